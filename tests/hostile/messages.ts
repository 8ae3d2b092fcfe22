/** A body that no S3 sends. */
export interface HostileMessage {
  readonly name: string;
  readonly body: string;
  /** It asks for nothing, so that it succeeds. */
  readonly isIgnored?: true;
}

function event(record: unknown): string {
  return JSON.stringify({ Records: [record] });
}

function s3(parts: object): object {
  return { eventSource: 'aws:s3', eventName: 'ObjectCreated:Put', ...parts };
}

const BODIES: Readonly<Record<string, string>> = {
  'no bytes': '',
  'white space': '  \n',
  'a word': 'hello',
  'half a JSON object': '{"Records": [',
  null: 'null',
  'a number': '42',
  'a string': '"Records"',
  'a list': '[]',
  'an object': '{}',
  'records that are no list': '{"Records": {}}',
  'records that are a string': '{"Records": "all"}',
  'a record that is null': event(null),
  'a record that is a list': event([]),
  'a record that is a string': event('ObjectCreated:Put'),
  'a record of another service': event({ eventSource: 'aws:sns', eventName: 'ObjectCreated:Put' }),
  'a record without a source': event({ eventName: 'ObjectCreated:Put' }),
  'a record without a name': event({ eventSource: 'aws:s3' }),
  'a name that is an object': event(s3({ eventName: {} })),
  'a record without a bucket': event(s3({ s3: { object: { key: 'a' } } })),
  'a record without a key': event(s3({ s3: { bucket: { name: 'raw' } } })),
  'a key that is a number': event(s3({ s3: { bucket: { name: 'raw' }, object: { key: 1 } } })),
  'a key that is an object': event(
    s3({ s3: { bucket: { name: 'raw' }, object: { key: { toString: 'a' } } } }),
  ),
  'a key that is cut in its encoding': event(s3({ s3: { bucket: { name: 'raw' }, object: { key: 'a%' } } })),
  'a key that is no UTF-8': event(s3({ s3: { bucket: { name: 'raw' }, object: { key: '%FF%FE' } } })),
  'a key with a surrogate in UTF-8': event(
    s3({ s3: { bucket: { name: 'raw' }, object: { key: '%ED%A0%80' } } }),
  ),
  'a bucket of somebody else': event(s3({ s3: { bucket: { name: 'other' }, object: { key: 'a' } } })),
  'a bucket by the name of a prototype': event(
    s3({ s3: { bucket: { name: '__proto__' }, object: { key: 'a' } } }),
  ),
  'a prototype': '{"__proto__": {"Records": []}}',
  'an event of EventBridge': '{"source": "aws.s3", "detail": {"object": {"key": "a"}}}',
  'a notification of SNS around an event': JSON.stringify({ Type: 'Notification', Message: event(s3({})) }),
  'a quarter of a megabyte of brackets': '['.repeat(250_000),
  'a quarter of a megabyte of one word': `{"Records": "${'a'.repeat(250_000)}"}`,
};

export const messages: readonly HostileMessage[] = [
  ...Object.entries(BODIES).map(([name, body]) => ({ name, body })),
  { name: 'no records', body: '{"Records": []}', isIgnored: true },
  { name: 'a test event', body: '{"Event": "s3:TestEvent"}', isIgnored: true },
  {
    name: 'a tag',
    body: event(
      s3({ eventName: 'ObjectTagging:Put', s3: { bucket: { name: 'raw' }, object: { key: 'a' } } }),
    ),
    isIgnored: true,
  },
];
