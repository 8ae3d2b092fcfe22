import { constants, crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Of a chunk: length and type before the data, checksum after. */
const HEAD = 8;
const TAIL = 4;
/** Three bytes a pixel, or four with the opacity, which a picture of a page does not need. */
const RGB = 2;
const RGBA = 6;
const PALETTE = 3;
const COLOURS = 256;

/** A picture cannot be read. */
export class UnreadablePictureError extends Error {
  override readonly name = 'UnreadablePictureError';
}

/**
 * The same picture with the 256 colours that it has most of; each other one, which the edges of letters have, becomes
 * the nearest of them. Source of the format: Portable Network Graphics (PNG) Specification, W3C, third edition.
 */
export function smallerPng(picture: Buffer): Buffer {
  const chunks = chunksOf(picture);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (header === undefined) throw new UnreadablePictureError('the picture has no header');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const depth = { [RGB]: 3, [RGBA]: 4 }[header[9] ?? 0];
  if (depth === undefined || header[8] !== 8 || header[12] !== 0) {
    throw new UnreadablePictureError('the picture is not of eight bits for each of red, green and blue');
  }
  const data = Buffer.concat(chunks.flatMap((chunk) => (chunk.type === 'IDAT' ? [chunk.data] : [])));
  const colours = coloursOf(inflateSync(data), width, height, depth);
  const palette = mostOf(colours);
  const packedHeader = Buffer.from(header);
  packedHeader[9] = PALETTE;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', packedHeader),
    chunk('PLTE', Buffer.from(palette.flatMap(parts))),
    chunk('IDAT', deflateSync(indexed(colours, palette, width), { level: constants.Z_BEST_COMPRESSION })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function chunksOf(picture: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < picture.length; ) {
    const length = picture.readUInt32BE(at);
    const data = picture.subarray(at + HEAD, at + HEAD + length);
    chunks.push({ type: picture.toString('latin1', at + 4, at + HEAD), data });
    at += HEAD + length + TAIL;
  }
  return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
  const numbers = Buffer.alloc(8);
  const checked = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  numbers.writeUInt32BE(data.length, 0);
  numbers.writeUInt32BE(crc32(checked), 4);
  return Buffer.concat([numbers.subarray(0, 4), checked, numbers.subarray(4)]);
}

/** Each pixel as one number, once the filters of the lines are undone. */
function coloursOf(filtered: Buffer, width: number, height: number, depth: number): Uint32Array {
  const colours = new Uint32Array(width * height);
  let above: Uint8Array = new Uint8Array(width * depth);
  for (let y = 0; y < height; y++) {
    const from = y * (width * depth + 1);
    const line = new Uint8Array(filtered.subarray(from + 1, from + 1 + width * depth));
    unfilter(filtered[from] ?? 0, line, above, depth);
    for (let x = 0; x < width; x++) {
      const [red = 0, green = 0, blue = 0] = line.subarray(x * depth, x * depth + 3);
      colours[y * width + x] = (red << 16) | (green << 8) | blue;
    }
    above = line;
  }
  return colours;
}

function unfilter(filter: number, line: Uint8Array, above: Uint8Array, depth: number): void {
  for (let i = 0; i < line.length; i++) {
    const left = line[i - depth] ?? 0;
    const up = above[i] ?? 0;
    const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, above[i - depth] ?? 0)];
    line[i] = (line[i] ?? 0) + (guesses[filter] ?? 0);
  }
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) =>
    Math.abs(left + up - corner - value),
  ) as [number, number, number];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

const parts = (colour: number): [number, number, number] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function mostOf(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  return ranked.slice(0, COLOURS).map(([colour]) => colour);
}

/** Lines of places in the palette, each behind the number of its filter: none. */
function indexed(colours: Uint32Array, palette: readonly number[], width: number): Buffer {
  const places = new Map(palette.map((colour, place) => [colour, place]));
  const lines = Buffer.alloc(colours.length + colours.length / width);
  for (const [index, colour] of colours.entries()) {
    let place = places.get(colour);
    if (place === undefined) {
      place = nearest(colour, palette);
      places.set(colour, place);
    }
    lines[index + Math.floor(index / width) + 1] = place;
  }
  return lines;
}

function nearest(colour: number, palette: readonly number[]): number {
  const [red, green, blue] = parts(colour);
  const distances = palette.map((other) => {
    const [otherRed, otherGreen, otherBlue] = parts(other);
    return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
  });
  return distances.indexOf(Math.min(...distances));
}
