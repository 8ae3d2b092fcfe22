import { type Context, Hono } from 'hono';
import type { DeadLetterChoice } from '../../api.ts';
import { RequestProblem } from '../problem.ts';
import { confirmedWrites } from '../security.ts';
import type { Surroundings } from '../surroundings.ts';

export function deadLetterRoutes({ letters, confirm }: Surroundings): Hono {
  const confirmed = confirmedWrites(confirm);
  return new Hono()
    .get('/api/dead-letters', async (context) => context.json(await letters.list()))
    .post('/api/dead-letters/redrive', confirmed, async (context) =>
      context.json(await letters.redrive(await choiceOf(context))),
    )
    .post('/api/dead-letters/discard', confirmed, async (context) =>
      context.json(await letters.discard(await choiceOf(context))),
    );
}

async function choiceOf(context: Context): Promise<DeadLetterChoice> {
  const choice: unknown = await context.req.json().catch(() => undefined);
  if (typeof choice === 'object' && choice !== null && !Array.isArray(choice)) {
    const { ids } = choice as { readonly ids?: unknown };
    if (ids === undefined) return {};
    if (Array.isArray(ids) && ids.every((id) => typeof id === 'string')) return { ids };
  }
  throw new RequestProblem(400, 'The body is {} for all, or {"ids": [...]} with the ids of messages.');
}
