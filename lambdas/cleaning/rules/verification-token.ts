import type { Rule } from '../rule.ts';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4,12}){2,4}';
/** Has a digit and a letter: a year, a ticket number or a word like "facade" is no token. */
const MIXED = '(?=[0-9a-f-]{0,127}[a-f])(?=[0-9a-f-]{0,127}[0-9])';
const TOKEN = `${MIXED}(?:${UUID}|[0-9a-f]{12,128})(?![0-9a-z-])`;
const LABEL = '(?:site )?(?:verification|verify|validation)(?: (?:code|token|id|key|hash|string))?';
const LABELLED = new RegExp(`\\.?\\s?[[({<]{0,2}${LABEL}\\s?[:=#]\\s?${TOKEN}[\\])}>]{0,2}`);

/** Records and meta tags by which a service learns who owns a site, as their documentation names them. */
const OWNERSHIP =
  '(?:[a-z0-9-]{2,30}-(?:site|domain)-verification|(?:yandex|wot|stripe)-verification|p:domain_verify|msvalidate\\.01|alexaverifyid|seznam-wmt)';

/** Strings that prove to a service who owns a page, or that number the page; never anything that an author wrote. */
export const VERIFICATION_TOKEN: readonly Rule[] = [
  {
    id: 'verification-token/labelled-in-front',
    why: 'Scrapers and ownership checks put a labelled token before the title, often with a stray full stop.',
    languages: ['und'],
    hints: ['verif', 'validation'],
    pattern: LABELLED,
    span: 'block-or-start',
    place: 'first',
    evidence: 'certain',
    removes: [
      '. Verification: 8ea7dd8e8067cf6e',
      'Verification code: 33c292304c3e457822003365b7b2c6ea',
      '[verification: 956061bc-b573-4639-8a0e-a8ffe507e961]',
      'Verification: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      '⟦. Verification: 8ea7dd8e8067cf6e ⟧World Leaders Meet in Belgrade',
      '⟦Verification: 8ea7dd8e8067cf6e | ⟧World Leaders Meet in Belgrade',
    ],
    keeps: [
      'Verification: the fact-checkers asked three witnesses',
      'Verification code: 482913774420 was printed on the ticket.',
      'Validation: 123456789012-13 is the number of the case.',
      'Verify: 20240131120000-Belgrade police confirmed the arrest',
    ],
  },
  {
    id: 'verification-token/labelled-behind',
    why: 'The same token behind the last paragraph, on a line of its own or glued to it.',
    languages: ['und'],
    hints: ['verif', 'validation'],
    pattern: LABELLED,
    span: 'block-or-end',
    place: 'last',
    evidence: 'certain',
    removes: [
      'Verification: 30837db688b27d2d',
      '(verification token: ac7c4e4c0bf99d181f2de2e9df7ef5aa)',
      'The talks go on next week.⟦ Verification: ba57dfd316f1394b⟧',
    ],
    keeps: [
      'The bank sent him the verification code.',
      'Verification: pending',
      'Verification: deadbeefcafe',
    ],
  },
  {
    id: 'verification-token/site-ownership',
    why: 'Search engines and social networks read site ownership from a meta tag or DNS record of this form.',
    languages: ['und'],
    hints: ['verification', 'domain_verify', 'msvalidate', 'alexaverifyid', 'seznam-wmt'],
    pattern: new RegExp(
      `(?:<meta name=)?"?${OWNERSHIP}"?\\s?(?:[:=]| content=)\\s?"?[\\w=.+/-]{8,120}"?\\s?\\/?>?`,
    ),
    span: 'block',
    place: 'edge',
    evidence: 'certain',
    removes: [
      'google-site-verification: 8ea7dd8e8067cf6ewzQx1',
      'google-site-verification=rXOxyZounnZasA8Z7oaD3c14JdjS9aKSWvsR1EbUSIQ',
      '<meta name="yandex-verification" content="5c2a1f3b9d0e4f67" />',
      'p:domain_verify=1f2857b8e7f6aaa5a8b279e7',
    ],
    keeps: [
      'google-site-verification is a record that proves who owns a domain.',
      'Self-verification: questionnaires',
      'age-verification: mandatory',
      'E-Verify: mandatory',
    ],
  },
  {
    id: 'verification-token/bare',
    why: 'A long hexadecimal number or UUID alone at the edge of a text; among others of its kind it is a checksum.',
    languages: ['und'],
    pattern: new RegExp(`[[({#]{0,2}${MIXED}(?:${UUID}|[0-9a-f]{16,128})[\\])}]{0,2}`),
    span: 'block',
    place: 'edge',
    evidence: 'alone',
    notBehind:
      /^\$ |\b(?:md5|sha-?\d{0,3}|checksum|hash|fingerprint|digest|signature|key|id|is|are)\b[^.!?]{0,40}$/,
    removes: [
      'db84115235253fec0c7f11be36afe2e8',
      '#14b794d8-033e-17ad-9d1c-323d0f13c9d5',
      '{14b794d8-033e-17ad-9d1c-323d0f13c9d5}',
    ],
    keeps: [
      'decade',
      '1234567890123456',
      'db84115235253fec0c7f11be36afe2e8\na464c60b225583e0423121c1b92cd9a8',
      'one.zip\ndb84115235253fec0c7f11be36afe2e8\n\ntwo.zip\na464c60b225583e0423121c1b92cd9a8',
      'The fingerprint of my key is\ndb84115235253fec0c7f11be36afe2e8',
      '$ md5sum one.zip\ndb84115235253fec0c7f11be36afe2e8',
    ],
  },
  {
    id: 'verification-token/numbered',
    why: 'Content systems number what they export: a label and an identifier alone at the edge of a text.',
    languages: ['en'],
    pattern: new RegExp(
      `(?:\\[ref\\s?:\\s?(?=[a-f]{0,63}[0-9])[0-9a-f]{8,64}\\]|(?:article|content|document|post|story) id\\s?[:#]\\s?(?:${UUID}|[0-9]{6,20}|${MIXED}[0-9a-f]{8,64})|(?:hash|uuid|guid)\\s?[:=]\\s?${MIXED}(?:${UUID}|[0-9a-f]{16,128}))`,
    ),
    span: 'block',
    place: 'edge',
    evidence: 'alone',
    removes: [
      '[ref:1f2857b8e7f6]',
      'Article ID: 834804521',
      'Hash: 4b4ef30ff7835c990a8c60744ba3fcffd2c7925f',
    ],
    keeps: [
      'Article 834: the court may set the sum',
      'Hash: browned potatoes with onions',
      '[ref: see below]',
      'Document ID: decade',
      'Post ID: 2024-05-04',
    ],
  },
];
