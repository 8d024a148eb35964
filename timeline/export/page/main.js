// The page: the list, the form and the picture made to follow each other.

const box = field("picture");
const picture = new Picture(box);
document.body.classList.add("scripted");
for (const id of ["tools", "more", "view"]) field(id).hidden = false;
if (matchMedia("(min-width: 68rem)").matches) field("more").open = true;
box.tabIndex = 0;
box.setAttribute("role", "group");
box.setAttribute("aria-label", "Picture of the dated events. Arrow keys move along time, plus and minus zoom, 0 shows all. The list holds the same events.");

function refresh() {
  filter();
  picture.bounds();
  picture.look(picture.from, picture.to);
}

// open shows an event's details in the list and marks it in the picture.
function open(id) {
  const e = byID.get(id);
  if (!e) return;
  if (!e.shown) {
    field("main").checked = field("main").checked && !e.minor;
    filter();
    if (!e.shown) { filters.reset(); field("main").checked = !e.minor; }
    refresh();
  }
  for (const d of document.querySelectorAll(".event > details[open]")) if (!e.li.contains(d)) d.open = false;
  e.li.firstElementChild.open = true;
  e.li.scrollIntoView({ block: "nearest" });
  e.li.querySelector("summary").focus({ preventScroll: true });
}

document.addEventListener("toggle", event => {
  const e = byID.get(event.target.parentElement?.id);
  if (!e) return;
  if (event.target.open) picture.choose(e);
  else if (picture.chosen === e) picture.choose(null);
}, true);
document.addEventListener("click", event => {
  const link = event.target.closest('a[href^="#e-"]');
  if (!link) return;
  event.preventDefault();
  history.replaceState(null, "", link.hash);
  open(link.hash.slice(1));
});

let waiting = 0;
for (const part of [filters, field("main")]) {
  part.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(refresh, 60); // typing goes on meanwhile
  });
}
filters.addEventListener("submit", event => event.preventDefault());
filters.addEventListener("reset", () => setTimeout(refresh));
field("lanes").addEventListener("change", () => {
  picture.mode = field("lanes").value;
  picture.render();
});
for (const [id, act] of [["zoom-in", () => picture.zoom(0.6)], ["zoom-out", () => picture.zoom(1 / 0.6)], ["fit", () => picture.fit()], ["busy", () => picture.busy()],
  ["earlier", () => picture.beyond(false)], ["later", () => picture.beyond(true)]]) {
  field(id).addEventListener("click", act);
}
let width = innerWidth;
addEventListener("resize", () => {
  if (innerWidth === width) return;
  width = innerWidth;
  picture.measure();
  picture.render();
});
addEventListener("beforeprint", () => { for (const e of events) if (e.shown) e.li.firstElementChild.open = true; });

picture.mode = field("lanes").value;
gestures(picture);
refresh();
picture.busy();
if (location.hash.startsWith("#e-")) open(location.hash.slice(1));
