import type { WhatIfDiff, WhatIfReport } from '../console/api.ts';
import { neighbourhoods, type Piece } from './operations/what-if/differences.ts';
import { differingRules } from './operations/what-if/rule-counts.ts';
import type { Palette } from './palette.ts';
import { printable } from './report.ts';

/** Characters of the text around each difference. */
const AROUND = 160;
const MOST_ROWS = 15;

/** What a change would do, in a screen: totals, rules, and the worst cases. */
export function describeReport(report: WhatIfReport, colours: Palette): string {
  const { read, skipped, changed, gained, lost, worst } = report;
  const compared = read - Object.values(skipped).reduce((sum, count) => sum + count, 0);
  const rows = [
    ['read', `${read} uploads${describeSkipped(skipped)}`],
    ['changed', `${changed} of ${compared} documents`],
    ['lost', `${colours.red(String(lost))} characters that stayed before`],
    ['gained', `${colours.green(String(gained))} characters that went before`],
    ...differingRules(report, MOST_ROWS).map(([rule, { before, after }]) => [
      'rule',
      `${rule}  in ${before} documents before, ${after} after`,
    ]),
    ...worst
      .slice(0, MOST_ROWS)
      .map(({ source, lost, gained }) => [
        'case',
        `${colours.red(`-${lost}`)} ${colours.green(`+${gained}`)}  ${printable(source)}`,
      ]),
  ];
  const more = worst.length > MOST_ROWS ? `           and ${changed - MOST_ROWS} more\n` : '';
  return rows.map(([label = '', value]) => `${colours.bold(label.padEnd(11))}${value}\n`).join('') + more;
}

function describeSkipped(skipped: WhatIfReport['skipped']): string {
  const parts = Object.entries(skipped).map(([why, count]) => `${count} ${why}`);
  return parts.length === 0 ? '' : `, of these not cleaned: ${parts.join(', ')}`;
}

/** One document: what goes by the change, and what comes back, each with some of the text around. */
export function describeCase(diff: WhatIfDiff, colours: Palette): string {
  const parts = neighbourhoods(diff, AROUND).map(({ start, end, pieces }) => {
    const [before, after] = [start > 0 ? '… ' : '', end < diff.raw.length ? ' …' : ''];
    const text = pieces.map((piece) => describePiece(diff.raw, piece, colours)).join('');
    return `${before}${text.trim().replace(/\n\s*\n/g, '\n\n')}${after}`;
  });
  return `${colours.bold(printable(diff.source))}\n\n${parts.join(`\n${colours.dim('⁂')}\n`)}\n`;
}

/** Without colours the marks are those of wdiff: `[-lost-]` and `{+gained+}`. */
function describePiece(raw: string, { what, start, end, rule = '' }: Piece, colours: Palette): string {
  const [, leading = '', words = '', trailing = ''] =
    /^(\s*)(.*?)(\s*)$/s.exec(visible(raw.slice(start, end))) ?? [];
  if (words === '') return leading;
  const paint = (by: (line: string) => string) => words.split('\n').map(by).join('\n');
  switch (what) {
    case 'kept':
      return leading + words + trailing;
    case 'removed':
      return leading + (colours.isColorSupported ? paint(colours.dim) : `‹${words}›`) + trailing;
    case 'lost':
      return `${leading}${colours.dim(`‹${rule}›`)} ${colours.isColorSupported ? paint((line) => colours.strikethrough(colours.red(line))) : `[-${words}-]`}${trailing}`;
    case 'gained':
      return `${leading}${colours.dim(`‹${rule}›`)} ${colours.isColorSupported ? paint(colours.green) : `{+${words}+}`}${trailing}`;
  }
}

/** Control characters must not reach a terminal. */
function visible(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '\ufffd');
}
