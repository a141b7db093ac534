// Adds to the caption of a table a box that ticks every box of its rows.
//
// <table data-module="ticks" data-all="Tick all that are shown"><caption>…</caption>

export function start(table) {
  const boxes = [...table.querySelectorAll("tbody input[type=checkbox]")];
  const label = Object.assign(document.createElement("label"), { className: "choice" });
  const all = Object.assign(document.createElement("input"), { type: "checkbox" });
  label.append(all, ` ${table.dataset.all}`);
  table.caption.append(label);
  const show = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    all.checked = ticked > 0 && ticked === boxes.length;
    all.indeterminate = ticked > 0 && !all.checked;
  };
  table.addEventListener("change", (event) => {
    if (event.target === all) for (const box of boxes) box.checked = all.checked;
    show();
  });
  addEventListener("pageshow", show);
  show();
}
