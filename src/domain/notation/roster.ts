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

const sides: Readonly<Record<string, readonly [side: string, id: string]>> = {
  guests: ["visiting", "guests"],
  guest: ["visiting", "guests"],
  visitors: ["visiting", "guests"],
  visiting: ["visiting", "guests"],
  hosts: ["host", "hosts"],
  host: ["host", "hosts"],
  partners: ["partner", "partners"],
  partner: ["partner", "partners"],
};

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
    const heading = /^\s*(\p{L}+)\s*:\s*(.+)$/u.exec(text);
    const side =
      heading && Object.hasOwn(sides, (heading[1] ?? "").toLowerCase())
        ? sides[(heading[1] ?? "").toLowerCase()]
        : undefined;
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
    roster.people.push({ value: personOf(text, party.raw.id, party.spoken, party.count === 0, taken), line });
    roster.warnings.push(...rankProblems(text, line));
    party.count++;
  });
  fill();
  return roster;
}

interface Surroundings {
  readonly languages: readonly unknown[];
  readonly taken: Set<string>;
  readonly organisationIds: Set<string>;
  readonly line: number;
}

function startParty(
  roster: Roster,
  [side, delegationId]: readonly [string, string],
  heading: string,
  { languages, taken, organisationIds, line }: Surroundings,
) {
  const at = /\s@\s+(.+)$/u.exec(heading);
  const { text: plain, spoken } = withLanguages(at ? heading.slice(0, at.index) : heading, languages);
  const size = sizeAtEnd.exec(plain);
  const { id: given, rest: title } = withId(size ? plain.slice(0, size.index) : plain);
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
  leads: boolean,
  taken: Set<string>,
): Raw {
  const [first = "", ...marks] = line.split(/\s[·•]\s/u);
  const { text, spoken } = withLanguages(first, usual);
  const { id: given, rest } = withId(text.trim());
  const [name, role] = rest.includes(" | ") ? rest.split(" | ", 2) : [undefined, rest];
  const id = given ?? slug(role ?? rest, taken);
  taken.add(id);
  const capacity = marks.map((mark) => mark.trim()).find((mark) => capacityWords.has(mark));
  const ranks = ranksIn(line);
  const others = marks
    .map((mark) => mark.trim())
    .filter((mark) => mark !== capacity && mark !== "head" && !rankMark.test(mark));
  return {
    id,
    party,
    ...(name === undefined ? {} : { name }),
    role: [role, ...others].join(", "),
    ...(leads || marks.some((mark) => mark.trim() === "head") ? { head: true } : {}),
    ...(capacity === undefined ? {} : { capacity }),
    ...(ranks[0] === undefined ? {} : { rank: ranks[0] }),
    languages: spoken,
  };
}

/** A mark that states a rank, or several by mistake. */
const rankMark = /^rank\s+\d{1,2}(?:,\s*rank\s+\d{1,2})*$/iu;

const ranksIn = (line: string): number[] =>
  line
    .split(/\s[·•]\s/u)
    .filter((mark) => rankMark.test(mark.trim()))
    .flatMap((mark) => [...mark.matchAll(/\d+/gu)].map(([number]) => Number(number)));

/** Reports a second rank of one person. */
const rankProblems = (text: string, line: number): VisitProblem[] => {
  const ranks = ranksIn(text);
  const within = { line, column: text.length - text.trimStart().length };
  return ranks.length > 1 ? [problem("two-ranks", ["people"], { got: ranks.join(", "), within })] : [];
};

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
