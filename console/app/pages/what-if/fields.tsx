import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps<T> {
  readonly name: string;
  /** What the field is for, in a line below it. */
  readonly help?: ComponentChildren;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

export function TextField({
  name,
  help,
  value,
  onChange,
  isCode = false,
}: FieldProps<string> & { readonly isCode?: boolean }) {
  const id = useId();
  return (
    <div class="form-field">
      <label for={id}>{name}</label>
      {isCode ? (
        <textarea
          id={id}
          class="code"
          rows={Math.min(8, 1 + Math.ceil(value.length / 70))}
          spellcheck={false}
          value={value}
          aria-describedby={`${id}-help`}
          onInput={({ currentTarget }) => onChange(currentTarget.value.replace(/\n/g, ''))}
        />
      ) : (
        <input
          id={id}
          value={value}
          aria-describedby={`${id}-help`}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
      <p id={`${id}-help`} class="help">
        {help}
      </p>
    </div>
  );
}

/** One entry a line. */
export function LinesField({ name, help, value, onChange }: FieldProps<readonly string[]>) {
  const id = useId();
  return (
    <div class="form-field">
      <label for={id}>{name}</label>
      <textarea
        id={id}
        class="code"
        rows={Math.min(8, Math.max(2, value.length + 1))}
        spellcheck={false}
        value={value.join('\n')}
        aria-describedby={`${id}-help`}
        onInput={({ currentTarget }) =>
          onChange(currentTarget.value === '' ? [] : currentTarget.value.split('\n'))
        }
      />
      <p id={`${id}-help`} class="help">
        {help}
      </p>
    </div>
  );
}

export function ChoiceField({
  name,
  help,
  value,
  choices,
  onChange,
}: FieldProps<string> & { readonly choices: Readonly<Record<string, string>> }) {
  const id = useId();
  return (
    <div class="form-field">
      <label for={id}>{name}</label>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-help`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {Object.entries(choices).map(([choice, label]) => (
          <option key={choice} value={choice}>
            {label}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} class="help">
        {help}
      </p>
    </div>
  );
}

/** Texts of any number of lines, each in a field of its own. */
export function ExamplesField({ name, help, value, onChange }: FieldProps<readonly string[]>) {
  const id = useId();
  return (
    <fieldset class="form-field examples">
      <legend>{name}</legend>
      <p class="help">{help}</p>
      {value.map((example, index) => (
        <div class="example" key={index}>
          <textarea
            id={`${id}-${index}`}
            aria-label={`${name}, example ${index + 1}`}
            rows={Math.min(6, Math.max(1, example.split('\n').length, Math.ceil(example.length / 80)))}
            value={example}
            onInput={({ currentTarget }) => onChange(value.with(index, currentTarget.value))}
          />
          <button
            type="button"
            class="quiet"
            aria-label={`Take out example ${index + 1} of ${name}`}
            onClick={() => onChange(value.toSpliced(index, 1))}
          >
            ✕
          </button>
        </div>
      ))}
      <button type="button" onClick={() => onChange([...value, ''])}>
        Add an example
      </button>
    </fieldset>
  );
}
