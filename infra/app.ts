import { synthesize } from './synthesize.ts';

try {
  await synthesize();
} catch (error) {
  // Its message says what to correct; the trace would only say where in here it was noticed.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
