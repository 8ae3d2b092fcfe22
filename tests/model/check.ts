import fc from 'fast-check';
import { disagreements, misplacedLetters } from './assess.ts';
import { CALM, type Schedule, schedules } from './steps.ts';
import { type Tally, World } from './world.ts';

/** Runs a schedule and returns what is wrong afterwards. */
export async function check(schedule: Schedule, onEnd: (tally: Tally) => void = () => {}): Promise<string[]> {
  const world = new World(schedule);
  await world.run();
  // Where all may go wrong, a sound message can use up its receives: it must come through when it is sent back.
  const problems = schedule.harm <= CALM ? misplacedLetters(world) : [];
  if (problems.length > 0) return problems;
  await world.redrive();
  onEnd(world.tally);
  return [...disagreements(world), ...misplacedLetters(world)];
}

export interface Checked {
  readonly runs: number;
  readonly seed: number;
  readonly tally: Partial<Tally>;
  /** The smallest schedule that ends wrong, and how. */
  readonly failure?: { readonly schedule: Schedule; readonly problems: readonly string[] };
}

/** Runs so many schedules of one kind, made from a seed. */
export async function checkMany(
  weather: 'calm' | 'stormy',
  { runs, seed, onRun }: { runs: number; seed: number; onRun?: () => void },
): Promise<Checked> {
  const tally: Partial<Tally> = {};
  const count = (added: Tally) => {
    for (const name of Object.keys(added) as (keyof Tally)[]) tally[name] = (tally[name] ?? 0) + added[name];
  };
  const property = fc.asyncProperty(schedules(weather), async (schedule) => {
    onRun?.();
    return (await check(schedule, count)).length === 0;
  });
  const { counterexample } = await fc.check(property, { numRuns: runs, seed });
  const [schedule] = counterexample ?? [];
  if (schedule === undefined) return { runs, seed, tally };
  return { runs, seed, tally, failure: { schedule, problems: await check(schedule) } };
}
