import type { StackSettings } from '../../cli/settings.ts';
import { localStack, type Stack } from '../../cli/stack.ts';
import type { AppBundle, Asset } from '../../console/bundle.ts';

/** As `winnow` deploys it, but for the size of uploads. */
export const SETTINGS: StackSettings = {
  cleaningCode: 'abc',
  profile: 'article',
  diacritics: 'fold',
  language: 'none',
  exceptions: [],
  maxUploadBytes: 1024,
};

/** A stack that no request reaches, as one on this machine. */
export const NOWHERE: Stack = localStack(
  {
    endpoints: { s3: 'http://127.0.0.1:1', sqs: 'http://127.0.0.1:1', dynamodb: 'http://127.0.0.1:1' },
    region: 'eu-west-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    outputs: {
      RawBucketName: 'raw',
      TextsBucketName: 'texts',
      RecordsTableName: 'records',
      UploadsQueueUrl: 'http://127.0.0.1:1/uploads',
      DeadLettersQueueUrl: 'http://127.0.0.1:1/dead',
      FunctionName: 'clean-upload',
      LogGroupName: '/log',
      CleaningSettings: JSON.stringify(SETTINGS),
    },
  },
  '/tmp/there-is-no-such-folder',
);

const { logs: _logs, ...rest } = NOWHERE;

/** The same as one on AWS. */
export const ON_AWS: Stack = {
  ...rest,
  place: { where: 'aws', name: 'winnow', account: '123456789012', region: 'eu-west-1' },
};

function asset(text: string, type: string, isHashed: boolean): Asset {
  const bytes = new Uint8Array(Buffer.from(text));
  return { type, etag: '"e"', isHashed, bodies: { br: bytes, gzip: bytes, identity: bytes } };
}

/** Pages without a build. */
export const BUNDLE: AppBundle = {
  page: asset('<!doctype html>', 'text/html; charset=utf-8', false),
  assets: new Map([['main-abc.js', asset('alert', 'text/javascript; charset=utf-8', true)]]),
  firstLoadBytes: 0,
};
