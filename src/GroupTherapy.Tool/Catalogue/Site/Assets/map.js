// Moves the map from day to day by the answers that the page holds.
"use strict";
(() => {
  const { signs, looks, compacts } = JSON.parse(document.getElementById("answers").textContent);
  const panel = document.getElementById("panel");
  const dayField = document.getElementById("day");
  const slider = document.getElementById("change");
  const shown = document.getElementById("shown");
  const pointed = document.getElementById("pointed");
  const tiles = [...document.querySelectorAll("#map a")];
  const oneDay = 86400000;
  let day = dayField.value;

  const chosen = () => compacts[document.querySelector("input[name=compact]:checked").value];
  const sayOf = (tile) => tile.querySelector(".hidden").textContent;

  // The place of the last change on or before the day; days are written so that they sort as text.
  const placeOf = (days) => {
    let place = 0;
    while (place + 1 < days.length && days[place + 1] <= day) place++;
    return place;
  };

  const show = () => {
    const { name, days, answers } = chosen();
    const place = placeOf(days);
    const counts = looks.map(() => 0);
    for (const tile of tiles) {
      const [, look, words] = answers[tile.id].findLast(([from]) => from <= place);
      counts[look]++;
      tile.className = `look${look}`;
      tile.querySelector(".sign").textContent = signs[look];
      tile.querySelector(".hidden").textContent = `${tile.dataset.name}: ${words}`;
    }
    counts.forEach((count, look) => { document.getElementById(`count${look}`).textContent = count; });
    dayField.value = day;
    slider.max = days.length - 1;
    slider.value = place;
    slider.setAttribute("aria-valuetext", `${days[place]}, change ${place} of ${days.length - 1}`);
    const told = counts.map((count, look) => (count === 0 ? "" : `${count} ${looks[look]}`)).filter((text) => text.length > 0);
    shown.textContent = `${name} on ${day}: ${told.join("; ")}.`;
    pointed.textContent = "";
  };

  const go = (to) => {
    day = to;
    show();
  };

  const moveByDay = (by) => go(new Date(Date.parse(day) + by * oneDay).toISOString().slice(0, 10));

  // Back from the middle of a period leads to its first day, and from there to the change before.
  const moveByChange = (by) => {
    const { days } = chosen();
    const place = placeOf(days);
    const to = by < 0 && days[place] < day ? place : place + by;
    go(days[Math.min(Math.max(to, 0), days.length - 1)]);
  };

  const move = (kind, by) => (kind === "day" ? moveByDay(by) : moveByChange(by));

  const onKey = (event) => {
    if (event.target.matches("input") || event.altKey || event.ctrlKey || event.metaKey) return;
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    move(event.shiftKey ? "change" : "day", by);
  };

  dayField.addEventListener("change", () => { if (dayField.value !== "") go(dayField.value); });
  slider.addEventListener("input", () => go(chosen().days[slider.value]));
  for (const choice of document.querySelectorAll("input[name=compact]")) choice.addEventListener("change", show);
  for (const button of panel.querySelectorAll("button")) button.addEventListener("click", () => move(button.dataset.move, Number(button.dataset.by)));
  for (const part of [panel, document.getElementById("map")]) part.addEventListener("keydown", onKey);
  for (const tile of tiles) {
    for (const event of ["focus", "pointerenter"]) tile.addEventListener(event, () => { pointed.textContent = sayOf(tile); });
  }
  panel.hidden = false;
  show();
})();
