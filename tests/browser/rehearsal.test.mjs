// A rehearsal: a chair and a delegate on a telephone play a vote through in a copy, and nothing of it is there afterwards.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { start } from './app.mjs';

const BAND = 'aside.rehearsal';

describe('a rehearsal', () => {
  let app;
  let chair;
  let delegate;
  let place;
  before(async () => {
    app = await start('--at', 'plenary');
    chair = await app.person();
    delegate = await app.person({ width: 360, touch: true });
    await chair.signIn(/^Pilar Demo/);
    await delegate.signIn(/^Beatriz Demo/);
    // A page of the other record is told so.
    chair.expected = /the server responded with a status of 4\d\d/;
  });
  after(() => app?.stop());

  test('begins on the page of the meeting, and others find it there', async () => {
    await meeting(chair);
    await chair.press('Begin a rehearsal');
    place = new URL(chair.page.url()).pathname;
    await chair.picture('rehearsal');
    await chair.press('Take part in the rehearsal');
    await chair.reads(/^REHEARSAL:/);
    await meeting(delegate);
    assert.equal(await delegate.page.locator(BAND).count(), 0);
    await delegate.follow('To the rehearsal');
    await delegate.picture('rehearsal');
    await delegate.press('Take part in the rehearsal');
    await delegate.reads(/^REHEARSAL:/);
    await delegate.picture('rehearsal-meeting');
  });

  test('is live: what is put is offered, and what is voted counts there', async () => {
    await sitting(chair);
    await chair.tick('Recorded vote');
    await chair.press(/^Put (sub-)?amendment/i);
    await chair.picture('rehearsal-console');
    const offer = delegate.page.locator('.live > section');
    await offer.getByRole('button', { name: /^Yes/ }).tap();
    await offer.getByText(/^recorded/).waitFor();
    await chair.reads(/^1 of \d+ have voted/);
  });

  test('its clock goes ahead', async () => {
    await chair.page.locator(`${BAND} a`).click();
    const before = await clock(chair);
    await chair.press('1 day');
    assert.notEqual(await clock(chair), before);
    await chair.look();
  });

  test('a page that is left open shows nothing of the other record', async () => {
    await sitting(chair);
    const other = await chair.page.context().newPage();
    await other.goto(place);
    await other.getByRole('button', { name: 'Leave the rehearsal' }).click();
    await other.locator(BAND).waitFor({ state: 'detached' });
    await other.close();
    await chair.page.bringToFront();
    await chair.page.evaluate("dispatchEvent(new Event('online'))");
    await chair.page.locator(BAND).waitFor({ state: 'detached' });
    await chair.page.getByRole('button', { name: /^Put (sub-)?amendment/i }).first().waitFor();
    await chair.look();
  });

  test('ends for everybody', async () => {
    await chair.go(place);
    await chair.press('End the rehearsal');
    await chair.reads(/^This rehearsal ended /);
    await meeting(delegate);
    assert.equal(await delegate.page.locator(BAND).count(), 0);
  });
});

async function meeting(person) {
  await person.go('/meetings');
  await person.follow('High-Level Parliamentary Dialogue');
}

async function sitting(person) {
  await meeting(person);
  await person.follow('Sitting 1');
}

const clock = (person) => person.page.locator('section[aria-labelledby=clock] b').innerText();
