import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { RuleBook } from '../../api.ts';
import { Empty, Failure } from '../notice.tsx';
import { Page } from '../page.tsx';
import { useAnswer, withQuery } from '../request.ts';
import { stack } from '../stack.ts';
import { Outcome } from './playground/outcome.tsx';
import { RuleSwitches } from './playground/rule-switches.tsx';
import { addressOf, type PlaySettings, settingsIn } from './playground/settings.ts';
import { SettingsForm } from './playground/settings-form.tsx';
import { TextInput } from './playground/text-input.tsx';
import { useCleaner } from './playground/use-cleaner.ts';

/** Stays while other pages are looked at; the address holds the settings alone. */
const text = signal('');

export default function PlaygroundPage() {
  const { query, route } = useLocation();
  const settings = useMemo(() => settingsIn(query, stack.value), [query, stack.value]);
  const { played, failure, busy } = useCleaner(text.value, settings);
  const { value: book } = useAnswer<RuleBook>('/api/rules');
  const rules = useMemo(() => Object.fromEntries(book?.cards.map((card) => [card.id, card]) ?? []), [book]);
  const change = (changed: PlaySettings) =>
    route(withQuery('/playground', addressOf(changed, stack.value)), true);
  return (
    <Page title="Playground" aside={<p class="muted">Nothing is stored: the text stays in this browser.</p>}>
      <div class="play">
        <TextInput text={text.value} onText={(changed) => (text.value = changed)} />
        <div class="play-aside">
          <SettingsForm settings={settings} onChange={change} />
          <RuleSwitches
            changes={played?.changes ?? []}
            book={book}
            off={settings.off}
            onOff={(off) => change({ ...settings, off })}
          />
        </div>
      </div>
      {failure && <Failure error={new Error(failure)} />}
      {played !== undefined && text.value !== '' ? (
        <div aria-busy={busy}>
          <Outcome played={played} rules={rules} />
        </div>
      ) : (
        <Empty title="Nothing to clean yet">
          <p>Paste a text above, or take a sample: you see at once what goes, what changes, and why.</p>
        </Empty>
      )}
    </Page>
  );
}
