import { CODE_PAGES } from '../tables/code-pages.ts';

/** How many code pages there are; each is a bit of a page mask, the commonest first. */
export const PAGE_COUNT = CODE_PAGES.length;
const ALL_PAGES: number = (1 << PAGE_COUNT) - 1;

const SPACE = 0x20;
const QUESTION_MARK = 0x3f;
const LOST = 0xfffd;

/** DOS and Mac pages give every byte a character of its own, so that no byte passed through them as a control. */
const COMPLETE = new Set(['macintosh', 'IBM437', 'IBM850']);

/** These pages have the no-break space at 0xA0, which web pages and editors turn into a plain space. */
export const PAGES_WITH_SPACE: number = CODE_PAGES.reduce(
  (mask, [name], page) => (COMPLETE.has(name) ? mask : mask | (1 << page)),
  0,
);

/** 1 and up for the characters that a byte above 0x7F may have become, 0 for all others. */
const SLOTS = new Uint16Array(0x10000);

/** For each slot the byte in each code page, 0 where the page lacks the character. */
const BYTES: number[] = new Array<number>(PAGE_COUNT).fill(0);

CODE_PAGES.forEach(([name, upperHalf], page) => {
  if (!COMPLETE.has(name)) for (let byte = 0x80; byte < 0xa0; byte++) setByte(byte, page, byte);
  for (let i = 0; i < upperHalf.length; i++) {
    const unit = upperHalf.charCodeAt(i);
    // What a page leaves undefined comes out of lenient decoders as ISO-8859-1 has it.
    setByte(unit === 0xfffd ? 0x80 + i : unit, page, 0x80 + i);
  }
});

/**
 * Whether a control stands in a text for a byte that the page has a character for: another page explains it better.
 */
export function isLenient(page: number, unit: number): boolean {
  return unit >= 0x80 && unit < 0xa0 && ((LENIENT[unit - 0x80] as number) >> page) % 2 === 1;
}

const LENIENT = Uint16Array.from({ length: 0x20 }, (_, i) =>
  CODE_PAGES.reduce((mask, [, upperHalf], page) => {
    const unit = upperHalf.charCodeAt(i);
    return unit === 0xfffd || unit === 0x80 + i ? mask : mask | (1 << page);
  }, 0),
);

function setByte(unit: number, page: number, byte: number): void {
  let slot = SLOTS[unit] as number;
  if (slot === 0) {
    slot = BYTES.length / PAGE_COUNT;
    SLOTS[unit] = slot;
    for (let i = 0; i < PAGE_COUNT; i++) BYTES.push(0);
  }
  BYTES[slot * PAGE_COUNT + page] = byte;
}

const SLOT_BYTES = Uint8Array.from(BYTES);
const LEADS_OF_TWO = masks((byte) => byte >= 0xc2 && byte <= 0xdf);
const LEADS_OF_MORE = masks((byte) => byte >= 0xe0 && byte <= 0xf0);
const CONTINUATIONS = masks((byte) => byte >= 0x80 && byte <= 0xbf);

function masks(includes: (byte: number) => boolean): Uint16Array {
  return Uint16Array.from({ length: SLOT_BYTES.length / PAGE_COUNT }, (_, slot) => {
    let mask = 0;
    for (let page = 0; page < PAGE_COUNT; page++) {
      if (includes(SLOT_BYTES[slot * PAGE_COUNT + page] as number)) mask |= 1 << page;
    }
    return mask;
  });
}

/** The byte that a character was read from, 0 where the page lacks it. */
export function byteIn(page: number, unit: number): number {
  return SLOT_BYTES[(SLOTS[unit] as number) * PAGE_COUNT + page] as number;
}

/** The units at which damage may show: C1 controls, and what stands in some page for a first byte in UTF-8. */
export function damageLeads(): ReadonlySet<number> {
  return new Set(beyondAscii().filter((unit) => unit < 0xa0 || leadPages(unit) !== 0));
}

/** C1 controls, and what some page has above 0x7F. */
function beyondAscii(): number[] {
  const controls = Array.from({ length: 0x20 }, (_, i) => 0x80 + i);
  const upperHalves = CODE_PAGES.flatMap(([, upperHalf]) => [...upperHalf].map((unit) => unit.charCodeAt(0)));
  return [...controls, ...upperHalves];
}

/** Mask of the pages in which a character stands for the first byte of a sequence in UTF-8. */
export function leadPages(unit: number): number {
  const slot = SLOTS[unit] as number;
  return (LEADS_OF_TWO[slot] as number) | (LEADS_OF_MORE[slot] as number);
}

/** Mask of the pages in which a character stands for a later byte of a sequence in UTF-8. */
export function continuationPages(unit: number): number {
  return CONTINUATIONS[SLOTS[unit] as number] as number;
}

/** Mask of the pages in which a sequence in UTF-8 may begin with these units, as far as three tell. */
export function sequencePages(unit: number, second: number, third: number): number {
  const slot = SLOTS[unit] as number;
  if (slot === 0) return 0;
  const afterLead = laterPages(second);
  const ofTwo = (LEADS_OF_TWO[slot] as number) & afterLead;
  const ofMore = (LEADS_OF_MORE[slot] as number) & afterLead;
  if (ofMore === 0 || second === LOST) return ofTwo | ofMore;
  return ofTwo | (second === third ? ofMore & continuationPages(third) : ofMore & laterPages(third));
}

/** 1 for each unit that may stand behind the first of a sequence: a quick no for most pairs of a clean text. */
export const MAY_FOLLOW_LEAD: Uint8Array = new Uint8Array(0x10000);
for (const unit of [SPACE, QUESTION_MARK, LOST]) MAY_FOLLOW_LEAD[unit] = 1;
for (const unit of beyondAscii()) if (continuationPages(unit) !== 0) MAY_FOLLOW_LEAD[unit] = 1;

function laterPages(unit: number): number {
  if (unit === SPACE) return PAGES_WITH_SPACE;
  if (unit === LOST || unit === QUESTION_MARK) return ALL_PAGES;
  return unit > 0x7f ? (CONTINUATIONS[SLOTS[unit] as number] as number) : 0;
}
