import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { type Cleaned, Cleaner, PROFILES, type Profile } from '../../lambdas/cleaning/index.ts';
import { type LabelledPage, readPages } from './samples.ts';

const PAGE_TASKS = ['naive_article', 'fullpage'];

const program = new Command('npm run eval --')
  .description('Cleans a task of the labelled pages, scores it, and counts what each rule took, by label.')
  .argument('<task>', 'naive_p, readability_js, trafilatura, inject, naive_article or fullpage')
  .requiredOption('--data <directory>', 'where TASK.jsonl.gz, gold.jsonl.gz and score.py are')
  .addOption(
    new Option('--profile <name>', 'default: page for whole pages, else article').choices([...PROFILES]),
  )
  .option('--rules <n>', 'print so many rules', Number, 30)
  .addHelpText('after', '\nExample: npm run eval -- naive_p --data ../data/boilerplate')
  .action(evaluate);
await program.parseAsync();

interface Options {
  readonly data: string;
  readonly profile?: Profile;
  readonly rules: number;
}

function evaluate(task: string, { data, profile, rules }: Options): void {
  const [pages, scorer] = [join(data, `${task}.jsonl.gz`), join(data, 'score.py')];
  for (const path of [pages, scorer]) {
    if (existsSync(path)) continue;
    console.error(
      `There is no ${path}. The labelled pages are not part of this project: name their directory with --data.`,
    );
    process.exitCode = 1;
    return;
  }
  const cleaner = new Cleaner({ profile: profile ?? (PAGE_TASKS.includes(task) ? 'page' : 'article') });
  const cleaned = readPages(pages).map((page) => ({ page, ...cleaner.clean(page.lines.join('\n')) }));
  const directory = mkdtempSync(join(tmpdir(), 'winnow-eval-'));
  try {
    const output = join(directory, 'cleaned.jsonl');
    writeFileSync(
      output,
      cleaned.map(({ page, text }) => `${JSON.stringify({ id: page.id, text })}\n`).join(''),
    );
    const { status, error } = spawnSync('python3', [scorer, task, '--data', data, '--output', output], {
      stdio: 'inherit',
    });
    if (error) throw error;
    process.exitCode = status ?? 1;
  } finally {
    rmSync(directory, { recursive: true });
  }
  printRules(cleaned, rules);
}

interface Tally {
  hits: number;
  residue: number;
  content: number;
  unlabelled: number;
}

/** Lines of which a rule took more than half, by what they are labelled. */
function printRules(cleaned: readonly (Cleaned & { page: LabelledPage })[], most: number): void {
  const tallies = new Map<string, Tally>();
  for (const { page, removed } of cleaned) {
    for (const { rule, label } of linesTaken(page, removed)) {
      const tally = tallies.get(rule) ?? { hits: 0, residue: 0, content: 0, unlabelled: 0 };
      tally.hits++;
      if (label === 'u') tally.unlabelled++;
      else if ('cht'.includes(label)) tally.content++;
      else tally.residue++;
      tallies.set(rule, tally);
    }
  }
  const rows = [...tallies].sort(([, a], [, b]) => b.content - a.content || b.hits - a.hits).slice(0, most);
  console.log(`\n${'rule'.padEnd(44)}    lines  residue  content  unlabelled`);
  for (const [rule, { hits, residue, content, unlabelled }] of rows) {
    const figures = [hits, residue, content, unlabelled].map((figure, i) =>
      String(figure).padStart(i === 3 ? 12 : 9),
    );
    console.log(rule.padEnd(44) + figures.join(''));
  }
}

function* linesTaken(
  page: LabelledPage,
  removed: Cleaned['removed'],
): Generator<{ rule: string; label: string }> {
  let [start, next] = [0, 0];
  for (const [line, text] of page.lines.entries()) {
    const end = start + text.length;
    while ((removed[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    for (let i = next; (removed[i]?.start ?? Number.POSITIVE_INFINITY) < end; i++) {
      const span = removed[i] as Cleaned['removed'][number];
      const taken = Math.min(end, span.end) - Math.max(start, span.start);
      if (taken > text.length / 2) yield { rule: span.rule, label: page.labels[line] as string };
    }
    start = end + 1;
  }
}
