// The script of guests' pages: updates the clock, fetches changes and marks them as seen, and sends hosts' replies. All
// of this works without a network. Without the script the page is still complete.

const { body, documentElement: root } = document;
const all = <T extends Element>(selector: string, within: ParentNode = document): T[] => [
  ...within.querySelectorAll<T>(selector),
];
const keep = (name: string, value: string): void => {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser
  document.cookie = `${name}=${value}; path=/; max-age=31536000; samesite=lax`;
};
const post = (path: string, data: unknown): Promise<Response> =>
  fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(data),
    keepalive: true,
  });

for (const tools of all<HTMLElement>(".tools, .forms, [data-do=seen]")) tools.hidden = false;

/** Type size and colours are stored in cookies, so that the server renders the next page with them. */
for (const [, name, value] of document.cookie.matchAll(/entente-(size|theme)=(\w*)/g)) {
  if (name && value) root.dataset[name] = value;
}
document.querySelector("[data-do=size]")?.addEventListener("click", ({ currentTarget }) => {
  const isLarge = root.dataset.size !== "large";
  root.dataset.size = isLarge ? "large" : "";
  keep("entente-size", isLarge ? "large" : "");
  if (currentTarget instanceof Element) currentTarget.setAttribute("aria-pressed", String(isLarge));
});
document.querySelector("[data-do=theme]")?.addEventListener("click", () => {
  const isDark = root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = isDark ? "light" : "dark";
  keep("entente-theme", root.dataset.theme);
});

/** Calendar subscriptions need a full address, and only the browser knows the address of the page. */
for (const link of all<HTMLAnchorElement>("a[data-subscribe]")) {
  link.href = `webcal://${location.host}${link.getAttribute("href") ?? ""}`;
}

/** Shows now and next by the clock of the phone, because the page may be hours old. */
const section = document.getElementById("now");
const items = all<HTMLElement>(".day .item[data-start]");
function tell(): void {
  const now = Date.now() / 60_000;
  const start = (item: HTMLElement) => Number(item.dataset.start);
  for (const item of items) item.classList.toggle("past", Number(item.dataset.end) <= now);
  if (!section) return;
  const current = items.find((item) => start(item) <= now && now < Number(item.dataset.end));
  const next = items.find((item) => start(item) > now);
  for (const [name, item] of [
    ["now", current],
    ["next", next],
  ] as const) {
    const slot = section.querySelector<HTMLElement>(`[data-slot=${name}]`);
    const place = slot?.querySelector<HTMLElement>(".slot-item");
    if (!slot || !place) continue;
    slot.hidden = !item;
    // An open item stays open as long as it remains in its slot.
    if (!item || place.dataset.start === item.dataset.start) continue;
    place.dataset.start = item.dataset.start;
    const copy = item.cloneNode(true) as HTMLElement;
    copy.removeAttribute("id");
    place.replaceChildren(copy);
    const date = slot.querySelector(".date");
    if (date) date.textContent = item.dataset.date ?? "";
  }
  const lead = section.querySelector<HTMLElement>(".lead");
  if (!lead) return;
  const first = items[0];
  lead.textContent =
    (first && now < start(first) ? section.dataset.begins : current || next ? "" : section.dataset.over) ??
    "";
  lead.hidden = lead.textContent === "";
}

/** Collapses past days, so that a page opened during the visit begins with today. */
function fold(): void {
  const now = Date.now() / 60_000;
  const days = all<HTMLDetailsElement>(".day");
  const isPast = (day: HTMLDetailsElement) => Number(day.dataset.last) > 0 && Number(day.dataset.last) <= now;
  const isOver = days.every((day) => isPast(day) || day.dataset.last === "0");
  for (const day of days) day.open = isOver || !isPast(day);
}
tell();
fold();
setInterval(tell, 20_000);
for (const link of all<HTMLAnchorElement>(".days a")) {
  link.addEventListener("click", () => {
    const day = document.querySelector<HTMLDetailsElement>(link.hash);
    if (day) day.open = true;
  });
}

/** Only Android opens geo: links everywhere; elsewhere links lead to a map website. */
if (!/Android/.test(navigator.userAgent)) {
  const isApple = /iPhone|iPad|Macintosh/.test(navigator.userAgent);
  for (const { dataset, ...link } of all<HTMLAnchorElement>("a[data-lat]").map((a) => ({
    a,
    dataset: a.dataset,
  }))) {
    const { lat, lon } = dataset;
    link.a.href = isApple
      ? `https://maps.apple.com/?ll=${lat},${lon}&q=${lat},${lon}`
      : `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`;
    link.a.rel = "noreferrer";
  }
}

/** Shows when there is a newer release. Without a network, the page shows its age. */
const offline = document.getElementById("offline");
const release = Number(body.dataset.release);
async function ask(): Promise<void> {
  try {
    const answer = await fetch("/api/me", { headers: { accept: "application/json" } });
    const { release: newest } = (await answer.json()) as { release: number | null };
    if (offline) offline.hidden = true;
    const isTyping = all<HTMLTextAreaElement>("textarea").some((area) => area.value !== "");
    if (answer.ok && newest !== null && newest > release && !isTyping) location.reload();
  } catch {
    if (offline) offline.hidden = false;
  }
}
void ask();
setInterval(() => void (document.visibilityState === "visible" && ask()), 60_000);
document.addEventListener("visibilitychange", () => void (document.visibilityState === "visible" && ask()));
addEventListener("online", () => void ask());
addEventListener("offline", () => void ask());

/** Records which release the guest has seen. On the first visit to the page, there is nothing to compare with. */
const seen = (): Promise<Response> => post("/api/me/seen", { release });
const seenButton = document.querySelector<HTMLButtonElement>("[data-do=seen]");
if (!seenButton && release > 0) seen().catch(() => {});
seenButton?.addEventListener("click", async () => {
  const answer = await seen().catch(() => undefined);
  if (!answer?.ok) return void ask();
  seenButton.closest("section")?.remove();
  for (const mark of all(".item mark")) mark.remove();
});

/** Sends a host's reply. Pressing twice sends once. */
async function answer(forms: HTMLElement, data: Record<string, unknown>): Promise<void> {
  const said = forms.parentElement?.querySelector(".said");
  const buttons = all<HTMLButtonElement>("button", forms);
  for (const button of buttons) button.disabled = true;
  if (said) said.textContent = forms.dataset.sending ?? "";
  forms.dataset.key ??= crypto.getRandomValues(new Uint32Array(4)).join("-");
  const sent = await post("/api/me/requests", { ...data, key: forms.dataset.key }).catch(() => undefined);
  for (const button of buttons) button.disabled = false;
  if (sent?.ok) return location.reload();
  // The next press may send different content.
  if (sent) delete forms.dataset.key;
  const problem = sent
    ? ((await sent.json().catch(() => ({}))) as { errors?: { message: string }[]; title?: string })
    : {};
  if (said) said.textContent = problem.errors?.[0]?.message ?? problem.title ?? forms.dataset.fault ?? "";
}
for (const forms of all<HTMLElement>(".forms")) {
  const confirm = forms.querySelector<HTMLButtonElement>("[data-confirm]");
  confirm?.addEventListener(
    "click",
    () => void answer(forms, { activity: confirm.dataset.confirm, kind: "confirm" }),
  );
  const form = forms.querySelector("form");
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    const data = new FormData(form);
    void answer(forms, {
      activity: form.dataset.propose,
      kind: "propose",
      start: `${data.get("date")}T${data.get("time")}`,
      note: data.get("note"),
    });
  });
}

if ("serviceWorker" in navigator) {
  navigator.serviceWorker.register("/guest/worker.js", { scope: location.pathname }).catch(() => {});
}
