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

/** First bytes of common binary formats, in Latin-1. Source: the "magic" database of file(1) and the formats' own texts. */
const SIGNATURES: readonly (readonly [format: string, bytes: string])[] = [
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF8'],
  ['PDF', '%PDF-'],
  ['ZIP (also DOCX, XLSX, ODT, EPUB)', 'PK\x03\x04'],
  ['gzip', '\x1f\x8b'],
  ['bzip2', 'BZh'],
  ['xz', '\xfd7zXZ\0'],
  ['Zstandard', '\x28\xb5\x2f\xfd'],
  ['7-Zip', "7z\xbc\xaf'\x1c"],
  ['RAR', 'Rar!\x1a\x07'],
  ['OLE (also DOC, XLS)', '\xd0\xcf\x11\xe0'],
  ['RTF', '{\\rtf'],
  ['ELF', '\x7fELF'],
  ['RIFF', 'RIFF'],
  ['Ogg', 'OggS'],
  ['FLAC', 'fLaC'],
  ['MP3', 'ID3\x03'],
  ['SQLite', 'SQLite format 3\0'],
  ['WebAssembly', '\0asm'],
  ['Parquet', 'PAR1'],
];

const UTF16_SAMPLE = 4096;

/** Where invalid bytes are fewer than one in so many characters beyond ASCII, the text is UTF-8 that was damaged. */
const DAMAGE_SHARE = 20;

/**
 * Decodes an upload: byte order marks, UTF-8, UTF-16, then the charset that its Content-Type declares, then a guess.
 * What cannot be read is U+FFFD in the text, never dropped. Throws `NotTextError`.
 */
export async function decode(bytes: Uint8Array, declared?: string): Promise<Decoded> {
  if (bytes.length === 0) throw new NotTextError('empty', 'The upload has no bytes.');
  const format = signatureOf(bytes);
  if (format !== undefined) throw new NotTextError('not-text', `The upload is a ${format} file, not text.`);
  const decoded = decodeUnicode(bytes) ?? (await decodeLegacy(bytes, declared));
  if (decoded.text.includes('\0')) {
    throw new NotTextError('not-text', 'The upload holds NUL characters, which no text does.');
  }
  if (decoded.text.trim() === '') throw new NotTextError('empty', 'The upload is only white space.');
  if (HTML_START.test(decoded.text.slice(0, 2000))) {
    throw new NotTextError('html', 'The upload is an HTML page. Extract its text first, then upload that.');
  }
  return decoded;
}

const HTML_START =
  /^\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--.{0,1000}?-->\s{0,100})?<(?:!doctype\s{1,10}html|html|head|body)\b/is;

function signatureOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.find(([, signature]) => start.startsWith(signature))?.[0];
}

function decodeUnicode(bytes: Uint8Array): Decoded | undefined {
  const mark = String.fromCharCode(...bytes.subarray(0, 3));
  if (mark.startsWith('\xff\xfe')) return decodeAs('utf-16le', bytes, 'certain');
  if (mark.startsWith('\xfe\xff')) return decodeAs('utf-16be', bytes, 'certain');
  const text = strictUtf8(bytes);
  const zeros = zeroShares(bytes);
  if (bytes.length % 2 === 0 && zeros.odd > 0.3 && zeros.even < 0.05)
    return decodeAs('utf-16le', bytes, 'guessed');
  if (bytes.length % 2 === 0 && zeros.even > 0.3 && zeros.odd < 0.05)
    return decodeAs('utf-16be', bytes, 'guessed');
  if (text !== undefined) return { text, encoding: { name: 'utf-8', outcome: 'certain' } };
  return mark === '\xef\xbb\xbf' ? decodeAs('utf-8', bytes, 'certain') : damagedUtf8(bytes);
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeAs(name: string, bytes: Uint8Array, outcome: Encoding['outcome']): Decoded {
  return { text: new TextDecoder(name).decode(bytes), encoding: { name, outcome } };
}

/** How often the first bytes at even and odd places are zero: text in UTF-16 has zeros on one side alone. */
function zeroShares(bytes: Uint8Array): { even: number; odd: number } {
  const sample = bytes.subarray(0, UTF16_SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] as number) + 1;
  });
  const half = Math.max(1, sample.length / 2);
  return { even: (zeros[0] as number) / half, odd: (zeros[1] as number) / half };
}

/** UTF-8 that was cut off or damaged in a few places; the places become U+FFFD. */
function damagedUtf8(bytes: Uint8Array): Decoded | undefined {
  const decoded = decodeAs('utf-8', bytes, 'guessed');
  let [damaged, beyondAscii] = [0, 0];
  for (let i = 0; i < decoded.text.length; i++) {
    const unit = decoded.text.charCodeAt(i);
    if (unit === 0xfffd) damaged++;
    else if (unit > 0x7f) beyondAscii++;
  }
  const cutOff = damaged === 1 && decoded.text.endsWith('\ufffd');
  return (cutOff && beyondAscii > 0) || damaged * DAMAGE_SHARE < beyondAscii ? decoded : undefined;
}

/** The tables and the detector weigh a megabyte, so they are loaded by the first text that needs them. */
async function decodeLegacy(bytes: Uint8Array, declared?: string): Promise<Decoded> {
  const legacy = await import('./legacy-decoding.ts');
  return legacy.decodeLegacy(bytes, declared);
}
