// The domain: a visit, a programme and a record as immutable values.
export * from "./activity.ts";
export * from "./activity-facts.ts";
export * from "./expectations.ts";
export * from "./finding.ts";
export * from "./ids.ts";
export * from "./opening-hours.ts";
export type * from "./opening-hours-parse.ts";
export * from "./people.ts";
export * from "./place.ts";
export * from "./programme.ts";
export * from "./resource.ts";
export * from "./text.ts";
export * from "./time.ts";
export * from "./travel.ts";
export * from "./visit.ts";
export * from "./visit-index.ts";
export * from "./ways.ts";
export * from "./wish.ts";
