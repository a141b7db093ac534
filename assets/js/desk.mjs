// The consolidation desk: a tick is sent at once, and the clause that it is on is shown anew. Without scripts a button does it.

export function start(form) {
  quiet(form);
  let queue = Promise.resolve();
  form.addEventListener("change", (event) => {
    const section = event.target.closest("section.desk");
    if (!section) return;
    section.setAttribute("aria-busy", "true");
    queue = queue.then(() => send(form, section)).catch(() => form.submit());
  });
}

async function send(form, section) {
  const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector(`form[action="${form.getAttribute("action")}"]`);
  if (!fresh) return form.submit();
  quiet(fresh);
  const focus = document.activeElement?.name && { name: document.activeElement.name, value: document.activeElement.value };
  form.querySelector("[name=once]").value = fresh.querySelector("[name=once]").value;
  for (const old of form.querySelectorAll("section.desk")) {
    const now = page.getElementById(old.id);
    if (now && (old === section || now.innerHTML !== old.innerHTML)) old.innerHTML = now.innerHTML;
  }
  section.removeAttribute("aria-busy");
  for (const [selector, place] of [["#version", document], [".errors", document]]) {
    const old = place.querySelector(selector), now = page.querySelector(selector);
    if (old && now) old.replaceWith(document.importNode(now, true));
    else if (now && selector === ".errors") form.before(document.importNode(now, true));
    else if (old && selector === ".errors") old.remove();
  }
  document.getElementById("version")?.dispatchEvent(new Event("accord:swapped", { bubbles: true }));
  if (focus) form.querySelector(`[name="${CSS.escape(focus.name)}"][value="${CSS.escape(focus.value)}"]`)?.focus();
}

// What a tick does at once needs no button.
function quiet(form) {
  for (const acts of form.querySelectorAll("section.desk > .acts")) acts.hidden = true;
}
