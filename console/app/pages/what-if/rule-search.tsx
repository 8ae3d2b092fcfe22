import { useState } from 'preact/hooks';
import type { RuleBook, RuleCard } from '../../../api.ts';
import { counted } from '../../format.ts';
import { KindChip } from '../../kinds.tsx';
import { addRule, addSign, disable, disabled, drafts, edit } from './draft.ts';

const MOST_FOUND = 40;

/** Finds a rule or sign to edit or switch off, and begins new ones. */
export function RuleSearch({ book }: { readonly book: RuleBook }) {
  const [words, setWords] = useState('');
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = book.cards.filter((card) => {
    const all = `${card.id} ${card.why} ${card.removes.join(' ')}`.toLowerCase();
    return card.form !== 'context' && wanted.every((word) => all.includes(word));
  });
  return (
    <section class="panel rule-search" aria-labelledby="search-title">
      <div class="bar">
        <h2 id="search-title">Choose a rule</h2>
        <span class="actions">
          <button type="button" onClick={addRule}>
            New rule
          </button>
          <button type="button" onClick={addSign}>
            New sign
          </button>
        </span>
      </div>
      <label class="field">
        Search
        <input
          type="search"
          value={words}
          placeholder="Words of its name, reason or examples"
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </label>
      <p class="muted small" role="status">
        {counted(found.length, 'rule and sign', 'rules and signs')}
        {found.length > MOST_FOUND && `, the first ${MOST_FOUND} shown`}
      </p>
      <ul class="found-rules">
        {found.slice(0, MOST_FOUND).map((card) => (
          <FoundRule key={card.id} card={card} book={book} />
        ))}
      </ul>
    </section>
  );
}

function FoundRule({
  card: { id, kind, why, form },
  book,
}: {
  readonly card: RuleCard;
  readonly book: RuleBook;
}) {
  return (
    <li>
      <div>
        <KindChip kind={kind} /> <code>{id}</code> {form === 'sign' && <span class="muted small">sign</span>}
        <p class="muted small">{why}</p>
      </div>
      <span class="actions">
        <button
          type="button"
          disabled={drafts.value.some(({ origin }) => origin === id)}
          onClick={() => edit(id, book)}
        >
          Edit<span class="unseen"> {id}</span>
        </button>
        <button type="button" disabled={disabled.value.includes(id)} onClick={() => disable(id)}>
          Switch off<span class="unseen"> {id}</span>
        </button>
      </span>
    </li>
  );
}
