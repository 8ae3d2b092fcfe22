import { signatureOf } from './signatures.ts';

/** How the bytes of a text became characters. */
export interface Encoding {
  /** Lower-case name as in the WHATWG Encoding Standard, or the name that the source declared. */
  readonly name: string;
  /** `certain`: a byte order mark, or valid UTF-8. `declared`: the source named it. `guessed`: from the bytes. */
  readonly outcome: 'certain' | 'declared' | 'guessed';
}

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

export type NotTextCode = 'empty' | 'not-text' | 'html';

/** The bytes hold no text to clean: trying again will not help. */
export class NotTextError extends Error {
  override readonly name = 'NotTextError';
  readonly code: NotTextCode;

  constructor(code: NotTextCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Text of real documents stays far below one control character in so many; data that is no text does not. */
const CONTROL_SHARE = 200;

/**
 * Decodes an upload: byte order marks, UTF-8, UTF-16, then the charset that its Content-Type declares, then a guess.
 * Bytes that cannot be read become U+FFFD. Throws `NotTextError`.
 */
export async function decode(bytes: Uint8Array, declared?: string): Promise<Decoded> {
  if (bytes.length === 0) throw new NotTextError('empty', 'The upload has no bytes.');
  const format = signatureOf(bytes);
  if (format !== undefined) throw new NotTextError('not-text', `The upload is a ${format} file, not text.`);
  const decoded = decodeUnicode(bytes, declared) ?? (await decodeLegacy(bytes, declared));
  refuseWhatIsNoText(decoded.text);
  return decoded;
}

function refuseWhatIsNoText(text: string): void {
  if (text.includes('\0')) {
    throw new NotTextError('not-text', 'The upload holds NUL characters, which no text does.');
  }
  if (isFullOfControls(text)) {
    throw new NotTextError('not-text', 'The upload is full of control characters: it is data, not text.');
  }
  if (text.trim() === '') throw new NotTextError('empty', 'The upload is only white space.');
  if (isHtml(text)) {
    throw new NotTextError('html', 'The upload is an HTML page. Extract its text first, then upload that.');
  }
}

function isFullOfControls(text: string): boolean {
  return countControls(text) * CONTROL_SHARE > text.length;
}

/** Control characters but for white space, escape and the separators that data exports use. */
function countControls(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x1b && (unit < 0x09 || unit > 0x0d)) count++;
  }
  return count;
}

const HTML_START =
  /^\s{0,1000}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--.{0,2000}?-->\s{0,100}){0,3}<(!doctype\s{1,10}html|html|head|body)\b/is;
const HTML_TAG =
  /<\/?(?:html|head|meta|title|link|script|style|body|div|p|h[1-6]|ul|ol|li|table|span|a|br)\b[^<>]{0,500}>/gi;
/** A text may speak of a tag or two; a page is made of them. */
const PAGE_TAGS = 5;
const HTML_REACH = 4000;

function isHtml(text: string): boolean {
  const head = text.slice(0, HTML_REACH);
  const tags = head.match(HTML_TAG)?.length ?? 0;
  const start = HTML_START.exec(head);
  if (start !== null) return start[1]?.startsWith('!') === true || tags >= 2;
  return tags >= PAGE_TAGS && /^\s{0,1000}</.test(head);
}

function decodeUnicode(bytes: Uint8Array, declared: string | undefined): Decoded | undefined {
  return decodeUtf16(bytes, declared) ?? decodeUtf8(bytes);
}

function decodeUtf8(bytes: Uint8Array): Decoded | undefined {
  const strict = decodeStrictly('utf-8', bytes);
  if (strict !== undefined) return { text: strict, encoding: { name: 'utf-8', outcome: 'certain' } };
  const text = new TextDecoder().decode(bytes);
  const marked = startsWith(bytes, 0xef, 0xbb, 0xbf);
  if (marked || isDamagedUtf8(text, bytes)) {
    return { text, encoding: { name: 'utf-8', outcome: marked ? 'certain' : 'guessed' } };
  }
  return undefined;
}

/**
 * Whether U+FFFD stands for bytes that were lost or cut off. Bytes of a legacy code page hardly ever form valid UTF-8,
 * so one valid character for each invalid place tells that the rest is UTF-8.
 */
function isDamagedUtf8(text: string, bytes: Uint8Array): boolean {
  let [damaged, valid] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) damaged++;
    else if (unit > 0x7f) valid++;
  }
  return valid >= damaged || (damaged === 1 && text.endsWith('\ufffd') && endsInsideUtf8(bytes));
}

/** First bytes in UTF-8 of Latin letters with marks, of dashes and quotes: no small letter of a legacy page. */
const COMMON_LEADS: readonly number[] = [0xc3, 0xc4, 0xc5, 0xe2];

/** Whether bytes that are ASCII but for their end stop inside a UTF-8 character, and not behind a legacy letter. */
function endsInsideUtf8(bytes: Uint8Array): boolean {
  const [beforeLast, last] = bytes.subarray(-2) as unknown as [number, number];
  return beforeLast > 0x7f || COMMON_LEADS.includes(last);
}

/** UTF-16 by its byte order mark, as declared, or by zeros that stand on one side of the byte pairs alone. */
function decodeUtf16(bytes: Uint8Array, declared: string | undefined): Decoded | undefined {
  const marked = startsWith(bytes, 0xff, 0xfe)
    ? 'utf-16le'
    : startsWith(bytes, 0xfe, 0xff)
      ? 'utf-16be'
      : undefined;
  const named = /^utf-?16(?:le|be)?$/i.test(declared ?? '') ? declared?.toLowerCase() : undefined;
  const name =
    marked ?? (named === undefined ? utf16ByZeros(bytes) : named.endsWith('be') ? 'utf-16be' : 'utf-16le');
  if (name === undefined) return undefined;
  const text = decodeStrictly(name, bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (text === undefined || !isPlausible(text)) return undefined;
  const outcome = marked !== undefined ? 'certain' : named !== undefined ? 'declared' : 'guessed';
  return { text, encoding: { name, outcome } };
}

const UTF16_SAMPLE = 16 * 1024;

/**
 * In UTF-16 the spaces and line ends of any script have a zero byte, always on the same side. Bytes that could be ASCII
 * with a stray zero need many: in Latin script every second byte is zero.
 */
function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  const sample = bytes.subarray(0, UTF16_SAMPLE);
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] as number) + 1;
  });
  const [even, odd] = zeros as [number, number];
  if (even + odd === 0) return undefined;
  const asUtf8 = decodeStrictly('utf-8', sample)?.replaceAll('\0', '');
  const isText = asUtf8 !== undefined && !isFullOfControls(asUtf8);
  const enough = isText ? sample.length / 6 : sample.length / 400;
  if (odd >= enough && even * 20 < odd) return 'utf-16le';
  return even >= enough && odd * 20 < even ? 'utf-16be' : undefined;
}

/** Whether a text that was read as UTF-16 is made of characters that texts have. */
function isPlausible(text: string): boolean {
  const sample = text.slice(0, UTF16_SAMPLE);
  const strange = sample.match(/[\p{Cn}\p{Co}\p{Cs}]/gu)?.length ?? 0;
  return !sample.includes('\0') && (strange + countControls(sample)) * 100 <= sample.length;
}

function decodeStrictly(name: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, ...values: number[]): boolean {
  return values.every((value, i) => bytes[i] === value);
}

/** The tables and the detector weigh a megabyte, so they are loaded by the first text that needs them. */
async function decodeLegacy(bytes: Uint8Array, declared?: string): Promise<Decoded> {
  const legacy = await import('./legacy-decoding.ts');
  return legacy.decodeLegacy(bytes, declared);
}
