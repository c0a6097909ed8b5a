// Validation of a record: checks its shape, and that all its references are in the visit or in the record
// itself.
import { err, ok, type Result } from "#base/result.ts";
import { recordLists, type VisitRecord, visitRecord } from "../record/record.ts";
import { plainDate } from "../visit/time.ts";
import type { Visit } from "../visit/visit.ts";
import { indexVisit } from "../visit/visit-index.ts";
import { problem, type VisitProblem } from "./problem.ts";
import { isMapping, type Spot, shown, spot } from "./raw.ts";
import { keysAt } from "./schema-walk.ts";
import { characterProblems } from "./validate-characters.ts";
import {
  collectNames,
  each,
  type Named,
  type Names,
  namespaceOf,
  one,
  type Reference,
  unknownReferences,
} from "./validate-references.ts";
import { nearestName, schemaProblems } from "./validate-schema.ts";

/** Lists within entries whose own entries have ids. */
const nested = [
  ["attendance", "walkIns"],
  ["minutes", "decisions"],
  ["minutes", "paragraphs"],
  ["practices", "seen"],
  ["practices", "assessments"],
  ["practices", "transfers"],
  ["questionnaires", "questions"],
] as const;

/**
 * Reads raw data (plain values, as they come out of YAML or JSON) as the record of a visit. Finds everything
 * wrong in one pass.
 */
export function validateRecord(raw: unknown, visit: Visit): Result<VisitRecord, readonly VisitProblem[]> {
  const characters = characterProblems(raw);
  if (characters.some(({ code }) => code === "too-deep")) return err(characters);
  const parsed = visitRecord.safeParse(raw);
  const top = spot(raw);
  const { entries, duplicates } = entriesOf(top);
  const names: Names = new Map([...collectNames(visit).names, ["entry", entries] as const]);
  const references = [...referencesOf(top)].filter(
    ({ to }) => namespaceOf(to) !== "entry" || !hasMisspeltList(raw),
  );
  const problems = [
    ...characters,
    ...schemaProblems(visitRecord, raw, parsed.success ? [] : parsed.error.issues),
    ...otherVisit(top, visit),
    ...duplicates,
    ...unknownReferences(references, names),
    ...dayProblems(top, visit),
    ...attendanceProblems(top),
    ...visibilityProblems(top),
    ...ownerlessCommitments(top),
    ...circleProblems(top),
  ];
  if (!parsed.success || problems.length > 0) return err(problems);
  return ok(parsed.data);
}

function otherVisit(top: Spot, visit: Visit): VisitProblem[] {
  const { text, path } = top.at("visit");
  if (text === undefined || text === visit.id) return [];
  return [problem("other-visit", path, { got: shown(text), values: { visit: visit.id } })];
}

/** What the entries of a list are called where a reference needs one of them; otherwise an entry. */
const kinds: Readonly<Record<string, Named["what"]>> = {
  held: "held-activity",
  minutes: "minutes",
  decisions: "minutes",
  paragraphs: "minutes",
  photos: "photo",
};

const entrySpots = (top: Spot): { item: Spot; what: Named["what"] }[] => {
  const lists = [
    { list: "overview", items: [top.at("overview")] },
    { list: "sentences", items: top.at("news").at("sentences").items() },
    ...recordLists.map((list) => ({ list, items: top.at(list).items() })),
    ...nested.map(([list, key]) => ({
      list: key,
      items: top
        .at(list)
        .items()
        .flatMap((item) => item.at(key).items()),
    })),
  ];
  return lists.flatMap(({ list, items }) => items.map((item) => ({ item, what: kinds[list] ?? "entry" })));
};

function entriesOf(top: Spot): { entries: ReadonlyMap<string, Named>; duplicates: VisitProblem[] } {
  const entries = new Map<string, Named>();
  const duplicates: VisitProblem[] = [];
  for (const { item, what } of entrySpots(top)) {
    const id = item.at("id");
    if (id.text === undefined) continue;
    const first = entries.get(id.text);
    if (first === undefined) entries.set(id.text, { what, path: id.path });
    else {
      const values = { what: "entry", firstWhat: "entry" };
      duplicates.push(problem("duplicate-id", id.path, { got: shown(id.text), first: first.path, values }));
    }
  }
  return { entries, duplicates };
}

/** A list of entries under a misspelt key is reported once, not again at every reference to its entries. */
function hasMisspeltList(raw: unknown): boolean {
  const keys = isMapping(raw) ? Object.keys(raw) : [];
  const known = keysAt(visitRecord, []);
  return keys.some((key) => !known.includes(key) && nearestName(key, recordLists) !== undefined);
}

function* referencesOf(top: Spot): Generator<Reference> {
  yield one("organisation", top.at("news").at("publisher"));
  yield* each("photo", top.at("news").at("photos"));
  yield one("party", top.at("overview").at("ledBy"));
  for (const item of recordLists.flatMap((list) => top.at(list).items())) {
    yield one("activity", item.at("activity"));
    yield* each("activity", item.at("activities"));
    yield one("organisation", item.at("of").at("organisation"));
    yield one("topic", item.at("of").at("topic"));
    yield* each("organisation", item.at("organisations"));
    yield one("organisation", item.at("owner"));
    yield* each("organisation", item.at("between"));
    yield* each("organisation", item.at("hosts"));
    yield one("place", item.at("place"));
    yield one("topic", item.at("topic"));
    yield* each("topic", item.at("topics"));
    yield one("party", item.at("party"));
    yield one("person", item.at("person"));
    yield one("person", item.at("contact"));
    yield one("organisation", item.at("organisation"));
    yield* each("attendee", item.at("to"));
    yield* each("organisation", item.at("toOrganisations"));
    yield* each("organisation", item.at("byOrganisations"));
    yield* each("topic", item.at("covers"));
    yield* each("party", item.at("interested"));
    yield* each("person", item.at("persons"));
    for (const key of ["with", "by", "present", "absent", "excused"]) yield* each("attendee", item.at(key));
    for (const key of ["follows", "partOf"]) yield one("held-activity", item.at(key));
    yield one("minutes", item.at("from"));
  }
  // A sign-off names its attendees as a list; elsewhere, each entry names one.
  for (const list of ["signatures", "comments", "answers"])
    for (const item of top.at(list).items()) yield one("attendee", item.at("by"));
  for (const item of nestedSpots(top, "paragraphs")) yield one("attendee", item.at("by"));
  for (const item of nestedSpots(top, "seen")) {
    yield one("activity", item.at("activity"));
    yield* each("attendee", item.at("by"));
  }
  for (const item of [...nestedSpots(top, "assessments"), ...nestedSpots(top, "transfers")]) {
    yield one("party", item.at("party"));
    yield one("person", item.at("by"));
  }
}

const nestedSpots = (top: Spot, key: (typeof nested)[number][1]): Spot[] =>
  nested
    .filter(([, name]) => name === key)
    .flatMap(([list]) =>
      top
        .at(list)
        .items()
        .flatMap((item) => item.at(key).items()),
    );

/** Reports entries that are marked as both public and private. */
const visibilityProblems = (top: Spot): VisitProblem[] =>
  [top.at("overview"), ...recordLists.flatMap((list) => top.at(list).items())].flatMap((item) =>
    item.at("public").value === true && item.at("private").value === true
      ? [problem("public-and-private", item.at("private").path, {})]
      : [],
  );

/** Reports commitments without an owner: the person may be unknown, but not the party or the organisation. */
const ownerlessCommitments = (top: Spot): VisitProblem[] =>
  top
    .at("commitments")
    .items()
    .flatMap((item) => {
      const has = (key: string) => item.at(key).text !== undefined;
      if (isMapping(item.value) && !has("party") && !has("organisation"))
        return [problem("nobody-committed", item.path, {})];
      return has("party") && has("organisation")
        ? [problem("committed-twice", item.at("organisation").path, {})]
        : [];
    });

function dayProblems(top: Spot, visit: Visit): VisitProblem[] {
  const index = indexVisit(visit);
  return top
    .at("held")
    .items()
    .flatMap((item) => {
      const date = plainDate.safeParse(item.at("date").value);
      const activity = index.activities.get(item.at("activity").text ?? "");
      if (!date.success || !activity) return [];
      const leg = index.legOf(activity);
      const { compare } = Temporal.PlainDate;
      if (compare(leg.from, date.data) <= 0 && compare(date.data, leg.to) <= 0) return [];
      const values = { leg: leg.id, from: leg.from.toString(), to: leg.to.toString() };
      return [problem("day-outside-leg", item.at("date").path, { got: date.data.toString(), values })];
    });
}

function attendanceProblems(top: Spot): VisitProblem[] {
  return top
    .at("attendance")
    .items()
    .flatMap((item) => {
      const seen = new Map<string, string>();
      return ["present", "absent", "excused"].flatMap((list) =>
        item
          .at(list)
          .items()
          .flatMap(({ text, path }) => {
            if (text === undefined) return [];
            const before = seen.get(text);
            if (before === undefined) seen.set(text, list);
            return before === undefined
              ? []
              : [problem("present-and-absent", path, { got: shown(text), values: { list: before } })];
          }),
      );
    });
}

/** Reports circular chains of `follows` and `partOf`. */
function circleProblems(top: Spot): VisitProblem[] {
  const items = top.at("held").items();
  return ["follows", "partOf"].flatMap((key) => {
    const next = new Map(items.map((item) => [item.at("id").text, item.at(key).text]));
    return items.flatMap((item) => {
      const start = item.at("id").text;
      let at = item.at(key).text;
      for (let steps = 0; at !== undefined && at !== start && steps <= items.length; steps++)
        at = next.get(at);
      return at !== undefined && at === start
        ? [problem("pointing-at-itself", item.at(key).path, { got: shown(start) })]
        : [];
    });
  });
}
