// Differences by the npm package "diff": reads pairs of texts as JSON, prints the milliseconds that all of them take.
// Usage: node jsdiff_peer.mjs FOLDER ROUNDS < pairs.json, where FOLDER holds node_modules.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [folder, rounds] = [process.argv[2], Number(process.argv[3])];
const { diffWords } = createRequire(join(resolve(folder), "package.json"))("diff");
const pairs = JSON.parse(readFileSync(0, "utf8"));

const times = [];
for (let round = 0; round <= rounds; round += 1) {
  const start = performance.now();
  for (const [before, after] of pairs) diffWords(before, after);
  times.push(performance.now() - start);
}
// The first round warms up.
const measured = times.slice(1).sort((a, b) => a - b);
console.log(measured[Math.floor(measured.length / 2)].toFixed(3));
