import { compose } from './compose.ts';
import { applyEdits, Edits } from './edit.ts';
import { MAY_FOLLOW_LEAD, sequencePages } from './repair/code-pages.ts';
import { repairControls } from './repair/controls.ts';
import { isSuspect, repairLine } from './repair/line.ts';

/** Text that was damaged three times is met in the wild; what needs more rounds than this is no text. */
const MOST_ROUNDS = 6;

const BEYOND_ASCII = /[^\0-\x7f]/;

const LINE_FEED = '\n';

/**
 * Repairs text whose bytes in UTF-8 were read in another code page (mojibake), and C1 controls. A line is repaired
 * whole or left whole, whatever the others say; one that does not settle is left. Idempotent and linear in the text.
 */
export function repairMojibake(text: string): Edits {
  if (!mayNeedRepair(text)) return Edits.none;
  const unsettled = new Set<number>();
  return repairLines(text, unsettled) ?? repairLines(text, unsettled) ?? Edits.none;
}

/** The gate: whether anything in a text looks damaged. It is cheap, and few clean texts pass it. */
export function mayNeedRepair(text: string): boolean {
  return BEYOND_ASCII.test(text) && nextSuspect(text, 0) >= 0;
}

/**
 * The edits after which no line needs repair, but for the lines in `unsettled`, counted from 0. Undefined when some
 * lines need it again and again; they are added to `unsettled`.
 */
function repairLines(text: string, unsettled: Set<number>): Edits | undefined {
  let edits = Edits.none;
  let current = text;
  for (let round = 0; ; round++) {
    const touched: number[] = [];
    const repairs = repairOnce(current, unsettled, touched);
    if (repairs.length === 0) return edits;
    if (round === MOST_ROUNDS) {
      for (const line of touched) unsettled.add(line);
      return undefined;
    }
    edits = compose(edits, repairs);
    current = applyEdits(current, repairs);
  }
}

function repairOnce(text: string, unsettled: ReadonlySet<number>, touched: number[]): Edits {
  const edits = new Edits();
  let line = 0;
  let counted = 0;
  for (let at = nextSuspect(text, 0); at >= 0; ) {
    const start = text.lastIndexOf(LINE_FEED, at) + 1;
    for (; counted < start; counted = text.indexOf(LINE_FEED, counted) + 1) line++;
    const found = text.indexOf(LINE_FEED, at);
    const end = found < 0 ? text.length : found;
    if (!unsettled.has(line)) {
      const before = edits.length;
      repairLine(text, start, end, edits);
      if (edits.length === before) repairControls(text, start, end, edits);
      if (edits.length !== before) touched.push(line);
    }
    at = nextSuspect(text, end);
  }
  return edits;
}

/** Where the next C1 control or damaged sequence stands, or -1. */
function nextSuspect(text: string, from: number): number {
  for (let i = from; i < text.length; i++) if (text.charCodeAt(i) >= 0x80 && isDamagedAt(text, i)) return i;
  return -1;
}

/** How far from a unit another may stand that decides whether it is damaged: two sequences of six, and neighbours. */
export const DAMAGE_REACH = 16;

/** Whether a C1 control or a damaged sequence begins at `at`, where a character beyond ASCII stands. */
export function isDamagedAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xa0) return true;
  const second = text.charCodeAt(at + 1);
  if (MAY_FOLLOW_LEAD[second] !== 1) return false;
  const pages = sequencePages(unit, second, text.charCodeAt(at + 2));
  return pages !== 0 && isSuspect(text, at, pages);
}
