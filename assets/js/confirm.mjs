// Asks once before an act that cannot be undone.
//
// <form data-module="confirm" data-cancel="Go back"><input type="hidden" name="ask" value="Declare amendment 11 adopted?">
// The answer is the words of the button that was pressed. A form sent from here carries ask-confirmed=yes; without
// scripts the server asks on a page of its own.

export function start(form) {
  form.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (form.elements["ask-confirmed"] || button?.hasAttribute("formnovalidate")) return;
    event.preventDefault();
    const dialog = ask(form, button);
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (dialog.returnValue !== "yes") return button?.focus();
      form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "ask-confirmed", value: "yes" }));
      form.requestSubmit(button);
    });
    dialog.showModal();
  });
  // A page that comes back from the history asks again.
  addEventListener("pageshow", (event) => { if (event.persisted) form.elements["ask-confirmed"]?.remove(); });
}

function ask(form, button) {
  const make = (tag, words, more) => Object.assign(document.createElement(tag), { textContent: words }, more);
  const dialog = make("dialog", ""), answer = make("form", "", { method: "dialog", className: "acts" });
  const question = make("p", form.elements.ask.value, { id: "accord-question" });
  dialog.setAttribute("aria-labelledby", question.id);
  answer.append(make("button", form.dataset.cancel, { value: "no", autofocus: true }), make("button", button?.textContent.trim() || form.elements["ask-answer"].value, { value: "yes", className: "primary" }));
  dialog.append(question, answer);
  document.body.append(dialog);
  return dialog;
}
