// Starts a server with two visits, a call for pairing and a link of every role, for requests of all kinds.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { smallVisitYaml } from "../fixtures/small-visit.ts";
import type { FuzzOptions } from "./fuzz.ts";
import { beginCall, fillRecord, photo } from "./fuzz-grounds.ts";
import { installation } from "./installation.ts";
import { jobEnd } from "./job-end.ts";
import { ended, freePort, type ServerProcess, startServer } from "./server-process.ts";

export interface FuzzServer {
  readonly server: ServerProcess;
  readonly target: Pick<FuzzOptions, "url" | "callers" | "pages" | "ids" | "editPaths" | "documents">;
  stop(): Promise<void>;
}

type Call = (method: string, path: string, body: unknown) => Promise<Record<string, unknown>>;

/** Paths of edits, of each kind of document. */
const editPaths = [
  ["visit", "title"],
  ["visit", "from"],
  ["visit", "to"],
  ["visit", "grid"],
  ["visit", "people"],
  ["visit", "people", "mayor", "role"],
  ["visit", "people", "mayor"],
  ["visit", "activities"],
  ["visit", "activities", "welcome", "minutes"],
  ["visit", "activities", "welcome", "fixed"],
  ["visit", "activities", "reception", "when"],
  ["visit", "places", "hotel", "coordinates", "lat"],
  ["visit", "places", "hotel", "opening"],
  ["visit", "rules"],
  ["visit", "travel", "times"],
  ["visit", "languages"],
  ["visit", "contacts"],
  ["record", "questionnaires", "evaluation-end", "closes"],
  ["record", "photos", photo, "alt"],
  ["record", "photos", photo, "credit"],
  ["record", "news"],
  ["call", "title"],
  ["call", "stage"],
  ["call", "cities"],
  ["call", "cities", "graz", "offers"],
  ["call", "topics"],
  ["call", "until", "profiles"],
  ["call", "rules", "commonLanguage"],
  ["programme"],
  ["programme", "placements", "welcome", "start"],
  ["programme", "placements", "welcome", "attendees"],
  ["programme", "placements"],
];

/** Imports a visit, plans and releases it, fills its record, and makes a link of every role. */
async function fillVisit(server: { readonly url: string; readonly owner: string }, call: Call, id: string) {
  const source = `${smallVisitYaml.replace("id: small-visit", `id: ${id}`)}\nrules: [{ rule: substantive-share, level: warn }]\n`;
  await call("POST", "/api/visits", { source, name: "visit.yaml", key: `fuzz-import-${id}` });
  const job = await call("POST", `/api/visits/${id}/jobs`, { iterations: 30, key: `fuzz-job-${id}` });
  await jobEnd({ url: server.url, token: server.owner }, `/api/visits/${id}`, String(job.id));
  const accepted = await call("POST", `/api/visits/${id}/jobs/${job.id}/accept`, {
    base: 1,
    key: `fuzz-accept-${id}`,
  });
  await call("POST", `/api/visits/${id}/releases`, { base: accepted.version, key: `fuzz-release-${id}` });
  await fillRecord(server, call, id);
  // A link that may be revoked.
  const spare = await call("POST", `/api/visits/${id}/links`, {
    role: "reader",
    subject: null,
    label: "Spare",
  });
  const callers: Record<string, string> = {};
  for (const [role, subject] of [
    ["organiser", null],
    ["host", "ljubljana-hosts"],
    ["delegate", "zhengzhou-head"],
    ["delegate", "interpreter-zh"],
    ["delegate", "coach-1"],
    ["reader", null],
  ] as const) {
    const link = await call("POST", `/api/visits/${id}/links`, {
      role,
      subject,
      label: `${role} of ${id}`,
    });
    callers[`${role} ${subject} of ${id}`] = String(link.path).slice(3);
  }
  return { job: String(job.id), spare: String(spare.id), callers };
}

/** Starts the server in a new folder, without rate limits, on loopback. */
export async function startFuzzServer(): Promise<FuzzServer> {
  const folder = await mkdtemp(join(tmpdir(), "entente-fuzz-"));
  process.env.ENTENTE_REQUESTS_PER_SECOND = "0";
  const server = await startServer(["--data", join(folder, "data")], await freePort());
  const owner = server.token ?? "";
  const call: Call = async (method, path, body) => {
    const response = await fetch(server.url + path, {
      method,
      headers: { authorization: `Bearer ${owner}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const json = (await response.json()) as Record<string, unknown>;
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(json)}`);
    return json;
  };
  const callers: Record<string, string | undefined> = { none: undefined, unknown: "A".repeat(43), owner };
  const jobs = ["nothing"];
  const links = ["nothing"];
  for (const id of ["mine", "other"]) {
    const made = await fillVisit({ url: server.url, owner }, call, id);
    jobs.push(made.job);
    links.push(made.spare);
    Object.assign(callers, made.callers);
  }
  const asked = await beginCall(call);
  for (const { city, token } of asked.links) callers[city] = token;
  links.push(...asked.links.map(({ id }) => id));
  const { cards, app } = await installation();
  await app.close();
  const ids = {
    visit: ["mine", "mine", "other", "nothing"],
    id: ["zhengzhou-head", "zhengzhou", "zhengzhou-head.ics", "nobody"],
    version: ["1", "2", "3"],
    number: ["1", "2"],
    job: jobs,
    link: links,
    request: ["nothing"],
    token: [owner, "A".repeat(43)],
    path: ["programme.md", "programme.json", "people/zhengzhou-head.ics", "report.html", "programme.pdf"],
    activity: ["welcome", "reception"],
    call: [asked.id, asked.id, "nothing"],
    questionnaire: ["evaluation-item", "evaluation-end", "evaluation-later"],
    commitment: ["nothing"],
    photo: [photo, `${photo}.jpg`, "photo-00000000-0000-4000-8000-000000000009"],
    file: ["indicators.csv", "indicators.svg", "call.yaml", "proposal.json", "pairs.csv", "shares.csv"],
    page: ["visit", "news"],
    person: ["zhengzhou-head", "nobody"],
    first: ["zhengzhou-city", "hangzhou-city", "nothing"],
    second: ["ljubljana-city", "rog", "nothing"],
    language: ["en", "sl", "zh-Hans", "fr", "xx"],
    category: ["visits", "nothing"],
    // Values for fields of bodies, beside the path parameters.
    city: asked.links.map(({ city }) => city),
    topic: ["green", "reuse"],
  };
  return {
    server,
    target: {
      url: server.url,
      callers,
      pages: cards.filter(({ path }) => !path.startsWith("/api/")).map(({ path }) => path),
      ids,
      documents: ["mine", "other"].flatMap((id) => [`/api/visits/${id}`, `/api/visits/${id}/record`]),
      editPaths,
    },
    async stop() {
      server.child.kill("SIGKILL");
      await ended(server.child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
