// The browser of the tests: Playwright's own Chromium if it is installed, otherwise the system's.
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright";

const systemBrowsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Launches Chromium without background connections. Throws an error with instructions if no browser is installed. */
export async function launchBrowser(): Promise<Browser> {
  const own = chromium.executablePath();
  const executablePath = existsSync(own) ? own : systemBrowsers.find((path) => existsSync(path));
  if (!executablePath) {
    throw new Error(
      "No Chromium found. Install Debian's package chromium, or run: npx playwright install chromium",
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
    ],
  });
}
