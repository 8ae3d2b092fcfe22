import { Hono } from 'hono';
import { recordQuery, required } from '../parameters.ts';
import { RequestProblem } from '../problem.ts';
import { recordDetail } from '../record-detail.ts';
import { listRecords } from '../record-lists.ts';
import type { Surroundings } from '../surroundings.ts';

export function recordRoutes({ stack, settings, s3, records, pages, catalog }: Surroundings): Hono {
  const uploads = { s3, bucket: stack.outputs.RawBucketName, mostBytes: settings.maxUploadBytes };
  return new Hono()
    .get('/api/records', async (context) =>
      context.json(await listRecords(recordQuery(context), catalog, pages)),
    )
    .get('/api/record', async (context) => {
      const source = required(context, 'source');
      const record = await records.get(source);
      if (record !== undefined) catalog.take(record);
      const detail = await recordDetail(source, record, settings, uploads);
      if (detail === undefined)
        throw new RequestProblem(
          404,
          `${JSON.stringify(source)} has neither record nor upload; the list of records shows what there is.`,
        );
      return context.json(detail);
    });
}
