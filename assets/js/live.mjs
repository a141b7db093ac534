// Hears what happens in the hall, offers what is put, and sends ballots.
//
// <div data-module="live" data-src="/events" data-votes><section aria-live="polite" hidden tabindex="-1"></section></div>
// Each event says what was done and on what; the page asks for what it shows of it. Regions of the page hear it as
// "accord:news" on the document. A page that nobody looks at hears nothing, and asks from its place on when it is shown.
// <html data-heard="yes"> while the line stands: regions then look seldom by themselves.
//
// <div data-part><form data-ballot data-sending="Sending…" data-lost="Not received. Tap again.">…<p data-said></p></form></div>
// The answer to a ballot takes the place of the part. No answer is said so, and the choice is kept.

import { ask } from "./ask.mjs";

const PATIENCE = 10_000;
const MOST_WAIT = 30_000;

export function start(element) {
  const offered = element.querySelector("section"), page = document.documentElement.dataset;
  const asked = new Map(); // how often each question was asked for: only the last answer counts
  let stream, place = "", failures = 0, timer, shown = "";

  function connect() {
    clearTimeout(timer);
    if (stream || document.hidden) return;
    const from = place && `${element.dataset.src.includes("?") ? "&" : "?"}from=${encodeURIComponent(place)}`;
    stream = new EventSource(element.dataset.src + from);
    stream.onopen = () => { failures = 0; page.heard = "yes"; };
    stream.onmessage = (event) => { place = event.lastEventId || place; hear(JSON.parse(event.data)); };
    stream.onerror = () => {
      delete page.heard;
      if (stream?.readyState !== EventSource.CLOSED) return; // the browser tries again by itself
      disconnect();
      failures += 1;
      timer = setTimeout(connect, Math.min(MOST_WAIT, 1000 * 2 ** failures) * (0.5 + Math.random()));
    };
  }
  function disconnect() {
    stream?.close();
    stream = undefined;
    delete page.heard;
  }
  function hear(news) {
    document.dispatchEvent(new CustomEvent("accord:news", { detail: news }));
    if (!("votes" in element.dataset)) return;
    if (news.questions) {
      for (const id of news.questions) offer(id);
      if (shown && !news.questions.includes(shown)) offer(shown);
    } else if (/^(question|result|consensus)/.test(news.kind)) offer(news.id);
  }
  async function offer(id) {
    if (location.pathname.startsWith(`/questions/${id}`)) return id === shown && hide();
    const nth = (asked.get(id) ?? 0) + 1;
    asked.set(id, nth);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 200)); // not all pages of the hall at once
    try {
      const answer = await ask(`/questions/${encodeURIComponent(id)}/offer`, { cache: "no-store", redirect: "manual", signal: AbortSignal.timeout(PATIENCE) });
      const html = answer.status === 200 ? await answer.text() : "";
      if (asked.get(id) !== nth) return;
      if (html) show(id, html);
      else if (id === shown) hide();
    } catch { /* the next news, or the next connection, asks again */ }
  }
  function show(id, html) {
    const at = document.activeElement, inside = offered.contains(at), focused = at?.id;
    const asks = () => offered.querySelector("form.ballot"), asked = id === shown && asks(), before = offered.querySelector("details")?.open;
    offered.replaceChildren(...parse(html));
    // Whoever is writing, or not called yet, gets one line at the foot of the page, and opens it when it suits.
    const details = offered.querySelector("details"), called = asks() && !asked;
    if (id === shown && !called) details.open = before;
    else if (at?.matches("textarea, input:not([type=radio], [type=checkbox]), select")) details.open = id === shown && before;
    offered.hidden = false;
    if (inside) (offered.querySelector(`[id="${CSS.escape(focused)}"]`) ?? offered).focus({ preventScroll: true });
    shown = id;
  }
  function hide() {
    offered.hidden = true;
    offered.replaceChildren();
    shown = "";
  }

  document.addEventListener("visibilitychange", () => (document.hidden ? disconnect() : connect()));
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", connect);
  addEventListener("online", connect);
  document.addEventListener("submit", send);
  connect();
}

const parse = (html) => new DOMParser().parseFromString(html, "text/html").body.childNodes;

// The choice that was tried last with a form: the same one again carries the same key, another one its own.
const tried = new WeakMap();

async function send(event) {
  const form = event.target, button = event.submitter, part = form.closest("[data-part]");
  if (!part || !("ballot" in form.dataset) || !button || event.defaultPrevented) return;
  event.preventDefault();
  if (form.ariaBusy === "true") return;
  const said = form.querySelector("[data-said]"), fields = new URLSearchParams(new FormData(form, button));
  const last = tried.get(form) ?? { nth: 0 };
  const nth = last.choice === button.value ? last.nth : last.nth + 1;
  tried.set(form, { choice: button.value, nth });
  fields.set("once", `${fields.get("once")}-${nth}`);
  for (const one of form.querySelectorAll("button")) one.classList.toggle("tried", one === button);
  form.ariaBusy = "true";
  said.textContent = form.dataset.sending;
  let answer, html;
  try {
    answer = await ask(form.action, { method: "POST", body: fields, headers: { "Accord-Part": "ballot" }, redirect: "manual", signal: AbortSignal.timeout(PATIENCE) });
    html = answer.headers.get("Accord-Part") ? await answer.text() : "";
  } catch { /* no answer: see below */ }
  form.ariaBusy = "false";
  if (html) return receive(part, html);
  said.textContent = form.dataset.lost;
  if (answer && answer.status < 500) { // signed out, or something that only a page can say
    delete form.dataset.ballot;
    button.click();
  }
}

function receive(part, html) {
  const focused = part.contains(document.activeElement) && document.activeElement.id;
  const [fresh] = [...parse(html)].filter((node) => node.nodeType === 1);
  part.replaceWith(fresh);
  if (focused) fresh.querySelector(`[id="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  const status = document.querySelector("[data-status]");
  if (status && fresh.dataset.say) status.textContent = fresh.dataset.say;
}
