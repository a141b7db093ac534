// The consolidation desk: a tick is sent at once, and answered with what it changed: the clauses with which it hangs together,
// their entries in the list, how much is chosen. Without scripts a button sends all.

import { ask } from "./ask.mjs";

export function start(form) {
  quiet(form);
  let queue = Promise.resolve();
  const tick = (at, id, choice) => {
    at.closest(".desk").setAttribute("aria-busy", "true");
    // What somebody else changed meanwhile is told on a page of its own, which keeps what is ticked here. A page that cannot be
    // reached is no place to go to: what was not saved stays ticked, and its button sends it again.
    queue = queue.then(() => send(form, id, choice)).catch((fault) => (fault instanceof Response ? form.submit() : lost(form, at)));
  };
  form.addEventListener("change", ({ target }) => {
    if (target.name?.startsWith("choice.")) tick(target, target.name.slice(7), target.value);
  });
  form.addEventListener("submit", (event) => {
    if (event.submitter?.name !== "free") return;
    event.preventDefault();
    tick(event.submitter, event.submitter.value.split("@")[0], "free-parts");
  });
}

function lost(form, at) {
  const desk = at.closest(".desk");
  desk.removeAttribute("aria-busy");
  desk.querySelector("[data-lost]")?.remove();
  const said = Object.assign(document.createElement("p"), { className: "error", textContent: form.dataset.lost });
  said.setAttribute("role", "alert");
  said.dataset.lost = "";
  desk.prepend(said);
  for (const acts of desk.querySelectorAll(":scope > .acts")) acts.hidden = false;
}

async function send(form, id, choice) {
  const fields = { tick: id, [`choice.${id}`]: choice };
  for (const name of ["once", "base", `was.${id}`]) fields[name] = form.elements[name].value;
  const answer = await ask(form.action, { method: "POST", body: new URLSearchParams(fields) });
  const part = new DOMParser().parseFromString(await answer.text(), "text/html");
  const pieces = part.querySelectorAll("[data-piece]");
  if (!answer.ok || !pieces.length) throw answer;
  quiet(part);
  const { name, value } = document.activeElement ?? {};
  form.elements.once.value = part.querySelector("[name=once]").value;
  for (const piece of pieces) {
    const old = document.getElementById(piece.id);
    if (piece.hasAttribute("role")) old.innerHTML = piece.innerHTML;
    else if (old) {
      if ("open" in piece) piece.open = old.open;
      old.replaceWith(piece);
    }
  }
  form.querySelector("[aria-busy]")?.removeAttribute("aria-busy");
  if (name?.startsWith("choice.")) form.querySelector(`[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`)?.focus();
  else if (name === "free") document.getElementById(`choice-${id}`)?.querySelector(":checked")?.focus();
}

// What a tick does at once needs no button.
function quiet(root) {
  for (const acts of root.querySelectorAll(".desk > .acts")) acts.hidden = true;
}
