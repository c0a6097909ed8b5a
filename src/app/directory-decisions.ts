// Decisions about the directory: which entries people have merged and separated, as a document with undo and a history.
import { present } from "#base/assert.ts";
import { err, type Result } from "#base/result.ts";
import {
  type Directory,
  type DirectoryDecisions,
  type DirectoryDocument,
  type DirectoryKind,
  directoryDecisions,
  type Edit,
  type Entity,
  entitiesOfKind,
  noDecisions,
  partEdits,
  unionEdits,
} from "#domain";
import type { ChangeAnswer } from "./change-tools.ts";
import { entryId } from "./entry-id.ts";
import { changesBefore } from "./history.ts";
import { type OpenedPart, partOpener } from "./opened-part.ts";
import { type PlainTools, plainDocuments } from "./plain-documents.ts";
import type { StoredChange, Tokens } from "./ports.ts";
import type { ChangeProblem } from "./problems.ts";

/** The decisions at one version. */
export type WorkingDecisions = OpenedPart<DirectoryDocument, DirectoryDecisions>;

const openDecisions = partOpener(({ directory }: DirectoryDocument) => directory, directoryDecisions);

/** Ids of visits contain no slash. */
const id = "installation/directory";

/** Who decides, and on which version of the decisions. */
export interface Deciding {
  readonly base: number;
  readonly key: string;
  readonly who: string;
}
/** A decision about entities of one kind, each identified by any of its entries. */
export interface Decision extends Deciding {
  readonly kind: DirectoryKind;
  readonly entries: readonly string[];
}

/** A programme of visits to keep, named in one language. */
export interface Keeping extends Deciding {
  readonly name: string;
  readonly language: string;
  readonly visits: readonly string[];
}

type Changed = Promise<Result<ChangeAnswer, ChangeProblem>>;

export interface DecisionCases {
  /** Merges the groups of two entries; not found if there is no such entry. */
  merge(decision: Decision): Changed;
  /** Records that the groups of two entries are not the same. */
  keepApart(decision: Decision): Changed;
  /** Separates some entries from the rest of their group. */
  part(decision: Decision): Changed;
  /** Keeps visits as a programme of visits under a name. One of the same name in this language is replaced. */
  keepProgramme(programme: Keeping): Changed;
  /** Forgets a programme of visits; the visits stay. */
  dropProgramme(dropped: Deciding & { readonly programme: string }): Changed;
  undo(step: Deciding): Changed;
  redo(step: Deciding): Changed;
  /** What this person can undo and redo. */
  steps(who: string): Promise<{ readonly undo: string | null; readonly redo: string | null }>;
  /** Who decided what and when, newest first. */
  history(before: number, limit: number): Promise<readonly StoredChange[]>;
}

export interface DirectoryTools extends PlainTools {
  readonly tokens: Tokens;
}

/** Makes the use cases. `whole` returns the directory of all visits. */
export function decisionCases(
  { store, clock, events, heavy, tokens }: DirectoryTools,
  whole: () => Promise<Directory>,
): { readonly decided: () => Promise<WorkingDecisions>; readonly cases: DecisionCases } {
  const { changes, opened } = plainDocuments({ store, clock, events, heavy }, openDecisions);

  /** Returns the decisions, which are empty in a new installation. */
  const decided = async (): Promise<WorkingDecisions> =>
    present(
      await opened(id, { content: { directory: noDecisions }, key: "directory" }),
      "the decisions about the directory",
    );
  /**
   * Makes a decision about existing entries. Its edits are computed from the newest version, whichever the caller saw.
   */
  async function decide(
    { base, key, who, kind, entries }: Decision,
    edits: (decisions: DirectoryDecisions, groups: readonly Entity[]) => readonly Edit[],
  ): Changed {
    const entities = entitiesOfKind(await whole(), kind);
    const { read, version } = await decided();
    const groups = entries.flatMap((entry) => entities.of(entry) ?? []);
    const made = groups.length === entries.length ? edits(read, groups) : [];
    if (made.length === 0) return err({ code: "not-found" });
    return changes.edit({ visit: id, base: Math.max(base, version), key, who, edits: made, label: "" });
  }
  const newId = () => `d-${entryId(tokens)}`;

  const cases: DecisionCases = {
    merge: (decision) =>
      decide(decision, (decisions, [a, b]) =>
        a && b && a !== b
          ? unionEdits(decisions, { kind: decision.kind, newId, groups: [keysOf(a), keysOf(b)] })
          : [],
      ),
    keepApart: (decision) =>
      decide(decision, (decisions, [a, b]) =>
        a && b && a !== b
          ? partEdits(decisions, { kind: decision.kind, newId, members: keysOf(a), from: keysOf(b) })
          : [],
      ),
    part: (decision) =>
      decide(decision, (decisions, [group]) => {
        const { kind, entries } = decision;
        const all = group ? keysOf(group) : [];
        const from = all.filter((key) => !entries.includes(key));
        const isPart = entries.every((key) => all.includes(key)) && from.length > 0;
        return isPart ? partEdits(decisions, { kind, newId, members: entries, from }) : [];
      }),
    async keepProgramme({ base, key, who, name, language, visits }) {
      const { read, version } = await decided();
      const known = new Set((await whole()).digests.map(({ visit }) => visit));
      const chosen = [...new Set(visits)].filter((one) => known.has(one));
      if (chosen.length === 0) return err({ code: "not-found" });
      const edits = programmeEdits(read, { name: { [language]: name }, language, visits: chosen, newId });
      return changes.edit({ visit: id, base: Math.max(base, version), key, who, edits, label: "" });
    },
    async dropProgramme({ base, key, who, programme }) {
      const { read, version } = await decided();
      if (!read.programmes.some((one) => one.id === programme)) return err({ code: "not-found" });
      const edits: readonly Edit[] = [{ kind: "remove", path: ["directory", "programmes", programme] }];
      return changes.edit({ visit: id, base: Math.max(base, version), key, who, edits, label: "" });
    },
    async undo(step) {
      await decided();
      return changes.undo({ visit: id, ...step });
    },
    async redo(step) {
      await decided();
      return changes.redo({ visit: id, ...step });
    },
    steps: async (who) => changes.steps(id, who, (await decided()).version),
    async history(before, limit) {
      await decided();
      return changesBefore(store, id, before, limit);
    },
  };
  return { decided, cases };
}

/** Returns the edits that keep a programme of visits, in place of one of the same name in this language. */
function programmeEdits(
  decisions: DirectoryDecisions,
  kept: {
    readonly name: Readonly<Record<string, string>>;
    readonly language: string;
    readonly visits: readonly string[];
    newId(): string;
  },
): readonly Edit[] {
  const { name, language, visits, newId } = kept;
  const path = ["directory", "programmes"];
  const same = decisions.programmes.find((one) => one.name[language] === name[language]);
  return same
    ? [{ kind: "set", path: [...path, same.id, "visits"], value: visits }]
    : [{ kind: "add", path, item: { id: newId(), name, visits }, before: null }];
}

const keysOf = ({ members }: Entity): readonly string[] => members.map(({ key }) => key);
