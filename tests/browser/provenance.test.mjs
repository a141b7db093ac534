// Who wrote this: the lines of the amendments behind words are shown beside them, by pointer, by keyboard, by finger; without
// scripts the words lead to the amendment.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { start } from './app.mjs';

const PAGE = '/declarations/migration-2017/provenance';

let app;
before(async () => { app = await start('--at', 'published'); });
after(() => app?.stop());

const words = (reader) => reader.page.locator('.whose a.by').first();
const box = (reader) => reader.page.locator('.beside');
const path = (reader) => new URL(reader.page.url()).pathname;

/** Until the lines are gone, or there. */
const until = (reader, there) => box(reader).waitFor({ state: there ? 'visible' : 'detached' });

test('a pointer on words shows the lines of their amendments, and can go there', async () => {
  const reader = await app.person();
  await reader.page.clock.install();
  await reader.go(PAGE);
  const title = await words(reader).getAttribute('title');
  await words(reader).hover();
  await until(reader, true);
  const href = await words(reader).getAttribute('href');
  assert.equal(await box(reader).locator('a').first().getAttribute('href'), href);
  const line = await reader.page.locator(`.whose li[data-source="${await words(reader).getAttribute('data-by')}"]`).first().innerText();
  assert.equal((await box(reader).innerText()).trim(), line.trim());
  await reader.look();
  await box(reader).hover();
  await reader.page.clock.fastForward(1000);
  await until(reader, true);
  await reader.picture('provenance-beside');
  await reader.page.locator('h1').hover();
  await until(reader, false);
  assert.equal(await words(reader).getAttribute('title'), title);
  await reader.close();
});

test('the focus shows them, the links in them come next, and Escape takes them away', async () => {
  const reader = await app.person();
  await reader.go(PAGE);
  await words(reader).focus();
  await until(reader, true);
  await reader.page.keyboard.press('Tab');
  assert.ok(await box(reader).locator('a').first().evaluate((link) => link === document.activeElement));
  await reader.look();
  await reader.page.keyboard.press('Escape');
  await until(reader, false);
  assert.ok(await words(reader).evaluate((link) => link === document.activeElement), 'the focus is on the words again');
  await reader.page.keyboard.press('Enter');
  await reader.page.waitForURL('**/amendments/*');
  await reader.look();
  await reader.close();
});

test('a first tap shows them beside the words, a link in them leads on', async () => {
  const reader = await app.person({ width: 360, touch: true });
  await reader.go(PAGE);
  const all = reader.page.locator('.whose a.by');
  for (const link of [all.first(), all.last()]) {
    await link.tap();
    await until(reader, true);
    assert.equal(path(reader), PAGE);
    const { x, width } = await box(reader).boundingBox();
    assert.ok(x >= 0 && x + width <= 360, `the lines stand from ${x} to ${x + width}`);
    await reader.look();
    await reader.page.locator('h1').tap();
    await until(reader, false);
  }
  await all.first().tap();
  const href = await box(reader).locator('a').last().getAttribute('href');
  await box(reader).locator('a').last().tap();
  await reader.page.waitForURL(`**${href}`);
  await reader.close();
});

test('without scripts the words lead to the amendment', async () => {
  const reader = await app.person({ js: false });
  await reader.go(PAGE);
  const href = await words(reader).getAttribute('href');
  await words(reader).click();
  await reader.page.waitForURL(`**${href}`);
  await reader.look();
  await reader.close();
});
