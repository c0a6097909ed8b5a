import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { type Visit, visit } from "#domain";
import { smallVisitYaml } from "../../../test/fixtures/small-visit.ts";
import { readVisit } from "./read.ts";
import { visitToYaml } from "./to-yaml.ts";
import { type VisitEdit, writeVisit } from "./write.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const raw = (): Json => parse(smallVisitYaml, { schema: "core" }) as Json;

const sentence = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      "Yes",
      "null",
      "~",
      "1.0",
      "09:30",
      "- x",
      "a: b",
      "#1",
      "*x",
      "&x",
      "!x",
      "'",
      '"',
      "a\nb",
      " x ",
      "x:",
      "中文：会议，二",
      "@",
      "%",
      "0x1",
      "{}",
      "[a]",
      "2023-10-26",
    ),
  )
  .filter(
    (text) =>
      text.trim() !== "" &&
      !/(?![\t\n\r])\p{Cc}/u.test(text) &&
      text.isWellFormed() &&
      !text.startsWith("\uFEFF"),
  );

const texts = fc.oneof(
  sentence,
  fc.dictionary(fc.constantFrom("en", "sl", "zh-Hans", "de-AT"), sentence, { minKeys: 1 }),
);

/** JSON values. JSON has no negative zero, but the arbitrary generates it. */
const parameter = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as Json);

/** Variants of the small visit with other words, numbers and optional parts. */
const otherVisit: fc.Arbitrary<Visit> = fc
  .record({
    title: texts,
    purpose: fc.array(texts, { maxLength: 3 }),
    grid: fc.integer({ min: 1, max: 60 }),
    roles: fc.array(texts, { minLength: 6, maxLength: 6 }),
    contact: fc.option(sentence, { nil: undefined }),
    factor: fc.double({ min: 1, max: 3, noNaN: true }),
    fixed: fc.option(fc.constantFrom("2023-10-26T00:00", "2023-10-25T23:59"), { nil: undefined }),
    parameters: fc.option(fc.dictionary(fc.constantFrom("a", "b c", "1"), parameter), {
      nil: undefined,
    }),
    rush: fc.array(fc.constantFrom(["07:00", "09:30"], ["16:00", "18:00"]), { maxLength: 2 }),
  })
  .map((change) => {
    const base = visit.parse(raw());
    return visit.parse({
      ...(raw() as object),
      title: change.title,
      purpose: change.purpose,
      grid: change.grid,
      people: base.people.map((person, i) => ({
        id: person.id,
        party: person.party,
        languages: person.languages,
        role: change.roles[i] ?? "x",
        ...(change.contact === undefined ? {} : { contact: change.contact.slice(0, 200) }),
      })),
      travel: {
        rushHours: change.rush.map(([from, to]) => ({ from, to, factor: change.factor, modes: ["coach"] })),
      },
      rules: change.parameters === undefined ? [] : [{ rule: "lunch", parameters: change.parameters }],
      ...(change.fixed === undefined ? {} : { pins: [{ activity: "lunch", start: change.fixed }] }),
    });
  });

test("a new file reads as the same visit", () => {
  fc.assert(
    fc.property(otherVisit, (value) => {
      const read = readVisit(visitToYaml(value), "visit.yaml");
      expect(read.ok ? read.value.visit : read.error).toEqual(value);
    }),
    { numRuns: 200 },
  );
});

/** Yields every path within a value, with the value at that path. */
function* pathsOf(
  value: Json,
  path: (string | number)[] = [],
): Generator<{ path: (string | number)[]; value: Json }> {
  if (path.length > 0) yield { path, value };
  if (typeof value !== "object" || value === null) return;
  const entries: [string | number, Json][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  for (const [step, inner] of entries) yield* pathsOf(inner, [...path, step]);
}

const places = [...pathsOf(raw())];
const lists = places.filter((place) => Array.isArray(place.value));
const small: fc.Arbitrary<unknown> = fc.oneof(
  sentence,
  fc.integer(),
  fc.boolean(),
  fc.constantFrom([], {}, null),
  fc.array(sentence, { maxLength: 3 }),
  fc.record({
    id: sentence,
    title: texts,
    list: fc.array(fc.record({ a: sentence, b: texts }), { maxLength: 3 }),
  }),
);

const edit: fc.Arbitrary<VisitEdit> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...places), small)
    .map(([{ path }, value]): VisitEdit => ({ do: "set", path, value })),
  fc
    .tuple(
      fc.constantFrom(...places.filter(({ value }) => typeof value === "object" && !Array.isArray(value))),
      small,
    )
    .map(([{ path }, value]): VisitEdit => ({ do: "set", path: [...path, "fresh"], value })),
  fc
    .tuple(fc.constantFrom(...lists), fc.nat({ max: 100 }), small)
    .map(([{ path, value: list }, n, value]): VisitEdit => {
      return { do: "insert", path, at: n % ((Array.isArray(list) ? list.length : 0) + 1), value };
    }),
  fc.constantFrom(...places).map(({ path }): VisitEdit => ({ do: "remove", path })),
);

/** Makes the same change on the plain value. */
function changed(value: Json, change: VisitEdit): Json {
  const copy = structuredClone({ top: value });
  const steps = ["top", ...change.path];
  const last = change.do === "insert" ? undefined : steps.pop();
  // biome-ignore lint/suspicious/noExplicitAny: a simple walk over plain data, so that it is obviously right
  const holder = steps.reduce((found: any, step) => found[step], copy);
  if (change.do === "insert") holder.splice(change.at, 0, change.value);
  else if (change.do === "set" && last !== undefined) holder[last] = change.value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (last !== undefined) delete holder[last];
  return copy.top;
}

const comments = smallVisitYaml.split("\n").filter((line) => line.includes("# "));

test("a change has its effect, and leaves the lines of other sections unchanged", () => {
  fc.assert(
    fc.property(edit, (change) => {
      const outcome = writeVisit({ file: "visit.yaml", text: smallVisitYaml }, [change]);
      if (!outcome.ok) return expect.unreachable(JSON.stringify(outcome.error));
      expect(parse(outcome.value, { schema: "core" })).toEqual(changed(raw(), change));
      const section = String(change.path[0]);
      const after = outcome.value.split("\n");
      const others = otherSections(section);
      expect(others.filter((line) => !after.includes(line))).toEqual([]);
      expect(comments.filter((line) => others.includes(line) && !after.includes(line))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

/** Returns the lines of the small visit outside one of its sections. */
function otherSections(section: string): string[] {
  let current = "";
  return smallVisitYaml.split("\n").filter((line) => {
    current = /^([a-z]+):/.exec(line)?.[1] ?? current;
    return current !== section && !/^#/.test(line);
  });
}
