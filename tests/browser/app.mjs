// A running demonstration and people in a real browser who use it.
//
// `const app = await start()` runs the built program on a free port in a folder of its own; `app.person({ js, width })`
// opens a browser window. A person reads every page for the tests too: after each step the page must be without a
// violation of accessibility, of the Content-Security-Policy, and without an error in the console.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
const program = join(target, 'debug', 'accord');
const pictures = join(target, 'screenshots');

// The packages are installed under target/, not beside the tests.
const installed = createRequire(join(target, 'browser', 'package.json'));
const { chromium } = installed('playwright-core');
const { AxeBuilder } = installed('@axe-core/playwright');

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };
/** How much of a long page stands in a picture. */
const TALLEST = 1500;
/** How long a page may take on a busy machine, in milliseconds. */
const PATIENCE = 15_000;

const CHROMIUM = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts `accord demo` and a browser. `arguments_` go to the demo. */
export async function start(...arguments_) {
  assert.ok(existsSync(program), `${program} is not built: cargo build`);
  const folder = mkdtempSync(join(tmpdir(), 'accord-browser-'));
  const port = await freePort();
  const server = spawn(program, ['demo', '--fresh', '--port', String(port), ...arguments_], {
    cwd: folder,
    env: { ...process.env, LANG: 'C', LC_ALL: 'C', RUST_LOG: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const app = new App(server, folder);
  try {
    app.address = await said(server, app.log, new RegExp(`http://(localhost|127\\.0\\.0\\.1):${port}`));
    await answers(app.address);
    app.browser = await chromium.launch({ executablePath: executable(), args: CHROMIUM });
  } catch (error) {
    await app.stop();
    throw error;
  }
  return app;
}

class App {
  log = [];
  constructor(server, folder) {
    Object.assign(this, { server, folder });
  }

  /** Opens a window of one person, in English. With `js: false` no script of a page runs; with `touch` fingers can tap. */
  async person({ js = true, width = WIDE.width, dark = false, touch = false } = {}) {
    const context = await this.browser.newContext({
      baseURL: this.address,
      colorScheme: dark ? 'dark' : 'light',
      hasTouch: touch,
      javaScriptEnabled: js,
      locale: 'en',
      reducedMotion: 'reduce',
      viewport: { ...WIDE, width },
    });
    context.setDefaultTimeout(PATIENCE);
    return new Person(await context.newPage(), this, js);
  }

  async stop() {
    await this.browser?.close();
    if (this.server.exitCode === null) {
      const ended = new Promise((resolve) => this.server.once('exit', resolve));
      this.server.kill('SIGTERM');
      const hard = setTimeout(() => this.server.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(hard);
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Somebody at a browser. Every step ends in a look at the page where it led. */
class Person {
  faults = [];
  /** What the browser may complain about: a refused form is an answer, not a fault of the page. */
  expected = /the server responded with a status of 4\d\d/;

  constructor(page, app, js) {
    Object.assign(this, { page, app, js });
    page.on('pageerror', (error) => this.faults.push(`script: ${error.message}`));
    page.on('console', (message) => {
      const place = `${message.text()} (${message.location().url})`;
      if (['error', 'warning'].includes(message.type()) && !this.expected.test(place)) this.faults.push(place);
    });
    page.on('response', (answer) => {
      const leads = answer.request().isNavigationRequest() && answer.frame() === page.mainFrame();
      if (leads) this.status = answer.status();
    });
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      // Leaving a page ends what it was loading.
      if (reason !== 'net::ERR_ABORTED') this.faults.push(`${reason}: ${request.url()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(this.app.address) && !request.url().startsWith('data:')) {
        this.faults.push(`asks another place: ${request.url()}`);
      }
    });
  }

  /** Goes to an address; answers with its status. */
  async go(path) {
    const answer = await this.page.goto(path);
    await this.look();
    return answer.status();
  }

  /** Follows a link by its words. */
  async follow(name, within = this.page) {
    await this.#step(() => within.getByRole('link', { name }).first().click());
  }

  /** Presses a button by its words and goes where its form leads; `confirm` answers what is asked once more. */
  async press(name, { within = this.page, confirm = name } = {}) {
    await this.#step(async () => {
      await within.getByRole('button', { name }).first().click();
      const question = this.page.locator('dialog[open]');
      if (this.js && (await question.count()) > 0) await question.getByRole('button', { name: confirm }).click();
    });
    const question = this.page.locator('form.confirmation');
    if (!this.js && (await question.count()) > 0) await this.#step(() => question.getByRole('button', { name: confirm }).click());
  }

  async fill(label, words, within = this.page) {
    await within.getByLabel(label).first().fill(words);
  }

  async choose(label, option, within = this.page) {
    await within.getByLabel(label).first().selectOption(option);
  }

  async tick(label, within = this.page) {
    await within.getByLabel(label).first().check();
  }

  /** Opens what is folded. */
  async open(summary) {
    await this.page.locator('summary').filter({ hasText: summary }).first().click();
  }

  /** Whether the page says this. */
  async reads(words) {
    await this.page.getByText(words).first().waitFor({ state: 'attached' });
  }

  get heading() {
    return this.page.getByRole('heading', { level: 1 }).innerText();
  }

  /** Signs in by the demonstration's button for a role or a person. */
  async signIn(name) {
    await this.go('/session/new');
    await this.press(name);
    assert.ok(!new URL(this.page.url()).pathname.startsWith('/session/new'), `${name} is not signed in`);
    // The tests read English, whatever language the account has.
    await this.go('/?lang=en');
    assert.equal(await this.page.locator('html').getAttribute('lang'), 'en');
  }

  /** Checks the page that is shown. */
  async look() {
    const path = new URL(this.page.url()).pathname;
    assert.deepEqual(await this.findings(), [], path);
  }

  /** What is wrong with the page that is shown: complaints of the browser, keys without words, violations of accessibility. */
  async findings() {
    const unsaid = (await this.page.content()).match(/⟦[^⟧]*⟧/g) ?? [];
    return [...this.complaints(), ...unsaid.map((key) => `not in the catalogue: ${key}`), ...(this.js ? await this.violations() : [])];
  }

  /** What the browser complained of since it was last asked. */
  complaints() {
    return this.faults.splice(0);
  }

  /** What axe finds: rule, what it is about, where. */
  async violations() {
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(WCAG).analyze();
    return violations.map((one) => `${one.id}: ${one.help}: ${one.nodes.map((node) => node.html).slice(0, 3).join(' | ')}`);
  }

  /** Takes pictures of the page, wide and on a telephone, where nothing may stand out sideways. With scripts only. */
  async picture(name) {
    if (!this.js) return;
    mkdirSync(pictures, { recursive: true });
    const before = this.page.viewportSize();
    for (const size of [WIDE, NARROW]) {
      await this.page.setViewportSize(size);
      const shown = await this.page.evaluate(() => document.documentElement.scrollWidth);
      const height = Math.min(await this.page.evaluate(() => document.documentElement.scrollHeight), TALLEST);
      const clip = { x: 0, y: 0, width: size.width, height };
      await this.page.screenshot({ path: join(pictures, `${name}-${size.width}.png`), fullPage: true, clip });
      assert.ok(shown <= size.width, `${name} is ${shown} px wide in a window of ${size.width}`);
    }
    await this.page.setViewportSize(before);
  }

  /** Takes a picture of what the window shows. */
  async shot(name) {
    mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: join(pictures, `${name}-${this.page.viewportSize().width}.png`) });
  }

  async close() {
    await this.page.context().close();
  }

  async #step(act) {
    const arrived = this.page.waitForEvent('framenavigated', (frame) => frame === this.page.mainFrame());
    arrived.catch(() => {});
    await act();
    await arrived;
    await this.page.waitForLoadState('load');
    // A refusal is an answer; a link or a form that leads nowhere is none.
    if (this.status === 404 || this.status >= 500) this.faults.push(`answers ${this.status}`);
    await this.look();
  }
}

function executable() {
  const named = process.env.ACCORD_TEST_CHROMIUM;
  const found = [named, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => path && existsSync(path));
  assert.ok(found, 'Chromium is needed: ACCORD_TEST_CHROMIUM names it');
  return found;
}

/** Waits until the program says where it is. */
function said(server, log, pattern) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no address after 120 s:\n${log.join('')}`)), 120_000);
    const hear = (chunk) => {
      log.push(String(chunk));
      const found = log.join('').match(pattern);
      if (found) {
        clearTimeout(late);
        resolve(found[0]);
      }
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`the demo ended with ${code}:\n${log.join('')}`)));
  });
}

/** The address is said just before the server listens there. */
async function answers(address) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetch(address);
    } catch (error) {
      if (attempt === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
