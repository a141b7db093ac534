// The consolidation desk, with scripts and without: clauses unfolded, amendments ticked, what collides, what is free of one
// taken in; then the page on which the version is made, with what must be read first.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { start } from './app.mjs';

const DESK = '/declarations/migration-2017/consolidation';
const SHOW = 'Save the choice and show the result';

for (const js of [true, false]) {
  describe(`the consolidation desk, scripts ${js ? 'on' : 'off'}`, () => {
    let app;
    let clerk;
    before(async () => {
      app = await start('--at', 'panel-review');
      clerk = await app.person({ js });
      await clerk.signIn(/^Sara Demo/);
    });
    after(() => app?.stop());

    const clause = (name) => clerk.page.locator('.desk').filter({ has: clerk.page.getByRole('heading', { name, exact: true }) });
    const unfold = async (name) => {
      if ((await clause(name).getAttribute('open')) === null) await clause(name).locator('summary').click();
    };
    const takeIn = async (name, amendment) => {
      const box = clause(name).getByRole('group', { name: amendment, exact: true }).getByLabel('Take in', { exact: true });
      await box.check();
      if (!js) return clerk.press(SHOW, { within: clause(name) });
      await clerk.page.locator('[aria-busy]').waitFor({ state: 'detached' });
      assert.ok(await box.evaluate((it) => it === document.activeElement), 'who ticks goes on from there');
      return clerk.look();
    };
    const shown = () => clerk.page.locator('form[data-module=desk]').innerText();

    test('is a list of clauses that unfold', async () => {
      await clerk.go(DESK);
      assert.equal(await clerk.page.locator('details.desk[open]').count(), 0);
      await clerk.picture('desk-folded');
      await unfold('Clause 10');
    });

    test('shows at once what a tick makes and what it collides with', async () => {
      await takeIn('Clause 10', 'Amendment 6');
      assert.equal(await clause('Clause 10').locator('.error').count(), 0);
      await takeIn('Clause 10', 'Amendment 7');
      await clause('Clause 10').getByText('Amendments 6 and 7 change the same words.').waitFor();
      assert.match(await clause('Clause 10').locator('summary').innerText(), /2 of 4 taken in\s+✕? ?Collision/);
      assert.equal(await clerk.page.locator('#onward p').innerText(), '2 amendments are chosen.');
      await clerk.picture('desk-collision');
      const before_ = await shown();
      const open = await clerk.page.locator('details.desk[open]').evaluateAll((all) => all.map((one) => one.id.slice(3)));
      await clerk.go(`${DESK}?open=${open[0]}`);
      assert.equal(await shown(), before_, 'the whole page says the same');
    });

    test('takes in what is free of one', async () => {
      await clause('Clause 10').getByRole('button', { name: 'Take in only this of amendment 7' }).click();
      await clerk.page.getByText('Of 7 only the parts that no other contests are taken in').waitFor();
      assert.equal(await clause('Clause 10').locator('.error').count(), 0);
      await clerk.look();
    });

    if (js)
      test('keeps what was ticked without a connection, says so, and saves it when it is sent again', async () => {
        const group = clause('Clause 10').getByRole('group', { name: 'Amendment 6', exact: true });
        const out = group.getByLabel('Leave out', { exact: true });
        await clerk.page.context().setOffline(true);
        await out.check();
        await clause('Clause 10').getByRole('alert').getByText('Not saved: there is no connection.').waitFor();
        assert.ok(await out.isChecked());
        await clerk.page.context().setOffline(false);
        clerk.complaints();
        await clerk.press(SHOW, { within: clause('Clause 10') });
        assert.ok(await out.isChecked(), 'it is saved');
        assert.equal(await clerk.page.locator('#onward p').innerText(), 'One amendment is chosen.');
        await clerk.go(DESK);
        await unfold('Clause 10');
        await takeIn('Clause 10', 'Amendment 6');
      });

    test('leads to the page on which the version is made', async () => {
      await clerk.follow('Go on to the version');
      assert.equal(await clerk.heading, 'Make the reviewed version');
      await clerk.picture('desk-version');
      await clerk.press('Make the reviewed version');
      await clerk.page.locator('.errors').waitFor();
      await clerk.tick(/Clause 10/);
      await clerk.press('Make the reviewed version');
      assert.match(new URL(clerk.page.url()).pathname, /\/versions\/2$/);
    });
  });
}
