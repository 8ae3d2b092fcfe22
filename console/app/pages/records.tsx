import { Page } from '../page.tsx';

export default function RecordsPage() {
  return <Page title="Records">{null}</Page>;
}
