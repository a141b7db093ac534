// Keeps one region of a page up to date and touches nothing else.
//
// <div data-module="reload" data-src="/questions/7/state" data-every="3" data-live="now"
//   data-offline="No connection. What you see may be old." data-news="This page has news.">
// data-live="now" swaps at once (ballot, hall screen); "wait" offers a button, so that nothing moves while someone reads.
// The address answers with the region's inner HTML and an ETag, or 304. Other answers than 200, 304 and 5xx reload the page.
// The page holds <p role="status" data-status></p> outside the region.

const SLOWEST_SECONDS = 60;

export function start(region) {
  const { src, every, live, offline, news } = region.dataset;
  const status = document.querySelector("[data-status]"), seconds = Number(every) || 5;
  let tag = region.dataset.etag ?? "", failures = 0, timer, dirty = false;
  region.addEventListener("input", () => { dirty = true; });
  region.addEventListener("submit", () => { dirty = true; });

  const say = (words) => { if (status && status.textContent !== words) status.textContent = words; };
  const next = () => {
    const wait = Math.min(SLOWEST_SECONDS, seconds * 2 ** failures) * (0.85 + Math.random() * 0.3);
    clearTimeout(timer);
    timer = setTimeout(look, wait * 1000);
  };
  const swap = (html) => {
    const focused = region.contains(document.activeElement) && document.activeElement.id;
    region.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
    if (focused) (document.getElementById(focused) ?? region.querySelector("[tabindex]"))?.focus({ preventScroll: true });
    dirty = false;
    region.dispatchEvent(new Event("accord:swapped", { bubbles: true }));
    const said = region.querySelector("[data-say]");
    say(said?.dataset.say ?? "");
  };
  const offer = (html) => {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: news });
    button.addEventListener("click", () => { swap(html); region.focus(); });
    status?.replaceChildren(button);
  };
  async function look() {
    if (document.hidden) return; // the page looks again when it is shown
    try {
      const answer = await fetch(src, { headers: tag ? { "If-None-Match": tag } : {}, cache: "no-store", redirect: "manual", signal: AbortSignal.timeout?.(10_000) });
      if (answer.status >= 500) throw new Error(answer.status);
      if (answer.status !== 200 && answer.status !== 304) return dirty ? say(offline) : location.reload();
      if (failures) say("");
      failures = 0;
      if (answer.status === 200) {
        const html = await answer.text(), first = !tag;
        tag = answer.headers.get("ETag") ?? "";
        if (!(first && html.trim() === region.innerHTML.trim())) (live === "now" && !dirty ? swap : offer)(html);
      }
    } catch {
      failures = Math.min(failures + 1, 5);
      if (failures > 1) say(offline);
    }
    next();
  }
  document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
  addEventListener("online", look);
  next();
}
