import type { Sign } from '../../sign.ts';
import { dates } from '../dates.ts';

/**
 * When a text was published or changed, and how long it takes to read, in Dutch and Swedish. Months stand abbreviated too.
 */
export const DATELINE: readonly Sign[] = [
  {
    id: 'dateline/nl',
    why: 'Dates with the names of months, ages and reading times, in Dutch.',
    languages: ['nl'],
    labels: [
      'gepubliceerd',
      'bijgewerkt',
      'gepubliceerd op …',
      'geplaatst op …',
      'laatst bijgewerkt …',
      'laatste update …',
      'bijgewerkt op …',
      'leestijd …',
    ],
    pattern: dates({
      date: `\\d{1,2} (?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?,? (?:19|20)\\d\\d`,
      age: `\\d{1,3} (?:minuten|minuut|uur|uren|dagen|dag|weken|week|maanden|maand|jaar) geleden`,
      reading: `\\d{1,3} (?:min\\.?|minuten|minuut) (?:leestijd|lezen|leesplezier)|leestijd:? (?:ca\\. )?\\d{1,3} min(?:uten|uut)?`,
    }),
    removes: ['Geplaatst op 25 september 2018', '5 min leestijd'],
    keeps: [
      'Op 25 september 2018 viel de eerste sneeuw, die zo vroeg in het dal al zeker 3 jaar niet gezien was.',
    ],
  },
  {
    id: 'dateline/sv',
    why: 'Dates with the names of months, ages and reading times, in Swedish.',
    languages: ['sv'],
    labels: [
      'publicerad',
      'publicerat',
      'uppdaterad',
      'uppdaterat',
      'publicerad …',
      'publicerat den …',
      'uppdaterad …',
      'senast uppdaterad …',
      'lastid …',
    ],
    pattern: dates({
      date: `(?:den )?\\d{1,2} (?:jan(?:uari)?|feb(?:ruari)?|mars|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?,? (?:19|20)\\d\\d`,
      age: `(?:for )?\\d{1,3} (?:minuter|minut|timmar|timme|dagar|dag|veckor|vecka|manader|manad|ar) sedan`,
      reading: `\\d{1,3} (?:min\\.?|minuters?|minuter) (?:lastid|lasning|att lasa)|lastid:? (?:ca )?\\d{1,3} min(?:uter|ut)?`,
    }),
    removes: ['Publicerad 25 september 2018', 'Lästid: 5 min'],
    keeps: [
      'Den 25 september 2018 föll den första snön, som inte hade synts så tidigt i dalen på säkert 3 år.',
    ],
  },
];
