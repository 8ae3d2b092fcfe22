import { useState } from 'preact/hooks';
import type { DeadLetterOutcome, DeadLetterRow } from '../../../api.ts';
import { counted, when } from '../../format.ts';
import { Empty, Failure, Loading } from '../../notice.tsx';
import { postJson, useAnswer, withQuery } from '../../request.ts';
import { askFirst } from '../../stack.ts';

/** Messages that failed too often: looked into, sent back, or discarded where no try can succeed. */
export function DeadLetters() {
  const { value: letters, failure, again } = useAnswer<readonly DeadLetterRow[]>('/api/dead-letters');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const there = (letters ?? []).filter(({ id }) => chosen.has(id));
  const { act, isActing, outcome, refusal } = useDeeds(() => {
    setChosen(new Set());
    again();
  });
  return (
    <section aria-labelledby="letters-title">
      <header class="section-head">
        <h2 id="letters-title">Dead letters</h2>
        <button type="button" class="quiet" onClick={again}>
          Look again
        </button>
      </header>
      {failure && <Failure error={failure} again={again} />}
      {refusal && <Failure error={refusal} />}
      {letters === undefined && !failure && <Loading what="the queue" />}
      {letters?.length === 0 && (
        <Empty title="No message has failed for good">
          <p>What fails five times is kept here for 14 days.</p>
        </Empty>
      )}
      <p role="status" class="outcome">
        {outcome}
      </p>
      {letters && letters.length > 0 && (
        <>
          <Actions chosen={isActing ? [] : there} act={(deed) => act(deed, there)} />
          <Letters letters={letters} chosen={chosen} onChoose={setChosen} />
        </>
      )}
    </section>
  );
}

/** Does something with those of the messages that it is for, after a question on AWS, and tells what came of it. */
function useDeeds(onDone: () => void) {
  const [outcome, setOutcome] = useState('');
  const [refusal, setRefusal] = useState<Error>();
  const [isActing, setActing] = useState(false);
  const act = async (deed: Deed, letters: readonly DeadLetterRow[]) => {
    const ids = letters.filter(({ usable }) => usable === deed.usable).map(({ id }) => id);
    const headers = await askFirst(deed.question(counted(ids.length, 'message')));
    if (headers === undefined) return;
    setRefusal(undefined);
    setActing(true);
    try {
      setOutcome(describe(deed, await postJson<DeadLetterOutcome>(deed.path, { ids }, { headers })));
      onDone();
    } catch (error) {
      setRefusal(error as Error);
    } finally {
      setActing(false);
    }
  };
  return { act, isActing, outcome, refusal };
}

interface Deed {
  readonly name: string;
  readonly path: string;
  readonly done: string;
  /** Which messages it is for. */
  readonly usable: boolean;
  readonly question: (messages: string) => string;
}

const DEEDS: readonly Deed[] = [
  {
    name: 'Send back',
    path: '/api/dead-letters/redrive',
    done: 'sent back to be tried again',
    usable: true,
    question: (messages) => `send ${messages} back to the uploads queue`,
  },
  {
    name: 'Discard unusable',
    path: '/api/dead-letters/discard',
    done: 'discarded',
    usable: false,
    question: (messages) => `delete ${messages} for good`,
  },
];

function describe({ done }: Deed, { taken, missed }: DeadLetterOutcome): string {
  const missing = missed > 0 ? `; ${missed} no longer there, or held by somebody else` : '';
  return `${counted(taken, 'message')} ${done}${missing}.`;
}

function Actions({
  chosen,
  act,
}: {
  readonly chosen: readonly DeadLetterRow[];
  readonly act: (deed: Deed) => void;
}) {
  return (
    <div class="actions">
      {DEEDS.map((deed) => {
        const number = chosen.filter(({ usable }) => usable === deed.usable).length;
        return (
          <button key={deed.name} type="button" disabled={number === 0} onClick={() => act(deed)}>
            {deed.name}
            {number > 0 && ` (${number})`}
          </button>
        );
      })}
    </div>
  );
}

function Letters({
  letters,
  chosen,
  onChoose,
}: {
  readonly letters: readonly DeadLetterRow[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: ReadonlySet<string>) => void;
}) {
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  const areAll = letters.every(({ id }) => chosen.has(id));
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={areAll}
          onChange={() => onChoose(new Set(areAll ? [] : letters.map(({ id }) => id)))}
        />
        All {counted(letters.length, 'message')}
      </label>
      <ul class="letters">
        {letters.map((letter) => (
          <Letter
            key={letter.id}
            letter={letter}
            isChosen={chosen.has(letter.id)}
            toggle={() => toggle(letter.id)}
          />
        ))}
      </ul>
    </>
  );
}

function Letter({
  letter: { keys, sent, reason, body, usable },
  isChosen,
  toggle,
}: {
  readonly letter: DeadLetterRow;
  readonly isChosen: boolean;
  readonly toggle: () => void;
}) {
  const name = keys.length > 0 ? keys.join(', ') : 'a message without a key';
  return (
    <li>
      <label class="check">
        <input type="checkbox" checked={isChosen} onChange={toggle} />
        <span class="unseen">Choose {name}, </span>
        <span>sent {when(sent)}</span>
        <span class={usable ? 'letter-kind good-text' : 'letter-kind bad-text'}>
          {usable ? 'may succeed' : 'can never succeed'}
        </span>
      </label>
      {keys.map((source) => (
        <a key={source} class="key" href={withQuery('/record', { source })}>
          {source}
        </a>
      ))}
      <p>{reason}</p>
      <details>
        <summary>The message</summary>
        <pre>{body}</pre>
      </details>
    </li>
  );
}
