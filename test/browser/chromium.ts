// The browser of the tests: Debian's headless shell, Playwright's own Chromium or the system's.
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright";

/** Draws the same pages as Chromium without its window, its menus and its own pages, in three quarters of the time. */
const headlessShell = "/usr/bin/chromium-headless-shell";
const browsers = [
  chromium.executablePath(),
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** Launches the headless shell, or else Chromium, for tests. Throws an error with instructions if none is installed. */
export const launchBrowser = (): Promise<Browser> =>
  launchFirst([headlessShell, ...browsers], "chromium-headless-shell");

/** Launches a whole Chromium, as readers have it, for measurements. Throws an error with instructions if none is installed. */
export const launchChromium = (): Promise<Browser> => launchFirst(browsers, "chromium");

/** Launches the first browser that is installed, without background connections. */
function launchFirst(paths: readonly string[], debianPackage: string): Promise<Browser> {
  const executablePath = paths.find((path) => existsSync(path));
  if (!executablePath) {
    throw new Error(
      `No Chromium found. Install Debian's package ${debianPackage}, or run: npx playwright install chromium`,
    );
  }
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // The shell alone would fit letters to the pixels, which makes bold text narrower than in any window.
      "--font-render-hinting=none",
    ],
  });
}
