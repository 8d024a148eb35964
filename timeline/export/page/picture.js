// The picture: bars on a line of time, packed into rows, in lanes.
// The more important an event, the sooner it gets a place and a name.

const svgNS = "http://www.w3.org/2000/svg";
const ROW = 22, AXIS = 24, LANE = 20, OVERVIEW = 34;
const pen = document.createElement("canvas").getContext("2d");
pen.font = "12px system-ui, Helvetica Neue, Arial, Liberation Sans, sans-serif";

function draw(parent, name, attributes, text) {
  const node = document.createElementNS(svgNS, name);
  for (const key in attributes) node.setAttribute(key, attributes[key]);
  if (text !== undefined) node.textContent = text;
  parent.append(node);
  return node;
}

class Row {
  constructor(width) { this.taken = new Uint8Array(width + 1); }
  // take reserves the pixels from a to b if they are free.
  take(a, b) {
    a = Math.max(0, Math.floor(a));
    b = Math.min(this.taken.length, Math.ceil(b));
    for (let x = a; x < b; x++) if (this.taken[x]) return false;
    this.taken.fill(1, a, b);
    return true;
  }
}

class Picture {
  constructor(box) {
    this.box = box;
    this.chosen = null;
    this.mode = "none";
    box.replaceChildren();
    box.classList.add("live");
    this.svg = draw(box, "svg", { width: "100%", "aria-hidden": "true" });
    this.measure();
    this.bounds();
    this.busy();
  }
  measure() {
    this.width = Math.max(200, Math.floor(this.box.clientWidth));
    this.rows = this.width < 600 ? 22 : Math.max(14, Math.min(30, Math.floor((innerHeight - 230) / ROW)));
  }
  // bounds is the stretch that holds all drawn events.
  bounds() {
    this.drawn = events.filter(e => e.shown && (isFinite(e.from) || isFinite(e.to)));
    const ends = this.drawn.flatMap(e => [e.from, e.to]).filter(isFinite);
    let lo = Infinity, hi = -Infinity;
    for (const t of ends) { lo = Math.min(lo, t); hi = Math.max(hi, t); }
    if (!ends.length) { lo = 0; hi = YEAR; }
    const margin = Math.max((hi - lo) * 0.03, DAY);
    this.lo = lo - margin;
    this.hi = hi + margin * 2;
  }
  fit() { this.look(this.lo, this.hi); }
  // busy looks at the shortest stretch that holds three of four events.
  busy() {
    const at = this.drawn.map(e => isFinite(e.from) ? e.from : e.to).sort((a, b) => a - b);
    const n = Math.ceil(at.length * 0.75);
    let best = [this.lo, this.hi];
    for (let i = 0; n > 2 && i + n <= at.length; i++) {
      if (at[i + n - 1] - at[i] < best[1] - best[0]) best = [at[i], at[i + n - 1]];
    }
    const span = Math.max(best[1] - best[0], 3 * DAY);
    this.look(best[0] - span * 0.08, best[1] + span * 0.35);
  }
  look(from, to) {
    const all = this.hi - this.lo;
    const span = Math.min(Math.max(to - from, HOUR), all * 1.2);
    const middle = Math.min(Math.max((from + to) / 2, this.lo), this.hi);
    this.from = middle - span / 2;
    this.to = middle + span / 2;
    this.render();
  }
  zoom(factor, x = this.width / 2) {
    const t = this.axis.time(x);
    this.look(t - (t - this.from) * factor, t + (this.to - t) * factor);
  }
  pan(pixels) {
    const d = this.axis.time(pixels) - this.axis.time(0);
    this.look(this.from + d, this.to + d);
  }
  // render draws anew before the next frame.
  render() {
    this.axis = new Axis(this.from, this.to, this.width);
    field("range").textContent = rangeName(this.from, this.to);
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.paint();
    });
  }
  lanes() {
    if (this.mode === "none") return [{ name: "", has: () => true }];
    const key = this.mode === "source" ? "sources" : "who";
    const name = k => field(this.mode).querySelector(`option[value="${k}"]`).textContent;
    const count = new Map();
    for (const e of this.drawn) for (const k of e[key]) count.set(k, (count.get(k) ?? 0) + 1);
    let keys = [...count.keys()].filter(k => key === "sources" || /\p{Lu}/u.test(name(k))); // participants with names
    const most = this.mode === "source" ? 12 : 7;
    keys = keys.sort((a, b) => count.get(b) - count.get(a) || a - b).slice(0, most);
    const lanes = keys.map(k => ({ name: name(k), has: e => e[key].includes(k) }));
    if (this.drawn.some(e => !e[key].some(k => keys.includes(k)))) {
      lanes.push({ name: this.mode === "source" ? "Other sources" : "Others", has: e => !e[key].some(k => keys.includes(k)) });
    }
    return lanes;
  }
  paint() {
    this.svg.replaceChildren();
    this.places = new Map();
    const visible = this.drawn.filter(e => e.to > this.from && e.from < this.to && !(e.from === -Infinity && e.to < this.from))
      .sort((a, b) => (b === this.chosen) - (a === this.chosen) || b.weight - a.weight || a.index - b.index);
    const grid = draw(this.svg, "g", {}), below = draw(this.svg, "g", {}), marks = draw(this.svg, "g", {}), above = draw(this.svg, "g", {});
    const lanes = this.lanes();
    const rows = lanes.length === 1 ? this.rows : Math.max(4, Math.floor(this.rows * 1.25 / lanes.length));
    let y = AXIS;
    for (const lane of lanes) {
      if (lane.name) {
        draw(grid, "line", { class: "rule", x1: 0, x2: this.width, y1: y, y2: y });
        draw(above, "text", { class: "lane", x: 4, y: y + 14 }, lane.name);
        y += LANE;
      }
      y += this.pack(marks, visible.filter(lane.has), y, rows, lanes.length === 1) + 4;
    }
    this.ticks(grid, y);
    this.overview(y + 6);
    this.arrows(below);
    const height = y + 6 + OVERVIEW;
    this.svg.setAttribute("height", height);
    this.svg.setAttribute("viewBox", `0 0 ${this.width} ${height}`); // to print at another width
  }
  ticks(grid, bottom) {
    for (const [t, name, major] of this.axis.ticks()) {
      const x = Math.round(this.axis.x(t)) + 0.5;
      draw(grid, "line", { class: major ? "grid major" : "grid", x1: x, x2: x, y1: AXIS - 6, y2: bottom });
      draw(grid, "text", { class: major ? "tick major" : "tick", x: x + 3, y: 14 }, name);
    }
  }
  // pack puts events into rows and returns the height it took. Names go down
  // the page as time goes on; where there is no room for all, the less important
  // events become strokes in the last line, the crowd.
  pack(parent, list, top, most, tall) {
    let keep = list.slice(0, most * 12), rows, placed;
    for (;;) {
      rows = [];
      placed = [];
      for (const e of keep.toSorted((a, b) => a.index - b.index)) {
        const b = this.extent(e), n = this.name(e, b);
        const i = this.place(rows, most, Math.min(b.x, n.left), Math.max(b.right, n.right) + 8);
        if (i >= 0) placed.push([e, b, n, i]);
      }
      if (placed.length === keep.length) break;
      keep = keep.slice(0, Math.floor(keep.length * 0.9));
    }
    for (const [e, b, n, i] of placed) this.item(parent, e, b, top + i * ROW, n);
    const height = Math.max(tall ? 8 : 1, rows.length) * ROW;
    const kept = new Set(keep), crowd = new Set();
    for (const e of list) {
      if (kept.has(e)) continue;
      const b = this.extent(e);
      crowd.add(Math.round(Math.min(Math.max(b.x + b.width / 2, 1), this.width - 1)));
    }
    for (const x of crowd) draw(parent, "rect", { class: "crowd", x: x - 1, y: top + height, width: 2, height: 6 });
    return height + (crowd.size ? 8 : 0);
  }
  place(rows, most, a, b) {
    for (let i = 0; i < rows.length; i++) if (rows[i].take(a, b)) return i;
    if (rows.length >= most) return -1;
    rows.push(new Row(this.width));
    rows[rows.length - 1].take(a, b);
    return rows.length - 1;
  }
  // name is where the name of an event goes: right of its bar, else left of it,
  // else above it, cut where the picture ends.
  name(e, b) {
    const text = short(e.label, this.width < 600 ? 34 : 50), width = measure(text);
    if (b.right + 6 + width < this.width) return { text, x: Math.max(b.right, 0) + 6, left: b.x, right: b.right + 6 + width };
    if (b.x - 6 - width > 0) return { text, x: b.x - 6 - width, left: b.x - 6 - width, right: b.right };
    const x = b.width > 60 ? Math.max(b.x, 0) + 6 : this.width - b.right > b.x ? b.right + 6 : Math.max(4, b.x - 6 - width);
    const room = Math.max(24, (x < b.x ? b.x : this.width) - x - 4);
    const cut = width > room ? short(e.label, Math.max(4, Math.floor(text.length * room / width) - 1)) : text;
    return { text: cut, x, left: x, right: x + Math.min(width, room), above: x >= b.x && x < b.right };
  }
  // extent is where the bar of an event lies, in pixels.
  extent(e) {
    const FADE = 70;
    let x, right, fill = "soft";
    if (e.from === -Infinity) {
      right = this.axis.x(e.to); x = right - FADE; fill = "open-start";
    } else if (e.to === Infinity) {
      x = this.axis.x(e.from); right = x + FADE; fill = "open-end";
    } else {
      x = this.axis.x(e.from); right = this.axis.x(e.to);
    }
    if (right - x < 10) {
      const middle = (x + right) / 2;
      return { x: middle - 5, right: middle + 5, width: 10, fill: "point" };
    }
    return { x, right, width: right - x, fill };
  }
  item(parent, e, b, y, name) {
    const classes = ["item", e === this.chosen ? "chosen" : "", this.near?.has(e) ? "related" : ""].join(" ");
    const g = draw(parent, "g", { class: classes, "data-event": e.id });
    const shape = name.above ? { x: b.x, y: y + 16, width: b.width, height: 4 } : { x: b.x, y: y + 5, width: b.width, height: 10 };
    if (b.fill === "point") draw(g, "rect", { ...shape, class: e.status === "inferred" ? "hollow" : "point" });
    else draw(g, "rect", { ...shape, class: "bar", fill: `url(#${b.fill})` });
    draw(g, "text", { class: "name", x: name.x, y: y + (name.above ? 13 : 14) }, name.text);
    if (e.disputed) draw(g, "rect", { class: "ring", x: b.x - 3, y: shape.y - 3, width: b.width + 6, height: shape.height + 6, rx: 4 });
    draw(g, "title", {}, `${e.when}: ${e.label}`);
    if (!this.places.has(e)) this.places.set(e, { x: b.x, right: b.right, y: y + 10 });
  }
  // overview shows all events and which part of them the picture shows.
  overview(top) {
    const g = draw(this.svg, "g", { class: "overview" });
    const all = new Axis(this.lo, this.hi, this.width);
    draw(g, "line", { class: "rule", x1: 0, x2: this.width, y1: top, y2: top });
    const columns = new Map();
    for (const e of this.drawn) {
      const x = Math.round(all.x(isFinite(e.from) ? e.from : e.to));
      columns.set(x, (columns.get(x) ?? 0) + 1);
    }
    const most = Math.max(1, ...columns.values());
    for (const [x, n] of columns) {
      const h = 4 + 18 * Math.sqrt(n / most);
      draw(g, "rect", { class: "crowd", x: x - 1, y: top + 28 - h, width: 2, height: h });
    }
    const a = Math.max(0, all.x(this.from)), b = Math.min(this.width, all.x(this.to));
    draw(g, "rect", { class: "view", x: a + 0.5, y: top + 2, width: Math.max(4, b - a - 1), height: 28, rx: 3 });
    this.overviewTop = top;
    this.all = all;
  }
  arrows(parent) {
    const from = this.places.get(this.chosen);
    if (!from) return;
    for (const e of this.near) {
      const to = this.places.get(e);
      if (!to) continue;
      const x1 = from.x, x2 = to.x, bend = Math.max(14, Math.abs(x2 - x1) / 4);
      const d = from.y === to.y ? `M${x1},${from.y - 7}C${x1},${from.y - 20} ${x2},${from.y - 20} ${x2},${from.y - 7}`
        : `M${x1},${from.y}C${x1 - bend},${from.y} ${x2 - bend},${to.y} ${x2},${to.y}`;
      draw(parent, "path", { class: "arrow", d });
    }
  }
  choose(e) {
    this.chosen = e;
    this.near = new Set(e ? related(e) : []);
    if (e && this.drawn.includes(e)) { // show it beside what is in view
      const ends = [e.from, e.to].filter(isFinite), lo = Math.min(...ends), hi = Math.max(...ends);
      if (hi < this.from || lo > this.to) {
        const from = Math.min(lo, this.from), to = Math.max(hi, this.to), margin = (to - from) * 0.08;
        return this.look(from - margin, to + margin);
      }
    }
    this.render();
  }
}

// short is text of at most so many characters, cut between words if it can be.
function short(s, most) {
  if (s.length <= most) return s;
  const cut = s.lastIndexOf(" ", most);
  return s.slice(0, cut > most / 2 ? cut : most) + "…";
}

const widths = new Map();
function measure(text) {
  if (!widths.has(text)) widths.set(text, pen.measureText(text).width);
  return widths.get(text);
}
