import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { PERIOD, type UploadMetrics } from './metrics.ts';
import type { UploadsQueue } from './uploads-queue.ts';

export interface DashboardProps {
  readonly dashboardName: string;
  readonly alarms: readonly cloudwatch.Alarm[];
  readonly uploads: UploadsQueue;
  readonly function: lambda.Function;
  readonly table: dynamodb.Table;
  readonly metrics: UploadMetrics;
}

const HALF = 12;
const THIRD = 8;

/** One page from top to bottom: is anything wrong, what became of the uploads, what waits, what it takes. */
export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id);
    const { dashboardName, alarms, uploads, function: cleanUpload, table, metrics } = props;
    const graph = (
      title: string,
      width: number,
      left: cloudwatch.IMetric[],
      right: cloudwatch.IMetric[] = [],
    ) => new cloudwatch.GraphWidget({ title, width, left, right, period: PERIOD });
    new cloudwatch.Dashboard(this, 'Dashboard', {
      dashboardName,
      widgets: [
        [new cloudwatch.AlarmStatusWidget({ title: 'Alarms', width: 2 * HALF, alarms: [...alarms] })],
        [
          graph(
            'Uploads',
            HALF,
            (['cleaned', 'rejected', 'deleted', 'unchanged'] as const).map((name) => metrics.count(name)),
          ),
          graph('Shares, %', HALF, [metrics.rejectedPercent(), metrics.overRemovalPercent()]),
        ],
        [
          graph(
            'Waiting, and dead letters',
            HALF,
            [uploads.queue.metricApproximateNumberOfMessagesVisible({ period: PERIOD })],
            [uploads.deadLetters.metricApproximateNumberOfMessagesVisible({ period: PERIOD })],
          ),
          graph('Oldest message, seconds', HALF, [
            uploads.queue.metricApproximateAgeOfOldestMessage({ period: PERIOD }),
          ]),
        ],
        [
          graph('Duration, ms', THIRD, [
            cleanUpload.metricDuration({ period: PERIOD, statistic: cloudwatch.Stats.p(50) }),
            cleanUpload.metricDuration({ period: PERIOD, statistic: cloudwatch.Stats.p(99) }),
          ]),
          graph('Errors, throttles', THIRD, [
            cleanUpload.metricErrors({ period: PERIOD }),
            cleanUpload.metricThrottles({ period: PERIOD }),
          ]),
          graph('Write units', THIRD, [table.metricConsumedWriteCapacityUnits({ period: PERIOD })]),
        ],
      ],
    });
  }
}
