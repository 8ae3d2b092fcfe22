import { describe, expect, test } from 'vitest';
import { overlap, SEGMENT } from '../../infra/pattern.ts';

describe('two patterns overlap', () => {
  test.each([
    ['', ''],
    ['arn:aws:s3:::raw/*', 'arn:aws:s3:::raw/a/b'],
    ['s3:Put*', 's3:*Object'],
    ['s3:PutObject', 's3:P?tObject'],
    ['*', 'anything'],
    ['**', ''],
    [`arn:${SEGMENT}:s3:::raw`, 'arn:aws-cn:s3:::raw'],
    [`raw-${SEGMENT}-${SEGMENT}`, 'raw-123456789012-eu-west-1'],
    [`raw-${SEGMENT}`, 'r*'],
  ])('when one text fits both: %j and %j', (a, b) => {
    expect([overlap(a, b), overlap(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['', 'a'],
    ['s3:Put*', 's3:Get*'],
    ['arn:aws:s3:::raw/*', 'arn:aws:s3:::texts/*'],
    ['a?', 'a'],
    ['*a', '*b'],
    [`raw-${SEGMENT}`, 'raw-1:2'],
    [`arn:${SEGMENT}:s3:::raw`, `arn:${SEGMENT}:sqs:${SEGMENT}:${SEGMENT}:raw`],
  ])('but not when none does: %j and %j', (a, b) => {
    expect([overlap(a, b), overlap(b, a)]).toEqual([false, false]);
  });

  test('is answered at once for patterns on which backtracking would not end', () => {
    expect(overlap(`${'*a'.repeat(200)}b`, `${'a*'.repeat(200)}c`)).toBe(false);
  });
});
