// Three browsers at once through a roll call and a secret ballot, from the opening to the declared result: a chair, a
// delegate on a telephone, and the screen of the hall; other delegations answer where they are needed. What the record
// says afterwards, as a page, as CSV and as JSON, is what was answered.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { start } from './app.mjs';

const OWN = 'Bahía Clara';
const WORDS = 'Because nobody who crosses a border leaves the rights of a child behind.';
/** What tells a count or a choice. */
const TELLS = /in favour|against|abstention/i;
/** The keys with which an answer is entered, and what it is called afterwards. */
const SAID = { y: 'In favour', n: 'Against', a: 'Abstention', x: 'did not vote' };
const WORD = { y: 'yes', n: 'no', a: 'abstain', x: null };
/** What delegations answer that do not say yes; twice where they are called twice. */
const ANSWERS = { Caribal: ['p', 'a'], Cordal: ['n'], Lunara: ['a'], Ñandara: ['x', 'x'], Tesoro: ['n'] };

describe('a roll call, live', () => {
  let app;
  let chair;
  let delegate;
  let screen;
  let question;
  let roll;
  const answered = {};
  before(async () => {
    app = await start('--at', 'plenary');
    [chair, delegate, screen] = await hall(app);
  });
  after(() => app?.stop());

  test('it is opened, and everybody sees what is put and who is called first', async () => {
    await delegate.go('/now');
    await stays(screen);
    await chair.tick('Roll-call vote');
    await chair.press(/^Put (sub-)?amendment/i);
    roll = await chair.page.locator('.roll li > b').allInnerTexts();
    assert.equal(await called(chair), roll[0]);
    await chair.reads(`Drawn by lot to be called first: ${roll[0]}`);
    await chair.picture('roll-opened');
    await delegate.page.waitForURL(/\/questions\//);
    question = new URL(delegate.page.url()).pathname;
    await delegate.reads(roll[0] === OWN ? /^You vote for/ : 'The roll is being called. Whoever is called answers.');
    await delegate.look();
    await stays(delegate);
    await delegate.shot('roll-waiting');
    await screen.reads(`0 of ${roll.length} have voted.`);
    await screen.page.locator('.ask .verdict', { hasText: roll[0] }).waitFor();
    await screen.look();
    await screen.shot('roll-hall-open');
    await stayed(delegate, screen);
  });

  test('answers are entered by keys; who is called may answer by telephone; who passes is called again', async () => {
    for (let name = await called(chair); name; name = await called(chair)) {
      const again = (await chair.page.locator('.roll .tag', { hasText: 'second call' }).count()) > 0;
      const key = ANSWERS[name]?.[again ? 1 : 0] ?? 'y';
      if (name === OWN) await byTelephone();
      else await enter(chair, key);
      answered[name] = key;
      if (name === 'Caribal') await chair.shot(again ? 'roll-second' : 'roll-passed');
    }
    await chair.reads('The roll has been called. Corrections are taken until the voting ends.');
    const voted = roll.length - 1; // Ñandara does not answer
    await chair.reads(`${voted} of ${roll.length} have voted.`);
    await screen.reads(`${voted} of ${roll.length} have voted.`);
    await stayed(screen);
  });

  async function byTelephone() {
    await delegate.page.locator('form.ballot').waitFor();
    await delegate.shot('roll-called');
    await delegate.page.locator('form.ballot').getByRole('button', { name: /^No/ }).tap();
    await delegate.page.locator('form.ballot button.no[aria-pressed=true]').waitFor();
    await delegate.look();
    await line(chair, OWN).getByText('Against').waitFor();
  }

  test('an answer is corrected before the end: by the clerk, and by the delegation itself', async () => {
    await line(chair, 'Tesoro').locator('summary').click();
    await chair.shot('roll-correcting');
    await chair.press('Abstain', { within: line(chair, 'Tesoro') });
    await line(chair, 'Tesoro').getByText('Abstention').waitFor();
    await delegate.page.locator('form.ballot').getByRole('button', { name: /^Yes/ }).tap();
    await delegate.page.locator('form.ballot button.yes[aria-pressed=true]').waitFor();
    Object.assign(answered, { Tesoro: 'a', [OWN]: 'y' });
    await chair.picture('roll-through');
    await tellsNothing(screen);
    await stayed(delegate, screen);
  });

  test('the end of the voting and the result reach everybody', async () => {
    const count = (key) => Object.values(answered).filter((one) => one === key).length;
    assert.deepEqual(['y', 'n', 'a', 'x'].map(count), [7, 1, 3, 1]);
    await chair.press('End the voting');
    await chair.look();
    for (const person of [delegate, screen]) await person.reads('The voting has ended. The result is about to be declared.');
    await chair.press(/^Declare adopted: 7 to 1/);
    for (const person of [delegate, screen]) {
      await person.page.locator('.verdict', { hasText: 'Adopted' }).waitFor();
      await person.reads('Adopted: 7 in favour, 1 against, 3 abstentions; 8 present and voting; simple majority required: 5');
      await person.look();
    }
    await delegate.shot('roll-result');
    await screen.shot('roll-hall-result');
    const board = await screen.page.locator('.board li').allInnerTexts();
    assert.deepEqual(told(board), told(roll.map((name) => `${name}: ${SAID[answered[name]]}`)));
    await stayed(delegate, screen);
  });

  test('the record agrees as page, CSV and JSON; the lot can be drawn again from its seed', async () => {
    await delegate.go(`${question}/record`);
    await delegate.picture('roll-record');
    const rows = await delegate.page.$$eval('table tbody tr', (all) => all.map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
    for (const [name, said, weight, place] of rows) {
      const corrected = { Tesoro: 'Against', [OWN]: 'Against' }[name];
      assert.ok(said.startsWith(SAID[answered[name]]), `${name}: ${said}`);
      assert.equal(said.includes('corrected'), corrected !== undefined, `${name}: ${said}`);
      const passed = { Caribal: 'earlier call: passes', Ñandara: 'earlier call: no answer, no answer' }[name];
      assert.ok(said.endsWith(corrected ?? passed ?? SAID[answered[name]]), `${name}: ${said}`);
      assert.deepEqual([weight, place], ['1', String(roll.indexOf(name) + 1)]);
    }
    assert.equal(rows.length, roll.length);
    const csv = (await text(delegate, `${question}/record.csv`)).trim().split(/\r?\n/).slice(1).map((row) => row.split(','));
    const inRoll = (name) => [name, SAID[answered[name]], String(roll.indexOf(name) + 1)];
    assert.deepEqual(csv.map(([name, said, , place]) => [name, said, place]), rows.map(([name]) => inRoll(name)));
    const record = JSON.parse(await text(delegate, `${question}/record.json`));
    assert.deepEqual(record.tally, { yes: 7, no: 1, abstain: 3 });
    assert.deepEqual([record.method, record.outcome], ['roll-call', 'adopted']);
    for (const one of record.votes) {
      const former = ['Tesoro', OWN].includes(one.delegation) ? ['no'] : [];
      const expected = { choice: WORD[answered[one.delegation]], place_in_roll: roll.indexOf(one.delegation) + 1, corrected_from: former };
      assert.deepEqual({ choice: one.choice, place_in_roll: one.place_in_roll, corrected_from: one.corrected_from }, expected);
    }
    const calls = record.votes.filter((one) => one.calls_without_a_vote.length > 0);
    const silent = calls.map((one) => [one.delegation, one.calls_without_a_vote]);
    assert.deepEqual(Object.fromEntries(silent), { Caribal: ['passed'], Ñandara: ['absent', 'absent'] });
    await delegate.reads(record.lot);
    const names = rows.map(([name]) => name);
    assert.equal(names[Number(BigInt(`0x${record.lot.slice(0, 32)}`) % BigInt(names.length))], roll[0], 'drawn from the seed');
  });

  test('a delegate without scripts answers when it is called', async () => {
    const plain = await app.person({ js: false });
    await plain.signIn(/^Beatriz Demo/);
    await sitting(chair);
    await chair.tick('Roll-call vote');
    await chair.press(/^Put (sub-)?amendment/i);
    for (let name = await called(chair); name !== OWN; name = await called(chair)) await enter(chair, 'y');
    await plain.go('/now');
    await plain.press(/^Abstain/);
    await plain.page.locator('form.ballot button.abstain[aria-pressed=true]').waitFor();
    await line(chair, OWN).getByText('Abstention').waitFor();
    await plain.close();
  });
});

describe('a secret ballot, live', () => {
  let app;
  let chair;
  let delegate;
  let screen;
  let others;
  let question;
  before(async () => {
    app = await start('--at', 'plenary');
    [chair, delegate, screen] = await hall(app);
    others = await Promise.all([0, 1, 2, 3].map(() => app.person()));
    const heads = ['bahia-clara', 'valmar', 'caribal', 'tesoro'];
    for (const [nth, one] of others.entries()) await signInAs(app, one, `${heads[nth]}.head@demo.invalid`);
  });
  after(() => app?.stop());

  test('the ballot is offered where the delegate writes, and says what is protected', async () => {
    await revise(delegate);
    await written(delegate).fill(WORDS);
    await stays(delegate, screen);
    await chair.tick('Secret ballot');
    await chair.press(/^Put (sub-)?amendment/i);
    await stays(chair);
    question = new URL(await chair.page.locator('.console h2 a').evaluate((one) => one.href)).pathname;
    const summary = offer(delegate).locator('summary', { hasText: 'the voting is open' });
    await summary.waitFor();
    await kept(delegate);
    await summary.tap();
    await offer(delegate).getByText('Your answer is sealed until the voting ends.').waitFor();
    await offer(delegate).scrollIntoViewIfNeeded();
    await delegate.look();
    await delegate.shot('secret-offer');
    await screen.reads('0 of 12 have voted.');
    await screen.shot('secret-hall-open');
  });

  test('ballots fall into the urn: only how many is told, and who', async () => {
    await offer(delegate).getByRole('button', { name: /^Yes/ }).tap();
    await offer(delegate).getByText('Your ballot is in the urn.').waitFor();
    assert.equal(await offer(delegate).locator('[aria-pressed=true]').count(), 0, 'nobody sees what was answered');
    await delegate.shot('secret-in-urn');
    await kept(delegate);
    const [, ana, celia, tomas] = others;
    for (const [one, choice] of [[ana, /^Yes/], [celia, /^Abstain/], [tomas, /^Yes/]]) await seal(one, choice);
    await chair.reads('4 of 12 have voted.');
    await chair.reads('Have voted: Bahía Clara, Caribal, Tesoro and Valmar');
    await screen.reads('4 of 12 have voted.');
    await stayed(chair, screen);
    await chair.look();
    await chair.shot('secret-console');
    await ana.picture('secret-urn');
  });

  test('a second ballot for the same delegation takes the place of the first, and is counted once', async () => {
    const [head] = others;
    await head.go(question);
    await head.reads('Your ballot is in the urn.');
    await seal(head, /^No/);
    await chair.page.reload();
    await chair.reads('4 of 12 have voted.');
  });

  test('nobody learns a count or a choice while it is open', async () => {
    for (const one of [chair, screen, ...others]) await tellsNothing(one);
    assert.ok(!TELLS.test(await offer(delegate).innerText()));
    for (const one of [chair, delegate, others[1]]) {
      for (const ending of ['', '.csv', '.json']) {
        const answer = await one.page.request.get(`${question}/record${ending}`);
        assert.ok(answer.status() >= 400, `the record is not there yet: ${answer.status()}`);
      }
    }
    assert.equal(await chair.page.locator('.figures').filter({ hasText: 'In favour' }).count(), 0);
  });

  test('the urn is opened with the end of the voting, and the result reaches everybody', async () => {
    await chair.press('End the voting');
    await offer(delegate).locator('summary', { hasText: 'the voting has ended' }).waitFor();
    for (const one of [screen, ...others]) await one.reads('The voting has ended. The result is about to be declared.');
    for (const one of [screen, ...others]) await tellsNothing(one);
    await chair.shot('secret-opened');
    await chair.press(/^Declare adopted: 2 to 1/);
    const sentence = 'Adopted: 2 in favour, 1 against, 1 abstention; 3 present and voting; simple majority required: 2';
    for (const one of [chair, screen, ...others]) await one.page.getByText(sentence).first().waitFor();
    await offer(delegate).getByText(sentence).waitFor();
    await kept(delegate);
    await stayed(screen);
    await screen.look();
    await delegate.look();
    await screen.shot('secret-hall-result');
    assert.equal(await screen.page.locator('.board').count(), 0, 'no board of delegations');
  });

  test('the record names no choice of anybody', async () => {
    await chair.go(`${question}/record`);
    await chair.picture('secret-record');
    assert.equal(await chair.page.locator('table').count(), 0);
    const record = JSON.parse(await text(chair, `${question}/record.json`));
    assert.deepEqual([record.method, record.tally, record.votes], ['secret-ballot', { yes: 2, no: 1, abstain: 1 }, []]);
    assert.ok(record.ballots_sha256, 'the ballots have a digest');
    const csv = (await text(chair, `${question}/record.csv`)).trim().split(/\r?\n/).slice(1);
    assert.deepEqual(csv, [',In favour,2,,', ',Against,1,,', ',Abstention,1,,']);
  });
});

/** A chair at the sitting, a delegate on a telephone, and the screen. */
async function hall(app) {
  const chair = await app.person();
  const delegate = await app.person({ width: 360, touch: true });
  const screen = await app.person();
  await chair.signIn(/^Pilar Demo/);
  await delegate.signIn(/^Beatriz Demo/);
  await sitting(chair);
  await screen.go(`${new URL(chair.page.url()).pathname}/screen`);
  return [chair, delegate, screen];
}

/** Signs in with the password that the demonstration printed. */
async function signInAs(app, person, mail) {
  const [, password] = app.log.join('').match(/Password of every account: (\S+)/);
  await person.go('/session/new?lang=en');
  await person.fill('E-mail', mail);
  await person.fill('Password', password);
  await person.press('Sign in');
  await person.go('/?lang=en');
}

async function sitting(person) {
  await person.go('/meetings');
  await person.follow('High-Level Parliamentary Dialogue');
  await person.follow('Sitting 1');
}

/** Who is called now, as the console says; nobody once the roll is through. */
async function called(chair) {
  const name = chair.page.locator('.roll li[aria-current=step] > b');
  return (await name.count()) > 0 ? name.innerText() : undefined;
}

/** Enters an answer by its key, and waits for the page that says so. */
async function enter(chair, key) {
  const arrived = chair.page.waitForEvent('framenavigated');
  await chair.page.keyboard.press(key);
  await arrived;
  await chair.page.waitForLoadState('load');
}

/** A delegation's line on the roll. */
function line(chair, name) {
  return chair.page.locator('.roll li').filter({ has: chair.page.locator('b', { hasText: name }) });
}

/** Marks the pages, so that others in their places are noticed. */
async function stays(...people) {
  for (const person of people) await person.page.evaluate('window.stays = true');
}

async function stayed(...people) {
  for (const person of people) assert.ok(await person.page.evaluate('window.stays'), 'the page was not loaded anew');
}

/** No count and no choice is told on a page, as long as nothing is declared. */
async function tellsNothing(person) {
  assert.ok(!TELLS.test(await person.page.locator('main').innerText()), 'no count before the result');
}

/** Casts a secret ballot on the question before the body. */
async function seal(person, choice) {
  await person.go('/now');
  await person.page.waitForURL(/\/questions\//);
  await person.page.locator('form.ballot').getByRole('button', { name: choice }).click();
  await person.page.locator('[data-status]', { hasText: 'Received.' }).waitFor();
  await person.reads('Your ballot is in the urn.');
  assert.equal(await person.page.locator('form.ballot [aria-pressed=true]').count(), 0, 'nobody sees what was answered');
  await person.look();
}

/** Opens the revision of an amendment of the delegate's own: of any other it is refused. */
async function revise(person) {
  await person.go('/declarations/migration-2017/amendments');
  for (const amendment of await person.page.$$eval('a[href^="/amendments/"]', (all) => [...new Set(all.map((one) => one.pathname))])) {
    if ((await person.page.goto(`${amendment}/revision`)).status() === 200) break;
  }
  await person.look();
}

/** What a page of a voter offers. */
function offer(person) {
  return person.page.locator('.live .offer');
}

/** Where the delegate writes. */
function written(person) {
  return person.page.locator('main form textarea').first();
}

/** What was written stands, in the same page. */
async function kept(person) {
  assert.equal(await written(person).inputValue(), WORDS);
  await stayed(person);
}

/** Lines in one order and with one kind of space between words. */
function told(lines) {
  return lines.map((one) => one.replace(/\s+/g, ' ').replace(' :', ':').trim()).sort();
}

/** What an address answers to somebody. */
async function text(person, path) {
  const answer = await person.page.request.get(path);
  assert.equal(answer.status(), 200, path);
  return answer.text();
}
