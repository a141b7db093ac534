// Shows beside words of a text who brought them: the lines of their amendments, which stand under the clause too.
//
// <div data-module="sources"><section>… <a class="by" data-by="ID ID" title="…">words</a> … <li data-source="ID">…</li>
// A pointer or the focus shows the lines, Escape takes them away. A first tap shows them, a second follows the link, as do
// the links in the lines: they come next by keyboard.

const LINGERS = 200; // milliseconds in which a pointer can go from the words to the lines

export function start(root) {
  if (!("popover" in HTMLElement.prototype)) return;
  const box = Object.assign(document.createElement("span"), { id: "accord-sources", className: "beside", popover: "manual" });
  box.lang = document.documentElement.lang;
  box.dir = "auto";
  let shown = null, leaving, tapped = null, quiet = false;

  const hide = () => {
    clearTimeout(leaving);
    if (!shown) return;
    shown.title = box.dataset.title;
    shown.removeAttribute("aria-describedby");
    shown = null;
    box.remove();
  };
  const show = (words) => {
    clearTimeout(leaving);
    if (words === shown) return;
    hide();
    const lines = linesOf(words);
    if (!lines.length) return;
    shown = words;
    // The browser would show the title over the lines.
    box.dataset.title = words.title;
    words.removeAttribute("title");
    box.replaceChildren(...lines);
    words.after(box);
    box.showPopover();
    words.setAttribute("aria-describedby", box.id);
  };
  const held = (node) => node instanceof Node && (box.contains(node) || shown?.contains(node));
  const over = (event) => event.pointerType === "mouse" && event.target instanceof Element;

  root.addEventListener("pointerover", (event) => {
    if (!over(event)) return;
    const words = event.target.closest("a.by");
    if (words && !box.contains(document.activeElement)) show(words);
    else if (held(event.target)) clearTimeout(leaving);
  });
  root.addEventListener("pointerout", (event) => {
    if (!over(event) || held(event.relatedTarget) || held(document.activeElement)) return;
    clearTimeout(leaving);
    leaving = setTimeout(hide, LINGERS);
  });
  root.addEventListener("focusin", (event) => {
    const words = event.target.closest("a.by");
    if (words && !quiet) show(words);
  });
  root.addEventListener("focusout", (event) => { if (!held(event.relatedTarget) && event.relatedTarget) hide(); });
  document.addEventListener("pointerdown", (event) => {
    // A finger that finds the lines there already follows the link.
    const words = event.pointerType === "mouse" ? null : event.target.closest("a.by");
    tapped = words === shown ? null : words;
    if (!held(event.target)) hide();
  });
  root.addEventListener("click", (event) => {
    const words = event.target.closest("a.by");
    if (words && words === tapped) {
      event.preventDefault();
      show(words);
    }
    tapped = null;
  });
  document.addEventListener("keydown", (event) => {
    tapped = null;
    if (event.key !== "Escape" || !shown) return;
    const words = shown, back = box.contains(document.activeElement);
    hide();
    quiet = true;
    if (back) words.focus();
    quiet = false;
  });
}

/** Copies of the lines that stand under the clause, without the bullets of a list. */
function linesOf(words) {
  const lines = [...words.closest("section").querySelectorAll("[data-source]")];
  const of = words.dataset.by.split(" ").flatMap((id) => lines.find((line) => line.dataset.source === id) ?? []);
  return of.map((line) => {
    const copy = document.createElement("span");
    copy.append(...line.cloneNode(true).childNodes);
    return copy;
  });
}
