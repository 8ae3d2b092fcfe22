/**
 * Decodes and cleans what standard input lists as `{name, base64}[]`, and writes what became of each as one line of
 * JSON with its name. It runs, bundled, under several versions of Node.js, so it names everything that could differ.
 */
import { Cleaner, decode, RULES, RuleSet, SIGNS } from '../../lambdas/cleaning/index.ts';
import { contentOf } from '../../lambdas/stores/record.ts';

interface Upload {
  readonly name: string;
  readonly base64: string;
}

const rules = new RuleSet(RULES, SIGNS);
const cleaners = {
  fold: new Cleaner({}, rules),
  keep: new Cleaner({ diacritics: 'keep' }, rules),
  german: new Cleaner({ language: 'de', exceptions: ['Müller', 'Čapek'] }, rules),
};

async function cleanAll(uploads: readonly Upload[]): Promise<void> {
  for (const { name, base64 } of uploads) {
    const decoded = await decode(Buffer.from(base64, 'base64'));
    const { text: raw } = decoded;
    for (const [way, cleaner] of Object.entries(cleaners)) {
      const cleaned = cleaner.clean(raw);
      const record = contentOf(decoded, cleaned);
      console.log(JSON.stringify({ name, way, raw, edits: [...cleaned.edits], record }));
    }
  }
}

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk);
await cleanAll(JSON.parse(Buffer.concat(chunks).toString('utf8')));
