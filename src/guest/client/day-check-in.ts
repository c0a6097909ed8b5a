// Check-in: the code of a badge opens this page for one person; one press marks the person as present.
import { arrivalRank } from "./day-arrival.ts";
import type { QueuedMark } from "./day-queue.ts";
import type { ItemState } from "./day-state.ts";
import {
  all,
  button,
  element,
  fill,
  page,
  partyName,
  peopleOf,
  personName,
  titleOf,
  word,
} from "./day-words.ts";

interface Tools {
  mark(mark: Omit<QueuedMark, "id" | "at">): Promise<void>;
  state(activity: string): ItemState;
}

/** The activity for which a person arrives. */
function itemFor(person: string): string | undefined {
  const now = Date.now() / 60_000;
  const rank = (item: HTMLElement): number =>
    arrivalRank(Number(item.dataset.start), Number(item.dataset.end), peopleOf(item).includes(person), now);
  const items = all<HTMLElement>("article[data-met]");
  return items.toSorted((a, b) => rank(a) - rank(b))[0]?.dataset.activity;
}

/** Opens the check-in if the address names a person. */
export function checkIn({ mark, state }: Tools): void {
  const person = /\/check-in\/([^/?#]+)$/.exec(location.pathname)?.[1];
  const section = document.getElementById("check-in");
  if (person === undefined || !section) return;
  section.hidden = false;
  const back = element("a", { href: `/day/${page.visit}` }, word("back"));
  if (!page.people.has(person)) {
    section.replaceChildren(element("p", {}, word("unknown")), back);
    return;
  }
  const name = personName(person);
  const choice = element("select", {});
  for (const { dataset } of all<HTMLElement>("article[data-met]")) {
    const activity = dataset.activity ?? "";
    choice.append(
      element("option", { value: activity }, `${dataset.when ?? ""} ${titleOf(activity)}`.trim()),
    );
  }
  choice.value = itemFor(person) ?? "";
  const said = element("p", { role: "status" });
  const show = () => {
    const is = state(choice.value).presence[person];
    for (const one of buttons) one.setAttribute("aria-pressed", String(one.dataset.says === is));
    said.textContent = is === "present" ? fill(word("checkedIn"), { name, item: titleOf(choice.value) }) : "";
  };
  const buttons = ["present", "absent", "excused"].map((says) =>
    button(
      word(says),
      async () => {
        const was = state(choice.value).presence[person] ?? null;
        if (was !== says) await mark({ activity: choice.value, says, persons: [person], was });
        show();
      },
      { "data-says": says },
    ),
  );
  choice.addEventListener("change", show);
  section.replaceChildren(
    element("h2", {}, fill(word("checkIn"), { name })),
    element("p", { class: "soft" }, partyName(person)),
    element("label", {}, word("checkInAt"), choice),
    element("div", { class: "row buttons" }, ...buttons),
    said,
    back,
  );
  show();
  section.scrollIntoView();
}
