// npm run fuzz -- [SECONDS] [SEED]: cleans and parses hostile mixtures for so long, and fails at the first surprise.
import { fuzz } from './fuzz.ts';

const seconds = Number(process.argv[2] ?? 60);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
const until = performance.now() + seconds * 1000;
const { cleaned, refused, parsed } = await fuzz(seed, () => performance.now() < until);
process.stdout.write(
  `seed ${seed}, ${seconds} s: ${cleaned} uploads cleaned, ${refused} refused, ${parsed} messages parsed or refused\n`,
);
