import { Page } from '../page.tsx';

export default function WhatIfPage() {
  return <Page title="What-if">{null}</Page>;
}
