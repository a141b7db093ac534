// Asks the server from the record that this page is of: the one in earnest, or the copy of a rehearsal. A browser that has gone
// from one to the other in another tab is told 409, so that no page shows, or sends, what is of the other.

export const ask = (address, options = {}) =>
  fetch(address, { ...options, headers: { ...options.headers, "Accord-Rehearsal": document.documentElement.dataset.rehearsal ?? "none" } });
