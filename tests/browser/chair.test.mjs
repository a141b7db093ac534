// The path of a presiding officer, with scripts and without: attendance, the voting list, a question by each method while
// delegates vote, the hall screen, and the text as a whole.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { start } from './app.mjs';

const DECLARATION = '/declarations/migration-2017';

for (const js of [true, false]) {
  describe(`a chair, scripts ${js ? 'on' : 'off'}`, () => {
    let app;
    let chair;
    let delegate;
    let head;
    before(async () => {
      app = await start('--at', 'plenary');
      [chair, delegate, head] = await people(app, js);
    });
    after(() => app?.stop());

    test('records who is there and orders the voting list', async () => {
      await sitting(chair);
      await chair.follow('Attendance');
      await chair.tick('Present: Ñandara');
      await chair.picture('attendance');
      await chair.press('Record the attendance');
      await sitting(chair);
      await chair.follow('Change the order of voting');
      await chair.fill('Reason', 'The title depends on what is adopted in the text.');
      await chair.press('Set this order');
      await sitting(chair);
      await chair.picture('sitting');
    });

    test('puts an amendment by consensus', async () => {
      await chair.tick('Consensus');
      await chair.press(/^Put (sub-)?amendment/i);
      await chair.press('Close the question to objections');
      await chair.press('Declare adopted by consensus');
      await sitting(chair);
    });

    test('puts an amendment to a recorded vote; a ballot may be corrected until the vote ends', async () => {
      await chair.tick('Recorded vote');
      await chair.press(/^Put (sub-)?amendment/i);
      await vote(delegate, /^Yes/);
      await delegate.picture('ballot');
      await vote(head, /^No/);
      await vote(head, /^Yes/);
      await sitting(chair);
      await chair.reads(/^2 of \d+ have voted/);
      await chair.picture('console');
      await chair.press('End the voting');
      await chair.press(/^Declare adopted: 2 to 0/);
      await chair.page.goBack();
    });

    test('puts an amendment to a show of hands', async () => {
      await sitting(chair);
      await chair.tick('Show of hands');
      await chair.press(/^Put (sub-)?amendment/i);
      await chair.press('End the voting');
      await chair.fill('In favour', '2');
      await chair.fill('Against', '8');
      await chair.fill('Abstention', '1');
      await chair.press('Enter the count');
      await chair.press(/^Declare rejected: 2 to 8/);
    });

    test('everybody sees the results', async () => {
      await sitting(delegate);
      await delegate.page.locator('ol.order a').first().waitFor();
      await delegate.follow('Hall screen');
      await delegate.picture('hall');
      await delegate.go(`${DECLARATION}/amendments?standing=rejected`);
      await delegate.follow(/^(Sub-a|A)mendment/);
      await delegate.follow('Rejected');
      await delegate.reads(/2 in favour, 8 against/);
      await delegate.picture('result');
    });
  });

  test(`a chair puts the text as a whole, scripts ${js ? 'on' : 'off'}`, async () => {
    const app = await start('--at', 'amendments-decided');
    try {
      const [chair, delegate, head] = await people(app, js);
      await sitting(chair);
      for (const box of await chair.page.locator('#confirmed input').all()) await box.check();
      await chair.tick('Recorded vote');
      await chair.press('Put the text as a whole');
      await vote(delegate, /^Yes/);
      await vote(head, /^Yes/);
      await sitting(chair);
      await chair.press('End the voting');
      await chair.press(/^Declare adopted: 2 to 0/);
      await chair.go(DECLARATION);
      await chair.reads(/As adopted on/);
      await chair.picture('adopted');
    } finally {
      await app.stop();
    }
  });
}

/** A chair, a delegate and a head of another delegation. */
async function people(app, js) {
  const all = [];
  for (const name of [/^Pilar Demo/, /^Beatriz Demo/, /^Ana Demo/]) {
    const person = await app.person({ js });
    await person.signIn(name);
    all.push(person);
  }
  return all;
}

/** Goes to the sitting of the meeting. */
async function sitting(person) {
  await person.go('/meetings');
  await person.follow('High-Level Parliamentary Dialogue');
  await person.follow('Sitting 1');
}

/** Votes on what is before the body now. */
async function vote(person, choice) {
  await person.go('/now');
  // With scripts the page of what is on now goes on to the question by itself.
  const links = await person.page.$$eval('main a', (all) => [location.pathname, ...all.map((one) => one.pathname)]);
  const question = links.find((path) => /^\/questions\/[^/]+$/.test(path));
  assert.ok(question, `a question is before the body: ${links}`);
  await person.go(question);
  if (person.js) await person.page.locator('form.ballot').getByRole('button', { name: choice }).click();
  else await person.press(choice);
  await person.page.locator('form.ballot button[aria-pressed=true]', { hasText: choice }).waitFor();
  await person.look();
}
