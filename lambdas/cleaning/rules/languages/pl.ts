import type { Rule } from '../../rule.ts';
import type { Sign } from '../../sign.ts';
import { closingCall, type LanguagePack, list, sentence } from './pack.ts';

const languages = ['pl'] as const;

const RULES: readonly Rule[] = [
  sentence({
    id: 'comment-form/email-notice-pl',
    why: 'The WordPress notice above a comment form in Polish, in its older and its newer wording.',
    languages,
    hints: ['opublikowany'],
    pattern:
      /twoj adres e-?mail nie zostanie opublikowany\.?(?: (?:wymagane pola sa oznaczone|pola, ktorych wypelnienie jest wymagane, sa oznaczone(?: symbolem)?) ?\*?)?/,
    removes: [
      'Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *',
      'Twój adres email nie zostanie opublikowany. Pola, których wypełnienie jest wymagane, są oznaczone symbolem *',
    ],
    keeps: ['Twój adres nie zostanie opublikowany w gazecie, obiecał redaktor w liście.'],
  }),
  sentence({
    id: 'comment-form/remember-me-pl',
    why: 'The consent box of a WordPress comment form in Polish.',
    languages,
    hints: ['przegladarce'],
    pattern:
      /(?:zapamietaj|zapisz) moje dane(?:, adres e-?mail i witryne)? w (?:tej )?przegladarce (?:podczas pisania|aby wypelnic dane podczas pisania) kolejnych komentarzy/,
    removes: ['Zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy.'],
    keeps: ['Kliknąłem „zapamiętaj moje dane w tej przeglądarce” i od tej pory nikt o nic nie pytał.'],
  }),
  sentence({
    id: 'comment-form/akismet-pl',
    why: 'The Akismet notice in Polish.',
    languages,
    hints: ['akismet'],
    pattern:
      /(?:ta|ten) (?:strona|witryna|serwis) (?:uzywa|wykorzystuje|korzysta z) akismet(?:u|a)?(?: do redukcji spamu|,? (?:aby|zeby) (?:ograniczyc|zredukowac) (?:ilosc )?spamu?)\.?(?: dowiedz sie(?: wiecej)?,? (?:w jaki sposob|jak) (?:sa )?przetwarzane (?:sa )?dane (?:twoich )?komentarzy)?/,
    removes: [
      'Ta strona używa Akismet do redukcji spamu. Dowiedz się, w jaki sposób przetwarzane są dane Twoich komentarzy.',
    ],
    keeps: ['Ta strona używa Akismet do redukcji spamu i wtyczki, którą sam napisałem dwa lata temu.'],
  }),
  sentence({
    id: 'comment-form/heading-with-cancel-pl',
    why: 'WordPress prints the heading and the link that cancels a reply on one line.',
    languages,
    hints: ['anuluj'],
    pattern:
      /(?:dodaj komentarz|dodaj odpowiedz|napisz komentarz|zostaw odpowiedz|odpowiedz)(?: do [^\n]{2,40})? ?anuluj (?:pisanie odpowiedzi|odpowiedz)/,
    removes: ['Dodaj komentarz Anuluj pisanie odpowiedzi', 'Dodaj komentarzAnuluj pisanie odpowiedzi'],
    keeps: ['Dodaj komentarz albo anuluj pisanie odpowiedzi, mówi instrukcja.'],
  }),
  sentence({
    id: 'comment-form/disqus-pl',
    why: 'Disqus prints it in Polish where scripts do not run.',
    languages,
    hints: ['disqus'],
    pattern:
      /(?:prosze )?wlacz(?:yc)? (?:obsluge )?javascript,? (?:aby|zeby|by) (?:zobaczyc|wyswietlic) komentarze(?: obslugiwane przez| napedzane przez| z)? disqus/,
    removes: ['Włącz obsługę JavaScript, aby zobaczyć komentarze obsługiwane przez Disqus.'],
    keeps: ['Większość komentarzy obsługiwanych przez Disqus pochodziła z dwóch kont.'],
  }),
  sentence({
    id: 'share/jetpack-pl',
    why: 'Jetpack names its sharing buttons so for screen readers.',
    languages,
    hints: ['oknie'],
    pattern:
      /(?:kliknij,? (?:aby|by|zeby) )?(?:udostepni[cj]|wyslac|wydrukowac)[^.!?"]{1,50} ?\(otwiera sie w nowym oknie\)/,
    removes: ['Kliknij, aby udostępnić na Facebooku (Otwiera się w nowym oknie)'],
    keeps: ['Odnośnik prowadzi do archiwum (otwiera się w nowym oknie) i działa do dziś.'],
  }),
  sentence({
    id: 'newsletter/consent-pl',
    why: 'The consent below a sign-up form in Polish, in the first person, names the newsletter.',
    languages,
    hints: ['newsletter'],
    pattern:
      /\*? ?(?:wyrazam zgode na (?:otrzymywanie|przesylanie|przetwarzanie)|zapisujac sie (?:na|do) newsletter(?:a)?,? (?:wyrazasz zgode|akceptujesz|zgadzasz sie))[^!?"]{0,60}(?:newsletter|regulamin|polityk|danych osobowych)[^!?"]{0,200}/,
    removes: [
      'Zapisując się na newsletter, akceptujesz regulamin serwisu i politykę prywatności.',
      'Wyrażam zgodę na otrzymywanie newslettera na podany adres e-mail.',
    ],
    keeps: [
      'Wyrażam zgodę na przetwarzanie danych, powiedziała cicho, i podpisała papier.',
      'Zapisując się na newsletter, myślała o siostrze.',
    ],
  }),
  closingCall({
    id: 'related/czytaj-takze',
    why: 'Polish newsrooms put links to other articles on a line of their own, behind these words and a colon.',
    languages,
    hints: ['czytaj', 'zobacz'],
    pattern: /(?:przeczytaj|czytaj|zobacz) (?:takze|rowniez|tez|wiecej) ?:[^\n]{0,160}/,
    removes: ['Czytaj także: Ile kosztuje prom, którym nikt nie pływa'],
    keeps: ['Czytaj także między wierszami, radził: tam jest wszystko.'],
  }),
  sentence({
    id: 'donation/wesprzyj',
    why: 'Polish newsrooms and bloggers ask for money for their own work and name how.',
    languages,
    hints: ['wesprzyj', 'wspieraj', 'postaw'],
    pattern:
      /(?:prosimy, )?(?:(?:wesprzyj|wspieraj) (?:nas|mnie|nasz portal|nasza redakcje|nasza prace|moja prace|nasze dziennikarstwo) (?:na (?:patronite|patreonie|zrzutce|buycoffee)(?:\.pl|\.to)?|darowizna|wplata|przelewem)|(?:wesprzyj|wspieraj) (?:nasze )?niezalezne (?:dziennikarstwo|media)|postaw (?:mi|nam|autorowi) (?:wirtualna )?kawe(?: na buycoffee(?:\.to)?)?)/,
    removes: [
      'Wesprzyj nas na Patronite!',
      'Wspieraj niezależne dziennikarstwo',
      'Postaw mi kawę na buycoffee.to',
    ],
    keeps: [
      'Wesprzyj nas w wyborach, prosił kandydat mieszkańców Łodzi.',
      'Postaw mi kawę, a opowiem ci wszystko, powiedział stary kapitan.',
      'Apelował, by wspierać niezależne dziennikarstwo w całym kraju.',
    ],
  }),
  closingCall({
    id: 'donation/wesprzyj-at-end',
    why: 'The bare call that Polish newsrooms put below their last paragraph or beside a plea.',
    languages,
    hints: ['wesprzyj', 'wspieraj', 'wspomoz', 'patron', 'darowizn'],
    pattern:
      /(?:wesprzyj|wspieraj|wspomoz) nas(?: finansowo| teraz)?|zostan (?:naszym |moim )?patron(?:em|ka)|(?:wplac|przekaz) darowizne/,
    removes: ['Wesprzyj nas!', 'Zostań naszym patronem'],
    keeps: ['Podniosła transparent.\nWesprzyj nas!', '— Wesprzyj nas!'],
  }),
];

const MONTHS =
  '(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia|sty|lut|kwi|cze|lip|sie|wrz|paz|lis|gru)';

const SIGNS: readonly Sign[] = [
  {
    id: 'donation/words-pl',
    why: 'Pleas for money in Polish, and the services that take it.',
    languages,
    always: ['wesprzyj nasza redakcje', 'wesprzyj niezalezne dziennikarstwo', 'wplac darowizne teraz'],
    labels: list(`
      wesprzyj nas | wesprzyj nas … | wspieraj nas … | wesprzyj | wesprzyj autora … | wspieram |
      wspomoz nas … | wplac darowizne | przekaz darowizne | zostan patronem … | zostan patronka … |
      przekaz 1,5% … | postaw kawe … | darowizna | darowizny
    `),
    phrases: list(`
      wesprzyj | wspieraj nas | wspierasz nas | darowizn* | patronite | patreon* | zrzutka.pl | buycoffee |
      1,5% podatku | twoje wsparcie | dzieki wsparciu czytelnikow | numer konta
    `),
    removes: ['Wesprzyj nas i czytaj bez reklam'],
    keeps: [
      'Poprosił sąsiadów, by wsparli szkołę, a darowizna młynarza wystarczyła na nowy dach i dwa piece.',
    ],
  },
  {
    id: 'comment-form/pl',
    why: 'Fields, buttons and notices of comment forms in Polish.',
    languages,
    always: list(`
      anuluj pisanie odpowiedzi | musisz sie zalogowac, aby moc dodac komentarz |
      musisz byc zalogowany aby dodac komentarz | powiadom mnie o kolejnych komentarzach przez email |
      powiadom mnie o nowych wpisach przez email
    `),
    labels: list(`
      nazwa | imie | nazwisko | imie i nazwisko | twoje imie | twoj adres e-mail | adres e-mail |
      adres email | witryna internetowa | strona internetowa | strona www | twoj komentarz |
      tresc komentarza | tresc wiadomosci | wiadomosc | temat | telefon | wyslij | wyslij komentarz |
      wyslij wiadomosc | opublikuj komentarz | komentarz wpisu | anuluj odpowiedz | pole wymagane |
      pola wymagane … | podpis | kod z obrazka | zaloguj sie, aby dodac komentarz … | dodaj komentarz …
    `),
    phrases: list(`
      nie zostanie opublikowany | pola sa oznaczone | pola wymagane | akismet | w tej przegladarce |
      kolejnych komentarzy | powiadom mnie o | zeby skomentowac | aby dodac komentarz | tresc komentarza
    `),
    removes: ['Powiadom mnie o kolejnych komentarzach przez email.', 'Witryna internetowa'],
    keeps: ['Podała imię i nazwisko, a temat rozmowy był prosty: w jakiej wiadomości ukryto adres domu.'],
  },
  {
    id: 'comments/pl',
    why: 'Headings and buttons of a discussion in Polish.',
    languages,
    always: list(`
      brak komentarzy | zobacz wszystkie komentarze … | pokaz wszystkie komentarze … |
      mozliwosc komentowania zostala wylaczona | dodaj pierwszy komentarz | badz pierwszy i dodaj komentarz
    `),
    labels: list(`
      komentarze | komentarz | komentarze … | dodaj komentarz | skomentuj | skomentuj … | napisz komentarz |
      odpowiedz | odpowiedzi | zostaw komentarz | zostaw odpowiedz | pokaz komentarze | wszystkie komentarze
      | najnowsze komentarze | ostatnie komentarze | opinie czytelnikow | dyskusja | zglos | zglos naduzycie
      | zglos komentarz | regulamin komentowania | najstarsze | najlepiej oceniane | lubie to |
      badz pierwszy …
    `),
    phrases: list(`
      komentarz* | skomentuj | dolacz do dyskusji | podziel sie opinia | co o tym sadzicie | daj znac w |
      moderator* | dzieki za wpis | swietny wpis
    `),
    pattern:
      /\d{1,5} komentarz(?:y|e)?|komentarze? ?[(:]? ?\d{1,5}\)?|\d{1,5} odpowiedzi(?: (?:do|na) .{2,90})?/,
    removes: ['Komentarze (12)', 'Brak komentarzy'],
    keeps: ['Komentarz ministra był krótki, a na odpowiedzi trzeba było czekać do późnej nocy w korytarzu.'],
  },
  {
    id: 'newsletter/pl',
    why: 'Buttons and headings of sign-up forms in Polish.',
    languages,
    always: list(`
      zapisz sie na newsletter … | zapisz sie do newslettera … | zapisz sie na nasz newsletter … |
      zapisz sie do naszego newslettera … | zamow newsletter | subskrybuj nasz newsletter … |
      dolacz do newslettera … | podaj swoj adres e-mail
    `),
    labels: list(`
      zapisz sie | zapisz mnie | zapisuje sie | subskrybuj | subskrybuj … | zasubskrybuj … | subskrypcja |
      prenumerata | prenumeruj … | zamow prenumerate … | bezplatny newsletter | nasz newsletter |
      badz na biezaco … | nie przegap … | nie przegap zadnego … | wpisz swoj e-mail … | twoj e-mail |
      kanal rss | wlacz powiadomienia … | dziekujemy za zapisanie sie … | podaj swoj adres e-mail …
    `),
    phrases: list(`
      newsletter* | subskryb* | subskrypcj* | prenumerat* | zapisz sie | zapisujac sie | na swoja skrzynke |
      na twoja skrzynke | adres e-mail | wypisac sie | badz na biezaco | powiadomienia push
    `),
    removes: ['Zapisz się na newsletter', 'Nie przegap najważniejszych tekstów tygodnia'],
    keeps: ['Newsletter parafii czytał w każdą niedzielę, a prenumeratę gazety miał jeszcze po dziadku.'],
  },
  {
    id: 'cookie-privacy/pl',
    why: 'Links in footers and sentences of consent dialogs in Polish.',
    languages,
    always: ['polityka prywatnosci', 'ustawienia plikow cookie', 'akceptuje wszystkie pliki cookie'],
    labels: list(`
      polityka prywatnosci … | polityka cookies | polityka plikow cookies | regulamin | regulamin serwisu
      | regulamin … | rodo | ochrona danych osobowych | klauzula informacyjna … | ustawienia prywatnosci |
      zarzadzaj zgodami | akceptuje | zgadzam sie | przejdz do serwisu | ta strona uzywa … |
      ta strona korzysta … | nasza strona uzywa … | deklaracja dostepnosci | akceptuje wszystkie …
    `),
    phrases: list(`
      cookie* | ciasteczk* | polityka prywatnosci | polityki prywatnosci | polityke prywatnosci |
      danych osobowych | dane osobowe | wyrazam zgode | wyrazasz zgode | korzystajac z | rodo
    `),
    removes: [
      'Polityka prywatności | Regulamin',
      'Ta strona używa plików cookies. Korzystając z niej, wyrażasz zgodę na ich używanie.',
    ],
    keeps: ['Polityka miasta wobec prywatności najemców zmieniła się dopiero po wyroku sądu w Gdańsku.'],
  },
  {
    id: 'login-paywall/pl',
    why: 'Links and forms by which readers of Polish sites log in, and what subscribers get.',
    languages,
    always: list(`
      nie pamietasz hasla? | zapomniales hasla? | nie masz konta? zarejestruj sie |
      masz juz konto? zaloguj sie
    `),
    labels: list(`
      zaloguj sie | zaloguj | wyloguj sie | wyloguj | zarejestruj sie | logowanie | rejestracja |
      zaloz konto | moje konto | haslo | nazwa uzytkownika | zapamietaj mnie | zapomnialem hasla |
      wykup dostep … | wykup subskrypcje … | kup dostep … | tylko dla prenumeratorow |
      artykul dostepny tylko dla … | tresc tylko dla … | odblokuj … | masz juz subskrypcje? … |
      nie masz konta? … | masz juz konto? …
    `),
    phrases: list(`
      zaloguj sie | zarejestruj sie | wykup dostep | kup dostep | dla prenumeratorow | dla subskrybentow |
      pelny dostep | dostep do wszystkich | czytaj bez ograniczen
    `),
    removes: ['Masz już konto? Zaloguj się'],
    keeps: ['Hasło strajku znało całe miasto, a dostęp do portu zamknięto na trzy dni i trzy noce.'],
  },
  {
    id: 'share/pl',
    why: 'Labels of sharing buttons and calls to follow in Polish.',
    languages,
    always: list(`
      udostepnij artykul | udostepnij ten artykul | udostepnij ten wpis | udostepnij na facebooku |
      udostepnij na twitterze | podziel sie artykulem | podziel sie na facebooku | obserwuj nas na … |
      sledz nas na … | polub nas na facebooku | polub nas na … | dolacz do nas na facebooku
    `),
    labels: list(`
      udostepnij | udostepnij … | podziel sie | podziel sie … | udostepnij to | tweetnij | drukuj | wydrukuj
      | skopiuj link | kopiuj link | wyslij znajomemu | wyslij e-mailem | polec znajomym | polub … |
      obserwuj | obserwuj nas | sledz nas | znajdziesz nas na … | dolacz do nas … | nasze profile …
    `),
    phrases: list(`
      obserwuj nas | sledz nas | polub nas | udostepnij | udostepnien | na facebooku |
      mediach spolecznosciowych
    `),
    removes: ['Udostępnij artykuł', 'Obserwuj nas na Facebooku i Instagramie'],
    keeps: ['Chciał podzielić się chlebem z tymi, którzy obserwowali go z drugiego brzegu przez cały dzień.'],
  },
  {
    id: 'copyright/pl',
    why: 'What footers say of rights in Polish.',
    languages,
    labels: list(`
      wszelkie prawa zastrzezone … | … wszelkie prawa zastrzezone | wszystkie prawa zastrzezone … |
      … wszystkie prawa zastrzezone | prawa autorskie … | projekt i wykonanie … | realizacja: …
    `),
    phrases: list(`
      prawa zastrzezone | praw autorskich | bez zgody wydawcy | bez pisemnej zgody | rozpowszechnianie
    `),
    removes: ['Wszelkie prawa zastrzeżone.'],
    keeps: ['Prawa kobiet w mieście zastrzeżono w traktacie, ale na wykonanie czekano lat dwadzieścia.'],
  },
  {
    id: 'advertising/pl',
    why: 'Marks of advertisements and buttons that sell in Polish.',
    languages,
    always: list(`
      dalsza czesc artykulu pod reklama | dalszy ciag materialu pod reklama | ciag dalszy pod reklama |
      material sponsorowany
    `),
    labels: list(`
      reklama | reklamy | artykul sponsorowany | wpis sponsorowany | material partnera | promocja |
      kup teraz | kup bilet | zamow teraz | dodaj do koszyka | do koszyka | sprawdz oferte … |
      zobacz oferte … | sprawdz cene … | oferta
    `),
    phrases: list(`
      reklama | sponsorowan* | kod rabatowy | rabat* | do koszyka | afiliacyj* | sprawdz oferte
    `),
    removes: ['REKLAMA'],
    keeps: ['Żadna reklama nie sprzedała tylu lamp co jego opowieść o nocy bez prądu w starym młynie.'],
  },
  {
    id: 'disclosure/pl',
    why: 'Standing notes about origin and commissions in Polish.',
    languages,
    labels: list(`
      zrodlo: … | zrodla … | zrodlo | od redakcji … | nota redakcyjna … | wiecej informacji …
    `),
    phrases: list(`
      prowizj* | linki afiliacyjne | artykul powstal | ukazal sie pierwotnie | charakter informacyjny |
      nie stanowi porady
    `),
    removes: ['Źródło: Example Media'],
    keeps: ['Źródło rzeki leży w lesie, do którego od lat nikt nie zagląda, nawet w czasie suszy.'],
  },
  {
    id: 'image-credit/pl',
    why: 'Credits in front of a name in Polish.',
    languages,
    labels: list(`
      fot. … | foto: … | zdj. … | zdjecie: … | zdjecia: … | autor zdjecia … | zdjecie ilustracyjne … |
      galeria | galeria zdjec | zobacz galerie …
    `),
    phrases: list(`
      fot. | zdjecie ilustracyjne | zdj. | zdjecia:
    `),
    removes: ['Fot. Jan Kowalski/PAP'],
    keeps: ['Zdjęcie z tamtego dnia wisi w kuchni, a w galerii miejskiej nie ma ani jednego obrazu z portu.'],
  },
  {
    id: 'byline/pl',
    why: 'Who wrote, and the note about an author, in Polish.',
    languages,
    labels: list(`
      autor | autor … | autorka … | o autorze … | o autorce … | tekst: … | redakcja | napisal … |
      opublikowal … | opublikowane przez … | wpisy autora … | oprac. … | opracowanie: …
    `),
    phrases: list(`
      dziennikarz portalu | dziennikarka portalu | absolwent* | kontakt z autorem | wszystkie wpisy autora |
      redaktor naczelny
    `),
    removes: ['O autorze'],
    keeps: ['Autor listu nie podał nazwiska, a o autorze mapy wiemy tyle, że pływał na zachód i wrócił.'],
  },
  {
    id: 'dateline/pl',
    why: 'Dates with the names of months, ages and reading times in Polish.',
    languages,
    labels: list(`
      opublikowano | opublikowano … | data publikacji … | aktualizacja … | ostatnia aktualizacja … |
      zaktualizowano …
    `),
    pattern: new RegExp(
      `.{0,32}\\d{1,2} ${MONTHS}\\.? (?:19|20)\\d\\d.{0,40}|.{0,24}\\d{1,3} ?min(?:uty?|\\.)? (?:czytania|czytasz).{0,20}|(?:czas czytania|przeczytasz w):? ?(?:ok\\. )?\\d{1,3} ?min.{0,8}|\\d{1,3} (?:minuty?|min|godzin[ye]?|dni|tygodni[ea]?|miesi[a-z]{2,6}|lata?) temu`,
    ),
    removes: ['Opublikowano: 18 listopada 2019, 16:07', '3 minuty czytania'],
    keeps: ['W dniu 3 maja 1815 roku podpisano traktat, który po 40 latach pamiętał już tylko stary pisarz.'],
  },
  {
    id: 'related/pl',
    why: 'Headings above lists of other articles, and links to them, in Polish.',
    languages,
    always: list(`
      czytaj takze | czytaj rowniez | przeczytaj takze | przeczytaj rowniez | zobacz takze |
      zobacz rowniez | powiazane artykuly | podobne artykuly | podobne wpisy | powiazane wpisy |
      najczesciej czytane | polecane artykuly | to moze cie zainteresowac | moze cie zainteresowac
    `),
    labels: list(`
      czytaj takze … | czytaj rowniez … | czytaj tez … | czytaj wiecej … | czytaj dalej … |
      przeczytaj tez … | przeczytaj takze … | przeczytaj rowniez … | zobacz tez … | zobacz takze … |
      zobacz rowniez … | zobacz wiecej … | wiecej | wiecej na ten temat … | wiecej o … | wiecej z … |
      polecamy | polecamy … | polecane | powiazane … | powiazane tematy … | podobne | najnowsze |
      najnowsze wpisy | najnowsze artykuly | najnowsze wiadomosci | najpopularniejsze … | popularne |
      ostatnie wpisy | poprzedni wpis … | nastepny wpis … | poprzedni artykul … | nastepny artykul … |
      wybrane dla ciebie | dowiedz sie wiecej … | warto przeczytac … | to moze cie zainteresowac … |
      moze cie zainteresowac …
    `),
    phrases: list(`
      czytaj takze | czytaj rowniez | czytaj tez | czytaj wiecej | czytaj dalej | zobacz takze | zobacz tez
      | przeczytaj takze | wiecej na ten temat | dowiedz sie wiecej | kliknij tutaj
    `),
    removes: ['Czytaj także', 'Najnowsze wpisy'],
    keeps: ['Kto chciał czytać więcej, musiał iść do miasta; podobne książki leżały tam w każdej witrynie.'],
  },
  {
    id: 'navigation/pl',
    why: 'Entries of menus and footers in Polish.',
    languages,
    always: list(`
      przejdz do tresci | przejdz do glownej tresci | skocz do tresci | wroc do gory
    `),
    labels: list(`
      strona glowna | o nas | kontakt | szukaj | szukaj … | wyszukaj … | menu | zamknij | kategorie |
      kategoria … | tagi | tagi … | archiwum | archiwa | mapa strony | wiadomosci | aktualnosci | wydarzenia
      | kraj | swiat | gospodarka | biznes | polityka | zdrowie | kultura | rozrywka | nauka | pogoda |
      sklep | koszyk | kariera | wspolpraca | do gory | powrot | nastepna | poprzednia | nawigacja wpisu |
      pokaz wiecej … | zaladuj wiecej | wszystkie … | spis tresci
    `),
    phrases: list(`
      strona glowna | skontaktuj sie | mapa strony | przejdz do
    `),
    removes: ['Strona główna', 'Przejdź do treści'],
    keeps: ['Gospodarka miasta żyła z portu, a o nas nikt w stolicy nie chciał wtedy słyszeć ani słowa.'],
  },
];

/** Polish. */
export const PL: LanguagePack = { rules: RULES, signs: SIGNS };
