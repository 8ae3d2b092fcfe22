import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Options } from '../../choice.tsx';

interface FieldProps<T> {
  readonly name: string;
  /** What the field is for, in a line below it. */
  readonly help?: ComponentChildren;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** Ties a control to its name and help. */
interface Ties {
  readonly id: string;
  readonly 'aria-describedby': string;
}

function Named({
  name,
  help,
  children,
}: Pick<FieldProps<unknown>, 'name' | 'help'> & { readonly children: (ties: Ties) => ComponentChildren }) {
  const id = useId();
  const helpId = `${id}-help`;
  return (
    <div class="form-field">
      <label for={id}>{name}</label>
      {children({ id, 'aria-describedby': helpId })}
      <p id={helpId} class="help">
        {help}
      </p>
    </div>
  );
}

export function TextField({ value, onChange, ...named }: FieldProps<string>) {
  return (
    <Named {...named}>
      {(ties) => (
        <input {...ties} value={value} onInput={({ currentTarget }) => onChange(currentTarget.value)} />
      )}
    </Named>
  );
}

/** A pattern, which may be longer than a line and has no line ends of its own. */
export function CodeField({ value, onChange, ...named }: FieldProps<string>) {
  return (
    <Named {...named}>
      {(ties) => (
        <textarea
          {...ties}
          class="code"
          rows={Math.min(8, 1 + Math.ceil(value.length / 70))}
          spellcheck={false}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value.replace(/\n/g, ''))}
        />
      )}
    </Named>
  );
}

/** One entry a line. */
export function LinesField({ value, onChange, ...named }: FieldProps<readonly string[]>) {
  return (
    <Named {...named}>
      {(ties) => (
        <textarea
          {...ties}
          class="code"
          rows={Math.min(8, Math.max(2, value.length + 1))}
          spellcheck={false}
          value={value.join('\n')}
          onInput={({ currentTarget: { value: lines } }) => onChange(lines === '' ? [] : lines.split('\n'))}
        />
      )}
    </Named>
  );
}

export function ChoiceField({
  value,
  choices,
  onChange,
  ...named
}: FieldProps<string> & { readonly choices: Readonly<Record<string, string>> }) {
  return (
    <Named {...named}>
      {(ties) => (
        <select {...ties} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
          <Options names={choices} />
        </select>
      )}
    </Named>
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
