// Keeps one region of a page up to date and touches nothing else.
//
// <div data-module="reload" data-src="/questions/7/state" data-every="3" data-live="now" data-of="7"
//   data-offline="No connection. What you see may be old." data-news="This page has news.">
// Looks when there are news of the hall (live.mjs), only of one question where data-of names it, of ballots that arrive only
// with data-casts; seldom by itself while the line stands, else every few seconds.
// data-live="now" swaps at once (ballot, hall screen); "wait" offers a button, so that nothing moves while someone reads.
// The address answers with the region's inner HTML and an ETag, or 304. 205 says that the whole page is old: its main part
// is swapped, unless somebody has written into it. The page holds <p role="status" data-status></p> outside the region.

import { ask as send } from "./ask.mjs";

const SLOWEST_SECONDS = 60;

export function start(region) {
  const { src, every, live, offline, news } = region.dataset;
  const main = region.closest("main"), status = main.querySelector("[data-status]"), seconds = Number(every) || 5;
  const refused = main.querySelector(".errors") !== null; // a form that came back is not swapped for an empty one
  let tag = "", failures = 0, timer, dirty = refused, looking = false, again = false, sent = 0;
  main.addEventListener("input", () => { dirty = true; });

  const say = (words) => { if (status && status.textContent !== words) status.textContent = words; };
  const next = (soon) => {
    clearTimeout(timer);
    if (!region.isConnected) return;
    const heard = document.documentElement.dataset.heard && !failures;
    const wait = Math.min(SLOWEST_SECONDS, heard ? SLOWEST_SECONDS : seconds * 2 ** failures) * (0.85 + Math.random() * 0.3);
    timer = setTimeout(look, soon ?? wait * 1000);
  };
  const fill = (place, nodes) => {
    const focused = place.contains(document.activeElement) && document.activeElement.id;
    place.replaceChildren(...nodes);
    if (focused) (document.getElementById(focused) ?? place.querySelector("[tabindex]"))?.focus({ preventScroll: true });
    place.dispatchEvent(new Event("accord:swapped", { bubbles: true }));
  };
  const parse = (html) => new DOMParser().parseFromString(html, "text/html");
  const swap = (html) => {
    const nodes = parse(html).body, shut = [...nodes.querySelectorAll("details")];
    region.querySelectorAll("details").forEach((one, nth) => { if (one.open && shut[nth]) shut[nth].open = true; });
    fill(region, nodes.childNodes);
    say(region.querySelector("[data-say]")?.dataset.say ?? "");
  };
  const offer = (act) => {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: news });
    button.addEventListener("click", () => act());
    status?.replaceChildren(button);
  };
  async function renew() {
    const answer = await ask(location.href, {});
    if (answer.redirected) return location.assign(answer.url);
    if (!answer.ok) return location.reload();
    const fresh = parse(await answer.text()), words = fresh.querySelector("main");
    if (!words) return location.reload();
    document.title = fresh.title;
    document.body.className = fresh.body.className;
    fill(main, words.childNodes);
  }
  const ask = (address, headers, redirect = "follow") => send(address, { headers, cache: "no-store", redirect, signal: AbortSignal.timeout?.(10_000) });

  async function look() {
    if (document.hidden || !region.isConnected) return; // the page looks again when it is shown
    if (looking) { again = true; return; }
    looking = true;
    const before = sent;
    try {
      const answer = await ask(src, tag ? { "If-None-Match": tag } : {}, "manual");
      if (answer.status >= 500) throw new Error(answer.status);
      if (failures) say("");
      failures = 0;
      const calm = live === "now" && !dirty;
      const html = answer.status === 200 ? await answer.text() : "";
      // What was asked before a ballot was sent from here is older than what the ballot's answer says.
      if (sent !== before || region.querySelector("[aria-busy=true]")) {
        again = true;
      } else if (answer.status === 200) {
        const first = !tag;
        tag = answer.headers.get("ETag") ?? "";
        if (!(first && (refused || html.trim() === region.innerHTML.trim()))) (calm ? swap : (late) => offer(() => swap(late)))(html);
      } else if (answer.status !== 304) {
        await (calm ? renew() : offer(renew));
      }
    } catch {
      failures = Math.min(failures + 1, 5);
      if (failures > 1) say(offline);
    }
    looking = false;
    next(again ? (region.querySelector("[aria-busy=true]") ? 500 : 0) : undefined);
    again = false;
  }
  function hear({ detail: { kind, id } }) {
    if (!region.isConnected) return document.removeEventListener("accord:news", hear);
    if (kind === "cast" && !("casts" in region.dataset)) return;
    if (region.dataset.of && id && id !== region.dataset.of) return;
    // What is on its way may have been answered before this happened: it is asked for once more after it.
    if (looking) again = true;
    else next(live === "now" ? Math.random() * 150 : 0);
  }
  region.addEventListener("submit", () => { sent += 1; });
  document.addEventListener("accord:news", hear);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
  addEventListener("online", look);
  next();
}
