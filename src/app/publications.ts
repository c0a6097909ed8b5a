// Publications: which parts of a visit are public, and from when, as a document with history and undo.
import { err, type Result } from "#base/result.ts";
import {
  actEdits,
  cancelEdits,
  type Edit,
  type EpochMinute,
  noPublication,
  type Publication,
  type PublicationAct,
  type PublicationDocument,
  type PublicPage,
  publication,
  publicStateAt,
  toMinute,
} from "#domain";
import type { ChangeAnswer } from "./change-tools.ts";
import type { ChangeCases } from "./changes.ts";
import { entryId } from "./entry-id.ts";
import { changesBefore } from "./history.ts";
import { type OpenedPart, partOpener } from "./opened-part.ts";
import { type PlainTools, plainDocuments } from "./plain-documents.ts";
import type { StoredChange, Tokens } from "./ports.ts";
import type { ChangeProblem } from "./problems.ts";
import type { RecordCases } from "./records.ts";
import type { Copies, WorkingCopies } from "./working-copies.ts";

/** A publication at one version. */
export type WorkingPublication = OpenedPart<PublicationDocument, Publication>;

const openPublication = partOpener(({ publication: stored }: PublicationDocument) => stored, publication);

/** Who changes a publication, and on which version of it. */
export interface Publishing {
  readonly visit: string;
  readonly base: number;
  readonly key: string;
  readonly who: string;
}

type Changed = Promise<Result<ChangeAnswer, ChangeProblem>>;

export interface PublicationCases {
  /** The current time, which decides which pages are public. */
  now(): EpochMinute;
  /** Returns which parts of a visit are public, and when; undefined if there is no such visit. */
  open(visit: string): Promise<WorkingPublication | undefined>;
  /** Publishes a page as it is now, at once or at a later minute. */
  publish(request: Publishing & { readonly page: PublicPage; readonly at: EpochMinute | null }): Changed;
  /** Withdraws a page that is public, and drops what was planned for later. */
  withdraw(request: Publishing & { readonly page: PublicPage }): Changed;
  /** Sets the languages of the public pages; null: those of the visit. */
  speak(request: Publishing & { readonly languages: readonly string[] | null }): Changed;
  undo(request: Publishing): Changed;
  redo(request: Publishing): Changed;
  steps: ChangeCases<WorkingPublication>["steps"];
  /** Returns who published and withdrew what, newest first. */
  history(visit: string, before: number, limit: number): Promise<readonly StoredChange[]>;
}

/** Returns the id under which the store keeps the publication of a visit. Ids of visits contain no slash. */
export const publicationIdOf = (visit: string): string => `${visit}/publication`;

export interface PublicationTools extends PlainTools {
  readonly visits: WorkingCopies;
  readonly records: RecordCases;
  readonly tokens: Tokens;
}

export function publicationCases({
  store,
  visits,
  records,
  clock,
  events,
  heavy,
  tokens,
}: PublicationTools): PublicationCases & { readonly copies: Copies<WorkingPublication> } {
  const { copies, changes, opened } = plainDocuments({ store, clock, events, heavy }, openPublication);
  const now = () => toMinute(clock());

  const open: PublicationCases["open"] = async (visit) => {
    const id = publicationIdOf(visit);
    const found = await copies.newest(id);
    if (found || !(await visits.newest(visit))) return found;
    return opened(id, { content: { publication: noPublication }, key: `publication-${visit}` });
  };
  /**
   * Changes the publication of an existing visit. `make` gets the request with the id of the publication instead of
   * that of the visit.
   */
  const change = async (
    request: Publishing,
    make: (request: Publishing, newest: WorkingPublication) => Changed,
  ): Changed => {
    const newest = await open(request.visit);
    return newest ? make({ ...request, visit: newest.id }, newest) : err({ code: "not-found" });
  };
  /** Adds and removes acts of publishing. Computes them from the newest version, whichever the caller saw. */
  const act = (request: Publishing, edits: (publication: Publication) => readonly Edit[]): Changed =>
    change(request, (step, { version, read }) =>
      changes.edit({ ...step, base: Math.max(step.base, version), edits: edits(read), label: "" }),
    );
  const actOf = (does: PublicationAct["does"], at: number): PublicationAct => ({
    id: entryId(tokens),
    at,
    does,
  });

  return {
    copies,
    now,
    open,
    async publish({ page, at, ...request }) {
      const record = await records.open(request.visit);
      const visit = await visits.newest(request.visit);
      if (!visit || !record || (page === "news" && !record.read.news)) return err({ code: "not-found" });
      const start = Math.max(now(), at ?? 0);
      const made = { ...actOf("publish", start), visit: visit.version, record: record.version };
      return act(request, ({ [page]: acts }) => actEdits(acts, page, made, now()));
    },
    withdraw: ({ page, ...request }) =>
      act(request, ({ [page]: acts }) =>
        publicStateAt(acts, now()).text
          ? actEdits(acts, page, actOf("withdraw", now()), now())
          : cancelEdits(acts, page, now()),
      ),
    speak({ languages, ...request }) {
      const path = ["publication", "languages"];
      const edit: Edit = languages ? { kind: "set", path, value: languages } : { kind: "unset", path };
      return change(request, (step) => changes.edit({ ...step, edits: [edit], label: "" }));
    },
    undo: (request) => change(request, changes.undo),
    redo: (request) => change(request, changes.redo),
    steps: (visit, who, version) => changes.steps(publicationIdOf(visit), who, version),
    history: (visit, before, limit) => changesBefore(store, publicationIdOf(visit), before, limit),
  };
}
