// Reads {base, token, inserted: [{name, html, texts}], visited: [path]} from the standard input, opens all of it in
// Chromium, and writes what happened: what ran (left its sign, __ran), which requests left for other hosts, which
// dialogs and windows came up, which addresses stand in the pages that are no plain ones, what was downloaded.
import { chromium } from "playwright-core";

const BATCH = 16;
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const { base, token, inserted, visited } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
const found = { ran: [], foreign: [], dialogs: [], windows: [], errors: [], addresses: [], downloads: [], shown: [] };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  headless: true,
  args: [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--no-proxy-server",
  ],
});
const context = await browser.newContext({ serviceWorkers: "block" });
await context.route("**/*", async (route) => {
  const url = route.request().url();
  if (url === `${base}/client`) {
    // On the server's own origin, where a script could do the most harm.
    await route.fulfill({ contentType: "text/html", body: "<!doctype html><title>client</title><body>" });
  } else if (url.startsWith(`${base}/manage/`)) {
    await route.continue({ headers: { ...route.request().headers(), authorization: `Bearer ${token}` } });
  } else if (url.startsWith(`${base}/`)) {
    await route.continue();
  } else {
    found.foreign.push(url);
    await route.abort();
  }
});
const page = await context.newPage();
page.on("dialog", (dialog) => { found.dialogs.push(dialog.message()); dialog.dismiss(); });
page.on("popup", (opened) => found.windows.push(opened.url()));
page.on("pageerror", (error) => found.errors.push(String(error)));

// What happens to one text in a page of its own, once as a server would send it and once as a script would insert it.
const insert = async (items) => {
  const EVENTS = [
    "load", "error", "mouseover", "mouseenter", "pointerenter", "focus", "focusin", "blur", "toggle", "start", "animationstart",
    "transitionend", "beginEvent", "canplay", "loadstart", "scroll", "keydown", "submit", "input", "change",
  ];
  const PLAIN = ["http:", "https:", "mailto:", "tel:"];
  const pause = (millis) => new Promise((done) => setTimeout(done, millis));
  const opened = items.flatMap((item) => ["written", "innerHTML"].map((way) => {
    const frame = document.createElement("iframe");
    document.body.append(frame);
    return { name: `${item.name}, ${way}`, way, item, frame, addresses: [] };
  }));
  for (const { way, item, frame } of opened) {
    const own = frame.contentDocument;
    if (way === "written") {
      own.open();
      own.write(`<!doctype html><html><head><title>x</title></head><body><article>${item.html}</article></body></html>`);
      own.close();
    } else {
      own.body.innerHTML = item.html;
    }
    for (const text of item.texts) own.body?.append(own.createTextNode(text));
  }
  // Complete is a document whose pictures and frames have come, or are known not to come.
  const coming = (frame) => frame.contentDocument && (frame.contentDocument.readyState !== "complete"
    || frame.hasAttribute("srcdoc") && frame.contentDocument.URL !== "about:srcdoc");
  const busy = ({ frame }) => coming(frame)
    || [...frame.contentDocument?.querySelectorAll("iframe") ?? []].some(coming);
  for (let waits = 0; waits < 80 && opened.some(busy); waits++) await pause(25);
  await pause(40);
  for (const { frame, item, addresses } of opened) {
    const whole = frame.contentDocument?.querySelectorAll("section.body").length;
    if (whole !== item.html.split('<section class="body">').length - 1) addresses.push("one body swallowed another");
    for (const element of frame.contentDocument?.querySelectorAll("*") ?? []) {
      for (const name of ["href", "xlink:href", "src", "data", "action", "formaction", "poster", "background"]) {
        const written = element.getAttribute(name);
        let protocol = "unreadable:";
        try { protocol = new URL(written ?? "/", location.href).protocol; } catch { /* no address at all */ }
        if (!PLAIN.includes(protocol)) {
          addresses.push(written);
          element.dispatchEvent(new frame.contentWindow.MouseEvent("click", { bubbles: true, cancelable: true }));
        }
      }
      if (element.hasAttribute("onclick")) element.onclick?.(new Event("click"));
      for (const event of EVENTS) element.dispatchEvent(new Event(event));
    }
  }
  await pause(40);
  return opened.map(({ name, frame, addresses }) => {
    let ran = false;
    try {
      ran = frame.contentWindow?.__ran !== undefined;
    } catch {
      addresses.push("the frame went to another host");
    }
    frame.remove();
    return { name, ran, addresses };
  });
};

await page.goto(`${base}/client`);
for (let first = 0; first < inserted.length; first += BATCH) {
  for (const { name, ran, addresses } of await page.evaluate(insert, inserted.slice(first, first + BATCH))) {
    if (ran) found.ran.push(name);
    found.addresses.push(...addresses.map((address) => `${name}: ${address}`));
  }
}
if (await page.evaluate(() => window.__ran !== undefined)) found.ran.push("the page itself");

for (const path of visited) {
  try {
    await page.goto(base + path, { waitUntil: "load" });
    await page.waitForTimeout(20);
    found.shown.push(path);
  } catch (refused) {
    if (!/Download is starting|ERR_ABORTED/.test(String(refused))) throw refused;
    found.downloads.push(path);
  }
  for (const frame of page.frames()) {
    if (await frame.evaluate(() => window.__ran !== undefined)) found.ran.push(path);
  }
}
await browser.close();
process.stdout.write(JSON.stringify(found));
