import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AppBundle } from '../bundle.ts';
import { answerFailure, RequestProblem } from './problem.ts';
import { assetRoutes } from './routes/assets.ts';
import { catalogRoutes } from './routes/catalog.ts';
import { deadLetterRoutes } from './routes/dead-letters.ts';
import { overviewRoutes } from './routes/overview.ts';
import { recordRoutes } from './routes/records.ts';
import { stackRoutes } from './routes/stack.ts';
import { uploadRoutes } from './routes/uploads.ts';
import { whatIfRoutes } from './routes/what-if.ts';
import { deliberateWrites, fromHereAlone, safeHeaders } from './security.ts';
import type { Session } from './session.ts';
import type { Surroundings } from './surroundings.ts';

/** What a question may weigh; files go a way of their own. */
const MOST_BODY_BYTES = 1024 * 1024;

export interface AppOptions {
  /** Where the console listens, once it does. */
  readonly port: () => number;
  readonly bundle: () => Promise<AppBundle>;
  /** Where more than the user of this machine could be reached. */
  readonly session?: Session | undefined;
}

/** All that the console answers: first what every request has to pass, then the routes. */
export function createApp(surroundings: Surroundings, { port, bundle, session }: AppOptions): Hono {
  const app = new Hono();
  app.onError((error, context) => answerFailure(error, context, surroundings.report));
  app.notFound((context) =>
    answerFailure(
      new RequestProblem(404, `The console does not answer ${context.req.method} ${context.req.path}.`),
      context,
      surroundings.report,
    ),
  );
  app.use(safeHeaders, fromHereAlone(port));
  if (session !== undefined) app.use('/api/*', session.required);
  app.use(deliberateWrites);
  const bounded = bodyLimit({ maxSize: MOST_BODY_BYTES, onError: refuseLarge });
  app.use('/api/*', (context, next) =>
    context.req.path === '/api/uploads' ? next() : bounded(context, next),
  );
  app.route('/', stackRoutes(surroundings));
  app.route('/', recordRoutes(surroundings));
  app.route('/', catalogRoutes(surroundings));
  app.route('/', overviewRoutes(surroundings));
  app.route('/', uploadRoutes(surroundings));
  app.route('/', deadLetterRoutes(surroundings));
  app.route('/', whatIfRoutes(surroundings));
  app.route('/', assetRoutes(bundle, session));
  return app;
}

function refuseLarge(): never {
  throw new RequestProblem(413, `The body is larger than ${MOST_BODY_BYTES} bytes.`);
}
