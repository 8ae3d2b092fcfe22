import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Long enough to fetch a release of 45 MB over a slow line. Milliseconds. */
export const INSTALL_TIMEOUT = 300_000;

/** A release of Node.js that could not be installed, with npm's own reason. */
export class MissingNodeError extends Error {
  override readonly name = 'MissingNodeError';

  constructor(version: string, cause: unknown) {
    super(`Node ${version} could not be installed by "npm exec": ${cause}`, { cause });
  }
}

/**
 * The path of a release of Node.js, fetched into npm's own cache by the first call on a machine. As development
 * dependencies three packages would each claim `node_modules/.bin/node`, and every `npm ci` would fetch them all.
 */
export async function pathOfNode(version: string): Promise<string> {
  const exec = ['exec', '--yes', '--prefer-offline', `--package=node@${version}`, '--'];
  try {
    const { stdout } = await run('npm', [...exec, 'node', '-p', 'process.version + process.execPath'], {
      timeout: INSTALL_TIMEOUT,
    });
    const [, found, path] = /^v(\d+\.\d+\.\d+)(\S.*)$/m.exec(stdout) ?? [];
    if (found !== version || path === undefined) throw new Error(`it ran ${stdout.trim()} instead`);
    return path;
  } catch (error) {
    throw new MissingNodeError(version, error);
  }
}
