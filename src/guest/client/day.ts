// The script of the run of show on a phone: keeps marks until there is a network to send them.
import { checkIn } from "./day-check-in.ts";
import { differenceList, failedList } from "./day-differences.ts";
import { itemMarks } from "./day-item.ts";
import { hasDatabase, keptState, type QueuedMark, queueMark, waitingMarks } from "./day-queue.ts";
import { sender } from "./day-sending.ts";
import { itemOf, type Marked, withMark } from "./day-state.ts";
import { all, fill, page, word } from "./day-words.ts";
import { randomUuid } from "./uuid.ts";

const { visit } = page;
let known = page.marked;
let shown: Marked = known;
let hasUnkept = false;
const byId = (id: string): HTMLElement | null => document.getElementById(id);

/** Shows the newest state together with the marks that are not sent yet. */
async function show(): Promise<void> {
  const waiting = await waitingMarks(visit);
  const open = waiting.filter(({ failed }) => !failed);
  hasUnkept = open.some(({ key }) => key < 0);
  shown = open.reduce((now, { mark }) => withMark(now, mark), known);
  const line = byId("waiting");
  if (line) {
    line.hidden = open.length === 0;
    line.textContent = fill(word("waiting"), { count: open.length });
  }
  for (const item of items) item.show(itemOf(shown, item.activity));
  differenceList(shown, waiting, { mark: add, again: show });
  failedList(waiting, show);
}

/** Keeps a mark and sends it as soon as that is possible. */
async function add(made: Omit<QueuedMark, "id" | "at">, file?: Blob): Promise<void> {
  const at = `${new Date().toISOString().slice(0, 16)}Z`;
  const kept = await queueMark(visit, { ...made, id: `mark-${randomUuid()}`, at }, file);
  if (!kept) tellUnkept();
  await show();
  void send();
}

/** Warns that marks exist only in this page, and are lost if it is closed before they are sent. */
function tellUnkept(): void {
  const line = byId("unkept");
  if (line) line.hidden = false;
}
/** Whether a guest, a gift or a photo is being entered that nobody has saved yet. */
const isEntering = (): boolean =>
  document.querySelector(".photo-form") !== null ||
  all<HTMLInputElement>(".marks form input").some(({ value }) => value.trim() !== "");
addEventListener("beforeunload", (event) => {
  if (hasUnkept || isEntering()) event.preventDefault();
});

const items = all<HTMLElement>("article[data-activity]").map((article) =>
  itemMarks(article, { mark: add, state: () => itemOf(shown, article.dataset.activity ?? "") }),
);

const send = sender(visit, {
  async onState(marked) {
    if (marked.version >= known.version) known = marked;
    await show();
  },
  onNetwork(is) {
    const offline = byId("offline");
    const shut = byId("shut");
    if (offline) offline.hidden = is !== "away";
    if (shut) shut.hidden = is !== "shut";
  },
});

/** Highlights the items that are under way by the clock of the phone. No mark depends on this clock. */
function tell(): void {
  const now = Date.now() / 60_000;
  for (const { dataset } of all<HTMLElement>("article[data-activity]")) {
    if (Number(dataset.start) <= now && now < Number(dataset.end)) dataset.now = "";
    else delete dataset.now;
  }
}

/** Collapses past days during the visit. */
function fold(): void {
  const days = all<HTMLDetailsElement>(".day");
  const now = Date.now() / 60_000;
  const isOver = days.every((day) => Number(day.dataset.last) <= now);
  if (!isOver) for (const day of days) day.open = Number(day.dataset.last) > now;
}

const kept = (await keptState(visit)) as Marked | undefined;
if (kept && kept.version > known.version) known = kept;
tell();
fold();
await show();
if (!(await hasDatabase)) tellUnkept();
checkIn({ mark: add, state: (activity) => itemOf(shown, activity) });
void send();
setInterval(tell, 20_000);
setInterval(() => void (document.visibilityState === "visible" && send()), 20_000);
addEventListener("online", () => void send());
document.addEventListener("visibilitychange", () => void (document.visibilityState === "visible" && send()));

if ("serviceWorker" in navigator)
  navigator.serviceWorker.register("/guest/worker.js", { scope: `/day/${visit}` }).catch(() => {});
