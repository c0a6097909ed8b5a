// The whole table of permissions over HTTP: every part, every visibility and every role, through every route of the
// record and of the pages across visits.
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  directoryPermission,
  permissionOf,
  type RecordPart,
  type RecordRole,
  recordLists,
  recordParts,
  recordRoles,
  visibilities,
} from "#domain";
import { type Installation, installation } from "../../test/support/installation.ts";

const visit = "mine";
const roleNames = recordRoles.filter((role) => role !== "public");
/** The callers as whom the guests' own entries are written. */
const subjects = { host: "ljubljana-hosts", delegate: "zhengzhou-head" } as const;
const both = Object.values(subjects);
const at = "2023-10-25T08:00Z";
const word = { en: "Words" };

/** The least that an entry of each list needs, so that it concerns both guests. */
const least: Readonly<Record<(typeof recordLists)[number], object>> = {
  names: { of: { organisation: "rog" }, called: word },
  held: {},
  attendance: { present: ["adviser"] },
  contributions: { by: both, part: "address" },
  minutes: { item: word },
  practices: { title: word, topic: "green", owner: "rog" },
  commitments: { party: "zhengzhou", to: both, text: word },
  agreements: { kind: "mou", between: ["zhengzhou-city", "ljubljana-city"] },
  statements: { kind: "insight", text: word, activities: ["welcome"] },
  signOffs: { by: both },
  signatures: { by: "zhengzhou", at, signed: [] },
  comments: { on: "minutes-restricted", at, text: word },
  marks: { at, says: "held" },
  gifts: { what: word, to: both },
  photos: { consent: "given" },
  questionnaires: { moment: "end" },
  answers: {
    by: "zhengzhou-head",
    questionnaire: "questionnaires-restricted",
    date: "2023-10-30",
    replies: [],
  },
  counts: { questionnaire: "questionnaires-restricted", people: 5, questions: [] },
};
/** Lists whose entries do not say who may see them: restricted. */
const withoutVisibility: ReadonlySet<string> = new Set([
  "names",
  "attendance",
  "signOffs",
  "signatures",
  "comments",
  "marks",
  "questionnaires",
  "answers",
  "counts",
]);
/** Lists whose entries name no activity, or several. */
const withoutActivity: ReadonlySet<string> = new Set([
  "names",
  "agreements",
  "statements",
  "comments",
  "commitments",
  "questionnaires",
  "answers",
]);

let here: Installation;
const callers = new Map<RecordRole, string | undefined>([["public", undefined]]);

beforeAll(async () => {
  here = await installation();
  await here.visit(visit);
  await here.released(visit);
  callers.set("owner", here.owner);
  for (const role of ["organiser", "host", "delegate", "reader"] as const) {
    const subject = role === "host" || role === "delegate" ? subjects[role] : null;
    callers.set(role, await here.link(visit, role, subject));
  }
  const call = await here.app.calls.create({
    title: "A call",
    language: "en",
    who: "Owner",
    key: "a-call-key",
  });
  const city = { id: "graz", name: "Graz", country: "AT" };
  const edits = [{ kind: "add" as const, path: ["call", "cities"], item: city, before: null }];
  await here.app.calls.edit({ call, base: 1, who: "Owner", key: "a-city-key", edits });
  callers.set("city", (await here.app.calls.link(call, "graz"))?.token);
  const added = recordLists.flatMap((list) =>
    (withoutVisibility.has(list) ? (["restricted"] as const) : visibilities).map((visibility) => ({
      kind: "add",
      path: ["record", list],
      item: {
        id: `${list.toLowerCase()}-${visibility}`,
        ...(withoutActivity.has(list) ? {} : { activity: "welcome" }),
        ...least[list],
        ...(list === "gifts" ? {} : visibility === "public" ? { public: true } : {}),
        ...(visibility === "private" ? { private: true } : {}),
      },
    })),
  );
  const body = { base: 1, key: "fill-the-record", edits: added };
  const filled = await here.call("POST", `/api/visits/${visit}/record/edits`, { as: here.owner, body });
  expect(filled.json).toMatchObject({ version: 2 });
});
afterAll(() => here.app.close());

/** The ids of the entries of each list in an answer. */
const idsIn = (record: Readonly<Record<string, readonly { readonly id: string }[]>>, list: string) =>
  new Set((record[list] ?? []).map(({ id }) => id));

test.each(roleNames)(
  "the record as %s reads it has exactly the entries that the table allows",
  async (role) => {
    const isOffice = role === "owner" || role === "organiser";
    const path = isOffice ? `/api/visits/${visit}/record` : "/api/me/record";
    const answer = await here.call("GET", path, { as: callers.get(role) ?? "" });
    if (!isOffice && !(role in subjects)) return expect([403, 404]).toContain(answer.status);
    const record = isOffice ? answer.json.document.record : answer.json.record;
    for (const list of recordLists) {
      const ids = idsIn(record, list);
      for (const visibility of withoutVisibility.has(list) ? (["restricted"] as const) : visibilities) {
        const reach = permissionOf(role, list).see[
          visibility === "public" && list === "gifts" ? "restricted" : visibility
        ];
        // An answer is seen by its writer, an agreement by everyone who has the link of one of its organisations.
        const isConcerned =
          list === "answers" ? role === "delegate" : list !== "agreements" || role === "host";
        const isSeen = reach === "all" || (reach === "own" && isConcerned);
        expect(ids.has(`${list.toLowerCase()}-${visibility}`), `${list} ${visibility}`).toBe(isSeen);
      }
    }
  },
);

test("no answer to anybody without a part in the visit has an entry that the table hides", async () => {
  const hidden = recordLists.flatMap((list) =>
    visibilities
      .filter((visibility) => permissionOf("public", list).see[visibility] === "none")
      .map((visibility) => `${list.toLowerCase()}-${visibility}`),
  );
  expect(hidden.length).toBeGreaterThan(30);
  let read = 0;
  for (const role of ["reader", "city", "public"] as const) {
    for (const { method, path } of here.cards) {
      if (method !== "GET") continue;
      const as = callers.get(role);
      const asked = path
        .replace(/\{[^}]*\}/g, "")
        .replace(":visit", visit)
        .replace(":language", "en");
      const { status, text } = await here.call("GET", asked, as === undefined ? {} : { as });
      if (status === 200) read++;
      for (const id of hidden) expect(text.includes(id) ? `${role} ${path} ${id}` : "").toBe("");
    }
  }
  expect(read).toBeGreaterThan(30);
});

/** By the beginning of a route: whether the table lets a role call it. */
const changesAll = (role: RecordRole) =>
  recordParts.every((part) => permissionOf(role, part).change === "all");
const seesAll = (role: RecordRole) =>
  recordParts.every((part: RecordPart) => permissionOf(role, part).see.private === "all");
const adds = (part: RecordPart) => (role: RecordRole) =>
  permissionOf(role, part).add && permissionOf(role, part).change !== "all";
const seesOwnVisit = (role: RecordRole) => directoryPermission(role).ownVisit.see.length > 0;
const decides = (role: RecordRole) => directoryPermission(role).decides;
const isOwn = (part: RecordPart) => (role: RecordRole) => permissionOf(role, part).see.restricted === "own";

const rules: readonly (readonly [RegExp, (role: RecordRole) => boolean])[] = [
  [/^GET .*\/record\/photos/, (role) => permissionOf(role, "photos").see.restricted !== "none"],
  [/^GET .*:visit\/(record|reports)/, seesAll],
  [
    /^POST .*\/record\/(marks|photos)/,
    (role) => permissionOf(role, "marks").add && permissionOf(role, "photos").add,
  ],
  [/^POST .*:visit\/record/, changesAll],
  [/^(GET|POST) .*:visit\/publication/, (role) => permissionOf(role, "publication").change === "all"],
  [/^GET \/api\/me\/record/, isOwn("commitments")],
  [/^POST \/api\/me\/minutes/, adds("signatures")],
  [/^POST \/api\/me\/comments/, adds("comments")],
  [/^GET \/api\/me\/evaluation/, isOwn("answers")],
  [/^POST \/api\/me\/evaluation/, adds("answers")],
  [/^POST \/api\/me\/commitments/, (role) => Array.isArray(permissionOf(role, "commitments").change)],
  [/^GET \/api\/directory\/decisions/, decides],
  [/^(POST|DELETE) \/api\/(directory|indicators)/, decides],
  [/^GET \/api\/(directory|partnerships|minutes|indicators)/, seesOwnVisit],
  [/^POST \/api\/site$/, (role) => directoryPermission(role).namesSite],
];
const isOfTable =
  /:visit\/(record|reports|publication)|\/api\/(me\/(record|minutes|comments|evaluation|commitments)|directory|partnerships|minutes|indicators)|^POST \/api\/site$/;

test("the access of every route of the record, and of those across visits, is that of the table", () => {
  let checked = 0;
  for (const { method, path, access } of here.cards) {
    const route = `${method} ${path}`;
    const found = rules.find(([pattern]) => pattern.test(route));
    expect(found !== undefined, route).toBe(isOfTable.test(route));
    if (!found) continue;
    for (const role of recordRoles) {
      const mayCall = access === "public" || access.some((one) => one === role);
      expect(mayCall, `${route} as ${role}`).toBe(found[1](role));
      checked++;
    }
  }
  expect(checked).toBeGreaterThan(300);
});
