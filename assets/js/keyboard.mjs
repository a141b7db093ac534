// Single keys for those who switched them on (WCAG 2.1.4): <body data-module="keyboard">, then on any link, button
// or field data-shortcut="n". "?" opens <dialog data-shortcuts>, which lists them; links with rel=prev and rel=next answer to [ and ].

const typing = (target) => target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], dialog[open]");

function press(element) {
  if (element.matches("input, textarea, select")) element.focus();
  else element.click();
}

export function start(root) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat || typing(event.target)) return;
    const rel = { "[": "prev", "]": "next" }[event.key];
    const found = rel ? root.querySelector(`a[rel~=${rel}]`)
      : [...root.querySelectorAll("[data-shortcut]")].find((element) => element.dataset.shortcut === event.key && !element.disabled);
    if (event.key === "?") root.querySelector("dialog[data-shortcuts]")?.showModal();
    else if (found) press(found);
    else return;
    event.preventDefault();
  });
}
