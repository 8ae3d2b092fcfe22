import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { secretAddress } from '../../cli/browser.ts';
import { folderWith } from './run.ts';

test('an address with a token is opened through a file that this user alone can read', () => {
  const { path, remove } = folderWith();
  onTestFinished(remove);

  const hidden = secretAddress('http://127.0.0.1:4583/?token=abc', path);
  const file = fileURLToPath(hidden.address);

  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8')).toContain('content="0;url=http://127.0.0.1:4583/?token=abc"');
  expect(hidden.address).not.toContain('abc');
  hidden.remove();
  expect(existsSync(file)).toBe(false);
});
