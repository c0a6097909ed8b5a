/// <reference lib="webworker" />
// The service worker of guests' pages: shows the newest page if there is a network, otherwise the cached one of the
// language.
const worker = self as unknown as ServiceWorkerGlobalScope;

const kept = "entente-guest-3";
const page = new URL(worker.registration.scope).pathname;
const isDay = page.startsWith("/day/");
const files = isDay
  ? ["/guest/style.css", "/guest/day.css", "/guest/day.js", "/icon.svg"]
  : ["/guest/style.css", "/guest/page.js", "/icon.svg", "/guest/icon-192.png"];
/** The check-in of a person is the same page at another address. */
const isCheckIn = (pathname: string): boolean => isDay && pathname.startsWith(`${page}/check-in/`);
/** On a very slow network, the cached page is shown after this time. */
const timeoutMs = 4000;

worker.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(kept)
      .then(async (cache) => {
        await cache.addAll(files);
        await keepAnswer(cache, page, await fetch(page));
      })
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith("entente-guest-") && name !== kept)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname, searchParams } = new URL(request.url);
  if (request.method !== "GET" || origin !== worker.location.origin) return;
  if (isCheckIn(pathname)) event.respondWith(newestOrKept(request, page, null));
  else if (pathname === page || files.includes(pathname))
    event.respondWith(newestOrKept(request, pathname, searchParams.get("lang")));
});

const inLanguage = (language: string): string => `${page}?lang=${language}`;

/** Caches a successful answer: a page under its language, and also as the last page shown. */
async function keepAnswer(cache: Cache, pathname: string, answer: Response): Promise<void> {
  const language = answer.headers.get("content-language");
  if (answer.ok && pathname === page && language) await cache.put(inLanguage(language), answer.clone());
  if (answer.ok) await cache.put(pathname, answer.clone());
  // The link was revoked or another one was opened, so this removes the cached page.
  else if (pathname === page && [401, 403, 404].includes(answer.status)) await forget(cache);
}

async function forget(cache: Cache): Promise<void> {
  for (const request of await cache.keys())
    if (new URL(request.url).pathname === page) await cache.delete(request);
}

async function newestOrKept(request: Request, pathname: string, language: string | null): Promise<Response> {
  const cache = await caches.open(kept);
  const own = language === null ? undefined : await cache.match(inLanguage(language));
  const old = own ?? (await cache.match(pathname));
  const fresh = fetch(request).then(async (answer) => {
    await keepAnswer(cache, pathname, answer);
    return answer;
  });
  if (!old) return fresh;
  const withoutNetwork = async () => {
    // Uses this language the next time the page is opened without one.
    if (own) await cache.put(pathname, own.clone());
    return old;
  };
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(old), timeoutMs));
  return Promise.race([fresh.catch(withoutNetwork), late]);
}
