// The server queries of publishing, and their reload after each change.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ApiAnswer, apiPath } from "#contract";
import type { PublicPage } from "#domain";
import { sayPublishing } from "#text";
import { answered, call, newKey } from "../data/api.ts";
import { useLive } from "../data/live.ts";
import { useLiveRecord } from "../data/record.ts";
import { useNotify } from "../widgets/notices.tsx";
import { useSay } from "../widgets/reader.tsx";

export type Publication = ApiAnswer<"GET /api/visits/:visit/publication">;
export type PageState = Publication["pages"]["visit"];
export type SiteNames = ApiAnswer<"GET /api/site">;

const load = async (visit: string) =>
  answered(await call("GET /api/visits/:visit/publication", { params: { visit } }));

/** Returns what is public of the open visit. `version` is that of the document from which it is made. */
export function usePublication(version: string) {
  const live = useLive();
  return useQuery({
    queryKey: ["publication", live.id, version],
    queryFn: () => load(live.id),
    placeholderData: (before: Publication | undefined) => before,
  });
}

export const useSiteNames = () =>
  useQuery({ queryKey: ["site"], queryFn: async () => answered(await call("GET /api/site", {})) });

/** Returns the history of publishing, newest first. */
export function usePublicationChanges(version: number) {
  const { id: visit } = useLive();
  return useQuery({
    queryKey: ["publication", visit, "changes", version],
    queryFn: async () =>
      answered(await call("GET /api/visits/:visit/publication/changes", { params: { visit } })).items,
  });
}

export const previewAddress = (visit: string, page: PublicPage, language: string): string =>
  apiPath("GET /api/visits/:visit/publication/preview/:page", {
    params: { visit, page },
    query: { language },
  });

/** Returns the functions that change a publication. Each reports a failure and reloads the page's data. */
export function usePublishing({ version: base }: Pick<Publication, "version">) {
  const say = useSay(sayPublishing);
  const notify = useNotify();
  const queries = useQueryClient();
  const live = useLive();
  const record = useLiveRecord();
  const visit = live.id;
  const params = { visit };
  /** The server publishes what it has stored, so edits that are under way go first. */
  const stored = () => Promise.all([live.saved(), record.saved()]);
  const then = async (work: Promise<{ readonly ok: boolean }>) => {
    const { ok } = await work.catch(() => ({ ok: false }));
    if (!ok) notify(say("failed"), true);
    await queries.invalidateQueries({ queryKey: ["publication", visit] });
  };
  return {
    publish: (page: PublicPage, at: string | null) =>
      then(
        stored().then(() =>
          call("POST /api/visits/:visit/publication/publish", {
            params,
            body: { page, at, base, key: newKey() },
          }),
        ),
      ),
    withdraw: (page: PublicPage) =>
      then(
        call("POST /api/visits/:visit/publication/withdraw", { params, body: { page, base, key: newKey() } }),
      ),
    speak: (languages: readonly string[] | null) =>
      then(
        call("POST /api/visits/:visit/publication/languages", {
          params,
          body: { languages: languages && [...languages], base, key: newKey() },
        }),
      ),
    undo: () =>
      then(call("POST /api/visits/:visit/publication/undo", { params, body: { base, key: newKey() } })),
    redo: () =>
      then(call("POST /api/visits/:visit/publication/redo", { params, body: { base, key: newKey() } })),
  };
}
