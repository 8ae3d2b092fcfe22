import { access, constants, readFile, stat } from 'node:fs/promises';
import { EXIT, UserError } from './failure.ts';

/** Reads a file. Throws a `UserError` that says in plain words why it cannot be read. */
export function readInput(file: string): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(file, error);
  });
}

/** Throws for the first of the files that cannot be read, before any of them is used. */
export async function checkInputs(files: Iterable<string>): Promise<void> {
  for (const file of files) {
    try {
      await access(file, constants.R_OK);
    } catch (error) {
      throw unreadable(file, error as NodeJS.ErrnoException);
    }
    if ((await stat(file)).isDirectory()) throw unreadable(file, { code: 'EISDIR', name: '', message: '' });
  }
}

export function unreadable(file: string, error: NodeJS.ErrnoException): UserError {
  const problem = SYSTEM_ERRORS[error.code ?? ''] ?? error.message;
  return new UserError(`cannot read ${file}: ${problem}`, EXIT.environment, { cause: error });
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder; name the files in it',
  EACCES: 'permission denied',
};
