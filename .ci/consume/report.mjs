// Runs checks and prints "ok" or "FAIL" with the reason for each.

let failed = 0;

export async function check(name, run) {
  const start = Date.now();
  try {
    await run();
    console.log(`ok ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed++;
    console.log(`FAIL ${name}: ${String(error?.stack ?? error).slice(0, 1500)}`);
  }
}

export function done() {
  process.exit(failed ? 1 : 0);
}
