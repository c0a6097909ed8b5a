// Calls for pairing: documents with history and undo, run by owners from the invitation to the agreed pairs.
import { fingerprint } from "#base/fingerprint.ts";
import { err, type Result } from "#base/result.ts";
import type { DocumentFile } from "#documents";
import { type Edit, textIn } from "#domain";
import type { Language } from "#text";
import type { ChangeAnswer, ChangeRequest } from "./change-tools.ts";
import type { ChangeCases } from "./changes.ts";
import { type CityCases, cityCases } from "./cities.ts";
import type { TaskAnswer } from "./heavy/tasks.ts";
import { addLink, inDays } from "./links.ts";
import { type PlainTools, plainDocuments } from "./plain-documents.ts";
import type { StoredLink, Tokens } from "./ports.ts";
import type { ChangeProblem } from "./problems.ts";
import { openCall, type WorkingCall } from "./working-call.ts";

/** A call, the version that the caller saw, and who changes it. */
export interface CallStep extends Omit<ChangeRequest, "visit"> {
  readonly call: string;
}
type Changed = Promise<Result<ChangeAnswer, ChangeProblem>>;

export interface CallCases extends CityCases {
  /** In the order of creation. */
  list(): Promise<readonly WorkingCall[]>;
  /** Makes a call and returns its id. */
  create(request: {
    readonly title: string;
    readonly language: string;
    readonly who: string;
    readonly key: string;
  }): Promise<string>;
  open(call: string): Promise<WorkingCall | undefined>;
  edit(request: CallStep & { readonly edits: readonly Edit[] }): Changed;
  undo(step: CallStep): Changed;
  redo(step: CallStep): Changed;
  steps: ChangeCases<WorkingCall>["steps"];
  /** Computes the best pairs for the cities that take part now. Nothing is stored. */
  proposal(call: WorkingCall): Promise<TaskAnswer<"propose">>;
  /** Explains why two cities are paired or not; undefined if one of them does not take part. */
  why(call: WorkingCall, cities: readonly [string, string]): Promise<TaskAnswer<"pair-why">>;
  /** Stores the pairs as proposed and asks the cities for their answers. */
  publish(step: CallStep): Promise<Result<ChangeAnswer, ChangeProblem | { readonly code: "no-pairs" }>>;
  /** Returns the call file or a file of the proposal; undefined if no file has this path. */
  file(call: WorkingCall, path: string, language: Language): Promise<DocumentFile | undefined>;
  /** Makes a link by which a city takes part; undefined if the call has no such city. */
  link(
    call: string,
    city: string,
  ): Promise<{ readonly link: StoredLink; readonly token: string } | undefined>;
  links(call: string): Promise<readonly StoredLink[]>;
  revokeLink(call: string, link: string): Promise<boolean>;
}

/** Ids of visits contain no slash. */
const prefix = "calls/";
const callIdOf = (call: string): string => `${prefix}${call}`;

/** The days for which a link of a city is valid. A call and the answers take months. */
const linkDays = 300;

interface CallTools extends PlainTools {
  readonly tokens: Tokens;
}

export function callCases({ store, clock, events, heavy, tokens }: CallTools): CallCases {
  const { copies, changes, add } = plainDocuments({ store, clock, events, heavy }, openCall);
  const open = (call: string) => copies.newest(callIdOf(call));
  const ofCall = <Step extends CallStep>({ call, ...rest }: Step) => ({ ...rest, visit: callIdOf(call) });
  const proposal: CallCases["proposal"] = ({ id, text }) => heavy("propose", { text }, { visit: id });

  return {
    ...cityCases({ changes, open, clock }),
    async list() {
      const found = await Promise.all(
        (await store.documentsUnder(prefix)).map(({ id }) => copies.newest(id)),
      );
      return found.flatMap((call) => call ?? []);
    },
    async create({ title, language, who, key }) {
      // A repeated request makes only one call.
      const call = `call-${fingerprint(`${who} ${key}`)}`;
      const content = { call: { entente: 1, title: { [language]: title }, until: {}, rules: {} } };
      await add(callIdOf(call), { content, who, key });
      return call;
    },
    open,
    edit: (request) => changes.edit({ ...ofCall(request), label: "" }),
    undo: (step) => changes.undo(ofCall(step)),
    redo: (step) => changes.redo(ofCall(step)),
    steps: (call, who, version) => changes.steps(callIdOf(call), who, version),
    proposal,
    why: ({ id, text }, cities) => heavy("pair-why", { text, cities }, { visit: id }),
    async publish(step) {
      const working = await open(step.call);
      if (!working) return err({ code: "not-found" });
      // The cities get exactly the proposal that the office has seen.
      if (working.version !== step.base) return err({ code: "stale", version: working.version });
      const made = await proposal(working);
      if (!made.ok) return err({ code: "no-pairs" });
      const pairs = made.value.proposal.pairs.map(({ cities }) => [...cities]);
      const edits: readonly Edit[] = [
        { kind: "set", path: ["call", "proposal"], value: { at: clock().toString(), pairs } },
        { kind: "set", path: ["call", "stage"], value: "answers" },
      ];
      return changes.edit({ ...ofCall(step), only: [step.base], edits, label: "" });
    },
    file: ({ id, text }, path, language) => heavy("pair-file", { text, path, language }, { visit: id }),
    async link(call, city) {
      const found = (await open(call))?.read.cities.find(({ id }) => id === city);
      if (!found) return undefined;
      const own = {
        visit: callIdOf(call),
        role: "city" as const,
        subject: city,
        label: textIn(found.name, "en"),
      };
      return addLink({ store, clock, tokens }, { ...own, expiresAt: inDays(clock(), linkDays) });
    },
    links: (call) => store.links(callIdOf(call)),
    async revokeLink(call, link) {
      return store.revokeLink(callIdOf(call), link, clock());
    },
  };
}
