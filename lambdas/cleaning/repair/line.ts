import { compose } from '../compose.ts';
import { applyEdits, Edits, KIND } from '../edit.ts';
import { isLenient, PAGE_COUNT, sequencePages } from './code-pages.ts';
import { GROUP, groupOf } from './groups.ts';
import { isLetter, letterBits, unitsOf } from './letters.ts';
import { isDamagedAgain, plausibilityOf } from './plausibility.ts';
import { Rarity } from './rarity.ts';
import { codePointOf, LOST, lengthOf, sequenceAt } from './sequence.ts';
import { ODDNESS, oddnessOf } from './shape.ts';

/** From so much evidence on a line is repaired: one sequence that is odd and becomes a fitting letter. */
const ENOUGH = 2;

/** Where a repair uncovered further damage, a letter that stands alone is enough. */
const ENOUGH_AGAIN = 0.6;

/** More layers of damage than these are not met. */
const MOST_LAYERS = 4;

/** What a sequence says for damage by how odd it looks as it stands. */
const WEIGHTS = [0.3, 1, 2, 3];
const MOST_WEIGHT = 3;

/** What a control says against a page that has a character for its byte. */
const LENIENCE = 0.2;

/** Quotes in texts about encodings and in code. */
const QUOTES = unitsOf('"\'`“”‘’');

const SPACE = 0x20;
const A_GRAVE = 0xe0;

/**
 * Whether a sequence that looks odd as it stands and fits when repaired begins at `at`: without one in it, no line is
 * read any further. `pages` are those in which a sequence may begin there.
 */
export function isSuspect(text: string, at: number, pages: number): boolean {
  for (let page = 0; page < PAGE_COUNT; page++) {
    if (((pages >> page) & 1) === 0) continue;
    const sequence = sequenceAt(text, at, page);
    if (sequence === 0 || !isWorthReading(text, at, sequence)) continue;
    const behind = at + lengthOf(sequence);
    const next = text.charCodeAt(behind) > 0x7f ? sequenceAt(text, behind, page) : 0;
    if (next === 0 && oddnessOf(text, at, lengthOf(sequence)) === ODDNESS.none) continue;
    const right = next === 0 ? text.charCodeAt(behind) : codePointOf(next);
    const [beforeLeft, left] = [text.charCodeAt(at - 2), text.charCodeAt(at - 1)];
    if (plausibilityOf(codePointOf(sequence), beforeLeft, left, right) > 0) return true;
  }
  return false;
}

/** A line read as bytes of one code page: its sequences in UTF-8, and what they say together. */
interface Reading {
  readonly starts: readonly number[];
  readonly sequences: readonly number[];
  readonly doubtful: readonly boolean[];
  /** What stands in no sequence and says against damage. */
  readonly unexplained: number;
  readonly evidence: number;
  /** The evidence, less a little for each letter that few languages have. */
  readonly preference: number;
  /** Nothing is unexplained and every letter fits, so that no other page can explain the line better. */
  readonly isPerfect: boolean;
  /** Whether the repaired line is UTF-8 misread once more. */
  readonly damagedAgain: boolean;
}

/** Adds the edits that repair the line from `start` to `end`, as far as one of the code pages explains its damage. */
export function repairLine(text: string, start: number, end: number, edits: Edits): void {
  const reading = bestReading(text, start, end, ENOUGH);
  if (reading === undefined) return;
  if (!reading.damagedAgain) {
    addRepairs(text, reading, 0, edits);
    return;
  }
  const first = new Edits(reading.starts.length);
  addRepairs(text, reading, start, first);
  for (const { start: from, end: to, replacement, kinds } of repairAgain(text.slice(start, end), first)) {
    edits.add(start + from, start + to, replacement, kinds);
  }
}

/** Repairs what the first repair of a line uncovers: known to be damaged, it needs little more evidence. */
function repairAgain(line: string, first: Edits): Edits {
  let edits = first;
  let current = applyEdits(line, first);
  for (let layer = 1; layer < MOST_LAYERS; layer++) {
    const reading = bestReading(current, 0, current.length, ENOUGH_AGAIN);
    if (reading === undefined) break;
    const repairs = new Edits(reading.starts.length);
    addRepairs(current, reading, 0, repairs);
    edits = compose(edits, repairs);
    if (!reading.damagedAgain) break;
    current = applyEdits(current, repairs);
  }
  return edits;
}

/** Pages in which far fewer sequences may begin than in another are not tried. */
const LEAST_SHARE = 0.6;

/** Mask of the code pages in which sequences in UTF-8 begin all over the line. */
function likelyPages(text: string, start: number, end: number): number {
  const counts = new Int32Array(PAGE_COUNT);
  let most = 1;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    let pages = sequencePages(unit, text.charCodeAt(i + 1), text.charCodeAt(i + 2));
    for (; pages !== 0; pages &= pages - 1) {
      const page = 31 - Math.clz32(pages & -pages);
      const count = (counts[page] as number) + 1;
      counts[page] = count;
      if (count > most) most = count;
    }
  }
  return counts.reduce((mask, count, page) => (count >= most * LEAST_SHARE ? mask | (1 << page) : mask), 0);
}

function bestReading(text: string, start: number, end: number, enough: number): Reading | undefined {
  const pages = likelyPages(text, start, end);
  let best: Reading | undefined;
  for (let page = 0; page < PAGE_COUNT; page++) {
    if (((pages >> page) & 1) === 0) continue;
    const reading = readLine(text, start, end, page, Math.max(enough, best?.preference ?? 0), best);
    if (reading === undefined) continue;
    if (reading.evidence < enough) continue;
    if (best === undefined || reading.preference > best.preference) best = reading;
    if (best.isPerfect) break;
  }
  return best;
}

/** The reading, or undefined where it cannot have so much evidence, or more than the best so far. */
function readLine(
  text: string,
  start: number,
  end: number,
  page: number,
  enough: number,
  best: Reading | undefined,
): Reading | undefined {
  const starts: number[] = [];
  const sequences: number[] = [];
  let unexplained = 0;
  let [lenient, exact] = [0, 0];
  for (let i = start; i < end; ) {
    const unit = text.charCodeAt(i);
    const sequence = unit > 0x7f ? sequenceAt(text, i, page) : 0;
    if (sequence !== 0 && isWorthReading(text, i, sequence)) {
      starts.push(i);
      sequences.push(sequence);
      for (let j = i; j < i + lengthOf(sequence); j++) {
        const byteUnit = text.charCodeAt(j);
        if (isLenient(page, byteUnit)) lenient++;
        else if (byteUnit > 0xff) exact++;
      }
      i += lengthOf(sequence);
      continue;
    }
    if (unit > 0x7f) unexplained += costOf(unit);
    i++;
  }
  // A letter beside a lost character is no damage by itself: something must be won back, not only lost.
  if (sequences.every((sequence, i) => isCutShort(text, starts[i] as number, sequence))) return undefined;
  // Controls alone are ISO-8859-1, which the first page stands for as well.
  unexplained += LENIENCE * (page === 0 ? Math.min(lenient, exact) : lenient);
  if (starts.length * MOST_WEIGHT - unexplained < enough) return undefined;
  if (best !== undefined && unexplained >= best.unexplained && areEqual(sequences, best.sequences)) {
    if (areEqual(starts, best.starts)) return undefined;
  }
  const weighed = weigh(text, starts, sequences);
  const evidence = weighed.evidence - unexplained;
  const preference = evidence - weighed.rarity;
  const isPerfect = unexplained === 0 && weighed.rarity === 0 && weighed.allFit;
  return { ...weighed, starts, sequences, unexplained, evidence, preference, isPerfect };
}

function areEqual(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((value, i) => value === others[i]);
}

function isCutShort(text: string, start: number, sequence: number): boolean {
  return codePointOf(sequence) === LOST && text.slice(start, start + lengthOf(sequence)).includes('\ufffd');
}

/** A space counts as a byte only where that gives a character that texts hold. */
function isWorthReading(text: string, start: number, sequence: number): boolean {
  if (!hasSpace(text, start, lengthOf(sequence))) return true;
  const group = groupOf(codePointOf(sequence));
  return group !== GROUP.rare && group !== GROUP.mark && group !== GROUP.control;
}

function hasSpace(text: string, start: number, length: number): boolean {
  for (let i = start + 1; i < start + length; i++) if (text.charCodeAt(i) === SPACE) return true;
  return false;
}

/** What a unit that is in no sequence says against damage. */
function costOf(unit: number): number {
  if (unit === LOST || unit === 0xa0 || unit === 0xad) return 0;
  return unit >= 0xd800 && unit <= 0xdfff ? 0.5 : 1;
}

function weigh(text: string, starts: readonly number[], sequences: readonly number[]) {
  const doubtful: boolean[] = [];
  let evidence = 0;
  let damagedAgain = false;
  let allFit = true;
  const rarity = new Rarity();
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] as number;
    const sequence = sequences[i] as number;
    const end = start + lengthOf(sequence);
    const touchesLeft = i > 0 && (starts[i - 1] as number) + lengthOf(sequences[i - 1] as number) === start;
    const touchesRight = starts[i + 1] === end;
    const left = touchesLeft ? codePointOf(sequences[i - 1] as number) : text.charCodeAt(start - 1);
    const right = touchesRight ? codePointOf(sequences[i + 1] as number) : text.charCodeAt(end);
    const beforeLeft = touchesLeft
      ? text.charCodeAt((starts[i - 1] as number) - 1)
      : text.charCodeAt(start - 2);
    rarity.add(codePointOf(sequence), beforeLeft, left, right);
    damagedAgain ||= touchesLeft && isDamagedAgain(left, codePointOf(sequence));
    const plausibility = plausibilityOf(codePointOf(sequence), beforeLeft, left, right);
    allFit &&= plausibility === 1;
    const bonus = touchesLeft || touchesRight ? 1 : 0;
    const shape = oddnessOf(text, start, lengthOf(sequence));
    const isExample = bonus === 0 && shape === ODDNESS.much && isQuoted(text, start, end);
    const oddness = isExample ? ODDNESS.some : Math.min(ODDNESS.certain, shape + bonus);
    doubtful.push(plausibility < 0 && bonus === 0 && oddness < ODDNESS.much);
    evidence += plausibility > 0 ? plausibility * (WEIGHTS[oddness] as number) : 2 * plausibility;
  }
  return { evidence, rarity: rarity.total, doubtful, damagedAgain, allFit };
}

/** Texts about encodings quote damaged letters one by one. */
function isQuoted(text: string, start: number, end: number): boolean {
  return QUOTES.has(text.charCodeAt(start - 1)) && QUOTES.has(text.charCodeAt(end));
}

/** Adds the repairs of a reading, counted from `origin`. */
function addRepairs(
  text: string,
  { starts, sequences, doubtful }: Reading,
  origin: number,
  edits: Edits,
): void {
  const spaces = hasLostSpaces(text, starts, sequences);
  starts.forEach((start, i) => {
    if (doubtful[i]) return;
    const sequence = sequences[i] as number;
    const end = start + lengthOf(sequence);
    const space = spaces && isGraveBeforeWord(text, end, sequence) ? ' ' : '';
    const character = String.fromCodePoint(codePointOf(sequence));
    edits.add(start - origin, end - origin, character + space, KIND.repaired);
  });
}

/**
 * Whether "voilÃ le" stands for "voilà le": the no-break space of à became a plain one and then merged with the next.
 * Not where two spaces follow one another, or in Vietnamese, which has à within words.
 */
function hasLostSpaces(text: string, starts: readonly number[], sequences: readonly number[]): boolean {
  return !sequences.some((sequence, i) => {
    const codePoint = codePointOf(sequence);
    if (codePoint > 0x1e9f && codePoint < 0x1efa) return true;
    const end = (starts[i] as number) + lengthOf(sequence);
    return codePoint === A_GRAVE && text.charCodeAt(end - 1) === SPACE && text.charCodeAt(end) === SPACE;
  });
}

/** An à made of a space, right before a letter; but "às" is a word. */
function isGraveBeforeWord(text: string, end: number, sequence: number): boolean {
  if (codePointOf(sequence) !== A_GRAVE || text.charCodeAt(end - 1) !== SPACE) return false;
  if (!isLetter(letterBits(text.charCodeAt(end)))) return false;
  return text.charCodeAt(end) !== 0x73 || isLetter(letterBits(text.charCodeAt(end + 1)));
}
