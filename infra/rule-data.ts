import type { Plugin } from 'esbuild';

/** What rules and signs hold for their readers and their tests; it decides nothing. */
const FOR_READERS: ReadonlySet<string> = new Set(['why', 'languages', 'removes', 'keeps']);

/**
 * Leaves reasons and examples out of what is deployed: they are more than half of the rules, and each start would load
 * them. The rules are read as the data that they are, so the bundle holds just what they hold.
 */
export const WITHOUT_EXAMPLES: Plugin = {
  name: 'rules without examples',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]cleaning[\\/]rules[\\/]index\.ts$/ }, async () => {
      const { RULES, SIGNS } = await import('../lambdas/cleaning/rules/index.ts');
      return { contents: `export const RULES=${literal(RULES)};export const SIGNS=${literal(SIGNS)};` };
    });
  },
};

function literal(value: unknown): string {
  if (value instanceof RegExp) return value.toString();
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([key, held]) => held !== undefined && !FOR_READERS.has(key));
  return `{${entries.map(([key, held]) => `${key}:${literal(held)}`).join(',')}}`;
}
