import type { Sign } from '../../sign.ts';
import { dates, list } from './pack.ts';

const languages = ['ro'] as const;

/** Labels and phrases around articles in Romanian. */
export const RO_SIGNS: readonly Sign[] = [
  {
    id: 'donation/words-ro',
    why: 'Pleas for money in Romanian.',
    languages,
    always: list(`
      sustine jurnalismul independent … | sustineti jurnalismul independent … |
      sustine presa independenta … | redirectioneaza 3,5% … | redirectioneaza 20% …
    `),
    labels: list(`
      doneaza acum | doneaza lunar | fa o donatie | fa o donatie … | doneaza | doneaza online | donatii |
      donatie | sustine-ne | sustine-ne … | sustineti-ne … | sprijina-ne | sprijina-ne … | vreau sa donez |
      vreau sa sustin … | devino membru … | devino sustinator … | contribuie | ajuta-ne … |
      sustine proiectul nostru … | sustine munca noastra …
    `),
    phrases: list(`
      doneaza | donatie | donatii | donatia ta | sustine-ne | sprijina-ne | sprijinul tau |
      sustine jurnalismul | redirectioneaza | devino sustinator
    `),
    removes: ['Donează acum', 'Susține jurnalismul independent printr-o donație lunară.'],
    keeps: [
      'Donația bătrânului farmacist a plătit acoperișul cel nou, iar în sat nimeni n-a vrut să spună cât a dat.',
    ],
  },
  {
    id: 'comment-form/ro',
    why: 'Labels of fields and buttons of a form in Romanian.',
    languages,
    always: list(`
      publica comentariul | publica comentariu | trimite comentariul | trimite comentariu |
      salveaza-mi numele, emailul …
    `),
    labels: list(`
      nume | numele tau | numele dvs | prenume | nume si prenume | email | adresa email | adresa de email |
      e-mail … | site web | sit web | site | telefon | subiect | mesaj | mesajul tau | comentariu |
      comentariul tau | lasa un raspuns … | lasa un comentariu … | anuleaza raspunsul | anuleaza | trimite |
      trimite mesajul | obligatoriu | camp obligatoriu | campuri obligatorii … | campurile obligatorii … |
      tara | oras | localitate | cod postal | judet | companie | cauta … |
      trebuie sa fii autentificat pentru … | trebuie sa fiti autentificat pentru … |
      trebuie sa te autentifici pentru … | notifica-ma prin email … | notifica-ma despre … |
      anunta-ma prin email …
    `),
    phrases: list(`
      nu va fi publicata | campurile obligatorii | camp obligatoriu | in acest navigator | sa comentez |
      foloseste akismet | pentru a publica un comentariu | pentru a lasa un comentariu
    `),
    removes: ['Lasă un răspuns Anulează răspunsul', 'Nume *'],
    keeps: [
      'Și-a spus numele și pe cel al orașului; subiectul scrisorii era starea acoperișului, iar mesajul nu putea să aștepte.',
    ],
  },
  {
    id: 'comments/ro',
    why: 'Headings and buttons of a discussion in Romanian.',
    languages,
    always: list(`
      nu exista comentarii | nu exista niciun comentariu … | vezi comentariile | vezi toate comentariile … |
      afiseaza comentariile | comentariile sunt inchise | comentariile sunt inchise … |
      comentariile sunt dezactivate … | fii primul care comenteaza … | fii primul care lasa … |
      spune-ti parerea | adauga comentariu | adauga un comentariu | adauga un comentariu …
    `),
    labels: list(`
      niciun comentariu | nici un comentariu | comentariu | comentarii | comentarii … | comenteaza |
      raspunde | raspundeti | raspunsuri | raspunde lui … | ca raspuns la … | lasa un raspuns |
      lasa un comentariu | lasati un comentariu | lasa un mesaj | scrie un comentariu |
      scrie un comentariu … | scrie comentariul tau … | trimite comentariul | parerea ta … |
      ce parere ai? … | raporteaza | raporteaza abuz | discutie | discutii | mai multe comentarii |
      spune-ti parerea …
    `),
    phrases: list(`
      comentariul tau | lasa un comentariu | lasati un comentariu | in comentarii | fii primul care
    `),
    pattern:
      /\(?\d{1,5}\)? (?:de )?(?:comentarii|comentariu|raspunsuri|raspuns|ganduri)(?: (?:la|despre) .{2,90})?|comentari(?:i|u) ?[(:]? ?\d{1,5}\)?/,
    removes: ['3 comentarii', 'Fii primul care comentează'],
    keeps: [
      'Observațiile ei la proiect au fost amabile, însă răspunsul ministrului n-a fost, și acolo s-a sfârșit discuția.',
    ],
  },
  {
    id: 'newsletter/ro',
    why: 'How publishers in Romanian call their newsletters and subscriptions.',
    languages,
    always: list(`
      aboneaza-te la newsletter | aboneaza-te la newsletter … | aboneaza-te la newsletterul … |
      aboneaza-te la newsletter-ul … | abonati-va la newsletter … | abonare la newsletter |
      abonare newsletter | inscrie-te la newsletter … | primeste newsletterul … | primeste newsletter-ul …
    `),
    labels: list(`
      aboneaza-te | aboneaza-te acum | aboneaza-te … | abonare | abonati-va | abonamente | abonament |
      ma abonez | vreau sa ma abonez | inscrie-te | inscrie-te … | buletin informativ | adresa ta de email |
      adresa de email | adresa de e-mail | fii la curent … | ramai la curent … | nu rata … | newsletter … |
      primeste pe email … | introdu adresa de email … | introdu adresa ta de email … |
      introduceti adresa de email … | sunt de acord sa primesc … | sunt de acord cu prelucrarea …
    `),
    phrases: list(`
      aboneaza-te | abonati-va | dezabon* | inscrie-te | adresa ta de email | pe adresa de email |
      in inbox | buletinul informativ | fii la curent | ramai la curent | noutatile noastre
    `),
    removes: ['Abonează-te la newsletterul nostru', 'Primește pe email cele mai noi articole.'],
    keeps: [
      'Foaia parohiei, pe care tatăl lui o citea în fiecare duminică, nu spusese nimic despre vânzarea morii.',
    ],
  },
  {
    id: 'cookie-privacy/ro',
    why: 'Links in footers and buttons of consent dialogs in Romanian.',
    languages,
    always: list(`
      politica de confidentialitate | politica de cookies | politica de cookie | politica cookies |
      politica de cookie-uri | setari cookies | setari cookie | modifica setarile cookies |
      accepta toate cookie-urile | accept cookies | acest site foloseste cookies … |
      acest site foloseste cookie-uri … | acest site utilizeaza cookie-uri …
    `),
    labels: list(`
      confidentialitate | politica de confidentialitate … | termeni si conditii | termeni si conditii … |
      termeni si conditii de utilizare | conditii de utilizare | protectia datelor | date personale | gdpr |
      accept | accept toate | accepta | refuz | respinge | anpc | folosim cookie-uri … | prin abonare … |
      am citit si sunt de acord … | am citit si accept …
    `),
    phrases: list(`
      politica de confidentialitate | cookie-uri | termenii si conditiile | termeni si conditii |
      date cu caracter personal | datelor cu caracter personal | esti de acord | sunteti de acord |
      continuarea navigarii
    `),
    removes: ['Termeni și condiții | Politica de confidențialitate'],
    keeps: [
      'Legea privind viața privată a fost votată în mai; termenii înțelegerii erau de-acum cunoscuți de toți.',
    ],
  },
  {
    id: 'login-paywall/ro',
    why: 'Links and forms by which readers log in in Romanian.',
    languages,
    always: list(`
      ai uitat parola? | ati uitat parola? | am uitat parola | ti-ai uitat parola? | esti deja abonat? … |
      ai deja cont? … | ai deja un cont? … | nu ai cont? … | nu ai un cont? … |
      continut exclusiv pentru abonati …
    `),
    labels: list(`
      autentificare | autentifica-te | autentifica-te … | conectare | conecteaza-te | conecteaza-te … |
      intra in cont | intra in contul tau … | deconectare | inregistrare | inregistreaza-te |
      inregistreaza-te … | creeaza cont | creeaza un cont … | contul meu | parola | nume de utilizator |
      utilizator | tine-ma minte | pentru a citi in continuare … | doar pentru abonati
    `),
    phrases: list(`
      autentifica-te | conecteaza-te | intra in cont | contul tau | creeaza un cont | pentru abonati |
      pentru a citi in continuare | acces nelimitat
    `),
    removes: ['Ai uitat parola?', 'Ești deja abonat? Intră în cont'],
    keeps: [
      'La poartă trebuia să semnezi într-un registru, iar povestea acelei vizite ocupă patruzeci de pagini.',
    ],
  },
  {
    id: 'share/ro',
    why: 'Labels of sharing buttons and calls to follow in Romanian.',
    languages,
    always: list(`
      distribuie pe facebook … | distribuie pe twitter … | distribuie pe whatsapp … |
      partajeaza pe facebook … | distribuie articolul … | distribuie acest articol … |
      partajeaza acest articol … | trimite pe whatsapp … | da clic pentru a partaja pe … |
      da clic pentru partajare pe … | urmareste-ne pe … | urmariti-ne pe … | copiaza linkul | copiaza link |
      aboneaza-te la canalul …
    `),
    labels: list(`
      distribuie | distribuiti | distribuie pe … | partajeaza | partajeaza asta | distribuiri | share pe … |
      urmareste-ne | urmariti-ne | urmareste-ne … | imi place pe … | apreciaza | tipareste | printeaza |
      trimite pe email … | trimite unui prieten | retele sociale | gaseste-ne pe … |
      da clic pentru a imprima …
    `),
    phrases: list(`
      urmareste-ne | urmariti-ne | distribuie pe | distribuie acest | distribuie articolul |
      pagina noastra de facebook | canalul nostru de | se deschide in fereastra noua | si pe google news
    `),
    removes: ['Distribuie pe Facebook', 'Urmărește-ne pe Twitter și Instagram'],
    keeps: [
      'Să împarți pâinea era obiceiul casei, iar cine voia să urmeze drumul lua cu sine jumătate din ea.',
    ],
  },
  {
    id: 'copyright/ro',
    why: 'What footers say of rights in Romanian.',
    languages,
    labels: list(`
      toate drepturile rezervate … | … toate drepturile rezervate | toate drepturile sunt rezervate … |
      drepturi de autor … | realizat de … | propulsat cu mandrie de … | publicatie editata de …
    `),
    phrases: list(`
      toate drepturile rezervate | drepturile rezervate | drepturi de autor | drepturile de autor |
      acordul scris | preluarea informatiilor | preluarea integrala
    `),
    removes: ['Toate drepturile rezervate.'],
    keeps: [
      'A cerut toate drepturile pentru femeile orașului și, după o lungă ceartă, până la urmă le-a obținut.',
    ],
  },
  {
    id: 'advertising/ro',
    why: 'Marks of advertisements and buttons that sell in Romanian.',
    languages,
    always: list(`
      articolul continua dupa reclama … | articolul continua mai jos | continut sponsorizat |
      citeste continuarea dupa reclama
    `),
    labels: list(`
      publicitate | reclama | reclame | anunturi | advertorial | sponsorizat | sponsorizat de … |
      publicitate … | cumpara | cumpara acum | comanda acum | adauga in cos | vezi oferta | vezi pretul … |
      oferte | descarca | rezerva acum | cere oferta | magazin
    `),
    phrases: list(`
      sponsorizat | adauga in cos | cod de reducere | transport gratuit | linkuri afiliate |
      articol sustinut de
    `),
    removes: ['Publicitate', 'Adaugă în coș'],
    keeps: [
      'Târgul nu avusese niciodată nevoie de laudă; o tăbliță în piață era de ajuns ca să vină toată valea.',
    ],
  },
  {
    id: 'disclosure/ro',
    why: 'Standing notes about commissions and origin in Romanian.',
    languages,
    labels: list(`
      sursa: … | surse | surse: … | nota redactiei … | nota: … | acest articol a fost publicat initial … |
      articol publicat initial … | acest articol este proprietatea … |
      articolul contine linkuri afiliate … | erata
    `),
    phrases: list(`
      publicat initial | linkuri afiliate | link-uri afiliate | este proprietatea |
      legea drepturilor de autor | preluat in limita | nu reprezinta neaparat
    `),
    removes: ['Surse'],
    keeps: [
      'Izvorul râului se află într-o pădure în care, de ani întregi, n-a mai călcat nimeni din sat, nici ziua.',
    ],
  },
  {
    id: 'image-credit/ro',
    why: 'Credits in front of a name in Romanian.',
    languages,
    labels: list(`
      foto: … | sursa foto … | foto ilustrativ … | foto cu caracter ilustrativ … | imagine ilustrativa … |
      imagine: … | foto arhiva … | credit foto … | galerie foto …
    `),
    phrases: list(`
      foto: | sursa foto | foto ilustrativ | caracter ilustrativ | credit foto | imagine ilustrativa |
      inquam photos | /agerpres
    `),
    removes: ['Sursa foto: Petra Exemplu/Agerpres'],
    keeps: [
      'O fotografie îl arăta în grădină, iar pe perete atârna o imagine a orașului de dinainte de război.',
    ],
  },
  {
    id: 'byline/ro',
    why: 'Names behind a verb of writing, and the note about an author in Romanian.',
    languages,
    labels: list(`
      scris de … | publicat de … | postat de … | articol scris de … | text: … | autor | autor: … | autori |
      despre autor | despre autor … | redactia | de redactia … | redactor: … | vezi toate articolele … |
      toate articolele scrise de … | articole de acelasi autor
    `),
    phrases: list(`
      este jurnalista | este redactor | este scriitor | este scriitoare | scrie despre | scrie pentru |
      este autorul | este autoarea
    `),
    removes: ['Despre autor'],
    keeps: [
      'Cel care a întocmit raportul scrisese rândurile acelea dimineața, când vântul bătea încă dinspre răsărit.',
    ],
  },
  {
    id: 'dateline/ro',
    why: 'Dates with the names of months, ages and reading times in Romanian.',
    languages,
    labels: list(`
      publicat | actualizat | publicat la … | publicat pe … | publicat: … | actualizat la … |
      actualizat: … | ultima actualizare … | timp de citire … | data publicarii … | data actualizarii …
    `),
    pattern: dates({
      date: `\\d{1,2} (?:ian(?:uarie)?|feb(?:ruarie)?|mar(?:tie)?|apr(?:ilie)?|mai|iun(?:ie)?|iul(?:ie)?|aug(?:ust)?|sept?(?:embrie)?|oct(?:ombrie)?|noi(?:embrie)?|nov|dec(?:embrie)?)\\.?,? (?:19|20)\\d\\d`,
      age: `acum \\d{1,3} (?:de )?(?:minute|minut|ore|ora|zile|zi|saptamani|saptamana|luni|luna|ani|an)`,
      reading: `\\d{1,3} (?:min\\.?|minute) (?:de )?(?:citire|lectura|citit)|timp (?:de )?(?:citire|lectura):? \\d{1,3} min(?:ute)?`,
    }),
    removes: ['Publicat la 25 septembrie 2018', '5 min de citire'],
    keeps: [
      'La 25 septembrie 2018 a căzut prima ninsoare, care n-a mai fost văzută în vale așa devreme de 3 ani.',
    ],
  },
  {
    id: 'related/ro',
    why: 'Headings above lists of other articles, and links to them in Romanian.',
    languages,
    always: list(`
      articole similare | articole asemanatoare | articole recomandate | articole conexe | stiri similare |
      stiri asemanatoare | citeste si | cititi si | citeste mai mult | citeste mai departe |
      citeste mai multe | citeste continuarea | citeste articolul complet | te-ar putea interesa |
      te-ar mai putea interesa | v-ar putea interesa | te-ar putea interesa si | ti-ar putea placea |
      cele mai citite | cele mai citite stiri | cele mai citite articole
    `),
    labels: list(`
      similare | pe aceeasi tema | citeste si … | cititi si … | citeste mai mult … | citeste mai multe … |
      citeste tot articolul | vezi si | vezi si … | vezi mai mult … | vezi mai multe … | vezi toate … |
      afla mai multe | afla mai multe … | mai multe despre … | mai multe stiri … | alte stiri |
      alte stiri … | alte articole | alte articole … | ultimele stiri | ultimele stiri … |
      ultimele articole | ultima ora | ultimele noutati | stiri recente | articole recente |
      comentarii recente | cele mai noi | cele mai noi … | cele mai vizualizate | cele mai populare |
      populare | recomandate | recomandari | recomandari … | recomandarea zilei | iti recomandam … |
      va recomandam … | nu rata | articolul anterior … | articolul urmator … | articol precedent … |
      articol urmator … | stirea anterioara … | stirea urmatoare … | din aceeasi categorie | subiecte |
      urmareste si … | te-ar putea interesa … | te-ar mai putea interesa … | v-ar putea interesa … |
      te-ar putea interesa si … | ti-ar putea placea …
    `),
    phrases: list(`
      citeste si | cititi si | citeste mai | citeste continuarea | vezi si | afla mai multe | click aici |
      da click | articole similare | te-ar putea interesa | cele mai citite | mai multe detalii |
      ultimele stiri
    `),
    removes: ['Te-ar putea interesa și', 'Articole similare'],
    keeps: [
      'Ar fi vrut să citească scrisoarea morarului, despre care ultimele vești erau dinainte de război.',
    ],
  },
  {
    id: 'navigation/ro',
    why: 'Entries of menus and footers in Romanian.',
    languages,
    always: list(`
      sari la continut | sari la continutul principal | mergi la continut | mergi la continutul principal |
      treci la continut | treci la continutul principal | inapoi sus | inapoi la inceput |
      navigare in articole | navigare articole
    `),
    labels: list(`
      acasa | prima pagina | cauta | cautare | cauta … | meniu | meniu principal | inchide | despre noi |
      despre mine | cine suntem | contacteaza-ne | contacteaza-ne … | contactati-ne | categorii |
      categorie | categorii … | categorie: … | etichete | etichete … | etichetat … | cuvinte cheie … |
      publicat in … | arhiva | arhive | harta site-ului | harta site | politica | economie | cultura |
      sanatate | externe | eveniment | actualitate | stiinta | opinii | social | justitie | monden | stiri |
      servicii | produse | companie | echipa | echipa noastra | cariere | presa | evenimente | ajutor |
      intrebari frecvente | urmatorul | urmator | anterior | inapoi | cos | limba | cuprins |
      caseta redactionala | linkuri utile | vremea | publicitate si contact
    `),
    phrases: list(`
      contacteaza-ne | contactati-ne | harta site | intrebari frecvente | trimite un e-mail
    `),
    removes: ['Despre noi', 'Sari la conținut'],
    keeps: [
      'Despre politica orașului n-a vrut să spună nimic, iar la masă nimeni nu l-a mai întrebat de port.',
    ],
  },
];
