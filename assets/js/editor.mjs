// The form of an amendment: shows, while someone writes, what the server makes of it: whether it meets what others have filed,
// where a clause is cut, how the words begin with a phrase of the list. Without scripts the buttons of the form do it.
//
// <form data-module="editor"> with <button name="preview">; the page that answers has #overlaps and #difference again.

import { ask as send } from "./ask.mjs";

const PAUSE_MS = 1500;

/** The page that the form would show, unless something else was typed meanwhile. */
async function ask(form, purpose, signal) {
  const body = new URLSearchParams(new FormData(form));
  body.set("preview", purpose);
  if (purpose !== "opening") body.delete("opens"); // a phrase is taken up by its own button
  const answer = await send(form.action, { method: "POST", body, signal });
  return answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
}

function show(form, page) {
  const swap = (id) => {
    const [old, now] = [document.getElementById(id), page.getElementById(id)];
    if (old && now && old.innerHTML !== now.innerHTML) old.replaceChildren(...[...now.childNodes].map((node) => document.importNode(node, true)));
  };
  swap("overlaps");
  // Of words the difference is shown by another module, at once.
  if (!form.elements.words) swap("difference");
}

export function start(form) {
  let pause, asked;
  const refresh = () => {
    asked?.abort();
    asked = new AbortController();
    // What could not be asked is told when the form is sent.
    ask(form, "1", asked.signal).then((page) => page && show(form, page)).catch(() => {});
  };
  const later = () => { clearTimeout(pause); pause = setTimeout(refresh, PAUSE_MS); };
  form.addEventListener("input", (event) => {
    const { at, stretch } = form.elements;
    if (event.target === stretch && at instanceof RadioNodeList) at.value = "words";
    if (event.target.name !== "opens") later();
  });
  form.addEventListener("accord:restored", later, true);
  form.addEventListener("submit", () => { clearTimeout(pause); asked?.abort(); });
  form.querySelector("button[value=opening]")?.addEventListener("click", (event) => {
    const { opens, words, opening } = form.elements;
    event.preventDefault();
    if (!opens.value) return opens.focus();
    const before = words.value;
    ask(form, "opening").then((page) => {
      if (words.value !== before) return; // what was typed meanwhile is not lost; the phrase is still chosen
      words.value = page.getElementById("words").value;
      opens.value = "";
      if (opening) opening.value = "";
      words.dispatchEvent(new Event("input", { bubbles: true }));
      words.focus();
    }).catch(() => form.requestSubmit(event.target));
  });
}
