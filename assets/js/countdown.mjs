// Counts the time of whoever has the floor: <span data-module="countdown" data-left="161">Until 10:42</span>.
// data-left is what was left, in seconds, when the server wrote it; it counts from there on, past the end upwards.

export function start(element) {
  const from = performance.now(), left = Number(element.dataset.left), until = element.textContent;
  element.title = until;
  element.setAttribute("role", "timer");
  (function show() {
    if (!element.isConnected) return;
    const now = Math.ceil(left - (performance.now() - from) / 1000), seconds = Math.abs(now);
    const words = `${now < 0 ? "+" : ""}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    if (element.textContent !== words) element.textContent = words;
    element.classList.toggle("over", now <= 0);
    element.classList.toggle("soon", now > 0 && now <= 30);
    setTimeout(show, 250);
  })();
}
