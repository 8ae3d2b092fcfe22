import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hintMessage } from '../../infra/local/object-events.ts';
import { describeInBrowser } from './describe-in-browser.ts';

describeInBrowser('failures', (started) => {
  let sqs: SQSClient;

  beforeAll(async () => {
    const { endpoints, region, credentials, outputs, drain } = started().stack;
    sqs = new SQSClient({ endpoint: endpoints.sqs, region, credentials });
    const send = (QueueUrl: string, MessageBody: string) =>
      sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }));
    await started().upload('story.txt', 'The ferry sails again.\n');
    await started().upload('page.html', '<!doctype html><p>Hello');
    await send(outputs.UploadsQueueUrl ?? '', 'poison, no event');
    const hint = hintMessage(outputs.RawBucketName ?? '', 'story.txt', 'ObjectCreated:Put', region);
    await send(outputs.DeadLettersQueueUrl ?? '', hint);
    await drain();
  });
  afterAll(() => sqs?.destroy());

  it('names rejected uploads with their reason, each with its record', async () => {
    const { page, troubles } = await started().open('/failures');

    await page.getByRole('link', { name: 'page.html' }).click();
    await page.locator('.notice.bad').waitFor();

    expect(await page.locator('.notice.bad').innerText()).toContain('HTML instead of text.');
    expect(troubles).toEqual([]);
  });

  it('sends nothing back twice while the first time is under way', async () => {
    const { page } = await started().open('/failures');
    const answered = Promise.withResolvers<void>();
    await page.route('**/api/dead-letters/redrive', async (route) => {
      await answered.promise;
      await route.fulfill({ json: { taken: 1, missed: 0 } });
    });

    await page.getByLabel('All 2 messages').check();
    await page.getByRole('button', { name: 'Send back (1)' }).click();
    const meanwhile = page.getByRole('button', { name: 'Send back', exact: true });
    await meanwhile.waitFor();
    const isEnabled = await meanwhile.isEnabled();
    answered.resolve();
    await page.getByText('1 message sent back to be tried again.').waitFor();

    expect(isEnabled).toBe(false);
  });

  it('lists dead letters with reason and body, sends back what may succeed, discards what cannot', async () => {
    const { page, troubles } = await started().open('/failures');
    const poison = page.locator('.letters li', { hasText: 'can never succeed' });
    await poison.getByText('The message', { exact: true }).click();

    const body = await poison.locator('pre').textContent();
    const names = await page.locator('.letters .key').allTextContents();
    await page.getByLabel('All 2 messages').check();
    await page.getByRole('button', { name: 'Send back (1)' }).click();
    await page.getByText('1 message sent back to be tried again.').waitFor();
    await page.locator('.letters li').nth(1).waitFor({ state: 'detached' });
    await page.getByLabel('All 1 message', { exact: true }).check();
    await page.getByRole('button', { name: 'Discard unusable (1)' }).click();
    await page.getByText('1 message discarded.').waitFor();
    await page.getByText('No message has failed for good').waitFor();

    expect(body).toBe('poison, no event');
    expect(names).toEqual(['story.txt']);
    expect(troubles).toEqual([]);
  });
});
