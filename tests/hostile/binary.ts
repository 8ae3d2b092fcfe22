import { fileOf, gzipBomb, latin1, utf16, utf32, zipBomb } from './bytes.ts';
import type { HostileUpload } from './upload.ts';

const NOT_TEXT = { status: 'rejected', reason: 'not-text' } as const;

/** How files of these formats begin, by the formats' own specifications. */
const HEADERS: Readonly<Record<string, string>> = {
  PNG: '\x89PNG\r\n\x1a\n',
  JPEG: '\xff\xd8\xff\xe0\0\x10JFIF\0',
  'JPEG with Exif': '\xff\xd8\xff\xe1\0\x10Exif\0',
  GIF: 'GIF89a\x01\0\x01\0\x80\0\0',
  WebP: 'RIFF\x24\0\0\0WEBPVP8 ',
  BMP: 'BM\x36\0\0\0\0\0\0\0\x36\0\0\0',
  ICO: '\0\0\x01\0\x01\0\x10\x10',
  'TIFF, Intel': 'II*\0\x08\0\0\0',
  'TIFF, Motorola': 'MM\0*\0\0\0\x08',
  Photoshop: '8BPS\0\x01\0\0',
  PDF: '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n',
  ZIP: 'PK\x03\x04\x14\0\0\0\x08\0',
  'an empty ZIP': 'PK\x05\x06\0\0\0\0',
  gzip: '\x1f\x8b\x08\0\0\0\0\0',
  bzip2: 'BZh91AY&SY',
  xz: '\xfd7zXZ\0\0\x04',
  Zstandard: '\x28\xb5\x2f\xfd\x24\0',
  LZ4: '\x04\x22\x4d\x18\x64\x40',
  '7-Zip': "7z\xbc\xaf'\x1c\0\x04",
  RAR: 'Rar!\x1a\x07\0',
  'RAR 5': 'Rar!\x1a\x07\x01\0',
  'OLE (old Word)': '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  RTF: '{\\rtf1\\ansi\\deff0 text}',
  ELF: '\x7fELF\x02\x01\x01\0',
  'a Windows program': 'MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff',
  'a macOS program': '\xcf\xfa\xed\xfe\x07\0\0\x01',
  'Java byte code': '\xca\xfe\xba\xbe\0\0\0\x37',
  WebAssembly: '\0asm\x01\0\0\0',
  WAVE: 'RIFF\x24\0\0\0WAVEfmt ',
  AVI: 'RIFF\x24\0\0\0AVI LIST',
  Ogg: 'OggS\0\x02\0\0\0\0',
  FLAC: 'fLaC\0\0\0\x22',
  MP3: 'ID3\x03\0\0\0\0\0\x0f',
  'MP3 without tags': '\xff\xfb\x90\x64\0\0',
  MP4: '\0\0\0\x20ftypisom\0\0\x02\0',
  Matroska: '\x1a\x45\xdf\xa3\x01\0\0\0',
  TrueType: '\0\x01\0\0\0\x0f\0\x80',
  OpenType: 'OTTO\0\x0b\0\x80',
  WOFF: 'wOFF\0\x01\0\0\0\0',
  WOFF2: 'wOF2\0\x01\0\0\0\0',
  SQLite: 'SQLite format 3\0\x10\0\x01\x01',
  Parquet: 'PAR1\x15\x04\x15\x10',
  Avro: 'Obj\x01\x04\x14avro.codec',
  'a tar archive': `${'a.txt'.padEnd(100, '\0')}0000644\0`,
  'a Python pickle': '\x80\x04\x95\x10\0\0\0\0\0\0\0',
  'DER (a certificate)': '\x30\x82\x04\xa6\x30\x82\x03\x8e\xa0\x03',
  'a Windows link': 'L\0\0\0\x01\x14\x02\0\0\0\0\0',
  'a core of Lua': '\x1bLuaR\0\x01\x04\x08',
};

const formats: HostileUpload[] = Object.entries(HEADERS).map(([name, header]) => ({
  name: `a file of another kind: ${name}`,
  content: fileOf(latin1(header)),
  expected: NOT_TEXT,
}));

const bombs: HostileUpload[] = [
  { name: 'a gzip bomb', content: gzipBomb(8), expected: NOT_TEXT },
  {
    name: 'a gzip bomb that is declared as an encoded text',
    content: gzipBomb(8),
    contentType: 'text/plain; charset=utf-8',
    expected: NOT_TEXT,
  },
  { name: 'a ZIP archive that claims four gigabytes', content: zipBomb(), expected: NOT_TEXT },
];

const nuls: HostileUpload[] = [
  { name: 'a megabyte of NULs', content: Buffer.alloc(1024 * 1024), expected: NOT_TEXT },
  { name: 'a text with a NUL in it', content: latin1('One.\0Two.\n'), expected: NOT_TEXT },
  { name: 'a text that ends in a NUL', content: latin1('One.\n\0'), expected: NOT_TEXT },
  { name: 'a text full of control characters', content: latin1('a\x01b\x02c\x03d\x04'), expected: NOT_TEXT },
  {
    name: 'all byte values',
    content: Buffer.from(Array.from({ length: 256 }, (_, i) => i)),
    expected: NOT_TEXT,
  },
  { name: 'noise', content: fileOf(Buffer.alloc(0), 65_536), expected: NOT_TEXT },
  { name: 'UTF-32', content: utf32('A story of four-byte letters.\n'), expected: NOT_TEXT },
  { name: 'UTF-16 with a NUL in it', content: utf16('One.\0Two.\n', 'le', true), expected: NOT_TEXT },
];

export const binary: readonly HostileUpload[] = [...formats, ...bombs, ...nuls];
