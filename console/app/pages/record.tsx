import { Page } from '../page.tsx';

export default function RecordPage() {
  return <Page title="Record">{null}</Page>;
}
