// The line of time: from seconds to pixels, and where its ticks are.

const MINUTE = 60, HOUR = 3600, DAY = 86400, MONTH = 30.44 * DAY, YEAR = 365.25 * DAY;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

class Axis {
  constructor(from, to, width) {
    this.from = from;
    this.to = to;
    this.width = width;
  }
  x(seconds) { return (seconds - this.from) / (this.to - this.from) * this.width; }
  time(x) { return this.from + x / this.width * (this.to - this.from); }

  // ticks are [seconds, name, major] at least so many pixels apart.
  ticks(gap) {
    const least = (this.to - this.from) / Math.max(1, this.width) * gap;
    for (const [size, step] of [[HOUR, 1], [HOUR, 3], [HOUR, 6], [HOUR, 12], [DAY, 1], [DAY, 2], [DAY, 7]]) {
      if (size * step >= least) return size === HOUR ? this.even(HOUR * step, hourName) : this.even(DAY * step, dayName);
    }
    for (const step of [1, 3, 6]) {
      if (step * MONTH >= least) return this.byMonth(step);
    }
    let years = 1;
    for (let k = 0; years * YEAR < least; k++) years = [1, 2, 5][k % 3] * 10 ** Math.floor(k / 3);
    return this.byMonth(12 * years);
  }
  even(step, name) {
    const out = [];
    const offset = step === 7 * DAY ? 4 * DAY : 0; // 1970 began on a Thursday, weeks on Monday
    for (let t = Math.ceil((this.from - offset) / step) * step + offset; t <= this.to; t += step) out.push([t, ...name(t)]);
    return out;
  }
  byMonth(step) {
    const out = [], first = date(this.from);
    if (!first) return out;
    const start = first.getUTCFullYear() * 12 + first.getUTCMonth();
    for (let k = Math.ceil(start / step) * step, n = 0; n < 200; k += step, n++) {
      const d = new Date(0);
      d.setUTCFullYear(Math.floor(k / 12), ((k % 12) + 12) % 12, 1);
      const t = d.getTime() / 1000;
      if (!(t <= this.to)) break;
      if (t >= this.from) out.push([t, ...(step >= 12 ? [yearName(d), false] : monthName(d))]);
    }
    return out;
  }
}

// date is null outside the years that browsers know.
const date = seconds => Math.abs(seconds) < 8.64e12 ? new Date(seconds * 1000) : null;
const yearName = d => d.getUTCFullYear() > 0 ? String(d.getUTCFullYear()) : 1 - d.getUTCFullYear() + " BC";
const monthName = d => d.getUTCMonth() === 0 ? [yearName(d), true] : [months[d.getUTCMonth()] + " " + yearName(d), false];
const dayName = t => {
  const d = date(t);
  return d ? [`${d.getUTCDate()} ${months[d.getUTCMonth()]}`, d.getUTCDate() === 1] : ["", false];
};
const hourName = t => {
  const d = date(t);
  if (!d) return ["", false];
  return d.getUTCHours() === 0 ? [dayName(t)[0], true] : [String(d.getUTCHours()).padStart(2, "0") + ":00", false];
};

// rangeName tells a stretch in words: by its days, or its years when it is long.
function rangeName(from, to) {
  const a = date(from), b = date(to);
  if (!a || !b) return "";
  if (to - from > 3 * YEAR) return yearName(a) === yearName(b) ? yearName(a) : `${yearName(a)} – ${yearName(b)}`;
  const day = d => `${d.getUTCDate()} ${months[d.getUTCMonth()]}`;
  const end = `${day(b)} ${yearName(b)}`;
  if (to - from > DAY && yearName(a) === yearName(b)) return `${day(a)} – ${end}`;
  return to - from > DAY ? `${day(a)} ${yearName(a)} – ${end}` : `${day(a)} ${yearName(a)}`;
}
