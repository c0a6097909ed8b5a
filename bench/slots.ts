// Maps the slots of a published problem to minutes of one day of a visit.

/** The day on which all published problems take place. */
export const day = "2026-03-02";

/** The clock of a day of equal slots without gaps between them. */
export interface SlotClock {
  /** The length of a slot, which is also the grid. */
  readonly minutes: number;
  /** Returns the time of day at which a slot, counted from 0, begins, such as `07:20`. */
  at(slot: number): string;
  /** Returns the slot, counted from 0, that begins at an epoch minute; a fraction if none begins there. */
  slotOf(instant: number): number;
}

/** Divides the day into slots; at most 1,430 of them. */
export function slotClock(slots: number): SlotClock {
  const minutes = [20, 10, 5, 1].find((length) => length * slots <= 1430) ?? 1;
  const midnight = Temporal.Instant.from(`${day}T00:00Z`).epochMilliseconds / 60_000;
  return {
    minutes,
    at: (slot) => {
      const minute = slot * minutes;
      return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
    },
    slotOf: (instant) => (instant - midnight) / minutes,
  };
}

/** The parts of a visit that all problems with slots share: one day, one leg in UTC, and no rules. */
export const slottedVisit = (id: string, clock: SlotClock, slots: number) => ({
  entente: 1,
  id,
  title: id,
  languages: ["en"],
  from: day,
  to: day,
  grid: clock.minutes,
  legs: [
    {
      id: "event",
      title: "Event",
      zone: "UTC",
      from: day,
      to: day,
      hours: { from: clock.at(0), to: clock.at(slots) },
    },
  ],
});

/** Returns an id that is valid in a visit file. */
export const idOf = (name: string): string =>
  `p-${name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")}`.slice(0, 80);
