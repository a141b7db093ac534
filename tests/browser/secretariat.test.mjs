// The path of a secretariat, with scripts and without: members by invitation, rulings with reasons, an amendment entered
// for a delegation, a deadline moved, the next stage opened, panels given their work; and in the end the publication.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { start } from './app.mjs';

const BODY = '/bodies/parlatino';
const DECLARATION = '/declarations/migration-2017';
const REASON = 'It concerns another item of the agenda.';

for (const js of [true, false]) {
  describe(`a secretariat, scripts ${js ? 'on' : 'off'}`, () => {
    let app;
    let clerk;
    before(async () => {
      app = await start('--at', 'filing');
      clerk = await app.person({ js });
      await clerk.signIn(/^Sara Demo/);
    });
    after(() => app?.stop());

    test('enters a delegation and invites a member, who sets a password', async () => {
      await clerk.go(`${BODY}/delegations/new`);
      await clerk.fill('Name of the delegation', 'Nueva Arcadia');
      await clerk.press('Enter the delegation');
      await clerk.go(BODY);
      await clerk.follow('Invite somebody');
      await clerk.fill('Name', 'Nadia Demo (Nueva Arcadia)');
      await clerk.fill('E-mail address', 'nadia@demo.invalid');
      await clerk.choose('Role', { label: 'Delegate' });
      await clerk.press('Send the invitation');
      await clerk.page.locator('.errors').waitFor();
      assert.equal(await clerk.page.getByLabel('E-mail address').inputValue(), 'nadia@demo.invalid');
      await clerk.choose('Delegation', { label: 'Nueva Arcadia' });
      await clerk.press('Send the invitation');
      await clerk.go(`${BODY}/members`);
      await clerk.reads('Nadia Demo');
      await clerk.picture('members');
      await clerk.go('/outbox');
      await clerk.picture('outbox');
      await clerk.page.locator('tr').filter({ hasText: 'Nadia' }).getByRole('link').first().click();
      await clerk.press(/link/i);
      const link = await clerk.page.locator('p[role=status] a').getAttribute('href');
      await joins(app, js, new URL(link, app.address).pathname);
    });

    test('rules on amendments, with a reason where it is against', async () => {
      await clerk.go(`${DECLARATION}/amendments`);
      await clerk.follow('Amendment 8');
      await clerk.press('Rule inadmissible');
      await clerk.page.locator('.errors').waitFor();
      await clerk.fill('Reason', REASON);
      await clerk.press('Rule inadmissible');
      await clerk.reads(REASON);
      await clerk.go(`${DECLARATION}/amendments`);
      await clerk.follow('Amendment 9');
      await clerk.press('Rule admissible');
      await clerk.reads('Ruled admissible');
      await clerk.picture('ruling');
    });

    test('enters an amendment at the oral request of a delegation', async () => {
      await clerk.go(`${DECLARATION}/amendments/new?add=1&act=retitle`);
      await clerk.choose('At the oral request of', { label: 'Cordal' });
      await clerk.fill('New title', 'MIGRATION: REALITIES AND CHALLENGES');
      await clerk.press('Keep this change');
      await clerk.press('File the amendment');
      await clerk.reads('oral request of Cordal');
    });

    test('moves the time limit, which needs a reason, and opens the next stage', async () => {
      await clerk.go(DECLARATION);
      await clerk.follow('Time limit for amendments');
      const due = clerk.page.getByLabel('Ends');
      const day = (await due.inputValue()).slice(0, 10);
      await clerk.fill('Ends', `${day}T20:30`);
      await clerk.press('Set the time limit');
      await clerk.page.locator('.errors').waitFor();
      assert.equal(await due.inputValue(), `${day}T20:30`);
      await clerk.fill('Reason', 'The interpreters asked for more time.');
      await clerk.press('Set the time limit');
      await clerk.go(`${DECLARATION}/stage`);
      await clerk.tick('Panel review');
      await clerk.press('Open this stage');
      await clerk.go(`${DECLARATION}/assignments`);
      await clerk.choose('Panel', { index: 1 });
      await clerk.tick('Amendment 1 Tesoro');
      await clerk.press('Assign what is ticked');
      await clerk.picture('assignments');
    });
  });

  test(`a secretariat publishes, scripts ${js ? 'on' : 'off'}`, async () => {
    const app = await start('--at', 'adopted');
    try {
      const clerk = await app.person({ js });
      await clerk.signIn(/^Sara Demo/);
      await clerk.go(`${DECLARATION}/publication`);
      await clerk.fill('Symbol', 'DEMO/2017/1');
      await clerk.press('Publish');
      await clerk.go('/publications/migration-2017');
      await clerk.reads('DEMO/2017/1');
      await clerk.picture('publication');
      const text = await fetch(`${app.address}/publications/migration-2017/en.txt`);
      assert.match(await text.text(), /signed y 16 November/);
    } finally {
      await app.stop();
    }
  });
}

/** Somebody follows the link of an invitation and is in. */
async function joins(app, js, path) {
  const guest = await app.person({ js });
  await guest.go(path);
  const words = 'six grey herons over the canal';
  for (const field of await guest.page.locator('input[type=password]').all()) await field.fill(words);
  await guest.press('Accept the invitation');
  await guest.reads('Nadia Demo');
  await guest.close();
}
