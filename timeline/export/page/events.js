// The events as the list of the page holds them, and which of them are shown.

const numbers = s => s ? s.split(" ").map(Number) : [];

const events = [...document.querySelectorAll(".event")].map((li, index) => ({
  id: li.id, li, index,
  from: li.dataset.from === "" ? -Infinity : Number(li.dataset.from),
  to: li.dataset.to === "" ? Infinity : Number(li.dataset.to),
  // The ends that are known; of one open side the other end twice.
  first: Number(li.dataset.from || li.dataset.to), last: Number(li.dataset.to || li.dataset.from),
  weight: Number(li.dataset.weight),
  sources: numbers(li.dataset.sources), who: numbers(li.dataset.who),
  status: ["stated", "inferred", "unknown"].find(s => li.classList.contains(s)),
  minor: li.classList.contains("minor"), disputed: li.classList.contains("disputed"),
  label: li.querySelector(".label").textContent,
  rivals: numbers(li.dataset.rivals),
  when: li.querySelector("time")?.textContent ?? "",
  text: null, // for searching; read when first needed
  shown: true,
}));
const byID = new Map(events.map(e => [e.id, e]));

// related maps the events of which the list tells an order with e to its words:
// "before" is what e is to the other.
const related = e => new Map([...e.li.querySelectorAll(".relations li")]
  .map(li => [byID.get(li.querySelector("a").hash.slice(1)), li.querySelector("span").textContent]).filter(([other]) => other));

const filters = document.getElementById("filters");
const field = id => document.getElementById(id);

// searched is the text of an event without what it says of other events.
const searched = li => [...li.querySelectorAll("summary:not(.relations summary), blockquote, figcaption, .who")]
  .map(node => node.textContent).join("\n").toLowerCase();

// filter hides what the form does not ask for and says how much is left.
function filter() {
  const words = field("words").value.toLowerCase().split(/\s+/).filter(Boolean);
  const who = field("who").value, source = field("source").value;
  const statuses = new Set([...filters.querySelectorAll("[name=status]:checked")].map(i => i.value));
  let shown = 0;
  for (const e of events) {
    if (words.length) e.text ??= searched(e.li);
    e.shown = (!field("main").checked || !e.minor) && (!field("disputed").checked || e.disputed) && statuses.has(e.status) &&
      (who === "" || e.who.includes(Number(who))) && (source === "" || e.sources.includes(Number(source))) &&
      words.every(w => e.text.includes(w));
    e.li.hidden = !e.shown;
    if (e.shown) shown++;
  }
  for (const section of document.querySelectorAll(".year")) section.hidden = !section.querySelector(".event:not([hidden])");
  const apart = field("apart"), undated = events.filter(e => e.shown && e.status === "unknown").length;
  if (apart) {
    apart.hidden = undated === 0;
    apart.firstElementChild.textContent = `${undated} undated`;
  }
  field("count").textContent = shown === events.length ? "" : `${shown} of ${events.length} events shown`;
}
