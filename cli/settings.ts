import type { Settings } from '../lambdas/clean-upload/clean-upload.ts';
import type { CleaningOptions } from '../lambdas/cleaning/index.ts';
import { UserError } from './failure.ts';
import type { Stack } from './stack.ts';

/** What decides how a stack cleans a text. */
export type StackSettings = Pick<
  Settings,
  'cleaningCode' | 'profile' | 'diacritics' | 'language' | 'exceptions' | 'maxUploadBytes'
>;

/** What the stack was deployed with. Throws a `UserError` where an older version deployed it, which did not tell all. */
export function settingsOf({ outputs }: Stack): StackSettings {
  const settings = JSON.parse(outputs.CleaningSettings) as StackSettings;
  if (settings.profile === undefined)
    throw new UserError(
      'the stack does not say by which profile it cleans: deploy it again with this version',
    );
  return settings;
}

/** The same as the options of a cleaner. */
export function optionsOf({
  profile,
  diacritics,
  language,
  exceptions,
}: StackSettings): Omit<CleaningOptions, 'steps'> {
  return { profile, diacritics, exceptions, language: language === 'none' ? undefined : language };
}
