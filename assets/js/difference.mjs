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

const ESCAPABLE = new Set("\\*[]()^");
const BLANK = /^\s$/u;

/** The text without marks, as the server reads them: *emphasis*, **strong**, [words](https://…), [^1], and \ before a mark. */
export function plain(marked) {
  return /[\\*[]/.test(marked) ? slice([...marked], [false, false]) : marked;
}

function slice(chars, within) {
  let out = "", at = 0;
  const open = [true, true]; // once no closing mark was found there is none further on either
  while (at < chars.length) {
    const c = chars[at], rest = c === "[" ? bracket(chars, at) : null;
    if (c === "\\" && ESCAPABLE.has(chars[at + 1])) { out += chars[at + 1]; at += 2; }
    else if (rest) { out += slice(rest.words, within); at += rest.length; }
    else if (c === "*") {
      const width = chars[at + 1] === "*" ? 2 : 1, start = at + width;
      const starts = start < chars.length && !BLANK.test(chars[start]) && !within[width - 1] && open[width - 1];
      const end = starts ? closing(chars, start, width) : -1;
      if (starts && end < 0) open[width - 1] = false;
      out += end < 0 ? "*".repeat(width) : slice(chars.slice(start, end), within.map((is, nth) => is || nth === width - 1));
      at = end < 0 ? start : end + width;
    } else { out += c; at++; }
  }
  return out;
}

// Where the closing mark of that width begins; of three asterisks the outer mark closes last.
function closing(chars, from, width) {
  for (let at = from; at < chars.length; ) {
    if (chars[at] === "\\") { at += 2; continue; }
    if (chars[at] !== "*") { at++; continue; }
    let run = 1;
    while (chars[at + run] === "*") run++;
    if ((width === 2 ? run >= 2 : run % 2 === 1) && at > from && !BLANK.test(chars[at - 1])) return width === 2 ? at + run - 2 : at;
    at += run;
  }
  return -1;
}

// A footnote reference or a link at a bracket: the words that stand for it, and how many characters it takes.
function bracket(chars, at) {
  const text = chars.slice(at, at + 4_000).join("");
  const note = /^\[\^[\p{L}\p{N}-]{1,33}\]/u.exec(text);
  if (note) return { words: [], length: [...note[0]].length };
  const link = /^\[((?:\\.|\[\^[^\]]*\]|[^\\[\]])+)\]\((?:https?:\/\/|mailto:)[^\s<>")]+\)/isu.exec(text);
  return link && { words: [...link[1]], length: [...link[0]].length };
}

/** Two marked texts as a reader sees them: without marks, unless nothing else differs. */
function seen(before, after) {
  const [old, now] = [plain(before), plain(after)];
  return old === now ? [before, after] : [old, now];
}

/** Runs [kind, text] with kind "same", "ins" or "del", that lead from one list of tokens to another. */
export function difference(before, after) {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const steps = [
    ...before.slice(0, head).map((token) => ["same", token]),
    ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map((token) => ["same", token]),
  ];
  // Where more than 60 % of the words are replaced, the old words and the new ones, as the server shows it.
  const same = words(steps.filter(([kind]) => kind === "same").map(([, token]) => token));
  const rewritten = 5 * same < 2 * words(before) && words(after) > same;
  return rewritten ? [["del", before.join("")], ["ins", after.join("")]] : joined(settled(steps));
}

const words = (list) => list.filter((token) => /[\p{L}\p{N}]/u.test(token)).length;

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

// Moves what is only put in or only taken out to where a reader would put it: a whole sentence, else between commas, else
// as far to the left as it goes.
function settled(steps) {
  const same = (at) => steps[at]?.[0] === "same";
  for (let at = 0, end; at < steps.length; at = end) {
    for (end = at + 1; end < steps.length && !same(at) && !same(end); ) end++;
    const kind = steps[at][0];
    if (kind === "same" || steps.slice(at, end).some((step) => step[0] !== kind)) continue;
    let from = at, to = end;
    while (same(from - 1)) from--;
    while (same(to)) to++;
    const side = steps.slice(from, to).map((step) => step[1]), size = end - at;
    let low = at - from, high = low;
    while (low > 0 && side[low - 1] === side[low + size - 1]) low--;
    while (high + size < side.length && side[high] === side[high + size]) high++;
    let best = low;
    for (let start = low; start <= high; start++) if (fit(side, start, start + size) > fit(side, best, best + size)) best = start;
    side.forEach((token, nth) => { steps[from + nth] = [nth >= best && nth < best + size ? kind : "same", token]; });
    end = Math.max(end, from + best + size);
  }
  return steps;
}

function fit(side, start, end) {
  const last = (list) => list.findLast((token) => token.trim());
  const before = last(side.slice(0, start)), tail = last(side.slice(start, end)) ?? "";
  const both = (sign) => (before === undefined || sign.test(before)) && sign.test(tail);
  return both(/[.!?;…][*”’")\]»]*$/) ? 2 : both(/[,:]$/) ? 1 : 0;
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
  words(runs.filter((run) => run[0] === kind).flatMap((run) => tokens(run[1], language)));

export function start(area) {
  const { base, inserted, deleted, same, count } = area.dataset;
  const output = document.getElementById(area.dataset.output), status = output.nextElementSibling;
  let frame, pause;
  const say = (runs) => {
    status.textContent = runs.every((run) => run[0] === "same") ? same
      : count.replace("{inserted}", wordCount(runs, "ins", area.lang)).replace("{deleted}", wordCount(runs, "del", area.lang));
  };
  const show = () => {
    const texts = seen(base, area.value.normalize("NFC").replace(/\r\n?/g, "\n").trim());
    const runs = difference(...texts.map((text) => tokens(text, area.lang)));
    output.replaceChildren(...runs.flatMap(([kind, text], at) => {
      const shown = element(kind, text, kind === "ins" ? inserted : deleted);
      return kind === "ins" && runs[at - 1]?.[0] === "del" ? [document.createElement("wbr"), shown] : [shown];
    }));
    clearTimeout(pause);
    pause = setTimeout(say, 1200, runs); // said once someone stops typing
  };
  area.addEventListener("input", () => { cancelAnimationFrame(frame); frame = requestAnimationFrame(show); });
  area.addEventListener("accord:restored", show);
  show();
}
