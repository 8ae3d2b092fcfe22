import type { Rule } from '../rule.ts';
import type { Sign } from '../sign.ts';

/** Claims of rights, and what a page is made with. */
export const COPYRIGHT: readonly Sign[] = [
  {
    id: 'copyright/und',
    why: 'The sign, with the year, as law and habit have it.',
    languages: ['und'],
    pattern:
      /.{0,60}(?:©|\(c\)|copyright|&copy;).{0,12}(?:19|20)\d\d.{0,90}|.{0,60}(?:19|20)\d\d.{0,12}(?:©|copyright).{0,80}/,
    removes: ['© 2023 Creative Loafing, LLC'],
    keeps: ['In 1998 the copyright of the song passed to a publisher in Vienna for a sum of money.'],
  },
  {
    id: 'copyright/en',
    why: 'What footers say of rights.',
    languages: ['en'],
    labels: [
      'copyright',
      'copyright …',
      'all rights reserved',
      '… all rights reserved',
      'all rights reserved …',
      'reprints',
      'reprints & permissions',
      'reprints and permissions',
      'powered by …',
      'proudly powered by …',
      'theme by …',
      'website by …',
      'site by …',
      'designed by …',
      '… registered charity …',
      'a part of …',
      'this material may not be …',
      'licensed under …',
      'credits',
      'legal & privacy',
      'request permission',
    ],
    phrases: [
      'copyright',
      'copyrighted',
      'all rights reserved',
      'trademark',
      'trademarks',
      'may not be reproduced',
      'may not be published',
      'without permission',
      'without the prior',
      'written permission',
      'express written',
      'fair dealing',
      'licensed under',
      'powered by',
      'registered in england',
      'registered office',
      'a division of',
      'a subsidiary of',
    ],
    removes: ['Copyright Example Media. All Rights Reserved.'],
    keeps: [
      'All the rights of the crown were reserved in the treaty, and the trademark of the age was haste.',
    ],
  },
  {
    id: 'copyright/de',
    why: 'What footers say of rights, in German.',
    languages: ['de'],
    labels: [
      'alle rechte vorbehalten …',
      '… alle rechte vorbehalten',
      'alle angaben ohne gewahr …',
      'ein angebot von …',
      'ein service von …',
    ],
    phrases: ['alle rechte', 'urheberrecht*', 'ohne gewahr', 'vervielfaltigung'],
    removes: ['Alle Rechte vorbehalten.'],
    keeps: ['Er verlangte alle Rechte für die Frauen der Stadt, und er bekam sie nach langem Streit.'],
  },
];

/** What agencies and publishers print below what they sell. */
export const COPYRIGHT_RULES: readonly Rule[] = [
  {
    id: 'copyright/may-not-be-en',
    why: 'Agencies end each text with it: Associated Press, Fox, Condé Nast.',
    languages: ['en'],
    hints: ['reproduced', 'rewritten', 'redistributed', 'published'],
    pattern:
      /(?:(?:©|\(c\)|copyright)[^.!?\n]{0,80}\. (?:all rights reserved\. )?)?(?:this|the) (?:material|story|content)(?: on this site| herein)? may not be (?:published|reproduced|copied|rewritten|used)[^.!?\n]{0,200}[^\n]{0,200}/,
    span: 'block',
    place: 'later',
    evidence: 'certain',
    removes: [
      'This material may not be published, broadcast, rewritten, or redistributed.',
      'Copyright 2019 Example Wire. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.',
    ],
    keeps: [
      'The judge ruled that this material may not be published before the trial.',
      'The story may not be true, but it is told in every village of the coast.',
    ],
  },
  {
    id: 'copyright/year-and-all-rights',
    why: 'Sign, year and claim together are a footer’s, in whatever language the page is.',
    languages: ['und'],
    hints: ['rights', 'rechte', 'derechos', 'droits', 'diritti', 'direitos', 'rechten', 'prawa'],
    pattern:
      /(?:© ?|\(c\) ?|copyright )[^\n]{0,24}(?:19|20)\d\d[^\n]{0,100}(?:all rights reserved|alle rechte vorbehalten|todos los derechos reservados|tous droits reserves|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzezone)[^\n]{0,240}/,
    span: 'block',
    place: 'later',
    evidence: 'closing',
    removes: ['© 2019 Example Interactive Inc. All Rights Reserved.'],
    keeps: [
      'The page said © 2019 and all rights reserved, which nobody had claimed.',
      'All rights were reserved to the crown by the charter of 1619.',
    ],
  },
];
