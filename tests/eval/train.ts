import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { styleText } from 'node:util';
import { Command } from 'commander';
import { FEATURES } from '../../lambdas/cleaning/context/features.ts';
import type { Node, Thresholds } from '../../lambdas/cleaning/context/model.ts';
import type { Profile } from '../../lambdas/cleaning/index.ts';
import { boost } from './boosting.ts';
import { type LabelledPage, readPages, samplesOf } from './samples.ts';

interface Profiled {
  readonly views: readonly string[];
  readonly lines: Thresholds;
  readonly prose: Thresholds;
}

/**
 * What each profile learns from, and its thresholds. These were chosen on pages that the trees had not seen: for each place
 * and kind of block the lowest at which hardly a line of an author's went, and for whole pages such that a word of an
 * author's that goes brings about as much residue along everywhere.
 */
const PROFILES: Readonly<Record<Profile, Profiled>> = {
  article: {
    views: ['naive_p', 'readability_js', 'trafilatura', 'inject'],
    lines: [
      [130, 60, 15],
      [90, 70, 60],
      [130, -15, 60],
      [200, 150, 130],
    ],
    prose: [
      [200, -20, 60],
      [200, 0, 60],
      [180, -60, 60],
      [200, 150, 130],
    ],
  },
  page: {
    views: ['naive_article', 'fullpage'],
    lines: [
      [-95, -200, -250],
      [-65, -95, -115],
      [-95, -200, -300],
      [-80, -120, -200],
    ],
    prose: [
      [-70, -110, -110],
      [-60, -105, -110],
      [-95, -150, -150],
      [-80, -80, -80],
    ],
  },
};

const CORE = resolve(import.meta.dirname, '../../lambdas/cleaning/context');

const program = new Command('npm run train --')
  .description('Learns the models of both profiles from labelled pages and writes them into the project.')
  .argument('<directory>', 'the labelled pages, a file VIEW.jsonl.gz for each view')
  .option('--profile <name>', 'only this profile')
  .addHelpText('after', '\nExample: npm run train -- ../data/boilerplate --profile article')
  .action(train);
await program.parseAsync();

function train(directory: string, { profile }: { profile?: string }): void {
  for (const [name, { views, lines, prose }] of Object.entries(PROFILES)) {
    if (profile !== undefined && profile !== name) continue;
    const pages: LabelledPage[] = views.flatMap((view) => readPages(join(directory, `${view}.jsonl.gz`)));
    const samples = samplesOf(pages);
    console.error(`${name}: ${samples.residue.length} blocks of ${pages.length} texts`);
    const { bias, trees } = boost(samples);
    const path = join(CORE, `${name}.model.ts`);
    writeFileSync(path, source(name, { lines, prose, bias, trees, pages: pages.length }));
    console.error(`${styleText('green', 'wrote')} ${path}`);
  }
}

interface Learned {
  readonly lines: Thresholds;
  readonly prose: Thresholds;
  readonly bias: number;
  readonly trees: readonly Node[];
  readonly pages: number;
}

function source(profile: string, { lines, prose, bias, trees, pages }: Learned): string {
  const day = new Date().toISOString().slice(0, 10);
  return `import type { Model } from './model.ts';

/**
 * Learned on ${day} from ${pages} labelled texts by \`npm run train\`. Features by number:
 * ${wrap(FEATURES.map((feature, i) => `${i} ${feature}`).join(', '))}.
 */
// biome-ignore format: a tree a line
export const ${profile.toUpperCase()}: Model = {
  lines: ${JSON.stringify(lines)},
  prose: ${JSON.stringify(prose)},
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
