import type { Rule } from '../../rule.ts';
import type { Sign } from '../../sign.ts';
import { closingCall, type LanguagePack, list, sentence } from './pack.ts';

const languages = ['sr-Latn', 'hr', 'bs'] as const;

const RULES: readonly Rule[] = [
  sentence({
    id: 'comment-form/remember-me-sr-latn',
    why: 'The consent box of a WordPress comment form in Serbian, Croatian and Bosnian.',
    languages,
    hints: ['pregledac', 'pregledniku'],
    pattern:
      /(?:sacuvaj(?:te)?|spremi|zapamti) moje ime, (?:e-?(?:postu|mail)|imejl|adresu e-poste),? i (?:veb ?-?(?:mesto|sajt)|sajt|web[\s-]?(?:stranicu|mjesto|sajt)) u ovo[mj] (?:internet )?(?:pregledacu|pregledniku)(?: veba)?(?: za s(?:l|lj)edeci put kada?(?: budem)? (?:komentarisem|komentarisao|komentirao|komentiram))?/,
    removes: [
      'Spremi moje ime, e-poštu i web-stranicu u ovom internet pregledniku za sljedeći put kada budem komentirao.',
      'Sačuvaj moje ime, e-poštu i veb mesto u ovom pregledaču veba za sledeći put kada komentarišem.',
    ],
    keeps: ['Sačuvaj moje ime u sećanju, pisala je, i nemoj ga pominjati u ovom pregledaču prošlosti.'],
  }),
  sentence({
    id: 'share/jetpack-sr-latn',
    why: 'Jetpack names its sharing buttons so for screen readers.',
    languages,
    hints: ['prozoru'],
    pattern: /(?:kliknite?|podijelite|podeli|podijeli)[^.!?"]{1,70} ?\(otvara se u novom prozoru\)/,
    removes: ['Kliknite da biste podelili na Fejsbuku (Otvara se u novom prozoru)'],
    keeps: ['Veza vodi do arhive (otvara se u novom prozoru) i radi do danas.'],
  }),
  sentence({
    id: 'newsletter/consent-sr-latn',
    why: 'The consent below a sign-up form in Serbian, Croatian and Bosnian names what is subscribed to.',
    languages,
    hints: ['prijav', 'pretplat'],
    pattern:
      /(?:prijavom|prijavljivanjem|pretplatom)(?: se)? na (?:nas )?(?:bilten|njuzleter|newsletter)[^.!?"]{0,30} (?:prihvatate|prihvacate|pristajete|slazete)[^!?"]{0,200}/,
    removes: ['Prijavom na bilten prihvatate uslove korišćenja i politiku privatnosti.'],
    keeps: ['Prijavom na bilten počela je njegova karijera dopisnika.'],
  }),
  closingCall({
    id: 'related/procitajte-jos',
    why: 'Newsrooms put links to other articles on a line of their own, behind these words and a colon.',
    languages,
    hints: ['procitaj', 'citajte', 'pogledaj'],
    pattern: /(?:procitajte?|citajte?|pogledajte?) (?:jos|i|takoder?|takodje|vise) ?:[^\n]{0,160}/,
    removes: ['Pročitajte još: Koliko košta skela kojom niko ne plovi'],
    keeps: ['Pročitajte još jednom prvu rečenicu, savetovao nas je: u njoj je sve.'],
  }),
];

const MONTHS =
  '(?:januara?|februara?|marta?|aprila?|maja?|juna?|jula?|avgusta?|augusta?|septembra?|oktobra?|novembra?|decembra?|septembar|oktobar|novembar|decembar|sijecnja|veljace|ozujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga?|prosinca)';

const SIGNS: readonly Sign[] = [
  {
    id: 'donation/words-sr-latn',
    why: 'Pleas for money in Serbian, Croatian and Bosnian.',
    languages,
    always: list(`
      podrzite nezavisno novinarstvo | podrzite nasu redakciju | podrzite nas rad donacijom |
      podrzite neovisno novinarstvo
    `),
    labels: list(`
      podrzite nas | podrzite nas … | podrzite … | podrzi nas … | donirajte | doniraj | donacije | donacija
      | uplatite donaciju | pomozite nam … | postanite nas clan | postanite clan … | postanite patron … |
      postanite prijatelj … | podupri nas … | poduprite nas … | postani clan …
    `),
    phrases: list(`
      podrzite nas | donacij* | doniraj* | vasa podrska | uz vasu podrsku | uplatom na | broj racuna |
      ziro racun | patreon* | podupri* | donorbox | neovisno novinarstvo
    `),
    removes: ['Podržite nas i čitajte bez reklama'],
    keeps: ['Molio je komšije da podrže školu, a dar mlinara bio je dovoljan za nov krov i dve peći.'],
  },
  {
    id: 'comment-form/sr-latn',
    why: 'Fields, buttons and notices of comment forms in Serbian, Croatian and Bosnian.',
    languages,
    always: list(`
      odustani od odgovora | morate biti prijavljeni da biste komentarisali |
      morate biti prijavljeni da biste poslali komentar | morate biti prijavljeni da biste dodali komentar |
      obavesti me o novim komentarima … | obavesti me o novim clancima … |
      morate biti prijavljeni da biste objavili komentar
    `),
    labels: list(`
      ime | vase ime | ime i prezime | prezime | e-posta | adresa e-poste | imejl | imejl adresa | veb mesto
      | veb sajt | sajt | vas komentar | poruka | vasa poruka | naslov poruke | telefon | posalji |
      posaljite | posalji komentar | posaljite komentar | predaj komentar | obavezno polje |
      obavezna polja … | otkazi odgovor | otkazi | unesite … | napisite komentar … | ostavite komentar … |
      ostavite odgovor … | web-stranica | web stranica | internet stranica | veb-sajt | email adresa |
      e-mail adresa | objavi komentar | predaj | ime ili nadimak | nadimak
    `),
    phrases: list(`
      nece biti objavljena | polja su oznacena | obavezna polja | akismet | u ovom pregledacu |
      da biste komentarisali | obavesti me o | kada komentarisem | nece biti objavljivana |
      internet pregledniku | kada budem komentirao | da biste objavili | obavijesti me o
    `),
    removes: ['Morate biti prijavljeni da biste komentarisali.', 'Adresa e-pošte'],
    keeps: ['Rekla je ime i prezime, a poruka je bila prosta: u kom pismu je skrivena adresa kuće.'],
  },
  {
    id: 'comments/sr-latn',
    why: 'Headings and buttons of a discussion in Serbian, Croatian and Bosnian.',
    languages,
    always: list(`
      nema komentara | prikazi sve komentare … | pogledaj sve komentare … | pogledajte sve komentare … |
      komentari su zatvoreni … | prikazi sve komentare | nema komentara za prikaz
    `),
    labels: list(`
      komentari | komentar | komentari … | posalji komentar | ostavi komentar | ostavite komentar |
      napisi komentar | napisite komentar | dodaj komentar | komentarisi | odgovori | odgovor |
      prikazi komentare | svi komentari | najnoviji komentari | najnovije | najstarije | najbolje ocenjeni
      | diskusija | prijavi | prijavi komentar | svida mi se | pravila komentarisanja | komentiraj |
      komentirajte | ostavi komentar … | rasprava | prvi komentirajte … | budi prvi … |
      budite prvi koji ce …
    `),
    phrases: list(`
      komentar* | sta mislite o | napisite nam | pridruzite se diskusiji | hvala na tekstu | odlican tekst |
      moderator* | redakcija zadrzava pravo | komentir* | pridruzite se raspravi | zadrzava pravo
    `),
    pattern: /\d{1,5} komentara?|komentari? ?[(:]? ?\d{1,5}\)?|\d{1,5} odgovora?(?: na .{2,90})?/,
    removes: ['Komentari (12)', 'Nema komentara'],
    keeps: ['Komentar ministra bio je kratak, a na odgovore se u hodniku čekalo do kasno u noć.'],
  },
  {
    id: 'newsletter/sr-latn',
    why: 'Buttons and headings of sign-up forms in Serbian, Croatian and Bosnian.',
    languages,
    always: list(`
      prijavite se na bilten | prijavite se na nas bilten … | prijavite se na nas njuzleter … |
      prijavite se na newsletter … | pretplatite se na nas bilten … | unesite vasu imejl adresu |
      pretplatite se na newsletter … | pretplati se na newsletter … | prijavi se na newsletter … |
      prijavi se na nas newsletter … | unesite vasu email adresu | unesite svoju e-mail adresu
    `),
    labels: list(`
      bilten | njuzleter | prijavite se | prijavi se | pretplata | pretplatite se | pretplatite se na … |
      pretplati se … | vasa imejl adresa … | unesite imejl … | vesti na imejl | najvaznije vesti … |
      budite u toku … | ne propustite … | hvala sto ste se prijavili … | nas bilten | vijesti na email … |
      najvaznije vijesti … | budite uvijek u toku … | tjedni newsletter | hvala na prijavi … |
      unesite vasu imejl adresu … | unesite vasu email adresu … | unesite svoju e-mail adresu …
    `),
    phrases: list(`
      bilten* | njuzleter* | newsletter* | pretplat* | prijavite se | u vase sanduce | na vas imejl |
      imejl adresu | budite u toku | odjavite se | na vas email | u vas inbox | email adresu | e-mail adresu
    `),
    removes: ['Prijavite se na naš bilten', 'Ne propustite najvažnije priče nedelje'],
    keeps: ['Bilten parohije čitao je svake nedelje, a pretplatu na novine imao je još od dede.'],
  },
  {
    id: 'cookie-privacy/sr-latn',
    why: 'Links in footers and sentences of consent dialogs in Serbian, Croatian and Bosnian.',
    languages,
    always: list(`
      politika privatnosti | podesavanja kolacica | prihvati sve kolacice | pravila privatnosti |
      postavke kolacica
    `),
    labels: list(`
      politika privatnosti … | zastita privatnosti | zastita podataka | uslovi koriscenja |
      uslovi koriscenja … | pravila koriscenja | kolacici | politika kolacica | prihvati | prihvatam |
      prihvati sve | slazem se | odbij | podesavanja | impresum | ovaj sajt koristi … | koristimo kolacice …
      | uvjeti koristenja | uvjeti koristenja … | uslovi koristenja | zastita osobnih podataka |
      izjava o privatnosti | opci uvjeti | opci uslovi | impressum | prihvacam | odbij sve | saznaj vise |
      ova stranica koristi … | ova web stranica koristi … | pravila o kolacicima
    `),
    phrases: list(`
      kolacic* | politik* privatnosti | uslovi koriscenja | uslove koriscenja | podataka o licnosti |
      licni podaci | licnih podataka | saglasn* | prihvatate | uvjeti koristenja | uvjete koristenja |
      uslove koristenja | osobnih podataka | osobni podaci | suglasn* | cookie* | prihvacate
    `),
    removes: [
      'Politika privatnosti | Uslovi korišćenja',
      'Ovaj sajt koristi kolačiće. Nastavkom prihvatate njihovo korišćenje.',
    ],
    keeps: ['Zaštita stanara u gradu promenila se tek posle presude koju niko nije očekivao.'],
  },
  {
    id: 'login-paywall/sr-latn',
    why: 'Links and forms by which readers of Serbian, Croatian and Bosnian sites log in.',
    languages,
    always: list(`
      zaboravili ste lozinku? | nemate nalog? registrirajte se | vec imate nalog? prijavite se |
      zaboravljena lozinka? | nemate racun? registrirajte se | vec imate racun? prijavite se
    `),
    labels: list(`
      prijava | odjava | registrujte se | registracija | registracija … | napravite nalog | moj nalog |
      lozinka | korisnicko ime | zapamti me | samo za pretplatnike | tekst je dostupan samo … |
      postanite pretplatnik … | prijavi se | odjavi se | registrirajte se | moj racun |
      ovaj clanak je dostupan … | clanak je dostupan samo … | nemate nalog? … | vec imate nalog? … |
      nemate racun? … | vec imate racun? …
    `),
    phrases: list(`
      registrujte se | za pretplatnike | pretplatnik* | neogranicen pristup | ceo tekst | vas nalog |
      registrirajte se | vas racun
    `),
    removes: ['Već imate nalog? Prijavite se'],
    keeps: ['Lozinku štrajka znao je ceo grad, a pristup luci bio je zatvoren tri dana i tri noći.'],
  },
  {
    id: 'share/sr-latn',
    why: 'Labels of sharing buttons and calls to follow in Serbian, Croatian and Bosnian.',
    languages,
    always: list(`
      podeli clanak | podelite clanak | podelite ovaj clanak | podelite vest | podeli vest |
      podeli na fejsbuku | podeli na tviteru | podelite na fejsbuku | pratite nas na … | zapratite nas na …
      | kopiraj link | podijeli clanak | podijelite clanak | podijelite vijest | podijeli vijest |
      podijeli na facebooku | podeli na facebooku | podijeli na facebook | podeli na facebook |
      podijeli na twitteru | podeli na twitter | kopiraj poveznicu
    `),
    labels: list(`
      podeli | podelite | podeli … | podelite … | fejsbuk | tviter | vajber | instagram | stampaj |
      odstampaj | posalji prijatelju | posalji imejlom | pratite nas | pratite nas … | prati |
      drustvene mreze | pridruzite nam se … | lajkujte nas … | podijeli | podijeli … | podijelite |
      podijelite … | ispisi | isprintaj | ispis | kopiraj link | kopiraj | posalji mailom
    `),
    phrases: list(`
      pratite nas | podelite | na fejsbuku | na instagramu | drustvenim mrezama | pridruzite nam se |
      podijelite | podijeli na | na facebooku | zapratite
    `),
    removes: ['Podelite članak', 'Pratite nas na Fejsbuku i Instagramu'],
    keeps: ['Hteo je s njima da podeli hleb, a oni su ga sa druge obale ceo dan samo ćutke pratili.'],
  },
  {
    id: 'copyright/sr-latn',
    why: 'What footers say of rights in Serbian, Croatian and Bosnian.',
    languages,
    labels: list(`
      sva prava zadrzana … | … sva prava zadrzana | autorska prava … | zabranjeno preuzimanje … |
      sva prava pridrzana … | … sva prava pridrzana
    `),
    phrases: list(`
      prava zadrzana | autorska prava | bez dozvole | uz navodenje izvora | bez pismene saglasnosti |
      prava pridrzana | bez dopustenja | zabranjeno preuzimanje | bez odobrenja
    `),
    removes: ['Sva prava zadržana.'],
    keeps: ['Prava žena grad je zadržao u ugovoru, ali se na njih čekalo dvadeset godina.'],
  },
  {
    id: 'advertising/sr-latn',
    why: 'Marks of advertisements and buttons that sell in Serbian, Croatian and Bosnian.',
    languages,
    always: list(`
      tekst se nastavlja ispod oglasa | clanak se nastavlja ispod reklame | prica se nastavlja ispod oglasa
      | tekst se nastavlja ispod oglasa … | clanak se nastavlja ispod oglasa … |
      nastavak teksta ispod oglasa
    `),
    labels: list(`
      oglas | oglasi | reklama | reklame | placeni sadrzaj | sponzorisano | kupi |
      kupite … | dodaj u korpu | u korpu | pogledaj ponudu … | sponzorirano | sponzorirani clanak |
      placeni oglas | dodaj u kosaricu | kosarica | oglasavanje
    `),
    phrases: list(`
      reklama | sponzorisan* | promotivni tekst | popust* | u korpu | sponzorir* | pr clanak
    `),
    removes: ['REKLAMA'],
    keeps: ['Nijedna reklama nije prodala toliko lampi kao njegova priča o noći bez struje u starom mlinu.'],
  },
  {
    id: 'disclosure/sr-latn',
    why: 'Standing notes about the origin of a text in Serbian, Croatian and Bosnian.',
    languages,
    labels: list(`
      izvor: … | izvor | izvori … | napomena redakcije … | napomena: …
    `),
    phrases: list(`
      stavovi izneti | ne odrazavaju nuzno | prvobitno objavljen | tekst je nastao | preuzeto sa |
      izvorno objavljen | stavovi izneseni
    `),
    removes: ['Izvor: Primer medija'],
    keeps: ['Izvor reke je u šumi u koju godinama niko nije kročio, ni za vreme suše.'],
  },
  {
    id: 'image-credit/sr-latn',
    why: 'Credits in front of a name in Serbian, Croatian and Bosnian.',
    languages,
    labels: list(
      `foto: … | foto … | fotografija: … | fotografije: … | ilustracija: … | ilustracija | foto galerija | galerija`,
    ),
    phrases: list(`
      foto: | fotografija: | arhivska fotografija | printskrin
    `),
    removes: ['Foto: Tanjug/Petar Petrović'],
    keeps: ['Fotografija s tog dana visi u kuhinji, a u gradskoj galeriji nema nijedne slike luke.'],
  },
  {
    id: 'byline/sr-latn',
    why: 'Who wrote, and the note about an author, in Serbian, Croatian and Bosnian.',
    languages,
    labels: list(`
      autor | autor: … | autor … | pise: … | pise … | o autoru … | tekst: … | redakcija | priredio … |
      objavio … | autorica: … | napisao … | napisala …
    `),
    phrases: list(`
      svi tekstovi autora | autor je novinar | autor je | novinarka portala | novinar portala
    `),
    removes: ['O autoru'],
    keeps: ['Pisac pisma nije naveo ime, a o tvorcu mape znamo samo da je plovio na zapad i vratio se.'],
  },
  {
    id: 'dateline/sr-latn',
    why: 'Dates with the names of months, ages and reading times in Serbian, Croatian and Bosnian.',
    languages,
    labels: list(`
      objavljeno | objavljeno … | azurirano … | poslednja izmena … | datum …
    `),
    pattern: new RegExp(
      `.{0,32}\\d{1,2}\\.? ?${MONTHS},? (?:19|20)\\d\\d.{0,40}|.{0,24}\\d{1,3} ?min(?:uta?|\\.)? citanja.{0,20}|vreme citanja:? ?(?:oko )?\\d{1,3} ?min.{0,8}|(?:pre|prije) \\d{1,3} (?:minut[ae]?|sata?|sati|dana?|nedelj[aeu]|tjedana?|mj?esec[ai]?|godin[aeu])`,
    ),
    removes: ['Objavljeno: 18. novembra 2019. u 16:07', '3 minuta čitanja'],
    keeps: ['Dana 3. maja 1815. potpisan je ugovor, koga se posle 40 godina sećao samo stari pisar.'],
  },
  {
    id: 'related/sr-latn',
    why: 'Headings above lists of other articles, and links to them, in Serbian, Croatian and Bosnian.',
    languages,
    always: list(`
      procitajte jos | procitajte i | povezani clanci | povezane vesti | slicni clanci | slicne vesti |
      najcitanije | najcitanije vesti | mozda ce vas zanimati | mozda vas zanima | preporucujemo |
      vezani clanci | povezane vijesti | procitajte vise | slicne vijesti
    `),
    labels: list(`
      procitaj jos … | procitajte jos … | procitajte i … | procitajte vise … | procitaj vise … |
      opsirnije … | vise … | pogledajte jos … | pogledajte i … | videti jos … | jos vesti … |
      iz iste rubrike … | povezano … | najnovije vesti | najnoviji clanci | skorasnji clanci |
      poslednje vesti | prethodni clanak … | sledeci clanak … | prethodno … | sledece … | preporuka … |
      preporuka urednika | izdvajamo … | popularno | teme | tema: … | kljucne reci … | iz rubrike … |
      citaj dalje … | vise o … | vise s … | jos vijesti … | najnovije | najnovije vijesti | zadnje vijesti
      | posljednje vijesti | sljedeci clanak … | sljedece … | preporucujemo … | saznajte vise … |
      mozda ce vas zanimati … | mozda vas zanima …
    `),
    phrases: list(`
      procitajte jos | procitajte i | procitaj jos | vise o | saznajte vise | kliknite ovde | opsirnije |
      pogledajte jos | saznaj vise | kliknite ovdje | vezane vijesti | procitaj vise | procitajte vise
    `),
    removes: ['Pročitajte još', 'Najnovije vesti'],
    keeps: ['Ko je hteo da čita dalje, morao je u grad; slične knjige ležale su tamo u svakom izlogu.'],
  },
  {
    id: 'navigation/sr-latn',
    why: 'Entries of menus and footers in Serbian, Croatian and Bosnian.',
    languages,
    always: list(`
      skoci na sadrzaj | predi na sadrzaj | vrati se na vrh | preskoci na sadrzaj | prijedi na sadrzaj |
      idi na sadrzaj | povratak na vrh
    `),
    labels: list(`
      pocetna | naslovna | pocetna strana | naslovna strana | o nama | kontakt | kontakt … | pretraga |
      trazi | pretrazi … | meni | zatvori | kategorije | kategorija … | oznake | oznake … | arhiva |
      mapa sajta | vesti | dogadaji | srbija | svet | ekonomija | politika | drustvo | hronika |
      zdravlje | kultura | zabava | nauka | vreme | sport | kolumne | intervju | korpa | karijera | vrh |
      nazad | kretanje clanka | prikazi vise … | ucitaj jos … | sve vesti … | sadrzaj | naslovnica |
      pocetna stranica | vijesti | svijet | hrvatska | bosna i hercegovina | crna hronika | crna kronika |
      gospodarstvo | izbornik | vrijeme | natrag | navigacija objava | ucitaj vise … | prikazi jos …
    `),
    phrases: list(`
      pocetna strana | kontaktirajte nas | mapa sajta | naslovna strana | pocetna stranica |
      naslovna stranica
    `),
    removes: ['Početna', 'Skoči na sadržaj'],
    keeps: ['Ekonomija grada živela je od luke, a o nama u prestonici tada niko nije hteo ni da čuje.'],
  },
];

/** Serbian, Croatian and Bosnian in Latin script. */
export const SR_LATN: LanguagePack = { rules: RULES, signs: SIGNS };
