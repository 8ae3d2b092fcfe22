import type { WhatIfCase, WhatIfReport } from '../../../console/api.ts';
import type { RuleId } from '../../../lambdas/cleaning/index.ts';
import { type Comparison, rulesIn } from './compare.ts';

const MOST_CASES = 100;

/** Adds comparisons up. Takes the same memory however many there are. */
export class Tally {
  expected: number | undefined;
  listed: number | undefined;
  #read = 0;
  #changed = 0;
  #gained = 0;
  #lost = 0;
  readonly #skipped = new Map<string, number>();
  readonly #byRule = new Map<RuleId, { before: number; after: number }>();
  #worst: WhatIfCase[] = [];

  add(source: string, { gained, lost, before, after }: Comparison): void {
    this.#read++;
    for (const rule of rulesIn(before)) this.#countsOf(rule).before++;
    for (const rule of rulesIn(after)) this.#countsOf(rule).after++;
    if (gained + lost === 0) return;
    this.#changed++;
    this.#gained += gained;
    this.#lost += lost;
    this.#keep({ source, gained, lost });
  }

  skip(why: string): void {
    this.#read++;
    this.#skipped.set(why, (this.#skipped.get(why) ?? 0) + 1);
  }

  report(): WhatIfReport {
    return {
      read: this.#read,
      ...(this.expected !== undefined && { expected: this.expected }),
      ...(this.listed !== undefined && { listed: this.listed }),
      skipped: Object.fromEntries(this.#skipped),
      changed: this.#changed,
      gained: this.#gained,
      lost: this.#lost,
      byRule: Object.fromEntries([...this.#byRule].map(([rule, counts]) => [rule, { ...counts }])),
      worst: [...this.#worst],
    };
  }

  #countsOf(rule: RuleId): { before: number; after: number } {
    const counts = this.#byRule.get(rule) ?? { before: 0, after: 0 };
    this.#byRule.set(rule, counts);
    return counts;
  }

  #keep(found: WhatIfCase): void {
    const last = this.#worst.at(-1);
    if (this.#worst.length === MOST_CASES && last !== undefined && byHarm(last, found) <= 0) return;
    const at = this.#worst.findIndex((other) => byHarm(found, other) < 0);
    this.#worst.splice(at < 0 ? this.#worst.length : at, 0, found);
    if (this.#worst.length > MOST_CASES) this.#worst.pop();
  }
}

/** Most lost first, then most gained, then by key, so that the order does not depend on who came first. */
function byHarm(a: WhatIfCase, b: WhatIfCase): number {
  return b.lost - a.lost || b.gained - a.gained || (a.source < b.source ? -1 : 1);
}
