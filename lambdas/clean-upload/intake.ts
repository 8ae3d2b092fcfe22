import { Cleaner, type Decoded, decode, PROFILES, type Profile, type RuleSet } from '../cleaning/index.ts';
import type { Rejection } from '../stores/record.ts';
import type { RawObject } from '../stores/upload-store.ts';
import type { Settings } from './clean-upload.ts';

/** What an upload is to be cleaned as: its own metadata comes before the stack's setting. */
export function profileOf(
  { metadata }: Pick<RawObject, 'metadata'>,
  settings: Pick<Settings, 'profile'>,
): Profile | Rejection {
  const name = metadata['winnow-profile'] ?? settings.profile;
  const profile = PROFILES.find((known) => known === name);
  if (profile !== undefined) return profile;
  const message = `The metadata winnow-profile is ${JSON.stringify(name)}; it takes ${PROFILES.join(' or ')}.`;
  return { code: 'unknown-profile', message };
}

/** Why an upload is not read at all. */
export function tooLarge(
  { bytes }: Pick<RawObject, 'bytes'>,
  { maxUploadBytes }: Pick<Settings, 'maxUploadBytes'>,
): Rejection | undefined {
  if (bytes <= maxUploadBytes) return undefined;
  const message = `The upload has ${bytes} bytes; the limit is ${maxUploadBytes}. Split it, or raise the limit.`;
  return { code: 'too-large', message };
}

/** Decodes the bytes of an upload, with the charset that its Content-Type declares. Throws `NotTextError`. */
export function decodeUpload(bytes: Uint8Array, contentType: string | undefined): Promise<Decoded> {
  return decode(bytes, contentType?.match(/charset\s*=\s*"?([\w.:-]+)/i)?.[1]);
}

/** A cleaner as the settings say, with the rules of this code unless others are given. */
export function cleanerWith(
  profile: Profile,
  { diacritics, language, exceptions }: Pick<Settings, 'diacritics' | 'language' | 'exceptions'>,
  rules?: RuleSet,
): Cleaner {
  const spelledIn = language === 'none' ? undefined : language;
  return new Cleaner({ profile, diacritics, language: spelledIn, exceptions }, rules);
}
