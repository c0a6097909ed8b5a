// One item on the phone: how it went, who attended, who walked in, and a line for the minutes.
import { giftButton } from "./day-gift.ts";
import { photoButton } from "./day-photo.ts";
import type { QueuedMark } from "./day-queue.ts";
import type { ItemState } from "./day-state.ts";
import { button, element, fill, page, partyName, peopleOf, personName, word } from "./day-words.ts";
import { keepLineDraft, lineDraft } from "./line-draft.ts";

type Mark = Omit<QueuedMark, "id" | "at">;

interface Tools {
  mark(mark: Mark, file?: Blob): Promise<void>;
  state(): ItemState;
}

const states = ["held", "cutShort", "cancelled"];
const presences = ["present", "absent", "excused"];

/** Fills the marks of an item; `show` shows another state in them. */
export function itemMarks(article: HTMLElement, tools: Tools) {
  const { activity = "", met } = article.dataset;
  const persons = peopleOf(article);
  const place = article.querySelector<HTMLElement>(".marks");
  const outcome = outcomeRow(activity, tools);
  const attendance = attendanceOf(activity, persons, tools);
  place?.append(outcome.row);
  const quick = quickEntries(activity, tools);
  if (met !== undefined) place?.append(...quick.rows);
  if (persons.length > 0 || met !== undefined) place?.append(attendance.list);
  return {
    activity,
    show(state: ItemState) {
      outcome.show(state);
      attendance.show(state);
      quick.show(state);
    },
  };
}

function outcomeRow(activity: string, { mark, state }: Tools) {
  const buttons = states.map((says) =>
    button(word(says), () => {
      const was = state().state;
      void mark({ activity, says: was === says ? "planned" : says, was });
    }),
  );
  const late = element("input", { type: "number", inputmode: "numeric", min: "0", max: "1440", step: "5" });
  const label = element("label", { class: "late" }, word("lateBy"), late);
  late.addEventListener("change", () => {
    const minutes = Math.round(late.valueAsNumber);
    const was = state().late;
    if (minutes >= 0 && minutes <= 1440 && minutes !== was) void mark({ activity, late: minutes, was });
    else late.value = String(was);
  });
  const repair = element("a", { class: "soft" }, word("toRepair"));
  const row = element("div", { class: "row" }, ...buttons, label, repair);
  return {
    row,
    show(now: ItemState) {
      for (const [i, one] of buttons.entries())
        one.setAttribute("aria-pressed", String(now.state === states[i]));
      if (document.activeElement !== late) late.value = String(now.late);
      label.hidden = now.state === "cancelled";
      repair.hidden = now.state !== "cancelled" && now.state !== "cutShort" && now.late === 0;
      const query =
        now.state === "cancelled"
          ? { event: "withdrawn", activity }
          : now.state === "cutShort"
            ? { event: "ended", activity }
            : { event: "late", activity, minutes: String(now.late) };
      repair.href = `/app/visits/${page.visit}/disruptions?${new URLSearchParams(query)}`;
    },
  };
}

function attendanceOf(activity: string, persons: readonly string[], { mark, state }: Tools) {
  const count = element("span", { class: "soft" });
  const rows = new Map<string, HTMLElement>();
  const set = (people: readonly string[], says: string) => {
    // Each mark states the earlier attendance, so people with the same earlier attendance share one mark.
    const before = new Map<string | null, string[]>();
    for (const id of people) {
      const was = state().presence[id] ?? null;
      if (was !== says) before.set(was, [...(before.get(was) ?? []), id]);
    }
    for (const [was, group] of before) void mark({ activity, says, persons: group, was });
  };
  const everybody = button(word("allPresent"), () => set(persons, "present"));
  const list = element("div", { class: "people-list" });
  const guests = element("ul");
  const details = element(
    "details",
    { class: "attendance" },
    element("summary", {}, word("attendance"), " ", count),
    ...(persons.length > 0 ? [everybody] : []),
    list,
    guests,
    walkInForm(activity, mark, set),
  );
  const rowOf = (id: string): HTMLElement => {
    const name = personName(id);
    const own = element(
      "div",
      { class: "person", "data-person": id },
      element("span", { class: "name" }, name, " ", element("small", { class: "soft" }, partyName(id))),
      ...presences.map((says) =>
        button(word(says), () => set([id], says), {
          "data-says": says,
          "aria-label": `${name}: ${word(says)}`,
        }),
      ),
    );
    rows.set(id, own);
    return own;
  };
  return {
    list: details,
    show({ presence, walkIns }: ItemState) {
      const ids = [...new Set([...persons, ...Object.keys(presence)])];
      const present = ids.filter((id) => presence[id] === "present").length + walkIns.length;
      const isTaken = Object.keys(presence).length + walkIns.length > 0;
      count.textContent = isTaken
        ? fill(word("presentOf"), {
            count: present,
            of: Math.max(persons.length, ids.length + walkIns.length),
          })
        : word("attendanceOpen");
      for (const id of ids) if (!rows.has(id)) list.append(rowOf(id));
      for (const [id, row] of rows)
        for (const one of row.querySelectorAll("button"))
          one.setAttribute("aria-pressed", String(presence[id] === one.dataset.says));
      guests.replaceChildren(
        ...walkIns.map(({ name, organisation }) =>
          element(
            "li",
            { class: "person" },
            name,
            " ",
            element("small", { class: "soft" }, organisation ?? ""),
          ),
        ),
      );
    },
  };
}

function walkInForm(
  activity: string,
  mark: Tools["mark"],
  set: (people: readonly string[], says: string) => void,
): HTMLElement {
  const field = (name: string, label: string, attributes: Readonly<Record<string, string>>) =>
    element("label", {}, label, element("input", { name, maxlength: "200", ...attributes }));
  const names = new Map([...page.people].map(([id, { name }]) => [name.toLowerCase(), id]));
  const form = element(
    "form",
    {},
    field("name", word("walkInName"), { required: "", autocomplete: "off" }),
    field("organisation", word("walkInOrganisation"), { autocomplete: "off" }),
    element("button", { class: "button wide" }, word("addWalkIn")),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const data = new FormData(form);
    const name = String(data.get("name") ?? "").trim();
    const organisation = String(data.get("organisation") ?? "").trim();
    if (name === "") return;
    // People of the visit who were not expected at this item are not listed as walk-ins.
    const known = names.get(name.toLowerCase());
    if (known) set([known], "present");
    else void mark({ activity, walkIn: { name, ...(organisation ? { organisation } : {}) } });
    form.reset();
  });
  return element("details", { class: "walk-ins" }, element("summary", {}, word("walkIn")), form);
}

const quickKinds = ["note", "decision", "promise"];

/** Actions that take two taps: a line for the minutes, a photo, a gift. */
function quickEntries(activity: string, { mark }: Tools) {
  const place = element("div");
  const open = (kind: string) => {
    const text = element("textarea", { rows: "2", maxlength: "2000", required: "" });
    text.value = lineDraft(activity)?.text ?? "";
    const keep = () => keepLineDraft(activity, { kind, text: text.value });
    text.addEventListener("input", keep);
    keep();
    if (kind === "promise") text.placeholder = word("quick.promiseHint");
    const form = element(
      "form",
      {},
      element("label", { class: "wide" }, word(`quick.${kind}`), text),
      element("button", { class: "button main" }, word("saveIt")),
      button(word("cancelLine"), () => close(), { class: "button" }),
    );
    const close = (...left: readonly HTMLElement[]) => {
      keepLineDraft(activity, undefined);
      place.replaceChildren(...left);
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const line = text.value.trim();
      if (line === "") return;
      const note = { [document.documentElement.lang]: line };
      void mark({ activity, note, ...(kind === "decision" ? { decision: true } : {}) });
      close(element("p", { class: "soft", role: "status" }, word("inMinutes")));
    });
    place.replaceChildren(form);
  };
  const left = lineDraft(activity);
  if (left) open(left.kind);
  const buttons = quickKinds.map((kind) =>
    button(word(`quick.${kind}`), () => {
      open(kind);
      place.querySelector("textarea")?.focus();
    }),
  );
  const counts = element("p", { class: "soft" });
  const row = element(
    "div",
    { class: "row" },
    ...buttons,
    ...photoButton(activity, place, mark),
    giftButton(activity, place, mark),
  );
  return {
    rows: [row, place, counts],
    show({ photos = 0, gifts = 0 }: ItemState) {
      const lines = [
        ...(photos > 0 ? [fill(word("photos"), { count: photos })] : []),
        ...(gifts > 0 ? [fill(word("gifts"), { count: gifts })] : []),
      ];
      counts.hidden = lines.length === 0;
      counts.textContent = lines.join(" · ");
    },
  };
}
