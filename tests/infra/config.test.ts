import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../infra/config.ts';

describe('the configuration', () => {
  test('works without a single setting', () => {
    expect(readConfig({})).toEqual({
      stackName: 'winnow',
      profile: 'article',
      diacritics: 'fold',
      language: 'none',
      maxUploadMiB: 10,
      memoryMiB: 1536,
      timeoutSeconds: 60,
      batchSize: 10,
      maxConcurrency: 10,
      noncurrentVersionDays: 30,
      tombstoneDays: 90,
      encryption: 'aws',
      removal: 'retain',
    });
  });

  test('takes a number from the command line, where it is text', () => {
    expect(readConfig({ 'winnow:memoryMiB': '2048' }).memoryMiB).toBe(2048);
  });

  test('takes the command line before the environment, and the environment before what is shared', () => {
    const winnow = {
      memoryMiB: 512,
      batchSize: 5,
      profile: 'page',
      environments: { trial: { memoryMiB: 768, batchSize: 6 } },
    };
    const config = readConfig({ winnow, env: 'trial', 'winnow:memoryMiB': '1536' });
    expect([config.memoryMiB, config.batchSize, config.profile]).toEqual([1536, 6, 'page']);
  });

  test('leaves an environment alone that nobody picked', () => {
    expect(readConfig({ winnow: { environments: { trial: { memoryMiB: 768 } } } }).memoryMiB).toBe(1536);
  });

  test.each([
    [
      { 'winnow:memoryMiB': 'lots' },
      'winnow:memoryMiB',
      'is "lots" but must be a whole number from 128 to 10240',
      '1536',
    ],
    [
      { 'winnow:timeoutSeconds': '1.5' },
      'winnow:timeoutSeconds',
      'is "1.5" but must be a whole number from 15 to 900',
      '60',
    ],
    [
      { winnow: { maxConcurrency: 1 } },
      'winnow.maxConcurrency',
      'is 1 but must be a whole number from 2 to 1000',
      '10',
    ],
    [
      { winnow: { environments: { trial: { removal: 'delete' } } }, env: 'trial' },
      'winnow.environments.trial.removal',
      'is "delete" but must be retain or destroy',
      'retain',
    ],
    [
      { 'winnow:alarmEmail': 'ops' },
      'winnow:alarmEmail',
      'is "ops" but must be one e-mail address',
      'you@example.org',
    ],
    [
      { 'winnow:stackName': 'Winnow' },
      'winnow:stackName',
      'is "Winnow" but must be at most 28 lower-case letters, digits and inner hyphens, a letter first',
      'winnow',
    ],
  ])('says what is wrong with %j and what to give instead', (context, key, problem, example) => {
    const setting = key.replace(/^.*[.:]/, '');
    expect(() => readConfig(context)).toThrow(
      new ConfigError(key, problem, `correct it in cdk.json or give -c winnow:${setting}=${example}`),
    );
  });

  test.each([
    [{ 'winnow:memory': '512' }, 'winnow:memory is no setting: use one of stackName, profile, diacritics, '],
    [
      { winnow: { environments: { trial: {} } }, env: 'prod' },
      'env is "prod", which cdk.json does not describe: pick one of winnow.environments (trial)',
    ],
    [{ winnow: 'large' }, 'winnow is "large" but must be an object: correct it in cdk.json'],
  ])('refuses %j', (context, message) => {
    expect(() => readConfig(context)).toThrow(message);
  });

  test('refuses a stack name with which a bucket name would exceed 63 characters', () => {
    const longest = 'a'.repeat(28);
    expect(`${longest}-texts-123456789012-us-isof-south-1`).toHaveLength(63);
    expect(readConfig({ 'winnow:stackName': longest }).stackName).toBe(longest);
    expect(() => readConfig({ 'winnow:stackName': `${longest}a` })).toThrow('at most 28');
  });
});
