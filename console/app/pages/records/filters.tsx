import { useState } from 'preact/hooks';
import type { RecordQuery, RuleBook } from '../../../api.ts';
import { Choice } from '../../choice.tsx';
import { FLAGS, REASONS, STATUSES } from '../../labels.ts';
import { useAnswer } from '../../request.ts';
import { withoutPlace } from './query.ts';

type Change = (query: RecordQuery) => void;

const keysOf = (names: object): Record<string, string> =>
  Object.fromEntries(Object.keys(names).map((name) => [name, name]));

const ANY = { '': 'Any' };
const CHOICES = [
  ['status', 'Status', { ...ANY, ...STATUSES }],
  ['flag', 'Flag', { ...ANY, ...keysOf(FLAGS) }],
  ['reason', 'Reason', { ...ANY, ...keysOf(REASONS) }],
] as const;

/** Search and filters. Text fields report while they are typed in; whoever asks the server waits for a rest. */
export function Filters({ query, onChange }: { readonly query: RecordQuery; readonly onChange: Change }) {
  const filters = withoutPlace(query);
  const set = (name: keyof RecordQuery, value: string) => {
    const { [name]: _, ...others } = filters;
    onChange(value === '' ? others : { ...others, [name]: value });
  };
  return (
    <search class="filters">
      <label class="field wide">
        Search
        <input
          type="search"
          value={query.search ?? ''}
          placeholder="Words of a key or title"
          onInput={({ currentTarget }) => set('search', currentTarget.value)}
        />
      </label>
      {CHOICES.map(([field, label, names]) => (
        <Choice
          key={field}
          label={label}
          names={names}
          value={query[field] ?? ''}
          onChoose={(value) => set(field, value)}
        />
      ))}
      <RuleField value={query.rule ?? ''} onChange={(value) => set('rule', value)} />
      <label class="field">
        Key begins with
        <input
          value={query.prefix ?? ''}
          onInput={({ currentTarget }) => set('prefix', currentTarget.value)}
        />
      </label>
      {Object.keys(filters).length > 0 && (
        <button type="button" class="clear" onClick={() => onChange({})}>
          Clear filters
        </button>
      )}
    </search>
  );
}

/** The rules are many, and are read when somebody begins to look for one. */
function RuleField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const [isWanted, want] = useState(false);
  const { value: book } = useAnswer<RuleBook>(isWanted ? '/api/rules' : undefined);
  const kinds = new Set(book?.cards.map(({ kind }) => `${kind}/`));
  return (
    <label class="field">
      Rule or kind
      <input
        value={value}
        list="rule-ids"
        placeholder="donation/"
        onFocus={() => want(true)}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <datalist id="rule-ids">
        {[...kinds].map((kind) => (
          <option key={kind} value={kind} />
        ))}
        {book?.cards.map(({ id }) => (
          <option key={id} value={id} />
        ))}
      </datalist>
    </label>
  );
}
