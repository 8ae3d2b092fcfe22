import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { styleText } from 'node:util';
import { Command } from 'commander';
import { FEATURES } from '../../lambdas/cleaning/context/features.ts';
import type { Node } from '../../lambdas/cleaning/context/model.ts';
import { boost } from './boosting.ts';
import { type LabelledPage, readPages, samplesOf } from './samples.ts';

/** What each profile learns from, and from which sum of leaves, in hundredths, on a block goes, with a sign and without. */
const PROFILES = {
  article: {
    views: ['naive_p', 'readability_js', 'trafilatura', 'inject'],
    threshold: 60,
    thresholdUnsigned: 90,
  },
  page: { views: ['naive_article', 'fullpage'], threshold: -80, thresholdUnsigned: -80 },
} as const;

const CORE = resolve(import.meta.dirname, '../../lambdas/cleaning/context');

const program = new Command('npm run train --')
  .description('Learns the models of both profiles from labelled pages and writes them into the project.')
  .argument('<directory>', 'the labelled pages, a file VIEW.jsonl.gz for each view')
  .option('--profile <name>', 'only this profile')
  .addHelpText('after', '\nExample: npm run train -- ../data/boilerplate --profile article')
  .action(train);
await program.parseAsync();

function train(directory: string, { profile }: { profile?: string }): void {
  for (const [name, { views, threshold, thresholdUnsigned }] of Object.entries(PROFILES)) {
    if (profile !== undefined && profile !== name) continue;
    const pages: LabelledPage[] = views.flatMap((view) => readPages(join(directory, `${view}.jsonl.gz`)));
    const samples = samplesOf(pages);
    console.error(`${name}: ${samples.residue.length} blocks of ${pages.length} texts`);
    const { bias, trees } = boost(samples);
    const path = join(CORE, `${name}.model.ts`);
    writeFileSync(path, source(name, { threshold, thresholdUnsigned, bias, trees, pages: pages.length }));
    console.error(`${styleText('green', 'wrote')} ${path}`);
  }
}

interface Learned {
  readonly threshold: number;
  readonly thresholdUnsigned: number;
  readonly bias: number;
  readonly trees: readonly Node[];
  readonly pages: number;
}

function source(profile: string, { threshold, thresholdUnsigned, bias, trees, pages }: Learned): string {
  const day = new Date().toISOString().slice(0, 10);
  return `import type { Model } from './model.ts';

/**
 * Learned on ${day} from ${pages} labelled texts by \`npm run train\`. Features by number:
 * ${wrap(FEATURES.map((feature, i) => `${i} ${feature}`).join(', '))}.
 */
// biome-ignore format: a tree a line
export const ${profile.toUpperCase()}: Model = {
  threshold: ${threshold},
  thresholdUnsigned: ${thresholdUnsigned},
  bias: ${bias},
  trees: [
${trees.map((tree) => `    ${JSON.stringify(tree)},`).join('\n')}
  ],
};
`;
}

function wrap(text: string): string {
  return text.replace(/(.{1,105})(?:, |$)/g, (_, line, offset) => (offset === 0 ? line : `,\n * ${line}`));
}
