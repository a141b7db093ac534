// Keeps what someone types on this device until the server has it.
//
// <form data-module="autosave" data-key="account/amendment/c10">
//   <div class="notice" data-offer hidden><p>A text of <time></time> is kept on this device.</p>
//     <button type="button" value="restore">Restore it</button> <button type="button" value="discard">Discard it</button></div>
// The page after a success says <div data-module="autosave" data-done="account/amendment/c10">; the page after
// signing out <div data-module="autosave" data-forget>. Sending alone keeps the text: the session may have ended.

const PREFIX = "accord:";
const KEEP_MS = 30 * 24 * 3600 * 1000;
const SKIP = new Set(["hidden", "password", "file", "submit", "button"]);

const store = {
  read(key) { try { return JSON.parse(localStorage.getItem(PREFIX + key)); } catch { return null; } },
  write(key, value) { try { localStorage.setItem(PREFIX + key, JSON.stringify(value)); } catch { /* full or forbidden: typing goes on */ } },
  drop(key) { try { localStorage.removeItem(PREFIX + key); } catch { /* forbidden: nothing was kept */ } },
  forget() { try { for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key); } catch { /* as above */ } },
};

const fields = (form) => [...form.elements].filter((field) => field.name && "value" in field && field.tagName !== "BUTTON" && field.tagName !== "OUTPUT" && !SKIP.has(field.type));
const ticked = (field) => field.type === "checkbox" || field.type === "radio";
const values = (form) => fields(form).map((field) => [field.name, ticked(field) ? field.checked : field.value, ticked(field) ? field.value : null]);

function restore(form, kept) {
  const left = [...kept];
  for (const field of fields(form)) {
    const at = left.findIndex(([name, , value]) => name === field.name && (!ticked(field) || value === field.value));
    if (at < 0) continue;
    const [[, value]] = left.splice(at, 1);
    if (ticked(field)) field.checked = value; else field.value = value;
    field.dispatchEvent(new Event("accord:restored"));
  }
}

function offer(form, key, kept) {
  const box = form.querySelector("[data-offer]"), time = box.querySelector("time");
  time.dateTime = kept.at;
  time.textContent = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" }).format(new Date(kept.at));
  box.hidden = false;
  box.addEventListener("click", (event) => {
    const choice = event.target.closest("button")?.value;
    if (!choice) return;
    if (choice === "restore") restore(form, kept.values); else store.drop(key);
    box.hidden = true;
    fields(form)[0]?.focus();
  });
}

export function start(element) {
  const { key, done } = element.dataset;
  if ("forget" in element.dataset) return store.forget();
  if (done) return store.drop(done);
  const kept = store.read(key), asServed = JSON.stringify(values(element));
  if (kept && Date.now() - Date.parse(kept.at) > KEEP_MS) store.drop(key);
  else if (kept && JSON.stringify(kept.values) !== asServed) offer(element, key, kept);
  let pause;
  const save = () => { clearTimeout(pause); pause = null; store.write(key, { at: new Date().toISOString(), values: values(element) }); };
  element.addEventListener("input", () => { pause ??= setTimeout(save, 800); });
  addEventListener("pagehide", () => { if (pause) save(); });
}
