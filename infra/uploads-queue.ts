import { Aws, Duration } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { Construct, type IDependable } from 'constructs';

export interface UploadsQueueProps {
  /** The one bucket that may send; as text, since that bucket cannot exist before this queue's policy. */
  readonly senderArn: string;
  readonly functionTimeout: Duration;
  readonly batchWindow: Duration;
}

/** Holds the hints that a key of the raw bucket changed, and apart from them those that failed too often. */
export class UploadsQueue extends Construct {
  /** Receives before a message counts as dead; throttled invocations use them up too. */
  static readonly RECEIVES = 5;

  readonly queue: sqs.Queue;
  readonly deadLetters: sqs.Queue;
  /** What has to exist before the bucket may be told to send: S3 tries the queue at once. */
  readonly permission: IDependable;
  readonly visibilityTimeout: Duration;

  constructor(scope: Construct, id: string, { senderArn, functionTimeout, batchWindow }: UploadsQueueProps) {
    super(scope, id);

    this.deadLetters = new sqs.Queue(this, 'DeadLetters', {
      encryption: sqs.QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });

    // Lambda's own advice: six timeouts leave room for the retries of a throttled batch.
    this.visibilityTimeout = Duration.seconds(6 * functionTimeout.toSeconds() + batchWindow.toSeconds());
    this.queue = new sqs.Queue(this, 'Queue', {
      encryption: sqs.QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // A dead letter keeps the age it had here: 4 of its 14 days at most are over when it arrives.
      retentionPeriod: Duration.days(4),
      visibilityTimeout: this.visibilityTimeout,
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: UploadsQueue.RECEIVES },
    });

    const { policyDependable } = this.queue.addToResourcePolicy(
      new iam.PolicyStatement({
        sid: 'RawBucketMaySend',
        principals: [new iam.ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.queue.queueArn],
        conditions: {
          ArnEquals: { 'aws:SourceArn': senderArn },
          StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
        },
      }),
    );
    if (!policyDependable) throw new Error('the uploads queue has no policy to wait for');
    this.permission = policyDependable;
  }
}
