// The server queries of the pages across visits: the directory with its decisions, partnerships, and search.
import type { ApiAnswer } from "#contract";
import type { DirectoryKind } from "#domain";
import { answered, call, newKey } from "../data/api.ts";

export type DirectoryFound = ApiAnswer<"GET /api/directory">;
export type EntityFound = DirectoryFound["entities"][number];
export type PartnershipCard = ApiAnswer<"GET /api/partnerships">["items"][number];
export type PartnershipFound = ApiAnswer<"GET /api/partnerships/:first/:second">;
export type OccasionFound = PartnershipFound["occasions"][number];

export type DecisionKind = "merge" | "apart" | "part";

export const across = {
  directory: async (kind: DirectoryKind) => answered(await call("GET /api/directory", { query: { kind } })),
  decisions: async () => answered(await call("GET /api/directory/decisions", { query: { limit: 50 } })).items,
  decide: async (what: DecisionKind, decision: { base: number; kind: DirectoryKind; entries: string[] }) => {
    const body = { ...decision, key: newKey() };
    if (what === "merge") return answered(await call("POST /api/directory/merge", { body }));
    if (what === "apart") return answered(await call("POST /api/directory/apart", { body }));
    return answered(await call("POST /api/directory/part", { body }));
  },
  step: async (what: "undo" | "redo", base: number) => {
    const body = { base, key: newKey() };
    if (what === "undo") return answered(await call("POST /api/directory/undo", { body }));
    return answered(await call("POST /api/directory/redo", { body }));
  },
  partnerships: async () => answered(await call("GET /api/partnerships", {})).items,
  partnership: async (first: string, second: string) =>
    answered(await call("GET /api/partnerships/:first/:second", { params: { first, second } })),
  series: async (visit: string, activity: string) =>
    answered(await call("GET /api/minutes/:visit/:activity", { params: { visit, activity } })).items,
  minutes: async (q: string) => answered(await call("GET /api/minutes", { query: { q } })),
};
