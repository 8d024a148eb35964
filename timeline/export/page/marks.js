// The marks of the picture: bars, names, rival dates, arrows, the overview.

const SVG = "http://www.w3.org/2000/svg";
const BAR = 10, THIN = 4, LEAST = 10, FADE = 70;
const pen = document.createElement("canvas").getContext("2d");

function draw(parent, name, attributes, text) {
  const node = document.createElementNS(SVG, name);
  for (const key in attributes) node.setAttribute(key, attributes[key]);
  if (text !== undefined) node.textContent = text;
  parent.append(node);
  return node;
}

// short is text of at most so many characters, cut between words if it can be.
function short(s, most) {
  if (s.length <= most) return s;
  const cut = s.lastIndexOf(" ", most);
  return s.slice(0, cut > most / 2 ? cut : most) + "…";
}

const widths = new Map();
function measure(text, bold) {
  const key = (bold ? "b" : "") + text;
  if (!widths.has(key)) {
    pen.font = `${bold ? "bold " : ""}12px system-ui, Helvetica Neue, Arial, Liberation Sans, sans-serif`;
    widths.set(key, pen.measureText(text).width);
  }
  return widths.get(key);
}

// extentOf is where the bar of an event lies, in pixels, and how it is drawn: a
// day that a source states is sharp, what is known less well fades out. left
// and end hold the rival dates too, where they are near.
function extentOf(e, axis) {
  let x, right, fill = "soft";
  if (e.from === -Infinity) {
    right = axis.x(e.to); x = right - FADE; fill = "open-start";
  } else if (e.to === Infinity) {
    x = axis.x(e.from); right = x + FADE; fill = "open-end";
  } else {
    x = axis.x(e.from); right = axis.x(e.to);
    if (e.status === "stated" && e.to - e.from <= DAY) fill = "sharp";
  }
  if (right - x < LEAST) {
    const middle = (x + right) / 2;
    x = middle - LEAST / 2; right = middle + LEAST / 2;
    fill = e.status === "stated" ? "sharp" : "hollow";
  }
  let left = x, end = right;
  for (const t of e.rivals) {
    const at = axis.x(t);
    if (at < left && left - at < 260) left = at - 7;
    if (at > end && at - end < 260) end = at + 7;
  }
  return { x, right, width: right - x, fill, left, end };
}

// nameOf is where the name of an event goes: right of its bar, else left of it,
// if need be shorter, else above it, cut where the picture ends.
function nameOf(e, b, width, most) {
  for (const n of [most, 50, 34]) {
    if (n > most) continue;
    const text = short(e.label, n), long = measure(text, e.leading);
    const x = Math.max(b.end, 0) + 6;
    if (x + long < width) return { text, x, left: b.left, right: x + long };
    if (b.left - 6 - long > 0) return { text, x: b.left - 6 - long, left: b.left - 6 - long, right: b.end };
  }
  const text = short(e.label, most), long = measure(text, e.leading);
  const x = b.width > 60 ? Math.max(b.x, 0) + 6 : width - b.end > b.left ? b.end + 6 : Math.max(4, b.left - 6 - long);
  const room = Math.max(24, (x < b.x ? b.x : width) - x - 4);
  const cut = long > room ? short(e.label, Math.max(4, Math.floor(text.length * room / long) - 1)) : text;
  return { text: cut, x, left: x, right: x + Math.min(long, room), above: x >= b.x && x < b.right };
}

// drawItem draws an event at the top y of its row.
function drawItem(parent, e, b, y, name, axis, classes) {
  const g = draw(parent, "g", { class: classes, "data-event": e.id });
  const height = e.status === "inferred" && b.fill !== "hollow" ? THIN : name.above ? THIN + 1 : BAR;
  const shape = { x: b.x, y: name.above ? y + 16 : y + 10 - height / 2, width: b.width, height };
  for (const t of e.rivals) rival(g, b, axis.x(t), shape.y + height / 2);
  if (b.fill === "sharp" || b.fill === "hollow") draw(g, "rect", { ...shape, class: b.fill });
  else draw(g, "rect", { ...shape, class: "bar", fill: `url(#${b.fill})` });
  draw(g, "text", { class: e.leading ? "name leading" : "name", x: name.x, y: y + (name.above ? 12 : 14) }, name.text);
  if (e.disputed) {
    const gap = name.above ? 1 : 3;
    draw(g, "rect", { class: "ring", x: b.x - gap, y: shape.y - gap, width: b.width + 2 * gap, height: height + 2 * gap, rx: 4 });
  }
  draw(g, "title", {}, `${e.when}: ${e.label}`);
}

// rival marks a date that another source gives, joined to the one in force.
function rival(parent, b, x, y) {
  draw(parent, "line", { class: "rival", x1: x < b.x ? b.x - 3 : b.right + 3, x2: x, y1: y, y2: y });
  draw(parent, "path", { class: "rival end", d: `M${x - 5},${y}l5,-5l5,5l-5,5z` });
}

// drawArrow joins the chosen event with another; it points to the later one.
function drawArrow(parent, from, to, directed, width) {
  const within = x => Math.min(Math.max(x, 2), width - 2);
  const x2 = within(to.x), x1 = within(Math.max(from.x, Math.min(from.right, x2 - 14)));
  const bend = Math.max(18, Math.abs(x2 - x1) / 3);
  const d = `M${x1},${from.y}C${x1 + bend},${from.y} ${x2 - bend},${to.y} ${x2},${to.y}`;
  draw(parent, "path", directed ? { class: "arrow", d, "marker-end": "url(#head)" } : { class: "arrow", d });
}

// drawOverview shows all events and which part of them the picture shows.
function drawOverview(parent, list, all, from, to, top) {
  const g = draw(parent, "g", { class: "overview" }), base = top + OVERVIEW - 6;
  draw(g, "line", { class: "rule", x1: 0, x2: all.width, y1: top, y2: top });
  const columns = new Map();
  for (const e of list) {
    const x = Math.round(all.x(e.first));
    columns.set(x, (columns.get(x) ?? 0) + 1);
  }
  const most = Math.max(1, ...columns.values());
  for (const [x, n] of columns) {
    const h = 4 + 16 * Math.sqrt(n / most);
    draw(g, "rect", { class: "crowd", x: x - 1, y: base - h, width: 2, height: h });
  }
  for (const [t, name] of all.ticks(90)) {
    const x = all.x(t);
    if (x + measure(name) > all.width) continue;
    draw(g, "line", { class: "grid", x1: x, x2: x, y1: top, y2: base });
    draw(g, "text", { class: "tick small", x: x + 3, y: top + 12 }, name);
  }
  const a = Math.max(0, all.x(from)), b = Math.min(all.width, all.x(to)), w = Math.max(10, b - a - 1);
  draw(g, "rect", { class: "view", x: Math.max(0.5, Math.min(a + 0.5 - (w - b + a) / 2, all.width - w - 0.5)), y: top + 2, width: w, height: OVERVIEW - 6, rx: 3 });
}
