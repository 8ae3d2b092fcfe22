import { detectAll } from 'jschardet';
import { misfitOf } from './legacy-fit.ts';
import { FALLBACK, read } from './legacy-pages.ts';

/** Detection reads so much, in pieces around the bytes that tell something. Bytes. */
const SAMPLE = 64 * 1024;
const PIECE = 256;

/** The fit of the characters is measured on so much of the sample. Bytes. */
const FIT_SAMPLE = 4 * 1024;

/**
 * The code pages that texts are read in, those that news archives hold, by the detector's names for them. Others,
 * which the detector would find in texts of these, are not asked for. Of pages that read a text equally well the
 * first is taken.
 */
const PAGES: ReadonlyMap<string, string> = new Map([
  ['Windows-1252', FALLBACK],
  ['Windows-1250', 'windows-1250'],
  ['ISO-8859-2', 'iso-8859-2'],
  ['Windows-1251', 'windows-1251'],
  ['koi8-r', 'koi8-r'],
  ['koi8-u', 'koi8-u'],
  ['ISO-8859-5', 'iso-8859-5'],
  ['Windows-1253', 'windows-1253'],
  ['ISO-8859-7', 'iso-8859-7'],
  ['Windows-1254', 'windows-1254'],
  ['ISO-8859-9', 'iso-8859-9'],
  ['Windows-1255', 'windows-1255'],
  ['Windows-1256', 'windows-1256'],
  ['Windows-1257', 'windows-1257'],
  ['ISO-8859-13', 'iso-8859-13'],
  ['iso8859-15', 'iso-8859-15'],
  ['CP874', 'windows-874'],
  ['MacRoman', 'macintosh'],
  ['MacCyrillic', 'x-mac-cyrillic'],
  ['cp850', 'cp850'],
  ['cp437', 'cp437'],
  ['cp852', 'cp852'],
  ['IBM866', 'ibm866'],
  ['iso8859-4', 'iso-8859-4'],
  ['cp857', 'cp857'],
  ['cp775', 'cp775'],
  ['GB18030', 'gb18030'],
  ['Big5', 'big5'],
  ['CP932', 'shift_jis'],
  ['SHIFT_JIS', 'shift_jis'],
  ['EUC-JP', 'euc-jp'],
  ['EUC-KR', 'euc-kr'],
  ['CP949', 'euc-kr'],
]);

const ASKED_FOR = { detectEncodings: [...PAGES.keys()], minimumThreshold: 0 };
const ORDER: readonly string[] = [...new Set(PAGES.values())];
const MULTI_BYTE: ReadonlySet<string> = new Set(['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr']);

/** Pages that few archives hold: where no model of a language speaks for them, others are meant. */
const SELDOM: ReadonlySet<string> = new Set(['iso-8859-4', 'iso-8859-13', 'cp775', 'cp857']);
const SELDOM_COST = 0.3;

/** Pages with the same letters that the detector rules out by one bad byte, where the ISO page has a control. */
const SIBLINGS: ReadonlyMap<string, string> = new Map([
  ['iso-8859-15', FALLBACK],
  ['iso-8859-9', 'windows-1254'],
]);

/** How much the logarithm of the detector's confidence counts beside a nat of misfit. */
const CONFIDENCE_WEIGHT = 3;

/** With less confidence the detector has no model of the language: which page is least unlike others means nothing. */
const UNKNOWN_LANGUAGE = 0.13;

/** Decides between pages whose confidence and fit are the same, and nothing else. */
const ORDER_WEIGHT = 1e-6;

/**
 * The code page of bytes that are not Unicode. jschardet ranks pages by its models of languages; among those that it
 * holds for about as likely, as it does where few bytes tell or where it has no model, the fit of the characters
 * decides.
 */
export function guessPage(bytes: Uint8Array): string {
  return bestPage(tellingSample(bytes));
}

/** Whether the bytes begin inside a character of a multi-byte page, as a piece of a larger text may. */
export function pageBehindCutCharacter(bytes: Uint8Array): string | undefined {
  if ((bytes[0] as number) < 0x80) return undefined;
  const page = guessPage(bytes.subarray(1));
  return MULTI_BYTE.has(page) ? page : undefined;
}

export function isMultiByte(page: string): boolean {
  return MULTI_BYTE.has(page);
}

function bestPage(sample: Uint8Array): string {
  const fitSample = sample.subarray(0, FIT_SAMPLE);
  let best = { page: FALLBACK, score: Number.NEGATIVE_INFINITY };
  for (const { encoding, confidence } of detectAll(sample, ASKED_FOR)) {
    const likelihood = CONFIDENCE_WEIGHT * Math.log(Math.max(confidence, UNKNOWN_LANGUAGE));
    if (likelihood < best.score) break;
    const detected = PAGES.get(encoding ?? '');
    for (const page of [detected, SIBLINGS.get(detected ?? '')]) {
      if (page === undefined) continue;
      const score = likelihood - misfitOf(read(fitSample, page)) - rarityOf(page);
      if (score > best.score) best = { page, score };
    }
  }
  return MULTI_BYTE.has(best.page) ? best.page : commonestAlike(best.page, sample);
}

function rarityOf(page: string): number {
  return ORDER_WEIGHT * ORDER.indexOf(page) + (SELDOM.has(page) ? SELDOM_COST : 0);
}

/** The first page that reads all of a sample as this single-byte page does. */
function commonestAlike(page: string, sample: Uint8Array): string {
  const distinct = Uint8Array.from(new Set(sample));
  const characters = read(distinct, page);
  return ORDER.find((other) => !MULTI_BYTE.has(other) && read(distinct, other) === characters) ?? page;
}

/**
 * The pieces of an upload that hold bytes beyond ASCII: the rest is the same in every code page. They follow a line
 * end, so that the detector does not take the first letters for the signature of a binary format, as BM or MZ.
 */
function tellingSample(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [Uint8Array.of(0x0a)];
  for (let start = 0; start < bytes.length && pieces.length * PIECE < SAMPLE; start += PIECE) {
    const piece = bytes.subarray(start, start + PIECE);
    if (piece.some((byte) => byte > 0x7f)) pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
