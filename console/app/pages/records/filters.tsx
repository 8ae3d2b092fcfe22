import { useState } from 'preact/hooks';
import type { RecordQuery, RuleBook } from '../../../api.ts';
import { FLAGS, REASONS, STATUSES } from '../../labels.ts';
import { useAnswer } from '../../request.ts';
import { withoutPlace } from './query.ts';

type Change = (query: RecordQuery) => void;

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
      <Choice
        name="Status"
        names={STATUSES}
        value={query.status}
        onChange={(value) => set('status', value)}
      />
      <Choice name="Flag" names={keysOf(FLAGS)} value={query.flag} onChange={(value) => set('flag', value)} />
      <Choice
        name="Reason"
        names={keysOf(REASONS)}
        value={query.reason}
        onChange={(value) => set('reason', value)}
      />
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

const keysOf = (names: object): Record<string, string> =>
  Object.fromEntries(Object.keys(names).map((name) => [name, name]));

function Choice({
  name,
  names,
  value,
  onChange,
}: {
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  return (
    <label class="field">
      {name}
      <select value={value ?? ''} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">Any</option>
        {Object.entries(names).map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
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
