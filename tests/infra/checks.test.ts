import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { expect, test } from 'vitest';
import { addChecks } from '../../infra/checks.ts';
import { buildStack } from './build-stack.ts';

test.each([
  ['as it comes', {}],
  ['with an address for alarms', { 'winnow:alarmEmail': 'ops@example.org' }],
  ['in an environment that is thrown away', { env: 'trial' }],
])('the stack passes every check without a warning %s', (_, context) => {
  const { app } = buildStack(context);
  addChecks(app);
  const { directory } = app.synth();
  const report = JSON.parse(readFileSync(join(directory, 'validation-report.json'), 'utf8'));
  expect(report.pluginReports).toEqual([]);
});

test('four findings are acknowledged: no access logs on two buckets, any key in them', () => {
  const { stack } = buildStack();
  const acknowledged = stack.node
    .findAll()
    .flatMap(({ node }) => node.metadata.map(({ type, data }) => ({ path: node.path, type, data })))
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ path, data }) => Object.keys(data).map((id) => [path, id.replace(/^Annotation::/, '')]));
  expect(acknowledged).toEqual([
    ['winnow/Raw/Bucket', 'AwsSolutions-S1'],
    ['winnow/Texts/Bucket', 'AwsSolutions-S1'],
    [
      'winnow/CleanUpload/Role',
      expect.stringMatching(/^AwsSolutions-IAM5\[Resource::<RawBucket\w+\.Arn>\/\*\]$/),
    ],
    [
      'winnow/CleanUpload/Role',
      expect.stringMatching(/^AwsSolutions-IAM5\[Resource::<TextsBucket\w+\.Arn>\/\*\]$/),
    ],
  ]);
});
