import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { METRIC, METRICS_NAMESPACE, SERVICE_NAME } from '../lambdas/clean-upload/environment.ts';

/** Over what alarms judge and dashboards draw. */
export const PERIOD = Duration.minutes(5);

/** A share of fewer documents than this in a period tells nothing. */
const FEWEST = 20;

/** What the function counts, under a namespace of the stack's own, so that two stacks do not add up. */
export class UploadMetrics {
  readonly namespace: string;

  constructor(stackName: string) {
    this.namespace = `${METRICS_NAMESPACE}/${stackName}`;
  }

  count(metric: keyof typeof METRIC): cloudwatch.Metric {
    return new cloudwatch.Metric({
      namespace: this.namespace,
      metricName: METRIC[metric],
      dimensionsMap: { service: SERVICE_NAME },
      statistic: cloudwatch.Stats.SUM,
      period: PERIOD,
    });
  }

  /** Of a hundred documents that came, how many were rejected. */
  rejectedPercent(): cloudwatch.MathExpression {
    return this.#percent('Rejected, % of uploads', 'rejected', ['cleaned', 'rejected']);
  }

  /** Of a hundred documents that were cleaned, from how many the rules would have taken too much. */
  overRemovalPercent(): cloudwatch.MathExpression {
    return this.#percent('Held back, % of cleaned', 'overRemoval', ['cleaned']);
  }

  #percent(
    label: string,
    part: keyof typeof METRIC,
    whole: readonly (keyof typeof METRIC)[],
  ): cloudwatch.MathExpression {
    const sum = whole.map((name) => `FILL(${name}, 0)`).join(' + ');
    const names = new Set([part, ...whole]);
    return new cloudwatch.MathExpression({
      label,
      expression: `IF(${sum} >= ${FEWEST}, 100 * FILL(${part}, 0) / (${sum}), 0)`,
      usingMetrics: Object.fromEntries([...names].map((name) => [name, this.count(name)])),
      period: PERIOD,
    });
  }
}
