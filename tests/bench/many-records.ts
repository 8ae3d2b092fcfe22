import { RULES } from '../../lambdas/cleaning/index.ts';
import type { CleanRecord } from '../../lambdas/stores/record.ts';

const NAMES = [
  'Vučić',
  'Čapek',
  'Zelenskyy',
  'Łukasz',
  'Müller',
  'Đinđić',
  'Smith',
  'O’Neill',
  'Вучић',
  'Åström',
];
const VERBS = ['speaks to', 'meets', 'warns', 'thanks', 'overtakes', 'misses', 'asks for', 'turns away from'];
const THINGS = [
  'the council',
  'a committee of eleven',
  'voters in Niš',
  'der Bürgermeister',
  'the lake',
  'a bear',
];
const SOURCES = ['ukrainska-pravda', 'b92', 'zeitung/köln', 'notes', 'Le Monde (fr)'];
const REASONS = ['empty', 'html', 'not-text', 'too-large'] as const;
const TEXT = 'A story goes on for a while, and says little that is new. '.repeat(45);
const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(2026, 0, 1);

/** The record of a number, the same each time: titles in some languages, one in twenty rejected or flagged. */
export function manyRecords(
  n: number,
): Partial<CleanRecord> & Pick<CleanRecord, 'source' | 'status' | 'cleanedAt'> {
  const pick = <T>(from: readonly T[], by: number): T => from[Math.floor(n / by) % from.length] as T;
  const day = new Date(FIRST_DAY + (n % 300) * DAY_MS + (n % 86_399) * 1000).toISOString();
  const common = {
    source: `${pick(SOURCES, 1)}/${day.slice(0, 10)}/story-${String(n).padStart(7, '0')}.txt`,
    cleanedAt: day,
    bytes: 2700 + (n % 400),
    etag: n.toString(16).padStart(32, '0'),
  };
  if (n % 40 === 7)
    return {
      ...common,
      status: 'rejected',
      reason: { code: pick(REASONS, 40), message: 'As if.' },
      attention: `rejected#${n % 8}`,
    };
  const rules = Array.from(
    { length: n % 4 },
    (_, k) => RULES[(n * 7 + k * 31) % RULES.length]?.id ?? 'share/row',
  );
  return {
    ...common,
    status: 'clean',
    title: `${pick(NAMES, 1)} ${pick(VERBS, 10)} ${pick(THINGS, 80)} about the matter of ${n}`,
    text: TEXT,
    removed: rules.map((rule, k) => ({ rule, start: k * 100, end: k * 100 + 60 })),
    ...(rules.length > 0 && { removedWords: Object.fromEntries(rules.map((rule) => [rule, 9])) }),
    ...(n % 40 === 13 && { flags: ['over-removal'], attention: `flagged#${n % 8}` }),
  };
}
