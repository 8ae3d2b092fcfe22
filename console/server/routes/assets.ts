import { type Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import type { AppBundle, Asset } from '../../bundle.ts';
import { RequestProblem } from '../problem.ts';
import { isApi } from '../security.ts';
import type { Session } from '../session.ts';

/** The pages: files by their hashed names, and for every other address the one page that finds its way by itself. */
export function assetRoutes(bundle: () => Promise<AppBundle>, session: Session | undefined): Hono {
  return new Hono()
    .get('/assets/:name', async (context) => {
      const asset = (await bundle()).assets.get(context.req.param('name'));
      if (asset === undefined)
        throw new RequestProblem(
          404,
          'The console has no such file: reload the page, which may be an older one.',
        );
      return send(context, asset);
    })
    .get('*', async (context, next) => {
      if (isApi(context.req.path)) return next();
      return session?.exchange(context) ?? send(context, (await bundle()).page);
    });
}

function send(context: Context, { type, etag, isHashed, bodies }: Asset): Response {
  const encoding = accepts(context, {
    header: 'Accept-Encoding',
    supports: ['br', 'gzip', 'identity'],
    default: 'identity',
  }) as keyof Asset['bodies'];
  const headers = {
    'content-type': type,
    vary: 'accept-encoding',
    etag,
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  if (context.req.header('if-none-match') === etag) return context.body(null, 304, headers);
  const body = bodies[encoding];
  return context.body(body, 200, {
    ...headers,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
  });
}
