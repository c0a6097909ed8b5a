// The server queries of the pages for releases, history and guests.
import type { ApiAnswer } from "#contract";
import { answered, api, call, newKey } from "./api.ts";

export type ReleaseCard = ApiAnswer<"GET /api/visits/:visit/releases">["items"][number];
export type DifferenceFound = ApiAnswer<"GET /api/visits/:visit/compare">;
export type ChangeCard = ApiAnswer<"GET /api/visits/:visit/changes">["items"][number];
export type RequestCard = ApiAnswer<"GET /api/visits/:visit/requests">["items"][number];
export type LinkCard = ApiAnswer<"GET /api/visits/:visit/links">["items"][number];
export type NewLink = ApiAnswer<"POST /api/links">;
export type NewLinkRole = "organiser" | "host" | "delegate" | "reader";

export const office = {
  releases: api.releases,
  release: async (
    visit: string,
    body: { base: number; note: string; overrides: { rule: string; reason: string }[] },
  ) =>
    answered(
      await call("POST /api/visits/:visit/releases", { params: { visit }, body: { ...body, key: newKey() } }),
    ),
  /** Returns what release `number` changes compared with release `from`. */
  between: async (visit: string, number: number, from: number) =>
    answered(
      await call("GET /api/visits/:visit/releases/:number/difference", {
        params: { visit, number },
        query: { from },
      }),
    ),
  /** Returns the differences between two versions of the document. */
  compare: async (visit: string, from: number, to: number) =>
    answered(await call("GET /api/visits/:visit/compare", { params: { visit }, query: { from, to } })),
  changes: async (visit: string, cursor: string | undefined) =>
    answered(
      await call("GET /api/visits/:visit/changes", {
        params: { visit },
        query: { limit: 30, ...(cursor ? { cursor } : {}) },
      }),
    ),
  requests: async (visit: string) =>
    answered(await call("GET /api/visits/:visit/requests", { params: { visit } })).items,
  answer: async (visit: string, request: string, state: "accepted" | "declined") =>
    answered(
      await call("POST /api/visits/:visit/requests/:request", {
        params: { visit, request },
        body: { state },
      }),
    ),
  ownerLinks: async () => answered(await call("GET /api/links", {})).items,
  ownerLink: async (label: string) => answered(await call("POST /api/links", { body: { label } })),
  revokeOwner: async (link: string) => answered(await call("DELETE /api/links/:link", { params: { link } })),
  links: async (visit: string) =>
    answered(await call("GET /api/visits/:visit/links", { params: { visit } })).items,
  link: async (visit: string, body: { role: NewLinkRole; subject: string | null; label: string }) =>
    answered(await call("POST /api/visits/:visit/links", { params: { visit }, body })),
  revoke: async (visit: string, link: string) =>
    answered(await call("DELETE /api/visits/:visit/links/:link", { params: { visit, link } })),
};
