import type { Sign } from '../../sign.ts';
import { dates, list } from './pack.ts';

const languages = ['sv'] as const;

/** Labels and phrases around articles in Swedish. */
export const SV_SIGNS: readonly Sign[] = [
  {
    id: 'donation/words-sv',
    why: 'Pleas for money in Swedish.',
    languages,
    always: list(`
      stod oberoende journalistik … | stod var journalistik … | swisha ett bidrag …
    `),
    labels: list(`
      bjud pa en kaffe … | ge en gava | ge en gava … | bli manadsgivare … | donera | donera nu |
      donationer | stod oss | stod oss … | stotta oss | stotta oss … | ge ett bidrag … | bidra |
      bli medlem | bli medlem … | bli prenumerant … | bli stodmedlem … | swish | swisha | plusgiro … |
      bankgiro … | stod vart arbete … | stod oss med … | swisha till …
    `),
    phrases: list(`
      donera | donation* | stod oss | stotta oss | ditt stod | din gava | swisha | manadsgivare | stod var |
      stod vart
    `),
    removes: ['Ge en gåva', 'Stöd vår journalistik – swisha ett bidrag.'],
    keeps: [
      'Den gamle apotekarens donation betalade det nya taket, och ingen i byn ville säga hur mycket han hade gett.',
    ],
  },
  {
    id: 'comment-form/sv',
    why: 'Labels of fields and buttons of a form in Swedish.',
    languages,
    always: list(`
      publicera kommentar | skicka kommentar | spara mitt namn, min e-postadress … |
      spara mitt namn, e-postadress … | meddela mig om nya kommentarer … | meddela mig om nya inlagg …
    `),
    labels: list(`
      namn | ditt namn | fornamn | efternamn | for- och efternamn | e-post | e-post … | e-postadress … |
      epost | mejl | webbplats | webbplats … | hemsida | telefon … | amne | meddelande | ditt meddelande |
      kommentar | lamna ett svar … | avbryt svar | avbryt | skicka | skicka in | obligatorisk |
      obligatoriskt | obligatoriskt falt | obligatoriska falt … | land | stad | ort | postnummer | foretag |
      sok … | sok efter | du maste vara inloggad for att … | du maste logga in for att …
    `),
    phrases: list(`
      kommer inte publiceras | kommer inte att publiceras | publiceras inte | obligatoriska falt |
      obligatoriskt falt | i denna webblasare | i den har webblasaren | anvander akismet |
      for att publicera en kommentar
    `),
    removes: ['Lämna ett svar Avbryt svar', 'Namn *'],
    keeps: [
      'Hon sade sitt namn och namnet på sin stad; ärendet i brevet var takets skick, och meddelandet kunde inte vänta.',
    ],
  },
  {
    id: 'comments/sv',
    why: 'Headings and buttons of a discussion in Swedish.',
    languages,
    always: list(`
      inga kommentarer annu | inga kommentarer an | visa kommentarer | visa alla kommentarer … |
      las kommentarer | kommentarer ar stangda | kommentarer inaktiverade … | kommentarer ar avstangda … |
      bli forst att kommentera … | bli den forsta att kommentera … | bli den forste att kommentera … |
      kommentera artikeln | delta i diskussionen … | anmal kommentar
    `),
    labels: list(`
      inga kommentarer | kommentar | kommentarer | kommentarer … | kommentera | svara | svara pa … | svar |
      svar pa … | som svar pa … | lamna ett svar | lamna en kommentar | lamna en kommentar … |
      skriv en kommentar | skriv en kommentar … | skriv din kommentar … | lagg till kommentar |
      lagg till en kommentar … | din kommentar | vad tycker du? … | sag vad du tycker | anmal | rapportera |
      diskussion | ladda fler kommentarer
    `),
    phrases: list(`
      din kommentar | lamna en kommentar | kommentarsfaltet | modereras | modereras av | i kommentarerna
    `),
    pattern:
      /\(?\d{1,5}\)? (?:kommentar(?:er)?|svar|tankar)(?: (?:pa|till|om) .{2,90})?|kommentar(?:er)? ?[(:]? ?\d{1,5}\)?|(?:en|\d{1,5}) (?:tanke|tankar|kommentarer?) (?:pa|om|till) .{2,90}/,
    removes: ['3 kommentarer', 'Bli först att kommentera'],
    keeps: [
      'Hennes anmärkningar till utkastet var vänliga, men ministerns svar var det inte, och där tog diskussionen slut.',
    ],
  },
  {
    id: 'newsletter/sv',
    why: 'How publishers in Swedish call their newsletters and subscriptions.',
    languages,
    always: list(`
      prenumerera pa vart nyhetsbrev … | prenumerera pa nyhetsbrevet … | prenumerera pa nyhetsbrev |
      anmal dig till vart nyhetsbrev … | anmal dig till nyhetsbrevet … | fa vart nyhetsbrev … |
      fa nyhetsbrevet … | ja, jag vill ha nyhetsbrev …
    `),
    labels: list(`
      nyhetsbrev | nyhetsbrevet | nyhetsbrev … | vara nyhetsbrev | prenumerera | prenumerera nu |
      prenumerera pa … | prenumeration | prenumerationer | bli prenumerant | anmal dig | anmal dig … |
      anmal dig har | din e-post | din e-postadress | e-postadress | missa inget … | missa inte … |
      hall dig uppdaterad … | teckna prenumeration … | rss-flode | skriv upp dig pa … |
      ange din e-postadress … | fyll i din e-postadress … | skriv in din e-postadress … |
      jag godkanner att …
    `),
    phrases: list(`
      nyhetsbrev | nyhetsbrevet | prenumerera | prenumeration* | prenumerant* | avsluta prenumerationen |
      din e-post | din e-postadress | din inkorg | direkt i inkorgen | anmal dig till | hall dig uppdaterad
    `),
    removes: ['Prenumerera på vårt nyhetsbrev', 'Få nyhetsbrevet varje morgon, direkt i inkorgen.'],
    keeps: [
      'I församlingens blad, som hans far läste varje söndag, hade det inte stått något om att kvarnen skulle säljas.',
    ],
  },
  {
    id: 'cookie-privacy/sv',
    why: 'Links in footers and buttons of consent dialogs in Swedish.',
    languages,
    always: list(`
      hantera cookies | om cookies | acceptera cookies | acceptera alla cookies | godkann alla cookies |
      godkann alla | den har webbplatsen anvander cookies … | denna webbplats anvander cookies …
    `),
    labels: list(`
      cookiepolicy | cookie-installningar | cookieinstallningar | integritetspolicy | personuppgiftspolicy |
      integritetspolicy … | personuppgifter | integritet | anvandarvillkor | villkor | allmanna villkor |
      prenumerationsvillkor | kopvillkor | acceptera | acceptera alla | godkann | neka | avvisa alla |
      tillganglighet | tillganglighetsredogorelse | vi anvander cookies … | genom att fortsatta … |
      genom att anmala dig … | jag har last och godkanner …
    `),
    phrases: list(`
      integritetspolicy | anvander cookies | personuppgifter | personuppgiftspolicy | anvandarvillkor |
      allmanna villkor | du godkanner | godkanner du | jag godkanner | gdpr
    `),
    removes: ['Användarvillkor | Integritetspolicy'],
    keeps: [
      'Lagen om den personliga integriteten antogs i maj; villkoren för uppgörelsen var då kända för alla.',
    ],
  },
  {
    id: 'login-paywall/sv',
    why: 'Links and forms by which readers log in in Swedish.',
    languages,
    always: list(`
      glomt losenord | glomt losenord? | glomt losenordet? | glomt ditt losenord? | redan prenumerant? … |
      redan medlem? … | har du redan ett konto? … | har du inget konto? … | endast for prenumeranter … |
      artikeln ar last …
    `),
    labels: list(`
      logga in | logga in … | inloggning | logga ut | registrera | registrera dig | registrera dig … |
      skapa konto | skapa ett konto … | mitt konto | min sida | mina sidor | losenord | anvandarnamn |
      kom ihag mig | for att lasa vidare … | for prenumeranter | exklusivt for prenumeranter |
      for att fortsatta lasa … | kop prenumeration …
    `),
    phrases: list(`
      logga in | inloggad | skapa konto | ditt konto | for prenumeranter | for att lasa vidare |
      las obegransat | redan prenumerant
    `),
    removes: ['Glömt lösenordet?', 'Redan prenumerant? Logga in'],
    keeps: [
      'Vid porten fick man skriva sitt namn i en bok, och redogörelsen för det besöket fyller fyrtio sidor.',
    ],
  },
  {
    id: 'share/sv',
    why: 'Labels of sharing buttons and calls to follow in Swedish.',
    languages,
    always: list(`
      dela pa facebook … | dela pa twitter … | dela pa x … | dela pa linkedin … | dela via e-post … |
      dela via mejl … | dela artikeln | dela den har artikeln … | dela artikel | dela inlagget … |
      dela det har … | klicka for att dela pa … | klicka for att dela via … | folj oss pa … | kopiera lank |
      kopiera lanken
    `),
    labels: list(`
      dela | dela pa … | dela via … | dela med … | delningar | folj oss | folj oss … | folj mig pa … |
      folj | folj … | gilla | gilla oss pa … | gillar | tweeta | skriv ut | skriv ut artikeln | mejla |
      tipsa en van | skicka till en van | sociala medier | hitta oss pa … | klicka for utskrift …
    `),
    phrases: list(`
      folj oss pa | folj oss i | folj mig pa | dela artikeln | dela garna | gilla oss |
      oppnas i ett nytt fonster
    `),
    removes: ['Dela på Facebook', 'Följ oss på Twitter och Instagram'],
    keeps: ['Att dela brödet var sed i huset, och den som ville följa vägen vidare fick hälften med sig.'],
  },
  {
    id: 'copyright/sv',
    why: 'What footers say of rights in Swedish.',
    languages,
    labels: list(`
      alla rattigheter forbehallna … | … alla rattigheter forbehallna | alla rattigheter reserverade … |
      ansvarig utgivare … | drivs med wordpress | drivs med … | org.nr … | org nr … |
      organisationsnummer … | mangfaldigande …
    `),
    phrases: list(`
      alla rattigheter | upphovsratt* | ansvarig utgivare | eftertryck | org.nr | organisationsnummer
    `),
    removes: ['Alla rättigheter förbehållna.'],
    keeps: [
      'Hon krävde samma rätt för kvinnorna i staden och fick den också, efter en tvist som hade varat länge.',
    ],
  },
  {
    id: 'advertising/sv',
    why: 'Marks of advertisements and buttons that sell in Swedish.',
    languages,
    always: list(`
      artikeln fortsatter under annonsen | artikeln fortsatter efter annonsen |
      fortsatt lasa efter annonsen | sponsrat innehall
    `),
    labels: list(`
      annons | annonslank | annonser | annonsera | annonsera hos oss … | reklam | sponsrat | sponsrad |
      i samarbete med … | innehall fran … | kop nu | kop har | kop | lagg i varukorg | lagg i varukorgen |
      bestall nu | till butiken | boka nu | erbjudanden | ladda ner | varukorg | butik | begar offert
    `),
    phrases: list(`
      annonslank* | i samarbete med | sponsrat | lagg i varukorg | rabattkod | fri frakt | affiliatelankar
    `),
    removes: ['Annons', 'Artikeln fortsätter under annonsen'],
    keeps: [
      'Marknaden hade aldrig behövt någon reklam; en skylt på torget var nog för att få hela dalen att komma.',
    ],
  },
  {
    id: 'disclosure/sv',
    why: 'Standing notes about commissions and origin in Swedish.',
    languages,
    labels: list(`
      kalla: … | kallor | kallor: … | kalla | artikeln publicerades ursprungligen … |
      artikeln ar tidigare publicerad … | inlagget innehaller annonslankar … | detta inlagg innehaller … |
      sa arbetar vi med … | rattelse: … | detta ar en ledartext … | detta ar en opinionstext … |
      detta ar en debattartikel … | det har ar en opinionstext …
    `),
    phrases: list(`
      publicerades ursprungligen | tidigare publicerad | annonslankar | reklamlankar | skribentens egna |
      asikterna ar skribentens | skribenten svarar for
    `),
    removes: ['Källor'],
    keeps: [
      'Älven rinner upp i en skog dit ingen från byn har gått på många år, inte ens för att plocka lingon.',
    ],
  },
  {
    id: 'image-credit/sv',
    why: 'Credits in front of a name in Swedish.',
    languages,
    labels: list(`
      foto: … | bild: … | foto .../tt | arkivbild … | genrebild … | pressbild … | illustration: … |
      fotograf: … | bildspel … | bildtext | … foto | bild .../tt
    `),
    phrases: ['foto:', 'bild:', 'arkivbild', 'genrebild', 'pressbild', '/tt', 'fotograf:', '(foto'],
    removes: ['Foto: Petra Exempel/TT'],
    keeps: [
      'Ett foto visade honom i trädgården, och på väggen hängde en bild av staden som den var före kriget.',
    ],
  },
  {
    id: 'byline/sv',
    why: 'Names behind a verb of writing, and the note about an author in Swedish.',
    languages,
    labels: list(`
      skriven av … | skrivet av … | publicerad av … | upplagd av … | text: … | text och foto … |
      text & foto … | av: … | forfattare | forfattare: … | om forfattaren | om skribenten |
      om skribenten … | redaktionen | reporter | visa alla inlagg av … | fler artiklar av … |
      mer fran skribenten
    `),
    phrases: list(`
      ar journalist | ar skribent | ar forfattare | ar reporter | ar redaktor | frilansjournalist
    `),
    removes: ['Om författaren'],
    keeps: [
      'Den som författat rapporten hade gjort det på morgonen, medan vinden ännu kom in över åsarna österifrån.',
    ],
  },
  {
    id: 'dateline/sv',
    why: 'Dates with the names of months, ages and reading times in Swedish.',
    languages,
    labels: list(`
      publicerad | publicerat | uppdaterad | uppdaterat | publicerad … | publicerat den … | uppdaterad … |
      senast uppdaterad … | lastid …
    `),
    pattern: dates({
      date: `(?:den )?\\d{1,2} (?:jan(?:uari)?|feb(?:ruari)?|mars|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?,? (?:19|20)\\d\\d`,
      age: `(?:for )?\\d{1,3} (?:minuter|minut|timmar|timme|dagar|dag|veckor|vecka|manader|manad|ar) sedan`,
      reading: `\\d{1,3} (?:min\\.?|minuters?|minuter) (?:lastid|lasning|att lasa)|lastid:? (?:ca )?\\d{1,3} min(?:uter|ut)?`,
    }),
    removes: ['Publicerad 25 september 2018', 'Lästid: 5 min'],
    keeps: [
      'Den 25 september 2018 föll den första snön, som inte hade synts så tidigt i dalen på säkert 3 år.',
    ],
  },
  {
    id: 'related/sv',
    why: 'Headings above lists of other articles, and links to them in Swedish.',
    languages,
    always: list(`
      relaterade artiklar | relaterade inlagg | relaterade nyheter | relaterat innehall | las ocksa |
      las aven | las mer | las vidare | las hela artikeln | du kanske ocksa gillar |
      du kanske ocksa ar intresserad av | mest last | mest lasta | det mest lasta | mer om amnet
    `),
    labels: list(`
      relaterat | relaterade | relaterade … | las ocksa … | las aven … | las mer … | las mer om … |
      las hela … | fortsatt lasa | fortsatt lasa … | se aven … | se ocksa … | se alla … | se mer … |
      visa mer | visa fler | visa alla | mer om … | mer fran … | mer i … | mer nyheter | fler nyheter |
      fler nyheter … | fler artiklar | fler artiklar … | fler inlagg | senaste nytt | senaste nyheterna |
      senaste nyheter | senaste artiklarna | senaste inlaggen | senaste kommentarerna | det senaste |
      senaste | populart | populara inlagg | populara artiklar | rekommenderat | rekommenderade artiklar |
      rekommenderas for dig | missa inte | missa inte … | foregaende inlagg … | nasta inlagg … |
      foregaende artikel … | nasta artikel … | andra laser | andra laser just nu | just nu | amnen |
      amnen i artikeln | amnesord … | mer information … | toppnyheter | du kanske ocksa gillar … |
      du kanske ocksa ar intresserad av …
    `),
    phrases: list(`
      las ocksa | las aven | las mer | las hela | las vidare | klicka har | mer information | se aven: |
      relaterade artiklar | fler nyheter | senaste nytt | mest last
    `),
    removes: ['Du kanske också gillar', 'Relaterade artiklar'],
    keeps: [
      'Han hade velat läsa brevet från mjölnaren, om vilken det senaste han hört var från tiden före kriget.',
    ],
  },
  {
    id: 'navigation/sv',
    why: 'Entries of menus and footers in Swedish.',
    languages,
    always: list(`
      hoppa till innehall | hoppa till innehallet | hoppa till huvudinnehall | ga till innehall |
      ga till innehallet | ga direkt till innehallet | till toppen | tillbaka till toppen | till sidans topp
    `),
    labels: list(`
      inlaggsnavigering | hem | start | startsida | startsidan | sok | sok efter | meny | huvudmeny |
      stang | om oss | om mig | om webbplatsen | kontakta oss | kontakta oss … | kontakta mig | kategorier |
      kategori | kategorier … | kategori: … | etiketter | etiketter … | taggar | taggar … | taggad … |
      publicerat i … | arkiv | webbplatskarta | ekonomi | kultur | sport | inrikes | utrikes | debatt |
      ledare | insandare | familj | noje | nyheter | halsa | vetenskap | vader | tjanster | produkter |
      foretaget | jobba hos oss | lediga jobb | pressrum | evenemang | hjalp | kundservice | kundtjanst |
      vanliga fragor | fragor och svar | nasta | foregaende | tillbaka | sprak | svenska |
      innehallsforteckning | lankar | tipsa oss | visa alla
    `),
    phrases: ['kontakta oss', 'till toppen', 'kundservice', 'kundtjanst', 'tipsa oss'],
    removes: ['Om oss', 'Hoppa till innehåll'],
    keeps: [
      'Om politiken i staden ville han ingenting säga, och vid bordet frågade ingen honom mer om hamnen.',
    ],
  },
];
