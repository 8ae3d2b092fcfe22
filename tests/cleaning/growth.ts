/** How often each size is measured; the fastest counts, since whatever else runs makes only slower. */
const REPEATS = 5;
/** What else the machine does can spoil a measurement; time that goes by the square spoils every one. */
const ATTEMPTS = 4;

/** Four times the text takes four times as long, or sixteen times if it went by the square; the limit is between. */
export const MOST_GROWTH = 9;

/** How many times as long the larger text takes: the least of a few measurements, the first that will do. */
export function growth(work: (text: string) => void, small: string, large: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && least >= MOST_GROWTH; attempt++)
    least = Math.min(least, fastest(work, large) / fastest(work, small));
  return least;
}

function fastest(work: (text: string) => void, text: string): number {
  const times = Array.from({ length: REPEATS }, () => {
    const started = performance.now();
    work(text);
    return performance.now() - started;
  });
  return Math.min(...times);
}
