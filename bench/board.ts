// Measures the board with 300 activities and 200 people in Chromium: the frames while it scrolls, and the time from an
// interaction to the next paint on a processor slowed down four times.
// Measures the same for the days view, which draws all 300 items. Usage: npm run bench:board, or npm run bench:board --
// days for the days view alone. The browser gets the built application and one document; no server is measured.
import { spawnSync } from "node:child_process";
import { loadavg } from "node:os";
import { join } from "node:path";
import type { CDPSession, Page } from "playwright";
import { launchChromium } from "../test/browser/chromium.ts";
import { openFullBoard } from "./board-page.ts";
import { workUntilFrames } from "./frame-work.ts";

const root = join(import.meta.dirname, "..");
/** The length of a frame at 60 frames a second, with a tolerance for the clocks of browser and screen. */
const frameMilliseconds = 1000 / 60;
const tolerance = 1;
const slowdown = 4;
const repetitions = 5;

interface Scrolled {
  /** Milliseconds between frames. */
  readonly times: readonly number[];
  /** Tasks of more than 50 ms (W3C Long Tasks). */
  readonly long: readonly number[];
}

/** Scrolls for 240 frames, one step in each. */
const scrolled = async (page: Page, dx: number, dy: number): Promise<Scrolled> =>
  (await page.evaluate(`new Promise((resolve) => {
    const board = document.querySelector(".board, .days");
    const times = [];
    const long = [];
    const watch = new PerformanceObserver((list) => long.push(...list.getEntries().map((one) => one.duration)));
    watch.observe({ type: "longtask" });
    let before = performance.now();
    let turn = 1;
    const frame = (now) => {
      times.push(now - before);
      before = now;
      const { scrollLeft, scrollTop } = board;
      board.scrollBy(${dx} * turn, ${dy} * turn);
      if (board.scrollLeft === scrollLeft && board.scrollTop === scrollTop) turn = -turn;
      if (times.length < 242) requestAnimationFrame(frame);
      else {
        watch.disconnect();
        resolve({ times: times.slice(2), long });
      }
    };
    requestAnimationFrame(frame);
  })`)) as Scrolled;

/** Milliseconds of processor time that the page's main thread has used; other threads draw the pixels. */
async function mainThread(chromium: CDPSession): Promise<number> {
  const { metrics } = await chromium.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

const at = (values: readonly number[], share: number): string => {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
};

/**
 * Milliseconds to the next paint. Presses and keys are timed by the Event Timing API in steps of 8 ms, moves by frames.
 */
const watchEvents = (page: Page): Promise<void> =>
  page.evaluate(`(() => {
    window.heard = { events: [], moves: [] };
    new PerformanceObserver((list) => {
      for (const one of list.getEntries()) if (one.interactionId) window.heard.events.push(one.duration);
    }).observe({ type: "event", durationThreshold: 16 });
    addEventListener("pointermove", ({ timeStamp }) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.heard.moves.push(performance.now() - timeStamp);
      port2.postMessage(0);
    }), { capture: true });
  })()`) as Promise<void>;

interface Interaction {
  readonly name: string;
  /** Prepares the page. Its time does not count. */
  readonly before?: (page: Page) => Promise<void>;
  readonly act: (page: Page, turn: number) => Promise<void>;
  readonly after?: (page: Page) => Promise<void>;
}

/** Selects an item that is on the screen: a card of many simultaneous items does not show all of them. */
const item = (page: Page, nth: number) =>
  page.locator("button[data-activity]:not([data-without-room])").nth(nth);
const lanes = (page: Page) => page.getByRole("combobox").first();
const leave = (page: Page) => page.keyboard.press("Escape");

async function middleOf(page: Page, nth: number): Promise<{ readonly x: number; readonly y: number }> {
  const box = await item(page, nth).boundingBox();
  if (!box) throw new Error("the item is on the screen");
  return { x: box.x + box.width / 2, y: box.y + 10 };
}

const dragging: Interaction = {
  name: "take an item up, move it 12 steps, leave it",
  async before(page) {
    const { x, y } = await middleOf(page, 8);
    await page.mouse.move(x, y);
  },
  async act(page) {
    const { x, y } = await middleOf(page, 8);
    await page.mouse.down();
    for (let step = 1; step <= 12; step++) {
      await page.mouse.move(x + step * 12, y + step * 4);
      await page.waitForTimeout(60);
    }
    await leave(page);
    await page.mouse.up();
  },
};

const interactions: readonly Interaction[] = [
  { name: "open an item", act: (page, turn) => item(page, 5 + turn).click(), after: leave },
  dragging,
  {
    name: "move an item by a key",
    before: (page) => item(page, 8).press("m"),
    act: (page) => page.keyboard.press("ArrowRight"),
    after: leave,
  },
  {
    name: "other lanes",
    before: (page) => lanes(page).focus(),
    act: (page) => page.keyboard.press("ArrowDown"),
    after: async (page) => void (await lanes(page).selectOption("party")),
  },
  {
    name: "zoom",
    before: (page) => item(page, 5).focus(),
    act: (page, turn) => page.keyboard.press(turn % 2 === 0 ? "+" : "-"),
  },
  {
    name: "search, a letter",
    before: (page) => page.locator("#board-search").focus(),
    act: (page, turn) => page.keyboard.press("1234567890"[turn] ?? "1"),
  },
  {
    name: "open the palette",
    async before(page) {
      await page.locator("#board-search").fill("");
      await item(page, 5).focus();
    },
    act: (page) => page.keyboard.press("Control+k"),
    after: leave,
  },
];

const dayInteractions: readonly Interaction[] = [
  { name: "days: open an item", act: (page, turn) => item(page, 5 + turn).click(), after: leave },
  { ...dragging, name: "days: take an item up, move it 12 steps" },
  {
    name: "days: to the item below",
    before: (page) => item(page, 8).focus(),
    act: (page) => page.keyboard.press("ArrowDown"),
  },
  {
    name: "days: move an item by a key",
    before: (page) => item(page, 8).press("m"),
    act: (page) => page.keyboard.press("ArrowDown"),
    after: leave,
  },
  {
    name: "days: open a day, and all days again",
    act: async (page) => page.locator(".days-head button").first().click(),
  },
];

/** Does an interaction several times; `measure` takes the figures of one turn. */
async function repeated<Figure>(
  page: Page,
  { before, act, after }: Interaction,
  measure: (act: () => Promise<void>) => Promise<Figure>,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (let turn = 0; turn < repetitions; turn++) {
    await before?.(page);
    await page.waitForTimeout(500);
    figures.push(
      await measure(async () => {
        await act(page, turn);
        await page.waitForTimeout(900);
      }),
    );
    await after?.(page);
  }
  return figures;
}

/** Returns the longest time from an input of `act` to the next paint, in milliseconds. */
async function paintOf(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate("window.heard.events.length = window.heard.moves.length = 0");
  await act();
  const { events, moves } = (await page.evaluate("window.heard")) as { events: number[]; moves: number[] };
  // The browser does not report interactions that are painted within 16 ms.
  return Math.max(16, ...events, ...moves);
}

/** Prints the cost of scrolling the timeline, for each kind of lane and direction. */
async function scrollTimeline(page: Page, chromium: CDPSession): Promise<void> {
  console.log(
    `between frames while scrolling; late: more than ${frameMilliseconds.toFixed(1)} + ${tolerance}`,
  );
  console.log("lanes    direction     p50    p95    p99    late  long tasks  main thread per frame (CPU)");
  for (const kind of ["party", "person"]) {
    await lanes(page).selectOption(kind);
    await page.waitForTimeout(500);
    for (const [name, dx, dy] of [
      ["sideways", 24, 0],
      ["down", 0, 24],
    ] as const) {
      const busy = await mainThread(chromium);
      const { times, long } = await scrolled(page, dx, dy);
      const perFrame = ((await mainThread(chromium)) - busy) / times.length;
      const late = times.filter((time) => time > frameMilliseconds + tolerance).length / times.length;
      const figures = [0.5, 0.95, 0.99].map((share) => at(times, share).padStart(6)).join(" ");
      console.log(
        `${kind.padEnd(8)} ${name.padEnd(9)} ${figures} ${(late * 100).toFixed(1).padStart(6)}%  ${String(long.length).padStart(10)}  ${perFrame.toFixed(1)}`,
      );
    }
  }
  await lanes(page).selectOption("party");
  await page.locator(".board").evaluate((board) => board.scrollTo(0, 0));
}

/** Prints the times of interactions on a slower processor, and the work that they are made of. */
async function interact(page: Page, chromium: CDPSession, those: readonly Interaction[]): Promise<void> {
  await watchEvents(page);
  console.log(
    `\nfrom an interaction to the next paint, processor ${slowdown} times slower, ${repetitions} times each`,
  );
  console.log(`main thread: its processor time from an input to the frame, times ${slowdown}`);
  console.log(
    "                                                p50  longest  main thread: p50 of inputs  longest",
  );
  for (const one of those) {
    await chromium.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    const work = (await repeated(page, one, (act) => workUntilFrames(chromium, act)))
      .flat()
      .map((milliseconds) => milliseconds * slowdown);
    await chromium.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    const paint = await repeated(page, one, (act) => paintOf(page, act));
    console.log(
      `${one.name.padEnd(44)} ${at(paint, 0.5).padStart(6)} ${at(paint, 1).padStart(8)}  ${at(work, 0.5).padStart(26)} ${at(work, 1).padStart(8)}`,
    );
  }
}

spawnSync(process.execPath, [join(root, "scripts/web-ready.ts")], { stdio: "inherit" });
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const chromium = await page.context().newCDPSession(page);
  await chromium.send("Performance.enable", { timeDomain: "threadTicks" });
  console.log(`300 activities, 200 people, 1440 × 900, load ${loadavg()[0]?.toFixed(1)}; milliseconds`);
  if (process.argv[2] !== "days") {
    await openFullBoard(page);
    await scrollTimeline(page, chromium);
    await interact(page, chromium, interactions);
    await page.unrouteAll();
  }
  await openFullBoard(page, "days");
  await interact(page, chromium, dayInteractions);
} finally {
  await browser.close();
}
