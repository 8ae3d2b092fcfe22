import { useEffect, useState } from 'preact/hooks';
import type { RuleChange, RuleProblems } from '../../../api.ts';
import { postJson } from '../../request.ts';

/** So long nothing is typed before the change is checked. Milliseconds. */
const REST = 350;

export interface Checked {
  /** Of the newest change that was checked. */
  readonly problems?: RuleProblems;
  readonly failure?: Error;
  readonly checking: boolean;
  readonly again: () => void;
}

interface Answered extends Pick<Checked, 'problems' | 'failure'> {
  /** Which change. */
  readonly of?: string;
}

/** What is wrong with a change, by the examples of all rules, too. The check of an older change is broken off. */
export function useCheck(change: RuleChange): Checked {
  const [state, setState] = useState<Answered>({});
  const [turn, setTurn] = useState(0);
  const name = JSON.stringify(change);
  useEffect(() => {
    const old = new AbortController();
    const { signal } = old;
    const rest = setTimeout(async () => {
      try {
        const problems = await postJson<RuleProblems>('/api/rules/check', change, { signal });
        if (!signal.aborted) setState({ problems, of: name });
      } catch (error) {
        if (!signal.aborted) setState({ failure: error as Error, of: name });
      }
    }, REST);
    return () => {
      clearTimeout(rest);
      old.abort();
    };
  }, [name, turn]);
  return { ...state, checking: state.of !== name, again: () => setTurn((n) => n + 1) };
}
