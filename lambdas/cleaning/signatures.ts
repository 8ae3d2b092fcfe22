// biome-ignore-all lint/suspicious/noControlCharactersInRegex: these are the bytes of binary formats

/**
 * How common binary formats begin, in Latin-1. Where the first letters could be those of a word, more of the format is
 * asked for. Sources: the formats' own specifications, as file(1) collects them.
 */
const SIGNATURES: readonly (readonly [format: string, start: RegExp])[] = [
  ['PNG', /^\x89PNG/],
  ['JPEG', /^\xff\xd8\xff/],
  ['GIF', /^GIF8[79]a.{0,10}[\0-\x08\x80-\xff]/s],
  ['PDF', /^%PDF-\d\.\d\s/],
  ['ZIP (also DOCX, XLSX, ODT, EPUB)', /^PK(?:\x03\x04|\x05\x06|\x07\x08)/],
  ['gzip', /^\x1f\x8b/],
  ['bzip2', /^BZh[1-9]1AY&SY/],
  ['xz', /^\xfd7zXZ\0/],
  ['Zstandard', /^\x28\xb5\x2f\xfd/],
  ['LZ4', /^\x04\x22\x4d\x18/],
  ['7-Zip', /^7z\xbc\xaf'\x1c/],
  ['RAR', /^Rar!\x1a\x07/],
  ['OLE (also DOC, XLS)', /^\xd0\xcf\x11\xe0/],
  ['RTF', /^\{\\rtf\d?\\/],
  ['ELF', /^\x7fELF/],
  ['RIFF (WAVE, AVI, WEBP)', /^RIFF.{4}(?:WAVE|AVI |WEBP)/s],
  ['Ogg', /^OggS\0/],
  ['FLAC', /^fLaC\0/],
  ['MP3', /^ID3[\x02-\x04]\0/],
  ['TIFF', /^(?:II\*\0|MM\0\*)/],
  ['SQLite', /^SQLite format 3\0/],
  ['WebAssembly', /^\0asm/],
  ['Parquet', /^PAR1[\0-\x1f\x80-\xff]/],
];

const REACH = 32;

/** The name of the binary format that these bytes begin as. */
export function signatureOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, REACH));
  return SIGNATURES.find(([, signature]) => signature.test(start))?.[0];
}
