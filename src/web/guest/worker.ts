/// <reference lib="webworker" />
// The service worker of guests' pages: the newest page while there is a network, the last one kept without.
const worker = self as unknown as ServiceWorkerGlobalScope;

const kept = "entente-guest-1";
const page = new URL(worker.registration.scope).pathname;
const files = ["/guest/style.css", "/guest/page.js", "/icon.svg", "/guest/icon-192.png"];
/** On a network that hardly is one, what is kept shows after so long. */
const patienceMs = 4000;

worker.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(kept)
      .then((cache) => cache.addAll([page, ...files]))
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
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== worker.location.origin) return;
  if (pathname === page || files.includes(pathname)) event.respondWith(newestOrKept(request, pathname));
});

async function newestOrKept(request: Request, pathname: string): Promise<Response> {
  const cache = await caches.open(kept);
  const old = await cache.match(pathname);
  const fresh = fetch(request).then(async (answer) => {
    if (answer.ok) await cache.put(pathname, answer.clone());
    // The link was revoked, or another one is open: what it showed is nobody's any more.
    else if (pathname === page && [401, 403, 404].includes(answer.status)) await cache.delete(page);
    return answer;
  });
  if (!old) return fresh;
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(old), patienceMs));
  return Promise.race([fresh.catch(() => old), late]);
}
