// The path of a delegate, with scripts and without: a draft from first words to tabling, an amendment from a clause to
// its filing and withdrawal, another one co-sponsored. Whatever was typed into a refused form is still there.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { start } from './app.mjs';

const DECLARATION = '/declarations/migration-2017';

const PASTED = `Recalling the declaration on migration of this meeting;

Noting the need to follow up on it,

1. Decides to meet again in a year;

2. Requests the secretariat to report on what was done;

3. Invites all delegations to send their laws.`;

for (const js of [true, false]) {
  describe(`a delegate, scripts ${js ? 'on' : 'off'}`, () => {
    let app;
    let delegate;
    before(async () => {
      app = await start('--at', 'filing');
      delegate = await app.person({ js });
      await delegate.signIn(/^Beatriz Demo/);
    });
    after(() => app?.stop());

    test('writes a draft and tables it', async () => {
      await delegate.go('/meetings');
      await delegate.follow('High-Level Parliamentary Dialogue');
      await delegate.follow('Begin a draft');
      await delegate.press('Begin the draft');
      await refused(delegate);
      await delegate.fill('Title', 'FOLLOW-UP TO THE DECLARATION ON MIGRATION');
      await delegate.fill('Enacting line', 'The Latin American and Caribbean Parliament,');
      await delegate.press('Begin the draft');
      await delegate.follow('Paste a whole text');
      const file = { name: 'text.txt', mimeType: 'text/plain', buffer: Buffer.from(PASTED) };
      await delegate.page.locator('#file').setInputFiles(file);
      await delegate.press('Read the file');
      assert.equal(await delegate.page.locator('#text').inputValue(), PASTED);
      await delegate.picture('paste');
      await delegate.fill('Text', PASTED);
      await delegate.press('See what becomes of it');
      await delegate.press('Take it over');
      assert.equal(await clauses(delegate), 5);
      await delegate.follow('Edit Clause 2');
      await delegate.fill('Words', 'Requests the secretariat to report on what was done within half a year');
      await delegate.press('Save');
      await delegate.reads('within half a year');
      await delegate.follow('Add a clause');
      await delegate.tick('Operative paragraph');
      await delegate.fill('Words', 'Thanks the host');
      await delegate.press(/^Add$/);
      assert.equal(await clauses(delegate), 6);
      await delegate.press('Move up', { within: clause(delegate, 'Thanks the host') });
      await delegate.follow('Delete', clause(delegate, 'Invites all delegations'));
      await delegate.press('Delete this clause');
      assert.equal(await clauses(delegate), 5);
      await delegate.picture('draft');
      await delegate.follow('Table the draft');
      await delegate.press('Table the draft');
      await delegate.reads('Tabled');
      await delegate.reads(/within half a year[.;]/);
    });

    test('reads the declaration', async () => {
      await delegate.go(DECLARATION);
      await delegate.picture('declaration');
      await delegate.follow('With amendments');
      await delegate.picture('declaration-amendments');
      await delegate.go(`${DECLARATION}/versions`);
      await delegate.go(`${DECLARATION}/journal`);
    });

    test('proposes an amendment, sees the difference, files and withdraws it', async () => {
      await delegate.go(DECLARATION);
      await delegate.follow('Propose an amendment');
      await delegate.picture('amendment-clauses');
      await delegate.follow(/^Preambular paragraph 4/);
      const words = delegate.page.getByLabel('New wording');
      await delegate.fill('New wording', '');
      await delegate.press('Keep this change');
      await refused(delegate);
      await delegate.fill('New wording', `${await base(words)} and of all who accompany them`);
      if (js) await delegate.page.locator('#difference ins').waitFor();
      else await delegate.press('Show the difference');
      await delegate.reads('and of all who accompany them');
      await delegate.picture('amendment-editor');
      await delegate.press('Keep this change');
      await delegate.follow('Add another change');
      await delegate.follow(/^Insert$/);
      await delegate.fill('Words of the new clause', 'Invites the committees to report on it');
      await delegate.press('Keep this change');
      await delegate.fill('Justification', 'Whoever accompanies migrants is meant too.');
      await delegate.press('Save the justification');
      await delegate.press('File the amendment');
      assert.match(await delegate.heading, /^Amendment \d+$/);
      await delegate.picture('amendment');
      const title = await delegate.heading;
      await delegate.go(`${DECLARATION}/amendments`);
      await delegate.picture('amendments');
      await delegate.follow(title);
      await delegate.open('Withdraw the amendment');
      await delegate.press(new RegExp(`^Withdraw .?${title}`));
      await delegate.reads('Withdrawn');
    });

    test('co-sponsors what another delegation filed', async () => {
      await delegate.go(`${DECLARATION}/amendments`);
      await delegate.follow('Amendment 9');
      await delegate.press('Co-sponsor the amendment');
      await delegate.reads(/with .*Bahía Clara/);
    });
  });
}

/** The form came back with a summary of what is wrong on top, which has the focus where scripts run. */
async function refused(person) {
  const summary = person.page.locator('.errors');
  await summary.waitFor();
  if (person.js) assert.ok(await summary.evaluate((one) => one === document.activeElement), 'the summary has the focus');
}

const clauses = (person) => person.page.locator('section.clause').count();
const clause = (person, words) => person.page.locator('section.clause').filter({ hasText: words });

/** The words that an editor began with. */
const base = (editor) => editor.evaluate((one) => one.dataset.base);
