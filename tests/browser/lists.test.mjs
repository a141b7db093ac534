// The lists of a secretariat, with scripts and without: several amendments treated alike, tags, a saved filter, and the
// compilation on screen and on paper.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { start } from './app.mjs';

const DECLARATION = '/declarations/migration-2017';
const LIST = `${DECLARATION}/amendments`;
const REASON = 'Both concern another item of the agenda.';

for (const js of [true, false]) {
  describe(`lists, scripts ${js ? 'on' : 'off'}`, () => {
    let app;
    let clerk;
    before(async () => {
      app = await start('--at', 'filing');
      clerk = await app.person({ js });
      await clerk.signIn(/^Sara Demo/);
    });
    after(() => app?.stop());

    test('several amendments are ruled upon at once', async () => {
      await clerk.go(LIST);
      await clerk.tick('Amendment 1');
      await clerk.tick('Amendment 2');
      await clerk.choose('With those that are ticked', { label: 'Rule inadmissible' });
      await clerk.press('Continue');
      await clerk.reads('These 2 amendments will be ruled inadmissible.');
      await clerk.picture('selection');
      await clerk.press('Rule 2 amendments inadmissible');
      await clerk.page.locator('.errors').waitFor();
      await clerk.fill('Reason', REASON);
      await clerk.press('Rule 2 amendments inadmissible');
      await clerk.reads('Done for 2 amendments.');
      assert.equal(await clerk.page.locator('tbody .tag.bad').count(), 2);
      await clerk.picture('list-of-amendments');
    });

    test('all that are shown are ticked by one box, where scripts run', async () => {
      await clerk.go(`${LIST}?standing=filed`);
      const all = clerk.page.getByLabel('Tick all that are shown');
      assert.equal(await all.count(), js ? 1 : 0);
      if (!js) return;
      await all.check();
      const boxes = clerk.page.locator('tbody input[type=checkbox]');
      assert.equal(await boxes.and(clerk.page.locator(':checked')).count(), await boxes.count());
      await boxes.first().uncheck();
      assert.equal(await all.evaluate((box) => box.indeterminate), true);
    });

    test('tags and a saved filter', async () => {
      await clerk.go(LIST);
      await clerk.follow('Tags');
      await clerk.fill('New tag', 'detention');
      await clerk.press('Add the tag');
      await clerk.go(LIST);
      await clerk.tick('Amendment 3');
      await clerk.choose('With those that are ticked', { index: await place(clerk, 'detention') });
      await clerk.press('Continue');
      await clerk.press('Tag 1 amendment');
      await clerk.choose('Tag', { label: 'detention' }, clerk.page.locator('form.filters').first());
      await clerk.press('Filter');
      await clerk.reads('Shown: 1 of');
      await clerk.follow('Save this filter');
      await clerk.fill('Name', 'On detention');
      await clerk.tick('For everybody who reads the amendments');
      await clerk.press('Save');
      await clerk.follow('Compilation');
      await clerk.reads('Shown: 1 of');
      await clerk.picture('compilation');
      await clerk.follow('Two columns');
      await clerk.follow('Line numbers');
      await clerk.follow('Unfold justifications');
      await clerk.picture('compilation-two-columns');
      const page = clerk.page;
      assert.ok(await page.locator('.sheet.lines .split.two').first().isVisible());
      await page.emulateMedia({ media: 'print' });
      assert.ok(await page.locator('.running').isVisible());
      assert.ok(!(await page.locator('form.filters').first().isVisible()));
      await page.emulateMedia({ media: 'screen' });
    });
  });
}

/** The place of an option in the list of what can be done. */
async function place(person, words) {
  const options = await person.page.locator('#treatment option').allInnerTexts();
  return options.findIndex((text) => text.trim() === words);
}
