// Conflicting marks of several devices, for people to decide, and marks that the server refused.
import { dropMark, type QueuedMark, type Waiting } from "./day-queue.ts";
import type { Marked } from "./day-state.ts";
import { button, element, fill, personName, sayValue, titleOf, word } from "./day-words.ts";

interface Tools {
  mark(mark: Omit<QueuedMark, "id" | "at">): Promise<void>;
  again(): Promise<void>;
}

const list = document.querySelector<HTMLElement>("#differences ul");
const section = document.getElementById("differences");

const { lang } = document.documentElement;
/** Words a time of another device's clock in the zone of this phone. */
const clockOf = (at: string): string =>
  new Date(at).toLocaleString(lang === "en" ? "en-GB" : lang, { dateStyle: "short", timeStyle: "short" });

const whatOf = ({ says, late }: QueuedMark) => sayValue(late ?? says);

/** Shows the conflicts, each with a button for either value. */
export function differenceList({ state }: Marked, waiting: readonly Waiting[], { mark }: Tools): void {
  const settled = new Set(waiting.map((one) => one.mark.settles));
  const open = state.differences.filter((one) => !settled.has(one.mark.id));
  if (section) section.hidden = open.length === 0 && !waiting.some(({ failed }) => failed);
  list?.replaceChildren(
    ...open.map(({ mark: other, persons, now }) => {
      const { activity, id, says, late, at } = other;
      const name = persons.map(personName).join(", ") || "–";
      const settle = (value: string | number | null | undefined) => {
        const what = typeof value === "number" ? { late: value } : { says: value ?? "planned" };
        const whom = persons.length > 0 ? { persons } : {};
        return mark({ activity, ...what, ...whom, was: now, settles: id });
      };
      const line = fill(word("saidAt"), {
        item: titleOf(activity),
        name,
        what: whatOf(other),
        time: clockOf(at),
      });
      return element(
        "li",
        {},
        element("p", {}, line),
        element("p", { class: "soft" }, fill(word("holds"), { what: sayValue(now) })),
        element(
          "div",
          { class: "row buttons" },
          button(word("keepThis"), () => mark({ activity, settles: id })),
          button(word("takeOther"), () => settle(late ?? says)),
        ),
      );
    }),
  );
}

/** Shows marks about something that the visit no longer has. They are kept until somebody has read them. */
export function failedList(waiting: readonly Waiting[], again: () => Promise<void>): void {
  for (const one of waiting) {
    const { mark, failed } = one;
    if (!failed) continue;
    const { activity, persons = [], walkIn, note, gift, photo } = mark;
    const lines = gift?.what ?? note;
    const said = lines ? Object.values(lines) : [photo ? word("photo") : walkIn ? walkIn.name : whatOf(mark)];
    const what = [titleOf(activity), ...persons.map(personName), ...said].join(", ");
    const drop = async () => {
      await dropMark(one);
      await again();
    };
    list?.append(
      element(
        "li",
        {},
        element(
          "p",
          {},
          fill(word(failed === "refused" ? "refusedMark" : failed === "photo" ? "refusedPhoto" : "gone"), {
            what,
          }),
        ),
        button(word("dismiss"), drop),
      ),
    );
  }
}
