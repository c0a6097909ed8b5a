// Completions of the word at the caret of a line: a place after `@` or `>`, people and parties after `·`.
import { attendeeName, indexVisit, siteName, type Visit } from "#domain";

/** The word at the caret: what it names, and its position in the line. */
export interface Word {
  readonly names: "place" | "who";
  readonly typed: string;
  readonly from: number;
  readonly to: number;
}

export interface Completion {
  readonly id: string;
  /** The text inserted into the line. */
  readonly text: string;
  readonly kind: "place" | "person" | "party" | "new" | "interpreter";
  readonly detail: string;
}

/** Returns the word being typed at the caret; undefined if none can be completed. */
export function wordAt(line: string, caret: number): Word | undefined {
  const before = line.slice(0, caret);
  const dot = Math.max(...["· ", "• "].map((sign) => before.lastIndexOf(sign)));
  const at = Math.max(...[" @ ", " > "].map((sign) => before.lastIndexOf(sign)));
  const start = before.startsWith("@ ") && at < 0 ? 0 : at < 0 ? -1 : at + 1;
  if (dot > start) {
    const comma = Math.max(before.lastIndexOf(","), before.lastIndexOf("，"), dot + 1);
    const from = comma + 1 + (before.slice(comma + 1).match(/^\s*/u)?.[0].length ?? 0);
    return { names: "who", typed: before.slice(from), from, to: endOf(line, caret, /[,，]|\s[·•]/u) };
  }
  if (start < 0) return undefined;
  const from = start + 2;
  return { names: "place", typed: before.slice(from), from, to: endOf(line, caret, /\s(?:[·•>]|\()/u) };
}

const endOf = (line: string, caret: number, stop: RegExp): number => {
  const next = line.slice(caret).search(stop);
  return next < 0 ? line.length : caret + next;
};

const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .trim();

const most = 7;

/** Returns how well a name matches what is typed: smaller is better; undefined: not at all. */
function rankOf(names: readonly string[], typed: string): number | undefined {
  const ranks = names.map(plain).flatMap((name) => {
    if (name.startsWith(typed)) return [0];
    if (name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(typed))) return [1];
    return name.includes(typed) && typed.length > 1 ? [2] : [];
  });
  return ranks.length === 0 ? undefined : Math.min(...ranks);
}

interface Candidate extends Completion {
  readonly names: readonly string[];
}

function best(candidates: readonly Candidate[], typed: string): Completion[] {
  const wanted = plain(typed);
  return candidates
    .flatMap((candidate) => {
      const rank = rankOf(candidate.names, wanted);
      return rank === undefined ? [] : [{ candidate, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ candidate: { names: _, ...completion } }) => completion);
}

interface Words {
  readonly newPlace: string;
  readonly interpreter: string;
  /** Returns the detail shown for a place: the transfer to it. */
  detailOf(place: string): string;
}

/** Returns the completions of a word, the best first. */
export function completionsFor(visit: Visit, word: Word, language: string, words: Words): Completion[] {
  return word.names === "place"
    ? places(visit, word, language, words)
    : attendees(visit, word, language, words);
}

function places(visit: Visit, { typed }: Word, language: string, words: Words): Completion[] {
  const sites = [...indexVisit(visit).sites.values()];
  const candidates = sites.map(({ id, place, room }): Candidate => {
    const text = siteName(visit, id, language);
    return {
      id,
      text,
      kind: "place",
      detail: words.detailOf(id),
      names: [text, ...Object.values(place.name), ...Object.values(room?.name ?? {})],
    };
  });
  const found = best(candidates, typed);
  const isKnown = candidates.some(({ names }) => names.some((name) => plain(name) === plain(typed)));
  if (typed.trim() === "" || isKnown) return found;
  return [...found, { id: "new", text: typed.trim(), kind: "new", detail: words.newPlace }];
}

function attendees(visit: Visit, { typed }: Word, language: string, words: Words): Completion[] {
  const { people, parties, delegations } = indexVisit(visit);
  const candidate = (
    id: string,
    kind: Completion["kind"],
    texts: readonly (Readonly<Record<string, string>> | undefined)[],
    detail: string,
  ): Candidate => {
    const names = texts.flatMap((text) => Object.values(text ?? {}));
    return { id, text: attendeeName(visit, id, language), kind, detail, names };
  };
  return best(
    [
      ...[...delegations.values()].map(({ id, title }) => candidate(id, "party", [title], "")),
      ...[...parties.values()].map(({ id, title }) => candidate(id, "party", [title], "")),
      ...[...people.values()].map(({ id, name, role, party }) =>
        candidate(id, "person", [name, role], attendeeName(visit, party, language)),
      ),
      {
        id: "interpreter",
        text: words.interpreter,
        kind: "interpreter",
        detail: "",
        names: [words.interpreter],
      },
    ],
    typed,
  );
}
