// The picture: bars on a line of time, packed into rows, in lanes.
// The more important an event, the sooner it gets a place and a name.

const ROW = 22, AXIS = 24, LANE = 20, OVERVIEW = 46;

class Row {
  taken = [];
  // take reserves the pixels from a to b if they are free.
  take(a, b) {
    for (const [c, d] of this.taken) if (a < d && c < b) return false;
    this.taken.push([a, b]);
    return true;
  }
}

class Picture {
  constructor(box) {
    this.box = box;
    this.chosen = null;
    this.near = new Map();
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
    this.rows = this.width < 600 ? 22 : Math.max(14, Math.min(30, Math.floor((innerHeight - 240) / ROW)));
  }
  // bounds is the stretch that holds all drawn events. The most important ones
  // lead: their names are bold.
  bounds() {
    this.drawn = events.filter(e => e.shown && (isFinite(e.from) || isFinite(e.to)));
    let lo = Infinity, hi = -Infinity;
    for (const e of this.drawn) {
      lo = Math.min(lo, e.first);
      hi = Math.max(hi, e.last);
      e.leading = false;
    }
    if (lo > hi) { lo = 0; hi = YEAR; }
    const margin = Math.max((hi - lo) * 0.03, DAY);
    this.lo = lo - margin;
    this.hi = hi + margin * 2;
    const leads = Math.min(10, Math.floor(this.drawn.length / 5));
    for (const e of this.drawn.toSorted((a, b) => b.weight - a.weight || a.index - b.index).slice(0, leads)) e.leading = true;
  }
  fit() { this.look(this.lo, this.hi); }
  // busy looks at the shortest stretch that holds three of four events.
  busy() {
    const at = this.drawn.map(e => e.first).sort((a, b) => a - b);
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
  // beyond moves to the nearest event before or after the view.
  beyond(later) {
    const span = this.to - this.from, list = this.outside(later);
    if (!list.length) return;
    if (later) {
      const t = list.reduce((t, e) => Math.min(t, e.first), Infinity);
      this.look(t - span * 0.3, t + span * 0.7);
    } else {
      const t = list.reduce((t, e) => Math.max(t, e.last), -Infinity);
      this.look(t - span * 0.7, t + span * 0.3);
    }
  }
  outside(later) { return this.drawn.filter(e => later ? e.first >= this.to : e.last < this.from); }
  // render draws anew before the next frame.
  render() {
    this.axis = new Axis(this.from, this.to, this.width);
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
    this.svg.classList.toggle("choosing", this.near.size > 0 && this.drawn.includes(this.chosen));
    this.places = new Map();
    const visible = this.drawn.filter(e => e.last >= this.from && e.first < this.to)
      .sort((a, b) => (b === this.chosen) - (a === this.chosen) || b.weight - a.weight || a.index - b.index);
    const [grid, below, marks, above] = [0, 1, 2, 3].map(() => draw(this.svg, "g", {}));
    const lanes = this.lanes();
    const rows = lanes.length === 1 ? this.rows : Math.max(4, Math.floor(this.rows * 1.25 / lanes.length));
    let y = AXIS;
    for (const lane of lanes) {
      const list = visible.filter(lane.has);
      if (lane.name) {
        draw(grid, "line", { class: "rule", x1: 0, x2: this.width, y1: y, y2: y });
        draw(above, "text", { class: list.length ? "lane" : "lane none", x: 4, y: y + 14 }, lane.name);
        y += LANE;
      }
      y += this.pack(marks, list, y, rows, lanes.length === 1) + 4;
    }
    this.ticks(grid, y);
    this.overviewTop = y + 6;
    this.all = new Axis(this.lo, this.hi, this.width);
    drawOverview(this.svg, this.drawn, this.all, this.from, this.to, this.overviewTop);
    this.arrows(below);
    const height = this.overviewTop + OVERVIEW;
    this.svg.setAttribute("height", height);
    this.svg.setAttribute("viewBox", `0 0 ${this.width} ${height}`); // to print at another width
    this.say();
  }
  // say tells what the picture shows, and how much lies on either side.
  say() {
    field("range").textContent = rangeName(this.from, this.to);
    for (const [id, later] of [["earlier", false], ["later", true]]) {
      const n = this.outside(later).length;
      field(id).textContent = later ? `${n} later →` : `← ${n} earlier`;
      field(id).disabled = n === 0;
    }
  }
  ticks(grid, bottom) {
    for (const [t, name, major] of this.axis.ticks(64)) {
      const x = Math.round(this.axis.x(t)) + 0.5;
      draw(grid, "line", { class: major ? "grid major" : "grid", x1: x, x2: x, y1: AXIS - 6, y2: bottom });
      if (x + 3 + measure(name, major) <= this.width) draw(grid, "text", { class: major ? "tick major" : "tick", x: x + 3, y: 14 }, name);
    }
  }
  // pack puts events into rows and returns the height it took. Names go down
  // the page as time goes on; they are cut where that leaves room for all. Where
  // it does not, the less important events become strokes in the last line.
  pack(parent, list, top, most, tall) {
    const lengths = this.width < 600 ? [60, 34] : [90, 50];
    let keep = list.slice(0, most * 12), rows, placed;
    for (let length = lengths.shift(); ; length = lengths.shift() ?? length) {
      rows = [];
      placed = [];
      for (const e of keep.toSorted((a, b) => a.index - b.index)) {
        const b = extentOf(e, this.axis), n = nameOf(e, b, this.width, length);
        const i = this.place(rows, most, Math.min(b.left, n.left), Math.max(b.end, n.right) + 8);
        if (i >= 0) placed.push([e, b, n, i]);
      }
      if (placed.length === keep.length) break;
      if (!lengths.length) keep = keep.slice(0, Math.min(Math.floor(keep.length * 0.9), Math.ceil(placed.length * 1.1)));
    }
    for (const [e, b, n, i] of placed) {
      const classes = e === this.chosen ? "item chosen" : this.near.has(e) ? "item related" : "item";
      drawItem(parent, e, b, top + i * ROW, n, this.axis, classes);
      if (!this.places.has(e)) this.places.set(e, { x: b.x, right: b.right, y: top + i * ROW + 10 });
    }
    const height = Math.max(tall ? 8 : 0, rows.length) * ROW;
    const kept = new Set(keep), crowd = new Set();
    for (const e of list) {
      if (kept.has(e)) continue;
      const b = extentOf(e, this.axis);
      crowd.add(Math.round(Math.min(Math.max(b.x + b.width / 2, 1), this.width - 1)));
    }
    for (const x of crowd) draw(parent, "rect", { class: "crowd", x: x - 1, y: top + height, width: 2, height: 6 });
    return height + (crowd.size ? 8 : 0);
  }
  place(rows, most, a, b) {
    for (let i = 0; i < rows.length; i++) if (rows[i].take(a, b)) return i;
    if (rows.length >= most) return -1;
    rows.push(new Row());
    rows[rows.length - 1].take(a, b);
    return rows.length - 1;
  }
  arrows(parent) {
    const chosen = this.places.get(this.chosen);
    if (!chosen) return;
    for (const [e, words] of this.near) {
      const other = this.places.get(e);
      if (!other) continue;
      if (words === "after") drawArrow(parent, other, chosen, true, this.width);
      else drawArrow(parent, chosen, other, words === "before", this.width);
    }
  }
  choose(e) {
    this.chosen = e;
    this.near = e ? related(e) : new Map();
    if (e && this.drawn.includes(e)) { // show it beside what is in view
      if (e.last < this.from || e.first > this.to) {
        const from = Math.min(e.first, this.from), to = Math.max(e.last, this.to), margin = (to - from) * 0.08;
        return this.look(from - margin, to + margin);
      }
    }
    this.render();
  }
}
