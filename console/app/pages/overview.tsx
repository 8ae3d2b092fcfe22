import { Page } from '../page.tsx';

export default function OverviewPage() {
  return <Page title="Overview">{null}</Page>;
}
