/** A change of one object, in the order in which the store made it. */
export interface ObjectChange {
  readonly bucket: string;
  readonly key: string;
  readonly eventName:
    | 'ObjectCreated:Put'
    | 'ObjectCreated:Copy'
    | 'ObjectCreated:CompleteMultipartUpload'
    | 'ObjectRemoved:Delete';
  readonly size?: number;
  /** Without quotes, as events carry it. */
  readonly etag?: string;
  readonly sequencer: string;
}

/** One entry of a bucket's `NotificationConfiguration`, resolved. */
export interface Notification {
  readonly id: string;
  /** Like `s3:ObjectCreated:*`. */
  readonly event: string;
  readonly queueArn: string;
  readonly prefix: string;
  readonly suffix: string;
}

export const HINT_SOURCE = 'winnow:replay';

/** Encodes a key as S3's events do: form encoding (`+` for a space) with slashes left as they are. */
export function encodeEventKey(key: string): string {
  return encodeURIComponent(key)
    .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+')
    .replaceAll('%2F', '/');
}

/** The keys that an event's message is about, decoded; none where it is no such message. */
export function keysOf(body: string): string[] {
  let message: { Records?: { s3?: { object?: { key?: unknown } } }[] };
  try {
    message = JSON.parse(body);
  } catch {
    return [];
  }
  const records = Array.isArray(message?.Records) ? message.Records : [];
  return records.flatMap((record) => {
    const key = record?.s3?.object?.key;
    return typeof key === 'string' ? [decodeEventKey(key)] : [];
  });
}

/** Undoes `encodeEventKey`; a key that is not so encoded stays as it is. */
function decodeEventKey(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll('+', ' '));
  } catch {
    return key;
  }
}

export function isNotified(notification: Notification, change: ObjectChange): boolean {
  const event = `s3:${change.eventName}`;
  const named = notification.event.endsWith('*')
    ? event.startsWith(notification.event.slice(0, -1))
    : event === notification.event;
  return named && change.key.startsWith(notification.prefix) && change.key.endsWith(notification.suffix);
}

/** The message body that S3 sends for a change: pure ASCII, one record. */
export function eventMessage(change: ObjectChange, notification: Notification, region: string): string {
  return message({
    eventSource: 'aws:s3',
    eventName: change.eventName,
    region,
    configurationId: notification.id,
    bucket: change.bucket,
    object: {
      key: encodeEventKey(change.key),
      ...(change.size === undefined ? {} : { size: change.size }),
      ...(change.etag === undefined ? {} : { eTag: change.etag }),
      sequencer: change.sequencer,
    },
  });
}

/** A message that only says "look at this key again"; it has no sequencer, since nothing happened to the key. */
export function hintMessage(
  bucket: string,
  key: string,
  eventName: 'ObjectCreated:Put' | 'ObjectRemoved:Delete',
  region: string,
): string {
  return message({
    eventSource: HINT_SOURCE,
    eventName,
    region,
    configurationId: HINT_SOURCE,
    bucket,
    object: { key: encodeEventKey(key) },
  });
}

/** What S3 sends to a queue when notifications to it are set up. */
export function testEventMessage(bucket: string): string {
  return JSON.stringify({
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: new Date().toISOString(),
    Bucket: bucket,
    RequestId: 'LOCAL',
    HostId: 'LOCAL',
  });
}

function message(event: {
  eventSource: string;
  eventName: string;
  region: string;
  configurationId: string;
  bucket: string;
  object: object;
}): string {
  const principal = { principalId: 'LOCAL' };
  return JSON.stringify({
    Records: [
      {
        eventVersion: '2.1',
        eventSource: event.eventSource,
        awsRegion: event.region,
        eventTime: new Date().toISOString(),
        eventName: event.eventName,
        userIdentity: principal,
        requestParameters: { sourceIPAddress: '127.0.0.1' },
        responseElements: { 'x-amz-request-id': 'LOCAL', 'x-amz-id-2': 'LOCAL' },
        s3: {
          s3SchemaVersion: '1.0',
          configurationId: event.configurationId,
          bucket: { name: event.bucket, ownerIdentity: principal, arn: `arn:aws:s3:::${event.bucket}` },
          object: event.object,
        },
      },
    ],
  });
}
