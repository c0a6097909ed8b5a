// The server queries of calls for pairing, and edits of the call that is open.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { ApiAnswer } from "#contract";
import { type Edit, type RunningCall, runningCall } from "#domain";
import { sayCalls } from "#text";
import { answered, call, newKey } from "../data/api.ts";
import { useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";

export type Proposal = ApiAnswer<"GET /api/calls/:call/proposal">;

interface OpenCall {
  readonly run: RunningCall;
  readonly version: number;
  readonly undo: boolean;
  readonly redo: boolean;
}

const of = (id: string) => ({ params: { call: id } });

export const calls = {
  list: async () => answered(await call("GET /api/calls", {})).items,
  begin: async (title: string, language: string) =>
    answered(await call("POST /api/calls", { body: { title, language, key: newKey() } })).id,
  open: async (id: string): Promise<OpenCall> => {
    const { document, ...found } = answered(await call("GET /api/calls/:call", of(id)));
    return { ...found, run: runningCall.parse(document.call) };
  },
  edit: async (id: string, base: number, edits: readonly Edit[]) =>
    answered(
      await call("POST /api/calls/:call/edits", {
        ...of(id),
        body: { edits: [...edits], base, key: newKey(), label: "" },
      }),
    ),
  step: async (what: "undo" | "redo" | "proposal", id: string, base: number) => {
    const request = { ...of(id), body: { base, key: newKey() } };
    if (what === "undo") return answered(await call("POST /api/calls/:call/undo", request));
    if (what === "redo") return answered(await call("POST /api/calls/:call/redo", request));
    return answered(await call("POST /api/calls/:call/proposal", request));
  },
  proposal: async (id: string) => answered(await call("GET /api/calls/:call/proposal", of(id))),
  why: async (id: string, first: string, second: string) =>
    answered(await call("GET /api/calls/:call/why", { ...of(id), query: { first, second } })).lines,
  links: async (id: string) => answered(await call("GET /api/calls/:call/links", of(id))).items,
  link: async (id: string, city: string) =>
    answered(await call("POST /api/calls/:call/links", { ...of(id), body: { city } })),
  revoke: async (id: string, link: string) =>
    answered(await call("DELETE /api/calls/:call/links/:link", { params: { call: id, link } })),
};

/** The open call with what its pages do; undefined while it is loaded. */
export interface CallActions extends OpenCall {
  readonly id: string;
  /** Saves edits, and shows the reader if they are refused. */
  save(...edits: readonly Edit[]): Promise<void>;
  step(what: "undo" | "redo" | "proposal"): Promise<void>;
}

export function useCall(id: string): { readonly call: CallActions | undefined; readonly fault: unknown } {
  const queries = useQueryClient();
  const say = useSay(sayCalls);
  const notifyFault = useNotifyFault();
  const found = useQuery({ queryKey: ["call", id], queryFn: () => calls.open(id) });
  const then = async (work: Promise<unknown>) => {
    await work.catch((fault) => notifyFault(fault, say("failed")));
    await queries.invalidateQueries({ queryKey: ["call", id] });
  };
  const { data } = found;
  return {
    fault: found.error,
    call: data && {
      ...data,
      id,
      save: (...edits) => then(calls.edit(id, data.version, edits)),
      step: (what) => then(calls.step(what, id, data.version)),
    },
  };
}

export const setTo = (path: readonly string[], value: unknown): Edit =>
  value === undefined || value === ""
    ? { kind: "unset", path: ["call", ...path] }
    : { kind: "set", path: ["call", ...path], value };
export const addTo = (list: string, item: Readonly<Record<string, unknown>>): Edit => ({
  kind: "add",
  path: ["call", list],
  item,
  before: null,
});
export const remove = (...path: readonly string[]): Edit => ({ kind: "remove", path: ["call", ...path] });
