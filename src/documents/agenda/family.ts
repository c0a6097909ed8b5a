// Families of activities from a guest's view: pages give each family its colour.
import type { ActivityKind } from "#domain";

export type Family = "talk" | "sight" | "table" | "way" | "free";

const families: Readonly<Record<ActivityKind, Family>> = {
  plenary: "talk",
  roundtable: "talk",
  workshop: "talk",
  meeting: "talk",
  bilateral: "talk",
  briefing: "talk",
  ceremony: "talk",
  press: "talk",
  "site-visit": "sight",
  walk: "sight",
  reception: "table",
  meal: "table",
  transfer: "way",
  flight: "way",
  arrival: "way",
  departure: "way",
  "free-time": "free",
};

/** Returns the family: talks, visits, hospitality, transfers or free time. */
export const familyOf = (kind: ActivityKind): Family => families[kind];
