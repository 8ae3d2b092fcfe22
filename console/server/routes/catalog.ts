import { Hono } from 'hono';
import type { Surroundings } from '../surroundings.ts';

export function catalogRoutes({ catalog }: Surroundings): Hono {
  return new Hono()
    .get('/api/catalog', async (context) => {
      await catalog.refresh();
      return context.json(catalog.state);
    })
    .post('/api/catalog', (context) => {
      void catalog.read();
      return context.json(catalog.state, 202);
    });
}
