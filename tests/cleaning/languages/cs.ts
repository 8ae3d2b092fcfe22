import type { LanguageCase } from './case.ts';

export const ARTICLE = [
  'Přístavní město chce most po čtyřiceti letech sporů',
  'Obyvatelé přístavního města si v neděli odhlasovali most, který spojí oba břehy řeky. Končí tím spor, který trval přes čtyřicet let a rozhádal nejednu rodinu ve staré čtvrti.',
  'Pro most bylo šest z deseti lidí, kteří přišli k urnám, oznámil pozdě večer tajemník radnice. Stavba má trvat tři roky a most ponese dva jízdní pruhy, tramvajovou trať a chodník pro pěší.',
  '„Můj otec podepsal první petici a já jsem dnes nesla poslední bednu s hlasy,“ řekla žena, která kampaň vedla od jara. „Nemyslela jsem si, že se toho dožiju,“ dodala a utřela si oči.',
  'Odpůrci se bojí, že se tiché ulice staré čtvrti zaplní kamiony, které míří k překladišti. Žádali tunel, ale inženýři z kraje usoudili, že by byl příliš drahý a stavěl by se deset let.',
  'Přívoz, který od konce války přejíždí řeku každou čtvrthodinu, bude jezdit, dokud na most nevjede první auto. Co bude se čtrnáctičlennou posádkou, se zatím nikdo neodvážil rozhodnout.',
  'Zastupitelé se sejdou znovu za dva týdny, aby vybrali, kdo bude stavět. Zájem projevily čtyři firmy a jedna z nich, ze sousední země, už postavila dva mosty na horním toku téže řeky.',
].join('\n\n');

export const CASES: readonly LanguageCase[] = [
  {
    kind: 'comment-form',
    residue:
      'Napsat komentář Zrušit odpověď na komentář\nVaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny *\nKomentář *\nJméno *\nE-mail *\nWebová stránka\nUložit do prohlížeče jméno, e-mail a webovou stránku pro budoucí komentáře.\nOdeslat komentář',
    author:
      'Každý mohl k návrhu napsat komentář a jeho jméno ani e-mailová adresa neměly být zveřejněny; seznam přesto visel druhý den na radnici.',
  },
  {
    kind: 'comment-form',
    residue:
      'Pro přidávání komentářů se musíte nejdříve přihlásit.\nTato stránka používá Akismet k omezení spamu.',
    author:
      'Kdo chtěl promluvit, musel se nejdříve přihlásit a pak čekat na moderátora, který pracoval jen ráno.',
  },
  {
    kind: 'donation',
    residue: 'Podpořte nezávislou žurnalistiku\nPřispějte nám\nPodpořte nás na Darujme.cz',
    author: '„Podpořte nás a my postavíme most,“ stálo na plakátu, který výbor vylepil po celém přístavu.',
  },
  {
    kind: 'newsletter',
    residue: 'Odebírejte náš newsletter\nPřihlaste se k odběru novinek\nZadejte svůj e-mail\nOdebírat',
    author: 'Newsletter radnice, který odebírá půl města, o mostě mlčel až do dne hlasování.',
  },
  {
    kind: 'share',
    residue: 'Sdílet článek\nFacebook\nTwitter\nKopírovat odkaz\nSledujte nás na Facebooku',
    author: 'Fotku bedny s hlasy na Facebooku sdílely tisíce lidí dřív, než se spočítal poslední lístek.',
  },
  {
    kind: 'related',
    residue:
      'Čtěte také: Kolik stojí přívoz, kterým nikdo nejezdí\nSouvisející články\nStará čtvrť se bojí kamionů\n12. března 2024\nNejčtenější\nPočasí na víkend\nZobrazit další',
    author: 'Kdo chce o sporu číst dál, najde nejnovější dokumenty v archivu na náměstí.',
  },
];
