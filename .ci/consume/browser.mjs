// Shows the formats in headless Chromium: Mermaid, TimelineJS and vis-timeline
// with their own packages, and the page as a reader uses it.

import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { exercise } from "./page.mjs";
import { check, done } from "./report.mjs";

const require = createRequire(import.meta.url);
const dir = process.argv[2];
const files = ending => readdirSync(dir).filter(f => f.endsWith("." + ending)).map(f => [f, readFileSync(join(dir, f), "utf8")]);
const script = path => join(process.cwd(), "node_modules", path);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"] });

// open gives a blank page with scripts, which may load nothing else.
async function open(scripts, styles = []) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.errors = [];
  page.on("pageerror", e => page.errors.push(e.message));
  page.on("dialog", d => { page.errors.push("dialog: " + d.message()); d.dismiss(); });
  await page.route(/^https?:/, route => route.abort());
  writeFileSync(join(dir, "blank.htm"), "<!DOCTYPE html><meta charset=utf-8><div id='place' style='width:1200px;height:700px'></div>");
  await page.goto("file://" + join(dir, "blank.htm"));
  for (const path of styles) await page.addStyleTag({ path: script(path) });
  for (const path of scripts) await page.addScriptTag({ path: script(path) });
  return page;
}

const mermaid = await open(["mermaid/dist/mermaid.min.js"]);
for (const [name, text] of [...files("mermaid"), ...files("gantt")]) {
  await check(name, async () => {
    const svg = await mermaid.evaluate(async text => {
      mermaid.initialize({ startOnLoad: false, securityLevel: "strict", maxTextSize: 1e6 });
      return (await mermaid.render("drawn" + Math.random().toString(36).slice(2), text)).svg;
    }, text);
    assert(svg.includes("<svg") && !/<script|onerror=|onload=|javascript:/i.test(svg), "unsafe drawing");
    const quiet = /^\s*(timeline|gantt|title|section|dateFormat|axisFormat|$)/;
    const lines = text.split("\n").filter(l => !quiet.test(l)).length;
    const drawn = await mermaid.evaluate(([svg, gantt]) => {
      const holder = document.createElement("div");
      holder.innerHTML = svg;
      return gantt ? holder.querySelectorAll("rect.task").length : holder.querySelectorAll(".eventWrapper").length;
    }, [svg, name.endsWith("gantt")]);
    assert.equal(drawn, lines);
    assert.deepEqual(mermaid.errors, []);
  });
}

const page = await open(["vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"], ["vis-timeline/styles/vis-timeline-graph2d.min.css"]);
for (const [name, text] of files("vis")) {
  await check(name, async () => {
    const shown = await page.evaluate(data => {
      const timeline = new vis.Timeline(document.getElementById("place"), new vis.DataSet(data.items), new vis.DataSet(data.groups), {});
      timeline.fit({ animation: false });
      const n = timeline.itemsData.get().filter(i => !isNaN(new Date(i.start)) && (!i.end || new Date(i.end) > new Date(i.start))).length;
      timeline.destroy();
      return n;
    }, JSON.parse(text));
    assert.equal(shown, JSON.parse(text).items.length);
    assert.deepEqual(page.errors, []);
  });
}

for (const [name, text] of files("timelinejs")) {
  if (name.startsWith("nothing")) continue; // TimelineJS itself has no empty timeline
  await check(name, async () => {
    const page = await open(["@knight-lab/timelinejs/dist/js/timeline.js"], ["@knight-lab/timelinejs/dist/css/timeline.css"]);
    const slides = await page.evaluate(async data => {
      const timeline = new TL.Timeline("place", data, { hash_bookmark: false, script_path: location.href });
      for (let i = 0; i < 100 && !timeline.ready; i++) await new Promise(r => setTimeout(r, 50));
      return { errors: timeline.config?.messages?.errors ?? [], n: timeline.config.events.length };
    }, JSON.parse(text));
    assert.deepEqual(slides.errors, []);
    assert.equal(slides.n, JSON.parse(text).events.length);
    assert.deepEqual(page.errors.filter(e => !/Unknown message|Failed to fetch|Could not load/i.test(e)), []);
    await page.close();
  });
}

for (const [i, [name]] of files("html").entries()) {
  await exercise(browser, name, join(dir, name), require.resolve("axe-core"), i === 0, check);
}
await browser.close();
done();
