import { createHash } from 'node:crypto';

/** Numbers from 0 up to 1 that a seed decides. */
export function randomFrom(seed: number): () => number {
  let count = 0;
  return () => createHash('sha256').update(`${seed} ${count++}`).digest().readUInt32BE() / 2 ** 32;
}
