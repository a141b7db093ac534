// The amendment editor, with scripts and without, by keyboard: it warns of what others have filed on the same words, puts
// suggested opening words where the clause begins, splits a clause where words are named or selected, joins two, and gives
// back on this device what was not sent.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { start } from './app.mjs';

const NEW = '/declarations/migration-2017/amendments/new';

for (const js of [true, false]) {
  describe(`the amendment editor, scripts ${js ? 'on' : 'off'}`, () => {
    let app;
    let delegate;
    before(async () => {
      app = await start('--at', 'filing');
      delegate = await app.person({ js });
      await delegate.signIn(/^Beatriz Demo/);
    });
    after(() => app?.stop());

    test('warns of what others have filed on the same words', async () => {
      const words = await clause(delegate, 'replace', /^Clause 10$/);
      await delegate.fill('New wording', words.replace('Requests', 'Demands'));
      await preview(delegate, '#overlaps a');
      await delegate.reads(/Touches the same words as/);
      const href = await delegate.page.locator('#overlaps a').first().getAttribute('href');
      assert.match(href, /^\/amendments\//);
      await delegate.look();
      await delegate.picture('amendment-overlap');
      await delegate.fill('New wording', words);
      await preview(delegate, '#overlaps:not(:has(a))');
      assert.equal(await delegate.page.locator('#overlaps').innerText(), '');
    });

    test('puts suggested opening words where the clause begins', async () => {
      const words = await clause(delegate, 'replace', /^Clause 10$/);
      await delegate.open('Suggested opening words');
      await delegate.page.locator('#opens').selectOption('Calls upon');
      if (js) await delegate.page.getByRole('button', { name: 'Begin with these words' }).press('Enter');
      else await delegate.press('Begin with these words');
      if (js) await delegate.page.waitForFunction(() => document.getElementById('words').value.startsWith('Calls upon '));
      const begun = await delegate.page.locator('#words').inputValue();
      assert.equal(begun, words.replace(/^Requests/, 'Calls upon'));
      assert.equal(await delegate.page.locator('#opens').inputValue(), '');
    });

    test('splits a clause before words and joins it with the next, one change after another', async () => {
      await clause(delegate, 'split', /^Clause 7$/);
      await delegate.page.locator('#stretch').fill('as well as the');
      await preview(delegate, '#difference ins');
      await delegate.reads('a new clause begins');
      await delegate.picture('amendment-split');
      await delegate.page.locator('#stretch').press('Enter');
      await delegate.reads(/^Clause 7: split after/);
      await delegate.look();
      await delegate.follow('Add another change');
      await delegate.follow(/^Join$/);
      await delegate.follow(/^Clause 8$/);
      await delegate.reads('Clause 9 comes to an end');
      await delegate.picture('amendment-join');
      await delegate.press('Keep this change');
      await delegate.reads('Clause 8 and clause 9: joined in one');
      await delegate.press('File the amendment');
      assert.match(await delegate.heading, /^Amendment \d+$/);
      await delegate.reads(/^Clause 7: split after/);
      await delegate.picture('amendment-split-filed');
    });

    test('says beside the field that words do not stand there', async () => {
      await clause(delegate, 'split', /^Clause 7$/);
      await delegate.page.locator('#stretch').fill('nowhere to be found');
      await delegate.press('Keep this change');
      await delegate.page.locator('#stretch-error').waitFor();
      assert.equal(await delegate.page.locator('#stretch').inputValue(), 'nowhere to be found');
      assert.equal(await delegate.page.locator('#stretch').getAttribute('aria-invalid'), 'true');
    });
  });
}

describe('what scripts add to the editor', () => {
  let app;
  let delegate;
  before(async () => {
    app = await start('--at', 'filing');
    delegate = await app.person();
    await delegate.signIn(/^Beatriz Demo/);
  });
  after(() => app?.stop());

  test('words that are selected are taken, with the number of their place', async () => {
    await clause(delegate, 'split', /^Clause 7$/);
    await select(delegate, 'the importance', 0);
    await delegate.page.getByRole('button', { name: 'Take the words selected above' }).press('Enter');
    assert.equal(await delegate.page.locator('#stretch').inputValue(), 'the importance');
    assert.equal(await delegate.page.locator('#occurrence').inputValue(), '', 'they stand there once');
    assert.equal(await focused(delegate), 'stretch');
    await select(delegate, 'the', 2);
    await delegate.page.getByRole('button', { name: 'Take the words selected above' }).press('Enter');
    assert.equal(await delegate.page.locator('#occurrence').inputValue(), '3', 'the third of several');
    await delegate.page.locator('#difference ins').waitFor();
  });

  test('naming words chooses that words name the place', async () => {
    await clause(delegate, 'split', /^Clause 7$/);
    const places = delegate.page.locator('input[name=at]');
    await places.first().check();
    await delegate.page.locator('#difference ins').waitFor();
    await delegate.page.locator('#stretch').fill('as well as');
    assert.ok(await places.last().isChecked());
  });

  test('what was not sent is offered again, and not once it was kept', async () => {
    const words = await clause(delegate, 'replace', /^Clause 11$/);
    const typed = `${words} and their families`;
    await delegate.fill('New wording', typed);
    await delegate.page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('accord:')));
    await delegate.page.reload();
    await delegate.page.getByRole('button', { name: 'Restore them' }).press('Enter');
    assert.equal(await delegate.page.locator('#words').inputValue(), typed);
    await delegate.page.locator('#difference ins').waitFor();
    await delegate.look();
    await delegate.press('Keep this change');
    const left = await delegate.page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('replace-')).length);
    assert.equal(left, 0);
  });

  test('Enter in a field keeps the change, whatever buttons stand before', async () => {
    const words = await clause(delegate, 'replace', /^Clause 12$/);
    await delegate.fill('New wording', `${words} and of others`);
    await delegate.page.locator('#opening').press('Enter');
    await delegate.reads('Clause 12: other words');
  });
});

/** Opens the form of an act on a clause; the words that stand in it. */
async function clause(person, act, name) {
  await person.go(`${NEW}?act=${act}`);
  await person.follow(name);
  const words = person.page.locator('#words');
  return (await words.count()) ? words.inputValue() : '';
}

/** What the server makes of the form: by itself where scripts run, else by the button. */
async function preview(person, selector) {
  if (!person.js) await person.press('Show the difference');
  await person.page.locator(selector).first().waitFor({ state: 'attached' });
}

/** Selects words in the clause, the nth place (from 0) of them. */
function select(person, words, nth) {
  return person.page.evaluate(([wanted, nth]) => {
    const walker = document.createTreeWalker(document.getElementById('clause-words'), NodeFilter.SHOW_TEXT);
    let left = nth;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const found of node.textContent.matchAll(new RegExp(`\\b${wanted}\\b`, 'g'))) {
        if (left-- > 0) continue;
        const range = document.createRange();
        range.setStart(node, found.index);
        range.setEnd(node, found.index + wanted.length);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
        return;
      }
    }
    throw new Error(`${wanted} does not stand there`);
  }, [words, nth]);
}

const focused = (person) => person.page.evaluate(() => document.activeElement.id);
