import { LANGUAGES, type PlaySettings, STEPS } from './settings.ts';

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  none: 'None: ü to u',
  de: 'German: ü to ue',
  da: 'Danish: å to aa',
  nb: 'Norwegian: å to aa',
  sv: 'Swedish: å to aa',
  hr: 'Croatian: đ to dj',
  sr: 'Serbian: đ to dj',
  tr: 'Turkish',
};

const STEP_NAMES = { repair: 'Repair', normalise: 'Normalise', remove: 'Remove' } as const;

/** How the text is cleaned. */
export function SettingsForm({
  settings,
  onChange,
}: {
  readonly settings: PlaySettings;
  readonly onChange: (settings: PlaySettings) => void;
}) {
  const set = (changed: Partial<PlaySettings>) => onChange({ ...settings, ...changed });
  const { profile, diacritics, language, exceptions, steps } = settings;
  return (
    <section class="play-settings" aria-label="Settings">
      <label class="field">
        Profile
        <select
          value={profile}
          onChange={({ currentTarget }) => set({ profile: currentTarget.value as PlaySettings['profile'] })}
        >
          <option value="article">Article: what is certain goes</option>
          <option value="page">Page: menus go, too</option>
        </select>
      </label>
      <label class="field">
        Diacritics
        <select
          value={diacritics}
          onChange={({ currentTarget }) =>
            set({ diacritics: currentTarget.value as PlaySettings['diacritics'] })
          }
        >
          <option value="fold">Fold: Vučić to Vucic</option>
          <option value="keep">Keep</option>
        </select>
      </label>
      <label class="field">
        Language profile
        <select
          value={language}
          disabled={diacritics === 'keep'}
          onChange={({ currentTarget }) => set({ language: currentTarget.value as PlaySettings['language'] })}
        >
          {['none', ...LANGUAGES].map((code) => (
            <option key={code} value={code}>
              {LANGUAGE_NAMES[code]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        Words that keep their diacritics
        <input
          value={exceptions.join(', ')}
          placeholder="Zoë, Citroën"
          disabled={diacritics === 'keep'}
          onChange={({ currentTarget }) =>
            set({
              exceptions: currentTarget.value
                .split(',')
                .map((word) => word.trim())
                .filter(Boolean),
            })
          }
        />
      </label>
      <fieldset class="checks">
        <legend>Steps</legend>
        {STEPS.map((step) => (
          <label key={step}>
            <input
              type="checkbox"
              checked={steps.includes(step)}
              onChange={() =>
                set({
                  steps: STEPS.filter((other) =>
                    other === step ? !steps.includes(step) : steps.includes(other),
                  ),
                })
              }
            />
            {STEP_NAMES[step]}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
