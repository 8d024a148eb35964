// Reads the data formats with the packages that people read them with.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as commonmark from "commonmark";
import edtf from "edtf";
import ICAL from "ical.js";
import jsonld from "jsonld";
import { check, done } from "./report.mjs";

const dir = process.argv[2];
const files = ending => readdirSync(dir).filter(f => f.endsWith("." + ending)).map(f => [f, readFileSync(join(dir, f), "utf8")]);

for (const [name, text] of files("json")) {
  await check(name, () => {
    const graph = JSON.parse(text);
    for (const event of graph.events) if (event.time.edtf) edtf(event.time.edtf); // throws for what is none
    const ids = new Set(graph.events.map(e => e.id));
    for (const r of graph.relations) assert(ids.has(r.from) && ids.has(r.to));
  });
}
for (const [name, text] of files("jsonl")) {
  await check(name, () => text.split("\n").filter(Boolean).forEach(line => assert(JSON.parse(line).id)));
}
for (const [name, text] of files("jsonld")) {
  await check(name, async () => {
    const documentLoader = url => { throw new Error("fetches " + url); };
    const graph = JSON.parse(text);
    const quads = await jsonld.toRDF(graph, { documentLoader, safe: true });
    const has = (predicate, n) => assert(quads.filter(q => q.predicate.value === predicate).length >= n, predicate);
    const events = graph["@graph"].filter(n => n.type?.includes?.("schema:Event")).length;
    has("http://www.w3.org/2006/time#hasTime", events);
    has("http://www.w3.org/ns/prov#wasDerivedFrom", events);
  });
}
for (const [name, text] of files("ics")) {
  await check(name, () => {
    for (const line of text.split("\r\n")) assert(Buffer.byteLength(line) <= 75 && !/[\n\r]/.test(line), line);
    ICAL.design.strict = true;
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents("vevent").map(c => new ICAL.Event(c, { strictExceptions: true }));
    assert.equal(new Set(events.map(e => e.uid)).size, events.length);
    for (const e of events) {
      assert(e.summary && e.startDate.compare(e.endDate) < 0, `${e.uid} ${e.startDate} ${e.endDate}`);
      assert.notEqual(e.summary, "injected.");
      assert(e.component.getFirstPropertyValue("dtstamp"));
    }
    assert(calendar.getAllSubcomponents().length > 0);
  });
}
for (const [name, text] of files("markdown")) {
  await check(name, () => {
    const allowed = new Set(["document", "heading", "list", "item", "paragraph", "text", "strong", "block_quote", "softbreak"]);
    const walker = new commonmark.Parser().parse(text).walker();
    for (let step; (step = walker.next());) assert(allowed.has(step.node.type), `${step.node.type}: ${step.node.literal ?? step.node.destination}`);
  });
}
for (const [name, text] of files("csv")) {
  await check(name, () => {
    assert(text.endsWith("\r\n"));
    const rows = [...text.matchAll(/(?:"(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)];
    assert.equal(rows.map(m => m[0]).join(""), text, "no grammar of RFC 4180");
    let width = 0, first = 0;
    for (const [cell, end] of rows) {
      assert(!/^"?[=+\-@\t]/.test(cell), "formula: " + cell);
      width++;
      if (end !== ",") { first ||= width; assert.equal(width, first); width = 0; }
    }
  });
}
for (const [name, text] of files("graphml")) {
  await check(name, () => {
    const ids = new Set([...text.matchAll(/<node id="([^"]+)"/g)].map(m => m[1]));
    const keys = new Set([...text.matchAll(/<key id="([^"]+)"/g)].map(m => m[1]));
    for (const [, a, b] of text.matchAll(/<edge source="([^"]+)" target="([^"]+)"/g)) assert(ids.has(a) && ids.has(b));
    for (const [, k] of text.matchAll(/<data key="([^"]+)"/g)) assert(keys.has(k), k);
  });
}
done();
