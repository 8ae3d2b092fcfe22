import { createHash } from 'node:crypto';
import type { Profile } from '../cleaning/index.ts';
import type { Settings } from './clean-upload.ts';

/** Hash of all that decides what a text becomes: code with its rules and tables, and options. 16 hexadecimal digits. */
export function rulesetOf(
  settings: Pick<Settings, 'cleaningCode' | 'diacritics' | 'language' | 'exceptions' | 'maxUploadBytes'>,
  profile: Profile,
): string {
  const { cleaningCode, diacritics, language, exceptions, maxUploadBytes } = settings;
  const decisive = JSON.stringify({
    cleaningCode,
    diacritics,
    language,
    exceptions,
    maxUploadBytes,
    profile,
  });
  return createHash('sha256').update(decisive).digest('hex').slice(0, 16);
}
