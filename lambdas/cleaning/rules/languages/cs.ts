import type { Rule } from '../../rule.ts';
import type { Sign } from '../../sign.ts';
import { closingCall, type LanguagePack, list, sentence } from './pack.ts';

const languages = ['cs'] as const;

const RULES: readonly Rule[] = [
  sentence({
    id: 'comment-form/email-notice-cs',
    why: 'The WordPress notice above a comment form in Czech.',
    languages,
    hints: ['adresa'],
    pattern:
      /(?:vase|tvoje|tva) e-?mailova adresa nebude (?:zverejnena|publikovana)\.?(?: (?:vyzadovane informace|povinna pole|pozadovane polozky) jsou (?:oznaceny|oznacena|vyznaceny)(?: pomoci)? ?\*?)?/,
    removes: ['Vaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny *'],
    keeps: ['Vaše adresa nebude v novinách zveřejněna, slíbil redaktor v dopise.'],
  }),
  sentence({
    id: 'comment-form/remember-me-cs',
    why: 'The consent box of a WordPress comment form in Czech.',
    languages,
    hints: ['prohlizec'],
    pattern:
      /ulozit (?:me |moje )?(?:do prohlizece )?jmeno, e-?mail a webovou stranku (?:do (?:tohoto )?prohlizece |v (?:tomto )?prohlizeci )?pro budouci komentare/,
    removes: ['Uložit do prohlížeče jméno, e-mail a webovou stránku pro budoucí komentáře.'],
    keeps: ['Políčko „uložit do prohlížeče jméno“ jsem nechal prázdné, jako vždycky.'],
  }),
  sentence({
    id: 'comment-form/akismet-cs',
    why: 'The Akismet notice in Czech.',
    languages,
    hints: ['akismet'],
    pattern:
      /(?:tato stranka|tento web|tyto stranky) pouziva(?:ji)? akismet (?:k omezeni|na redukci|k redukci|pro omezeni|ke snizeni) spamu\.?(?: (?:podivejte se|zjistete vice o tom|zjistete),? jak (?:vase data z komentaru zpracovavame|(?:jsou|se) (?:vase )?data z komentaru zpracova(?:vana|vaji)))?/,
    removes: [
      'Tato stránka používá Akismet k omezení spamu. Podívejte se, jak vaše data z komentářů zpracováváme.',
    ],
    keeps: ['Tento web používá Akismet k omezení spamu a k tomu plugin, který jsem si napsal sám.'],
  }),
  sentence({
    id: 'comment-form/heading-with-cancel-cs',
    why: 'WordPress prints the heading and the link that cancels a reply on one line.',
    languages,
    hints: ['zrusit'],
    pattern:
      /(?:napsat komentar|pridat komentar|napsat odpoved|odpovedet)(?: (?:na|k) [^\n]{2,40})? ?zrusit odpoved(?: na komentar)?/,
    removes: ['Napsat komentář Zrušit odpověď na komentář', 'Napsat komentářZrušit odpověď na komentář'],
    keeps: ['Napsat komentář nebo zrušit odpověď na komentář může jen správce.'],
  }),
  sentence({
    id: 'comment-form/disqus-cs',
    why: 'Disqus prints it in Czech where scripts do not run.',
    languages,
    hints: ['disqus'],
    pattern:
      /(?:prosim,? )?(?:povolte|zapnete)(?: si)? (?:prosim )?javascript,? (?:pro zobrazeni komentaru|abyste (?:mohli )?(?:videli|videt|zobrazili|zobrazit) komentare)(?: (?:pomoci|od|poskytovane|ze sluzby|pouzivajici))? disqus/,
    removes: ['Prosím povolte JavaScript pro zobrazení komentářů pomocí Disqus.'],
    keeps: ['Většina komentářů ze služby Disqus přišla ze dvou účtů.'],
  }),
  sentence({
    id: 'share/jetpack-cs',
    why: 'Jetpack names its sharing buttons so for screen readers.',
    languages,
    hints: ['okne'],
    pattern:
      /(?:kliknete|klikni|kliknutim)[^.!?"]{1,70} ?\(otevre se v novem okne\)|sdilet (?:na|pres|v)[^.!?"]{1,40} ?\(otevre se v novem okne\)/,
    removes: [
      'Klikněte pro sdílení na Facebooku(Otevře se v novém okně)',
      'Sdílet na Facebooku (Otevře se v novém okně)',
    ],
    keeps: ['Odkaz vede do archivu (otevře se v novém okně) a funguje dodnes.'],
  }),
  sentence({
    id: 'newsletter/consent-cs',
    why: 'The consent below a sign-up form in Czech names what is subscribed to.',
    languages,
    hints: ['souhlas'],
    pattern:
      /\*? ?(?:(?:prihlasenim|odeslanim|zadanim|vlozenim|potvrzenim)[^.!?"]{0,40} (?:k odberu|newsletteru|e-?mailu|formulare)[^.!?"]{0,30}|souhlasim se zasilanim[^.!?"]{0,20}) ?(?:souhlasite|souhlasim|vyjadrujete souhlas|newsletter|obchodnich sdeleni)[^!?"]{0,200}/,
    removes: [
      'Přihlášením k odběru newsletteru souhlasíte se zpracováním osobních údajů.',
      'Vložením e-mailu souhlasíte s podmínkami ochrany osobních údajů',
    ],
    keeps: ['Přihlášením ke zkoušce souhlasíte s tím, že budete stát hodinu na dešti, řekl nám mistr.'],
  }),
  closingCall({
    id: 'related/ctete-take',
    why: 'Czech newsrooms put links to other articles on a line of their own, behind these words and a colon.',
    languages,
    hints: ['ctete', 'prectete', 'souvisejici'],
    pattern:
      /(?:(?:pre)?ctete|prectete si) (?:take|tez|vice|si take|i) ?:[^\n]{0,160}|souvisejici (?:clanek|clanky) ?:[^\n]{0,160}/,
    removes: ['Čtěte také: Kolik stojí přívoz, kterým nikdo nejezdí'],
    keeps: ['Čtěte také mezi řádky, radil nám: tam je všechno.'],
  }),
  sentence({
    id: 'donation/podporte',
    why: 'Czech newsrooms and bloggers ask for money for their own work and name how.',
    languages,
    hints: ['podporte', 'podpor'],
    pattern:
      /(?:prosim,? )?(?:podporte|podpor) (?:(?:nas|nasi praci|nasi redakci|nasi zurnalistiku|nasi novinarskou praci|muj blog|moji praci) (?:na (?:darujme|patreonu|donio|startovaci|buy me a coffee|ko-fi|herohero|forendors)(?:\.cz)?|(?:financnim |pravidelnym )?(?:darem|prispevkem))|nezavislou (?:zurnalistiku|novinarinu)|nezavisla media)/,
    removes: ['Podpořte nás na Darujme.cz!', 'Podpořte nezávislou žurnalistiku', 'Podpořte naši práci darem'],
    keeps: [
      'Podpořte nás ve volbách, prosil kandidát obyvatele Brna.',
      'Vyzval vládu, aby podpořila nezávislou žurnalistiku v celé zemi.',
    ],
  }),
  closingCall({
    id: 'donation/podporte-at-end',
    why: 'The bare call that Czech newsrooms put below their last paragraph or beside a plea.',
    languages,
    hints: ['podporte', 'prispejte', 'prispet', 'darujte'],
    pattern:
      /podporte (?:nas|nasi praci)(?: financne)?|(?:prispejte|prispet) (?:nam|na (?:nasi praci|provoz)|redakci)|darujte nam na provoz/,
    removes: ['Podpořte nás!', 'Přispějte nám'],
    keeps: ['Zvedla transparent.\nPodpořte nás!', '— Podpořte nás!'],
  }),
];

const MONTHS =
  '(?:ledna|unora|brezna|dubna|kvetna|cervna|cervence|srpna|zari|rijna|listopadu|prosince|leden|unor|brezen|duben|kveten|cerven|cervenec|srpen|rijen|listopad|prosinec)';

const SIGNS: readonly Sign[] = [
  {
    id: 'donation/words-cs',
    why: 'Pleas for money in Czech, and the services that take it.',
    languages,
    always: ['podporte nasi redakci', 'podporte nezavislou zurnalistiku', 'podporte nasi praci …'],
    labels: list(`
      podporte nas | podporte nas … | podporte … | podpor nas … | prispejte | prispejte nam … | prispet |
      chci prispet | chci podporit … | darujte | darovat | dary | podporit autora | podporit redakci |
      stante se podporovatelem … | stante se patronem … | stan se patronem …
    `),
    phrases: list(`
      podporte nas | podporte nasi | vasi podpory | vase podpora | diky vasi podpore | dobrovolny prispevek |
      financni prispevek | darujme.cz | patreon* | herohero | forendors | cislo uctu | transparentni ucet
    `),
    removes: ['Podpořte nás a čtěte bez reklam'],
    keeps: ['Prosil sousedy, aby podpořili školu, a dar mlynáře stačil na novou střechu a dvě kamna.'],
  },
  {
    id: 'comment-form/cs',
    why: 'Fields, buttons and notices of comment forms in Czech.',
    languages,
    always: list(`
      zrusit odpoved na komentar | pro pridavani komentaru se musite nejdrive prihlasit |
      pro pridani komentare se musite prihlasit | informovat o novych komentarich e-mailem …
    `),
    labels: list(`
      jmeno | prijmeni | jmeno a prijmeni | vase jmeno | vas e-mail | e-mailova adresa | webova stranka |
      webove stranky | vas komentar | text komentare | vase zprava | zprava | predmet | telefon |
      odeslat | odeslat komentar | odeslat zpravu | zrusit odpoved | povinne pole | povinna pole … |
      opiste kod … | prezdivka | napsat komentar … | pridat komentar … | prihlaste se, abyste mohli …
    `),
    phrases: list(`
      nebude zverejnena | informace jsou oznaceny | povinna pole | akismet | do prohlizece | pro budouci komentare |
      nejdrive prihlasit | informovat o novych | text komentare
    `),
    removes: ['Pro přidávání komentářů se musíte nejdříve přihlásit.', 'Webová stránka'],
    keeps: ['Uvedla jméno a příjmení, a předmět dopisu byl prostý: ve které zprávě je ukryta adresa domu.'],
  },
  {
    id: 'comments/cs',
    why: 'Headings and buttons of a discussion in Czech.',
    languages,
    always: list(`
      zobrazit vsechny komentare … | zobrazit diskusi | zobrazit diskuzi | vstoupit do diskuse |
      vstoupit do diskuze | zatim zadne komentare | komentare nejsou povoleny …
    `),
    labels: list(`
      komentare | komentar | komentare … | zadne komentare | diskuse | diskuze | diskuse k clanku … |
      diskuze k clanku … | pridat komentar | pridejte komentar … | pridat prispevek | napsat komentar |
      napiste komentar … | napiste svuj komentar | odpovedet | reagovat | odpovedi | nahlasit |
      nahlasit prispevek | nejnovejsi komentare | posledni komentare | nejlepe hodnocene | nejstarsi |
      kodex diskutujicich | pravidla diskuse | bud prvni … | budte prvni …
    `),
    phrases: list(`
      komentar* | diskuse k | diskuze k | do diskuse | do diskuze | napiste nam | co si o tom myslite |
      dekuji za clanek | diky za clanek | moderator*
    `),
    pattern:
      /\d{1,5} komentar(?:u|e)?|komentare? ?[(:]? ?\d{1,5}\)?|(?:diskuse|diskuze|prispevky?) ?[(:]? ?\d{1,5}\)?/,
    removes: ['Komentáře (12)', 'Vstoupit do diskuse'],
    keeps: ['Komentář ministra byl krátký a na odpovědi se na chodbě čekalo dlouho do noci.'],
  },
  {
    id: 'newsletter/cs',
    why: 'Buttons and headings of sign-up forms in Czech.',
    languages,
    always: list(`
      prihlaste se k odberu … | prihlasit se k odberu … | prihlaste se k newsletteru … |
      odebirejte newsletter … | odebirejte nas newsletter … | odebirat newsletter | zadejte svuj e-mail
    `),
    labels: list(`
      odebirat | odebirejte … | odebirat … | odber novinek | odber newsletteru | prihlasit k odberu |
      chci odebirat … | novinky e-mailem | novinky do e-mailu | novinky na e-mail | predplatne |
      predplatit | predplatte si … | objednat predplatne | nas newsletter | vas e-mail … |
      nic vam neunikne … | at vam nic neunikne … | zustante v obraze … | dekujeme za prihlaseni … |
      zadejte svuj e-mail …
    `),
    phrases: list(`
      newsletter* | odber novinek | k odberu | odebirejte | odebirat | predplatne* | predplatit* |
      do vasi schranky | primo do e-mailu | e-mailovou adresu | odhlasit se
    `),
    removes: ['Přihlaste se k odběru novinek', 'Odebírejte náš newsletter a nic vám neunikne'],
    keeps: ['Newsletter farnosti četl každou neděli a předplatné novin měl ještě po dědečkovi.'],
  },
  {
    id: 'cookie-privacy/cs',
    why: 'Links in footers and sentences of consent dialogs in Czech.',
    languages,
    always: list(`
      zasady ochrany osobnich udaju | nastaveni cookies | povolit vsechny cookies
    `),
    labels: list(`
      ochrana osobnich udaju | ochrana osobnich udaju … | ochrana soukromi | zasady ochrany soukromi |
      zpracovani osobnich udaju | obchodni podminky | podminky uziti | podminky uzivani |
      vseobecne podminky | zasady pouzivani cookies | cookies … | pouzivame cookies … |
      tento web pouziva … | tyto stranky pouzivaji … | souhlasim | odmitnout | odmitnout vse |
      nastaveni soukromi | prohlaseni o pristupnosti | prijmout vse
    `),
    phrases: list(`
      cookie* | osobnich udaju | osobni udaje | souhlasite s | souhlasim s | obchodni podminky |
      podminky uziti | ochrana soukromi
    `),
    removes: [
      'Ochrana osobních údajů | Podmínky užití',
      'Tento web používá cookies. Jeho používáním souhlasíte s tím, že je ukládáme.',
    ],
    keeps: ['Ochrana nájemníků se ve městě změnila teprve po rozsudku, se kterým nikdo nepočítal.'],
  },
  {
    id: 'login-paywall/cs',
    why: 'Links and forms by which readers of Czech sites log in, and what subscribers get.',
    languages,
    always: list(`
      zapomneli jste heslo? | zapomenute heslo? | nemate ucet? zaregistrujte se | jiz mate predplatne? …
    `),
    labels: list(`
      prihlasit | prihlasit se | prihlaseni | odhlasit | odhlasit se | registrace | registrovat se |
      zaregistrujte se | muj ucet | heslo | zapomenute heslo | uzivatelske jmeno | zapamatovat si me |
      koupit predplatne | jen pro predplatitele | pouze pro predplatitele | clanek je jen pro … |
      tento clanek je … | odemknout clanek … | odemknete si … | mate predplatne? … |
      vyzkousejte predplatne … | nemate ucet? …
    `),
    phrases: list(`
      prihlaste se | zaregistrujte se | pro predplatitele | predplatitel* | neomezeny pristup |
      odemknout | odemknete | cely clanek
    `),
    removes: ['Již máte předplatné? Přihlaste se'],
    keeps: ['Heslo stávky znalo celé město a přístup do přístavu byl na tři dny a tři noci zavřen.'],
  },
  {
    id: 'share/cs',
    why: 'Labels of sharing buttons and calls to follow in Czech.',
    languages,
    always: list(`
      sdilet clanek | sdilejte clanek | sdilejte tento clanek | sdilet tento clanek | sdilet na facebooku |
      sdilet na twitteru | sdilet na siti x | sdilejte na facebooku | sledujte nas na … | kopirovat odkaz
    `),
    labels: list(`
      sdilet | sdilejte | sdilej | sdileni | sdilet … | sdilejte … | tisk | tisknout | vytisknout |
      poslat e-mailem | poslat na e-mail | odeslat e-mailem | zkopirovat odkaz | tweetnout | to se mi libi |
      sledovat | sledujte nas | sledujte nas … | najdete nas na … | pridejte se k nam … | doporucit clanek
    `),
    phrases: list(
      `sledujte nas | sdilejte | sdilet na | na facebooku | na socialnich sitich | pridejte se k nam`,
    ),
    removes: ['Sdílet článek', 'Sledujte nás na Facebooku a Instagramu'],
    keeps: ['Chtěl s nimi sdílet chléb, a oni ho z druhého břehu celý den jen mlčky sledovali.'],
  },
  {
    id: 'copyright/cs',
    why: 'What footers say of rights in Czech.',
    languages,
    labels: list(`
      vsechna prava vyhrazena … | … vsechna prava vyhrazena | autorska prava … | provozovatel: … |
      vydavatel: …
    `),
    phrases: list(`prava vyhrazena | autorska prava | bez pisemneho souhlasu | bez souhlasu | sireni obsahu`),
    removes: ['Všechna práva vyhrazena.'],
    keeps: ['Práva žen si město vyhradilo ve smlouvě, ale na jejich naplnění se čekalo dvacet let.'],
  },
  {
    id: 'advertising/cs',
    why: 'Marks of advertisements and buttons that sell in Czech.',
    languages,
    always: list(`
      clanek pokracuje pod reklamou | text pokracuje pod reklamou | komercni sdeleni | placena inzerce
    `),
    labels: list(`
      reklama | inzerce | sponzorovany obsah | partnersky obsah | koupit | koupit nyni | do kosiku |
      pridat do kosiku | vlozit do kosiku | objednat | zobrazit nabidku … | slevy | slevove kupony | pr clanek
    `),
    phrases: list(
      `reklama | inzerce | sponzorovan* | slevovy kod | do kosiku | komercni sdeleni | affiliate`,
    ),
    removes: ['REKLAMA'],
    keeps: ['Žádná reklama neprodala tolik lamp jako jeho vyprávění o noci bez proudu ve starém mlýně.'],
  },
  {
    id: 'disclosure/cs',
    why: 'Standing notes about origin and commissions in Czech.',
    languages,
    labels: list(`
      zdroj: … | zdroje … | zdroj | poznamka redakce … | vice informaci …
    `),
    phrases: list(`
      za provizi | provizi z | puvodne vysel | clanek vznikl | nenahrazuje | affiliate odkaz*
    `),
    removes: ['Zdroj: Example Media'],
    keeps: ['Zdroj řeky leží v lese, do kterého už léta nikdo nevkročil, ani v době sucha.'],
  },
  {
    id: 'image-credit/cs',
    why: 'Credits in front of a name in Czech.',
    languages,
    labels: list(
      `foto: … | zdroj foto … | autor foto … | foto a video | ilustracni foto … | ilustracni snimek … | fotogalerie | fotogalerie …`,
    ),
    phrases: list(`
      foto: | ilustracni foto | ilustracni snimek | fotogaleri*
    `),
    removes: ['Ilustrační foto: Jan Novák'],
    keeps: ['Fotka z toho dne visí v kuchyni a v městské galerii není jediný obraz z přístavu.'],
  },
  {
    id: 'byline/cs',
    why: 'Who wrote, and the note about an author, in Czech.',
    languages,
    labels: list(
      `autor | autor: … | autorka … | o autorovi … | o autorce … | text: … | napsal … | napsala … | publikoval … | redakce | redakce … | vice od autora … | dalsi clanky autora …`,
    ),
    phrases: list(`
      clanky autora | dalsi clanky od | redaktor portalu | redaktorka portalu | sefredaktor*
    `),
    removes: ['O autorovi'],
    keeps: ['Autor dopisu neuvedl jméno a o autorovi mapy víme jen to, že plul na západ a vrátil se.'],
  },
  {
    id: 'dateline/cs',
    why: 'Dates with the names of months, ages and reading times in Czech.',
    languages,
    labels: list(`
      publikovano | publikovano … | aktualizovano | aktualizovano … | zverejneno … | datum … | dnes | vcera
    `),
    pattern: new RegExp(
      `.{0,32}\\d{1,2}\\. ?${MONTHS},? (?:19|20)\\d\\d.{0,40}|.{0,24}\\d{1,3} ?min(?:uty?|\\.)? (?:cteni|ctenia).{0,20}|doba cteni:? ?(?:cca )?\\d{1,3} ?min.{0,8}|pred \\d{1,3} (?:minutami|hodinami|dny|tydny|mesici|lety)`,
    ),
    removes: ['Publikováno 18. listopadu 2019, 16:07', '3 minuty čtení'],
    keeps: ['Dne 3. května 1815 podepsali smlouvu, na kterou se po 40 letech pamatoval jen starý písař.'],
  },
  {
    id: 'related/cs',
    why: 'Headings above lists of other articles, and links to them, in Czech.',
    languages,
    always: list(`
      ctete take | prectete si take | souvisejici clanky | podobne clanky | nejctenejsi |
      nejctenejsi clanky | dalsi clanky | mohlo by vas zajimat | mohlo by vas take zajimat |
      mohlo by se vam libit | vice k tematu
    `),
    labels: list(`
      ctete take … | ctete vice … | cist dal … | cist dale … | cist vice … | prectete si … | cely clanek …
      | souvisejici | souvisejici clanek … | souvisejici temata | souvisejici … | dalsi clanky … |
      dalsi z rubriky … | dalsi zpravy … | vice z rubriky … | vice o … | vice zprav | vice informaci |
      nejnovejsi | nejnovejsi clanky | nejnovejsi prispevky | nejnovejsi zpravy | posledni clanky |
      predchozi clanek … | dalsi clanek … | predchozi prispevek … | dalsi prispevek … | doporucujeme |
      doporucujeme … | doporucene clanky | tema | temata | temata: … | nejoblibenejsi | vyber redakce |
      zobrazit dalsi … | mohlo by vas zajimat … | mohlo by vas take zajimat … | mohlo by se vam libit …
    `),
    phrases: list(`
      ctete take | ctete vice | cist dale | prectete si | souvisejici clanky | mohlo by vas | vice informaci |
      kliknete zde | vice k tematu
    `),
    removes: ['Čtěte také', 'Nejnovější příspěvky'],
    keeps: ['Kdo chtěl číst dál, musel do města; podobné knihy tam ležely v každé výloze.'],
  },
  {
    id: 'navigation/cs',
    why: 'Entries of menus and footers in Czech.',
    languages,
    always: list(`
      prejit k obsahu | prejit k hlavnimu obsahu | preskocit na obsah | zpet nahoru | prejit na obsah
    `),
    labels: list(`
      hlavni stranka | uvodni stranka | uvod | o nas | kontakt | kontakty | kontakt … | hledat | hledat … |
      vyhledavani | vyhledat … | zavrit | rubriky | rubrika … | kategorie | kategorie … | stitky | stitky … |
      archiv | archivy | mapa stranek | zpravy | aktuality | akce | domaci | zahranici | ekonomika | byznys |
      politika | zdravi | kultura | zabava | veda | pocasi | obchod | kosik | kariera | nahoru | zpet |
      navigace pro prispevek | zobrazit vse … | zobrazit vice … | nacist dalsi … | vsechny … | obsah
    `),
    phrases: list(`
      hlavni stranka | kontaktujte nas | mapa stranek | zpet na
    `),
    removes: ['Úvodní stránka', 'Přejít k obsahu'],
    keeps: ['Ekonomika města žila z přístavu a o nás v metropoli tehdy nechtěl nikdo slyšet.'],
  },
];

/** Czech. */
export const CS: LanguagePack = { rules: RULES, signs: SIGNS };
