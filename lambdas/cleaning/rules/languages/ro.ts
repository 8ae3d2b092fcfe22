import type { Rule } from '../../rule.ts';
import { closingCall, type LanguagePack, sentence } from './pack.ts';
import { RO_SIGNS } from './ro-signs.ts';

const languages = ['ro'] as const;

const RULES: readonly Rule[] = [
  sentence({
    id: 'comment-form/remember-me-ro',
    why: 'The consent box of a WordPress comment form in Romanian.',
    languages,
    hints: ['navigator', 'browser'],
    pattern:
      /salveaza-mi numele,? (?:adresa de )?e-?mail(?:ul)? si (?:site-ul|situl|site-ul meu)(?: web)? in acest (?:navigator|browser)(?: pentru data viitoare cand (?:o sa comentez|voi comenta|comentez))?/,
    removes: [
      'Salvează-mi numele, emailul și site-ul web în acest navigator pentru data viitoare când o să comentez.',
    ],
    keeps: ['Salvează-mi numele, l-a rugat, dar în navigator nu mai era nimeni.'],
  }),
  sentence({
    id: 'comment-form/akismet-ro',
    why: 'The Akismet notice in Romanian.',
    languages,
    hints: ['akismet'],
    pattern:
      /acest site (?:foloseste|utilizeaza) akismet pentru a reduce spamul\.?(?: afla cum sunt procesate datele (?:comentariilor tale|din comentariile tale))?/,
    removes: [
      'Acest site folosește Akismet pentru a reduce spamul. Află cum sunt procesate datele comentariilor tale.',
    ],
    keeps: ['Acest site folosește Akismet pentru a reduce spamul, iar al meu la fel; iată cum.'],
  }),
  sentence({
    id: 'comment-form/disqus-ro',
    why: 'Disqus, or a theme for it, prints it in Romanian where scripts do not run.',
    languages,
    hints: ['disqus'],
    pattern:
      /(?:te rugam sa |va rugam sa )?(?:activezi|activati|activeaza) javascript pentru a (?:vedea|vizualiza) comentariile(?: [a-z]{2,12}){0,4} disqus/,
    removes: ['Te rugăm să activezi JavaScript pentru a vedea comentariile furnizate de Disqus.'],
    keeps: ['Ca să vezi comentariile Disqus trebuie să activezi JavaScript, ceea ce puțini fac.'],
  }),
  closingCall({
    id: 'comment-form/heading-ro',
    why: 'The heading of a form, or a part of its notices, as the last block or beside another notice.',
    languages,
    hints: ['raspuns', 'comentari', 'notifica-ma', 'obligatorii'],
    pattern:
      /(?:lasa|lasati|scrie|adauga) un (?:raspuns|comentariu)|trebuie sa (?:fii|fiti) autentificat pentru a (?:publica|lasa|scrie) (?:un )?comentari(?:u|i)|notifica-ma (?:despre (?:comentarii|articole) noi prin e-?mail|prin e-?mail (?:despre|cand)[^.!?"]{3,60})|campurile obligatorii sunt marcate cu ?\*?/,
    removes: ['Lasă un răspuns', 'Trebuie să fii autentificat pentru a publica un comentariu.'],
    keeps: ['Lasă un răspuns la portar, i-a spus, și pleacă.', '— Lasă un comentariu'],
  }),
  sentence({
    id: 'share/jetpack-ro',
    why: 'Jetpack names its sharing buttons so for screen readers.',
    languages,
    hints: ['fereastra'],
    pattern: /da clic pentru (?:a )?[^.!?"]{3,60} ?\(se deschide in(?:tr-o)? fereastra noua\)/,
    removes: ['Dă clic pentru a partaja pe Facebook(Se deschide în fereastră nouă)'],
    keeps: ['Dă clic pentru a vedea harta (se deschide în fereastră nouă) și caută turnul.'],
  }),
  sentence({
    id: 'newsletter/consent-ro',
    why: 'The consent below a sign-up form in Romanian, in the first person or to the reader who signs up.',
    languages,
    hints: ['prelucrarea', 'confidentialitate', 'conditiile', 'abonare', 'inscriere', 'dezabona'],
    pattern:
      /(?:am citit si )?(?:sunt de acord cu|accept) (?:prelucrarea datelor|politica de confidentialitate|termenii si conditiile)[^!?"]{0,160}|prin (?:abonare|inscriere)[^!?"]{0,40},? (?:esti de acord|sunteti de acord|accepti|acceptati)[^!?"]{3,160}|te poti dezabona (?:oricand|in orice moment)[^!?"]{0,80}/,
    removes: ['Am citit și sunt de acord cu politica de confidențialitate.', 'Te poți dezabona oricând.'],
    keeps: ['Sunt de acord cu pacea, a spus regele, și a semnat scrisoarea.'],
  }),
  closingCall({
    id: 'related/citeste-si',
    why: 'Romanian newsrooms put links to other articles on a line of their own, behind these words and a colon.',
    languages,
    hints: ['citest', 'citit'],
    pattern: /(?:citeste|cititi) (?:si|mai mult|mai multe) ?:[^\n]{0,160}/,
    removes: ['Citește și: Cât costă un bac cu care nu merge nimeni'],
    keeps: ['Citește și printre rânduri, îl sfătuia: acolo e totul.'],
  }),
  sentence({
    id: 'donation/sustine-ne',
    why: 'Romanian newsrooms and bloggers ask for money for their own work and name how.',
    languages,
    hints: ['sustine', 'sprijin', 'redirectioneaza', 'doneaza'],
    pattern:
      /(?:daca (?:ti-a placut (?:acest articol|articolul)|apreciezi munca noastra),? )?(?:(?:sustine-ne|sprijina-ne|(?:sustine|sprijina) (?:munca noastra|proiectul nostru|redactia noastra|jurnalismul nostru)) (?:pe|prin|cu|printr-o) (?:patreon|paypal|ko-?fi|revolut|(?:mica )?donatie|o (?:mica )?donatie)(?: lunara)?|(?:sustine|sustineti|sprijina) (?:jurnalismul|presa) independenta?|redirectioneaza (?:cei )?\d(?:[.,]\d)? ?% (?:din impozit(?:ul)?[^.!?"]{0,40} )?(?:catre noi|pentru (?:presa|jurnalism)[^.!?"]{0,30})|doneaza (?:acum )?pentru (?:jurnalismul|presa) (?:independenta?|libera))/,
    removes: [
      'Susține-ne pe Patreon',
      'Susține munca noastră printr-o donație!',
      'Susține jurnalismul independent',
    ],
    keeps: [
      'Susține-ne la vot, le-a cerut candidatul locuitorilor din Iași.',
      'I-a îndemnat pe cititori să susțină jurnalismul independent.',
      'Redirecționează totul către port, a ordonat căpitanul.',
    ],
  }),
  closingCall({
    id: 'donation/sustine-ne-at-end',
    why: 'The bare call that newsrooms put below their last paragraph or beside a plea.',
    languages,
    hints: ['sustine', 'sprijina', 'doneaza', 'donatie'],
    pattern:
      /(?:sustine|sustineti|sprijina|sprijiniti)-ne(?: acum| azi)?|doneaza (?:acum|lunar)|fa o donatie(?: acum)?/,
    removes: ['Susține-ne!', 'Donează acum'],
    keeps: ['A ridicat pancarta.\nSusține-ne!', '— Fă o donație'],
  }),
];

/** Romanian; the notice above a comment form and its headings are with those of the other languages of WordPress. */
export const RO: LanguagePack = { rules: RULES, signs: RO_SIGNS };
