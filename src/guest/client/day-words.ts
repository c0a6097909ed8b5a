// The data that the page contains for its script (people, words, the state of the day), and small helpers for elements.
import type { ItemState, Marked } from "./day-state.ts";

interface PageData {
  /** Id, name and party. */
  readonly people: readonly (readonly [string, string, string])[];
  /** Parties and organisations: id, name, and whether it is an organisation. */
  readonly bodies: readonly (readonly [string, string, boolean])[];
  readonly marked: Packed;
  readonly words: Readonly<Record<string, string>>;
}

/** The state of the day with attendance as one letter for each person, in their order. */
interface Packed {
  readonly version: number;
  readonly state: Omit<Marked["state"], "items"> & {
    readonly items: Readonly<Record<string, Omit<ItemState, "presence"> & { readonly presence: string }>>;
  };
}

const data = JSON.parse(document.getElementById("data")?.textContent ?? "{}") as PageData;
const letters: Readonly<Record<string, string>> = { p: "present", a: "absent", e: "excused" };
const unpacked = (presence: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    data.people.flatMap(([id], i) => {
      const says = letters[presence[i] ?? ""];
      return says === undefined ? [] : [[id, says]];
    }),
  );
const items = Object.entries(data.marked.state.items).map(([id, item]) => [
  id,
  { ...item, presence: unpacked(item.presence) },
]);
const marked: Marked = {
  ...data.marked,
  state: { ...data.marked.state, items: Object.fromEntries(items) },
};
const people = new Map(data.people.map(([id, name, party]) => [id, { name, party }]));
const { words } = data;
export const page = { visit: document.body.dataset.visit ?? "", marked, people, bodies: data.bodies };

/** Returns the people of an item, which the page refers to by their index in the list. */
export const peopleOf = ({ dataset }: HTMLElement): readonly string[] =>
  (dataset.people ?? "") === ""
    ? []
    : (dataset.people ?? "").split(" ").map((i) => data.people[Number(i)]?.[0] ?? i);

export const word = (key: string): string => words[key] ?? key;
export const personName = (id: string): string => people.get(id)?.name ?? id;
export const partyName = (id: string): string => people.get(id)?.party ?? "";

export const all = <T extends Element>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];

/** Returns a sentence with its values filled in. */
export const fill = (pattern = "", values: Readonly<Record<string, string | number>> = {}): string =>
  pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));

/** Makes an element with its text or children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export function button(
  label: string,
  onPress: () => unknown,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", onPress);
  return made;
}

/** Returns a state of the record in words. */
export const sayValue = (value: string | number | null | undefined): string =>
  value === null || value === undefined
    ? word("nothing")
    : typeof value === "number"
      ? fill(word("lateIs"), { count: value })
      : word(value === "planned" ? "state.planned" : value);

export const titleOf = (activity: string): string =>
  document.querySelector(`#a-${CSS.escape(activity)} .title`)?.textContent ?? activity;
