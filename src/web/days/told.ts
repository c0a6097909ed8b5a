// The texts of the boxes of a programme: titles, people, conflicts, status. Made once for a programme and a language.
import { useMemo } from "react";
import {
  type Activity,
  type ActivityStatus,
  indexVisit,
  type Placement,
  type Programme,
  statusOf,
  type Visit,
} from "#domain";
import { sayDays } from "#text";
import { type Description, describe } from "../visit/describe.ts";
import { useReader } from "../widgets/reader.tsx";
import { type Chip, chipsFor } from "./who.ts";

export interface ItemTold extends Description {
  readonly activity: Activity;
  readonly status: ActivityStatus;
  readonly chips: readonly Chip[];
  readonly isInterpreted: boolean;
  readonly trouble: "block" | "warn" | undefined;
}

/** Returns activities with the level of their worst finding. */
export function troubleOf(programme: Programme | undefined): ReadonlyMap<string, "block" | "warn"> {
  const found = new Map<string, "block" | "warn">();
  for (const { level, subjects } of programme?.findings ?? []) {
    for (const { kind, id } of subjects) {
      if (kind === "activity") found.set(id, level === "warn" ? (found.get(id) ?? "warn") : "block");
    }
  }
  return found;
}

export function useTold(
  visit: Visit,
  programme: Programme | undefined,
): (placement: Placement) => ItemTold | undefined {
  const { language } = useReader();
  return useMemo(() => {
    const index = indexVisit(visit);
    const chips = chipsFor(visit, language);
    const trouble = troubleOf(programme);
    const known = new Map<string, ItemTold | undefined>();
    return (placement) => {
      const { activity: id } = placement;
      if (known.has(id)) return known.get(id);
      const activity = index.activities.get(id);
      const words = describe(visit, placement, language);
      const worst = trouble.get(id);
      const status = activity && statusOf(activity);
      const parties = chips(placement);
      const told = activity &&
        status && {
          ...words,
          status,
          label: [
            words.label,
            ...parties.map(({ text }) => text),
            status === "provisional" ? "" : sayDays(language, `status.${status}`),
            worst ? sayDays(language, `trouble.${worst}`) : "",
          ]
            .filter(Boolean)
            .join(", "),
          activity,
          chips: parties,
          isInterpreted: placement.interpreters.length > 0,
          trouble: worst,
        };
      known.set(id, told);
      return told;
    };
  }, [visit, programme, language]);
}
