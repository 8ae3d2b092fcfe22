import { Hono } from 'hono';
import type { Overview } from '../../api.ts';
import { RowTable } from '../catalog/row-table.ts';
import { totalsOf } from '../catalog/totals.ts';
import { timeOf } from '../parameters.ts';
import type { Surroundings } from '../surroundings.ts';

export function overviewRoutes({ catalog }: Surroundings): Hono {
  const empty = new RowTable(catalog.folding);
  return new Hono().get('/api/overview', async (context) => {
    const since = timeOf(context, 'since');
    await catalog.refresh();
    const totals = totalsOf(catalog.table ?? empty, since);
    return context.json({ catalog: catalog.state, ...totals } satisfies Overview);
  });
}
