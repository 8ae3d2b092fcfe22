import type { Sign } from '../sign.ts';

/** When a text was published or changed, and how long it takes to read. */
export const DATELINE: readonly Sign[] = [
  {
    id: 'dateline/numeric',
    why: 'Dates in figures, alone or with a few words.',
    languages: ['und'],
    pattern:
      /.{0,32}(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)?\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}).{0,40}/,
    removes: ['08/12/2021'],
    keeps: ['On 3.4.1921 the bridge was opened to carts, and at 12:30 the first of them was on its way.'],
  },
  {
    id: 'dateline/en',
    why: 'Dates with the names of months, ages and reading times.',
    languages: ['en'],
    labels: [
      'published',
      'updated',
      'posted',
      'last updated',
      'just now',
      'published on …',
      'last updated …',
      'last modified …',
    ],
    pattern:
      /.{0,32}(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|marz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|dez(?:ember)?)\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d.{0,40}|.{0,32}\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|marz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|dez(?:ember)?)\.?,? (?:19|20)\d\d.{0,40}|(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|marz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|dez(?:ember)?)\.? (?:19|20)\d\d|.{0,30}\b\d{1,3}\+? ?(?:min|mins|minutes?|hours?|days?|weeks?|months?|years?|hrs?|h|m|d)\.? (?:read|ago|to read).{0,20}/,
    removes: ['Published Nov 18, 2019 at 4:07 PM', '8 min read'],
    keeps: ['The treaty of May 3, 1815 held for forty years, and 5 minutes read the clock when it fell.'],
  },
  {
    id: 'dateline/de',
    why: 'Dates with the names of months and reading times, in German.',
    languages: ['de'],
    labels: ['veroffentlicht', 'aktualisiert', 'stand …', 'zuletzt aktualisiert …'],
    pattern:
      /.{0,32}\d{1,2}\. ?(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|marz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|dez(?:ember)?) (?:19|20)\d\d.{0,40}|.{0,30}\b\d{1,3} ?(?:minuten?|min\.?) ?(?:lesezeit|lesedauer).{0,20}|vor \d{1,3} (?:minuten?|stunden?|tagen?|wochen?|monaten?|jahren?)/,
    removes: ['Veröffentlicht am 25. September 2018'],
    keeps: ['Am 25. September 2018 fiel der erste Schnee, und vor 3 Jahren war es der 2. Oktober gewesen.'],
  },
];
