import { useState } from 'preact/hooks';
import type { Change, RuleBook, RuleCard } from '../../../api.ts';
import { counted } from '../../format.ts';
import { KindChip, kindOf, lookOf } from '../../kinds.tsx';
import { isOff } from './settings.ts';

const MOST_FOUND = 60;

interface SwitchProps {
  readonly off: readonly string[];
  readonly onOff: (off: readonly string[]) => void;
}

/** Switches of the rules that did something to this text or are off, and behind them of all others. */
export function RuleSwitches({
  changes,
  book,
  off,
  onOff,
}: SwitchProps & { readonly changes: readonly Change[]; readonly book: RuleBook | undefined }) {
  const cards = book?.cards.filter(({ form }) => form !== 'context') ?? [];
  const kinds = [...new Set(cards.map(({ kind }) => kind))];
  const atWork = new Set(changes.flatMap(({ rule }) => rule ?? []));
  const shown = cards.filter(({ id }) => atWork.has(id) || off.includes(id));
  return (
    <section class="play-rules" aria-label="Rules">
      <div class="bar">
        <h2>Rules at work</h2>
        {off.length > 0 && (
          <button type="button" onClick={() => onOff([])}>
            Switch all on
          </button>
        )}
      </div>
      {shown.length === 0 && (
        <p class="muted">No rule or sign that can be switched off removes anything here.</p>
      )}
      <ul class="switches">
        {shown.map((card) => (
          <RuleSwitch key={card.id} card={card} off={off} onOff={onOff} />
        ))}
      </ul>
      <details>
        <summary>
          {off.length === 0 ? 'All kinds and rules' : `All kinds and rules (${off.length} off)`}
        </summary>
        <div class="kind-switches">
          {kinds.map((kind) => (
            <KindSwitch key={kind} kind={kind} off={off} onOff={onOff} />
          ))}
        </div>
        <RuleFinder cards={cards} off={off} onOff={onOff} />
      </details>
    </section>
  );
}

function KindSwitch({ kind, off, onOff }: SwitchProps & { readonly kind: string }) {
  const name = `${kind}/`;
  const isOn = !off.includes(name);
  const without = off.filter((other) => !other.startsWith(name));
  return (
    <label class="switch">
      <input type="checkbox" checked={isOn} onChange={() => onOff(isOn ? [...without, name] : without)} />
      {lookOf(kind).name}
    </label>
  );
}

function RuleSwitch({ card: { id, why }, off, onOff }: SwitchProps & { readonly card: RuleCard }) {
  const isKindOff = off.includes(`${kindOf(id)}/`);
  const isOn = !isOff(id, off);
  return (
    <li>
      <label class="switch">
        <input
          type="checkbox"
          checked={isOn}
          disabled={isKindOff}
          onChange={() => onOff(isOn ? [...off, id] : off.filter((other) => other !== id))}
        />
        <span>
          <KindChip kind={kindOf(id)} /> <code>{id}</code>
          <span class="muted small"> {isKindOff ? 'Its whole kind is off.' : why}</span>
        </span>
      </label>
    </li>
  );
}

function RuleFinder({ cards, off, onOff }: SwitchProps & { readonly cards: readonly RuleCard[] }) {
  const [words, setWords] = useState('');
  const wanted = words.toLowerCase().trim();
  const found =
    wanted === '' ? [] : cards.filter(({ id, why }) => `${id} ${why}`.toLowerCase().includes(wanted));
  return (
    <>
      <label class="field">
        Find a rule
        <input
          type="search"
          value={words}
          placeholder="Words of its name or reason"
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </label>
      <p class="muted small" role="status">
        {wanted !== '' && counted(found.length, 'rule')}
      </p>
      <ul class="switches">
        {found.slice(0, MOST_FOUND).map((card) => (
          <RuleSwitch key={card.id} card={card} off={off} onOff={onOff} />
        ))}
      </ul>
    </>
  );
}
