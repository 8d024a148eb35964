// Takes the picture of the page that the README shows: picture.mjs PAGE PNG.

import { chromium } from "playwright-core";

const [page, png] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--font-render-hinting=none"] });
const tab = await browser.newPage({ viewport: { width: 1240, height: 760 }, colorScheme: "light" });
await tab.goto("file://" + page);
await tab.waitForTimeout(200);
await tab.evaluate(() => { document.getElementById("more").open = false; });
await tab.waitForTimeout(200);
await tab.screenshot({ path: png });
await browser.close();
