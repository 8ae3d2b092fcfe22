import type { Language } from '../../../../lambdas/cleaning/languages.ts';
import type { StackInfo } from '../../../api.ts';

export const STEPS = ['repair', 'normalise', 'remove'] as const;

/** Listed here, since the tables of languages are too large for a page to load; complete, or this does not compile. */
export const LANGUAGE_NAMES: Readonly<Record<Language | 'none', string>> = {
  none: 'None: ü to u',
  de: 'German: ü to ue',
  da: 'Danish: å to aa',
  nb: 'Norwegian: å to aa',
  sv: 'Swedish: å to aa',
  hr: 'Croatian: đ to dj',
  sr: 'Serbian: đ to dj',
  tr: 'Turkish',
};
const LANGUAGES = Object.keys(LANGUAGE_NAMES) as (Language | 'none')[];

/** How the playground cleans; the address holds what differs from the stack's own settings. */
export interface PlaySettings {
  readonly profile: 'article' | 'page';
  readonly diacritics: 'fold' | 'keep';
  readonly language: Language | 'none';
  readonly exceptions: readonly string[];
  readonly steps: readonly (typeof STEPS)[number][];
  /** Rules that are switched off, and kinds, which end with a slash. */
  readonly off: readonly string[];
}

type Address = Readonly<Record<string, string>>;

/** The settings of the stack, as far as the address says nothing else. */
export function settingsIn(address: Address, stack: StackInfo | undefined): PlaySettings {
  const usual = usualFor(stack);
  return {
    profile: oneOf(['article', 'page'], address.profile) ?? usual.profile,
    diacritics: oneOf(['fold', 'keep'], address.diacritics) ?? usual.diacritics,
    language: oneOf(LANGUAGES, address.language) ?? usual.language,
    exceptions: address.exceptions === undefined ? usual.exceptions : entries(address.exceptions),
    steps:
      address.steps === undefined ? STEPS : STEPS.filter((step) => entries(address.steps).includes(step)),
    off: entries(address.off),
  };
}

/** What of the settings an address has to hold. */
export function addressOf(settings: PlaySettings, stack: StackInfo | undefined): Record<string, string> {
  const usual = usualFor(stack);
  const address: Record<string, string> = {};
  for (const name of ['profile', 'diacritics', 'language', 'exceptions', 'steps', 'off'] as const) {
    const [own, other] = [String(settings[name]), String(usual[name])];
    if (own !== other) address[name] = own;
  }
  return address;
}

function usualFor(stack: StackInfo | undefined): PlaySettings {
  const { profile = 'article', diacritics = 'fold', language, exceptions = [] } = stack?.options ?? {};
  return { profile, diacritics, language: language ?? 'none', exceptions, steps: STEPS, off: [] };
}

function oneOf<T extends string>(choices: readonly T[], value: string | undefined): T | undefined {
  return choices.find((choice) => choice === value);
}

function entries(list = ''): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** Whether a rule is switched off, by itself or with its kind. */
export function isOff(id: string, off: readonly string[]): boolean {
  return off.some((name) => (name.endsWith('/') ? id.startsWith(name) : id === name));
}
