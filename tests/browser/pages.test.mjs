// Every kind of page that each role can reach by links: without a finding of axe or a complaint of the browser, not
// wider than a telephone, and still so when somebody spaces the letters.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { start } from './app.mjs';

/** How many kinds of pages one role is led through at most, so that the walk ends. */
const MOST = 60;
/** Who walks: the words of the demonstration's sign-in that name the role; anyone signs in as nobody. */
const ROLES = {
  anyone: null,
  delegate: /^Sign in as Beatriz/,
  moderator: /^Sign in as Marta/,
  chair: /^Sign in as Pilar/,
  secretariat: /^Sign in as Sara/,
  administrator: /^Sign in as Alex/,
};

for (const point of ['filing', 'plenary', 'published']) {
  describe(`at ${point}`, () => {
    let app;
    before(async () => { app = await start('--at', point); });
    after(() => app?.stop());
    for (const [role, name] of Object.entries(ROLES)) {
      test(`the pages of ${role}`, async () => {
        const reader = await app.person();
        if (name) await reader.signIn(name);
        const seen = await walk(reader);
        assert.ok(seen.length > 2, `only ${seen}`);
        await reader.close();
      });
    }
  });
}

/** Follows links, one of each kind. The kinds of pages seen. */
async function walk(reader) {
  const waiting = ['/'];
  const kinds = new Map([['/', '/']]);
  for (const path of waiting) {
    const answer = await reader.page.goto(path);
    assert.equal(answer.status(), 200, path);
    if (!(answer.headers()['content-type'] ?? '').startsWith('text/html')) continue;
    await reader.look();
    await fits(reader.page, path);
    for (const link of await links(reader.page)) {
      if (kinds.size >= MOST || kinds.has(kind(link))) continue;
      kinds.set(kind(link), link);
      waiting.push(link);
    }
  }
  return [...kinds.keys()];
}

/** The addresses that the page links to on this server, without files to be saved. */
function links(page) {
  return page.$$eval('a[href]', (all) =>
    all
      .filter((a) => a.origin === location.origin && !a.hasAttribute('download'))
      .map((a) => a.pathname + a.search)
      .filter((path) => !/[?&]lang=|\.(txt|json|html|pdf)$/.test(path)),
  );
}

/** What kind of page an address is: identities and slugs do not count. */
function kind(address) {
  const [path, query = ''] = address.split('?');
  const parts = path.split('/').map((part, at) => (at % 2 === 0 && at > 0 && part !== 'new' ? '*' : part));
  return `${parts.join('/')}?${query.replace(/=[^&]*/g, '')}`;
}

/** Whether all of the page is seen at 320 px, with the letter spacing that some readers need (WCAG 1.4.10, 1.4.12). */
async function fits(page, path) {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 320, `${path} is ${wide} px wide in a window of 320`);
  const spaced = await page.evaluate(() => {
    for (const one of document.body.querySelectorAll('*')) {
      Object.assign(one.style, { lineHeight: '1.5', letterSpacing: '0.12em', wordSpacing: '0.16em' });
    }
    return document.documentElement.scrollWidth;
  });
  assert.ok(spaced <= 320, `${path} is ${spaced} px wide in a window of 320 with spaced letters`);
  await page.setViewportSize(before);
}
