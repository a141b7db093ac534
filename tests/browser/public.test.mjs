// What anyone sees without an account: in four languages, wide and narrow, light and dark, with and without scripts.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { start } from './app.mjs';

let app;
before(async () => { app = await start(); });
after(() => app?.stop());

test('the start page stands in four languages', async () => {
  const reader = await app.person();
  for (const language of ['en', 'es', 'pt', 'fr']) {
    assert.equal(await reader.go(`/?lang=${language}`), 200);
    assert.equal(await reader.page.locator('html').getAttribute('lang'), language);
    await reader.picture(`start-${language}`);
  }
  await reader.close();
});

test('the start page is readable in the dark', async () => {
  const reader = await app.person({ dark: true });
  await reader.go('/?lang=en');
  await reader.picture('start-dark');
  await reader.close();
});

test('a page that is not there says so', async () => {
  const reader = await app.person();
  assert.equal(await reader.go('/nowhere'), 404);
  await reader.picture('not-found');
  await reader.close();
});

test('everything is there without scripts', async () => {
  const reader = await app.person({ js: false });
  assert.equal(await reader.go('/'), 200);
  assert.equal(await reader.go('/nowhere'), 404);
  await reader.close();
});

test('the first key leads past the bar to the text', async () => {
  const reader = await app.person();
  await reader.go('/');
  await reader.page.keyboard.press('Tab');
  await reader.page.keyboard.press('Enter');
  // The address changes after the key, not with it.
  await reader.page.waitForFunction(() => location.hash === '#main', null, { timeout: 5000 });
  assert.equal(new URL(reader.page.url()).hash, '#main');
  await reader.close();
});
