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
}

/** What is wrong with a change, by the examples of all rules, too. An answer to an older change is dropped. */
export function useCheck(change: RuleChange): Checked {
  const [state, setState] = useState<Checked & { readonly of?: string }>({ checking: false });
  const name = JSON.stringify(change);
  useEffect(() => {
    let isOld = false;
    const rest = setTimeout(async () => {
      try {
        const problems = await postJson<RuleProblems>('/api/rules/check', change);
        if (!isOld) setState({ problems, checking: false, of: name });
      } catch (error) {
        if (!isOld) setState({ failure: error as Error, checking: false, of: name });
      }
    }, REST);
    return () => {
      isOld = true;
      clearTimeout(rest);
    };
  }, [name]);
  return { ...state, checking: state.of !== name };
}
