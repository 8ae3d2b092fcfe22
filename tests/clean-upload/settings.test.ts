import { describe, expect, test } from 'vitest';
import { ENVIRONMENT } from '../../lambdas/clean-upload/environment.ts';
import { InvalidEnvironmentError, readDeployment } from '../../lambdas/clean-upload/settings.ts';

const COMPLETE = {
  RAW_BUCKET: 'raw',
  TEXTS_BUCKET: 'texts',
  RECORDS_TABLE: 'records',
  PROFILE: 'page',
  DIACRITICS: 'keep',
  LANGUAGE_PROFILE: 'de',
  EXCEPTIONS: '["Zoë"]',
  MAX_UPLOAD_BYTES: '10485760',
  TOMBSTONE_DAYS: '30',
  CLEANING_CODE: 'abc',
};

test('reads all that the stack sets', () => {
  const deployment = readDeployment(COMPLETE);

  expect(deployment).toEqual({
    recordsTable: 'records',
    textsBucket: 'texts',
    settings: {
      rawBucket: 'raw',
      profile: 'page',
      diacritics: 'keep',
      language: 'de',
      exceptions: ['Zoë'],
      maxUploadBytes: 10_485_760,
      tombstoneDays: 30,
      cleaningCode: 'abc',
    },
  });
});

describe('a variable that is missing or wrong is named', () => {
  test.each(Object.values(ENVIRONMENT))('%s when it is not set', (variable) => {
    const read = () => readDeployment({ ...COMPLETE, [variable]: undefined });

    expect(read).toThrow(InvalidEnvironmentError);
    expect(read).toThrow(`the environment variable ${variable} is not set`);
  });

  test.each(Object.values(ENVIRONMENT))('%s when it is empty', (variable) => {
    const read = () => readDeployment({ ...COMPLETE, [variable]: '' });

    expect(read).toThrow(`the environment variable ${variable} is not set`);
  });

  test.each([
    ['PROFILE', 'Article', 'is "Article"; it takes article or page'],
    ['PROFILE', 'toString', 'is "toString"; it takes article or page'],
    ['LANGUAGE_PROFILE', 'fr', 'is "fr"; it takes none or de or da or nb or sv or hr or sr or tr'],
    ['EXCEPTIONS', 'Zoë', 'is "Zoë"; it takes a list of words in JSON'],
    ['DIACRITICS', 'strip', 'is "strip"; it takes fold or keep'],
    ['MAX_UPLOAD_BYTES', '10 MiB', 'is "10 MiB"; it takes a whole number above 0'],
    ['MAX_UPLOAD_BYTES', '0', 'is "0"; it takes a whole number above 0'],
    ['MAX_UPLOAD_BYTES', '1e6', 'is "1e6"; it takes a whole number above 0'],
    ['MAX_UPLOAD_BYTES', '9999999999999999', 'is "9999999999999999"; it takes a whole number above 0'],
    ['TOMBSTONE_DAYS', '-1', 'is "-1"; it takes a whole number above 0'],
    ['TOMBSTONE_DAYS', '1.5', 'is "1.5"; it takes a whole number above 0'],
  ])('%s when it is %s', (variable, value, problem) => {
    const read = () => readDeployment({ ...COMPLETE, [variable]: value });

    expect(read).toThrow(`the environment variable ${variable} ${problem}`);
  });
});
