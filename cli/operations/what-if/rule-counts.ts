import type { WhatIfReport } from '../../../console/api.ts';

type Counts = WhatIfReport['byRule'][keyof WhatIfReport['byRule']];

/** The rules that remove something from more documents than before, or from fewer, those that differ most first. */
export function differingRules({ byRule }: WhatIfReport, most: number): [rule: string, counts: Counts][] {
  const difference = ({ before, after }: Counts) => Math.abs(after - before);
  return Object.entries(byRule)
    .filter(([, counts]) => difference(counts) > 0)
    .sort(([, a], [, b]) => difference(b) - difference(a))
    .slice(0, most);
}
