/**
 * Some of a stream of items, spread evenly over it: the same of the same stream. Keeps four times as many in memory at
 * most; `seen` is told how many came by.
 */
export async function evenSample<T>(
  pages: AsyncIterable<readonly T[]>,
  size: number,
  seen: (count: number) => void = () => {},
): Promise<T[]> {
  let kept: T[] = [];
  let step = 1;
  let count = 0;
  for await (const page of pages) {
    for (const item of page) {
      if (count % step === 0) kept.push(item);
      count++;
      if (kept.length >= 4 * size) {
        kept = kept.filter((_, index) => index % 2 === 0);
        step *= 2;
      }
    }
    seen(count);
  }
  if (kept.length <= size) return kept;
  return Array.from({ length: size }, (_, index) => kept[Math.floor((index * kept.length) / size)] as T);
}
