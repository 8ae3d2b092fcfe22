import type { Sign } from '../../sign.ts';
import { dates, list } from './pack.ts';

const languages = ['nl'] as const;

/** Labels and phrases around articles in Dutch. */
export const NL_SIGNS: readonly Sign[] = [
  {
    id: 'donation/words-nl',
    why: 'Pleas for money in Dutch.',
    languages,
    always: list(`
      steun onafhankelijke journalistiek … | steun onze journalistiek …
    `),
    labels: list(`
      trakteer me op … | doneer nu | word donateur | word donateur … | doe een donatie … | doneer |
      doneren | doneer … | donatie | donaties | donateur worden | steun ons | steun ons … | word lid |
      word lid … | lid worden | word vriend … | word vriend van … | geef nu | help ons … |
      steun ons werk … | steun ons met …
    `),
    phrases: list(`
      doneer* | donatie | donaties | donateur* | steun ons | uw steun | jouw steun | word lid | petje.af |
      via ideal | eenmalige bijdrage
    `),
    removes: ['Doneer nu', 'Steun onze journalistiek en word vandaag nog lid.'],
    keeps: [
      'De gift van de oude apotheker betaalde het nieuwe dak, en in het dorp wilde niemand zeggen hoe groot de donatie was.',
    ],
  },
  {
    id: 'comment-form/nl',
    why: 'Labels of fields and buttons of a form in Dutch.',
    languages,
    always: list(`
      reactie plaatsen | plaats je reactie | reactie versturen | reactie verzenden |
      mijn naam, e-mail en site opslaan … | mijn naam, e-mailadres en …
    `),
    labels: list(`
      naam | je naam | jouw naam | uw naam | voornaam | achternaam | voor- en achternaam | e-mail |
      e-mail … | e-mailadres … | uw e-mail | site | telefoon | telefoonnummer | onderwerp | bericht |
      je bericht | uw bericht | jouw bericht | reactie | geef een antwoord … | laat een antwoord achter |
      laat een antwoord achter … | reactie annuleren | antwoord annuleren | versturen | verstuur |
      verzenden | verplicht | verplicht veld | verplichte velden … | land | plaats | postcode | bedrijf |
      bedrijfsnaam | zoeken … | je moet ingelogd zijn om … | je moet inloggen om te kunnen reageren … |
      u moet ingelogd zijn om … | stuur mij een e-mail als er … | houd mij via e-mail op de hoogte …
    `),
    phrases: list(`
      wordt niet gepubliceerd | vereiste velden | verplichte velden | verplicht veld | in deze browser |
      volgende keer wanneer | gebruikt akismet | om te kunnen reageren | om een reactie te plaatsen
    `),
    removes: ['Geef een reactie Reactie annuleren', 'Naam *'],
    keeps: [
      'Ze noemde haar naam en die van haar stad; het onderwerp van de brief was het dak, en het bericht kon niet wachten.',
    ],
  },
  {
    id: 'comments/nl',
    why: 'Headings and buttons of a discussion in Dutch.',
    languages,
    always: list(`
      nog geen reacties | er zijn nog geen reacties … | bekijk reacties | bekijk alle reacties … |
      toon reacties | lees de reacties | reacties zijn gesloten … | reacties gesloten |
      reageren is niet meer mogelijk … | wees de eerste om te reageren … | wees de eerste die reageert … |
      reageer op dit artikel … | reageer op dit bericht …
    `),
    labels: list(`
      geen reacties | praat mee … | reactie | reacties | reacties … | reageer | reageren | reageer … |
      antwoorden | beantwoorden | antwoord | in antwoord op … | geef een reactie | geef een reactie … |
      geef je mening … | laat een reactie achter | laat een reactie achter … | laat een bericht achter |
      plaats een reactie | plaats reactie | schrijf een reactie | schrijf een reactie … | uw reactie |
      jouw reactie | je reactie | wat vind jij? … | meld misbruik | rapporteer | discussie |
      meer reacties laden
    `),
    phrases: ['laat een reactie', 'gemodereerd', 'in de reacties', 'huisregels'],
    pattern:
      /\(?\d{1,5}\)? (?:reacties?|antwoorden|gedachten)(?: (?:op|over) .{2,90})?|reacties? ?[(:]? ?\d{1,5}\)?|(?:een|\d{1,5}) (?:gedachten?|reacties?) (?:over|op) .{2,90}/,
    removes: ['3 reacties', 'Wees de eerste om te reageren'],
    keeps: [
      'Haar opmerkingen bij het ontwerp waren vriendelijk, het antwoord van de minister niet, en daar hield de discussie op.',
    ],
  },
  {
    id: 'newsletter/nl',
    why: 'How publishers in Dutch call their newsletters and subscriptions.',
    languages,
    always: list(`
      schrijf je in voor onze nieuwsbrief … | schrijf je in voor de nieuwsbrief … |
      schrijf u in voor onze nieuwsbrief … | schrijf u in voor de nieuwsbrief … |
      meld je aan voor onze nieuwsbrief … | meld je aan voor de nieuwsbrief … |
      meld u aan voor onze nieuwsbrief … | abonneer je op onze nieuwsbrief … | aanmelden nieuwsbrief |
      aanmelden voor de nieuwsbrief | inschrijven nieuwsbrief | inschrijven voor de nieuwsbrief |
      ontvang onze nieuwsbrief … | ontvang de nieuwsbrief … | ja, ik wil de nieuwsbrief …
    `),
    labels: list(`
      nieuwsbrief | nieuwsbrieven | nieuwsbrief … | onze nieuwsbrief | inschrijven | aanmelden | abonneren |
      abonneer | abonneer je … | abonnement | abonnementen | word abonnee … | schrijf je in |
      schrijf je in … | meld je aan | meld je aan … | je e-mailadres | uw e-mailadres | e-mailadres |
      ontvang … | mis niets … | blijf op de hoogte | blijf op de hoogte … | rss-feed |
      vul je e-mailadres in … | vul uw e-mailadres in …
    `),
    phrases: list(`
      nieuwsbrief | nieuwsbrieven | schrijf je in | schrijf u in | meld je aan | abonneer* | uitschrijven |
      je e-mailadres | uw e-mailadres | in je inbox | in je mailbox | in uw mailbox | blijf op de hoogte
    `),
    removes: ['Schrijf je in voor onze nieuwsbrief', 'Ontvang de nieuwsbrief elke ochtend in je mailbox.'],
    keeps: [
      'In het blad van de parochie, dat zijn vader elke zondag las, had niets over de verkoop van de molen gestaan.',
    ],
  },
  {
    id: 'cookie-privacy/nl',
    why: 'Links in footers and buttons of consent dialogs in Dutch.',
    languages,
    always: list(`
      cookies accepteren | alle cookies accepteren | alles accepteren |
      deze website maakt gebruik van cookies … | deze website gebruikt cookies … |
      deze site gebruikt cookies …
    `),
    labels: list(`
      cookie-instellingen | cookieinstellingen | cookiebeleid | cookieverklaring | privacyverklaring |
      privacybeleid | privacy- en cookiebeleid | privacy & cookies | privacybeleid … | privacyverklaring … |
      privacyreglement | algemene voorwaarden | algemene voorwaarden … | gebruiksvoorwaarden | voorwaarden |
      accepteren | accepteer | weigeren | alles weigeren | toegankelijkheid | wij gebruiken cookies … |
      door je aan te melden … | door verder te gaan … | ik ga akkoord met … | ja, ik ga akkoord …
    `),
    phrases: list(`
      privacyverklaring | privacybeleid | cookiebeleid | gebruik van cookies | gebruikt cookies |
      gebruiken cookies | algemene voorwaarden | persoonsgegevens | ga je akkoord | gaat u akkoord
    `),
    removes: ['Algemene voorwaarden | Privacyverklaring'],
    keeps: [
      'De wet op de privacy werd in mei aangenomen; de voorwaarden van het akkoord kende iedereen toen al.',
    ],
  },
  {
    id: 'login-paywall/nl',
    why: 'Links and forms by which readers log in in Dutch.',
    languages,
    always: list(`
      wachtwoord vergeten | wachtwoord vergeten? | wachtwoord vergeten? … | al abonnee? … |
      ben je al abonnee? … | bent u al abonnee? … | heb je al een account? … | heeft u al een account? … |
      nog geen account? … | alleen voor abonnees
    `),
    labels: list(`
      inloggen | log in | log in … | inloggen … | uitloggen | registreren | registreer | registreer … |
      account aanmaken | maak een account aan … | mijn account | mijn profiel | wachtwoord |
      gebruikersnaam | ingelogd blijven | onthoud mij | om verder te lezen … | lees verder met … |
      exclusief voor abonnees … | voor abonnees | dit artikel is alleen voor …
    `),
    phrases: list(`
      inloggen | ingelogd | je account | uw account | voor abonnees | om verder te lezen |
      onbeperkt toegang | onbeperkte toegang | al abonnee
    `),
    removes: ['Wachtwoord vergeten?', 'Al abonnee? Log in'],
    keeps: [
      'Bij de deur moest men een register tekenen, en het verslag van dat bezoek beslaat veertig bladzijden.',
    ],
  },
  {
    id: 'share/nl',
    why: 'Labels of sharing buttons and calls to follow in Dutch.',
    languages,
    always: list(`
      deel op facebook … | deel op twitter … | deel op x … | deel op linkedin … | deel via whatsapp … |
      deel via e-mail … | delen op facebook … | delen op twitter … | delen via whatsapp … |
      delen op linkedin … | deel dit artikel | deel dit artikel … | deel dit bericht | deel dit bericht … |
      klik om te delen op … | klik om te delen met … | volg ons op … | kopieer link | link kopieren
    `),
    labels: list(`
      deel | delen | deel dit | deel deze pagina | deel artikel | deel op … | deel via … | delen op … |
      delen via … | volg ons | volg ons … | volg mij op … | volgen | vind-ik-leuk | tweeten | printen |
      print dit artikel | afdrukken | e-mailen | mail dit artikel | doorsturen | sociale media |
      tip een vriend | klik om dit te e-mailen … | klik om af te drukken …
    `),
    phrases: list(`
      volg ons op | volg ons via | volg mij op | deel dit | delen op | delen via | op onze facebookpagina |
      wordt in een nieuw venster geopend | opent in een nieuw venster
    `),
    removes: ['Delen op Facebook', 'Volg ons op Twitter en Instagram'],
    keeps: [
      'Het brood delen was de gewoonte van het huis, en wie de weg wilde volgen, nam de helft ervan mee.',
    ],
  },
  {
    id: 'copyright/nl',
    why: 'What footers say of rights in Dutch.',
    languages,
    labels: list(`
      alle rechten voorbehouden … | … alle rechten voorbehouden | mogelijk gemaakt door … |
      ondersteund door wordpress | kvk … | website door …
    `),
    phrases: list(`
      alle rechten voorbehouden | auteursrecht* | voorafgaande toestemming | kvk-nummer | kvk
    `),
    removes: ['Alle rechten voorbehouden.'],
    keeps: [
      'Ze eiste alle rechten op voor de vrouwen van de stad en kreeg ze, na een lange twist, ook werkelijk.',
    ],
  },
  {
    id: 'advertising/nl',
    why: 'Marks of advertisements and buttons that sell in Dutch.',
    languages,
    always: list(`
      tekst gaat verder onder de advertentie | artikel gaat verder onder de advertentie |
      lees verder onder de advertentie | gesponsorde inhoud | gesponsord bericht
    `),
    labels: list(`
      advertentie | advertenties | adverteren | adverteren op … | reclame | gesponsord | gesponsord door … |
      in samenwerking met … | partnerbijdrage | koop nu | bestel nu | bestel hier | in winkelwagen |
      in winkelmandje | toevoegen aan winkelwagen | bekijk aanbieding | bekijk prijs … | aanbiedingen |
      offerte aanvragen | downloaden | webshop | winkel | tekst gaat verder onder … | lees verder onder …
    `),
    phrases: list(`
      gesponsord* | in winkelwagen | kortingscode | gratis verzending | affiliate links | affiliatelinks |
      in samenwerking met
    `),
    removes: ['Advertentie', 'Tekst gaat verder onder de advertentie'],
    keeps: [
      'De kermis had nooit reclame nodig gehad; een bord op het plein was genoeg om het dal te laten komen.',
    ],
  },
  {
    id: 'disclosure/nl',
    why: 'Standing notes about commissions and origin in Dutch.',
    languages,
    labels: list(`
      bron: … | bronnen | bronnen: … | noot van de redactie … | dit artikel verscheen eerder … |
      dit artikel is eerder verschenen … | dit bericht bevat affiliate links … |
      dit artikel bevat affiliate links … | rectificatie …
    `),
    phrases: list(`
      verscheen eerder | eerder verschenen | eerder gepubliceerd | affiliate links | affiliatelinks |
      aan deze informatie kunnen | geen rechten worden ontleend
    `),
    removes: ['Bronnen'],
    keeps: [
      'De oorsprong van de rivier ligt in een bos waar sinds jaren niemand uit het dorp meer is geweest.',
    ],
  },
  {
    id: 'image-credit/nl',
    why: 'Credits in front of a name in Dutch.',
    languages,
    labels: list(`
      foto: … | foto's: … | foto door … | beeld: … | beeld .../anp | foto .../anp | © anp … |
      archieffoto … | ter illustratie … | foto ter illustratie … | afbeelding: … | illustratie: … |
      bekijk de fotoserie … | fotoserie … | bijschrift
    `),
    phrases: list(`
      foto: | beeld: | archieffoto | ter illustratie | foto door | /anp | (foto | afbeelding:
    `),
    removes: ['Foto: Petra Voorbeeld/ANP'],
    keeps: [
      'Een foto liet hem in de tuin zien, en aan de muur hing een beeld van de stad zoals zij voor de oorlog was.',
    ],
  },
  {
    id: 'byline/nl',
    why: 'Names behind a verb of writing, and the note about an author in Dutch.',
    languages,
    labels: list(`
      geschreven door … | geplaatst door … | gepubliceerd door … | tekst: … | tekst en foto … | door: … |
      auteur | auteur: … | auteurs | over de auteur | over de auteur … | over de schrijver | redactie |
      van onze redactie | door onze redactie | door redactie | van onze verslaggever |
      bekijk alle berichten … | alle artikelen van …
    `),
    phrases: list(`
      is journalist | is freelance journalist | is redacteur | is schrijver | schrijft over |
      schrijft voor | is auteur | is verslaggever
    `),
    removes: ['Over de auteur'],
    keeps: [
      'De auteur van het verslag had die regels in de ochtend geschreven, toen de wind nog uit het oosten kwam.',
    ],
  },
  {
    id: 'dateline/nl',
    why: 'Dates with the names of months, ages and reading times in Dutch.',
    languages,
    labels: list(`
      gepubliceerd | bijgewerkt | gepubliceerd op … | geplaatst op … | laatst bijgewerkt … |
      laatste update … | bijgewerkt op … | leestijd …
    `),
    pattern: dates({
      date: `\\d{1,2} (?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?,? (?:19|20)\\d\\d`,
      age: `\\d{1,3} (?:minuten|minuut|uur|uren|dagen|dag|weken|week|maanden|maand|jaar) geleden`,
      reading: `\\d{1,3} (?:min\\.?|minuten|minuut) (?:leestijd|lezen|leesplezier)|leestijd:? (?:ca\\. )?\\d{1,3} min(?:uten|uut)?`,
    }),
    removes: ['Geplaatst op 25 september 2018', '5 min leestijd'],
    keeps: [
      'Op 25 september 2018 viel de eerste sneeuw, die zo vroeg in het dal al zeker 3 jaar niet gezien was.',
    ],
  },
  {
    id: 'related/nl',
    why: 'Headings above lists of other articles, and links to them in Dutch.',
    languages,
    always: list(`
      gerelateerde artikelen | gerelateerde berichten | gerelateerd nieuws | gerelateerde onderwerpen |
      verwante artikelen | lees ook | lees meer | lees verder | lees het hele artikel |
      misschien vind je dit ook leuk | misschien vindt u dit ook interessant |
      dit vind je misschien ook interessant | dit vind je misschien ook leuk | meest gelezen |
      het meest gelezen | best gelezen | meer over dit onderwerp
    `),
    labels: list(`
      gerelateerd | gerelateerde … | lees ook … | lees meer … | lees verder … | lees het … | lees hier … |
      bekijk ook … | bekijk meer … | bekijk alle … | bekijk alles | zie ook … | meer lezen | meer nieuws |
      meer nieuws … | meer artikelen … | meer berichten … | meer informatie | meer informatie … |
      meer weten? | meer weten? … | laatste nieuws | het laatste nieuws | recente berichten |
      recente artikelen | recente reacties | nieuwste berichten | nieuwste artikelen | ander nieuws |
      andere artikelen … | populair | populaire berichten | populaire artikelen | aanbevolen |
      aanbevolen voor jou | aanraders | uitgelicht | tip van de redactie | vorig bericht … |
      volgend bericht … | vorig artikel … | volgend artikel … | vorige bericht … | volgende bericht … |
      toon meer | onderwerpen | trefwoorden … | ook interessant | ook interessant … | mis niet … |
      dit vind je misschien ook interessant … | dit vind je misschien ook leuk …
    `),
    phrases: list(`
      lees ook | lees meer | lees verder | lees hier | klik hier | meer informatie | zie ook: | bekijk ook |
      gerelateerde artikelen | meer nieuws | meer weten | hele artikel
    `),
    removes: ['Dit vind je misschien ook interessant', 'Gerelateerde artikelen'],
    keeps: [
      'Hij had meer over de molenaar willen lezen, van wie het laatste nieuws nog van voor de oorlog was.',
    ],
  },
  {
    id: 'navigation/nl',
    why: 'Entries of menus and footers in Dutch.',
    languages,
    always: list(`
      ga naar de inhoud | ga naar inhoud | ga naar hoofdinhoud | naar de inhoud springen |
      spring naar inhoud | doorgaan naar inhoud | meteen naar de inhoud | direct naar de inhoud |
      terug naar boven | bericht navigatie
    `),
    labels: list(`
      naar boven | berichtnavigatie | startpagina | voorpagina | zoeken | zoek | zoek … | zoeken naar … |
      hoofdmenu | sluiten | sluit | over ons | over mij | wie zijn wij | wie zijn we | contact opnemen |
      neem contact op | neem contact op … | contactformulier | contactgegevens | categorieen | categorie |
      categorieen … | categorie: … | labels | labels … | trefwoorden | geplaatst in … | archief |
      archieven | politiek | economie | cultuur | binnenland | buitenland | gezondheid | wetenschap |
      opinie | nieuws | regio | weer | diensten | producten | ons team | vacatures | werken bij |
      werken bij … | pers | evenementen | hulp | klantenservice | veelgestelde vragen |
      veel gestelde vragen | volgende | vorige | terug | winkelwagen | taal | inhoudsopgave | bekijk alles |
      alle berichten | colofon | rubrieken | openingstijden
    `),
    phrases: list(`
      neem contact op | contact opnemen | terug naar boven | klantenservice | veelgestelde vragen
    `),
    removes: ['Over ons', 'Terug naar boven'],
    keeps: [
      'Over de politiek van de stad wilde hij niets zeggen, en aan tafel vroeg niemand hem nog naar de haven.',
    ],
  },
];
