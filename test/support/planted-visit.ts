// Plants a word in every field that holds a text according to a schema, including absent fields.
import { z } from "zod";
import { type Visit, visit } from "#domain";
import { smallVisit } from "../fixtures/small-visit.ts";

type Json = Readonly<Record<string, unknown>>;
const isMap = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export interface Planting {
  /** The fields that are public, as `activities[].title`; the word is planted everywhere else. */
  readonly shown: ReadonlySet<string>;
  readonly word: string;
  /** The paths at which the word was planted. */
  readonly planted: Set<string>;
}

/** Whether a schema describes a text: a string, or one string for each language. */
const isText = (schema: Json): boolean =>
  Array.isArray(schema.anyOf) &&
  schema.anyOf.some((one) => isMap(one) && one.type === "string") &&
  schema.anyOf.some((one) => isMap(one) && isMap(one.additionalProperties));

const isFreeString = (schema: Json): boolean =>
  schema.type === "string" && !["pattern", "format", "enum", "const"].some((key) => key in schema);

const hasWord = (schema: Json): boolean => isText(schema) || isFreeString(schema);

/** Returns the paths of all texts of a schema, as `activities[].title`. */
export function textPaths(schema: Json, path = ""): string[] {
  if (hasWord(schema)) return [path];
  if (schema.type === "array" && isMap(schema.items)) return textPaths(schema.items, `${path}[]`);
  const fields = isMap(schema.properties) ? Object.entries(schema.properties) : [];
  const choices = Array.isArray(schema.anyOf) ? schema.anyOf : [];
  return [
    ...fields.flatMap(([key, field]) =>
      isMap(field) ? textPaths(field, path === "" ? key : `${path}.${key}`) : [],
    ),
    ...choices.flatMap((one) => (isMap(one) ? textPaths(one, path) : [])),
  ];
}

/** Returns a value with the word in each text that it has or could have. */
export function plantedIn(schema: Json, value: unknown, path: string, to: Planting): unknown {
  if (hasWord(schema)) {
    if (to.shown.has(path)) return value;
    to.planted.add(path);
    return to.word;
  }
  if (schema.type === "array" && isMap(schema.items)) {
    const items = schema.items;
    const made = Array.isArray(value)
      ? value
      : hasWord(items) && !to.shown.has(`${path}[]`)
        ? [to.word]
        : value;
    return Array.isArray(made) ? made.map((one) => plantedIn(items, one, `${path}[]`, to)) : made;
  }
  if (!isMap(schema.properties) || !isMap(value)) return value;
  const entries = Object.entries(schema.properties).flatMap(([key, field]) => {
    if (!isMap(field)) return [];
    const below = path === "" ? key : `${path}.${key}`;
    const made = plantedIn(field, value[key], below, to);
    return made === undefined ? [] : [[key, made]];
  });
  return { ...value, ...Object.fromEntries(entries) };
}

/** Plants a word in a visit. Ids and other strings with a prescribed form stay. */
export function plantedVisit(source: Visit, to: Planting): Visit {
  const schema = z.toJSONSchema(visit, { io: "input", unrepresentable: "any" });
  const json: unknown = JSON.parse(JSON.stringify(z.encode(visit, source)));
  return visit.parse(plantedIn(schema, json, "", to));
}

/** The fields of a visit that its page on the public site shows. */
export const shownOnSite: ReadonlySet<string> = new Set([
  "title",
  "subtitle",
  "purpose[]",
  "topics[].title",
  "legs[].title",
  "organisations[].name",
  "delegations[].title",
  "delegations[].parties[].title",
  "places[].name",
  "places[].address",
  "places[].rooms[].name",
  "activities[].title",
  "activities[].summary",
  // Values with a prescribed form, which cannot hold a word.
  "legs[].zone",
  "places[].opening",
  "places[].rooms[].opening",
  "delegations[].parties[].topics[]",
  "skeleton.legs[].leg",
  "activities[].abroad.zone",
  "rules[].rule",
  "packs[]",
]);

/** Returns the small visit with every further field, and with items that nobody may see, all with the word planted. */
export function fullVisit(
  shown: ReadonlySet<string>,
  word: string,
): { readonly visit: Visit; readonly planted: ReadonlySet<string> } {
  const json = Object(JSON.parse(JSON.stringify(z.encode(visit, smallVisit()))));
  json.contacts = [{ title: "Office", details: "112" }];
  json.dayNotes = [{ date: "2023-10-25", text: "A line of the day" }];
  json.nights = [{ from: "2023-10-25", note: "With families" }];
  json.skeleton = { approved: "2023-09-01", by: "Somebody", from: json.from, to: json.to };
  json.people[0].photo = `https://visits.example/${word}.jpg`;
  json.people[0].email = `${word}@visits.example`;
  const [welcome] = json.activities;
  welcome.agenda = [{ title: "Opening", speakers: ["Somebody"] }];
  json.places[1].closed = [{ from: "2023-10-26T08:00", to: "2023-10-26T09:00", reason: "Cleaning" }];
  json.places[1].rooms[0].closed = [{ from: "2023-10-26T08:00", to: "2023-10-26T09:00", reason: "Cleaning" }];
  json.rules = [{ rule: "travel-buffer", source: "https://visits.example", note: "A note" }];
  json.organisations.push({ id: "quiet-body", name: word, kind: "other" });
  json.places.push({
    id: "quiet-place",
    name: word,
    address: word,
    leg: "ljubljana",
    coordinates: { lat: 46.053, lon: 14.505 },
    opening: "24/7",
  });
  // Short and for one person, so that they find a time beside the others.
  const quiet = {
    places: ["quiet-place"],
    hosts: ["quiet-body"],
    title: word,
    summary: word,
    minutes: 15,
    importance: "wished",
    when: undefined,
    attend: { required: ["hangzhou-expert"] },
    minimumGroup: undefined,
    interpretation: undefined,
  };
  json.activities.push(
    ...["welcome", "rog-visit"].map((id) => ({
      ...json.activities.find((one: { id: string }) => one.id === id),
      ...quiet,
      id: `${id}-hidden`,
      after: [],
      public: false,
    })),
    // How people travel is not public, even if the programme of guests shows it.
    { ...welcome, ...quiet, id: "private-ride", kind: "transfer", public: true },
    {
      ...welcome,
      ...quiet,
      id: "private-flight",
      kind: "flight",
      public: true,
      places: [],
      leg: "ljubljana",
      endsAt: "hotel",
      abroad: { place: "Somewhere", zone: "Asia/Shanghai" },
    },
    { ...welcome, ...quiet, id: "reserve", status: "option", public: true },
  );
  const planted = new Set<string>();
  return { visit: plantedVisit(visit.parse(json), { shown, word, planted }), planted };
}
