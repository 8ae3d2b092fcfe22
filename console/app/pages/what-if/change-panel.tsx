import { useState } from 'preact/hooks';
import type { RuleFiles } from '../../../api.ts';
import { Export } from '../../export.tsx';
import { counted } from '../../format.ts';
import { Failure } from '../../notice.tsx';
import { postJson } from '../../request.ts';
import { change, disabled, drafts, enable, isEmpty } from './draft.ts';
import { Problems } from './problems.tsx';
import type { Checked } from './use-check.ts';

/** What the change is made of, whether it holds, and the files to commit. */
export function ChangePanel({ checked }: { readonly checked: Checked }) {
  return (
    <section class="panel" aria-labelledby="change-title">
      <h2 id="change-title">The change</h2>
      {isEmpty.value ? (
        <p class="muted">Nothing yet: edit a rule, write a new one, or switch one off.</p>
      ) : (
        <ul class="change-items">
          {drafts.value.map(({ key, form, origin, data }) => (
            <li key={key}>
              <span>
                {origin === data.id ? 'Changes' : 'Adds'} <code>{data.id || `a new ${form}`}</code>
              </span>
            </li>
          ))}
          {disabled.value.map((id) => (
            <li key={id}>
              <span>
                Switches off <code>{id}</code>
              </span>
              <button type="button" class="quiet" onClick={() => enable(id)}>
                Undo<span class="unseen"> switching off {id}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Verdict checked={checked} />
      {!isEmpty.value && <Files />}
    </section>
  );
}

function Verdict({ checked: { problems = [], failure, checking, again } }: { readonly checked: Checked }) {
  const ids = new Set(drafts.value.map(({ data }) => data.id));
  const others = problems.filter(({ id }) => !ids.has(id));
  if (failure) return <Failure error={failure} again={again} />;
  if (isEmpty.value) return null;
  return (
    <div role="status">
      {checking ? (
        <p class="muted">Trying all examples …</p>
      ) : problems.length === 0 ? (
        <p class="good-text">Every example holds, those of all other rules, too.</p>
      ) : (
        <p class="bad-text">{counted(problems.length, 'thing')} to mend before it can be committed.</p>
      )}
      {!checking && <Problems problems={others} withIds />}
    </div>
  );
}

/** The files of rules as they would be committed, written when they are asked for. */
function Files() {
  const [files, setFiles] = useState<RuleFiles>();
  const [failure, setFailure] = useState<Error>();
  const [of, setOf] = useState(change.value);
  const write = async () => {
    setOf(change.value);
    setFailure(undefined);
    try {
      setFiles(await postJson<RuleFiles>('/api/rules/export', change.value));
    } catch (error) {
      setFiles(undefined);
      setFailure(error as Error);
    }
  };
  const isCurrent = of === change.value;
  return (
    <>
      <button type="button" onClick={write}>
        Write the files to commit
      </button>
      {failure && isCurrent && <Failure error={failure} />}
      {isCurrent &&
        files?.map(({ path, text }) => (
          <details class="file" key={path} open={files.length === 1}>
            <summary>{path}</summary>
            <Export name={path} file={path.replace(/^.*\//, '')} text={() => text} />
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
            <section tabIndex={0} aria-label={path}>
              <pre>{text}</pre>
            </section>
          </details>
        ))}
    </>
  );
}
