// Takes the words that are selected in a text into a form, with the number of their place where they stand more than once.
//
// <form data-module="stretch" data-from="clause-words"><p hidden data-take><button type="button">…</button></p>
// <textarea name="stretch"><input name="occurrence">. Brackets and labels of marks are no words of the text.

const SIGNS = ".mk, .sr, .alt";

/** The words of a range, without what is shown between them. */
function words(range) {
  const part = document.createElement("div");
  part.append(range.cloneContents());
  for (const sign of part.querySelectorAll(SIGNS)) sign.remove();
  return part.textContent;
}

function within(text, edge) {
  const range = document.createRange();
  range.selectNodeContents(text);
  if (edge) range.setEnd(edge.startContainer, edge.startOffset);
  return words(range);
}

/** How often words stand in a text as whole words. */
function count(text, stretch) {
  const escaped = stretch.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "gu"))].length;
}

export function start(form) {
  const text = document.getElementById(form.dataset.from);
  const take = form.querySelector("[data-take]");
  const selected = () => {
    const selection = getSelection();
    const range = selection.rangeCount ? selection.getRangeAt(0) : null;
    return range && !range.collapsed && text.contains(range.commonAncestorContainer) ? range : null;
  };
  let last = null;
  document.addEventListener("selectionchange", () => { last = selected() ?? last; });
  take.hidden = false;
  take.firstElementChild.addEventListener("click", () => {
    const range = selected() ?? last;
    const stretch = range && words(range).trim();
    if (!stretch) return;
    form.elements.stretch.value = stretch;
    const nth = count(within(text, range) + stretch, stretch);
    form.elements.occurrence.value = count(within(text), stretch) > 1 ? nth : "";
    form.elements.stretch.dispatchEvent(new Event("input", { bubbles: true }));
    form.elements.stretch.focus();
  });
}
