import { randomFrom } from './random.ts';

/** What becomes of one key: a body that is uploaded, and then perhaps replaced or deleted. */
export interface Plan {
  readonly key: string;
  readonly bodies: readonly Buffer[];
  readonly isDeleted: boolean;
}

const KIB = 1024;
const MIB = 1024 * KIB;

/** Bodies of mixed sizes, up to ten megabytes, whose lines cleaning leaves alone; a few that are no text. */
export function* planDocuments(count: number, seed: number): Generator<Plan> {
  const random = randomFrom(seed);
  for (let number = 0; number < count; number++) {
    const versions = random() < 0.1 ? 2 : 1;
    yield {
      key: `chaos/${number % 10}/${KEY_PARTS[number % KEY_PARTS.length]} ${number}.txt`,
      bodies: Array.from({ length: versions }, (_, version) => bodyOf(number, version, random)),
      isDeleted: random() < 0.05,
    };
  }
}

const KEY_PARTS = ['story', 'a+b', '100%', 'Вести', 'news & views', '=1+1'];

function bodyOf(number: number, version: number, random: () => number): Buffer {
  if (random() < 0.02) return Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, number & 255, version]);
  const size = sizeOf(random);
  const head = `Story number ${number} in version ${version} begins here.\n\n`;
  const lines: string[] = [head];
  for (let length = head.length, line = 0; length < size; line++) {
    const text = `Paragraph ${line} of story ${number} tells what was said and done that day in the town.\n\n`;
    lines.push(text);
    length += text.length;
  }
  return Buffer.from(lines.join('').slice(0, Math.max(size, head.length)).trimEnd());
}

function sizeOf(random: () => number): number {
  const chance = random();
  if (chance < 0.002) return Math.floor(MIB + random() * 9 * MIB);
  if (chance < 0.03) return Math.floor(100 * KIB + random() * 900 * KIB);
  return Math.floor(500 + random() * 12 * KIB);
}
