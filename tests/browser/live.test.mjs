// Three browsers at once: a chair, a delegate on a telephone who is writing meanwhile, and the screen of the hall. Each
// follows a recorded vote by itself; nothing that is written is lost, and nobody's page is loaded anew.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { start } from './app.mjs';

const WORDS = 'Because nobody who crosses a border leaves the rights of a child behind.';

describe('a recorded vote, live', () => {
  let app;
  let chair;
  let delegate;
  let screen;
  before(async () => {
    app = await start('--at', 'plenary');
    chair = await app.person();
    delegate = await app.person({ width: 360, touch: true });
    screen = await app.person({ width: 1920 });
    await screen.page.setViewportSize({ width: 1920, height: 1080 });
    await chair.signIn(/^Pilar Demo/);
    await delegate.signIn(/^Beatriz Demo/);
    // Lines that are cut and put back are part of this.
    delegate.expected = /the server responded with a status of 4\d\d|ERR_INTERNET_DISCONNECTED/;
  });
  after(() => app?.stop());

  test('the screen waits, the delegate writes', async () => {
    await sitting(chair);
    const hall = new URL(chair.page.url()).pathname;
    await screen.go(`${hall}/screen`);
    await screen.reads('Nothing is before the body now.');
    await screen.reads(/^Presiding: Pilar Demo/);
    await shoot(screen, 'hall-idle');
    await delegate.go('/declarations/migration-2017/amendments');
    for (const amendment of await delegate.page.$$eval('a[href^="/amendments/"]', (all) => [...new Set(all.map((one) => one.pathname))])) {
      // One of the delegate's own: of any other the revision is refused.
      if ((await delegate.page.goto(`${amendment}/revision`)).status() === 200) break;
    }
    await delegate.look();
    await written(delegate).fill(WORDS);
    for (const person of [chair, delegate, screen]) await stays(person);
  });

  test('the ballot is offered where the delegate writes, and the screen shows what is put', async () => {
    await chair.tick('Recorded vote');
    await chair.press(/^Put (sub-)?amendment/i);
    await chair.page.evaluate('window.stays = true');
    await heading(delegate, 'the voting is open').waitFor();
    await kept(delegate);
    assert.ok(await delegate.page.evaluate('document.activeElement.matches("textarea, input")'), 'the hand is where it was');
    await shoot(delegate, 'offer-writing');
    await offer(delegate).locator('summary').tap();
    await offer(delegate).getByRole('button', { name: /^Yes/ }).waitFor();
    await delegate.look();
    await shoot(delegate, 'offer');
    await screen.page.locator('.put .words').first().waitFor();
    await screen.reads(/^0 of \d+ have voted/);
    await shoot(screen, 'hall-open');
  });

  test('a ballot is received once it is there, and only that it came is told', async () => {
    await offer(delegate).getByRole('button', { name: /^Yes/ }).tap();
    await offer(delegate).getByText(/^recorded/).waitFor();
    await kept(delegate);
    await chair.reads(/^1 of \d+ have voted/);
    await chair.reads(/^Have voted: /);
    await screen.reads(/^1 of \d+ have voted/);
    assert.ok(!/in favour/i.test(await screen.page.locator('main').innerText()), 'no count while it is open');
  });

  test('what was not received is said so, the choice is kept, and tapping again is enough', async () => {
    await delegate.page.context().setOffline(true);
    await offer(delegate).getByRole('button', { name: /^No/ }).tap();
    await offer(delegate).getByText('Not received. Tap again.').waitFor();
    assert.equal(await offer(delegate).locator('button.tried').innerText(), 'No');
    await shoot(delegate, 'offer-lost');
    await delegate.page.context().setOffline(false);
    delegate.complaints();
    await offer(delegate).getByRole('button', { name: /^No/ }).tap();
    await offer(delegate).locator('button.no[aria-pressed=true]').waitFor();
    await offer(delegate).getByRole('button', { name: /^Yes/ }).tap();
    await offer(delegate).locator('button.yes[aria-pressed=true]').waitFor();
    await kept(delegate);
  });

  test('the end of the voting and the result reach everybody', async () => {
    await chair.press('End the voting');
    await heading(delegate, 'the voting has ended').waitFor();
    await screen.reads('The voting has ended. The result is about to be declared.');
    await chair.press(/^Declare adopted: 1 to 0/);
    await heading(delegate, 'the result').waitFor();
    await offer(delegate).getByText(/1 in favour/).waitFor();
    await kept(delegate);
    await shoot(delegate, 'offer-result');
    await screen.page.locator('.verdict', { hasText: 'Adopted' }).waitFor();
    await screen.page.locator('.board .is-yes').first().waitFor();
    await shoot(screen, 'hall-result');
    for (const person of [delegate, screen]) {
      assert.ok(await person.page.evaluate('window.stays'), 'the page was not loaded anew');
      assert.deepEqual(await person.findings(), []);
    }
  });

  test('a page that stands on the question changes in its place', async () => {
    await sitting(chair);
    await delegate.go('/now');
    await stays(delegate);
    await chair.tick('Recorded vote');
    await chair.press(/^Put (sub-)?amendment/i);
    await delegate.page.waitForURL(/\/questions\//);
    await delegate.page.locator('form.ballot').waitFor();
    await stays(delegate);
    await delegate.page.locator('form.ballot').getByRole('button', { name: /^Abstain/ }).tap();
    await delegate.page.getByText(/^recorded/).waitFor();
    await chair.reads(/^1 of \d+ have voted/);
    await chair.press('End the voting');
    await delegate.page.getByText('The voting has ended').first().waitFor();
    await chair.press(/^Declare/);
    await delegate.page.locator('main .verdict').waitFor();
    assert.ok(await delegate.page.evaluate('window.stays'), 'the page was not loaded anew');
    await delegate.look();
  });
});

/** What a page of a voter offers. */
function offer(person) {
  return person.page.locator('.live .offer');
}

/** What it says of the question on its first line. */
function heading(person, words) {
  return offer(person).locator('summary', { hasText: words });
}

/** Where the delegate writes. */
function written(person) {
  return person.page.locator('main form textarea').first();
}

/** Marks the page, so that another one in its place is noticed. */
async function stays(person) {
  await person.page.evaluate('window.stays = true');
}

/** What was written stands, in the same page. */
async function kept(person) {
  assert.equal(await written(person).inputValue(), WORDS);
  assert.ok(await person.page.evaluate('window.stays'), 'the page was not loaded anew');
}

async function shoot(person, name) {
  const shown = await person.page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(shown <= person.page.viewportSize().width, `${name} is ${shown} px wide`);
  await person.shot(name);
}

async function sitting(person) {
  await person.go('/meetings');
  await person.follow('High-Level Parliamentary Dialogue');
  await person.follow('Sitting 1');
}
