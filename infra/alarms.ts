import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sns from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { UploadsQueue } from './uploads-queue.ts';

export interface AlarmsProps {
  readonly uploads: UploadsQueue;
  readonly function: lambda.Function;
  /** Without it the alarms show in CloudWatch and tell nobody. */
  readonly email?: string;
}

const PERIOD = Duration.minutes(5);

/** Says when uploads are not being cleaned, and what to do about it. */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, { uploads, function: cleanUpload, email }: AlarmsProps) {
    super(scope, id);

    const alarms = [
      new cloudwatch.Alarm(this, 'DeadLetters', {
        ...above(0),
        metric: uploads.deadLetters.metricApproximateNumberOfMessagesVisible({ period: PERIOD }),
        alarmDescription:
          "Uploads failed for good. Their reasons are in the function's log (message failed); once the cause is " +
          'gone, send them back: aws sqs start-message-move-task --source-arn, with the ARN of the dead letters.',
      }),
      new cloudwatch.Alarm(this, 'OldestMessage', {
        // As long as a failing message takes to use up its receives: older ones wait for capacity.
        ...above(UploadsQueue.RECEIVES * uploads.visibilityTimeout.toSeconds()),
        metric: uploads.queue.metricApproximateAgeOfOldestMessage({ period: PERIOD }),
        alarmDescription:
          'Uploads wait longer than retries explain. If they are simply many, raise winnow:maxConcurrency.',
      }),
      new cloudwatch.Alarm(this, 'Errors', {
        ...above(0),
        metric: cleanUpload.metricErrors({ period: PERIOD }),
        alarmDescription:
          'The function crashed, ran out of time or of memory; its messages are retried. ' +
          'Look for the report line in its log group, then raise winnow:timeoutSeconds or winnow:memoryMiB.',
      }),
      new cloudwatch.Alarm(this, 'Throttles', {
        ...above(0),
        evaluationPeriods: 3,
        metric: cleanUpload.metricThrottles({ period: PERIOD }),
        alarmDescription:
          "The account's limit of concurrent executions is used up and uploads may end as dead letters. " +
          'Lower winnow:maxConcurrency or have the limit raised.',
      }),
    ];

    if (email === undefined) return;
    const topic = new sns.Topic(this, 'Topic', { enforceSSL: true });
    topic.addSubscription(new EmailSubscription(email));
    for (const alarm of alarms) alarm.addAlarmAction(new SnsAction(topic));
  }
}

/** No data means that nothing was uploaded, which is no fault. */
function above(threshold: number) {
  return {
    threshold,
    comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
    evaluationPeriods: 1,
    treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
  };
}
