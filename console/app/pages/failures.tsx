import { Page } from '../page.tsx';

export default function FailuresPage() {
  return <Page title="Failures">{null}</Page>;
}
