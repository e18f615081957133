// Finds entries of the index that hold every word asked for. The index is a script beside this one: a page from a file may fetch nothing.
"use strict";
(() => {
  const most = 60;
  const field = document.getElementById("words");
  const found = document.getElementById("found");
  const results = document.getElementById("results");
  const index = window.searchIndex.map(([kind, title, path, text]) => ({ kind, title, path, text, inTitle: title.toLowerCase(), inText: `${kind} ${text}`.toLowerCase() }));

  const weigh = (entry, words) => {
    let weight = 0;
    for (const word of words) {
      if (entry.inTitle.includes(word)) weight += 3;
      else if (entry.inText.includes(word)) weight += 1;
      else return 0;
    }
    return weight;
  };

  const item = (entry) => {
    const line = document.createElement("li");
    const link = document.createElement("a");
    link.href = entry.path;
    link.textContent = entry.title;
    const kind = document.createElement("span");
    kind.className = "kind";
    kind.textContent = entry.kind;
    line.append(kind, " ", link);
    return line;
  };

  const search = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter((word) => word.length > 0);
    const hits = words.length === 0 ? [] : index.map((entry, place) => ({ entry, place, weight: weigh(entry, words) })).filter((hit) => hit.weight > 0);
    hits.sort((one, other) => other.weight - one.weight || one.place - other.place);
    results.replaceChildren(...hits.slice(0, most).map((hit) => item(hit.entry)));
    found.textContent = words.length === 0 ? "" : hits.length === 0 ? "Nothing found." : `${hits.length} found${hits.length > most ? `, the first ${most} shown` : ""}.`;
  };

  field.value = new URLSearchParams(location.search).get("q") ?? "";
  field.addEventListener("input", search);
  field.form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.replaceState(null, "", `?q=${encodeURIComponent(field.value)}`);
    search();
  });
  search();
  if (field.value === "") field.focus();
})();
