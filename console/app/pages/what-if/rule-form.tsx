import type { RuleProblems } from '../../../api.ts';
import { KindChip, kindOf } from '../../kinds.tsx';
import { type Draft, discard, rewrite } from './draft.ts';
import { ChoiceField, CodeField, ExamplesField, LinesField, TextField } from './fields.tsx';
import { Problems } from './problems.tsx';

const SPANS = {
  block: 'A whole block',
  'block-or-end': 'A block, or its last sentences',
  'block-or-start': 'A block, or its beginning',
};
const PLACES = {
  later: 'Any block but the first',
  anywhere: 'Anywhere',
  first: 'The first block',
  last: 'The last block',
  edge: 'The first or last block',
};
const EVIDENCES = {
  certain: 'Certain: wherever it matches',
  beside: 'Beside: next to a certain one of its kind',
  closing: 'Closing: also as the last block',
  alone: 'Alone: unless another block matches, too',
};

/** All fields of a rule or sign, with what is wrong with them. */
export function RuleForm({ draft, problems }: { readonly draft: Draft; readonly problems: RuleProblems }) {
  const { form, origin, data } = draft;
  const own = problems.filter(({ id }) => id === data.id);
  const name = data.id === '' ? `New ${form}` : data.id;
  return (
    <section class="panel rule-form" aria-label={name}>
      <div class="bar">
        <h2>
          {data.id.includes('/') && <KindChip kind={kindOf(data.id)} />} <code>{name}</code>{' '}
          <span class="muted small">
            {form}
            {origin !== undefined && (origin === data.id ? ', changed' : `, a copy of ${origin}`)}
          </span>
        </h2>
        <button type="button" onClick={() => discard(draft)}>
          Discard<span class="unseen"> {name}</span>
        </button>
      </div>
      <div role="status">
        <Problems problems={own} />
      </div>
      <CommonFields draft={draft} />
      {form === 'rule' ? <RuleFields draft={draft} /> : <SignFields draft={draft} />}
      <Examples draft={draft} />
    </section>
  );
}

/** What a field of the form shows, and what typing in it does. */
function bound<T>(draft: Draft, field: string, value: T) {
  return { value, onChange: (changed: T) => rewrite(draft, { [field]: changed }) };
}

function CommonFields({ draft }: { readonly draft: Draft }) {
  const { id, why, languages } = draft.data;
  return (
    <div class="form-grid">
      <TextField
        name="Id"
        help="Its kind, a slash, and what it recognises: donation/become-a-backer"
        value={id}
        onChange={(value) => rewrite(draft, { id: value.trim() })}
      />
      <TextField
        name="Languages"
        help="Tags with commas between them, as en, sr-Latn; und for none"
        value={languages.join(', ')}
        onChange={(value) => rewrite(draft, { languages: value.split(',').map((tag) => tag.trim()) })}
      />
      <div class="wide">
        <TextField
          name="Why"
          help="A sentence that says where the wording comes from, or what makes it residue."
          {...bound(draft, 'why', why)}
        />
      </div>
    </div>
  );
}

function RuleFields({ draft }: { readonly draft: Draft & { form: 'rule' } }) {
  const { hints = [], pattern, span, place, evidence, notBehind = '' } = draft.data;
  return (
    <div class="form-grid">
      <div class="wide">
        <CodeField
          name="Pattern"
          help="A regular expression of what the residue reads: lower case, plain quotes, no diacritics. Without * and +: {0,40} says how much at most."
          {...bound(draft, 'pattern', pattern)}
        />
      </div>
      <LinesField
        name="Hints"
        help="One a line. One of these is in all that the rule matches; it is looked for first."
        {...bound(draft, 'hints', hints)}
      />
      <CodeField
        name="Not behind"
        help="What the block before it must not end with; may be empty."
        {...bound(draft, 'notBehind', notBehind)}
      />
      <div class="wide thirds">
        <ChoiceField
          name="Span"
          help="How much of a block goes."
          choices={SPANS}
          {...bound(draft, 'span', span)}
        />
        <ChoiceField
          name="Place"
          help="Which block of the text it may be."
          choices={PLACES}
          {...bound(draft, 'place', place)}
        />
        <ChoiceField
          name="Evidence"
          help="What else must hold for it to go."
          choices={EVIDENCES}
          {...bound(draft, 'evidence', evidence)}
        />
      </div>
    </div>
  );
}

function SignFields({ draft }: { readonly draft: Draft & { form: 'sign' } }) {
  const { labels = [], always = [], phrases = [], pattern = '' } = draft.data;
  return (
    <div class="form-grid">
      <LinesField
        name="Labels"
        help="One a line: what a whole block reads. … at either end stands for a few more words."
        {...bound(draft, 'labels', labels)}
      />
      <LinesField
        name="Always"
        help="Labels so plain that they go wherever they are below the first block."
        {...bound(draft, 'always', always)}
      />
      <LinesField
        name="Phrases"
        help="Words within a short block. * at the end stands for the rest of a word."
        {...bound(draft, 'phrases', phrases)}
      />
      <CodeField
        name="Pattern"
        help="What a whole short block with a digit reads, as a regular expression; may be empty."
        {...bound(draft, 'pattern', pattern)}
      />
    </div>
  );
}

function Examples({ draft }: { readonly draft: Draft }) {
  const { removes, keeps } = draft.data;
  return (
    <div class="form-grid">
      <ExamplesField
        name="Removes"
        help={
          draft.form === 'rule'
            ? 'Texts that go, wholly or between ⟦ and ⟧.'
            : 'Blocks that go where they stand in the residue below an article.'
        }
        {...bound(draft, 'removes', removes)}
      />
      <ExamplesField
        name="Keeps"
        help="Look-alikes that an author may have written, which stay."
        {...bound(draft, 'keeps', keeps)}
      />
    </div>
  );
}
