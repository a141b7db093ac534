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
  delegate: /^Beatriz Demo/,
  moderator: /^Marta Demo/,
  chair: /^Pilar Demo/,
  secretariat: /^Sara Demo/,
  administrator: /^Alex Demo/,
};

/** At which points of the demonstration, and who walks there. */
const POINTS = {
  filing: Object.keys(ROLES),
  reviewed: ['moderator', 'secretariat'],
  plenary: ['anyone', 'delegate', 'chair', 'secretariat'],
  published: ['anyone', 'secretariat'],
};

for (const [point, roles] of Object.entries(POINTS)) {
  describe(`at ${point}`, () => {
    let app;
    before(async () => { app = await start('--at', point); });
    after(() => app?.stop());
    for (const role of roles) {
      test(`the pages of ${role}`, async () => {
        const reader = await app.person();
        if (ROLES[role]) await reader.signIn(ROLES[role]);
        const { kinds, findings } = await walk(reader);
        assert.deepEqual(findings, []);
        assert.ok(kinds.length > 2, `only ${kinds}`);
        await reader.close();
      });
    }
  });
}

/** Pages that were looked at, by kind and by what they offer: what two roles see alike is checked once. */
const checked = new Set();

/** Follows links, one of each kind. The kinds of pages seen, and what is wrong with them. */
async function walk(reader) {
  const waiting = [{ path: '/', from: 'the start' }];
  const kinds = new Set(['/?']);
  const findings = [];
  for (const { path, from } of waiting) {
    const answer = await reader.page.goto(path);
    const found = answer.status() === 200 ? [] : [`answers ${answer.status()}`];
    if ((answer.headers()['content-type'] ?? '').startsWith('text/html')) {
      found.push(...(await once(reader, path)));
      for (const link of await links(reader.page)) {
        if (kinds.size >= MOST || kinds.has(kind(link))) continue;
        kinds.add(kind(link));
        waiting.push({ path: link, from: path });
      }
    }
    findings.push(...found.map((finding) => `${path} (from ${from}): ${finding}`));
  }
  return { kinds: [...kinds], findings };
}

/** What is wrong with a page, unless a page of its kind with the same forms was looked at before. */
async function once(reader, path) {
  const forms = await reader.page.$$eval('form', (all) => all.map((form) => new URL(form.action).pathname));
  const look = `${kind(path)} ${[...new Set(forms.map(kind))].sort()}`;
  if (checked.has(look)) return reader.complaints();
  checked.add(look);
  return [...(await reader.findings()), ...(await unfit(reader.page))];
}

/** The addresses that the page links to on this server, without files to be saved. */
function links(page) {
  return page.$$eval('a[href]', (all) =>
    all
      .filter((a) => a.origin === location.origin && !a.hasAttribute('download'))
      .map((a) => a.pathname + a.search)
      .filter((path) => !/[?&]lang=|\.(txt|json|html|pdf|akn|docx)$/.test(path)),
  );
}

/** What kind of page an address is: identities and slugs do not count. */
function kind(address) {
  const [path, query = ''] = address.split('?');
  const parts = path.split('/').map((part, at) => (at % 2 === 0 && at > 0 && part !== 'new' ? '*' : part));
  return `${parts.join('/')}?${query.replace(/=[^&]*/g, '')}`;
}

/** How a page is too wide at 320 px, also with the letter spacing that some readers need (WCAG 1.4.10, 1.4.12). */
async function unfit(page) {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  const spaced = await page.evaluate(() => {
    for (const one of document.body.querySelectorAll('*')) {
      Object.assign(one.style, { lineHeight: '1.5', letterSpacing: '0.12em', wordSpacing: '0.16em' });
    }
    return document.documentElement.scrollWidth;
  });
  await page.setViewportSize(before);
  const found = [];
  if (wide > 320) found.push(`${wide} px wide in a window of 320`);
  else if (spaced > 320) found.push(`${spaced} px wide in a window of 320 with spaced letters`);
  return found;
}
