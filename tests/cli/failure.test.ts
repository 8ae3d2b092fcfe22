import { CommanderError } from 'commander';
import { describe, expect, test } from 'vitest';
import { describeFailure, EXIT, UserError } from '../../cli/failure.ts';
import { LocalStackError } from '../../infra/local/local-stack-error.ts';

describe('a failure', () => {
  test.each([
    ['of the user', new UserError('no such key', EXIT.rejected), { message: 'no such key', code: 1 }],
    ['of the surroundings', new UserError('no stack'), { message: 'no stack', code: 3 }],
    ['of the local stack', new LocalStackError('port in use'), { message: 'port in use', code: 3 }],
    [
      'of a service',
      Object.assign(new Error('Rate exceeded'), { $metadata: {} }),
      { message: 'Rate exceeded', code: 3 },
    ],
    [
      'of the system',
      Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:4580'), { code: 'ECONNREFUSED' }),
      { message: 'connect ECONNREFUSED 127.0.0.1:4580', code: 3 },
    ],
    [
      'of the log-in',
      Object.assign(new Error('Could not load credentials'), { name: 'CredentialsProviderError' }),
      { message: 'Could not load credentials. Log in, or set AWS_PROFILE.', code: 3 },
    ],
    ['that is no error', 'thrown text', { message: 'thrown text', code: 3 }],
  ])('%s is one line', (_, error, description) => {
    expect(describeFailure(error)).toEqual(description);
  });

  test.each([
    ['wrong use', new CommanderError(1, 'commander.unknownOption', 'unknown option'), 2],
    ['help that was asked for', new CommanderError(0, 'commander.helpDisplayed', '(outputHelp)'), 0],
  ])('of %s has been told already', (_, error, code) => {
    expect(describeFailure(error)).toEqual({ message: undefined, code });
  });

  test('of this program shows where it happened', () => {
    const error = new TypeError('x is undefined');

    const { message, code } = describeFailure(error);

    expect(code).toBe(3);
    expect(message).toContain('TypeError: x is undefined\n    at ');
  });
});
