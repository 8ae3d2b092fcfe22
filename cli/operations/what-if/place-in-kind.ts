import { kindOf, type RuleId } from '../../../lambdas/cleaning/index.ts';
import { PACKS } from '../../../lambdas/cleaning/rules/languages/index.ts';

interface Named {
  readonly id: string;
}

/** The rules and signs of language packs, which stand behind all others. */
const IN_PACKS: ReadonlySet<string> = new Set(
  PACKS.flatMap((pack) => [...pack.rules, ...pack.signs]).map(({ id }) => id),
);

export const isInPack = ({ id }: Named): boolean => IN_PACKS.has(id);

/** Where the last of a kind stands that is of no language pack; -1 where there is none. New ones come behind it. */
export function lastOfKind(items: readonly Named[], { id }: Named): number {
  const kind = kindOf(id as RuleId);
  return items.findLastIndex((item) => kindOf(item.id as RuleId) === kind && !isInPack(item));
}
