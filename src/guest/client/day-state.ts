// What the phone shows: the newest state of the server with the marks that wait to be sent.
import type { QueuedMark } from "./day-queue.ts";

export interface ItemState {
  readonly state: string;
  readonly late: number;
  readonly presence: Readonly<Record<string, string>>;
  readonly walkIns: readonly { readonly name: string; readonly organisation?: string }[];
  /** The number of people; absent in a state that an earlier release kept on the phone. */
  readonly photos?: number;
  readonly gifts?: number;
}

export interface Difference {
  readonly mark: QueuedMark;
  readonly persons: readonly string[];
  readonly now: string | number | null;
}

export interface Marked {
  readonly version: number;
  readonly state: {
    readonly items: Readonly<Record<string, ItemState>>;
    readonly differences: readonly Difference[];
  };
}

const untouched: ItemState = { state: "planned", late: 0, presence: {}, walkIns: [] };
const presences = ["present", "absent", "excused"];

export const itemOf = ({ state }: Marked, activity: string): ItemState => state.items[activity] ?? untouched;

/** Returns the state as it will be once a mark has reached the server. */
export function withMark(marked: Marked, mark: QueuedMark): Marked {
  const item = changed(itemOf(marked, mark.activity), mark);
  const { items, differences } = marked.state;
  return {
    ...marked,
    state: {
      items: { ...items, [mark.activity]: item },
      differences: differences.filter((one) => one.mark.id !== mark.settles),
    },
  };
}

function changed(item: ItemState, { says, persons = [], late, walkIn, photo, gift }: QueuedMark): ItemState {
  if (photo) return { ...item, photos: (item.photos ?? 0) + 1 };
  if (gift) return { ...item, gifts: (item.gifts ?? 0) + 1 };
  if (walkIn) return { ...item, walkIns: [...item.walkIns, walkIn] };
  if (late !== undefined) return { ...item, late, state: item.state === "planned" ? "held" : item.state };
  if (says === undefined) return item;
  if (!presences.includes(says)) return { ...item, state: says, ...(says === "planned" ? { late: 0 } : {}) };
  return {
    ...item,
    presence: { ...item.presence, ...Object.fromEntries(persons.map((id) => [id, says])) },
  };
}
