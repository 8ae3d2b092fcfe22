import { Page } from '../page.tsx';

export default function PlaygroundPage() {
  return <Page title="Playground">{null}</Page>;
}
