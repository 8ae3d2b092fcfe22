import type { NonEmpty, Rule } from '../../rule.ts';
import type { Sign } from '../../sign.ts';

/** What the sites of one language print around an article: sentences that go by themselves, and signs. */
export interface LanguagePack {
  readonly rules: readonly Rule[];
  readonly signs: readonly Sign[];
}

type Sentence = Omit<Rule, 'span' | 'place' | 'evidence'>;

/** A rule for a whole block that a platform prints and no author writes, wherever it stands below the first block. */
export function sentence(rule: Sentence): Rule {
  return { span: 'block', place: 'later', evidence: 'certain', ...rule };
}

/** Entries written with ` | ` between them, over as many lines as they take. */
export function list(entries: string): NonEmpty<string> {
  return entries.trim().split(/\s*\|\s*/) as [string, ...string[]];
}

/** A rule for a call too short to be certain: it goes as the last block, below a paragraph, or beside a certain one. */
export function closingCall(rule: Sentence): Rule {
  return { span: 'block', place: 'later', evidence: 'closing', ...rule };
}

/** What whole short blocks read that say when: a date with few words around it, an age, the time that reading takes. */
export function dates({ date, age, reading }: { date: string; age: string; reading: string }): RegExp {
  return new RegExp(`.{0,32}\\b${date}\\b.{0,40}|.{0,24}${age}.{0,12}|.{0,24}(?:${reading}).{0,20}`);
}
