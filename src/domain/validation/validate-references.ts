// References: every reference in a visit is known, and every id names one thing.

import { visit } from "../visit/visit.ts";
import { type Path, problem, type VisitProblem } from "./problem.ts";
import { isMapping, type Spot, shown, spot } from "./raw.ts";
import { keysAt } from "./schema-walk.ts";
import { nearestName } from "./validate-schema.ts";

/** Within one namespace, each id names one thing. */
export type Namespace =
  | "leg"
  | "organisation"
  | "attendee"
  | "place"
  | "activity"
  | "interpreter"
  | "vehicle"
  | "topic"
  | "wish"
  | "entry"
  | "city"
  | "side";

/** Kinds of entries of a record that a reference may need: an activity as it was held, minutes or one of their paragraphs, a photo. */
type EntryKind = "held-activity" | "minutes" | "photo";

/** What an id refers to, and where it is defined. */
export interface Named {
  readonly what: Namespace | "delegation" | "party" | "person" | "room" | EntryKind;
  readonly path: Path;
}

export type Names = ReadonlyMap<Namespace, ReadonlyMap<string, Named>>;

/** Returns all ids of raw data by namespace, the first of each, and a problem for every later one. */
export function collectNames(raw: unknown): { names: Names; problems: VisitProblem[] } {
  const top = spot(raw);
  const names = new Map<Namespace, Map<string, Named>>();
  const problems: VisitProblem[] = [];
  const add = (namespace: Namespace, items: readonly Spot[], what: Named["what"] = namespace) => {
    const known = names.get(namespace) ?? new Map<string, Named>();
    names.set(namespace, known);
    for (const item of items) {
      const id = item.at("id");
      if (id.text === undefined) continue;
      const first = known.get(id.text);
      if (first === undefined) known.set(id.text, { what, path: id.path });
      else {
        const values = { what, firstWhat: first.what };
        problems.push(problem("duplicate-id", id.path, { got: shown(id.text), first: first.path, values }));
      }
    }
  };
  const delegations = top.at("delegations").items();
  const places = top.at("places").items();
  add("leg", top.at("legs").items());
  add("organisation", top.at("organisations").items());
  add("attendee", delegations, "delegation");
  add(
    "attendee",
    delegations.flatMap((delegation) => delegation.at("parties").items()),
    "party",
  );
  add("attendee", top.at("people").items(), "person");
  add("place", places);
  add(
    "place",
    places.flatMap((place) => place.at("rooms").items()),
    "room",
  );
  add("activity", top.at("activities").items());
  add("interpreter", top.at("interpreters").items());
  add("vehicle", top.at("vehicles").items());
  add("topic", top.at("topics").items());
  add("wish", top.at("wishes").items());
  return { names, problems };
}

/** The things to which a reference may refer. */
type Target = Namespace | "party" | "person" | EntryKind;

export interface Reference {
  readonly to: Target;
  readonly spot: Spot;
}

/** Reports every reference to a thing that the visit does not have. */
export function referenceProblems(raw: unknown, names: Names): VisitProblem[] {
  const misspelt = misspeltLists(raw);
  const sure = [...referencesOf(spot(raw))].filter(({ to }) => !misspelt.has(namespaceOf(to)));
  return unknownReferences(sure, names);
}

/** Returns the namespace in which a target has its id. */
export function namespaceOf(to: Target): Namespace {
  if (to === "party" || to === "person") return "attendee";
  return to === "held-activity" || to === "minutes" || to === "photo" ? "entry" : to;
}

/** Reports every reference to a thing that is not among the names. */
export function unknownReferences(references: readonly Reference[], names: Names): VisitProblem[] {
  return references.flatMap(({ to, spot: { text, path } }) => {
    const namespace = namespaceOf(to);
    if (text === undefined) return [];
    const found = names.get(namespace)?.get(text);
    if (found && (to === namespace || found.what === to)) return [];
    const known = [...(names.get(namespace) ?? [])].flatMap(([id, named]) =>
      to === namespace || named.what === to ? [id] : [],
    );
    const elsewhere = found ?? [...names.values()].map((ids) => ids.get(text)).find((named) => named);
    return [
      problem("unknown-reference", path, {
        got: shown(text),
        nearest: nearestName(text, known),
        values: { to, is: elsewhere?.what ?? "nothing", known: listed(known), count: known.length },
      }),
    ];
  });
}

const mostListed = 8;

/** Returns the first of several names, for a message. */
const listed = (names: readonly string[]): string =>
  names.slice(0, mostListed).join(", ") + (names.length > mostListed ? ", …" : "");

const listOf: Readonly<Record<string, Namespace>> = {
  legs: "leg",
  organisations: "organisation",
  delegations: "attendee",
  people: "attendee",
  places: "place",
  activities: "activity",
  interpreters: "interpreter",
  topics: "topic",
};

/** Finds namespaces whose list is under a misspelt key. It is reported once, not again at every reference. */
function misspeltLists(raw: unknown): ReadonlySet<Namespace> {
  const keys = isMapping(raw) ? Object.keys(raw) : [];
  const known = keysAt(visit, []);
  const missing = known.filter((key) => !keys.includes(key));
  const meant = keys.filter((key) => !known.includes(key)).map((key) => nearestName(key, missing));
  return new Set(meant.flatMap((key) => (key === undefined ? [] : (listOf[key] ?? []))));
}

const targetKinds: Readonly<Record<string, Target>> = {
  activity: "activity",
  organisation: "organisation",
  place: "place",
  topic: "topic",
};

function* referencesOf(top: Spot): Generator<Reference> {
  for (const leg of top.at("legs").items()) yield one("place", leg.at("base"));
  for (const leg of top.at("skeleton").at("legs").items()) yield one("leg", leg.at("leg"));
  for (const party of top
    .at("delegations")
    .items()
    .flatMap((delegation) => delegation.at("parties").items())) {
    yield one("organisation", party.at("organisation"));
    yield one("place", party.at("base"));
    yield* each("topic", party.at("topics"));
  }
  for (const delegation of top.at("delegations").items()) {
    for (const group of delegation.at("together").items()) yield* each("person", group);
  }
  for (const person of top.at("people").items()) {
    yield one("party", person.at("party"));
    yield one("person", person.at("counterpart"));
    yield* each("attendee", person.at("accompanies"));
  }
  for (const place of top.at("places").items()) {
    yield one("leg", place.at("leg"));
    yield one("organisation", place.at("organisation"));
  }
  for (const time of top.at("travel").at("times").items()) {
    yield one("place", time.at("from"));
    yield one("place", time.at("to"));
  }
  for (const interpreter of top.at("interpreters").items()) {
    yield* each("leg", interpreter.at("legs"));
    yield one("place", interpreter.at("base"));
  }
  for (const vehicle of top.at("vehicles").items()) {
    yield one("leg", vehicle.at("leg"));
    yield one("person", vehicle.at("driver"));
  }
  for (const item of top.at("activities").items()) yield* referencesOfActivity(item);
  for (const wish of top.at("wishes").items()) {
    yield one("attendee", wish.at("of"));
    for (const [key, to] of Object.entries(targetKinds)) yield one(to, wish.at("target").at(key));
  }
  for (const pin of top.at("pins").items()) {
    yield one("activity", pin.at("activity"));
    yield one("place", pin.at("place"));
  }
  for (const night of top.at("nights").items()) {
    yield one("place", night.at("place"));
    yield* each("attendee", night.at("of"));
  }
  for (const note of top.at("dayNotes").items()) yield one("activity", note.at("after"));
  for (const contact of top.at("contacts").items()) yield one("person", contact.at("person"));
}

function* referencesOfActivity(item: Spot): Generator<Reference> {
  yield one("leg", item.at("leg"));
  yield* each("place", item.at("places"));
  yield one("place", item.at("endsAt"));
  yield* each("organisation", item.at("hosts"));
  yield* each("topic", item.at("topics"));
  const attend = item.at("attend");
  for (const key of ["required", "wished", "forbidden"]) yield* each("attendee", attend.at(key));
  for (const quorum of attend.at("quorum").items()) yield* each("attendee", quorum.at("of"));
  for (const after of item.at("after").items()) yield one("activity", after.at("activity"));
  yield* each("person", item.at("responsible"));
  yield* each("interpreter", item.at("accompanied"));
  yield one("place", item.at("ifRain"));
  yield* each("vehicle", item.at("vehicles"));
  yield* each("attendee", item.at("separately"));
}

export const one = (to: Target, found: Spot): Reference => ({ to, spot: found });
export const each = (to: Target, list: Spot): Reference[] => list.items().map((item) => one(to, item));
