// Shows, while someone types, what they insert and delete.
//
// <textarea data-module="difference" data-base="…" data-output="id" lang="en"
//   data-inserted="inserted" data-deleted="deleted" data-same="No change yet."
//   data-count="Words inserted: {inserted}. Words deleted: {deleted}.">
// <div class="diff" id="id" lang="en"></div> <p role="status"></p> (the element after the output is told the count)

const GLUE = /^[/\-‑’']$/;
const MOST_CELLS = 4_000_000; // beyond this the middle is shown as replaced whole

/** The tokens of a text: words with what glues them (A/RES/71/280, l’accès), spaces, signs. */
export function tokens(text, language) {
  const pieces = Intl.Segmenter
    ? Array.from(new Intl.Segmenter(language || undefined, { granularity: "word" }).segment(text), (piece) => piece.segment)
    : text.match(/[\p{L}\p{N}\p{M}]+|\s+|./gsu) ?? [];
  const glued = [];
  const word = (piece) => /[\p{L}\p{N}]/u.test(piece ?? "");
  for (let at = 0; at < pieces.length; at++) {
    if (GLUE.test(pieces[at]) && word(glued.at(-1)) && word(pieces[at + 1])) glued.push(glued.pop() + pieces[at] + pieces[++at]);
    else glued.push(pieces[at]);
  }
  return glued;
}

/** Runs [kind, text] with kind "same", "ins" or "del", that lead from one list of tokens to another. */
export function difference(before, after) {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return joined([
    ...before.slice(0, head).map((token) => ["same", token]),
    ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map((token) => ["same", token]),
  ]);
}

function middle(before, after) {
  const width = after.length + 1;
  if (before.length * width > MOST_CELLS) return [["del", before.join("")], ["ins", after.join("")]];
  const common = new Uint16Array((before.length + 1) * width); // longest common run of tokens from (b, a) to the end
  for (let b = before.length - 1; b >= 0; b--)
    for (let a = after.length - 1; a >= 0; a--)
      common[b * width + a] = before[b] === after[a]
        ? common[(b + 1) * width + a + 1] + 1
        : Math.max(common[(b + 1) * width + a], common[b * width + a + 1]);
  const steps = [];
  let b = 0, a = 0;
  while (b < before.length || a < after.length) {
    if (b < before.length && a < after.length && before[b] === after[a]) { steps.push(["same", before[b++]]); a++; }
    else if (a === after.length || (b < before.length && common[(b + 1) * width + a] >= common[b * width + a + 1])) steps.push(["del", before[b++]]);
    else steps.push(["ins", after[a++]]);
  }
  return steps;
}

// Neighbours of a kind become one run. A lone space between two replaced words belongs to both, so that a phrase reads as one.
function joined(steps) {
  const runs = [];
  let del = "", ins = "";
  const flush = () => {
    if (del) runs.push(["del", del]);
    if (ins) runs.push(["ins", ins]);
    del = ins = "";
  };
  steps.forEach(([kind, text], at) => {
    const bridge = kind === "same" && del && ins && /^\s+$/.test(text) && steps[at + 1] && steps[at + 1][0] !== "same";
    if (kind === "del" || bridge) del += text;
    if (kind === "ins" || bridge) ins += text;
    if (kind !== "same" || bridge) return;
    flush();
    if (runs.at(-1)?.[0] === "same") runs.at(-1)[1] += text;
    else runs.push(["same", text]);
  });
  flush();
  return runs;
}

function element(kind, text, spoken) {
  if (kind === "same") return document.createTextNode(text);
  const mark = document.createElement(kind), words = document.createElement("span");
  words.className = "sr";
  words.textContent = `${spoken}: `;
  mark.append(words, text);
  return mark;
}

const wordCount = (runs, kind, language) =>
  runs.filter((run) => run[0] === kind).flatMap((run) => tokens(run[1], language)).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;

export function start(area) {
  const { base, inserted, deleted, same, count } = area.dataset;
  const output = document.getElementById(area.dataset.output), status = output.nextElementSibling;
  const before = tokens(base, area.lang);
  let frame, pause;
  const say = (runs) => {
    status.textContent = runs.every((run) => run[0] === "same") ? same
      : count.replace("{inserted}", wordCount(runs, "ins", area.lang)).replace("{deleted}", wordCount(runs, "del", area.lang));
  };
  const show = () => {
    const runs = difference(before, tokens(area.value.normalize("NFC").replace(/\r\n?/g, "\n"), area.lang));
    output.replaceChildren(...runs.map(([kind, text]) => element(kind, text, kind === "ins" ? inserted : deleted)));
    clearTimeout(pause);
    pause = setTimeout(say, 1200, runs); // said once someone stops typing
  };
  area.addEventListener("input", () => { cancelAnimationFrame(frame); frame = requestAnimationFrame(show); });
  area.addEventListener("accord:restored", show);
  show();
}
