// People and places as lines: `guests: City of X, 51 people (pl, de)`, `Mayor of X · spouse`, `City Hall 48.2, 12.6`.

import { problem, type VisitProblem } from "../validation/problem.ts";
import { isMapping } from "../validation/raw.ts";
import { mostPeople } from "../visit/people.ts";
import { named, slug, wordings } from "./names.ts";

type Raw = Record<string, unknown>;

/** Where something was read in its block: the line, counted from 0. */
export interface Read {
  readonly value: Raw;
  readonly line: number;
}

/** The words with which a line starts a party of a side, in all languages of the interface. */
const sides: readonly (readonly [side: string, id: string, words: RegExp])[] = [
  [
    "visiting",
    "guests",
    /^(?:guests?|visitors|visiting|delegation|gäste|invités|délégation|gostje|来宾|客方)$/iu,
  ],
  ["host", "hosts", /^(?:hosts?|gastgeber|hôtes?|gostitelji?|主方|接待方)$/iu],
  ["partner", "partners", /^(?:partners?|partner|partenaires?|partnerji|合作方)$/iu],
];

const capacityWords = new Set(["principal", "spouse", "staff", "liaison", "security", "press", "driver"]);
const languagesAtEnd = /\s*\(([a-z]{2,3}(?:-[A-Za-z]+)*(?:\s*,\s*[a-z]{2,3}(?:-[A-Za-z]+)*)*)\)\s*$/u;
const sizeAtEnd =
  /,?\s+(\d{1,5})\s+(?:people|persons?|guests|members|participants|Personen|personnes|personas|persone|osób|oseb|人)\s*$/iu;

interface Roster {
  readonly organisations: Read[];
  readonly delegations: Read[];
  readonly people: Read[];
  readonly warnings: VisitProblem[];
}

/**
 * Reads people line by line. A line with a side and a colon starts a party: everybody who follows belongs to it, and
 * the first person leads it. A party without people gets one entry that represents all of them.
 */
export function readPeople(block: string, languages: readonly unknown[], taken: Set<string>): Roster {
  const roster: Roster = { organisations: [], delegations: [], people: [], warnings: [] };
  const organisationIds = new Set<string>();
  const listed: Read[] = [];
  let party: { raw: Raw; spoken: readonly unknown[]; line: number; count: number } | undefined;
  const fill = () => {
    if (!party || party.count > 0) return;
    const id = slug(`${party.raw.id}-all`, taken);
    taken.add(id);
    const value = { id, party: party.raw.id, role: party.raw.title, languages: party.spoken };
    roster.people.push({ value, line: party.line });
  };
  block.split("\n").forEach((text, line) => {
    if (text.trim() === "" || text.trim().startsWith("#")) return;
    const heading = /^\s*(\p{L}+)\s*[:：]\s*(.+)$/u.exec(text);
    const side = heading && sides.find(([, , words]) => words.test(heading[1] ?? ""));
    if (heading && side) {
      fill();
      party = startParty(roster, side, heading[2] ?? "", { languages, taken, organisationIds, line });
      return;
    }
    party ??= startParty(roster, ["visiting", "guests"], "Delegation", {
      languages,
      taken,
      organisationIds,
      line,
    });
    const { value, problems } = personOf(text, party.raw.id, party.spoken, taken);
    const read = { value, line };
    roster.people.push(read);
    listed.push(read);
    roster.warnings.push(...problems(line));
    party.count++;
  });
  fill();
  leadByFirst(listed);
  return roster;
}

/** The first person of a party leads it, unless the file marks another one as its head. */
function leadByFirst(people: readonly Read[]): void {
  for (const ofParty of Map.groupBy(people, ({ value }) => value.party).values()) {
    const [first] = ofParty;
    if (first && ofParty.every(({ value }) => value.head !== true)) first.value.head = true;
  }
}

interface Surroundings {
  readonly languages: readonly unknown[];
  readonly taken: Set<string>;
  readonly organisationIds: Set<string>;
  readonly line: number;
}

function startParty(
  roster: Roster,
  [side, delegationId]: readonly [side: string, id: string, ...rest: unknown[]],
  heading: string,
  { languages, taken, organisationIds, line }: Surroundings,
) {
  const at = /\s@\s+(.+)$/u.exec(heading);
  const { text: plain, spoken } = withLanguages(at ? heading.slice(0, at.index) : heading, languages);
  const size = sizeAtEnd.exec(plain);
  const { id: given, rest: title } = withId(size ? plain.slice(0, size.index) : plain);
  const [, ...marks] = title.split(/\s[·•]\s/u);
  if (marks.length > 0) {
    const within = { line, column: 0 };
    roster.warnings.push(problem("line-not-understood", ["people"], { got: marks.join(" · "), within }));
  }
  const id = given ?? slug(title, new Set([...taken, "guests", "hosts", "partners"]));
  taken.add(id);
  const organisation = slug(title, organisationIds);
  organisationIds.add(organisation);
  roster.organisations.push({ value: { id: organisation, kind: "other", name: title }, line });
  const raw: Raw = { id, title, organisation };
  const count = Number(size?.[1] ?? 0);
  if (count > 0 && count <= mostPeople) raw.size = count;
  if (at) raw.base = at[1]?.trim();
  const delegation = roster.delegations.find(({ value }) => value.id === delegationId);
  if (delegation) (delegation.value.parties as Raw[]).push(raw);
  else {
    taken.add(delegationId);
    roster.delegations.push({ value: { id: delegationId, title, side, parties: [raw] }, line });
  }
  return { raw, spoken, line, count: 0 };
}

function personOf(
  line: string,
  party: unknown,
  usual: readonly unknown[],
  taken: Set<string>,
): { readonly value: Raw; readonly problems: (line: number) => VisitProblem[] } {
  const [first = "", ...marks] = line.split(/\s[·•]\s/u).map((mark) => mark.trim());
  const { text, spoken } = withLanguages(first, usual);
  const { id: given, rest } = withId(text.trim());
  const [before = "", ...behind] = rest.split(" | ");
  const name = behind.length > 0 ? before.trim() : undefined;
  const posts = behind.length > 0 ? behind : [before];
  const said = posts.map((post) => withoutRank(post.trim()));
  const post = said.map((one) => one.text).join(", ");
  const id = given ?? slug(post, taken);
  taken.add(id);
  const capacities = marks.filter((mark) => capacityWords.has(mark));
  const ranked = marks.map((mark) => withoutRank(mark));
  const ranks = [...said, ...ranked].flatMap((one) => one.ranks);
  const others = ranked.flatMap(({ text: mark }) =>
    mark === "" || mark === capacities[0] || mark === "head" ? [] : [mark],
  );
  // Only a party has a size: `firms: Companies, 14 people` was meant to start one.
  const size = sizeAtEnd.exec(post)?.[0].replace(/^,\s*/u, "");
  const unclear = [...(size ? [size] : []), ...others.filter((mark) => rankWord.test(mark))];
  const value: Raw = {
    id,
    party,
    ...(name === undefined ? {} : { name }),
    role: [post, ...others].join(", "),
    ...(marks.includes("head") ? { head: true } : {}),
    ...(capacities[0] === undefined ? {} : { capacity: capacities[0] }),
    ...(ranks[0] === undefined ? {} : { rank: ranks[0] }),
    languages: spoken,
  };
  const problems = (at: number): VisitProblem[] => {
    const within = { line: at, column: line.length - line.trimStart().length };
    const found = (
      code: "two-ranks" | "two-posts" | "line-not-understood",
      got: readonly (string | number)[],
    ) => problem(code, ["people"], { got: got.join(", "), within });
    return [
      ...(ranks.length > 1 ? [found("two-ranks", ranks)] : []),
      ...(posts.length > 1 ? [found("two-posts", posts)] : []),
      ...(capacities.length > 1 ? [found("two-posts", capacities)] : []),
      ...(unclear.length > 0 ? [found("line-not-understood", unclear)] : []),
    ];
  };
  return { value, problems };
}

const rankWord = /(?<!\p{L})(?:protocol\s+)?(?:rank|rang|级别|礼宾级别)(?!\p{L})/iu;
const oneRank = String.raw`(?:(?:protocol\s+)?(?:rank|rang|(?:礼宾)?级别)\s*[:：]?\s*\d{1,2}|\d{1,2}(?:st|nd|rd|th|er|e|ère|\.)?\s*(?:rank|rang))`;
const further = String.raw`(?:\s*(?:[,;/&、，]|and|und|et|in|和)\s*(?:${oneRank}|\d{1,2}(?!\d)))*`;
/** One or more ranks, as a mark or in a role: `rank 2`, `Rang: 1/2`, `(rank 1) (rank 2)`, `1st rank`. */
const ranksSaid = new RegExp(
  String.raw`(?:^|[,;]\s*|\s*[(（]\s*)${oneRank}${further}\s*(?:[)）]|(?=$|[,;]))`,
  "giu",
);

/** Returns a text without the ranks in it, and those ranks. */
function withoutRank(text: string): { readonly text: string; readonly ranks: readonly number[] } {
  const said = [...text.matchAll(ranksSaid)].map(([all]) => all);
  const ranks = said.flatMap((all) => [...all.matchAll(/\d+/gu)].map(([number]) => Number(number)));
  return { text: text.replaceAll(ranksSaid, "").trim(), ranks };
}

function withLanguages(text: string, usual: readonly unknown[]) {
  const match = languagesAtEnd.exec(text);
  if (!match) return { text: text.trim(), spoken: usual };
  return { text: text.slice(0, match.index).trim(), spoken: (match[1] ?? "").split(/\s*,\s*/) };
}

function withId(text: string): { readonly id: string | undefined; readonly rest: string } {
  const match = /^([^=|]{1,40}?)\s*=\s*(.+)$/u.exec(text.trim());
  return match
    ? { id: slug(match[1] ?? "", new Set()), rest: match[2] ?? "" }
    : { id: undefined, rest: text.trim() };
}

/** Reads places line by line: `id = Name | address 48.2264, 12.6770`. A line `leg:` gives the leg of those below it. */
export function readPlaces(block: string, legs: readonly Raw[], taken: Set<string>): Read[] {
  const known = legs.map((one) => ({ id: String(one.id), names: wordings(one.title) }));
  let leg = legs[0]?.id;
  const places: Read[] = [];
  block.split("\n").forEach((text, line) => {
    if (text.trim() === "" || text.trim().startsWith("#")) return;
    const heading = /^\s*([^,|=]{1,60}):\s*$/u.exec(text)?.[1];
    if (heading !== undefined) {
      leg = named(heading, known)?.id ?? heading.trim();
      return;
    }
    places.push({ value: placeOf(text, leg, taken), line });
  });
  return places;
}

const coordinates = /\s*[([]?(-?\d{1,2}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)[)\]]?\s*$/u;

/** Reads a place from one line. Adds its id to those taken. */
export function placeOf(text: string, leg: unknown, taken: Set<string>): Raw {
  const [line = text, opening] = text.split(/\s[·•]\s/u, 2);
  const found = coordinates.exec(line);
  const { id: given, rest } = withId(found ? line.slice(0, found.index) : line);
  const [name = rest, address] = rest.split(" | ", 2);
  const id = given ?? slug(name, taken);
  taken.add(id);
  return {
    id,
    name: name.trim(),
    ...(leg === undefined ? {} : { leg }),
    ...(address === undefined ? {} : { address: address.trim() }),
    ...(opening === undefined ? {} : { opening: opening.trim() }),
    ...(found ? { coordinates: { lat: Number(found[1]), lon: Number(found[2]) } } : {}),
  };
}

/** Returns the raw entries of a list in any notation. */
export const entries = (list: unknown): Raw[] => (Array.isArray(list) ? list.filter(isMapping) : []) as Raw[];
