import { useEffect, useErrorBoundary } from 'preact/hooks';
import lazy from 'preact-iso/lazy';
import { LocationProvider, Route, Router, useLocation } from 'preact-iso/router';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { Failure } from './notice.tsx';
import { Page } from './page.tsx';
import Records from './pages/records.tsx';
import { loadStack, stack, stackFailure } from './stack.ts';
import { theme, toggleTheme } from './theme.ts';

const Overview = lazy(() => import('./pages/overview.tsx'));
const Playground = lazy(() => import('./pages/playground.tsx'));
const WhatIf = lazy(() => import('./pages/what-if.tsx'));
const Failures = lazy(() => import('./pages/failures.tsx'));
const RecordPage = lazy(() => import('./pages/record.tsx'));

const LINKS = [
  ['/', 'Records'],
  ['/overview', 'Overview'],
  ['/playground', 'Playground'],
  ['/what-if', 'What-if'],
  ['/failures', 'Failures'],
] as const;

export function Shell() {
  useEffect(() => void loadStack(), []);
  return (
    <LocationProvider>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <Header />
      <main id="main" tabIndex={-1}>
        {stackFailure.value && <Failure error={stackFailure.value} />}
        <Pages />
      </main>
      <ConfirmDialog />
    </LocationProvider>
  );
}

function Header() {
  const { path } = useLocation();
  const current = path.startsWith('/record') ? '/' : path;
  return (
    <header class="top">
      <a class="brand" href="/">
        <Mark /> winnow
      </a>
      <nav aria-label="Pages">
        {LINKS.map(([href, name]) => (
          <a key={href} href={href} aria-current={href === current ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <StackName />
      <button type="button" class="quiet" onClick={toggleTheme}>
        {theme.value === 'dark' ? 'Light' : 'Dark'}
        <span class="unseen"> theme</span>
      </button>
    </header>
  );
}

/** What goes through a sieve gets less. */
function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2 3h12M4 8h8M7 13h2" />
    </svg>
  );
}

function StackName() {
  const shown = stack.value;
  if (shown === undefined) return <span class="stack" />;
  return (
    <span class="stack" title={`Raw bucket ${shown.rawBucket}`}>
      <span class="stack-where">{shown.where === 'aws' ? 'AWS' : 'Local'}</span>
      <span class="stack-name">{shown.name}</span>
    </span>
  );
}

/** The pages; an error in one is shown in its place, until another page is chosen. */
function Pages() {
  const { path } = useLocation();
  const [error, reset] = useErrorBoundary((cause: Error) => console.error(cause));
  useEffect(reset, [path]);
  if (error) {
    return (
      <Page title="This page failed">
        <Failure error={error} again={reset} />
      </Page>
    );
  }
  return (
    <Router>
      <Route path="/" component={Records} />
      <Route path="/record" component={RecordPage} />
      <Route path="/overview" component={Overview} />
      <Route path="/playground" component={Playground} />
      <Route path="/what-if" component={WhatIf} />
      <Route path="/failures" component={Failures} />
      <Route default component={Missing} />
    </Router>
  );
}

function Missing() {
  return (
    <Page title="There is no such page">
      <p>
        Go to the <a href="/">records</a>.
      </p>
    </Page>
  );
}
