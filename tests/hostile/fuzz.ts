import { NotAnUploadEventError, parseUploadEvent } from '../../lambdas/clean-upload/upload-event.ts';
import { Cleaner, decode, NotTextError, PROFILES } from '../../lambdas/cleaning/index.ts';
import { randomFrom } from '../chaos/random.ts';
import { binary } from './binary.ts';
import { messages } from './messages.ts';
import { size } from './size.ts';
import { text } from './text.ts';

/** Uploads are cut to so much, so that many fit the time. Bytes. */
const LONGEST = 20_000;

const CORPUS = [...binary, ...text, ...size].map(({ content }) => Buffer.from(content).subarray(0, LONGEST));
const BODIES = messages.map(({ body }) => Buffer.from(body).subarray(0, 2000));

type Random = () => number;

/** Cleans and parses what comes of mixing hostile inputs until `goOn` says no; throws at the first surprise. */
export async function fuzz(
  seed: number,
  goOn: () => boolean,
): Promise<{ cleaned: number; refused: number; parsed: number }> {
  const random = randomFrom(seed);
  const cleaners = PROFILES.map((profile) => new Cleaner({ profile, diacritics: 'fold' }));
  const counts = { cleaned: 0, refused: 0, parsed: 0 };
  while (goOn()) {
    const bytes = mixed(CORPUS, random);
    const cleaner = cleaners[pick(cleaners.length, random)] as Cleaner;
    try {
      counts[await cleanOrRefuse(bytes, cleaner)]++;
      parseOrRefuse(mixed(BODIES, random));
    } catch (cause) {
      throw new Error(`seed ${seed}, bytes in base64: ${bytes.toString('base64')}`, { cause });
    }
    counts.parsed++;
  }
  return counts;
}

/** Decodes and cleans as the function does, and holds the result to what is promised for every text. */
async function cleanOrRefuse(bytes: Uint8Array, cleaner: Cleaner): Promise<'cleaned' | 'refused'> {
  let decoded: string;
  try {
    decoded = (await decode(bytes)).text;
  } catch (error) {
    if (error instanceof NotTextError) return 'refused';
    throw error;
  }
  const { text: clean, removed, flags } = cleaner.clean(decoded);
  if (decoded.isWellFormed() && !clean.isWellFormed()) throw new Error('the clean text is not well-formed');
  const isOrdered = removed.every(({ start, end }, i) => start < end && start >= (removed[i - 1]?.end ?? 0));
  if (!isOrdered || (removed.at(-1)?.end ?? 0) > decoded.length)
    throw new Error('removals overlap or lie outside');
  if (!flags.includes('unsettled') && cleaner.clean(clean).text !== clean)
    throw new Error('cleaning again changes the text');
  return 'cleaned';
}

function parseOrRefuse(body: Uint8Array): void {
  try {
    parseUploadEvent(Buffer.from(body).toString());
  } catch (error) {
    if (!(error instanceof NotAnUploadEventError)) throw error;
  }
}

/** A piece of one, spliced into another, with some bytes changed. */
function mixed(corpus: readonly Buffer[], random: Random): Buffer {
  const [a, b] = [corpus[pick(corpus.length, random)], corpus[pick(corpus.length, random)]] as [
    Buffer,
    Buffer,
  ];
  const start = pick(b.length, random);
  const piece = b.subarray(start, start + pick(2000, random));
  const at = pick(a.length, random);
  const result = Buffer.concat([a.subarray(0, at), piece, a.subarray(at)]);
  for (let changes = pick(8, random); changes > 0 && result.length > 0; changes--)
    result[pick(result.length, random)] = pick(256, random);
  return result;
}

function pick(count: number, random: Random): number {
  return Math.floor(random() * count);
}
