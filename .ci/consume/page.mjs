// Uses the page as a reader does: opens it in light and dark, narrow and wide,
// filters, zooms, opens an event, and checks accessibility with axe-core.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

export async function exercise(browser, name, path, axe, thorough, check) {
  const empty = name.startsWith("nothing"), large = name.startsWith("stories");
  const open = async options => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    page.problems = [];
    page.on("console", m => { if (["error", "warning"].includes(m.type())) page.problems.push(m.text()); });
    page.on("pageerror", e => page.problems.push(e.message));
    page.on("dialog", d => { page.problems.push("dialog: " + d.message()); d.dismiss(); });
    page.on("request", r => { if (!r.url().startsWith("file:") && !r.url().startsWith("data:")) page.problems.push("asks for " + r.url()); });
    await page.goto("file://" + path);
    return page;
  };
  // axe runs through the debugger, which the page's policy does not bind.
  const accessible = async page => {
    await page.evaluate(readFileSync(axe, "utf8") + ";0");
    const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
    assert.deepEqual(result.violations.map(v => `${v.id}: ${v.nodes[0].html.slice(0, 200)} ${v.nodes[0].failureSummary ?? ""}`), []);
  };

  const looks = [[1280, "light"], [390, "dark"], [820, "light"], [1280, "dark"]];
  for (const [width, colorScheme] of looks.slice(0, thorough ? 4 : 2)) {
    await check(`${name} ${width} ${colorScheme}`, async () => {
      const page = await open({ viewport: { width, height: 900 }, colorScheme });
      if (thorough || width === 1280 && !large) await accessible(page);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert(over <= 0, `${over} pixels too wide`);
      assert.deepEqual(page.problems, []);
      await page.context().close();
    });
  }

  await check(`${name} without scripts`, async () => {
    const page = await open({ javaScriptEnabled: false });
    assert.equal(await page.locator(".tools:visible").count(), 0);
    if (!empty) {
      const event = page.locator(".event:not(.minor)").first();
      await event.locator("summary").first().click();
      assert(await event.locator("blockquote").first().isVisible());
    }
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
  if (empty) return;

  const page = await open();
  await check(`${name} filter`, async () => {
    const visible = async () => (await page.waitForTimeout(100), page.evaluate(() => [...document.querySelectorAll(".event")].filter(e => e.checkVisibility()).length));
    const main = await visible();
    await page.locator("#main").uncheck();
    const all = await visible();
    assert(all > main && all === await page.locator(".event").count());
    await page.locator("#words").fill("on");
    assert(await visible() <= all);
    await page.locator("#words").fill("no such words anywhere");
    assert.equal(await visible(), 0);
    assert.match(await page.locator("#count").textContent(), /^0 of/);
    await page.locator("#filters [type=reset]").click();
    await page.waitForFunction(n => [...document.querySelectorAll(".event")].filter(e => e.checkVisibility()).length === n, main);
    await page.locator("#source").selectOption("0");
    assert(await visible() <= main);
    await page.locator("#source").selectOption("");
    for (const lanes of ["source", "who", "none"]) await page.locator("#lanes").selectOption(lanes);
    assert.deepEqual(page.problems, []);
  });

  await check(`${name} zoom`, async () => {
    const span = () => page.locator(".overview .view").getAttribute("width").then(Number);
    await page.locator("#fit").click();
    await page.waitForTimeout(50);
    const wide = await span();
    for (let i = 0; i < 3; i++) await page.locator("#zoom-in").click();
    await page.waitForTimeout(50);
    const near = await span();
    assert(near < wide, `${near} < ${wide}`);
    await page.locator("#picture").focus();
    await page.keyboard.press("0");
    await page.waitForTimeout(50);
    assert.equal(await span(), wide);
    await page.keyboard.press("+");
    await page.keyboard.press("ArrowRight");
    const box = await page.locator("#picture").boundingBox();
    await page.mouse.move(box.x + 300, box.y + 60);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -200);
    await page.keyboard.up("Control");
    await page.mouse.down();
    await page.mouse.move(box.x + 200, box.y + 60, { steps: 4 });
    await page.mouse.up();
    await page.waitForTimeout(50);
    assert(await span() < wide);
    for (const side of ["earlier", "later"]) { // go on to what lies beyond the picture, as far as it goes
      for (let i = 0; i < 60 && await page.locator("#" + side).isEnabled(); i++) {
        const before = await page.locator("#" + side).textContent();
        await page.locator("#" + side).click();
        await page.waitForTimeout(40);
        assert.notEqual(await page.locator("#" + side).textContent(), before);
      }
    }
    assert.deepEqual(page.problems, []);
  });

  await check(`${name} details`, async () => {
    const event = page.locator(".event:visible").first();
    await event.locator("summary").first().focus();
    await page.keyboard.press("Enter");
    assert(await event.locator("blockquote").first().isVisible());
    assert(await event.locator("figcaption a").first().isVisible());
    await page.waitForTimeout(50);
    await page.locator("#fit").click();
    await page.waitForTimeout(50);
    const item = page.locator("#picture [data-event]").last();
    const id = await item.getAttribute("data-event");
    await item.locator("rect").first().click({ force: true });
    assert(await page.locator(`[id="${id}"] > details[open]`).count() === 1, "a click in the picture opens the event");
    await page.waitForTimeout(50);
    assert(await page.locator("#picture .item.chosen").count() >= 1);
    if (thorough) await accessible(page);
    assert.deepEqual(page.problems, []);
  });
  await page.context().close();
}
