// The browser of the tests: Debian's headless shell, Playwright's own Chromium or the system's.
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright";

/** Draws the same pages as Chromium without its window, its menus and its own pages, in three quarters of the time. */
const headlessShell = "/usr/bin/chromium-headless-shell";
const systemBrowsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Launches the first browser that is installed, without background connections. Throws an error with instructions if there is none. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = [headlessShell, chromium.executablePath(), ...systemBrowsers].find((path) =>
    existsSync(path),
  );
  if (!executablePath) {
    throw new Error(
      "No Chromium found. Install Debian's package chromium-headless-shell, or run: npx playwright install chromium",
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
