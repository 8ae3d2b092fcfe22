import { Choice } from '../../choice.tsx';
import { LANGUAGE_NAMES, type PlaySettings, STEPS } from './settings.ts';

const STEP_NAMES = { repair: 'Repair', normalise: 'Normalise', remove: 'Remove' } as const;

const PROFILE_NAMES = { article: 'Article: what is certain goes', page: 'Page: menus go, too' } as const;

const DIACRITICS_NAMES = { fold: 'Fold: Vučić to Vucic', keep: 'Keep' } as const;

interface FormProps {
  readonly settings: PlaySettings;
  readonly onChange: (settings: PlaySettings) => void;
}

/** How the text is cleaned. */
export function SettingsForm({ settings, onChange }: FormProps) {
  const set = (changed: Partial<PlaySettings>) => onChange({ ...settings, ...changed });
  const { profile, diacritics, language, exceptions } = settings;
  const areKept = diacritics === 'keep';
  return (
    <section class="play-settings" aria-label="Settings">
      <Choice
        label="Profile"
        value={profile}
        names={PROFILE_NAMES}
        onChoose={(chosen) => set({ profile: chosen as PlaySettings['profile'] })}
      />
      <Choice
        label="Diacritics"
        value={diacritics}
        names={DIACRITICS_NAMES}
        onChoose={(chosen) => set({ diacritics: chosen as PlaySettings['diacritics'] })}
      />
      <Choice
        label="Language profile"
        value={language}
        names={LANGUAGE_NAMES}
        disabled={areKept}
        onChoose={(chosen) => set({ language: chosen as PlaySettings['language'] })}
      />
      <label class="field">
        Words that keep their diacritics
        <input
          value={exceptions.join(', ')}
          placeholder="Zoë, Citroën"
          disabled={areKept}
          onChange={({ currentTarget }) => set({ exceptions: wordsIn(currentTarget.value) })}
        />
      </label>
      <Steps settings={settings} onChange={onChange} />
    </section>
  );
}

function wordsIn(list: string): string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}

function Steps({ settings, onChange }: FormProps) {
  const { steps } = settings;
  const isOn = (step: PlaySettings['steps'][number]) => steps.includes(step);
  return (
    <fieldset class="checks">
      <legend>Steps</legend>
      {STEPS.map((step) => (
        <label key={step}>
          <input
            type="checkbox"
            checked={isOn(step)}
            onChange={() =>
              onChange({
                ...settings,
                steps: STEPS.filter((other) => (other === step ? !isOn(step) : isOn(other))),
              })
            }
          />
          {STEP_NAMES[step]}
        </label>
      ))}
    </fieldset>
  );
}
