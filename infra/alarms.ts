import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sns from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { PERIOD, type UploadMetrics } from './metrics.ts';
import { UploadsQueue } from './uploads-queue.ts';

export interface AlarmsProps {
  readonly stackName: string;
  readonly uploads: UploadsQueue;
  readonly function: lambda.Function;
  readonly metrics: UploadMetrics;
  /** Without it the alarms show in CloudWatch and tell nobody. */
  readonly email?: string;
}

/** Above this share of rejected uploads the source has probably changed its format. Percent. */
const REJECTED_PERCENT = 20;
/** Above this share of texts that the brake protected, a rule has probably gone too far. Percent. */
const OVER_REMOVAL_PERCENT = 5;

/** Says when uploads are not being cleaned as they should, and what to run; the README's runbook has a paragraph on each. */
export class Alarms extends Construct {
  readonly all: readonly cloudwatch.Alarm[];

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    this.all = [...this.ofDelivery(props), ...this.ofOutcomes(props)];
    const { email } = props;
    if (email === undefined) return;
    const topic = new sns.Topic(this, 'Topic', { enforceSSL: true });
    topic.addSubscription(new EmailSubscription(email));
    for (const alarm of this.all) alarm.addAlarmAction(new SnsAction(topic));
  }

  private ofDelivery({ stackName, uploads, function: cleanUpload }: AlarmsProps): cloudwatch.Alarm[] {
    return [
      new cloudwatch.Alarm(this, 'DeadLetters', {
        ...above(0),
        metric: uploads.deadLetters.metricApproximateNumberOfMessagesVisible({ period: PERIOD }),
        alarmDescription:
          `Uploads failed for good. See why: winnow dead-letters --stack ${stackName}. ` +
          `Once the cause is gone: winnow dead-letters --redrive --stack ${stackName}.`,
      }),
      new cloudwatch.Alarm(this, 'OldestMessage', {
        // As long as a failing message takes to use up its receives: older ones wait for capacity.
        ...above(UploadsQueue.RECEIVES * uploads.visibilityTimeout.toSeconds()),
        metric: uploads.queue.metricApproximateAgeOfOldestMessage({ period: PERIOD }),
        alarmDescription:
          'Uploads wait longer than retries explain. If they are simply many, raise winnow:maxConcurrency; ' +
          'if a replay is under way, it passes by itself.',
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
  }

  private ofOutcomes({ stackName, metrics }: AlarmsProps): cloudwatch.Alarm[] {
    return [
      new cloudwatch.Alarm(this, 'RejectedShare', {
        ...above(REJECTED_PERCENT),
        metric: metrics.rejectedPercent(),
        alarmDescription: `Many uploads are no texts. See which: winnow ls --status rejected --stack ${stackName}.`,
      }),
      new cloudwatch.Alarm(this, 'OverRemovalShare', {
        ...above(OVER_REMOVAL_PERCENT),
        metric: metrics.overRemovalPercent(),
        alarmDescription:
          'From many texts the rules would have taken much; the brake held them back. ' +
          `See which: winnow ls --status flagged --stack ${stackName}.`,
      }),
    ];
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
