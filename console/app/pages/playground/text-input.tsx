import { useState } from 'preact/hooks';
import { count } from '../../format.ts';
import { SAMPLES } from './samples.ts';

/** What a text field bears without lagging. Characters. */
const LONGEST = 1_000_000;

/** Takes a text: typed, pasted, dropped as a file, or one of the samples. */
export function TextInput({
  text,
  onText,
}: {
  readonly text: string;
  readonly onText: (text: string) => void;
}) {
  const { take, drop, problem } = useTaking(onText);
  return (
    <section class="play-input" aria-label="Text to clean">
      <div class="bar">
        <label for="play-text">
          <h2>Text</h2>
        </label>
        <span class="actions">
          <SamplePicker onPick={take} />
          <button type="button" disabled={text === ''} onClick={() => take('')}>
            Clear
          </button>
        </span>
      </div>
      <textarea
        id="play-text"
        spellcheck={false}
        placeholder="Paste or type a text, or drop a file here. It stays in this browser."
        value={text}
        onInput={({ currentTarget }) => take(currentTarget.value)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
      />
      <p class="muted small" role="status">
        {problem}
      </p>
    </section>
  );
}

/** Takes what fits, and says what did not. */
function useTaking(onText: (text: string) => void) {
  const [problem, setProblem] = useState('');
  const take = (taken: string) => {
    const isLong = taken.length > LONGEST;
    setProblem(isLong ? `Only the first ${count(LONGEST)} characters are shown and cleaned.` : '');
    onText(isLong ? taken.slice(0, LONGEST) : taken);
  };
  const drop = async (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    const taken = await file.text();
    take(taken);
    if (taken.includes('\ufffd'))
      setProblem(`${file.name} is not UTF-8. Upload it under Records: there its encoding is found out.`);
  };
  return { take, drop, problem };
}

function SamplePicker({ onPick }: { readonly onPick: (text: string) => void }) {
  return (
    <select
      aria-label="Sample text"
      onChange={({ currentTarget }) => {
        const sample = SAMPLES[Number(currentTarget.value)];
        if (currentTarget.value !== '' && sample) onPick(sample.text);
        currentTarget.value = '';
      }}
    >
      <option value="">Take a sample …</option>
      {SAMPLES.map(({ name }, index) => (
        <option key={name} value={index}>
          {name}
        </option>
      ))}
    </select>
  );
}
