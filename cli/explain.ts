import { type Cleaned, KIND, RULES, type RuleId, RuleSet, SIGNS } from '../lambdas/cleaning/index.ts';
import type { Palette } from './palette.ts';
import { describeCounts } from './report.ts';

/**
 * The raw text with every edit marked: removals struck out behind the name of their rule, other edits as what stood
 * there and what stands there now. Without colours the marks are those of wdiff: `[-old-]{+new+}`.
 */
export function explain(source: string, raw: string, cleaned: Cleaned, colours: Palette): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, replacement, kinds, rule } of cleaned.edits) {
    pieces.push(raw.slice(at, start));
    const old = raw.slice(start, end);
    pieces.push(
      kinds & KIND.removed
        ? markRemoval(rules.ids[rule] ?? '', old, colours)
        : markChange(old, replacement, colours),
    );
    at = end;
  }
  pieces.push(raw.slice(at));
  return `${colours.bold(source)}\n\n${pieces.join('')}\n\n${summary(cleaned, colours)}`;
}

const rules = new RuleSet(RULES, SIGNS);

function markRemoval(rule: string, old: string, colours: Palette): string {
  const [, leading = '', words = '', trailing = ''] = /^(\s*)(.*?)(\s*)$/s.exec(old) ?? [];
  const struck = words
    .split('\n')
    .map((line) => (line === '' ? line : colours.strikethrough(colours.red(line))));
  const text = colours.isColorSupported ? struck.join('\n') : `[-${words}-]`;
  return `${leading}${colours.dim(`‹${rule}›`)} ${text}${trailing}`;
}

function markChange(old: string, replacement: string, colours: Palette): string {
  if (!colours.isColorSupported) return `[-${visible(old)}-]{+${visible(replacement)}+}`;
  return colours.red(visible(old)) + colours.green(visible(replacement));
}

/** Characters that would not show, by their code points. */
function visible(text: string): string {
  return text.replace(/[\p{C}\p{Z}\p{M}]/gu, (character) =>
    character === ' '
      ? character
      : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

function summary({ removed, normalised, flags, title }: Cleaned, colours: Palette): string {
  const rows: [string, string][] = [];
  if (title !== undefined) rows.push(['title', title]);
  for (const { rule, start, end } of removed) {
    rows.push(['removed', `${colours.red(rule)}  ${start}..${end}  ${colours.dim(whyOf(rule))}`]);
  }
  rows.push(['normalised', describeCounts(normalised)]);
  for (const flag of flags) rows.push(['flag', colours.yellow(flag)]);
  return rows.map(([label, value]) => `${colours.bold(label.padEnd(11))}${value}\n`).join('');
}

function whyOf(id: RuleId): string {
  return rules.reasons[rules.ids.indexOf(id)] ?? '';
}
