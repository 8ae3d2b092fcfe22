import { resolve } from 'node:path';
import { Hono } from 'hono';
import { optionsOf } from '../../../cli/settings.ts';
import type { Place } from '../../../cli/stack.ts';
import type { StackInfo } from '../../api.ts';
import type { Surroundings } from '../surroundings.ts';

export function stackRoutes({ stack, settings, confirm }: Surroundings): Hono {
  const info: StackInfo = {
    where: stack.place.where,
    name: nameOf(stack.place),
    ...(confirm !== undefined && { confirm }),
    options: optionsOf(settings),
    rawBucket: stack.outputs.RawBucketName,
  };
  return new Hono().get('/api/stack', (context) => context.json(info));
}

function nameOf(place: Place): string {
  return place.where === 'local'
    ? resolve(place.folder)
    : `${place.name}, account ${place.account}, ${place.region}`;
}
