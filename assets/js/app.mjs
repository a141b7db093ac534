// Starts what a page asks for: <form data-module="autosave confirm">. Each name is a module beside this one.
// Without scripts every page works; a module only adds to it.

const started = new WeakMap();

function start(element) {
  const done = started.get(element) ?? new Set();
  started.set(element, done);
  for (const name of element.dataset.module.split(/\s+/)) {
    if (!/^[a-z]+$/.test(name) || done.has(name)) continue;
    done.add(name);
    import(`./${name}.mjs`).then((module) => module.start(element), () => done.delete(name));
  }
}

function scan(root) {
  for (const element of root.querySelectorAll("[data-module]")) start(element);
}

document.querySelector(".errors")?.focus();
document.addEventListener("accord:swapped", (event) => scan(event.target));
scan(document);
