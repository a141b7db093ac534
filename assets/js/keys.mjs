// Keys that press the buttons of a form while the focus is in it (WCAG 2.1.4): <button data-key="y">.

export function start(form) {
  form.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.target.closest("input, select, textarea")) return;
    const button = form.querySelector(`button[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!button) return;
    event.preventDefault();
    form.requestSubmit(button);
  });
}
