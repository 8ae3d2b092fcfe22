// npm run test:model -- [SCHEDULES] [SEED]: runs many schedules, prints seed and figures, fails with the smallest
// schedule that ends wrong.
import { checkMany } from './check.ts';

const runs = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
const started = performance.now();

for (const weather of ['calm', 'stormy'] as const) {
  const half = Math.ceil(runs / 2);
  let done = 0;
  const onRun = () => {
    if (++done % 100 === 0 && process.stderr.isTTY) process.stderr.write(`\r${weather}: ${done} of ${half}`);
  };
  const { tally, failure } = await checkMany(weather, { runs: half, seed, onRun });
  const counts = Object.entries(tally).map(([name, count]) => `${count} ${name}`);
  process.stdout.write(`${weather}: ${done} schedules, seed ${seed}: ${counts.join(', ')}\n`);
  if (failure === undefined) continue;
  process.stdout.write(`wrong: ${failure.problems.join('; ')}\n${JSON.stringify(failure.schedule)}\n`);
  process.exitCode = 1;
}
process.stdout.write(`${Math.round((performance.now() - started) / 1000)} s\n`);
