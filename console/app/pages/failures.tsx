import { Page } from '../page.tsx';
import { DeadLetters } from './failures/dead-letters.tsx';
import { Rejected } from './failures/rejected.tsx';

export default function FailuresPage() {
  return (
    <Page title="Failures">
      <DeadLetters />
      <Rejected />
    </Page>
  );
}
