import { gzipSync } from 'node:zlib';

/** Bytes from characters up to U+00FF, each its own. */
export function latin1(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

/** A header followed by what the rest of such files looks like: high bytes and zeros without order. */
export function fileOf(header: Buffer, length = 4096): Buffer {
  const noise = Buffer.alloc(length);
  for (let at = 0, state = 1; at < length; at++) {
    state = (state * 16_807) % 2_147_483_647;
    noise[at] = state & 255;
  }
  return Buffer.concat([header, noise]);
}

export function utf16(text: string, order: 'le' | 'be', mark: boolean): Buffer {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

export function utf32(text: string): Buffer {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  for (const [index, point] of points.entries()) bytes.writeUInt32LE(point, index * 4);
  return bytes;
}

/** Unpacks to a thousand times its size. */
export function gzipBomb(mebibytes: number): Buffer {
  return gzipSync(Buffer.alloc(mebibytes * 1024 * 1024, 'a'));
}

/** A ZIP archive of one stored file, which lies about the size of it. */
export function zipBomb(): Buffer {
  const local = Buffer.alloc(30);
  local.write('PK\x03\x04', 'latin1');
  local.writeUInt32LE(10, 18);
  local.writeUInt32LE(0xff_ff_ff_fe, 22);
  const directory = Buffer.alloc(46);
  directory.write('PK\x01\x02', 'latin1');
  directory.writeUInt32LE(0xff_ff_ff_fe, 24);
  return Buffer.concat([local, Buffer.alloc(10, 'a'), directory]);
}
