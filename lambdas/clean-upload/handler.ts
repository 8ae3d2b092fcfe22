import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { connect } from './connect.ts';
import { createHandler } from './create-handler.ts';

const logger = new Logger();

export const handler = createHandler(connect(process.env, logger), { logger, metrics: new Metrics() });
