import { devNull } from 'node:os';
import { dirname } from 'node:path';
import type { Credentials, Endpoints } from './stack-description.ts';
import type { FunctionSpec } from './template.ts';

/** A port that nothing answers on: a call to a service that is not local fails here instead of reaching AWS. */
const NOWHERE = 'http://127.0.0.1:1';

/**
 * The whole environment of a function: what Lambda sets, what the template adds, and where the emulators are.
 * Nothing of this process's own environment, profile or AWS configuration files gets in.
 */
export function functionEnvironment(
  spec: FunctionSpec,
  surroundings: { region: string; credentials: Credentials; endpoints: Endpoints },
): Record<string, string> {
  const { region, credentials, endpoints } = surroundings;
  return {
    ...spec.variables,
    _HANDLER: spec.handler,
    AWS_EXECUTION_ENV: `AWS_Lambda_${spec.runtime}`,
    AWS_LAMBDA_FUNCTION_NAME: spec.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(spec.memoryMb),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: spec.logGroup,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    ...(spec.logFormat === undefined ? {} : { AWS_LAMBDA_LOG_FORMAT: spec.logFormat }),
    ...(spec.logLevel === undefined ? {} : { AWS_LAMBDA_LOG_LEVEL: spec.logLevel }),
    LAMBDA_TASK_ROOT: dirname(spec.file),
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ENDPOINT_URL: NOWHERE,
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
  };
}
