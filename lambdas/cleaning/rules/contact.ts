import type { Sign } from '../sign.ts';

/** Addresses and numbers of the house that publishes. */
export const CONTACT: readonly Sign[] = [
  {
    id: 'contact/lines',
    why: 'Telephone numbers, mail addresses and streets.',
    languages: ['und'],
    pattern:
      /(?:.{0,24}(?:tel|phone|fax|telefon|mobile|call us|e-?mail)\.?\s?:?\s{0,2})?\+?[\d() ./-]{7,20}|.{0,40}[\w.-]{1,40}@[\w-]{1,40}\.[a-z.]{2,8}.{0,20}|\d{1,5} [\w .]{3,40} (?:st|street|ave|avenue|rd|road|blvd|boulevard|hwy|suite|ste|drive|dr|lane|way)\b.{0,40}|.{2,30}, [a-z]{2} \d{5}(?:-\d{4})?.{0,20}|(?:d-)?\d{5} [\w-]{3,30}|[\w.-]{3,30}(?:str(?:asse|\.)|weg|platz|gasse|allee) \d{1,4}[a-z]?/,
    removes: ['503-777-7777'],
    keeps: ['Call the number 112 when the river rises over 5 metres, the mayor said at the gate.'],
  },
];
