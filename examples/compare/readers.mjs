// The readers in JavaScript: `node readers.mjs NAME` answers one task, as
// run.go does for those in Go.
import { readFileSync } from 'node:fs';

const day = (date) => {
	const pad = (n, size) => String(n).padStart(size, '0');
	return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
};

// Each returns a function of a text and its day, which gives [start, end, day]
// with places in UTF-16 units.
const readers = {
	'chrono-node': async () => {
		const chrono = await import('chrono-node');
		return (text, ref) => chrono.parse(text, ref).map((r) => [r.index, r.index + r.text.length, day(r.start.date())]);
	},
	'recognizers-text': async () => {
		const { default: recognizers } = await import('@microsoft/recognizers-text-date-time');
		const first = (r) => {
			const v = r.resolution?.values?.[0] ?? {};
			return (v.start ?? v.value ?? '').match(/^\d{4}-\d\d-\d\d/)?.[0] ?? '';
		};
		return (text, ref) => recognizers.recognizeDateTime(text, 'en-us', 0, ref).map((r) => [r.start, r.end + 1, first(r)]);
	},
	'compromise-dates': async () => {
		const { default: nlp } = await import('compromise');
		const { default: dates } = await import('compromise-dates');
		nlp.plugin(dates);
		return (text, ref) =>
			nlp(text).dates({ today: day(ref) }).json({ offset: true })
				.map((r) => [r.offset.start, r.offset.start + r.offset.length, (r.dates?.start ?? '').slice(0, 10)]);
	},
};

const task = JSON.parse(readFileSync(0, 'utf8'));
const read = await readers[process.argv[2]]();
const texts = task.texts.map(({ text, day }) => ({ text, ref: new Date(`${day}T12:00:00`) }));
const pass = () => texts.map(({ text, ref }) => read(text, ref));

let hits; // of the last pass
const bytes = (s) => Buffer.byteLength(s, 'utf8');
const size = texts.reduce((n, { text }) => n + bytes(text), 0);
const processorTime = () => { // seconds
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6;
};
const repeat = () => {
	const start = processorTime();
	let passes = 0;
	do {
		hits = pass();
		passes++;
	} while (processorTime() - start < task.seconds);
	return { passes, speed: (passes * size) / 1e6 / (processorTime() - start) };
};

let { passes, speed } = repeat(); // warms up
if (passes > 1) ({ speed } = repeat());
const found = hits.map((list, i) =>
	list
		.map(([start, end, day]) => ({ start: bytes(texts[i].text.slice(0, start)), end: bytes(texts[i].text.slice(0, end)), day }))
		.sort((a, b) => a.start - b.start));
console.log(JSON.stringify({ speed, found }));
