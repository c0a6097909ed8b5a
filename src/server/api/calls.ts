// Calls for pairing over HTTP: the routes of owners, and those that cities use through their links.
import type { Context } from "hono";
import type { ChangeProblem } from "#app";
import { err, type Result } from "#base/result.ts";
import type { ApiAnswer, ApiName } from "#contract";
import { takesPart } from "#domain";
import { type Language, sayPairExplanation, sayProblemSentence, sayProposalParts } from "#text";
import type { Call, Handlers } from "./call.ts";
import { changeAnswer } from "./change-answer.ts";
import { fileAnswer } from "./files.ts";
import { linkJson, newLinkJson } from "./json.ts";
import { problemResponse, refused } from "./problems.ts";

export type CallName = Extract<
  ApiName,
  `${string} /api/calls` | `${string} /api/calls/${string}` | `${string} /api/me/call/${string}`
>;
type Proposal = ApiAnswer<"GET /api/calls/:call/proposal">;

const nothing: Proposal = {
  ready: false,
  problems: [],
  warnings: [],
  total: 0,
  pairs: [],
  leftOver: [],
  evidence: [],
  fairness: [],
};

export const callHandlers: Handlers<CallName> = {
  async "GET /api/calls"({ app }) {
    const items = (await app.calls.list()).map(({ id, read }) => ({
      id: shortId(id),
      title: { ...read.title },
      stage: read.stage,
      invited: read.cities.length,
      taking: read.cities.filter(takesPart).length,
    }));
    return { items };
  },
  async "POST /api/calls"({ app, body, who }) {
    return { id: await app.calls.create({ ...body, who }) };
  },
  async "GET /api/calls/:call"({ app, param, who, c, language }) {
    const working = await app.calls.open(param("call"));
    if (!working) return problemResponse(c, language, "not-found");
    const { version, document } = working;
    const { undo, redo } = await app.calls.steps(param("call"), who, version);
    return {
      id: param("call"),
      version,
      document: { call: { ...document.call } },
      undo: undo !== null,
      redo: redo !== null,
    };
  },
  async "POST /api/calls/:call/edits"({ app, param, body, who, only, c, language }) {
    return changeAnswer(c, language, await app.calls.edit({ call: param("call"), who, only, ...body }));
  },
  async "POST /api/calls/:call/undo"({ app, param, body, who, only, c, language }) {
    return changeAnswer(c, language, await app.calls.undo({ call: param("call"), who, only, ...body }));
  },
  async "POST /api/calls/:call/redo"({ app, param, body, who, only, c, language }) {
    return changeAnswer(c, language, await app.calls.redo({ call: param("call"), who, only, ...body }));
  },
  async "GET /api/calls/:call/proposal"({ app, param, c, language }) {
    const working = await app.calls.open(param("call"));
    if (!working) return problemResponse(c, language, "not-found");
    const made = await app.calls.proposal(working);
    if (!made.ok) {
      return { ...nothing, problems: made.error.map((found) => sayProblemSentence(language, found)) };
    }
    const { call, proposal, warnings } = made.value;
    const { pairs, ...said } = sayProposalParts(language, call, proposal);
    return {
      ready: true,
      problems: [],
      warnings: warnings.map((found) => sayProblemSentence(language, found)),
      total: proposal.total,
      pairs: proposal.pairs.map(({ cities, points, agreed }, at) => ({
        cities: [...cities] as [string, string],
        points,
        agreed,
        lines: [...(pairs[at] ?? [])],
      })),
      leftOver: [...said.leftOver],
      evidence: [...said.evidence],
      fairness: [...said.fairness],
    };
  },
  async "POST /api/calls/:call/proposal"({ app, param, body, who, only, c, language }) {
    const made = await app.calls.publish({ call: param("call"), who, only, ...body });
    if (!made.ok && made.error.code === "no-pairs") return problemResponse(c, language, "no-pairs");
    return changeAnswer(c, language, made as Result<never, ChangeProblem>);
  },
  async "GET /api/calls/:call/why"({ app, param, query, c, language }) {
    const working = await app.calls.open(param("call"));
    const found = working && (await app.calls.why(working, [query.first, query.second]));
    if (!found) return problemResponse(c, language, "not-found");
    return { lines: [...sayPairExplanation(language, found.call, found.explanation)] };
  },
  async "GET /api/calls/:call/files/:file"({ app, param, c, language }) {
    const working = await app.calls.open(param("call"));
    const file = working && (await app.calls.file(working, param("file"), language));
    return file ? fileAnswer(c, file) : problemResponse(c, language, "not-found");
  },
  async "GET /api/calls/:call/links"({ app, param }) {
    return { items: (await app.calls.links(param("call"))).map(linkJson) };
  },
  async "POST /api/calls/:call/links"({ app, param, body, c, language, publicUrl }) {
    const made = await app.calls.link(param("call"), body.city);
    return made ? newLinkJson(made, publicUrl) : problemResponse(c, language, "not-found");
  },
  async "DELETE /api/calls/:call/links/:link"({ app, param, c, language }) {
    const revoked = await app.calls.revokeLink(param("call"), param("link"));
    return revoked ? c.body(null, 204) : problemResponse(c, language, "not-found");
  },
  "POST /api/me/call/profile"(call) {
    const { about, language, languages, atMost, atLeast, offers, wants, population, key } = call.body;
    const profile = {
      about: { language, text: about },
      population,
      languages: Object.keys(languages),
      partners: { atLeast, atMost },
      offers: leveled(offers),
      wants: leveled(wants),
    };
    return cityAnswer(call, (viewer) => call.app.calls.sendProfile(viewer, profile, key));
  },
  "POST /api/me/call/ranking"(call) {
    const groups = Object.groupBy(Object.entries(call.body.ranks), ([, rank]) => rank);
    // Keys that are whole numbers are in ascending order.
    const ranking = Object.values(groups).map((group) => (group ?? []).map(([city]) => city));
    return cityAnswer(call, (viewer) => call.app.calls.rank(viewer, ranking, call.body.key));
  },
  "POST /api/me/call/answers"(call) {
    const { partner, answer, reason, language, key } = call.body;
    const said = { partner, answer, ...(reason === "" ? {} : { reason: { [language]: reason } }) };
    return cityAnswer(call, (viewer) => call.app.calls.answerPair(viewer, said, key));
  },
  "POST /api/me/call/withdrawal"(call) {
    return cityAnswer(call, (viewer) => call.app.calls.withdraw(viewer, call.body.key));
  },
};

const shortId = (id: string): string => id.slice(id.indexOf("/") + 1);

const leveled = (levels: Readonly<Record<string, number>>) =>
  Object.entries(levels).map(([topic, level]) => ({ topic, level }));

type CityRoute = Extract<CallName, `${string} /api/me/call/${string}`>;

/** Answers a city's request: with an empty response, or with the reason for its refusal. */
async function cityAnswer(
  { viewer, c, language }: Pick<Call<CityRoute>, "viewer" | "c" | "language">,
  make: (
    viewer: NonNullable<Call<CityRoute>["viewer"]>,
  ) => Promise<Result<null, ChangeProblem | { readonly code: "call-closed" }>>,
): Promise<Response> {
  const made = viewer ? await make(viewer) : err({ code: "not-found" } as const);
  if (made.ok) return c.body(null, 204);
  return refusedCity(c, language, made.error);
}

const refusedCity = (
  c: Context,
  language: Language,
  problem: ChangeProblem | { readonly code: "call-closed" },
): Response =>
  problem.code === "call-closed"
    ? problemResponse(c, language, "call-closed")
    : refused(c, language, problem);
