// Requests that once blocked the server. Each is expensive to answer, but must not make others wait.
import { jobEnd } from "./job-end.ts";
import { holdConnections, requestText } from "./slow-clients.ts";

export interface Target {
  readonly url: string;
  /** The token of an owner. */
  readonly token: string;
  readonly visitYaml: string;
}

/** Sends the requests. Returns a summary of the answers. */
export type Attack = (target: Target) => Promise<string>;

const post = async ({ url, token }: Target, path: string, body: unknown): Promise<Response> =>
  fetch(url + path, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });

let made = 0;

/** Creates a separate visit. Returns its path. */
async function visit(target: Target): Promise<string> {
  const id = `attacked-${++made}`;
  const source = target.visitYaml.replace("id: small-visit", `id: ${id}`);
  const answer = await post(target, "/api/visits", { source, name: "visit.yaml", key: `import-${id}` });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return `/api/visits/${id}`;
}

const get = async ({ url, token }: Target, path: string): Promise<unknown> =>
  (await fetch(url + path, { headers: { authorization: `Bearer ${token}` } })).json();

/** Returns the status of an answer, and the first problem in it. */
async function said(answer: Response): Promise<string> {
  const json = (await answer.json()) as { code?: string; errors?: { message: string }[] };
  return [answer.status, json.code, json.errors?.[0]?.message].filter((part) => part !== undefined).join(" ");
}

const edit = async (target: Target, path: string, edits: readonly unknown[], base = 1): Promise<string> => {
  const answer = await post(target, `${path}/edits`, { base, key: `attack-${++made}`, edits });
  return said(answer);
};

const people = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, i) => ({
    kind: "add",
    path: ["visit", "people"],
    item: {
      id: `pasted-${i}`,
      party: "zhengzhou",
      role: `Member ${i} of the delegation`,
      languages: ["zh-Hans"],
    },
  }));

/** Returns a visit file with this number of people. */
const large = ({ visitYaml }: Target, id: string, count: number): string => {
  const rows = Array.from(
    { length: count },
    (_, i) =>
      `  - { id: many-${i}, party: zhengzhou, role: "Member ${i} of the delegation", languages: [zh-Hans] }\n`,
  ).join("");
  return visitYaml.replace("id: small-visit", `id: ${id}`).replace(/^people:\n/m, `people:\n${rows}`);
};

export const attacks: Readonly<Record<string, Attack>> = {
  "a visit of two thousand years": async (target) => {
    const path = await visit(target);
    return `answered ${await edit(target, path, [{ kind: "set", path: ["visit", "from"], value: "0001-01-01" }])}`;
  },
  "a visit of four hundred days": async (target) => {
    const path = await visit(target);
    const from = [{ kind: "set", path: ["visit", "from"], value: "2022-09-25" }];
    return `answered ${await edit(target, path, from)}`;
  },
  "a YAML import of 1.8 MB": async (target) => {
    const source = large(target, "large-yaml", 17_500);
    const answer = await post(target, "/api/visits", { source, name: "visit.yaml", key: "large-yaml" });
    return `${source.length} characters, answered ${await said(answer)}`;
  },
  "a JSON import of 1.5 MB": async (target) => {
    const path = await visit(target);
    const { document } = (await (
      await fetch(target.url + path, { headers: { authorization: `Bearer ${target.token}` } })
    ).json()) as { document: { visit: { people: object[] } } };
    const more = Array.from({ length: 16_000 }, (_, i) => ({
      id: `many-${i}`,
      party: "zhengzhou",
      role: `Member ${i} of the delegation`,
      languages: ["zh-Hans"],
    }));
    const whole = { ...document.visit, id: "large-json", people: [...document.visit.people, ...more] };
    const answer = await post(target, "/api/visits", { visit: whole, key: "large-json" });
    return `${JSON.stringify(whole).length} characters, answered ${await said(answer)}`;
  },
  "a JSON import with 16,000 mistakes": async (target) => {
    const path = await visit(target);
    const { document } = (await get(target, path)) as { document: { visit: { people: object[] } } };
    const more = Array.from({ length: 16_000 }, (_, i) => ({
      id: `many-${i}`,
      party: "nobody",
      role: 1,
      langauges: [],
    }));
    const whole = { ...document.visit, id: "mistaken-json", people: more };
    return `answered ${await said(await post(target, "/api/visits", { visit: whole, key: "mistaken-json" }))}`;
  },
  "2.4 MB of empty objects": async (target) => {
    const path = await visit(target);
    const answer = await fetch(`${target.url}${path}/edits`, {
      method: "POST",
      headers: { authorization: `Bearer ${target.token}`, "content-type": "application/json" },
      body: `{"base":1,"key":"empty-objects","edits":[${"{},".repeat(800_000)}{}]}`,
    });
    return `answered ${await said(answer)}`;
  },
  "10,000 edits that do not fit": async (target) => {
    const path = await visit(target);
    const edits = Array.from({ length: 10_000 }, (_, i) => ({ kind: "set", path: [i], valeu: 1 }));
    return `answered ${await edit(target, path, edits)}`;
  },
  "every page and question about a visit of 10,000 people": async (target) => {
    const path = await visit(target);
    await edit(target, path, people(10_000));
    const id = path.split("/").at(-1);
    const answers: string[] = [];
    for (const one of [
      path,
      `${path}/changes?limit=200`,
      `${path}/versions/1`,
      `${path}/versions/2`,
      `${path}/compare?from=1&to=2`,
      `${path}/findings`,
      `${path}/export?format=json`,
      `${path}/export?format=yaml`,
      `${path}/links`,
      "/api/visits",
      "/",
      `/visits/${id}`,
      `/visits/${id}/people`,
      `/visits/${id}/places`,
    ]) {
      const started = await fetch(target.url + one, { headers: { authorization: `Bearer ${target.token}` } });
      answers.push(`${started.status}`);
      await started.arrayBuffer();
    }
    return `answered ${answers.join(" ")}`;
  },
  "40 readers of live changes while 10,000 people are added": async (target) => {
    const path = await visit(target);
    const over = new AbortController();
    const headers = { authorization: `Bearer ${target.token}` };
    const readers = Array.from({ length: 40 }, async () => {
      const stream = await fetch(`${target.url}${path}/events`, { headers, signal: over.signal });
      let heard = "";
      for await (const part of stream.body ?? []) {
        heard += new TextDecoder().decode(part);
        if (/^id: 2$/m.test(heard)) return "heard of it";
      }
      return "heard nothing";
    });
    const answered = await edit(target, path, people(10_000));
    const heard = new Set(await Promise.all(readers));
    over.abort();
    return `answered ${answered}, the readers ${[...heard].join(" and ")}`;
  },
  "100 readers who take nothing": async (target) => {
    const path = await visit(target);
    await edit(target, path, people(5000));
    const asked = requestText("GET", path, target.token).repeat(5);
    return `${await holdConnections(target.url, 100, asked, 10_000)} cut`;
  },
  "100 senders who stop before the end": async ({ url, token }) => {
    const headers = "content-type: application/json\r\ncontent-length: 2000000\r\n";
    const asked = requestText("POST", "/api/visits", token, headers, "x".repeat(1_900_000));
    return `${await holdConnections(url, 100, asked, 10_000)} cut`;
  },
  "3,000 connections that say nothing": async ({ url }) =>
    `${await holdConnections(url, 3000, "", 10_000)} cut`,
  "10,000 additions in one edit": async (target) => {
    const path = await visit(target);
    return `answered ${await edit(target, path, people(10_000))}`;
  },
  "10,000 moves in one edit": async (target) => {
    const path = await visit(target);
    const answered = await edit(target, path, people(2000));
    const moves = Array.from({ length: 10_000 }, (_, i) => ({
      kind: "move",
      path: ["visit", "people", `pasted-${i % 2000}`],
      before: null,
    }));
    return `answered ${answered} and ${await edit(target, path, moves, 2)}`;
  },
  "40 edits of 500 fields that have to be merged": async (target) => {
    const path = await visit(target);
    const fill = await edit(target, path, people(500));
    const changed = (round: number) =>
      Array.from({ length: 500 }, (_, i) => ({
        kind: "set",
        path: ["visit", "people", `pasted-${i}`, "role"],
        value: { en: `Member ${i}, round ${round}` },
      }));
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, round) => edit(target, path, changed(round), 2)),
    );
    return `answered ${fill}, ${[...new Set(answers)].join(" and ")}`;
  },
  "a record of 16,000 commitments": async (target) => {
    const path = await visit(target);
    const rows = Array.from(
      { length: 16_000 },
      (_, i) => `  - { id: c${i}, text: Send report ${i}, party: zhengzhou }\n`,
    );
    const source = `entente: 1\nvisit: ${path.split("/").at(-1)}\nupdated: 2023-11-01\ncommitments:\n${rows.join("")}`;
    const body = { source, name: "record.yaml", key: `attack-${++made}` };
    return `answered ${await said(await post(target, `${path}/record/import`, body))}`;
  },
  "minutes of a million characters": async (target) => {
    const path = await visit(target);
    const item = {
      id: "long",
      activity: "welcome",
      item: "Long",
      said: "A long discussion of one point. ".repeat(31_000),
    };
    const edits = [{ kind: "add", path: ["record", "minutes"], item }];
    const body = { base: 1, key: `attack-${++made}`, edits };
    return `answered ${await said(await post(target, `${path}/record/edits`, body))}`;
  },
  "a call with 900 cities, and its proposal": async (target) => {
    const call = await post(target, "/api/calls", { title: "Call", language: "en", key: `attack-${++made}` });
    const { id } = (await call.json()) as { id: string };
    const edits = Array.from({ length: 900 }, (_, i) => ({
      kind: "add",
      path: ["call", "cities"],
      item: { id: `c${i}`, name: `City ${i}`, country: "SI" },
    }));
    const body = { base: 1, key: `attack-${++made}`, edits };
    const changed = await post(target, `/api/calls/${id}/edits`, body);
    await get(target, `/api/calls/${id}/proposal`);
    const proposed = await post(target, `/api/calls/${id}/proposal`, { base: 2, key: `attack-${++made}` });
    return `answered ${changed.status} and ${await said(proposed)}`;
  },
  "a photo of 400,000 empty segments": async (target) => {
    const path = await visit(target);
    const photo = Buffer.concat([Buffer.from("ffd8", "hex"), Buffer.alloc(1_600_000, "ffe10002", "hex")]);
    const answer = await fetch(`${target.url}${path}/record/photos/photo-${crypto.randomUUID()}`, {
      method: "POST",
      headers: { authorization: `Bearer ${target.token}`, "content-type": "image/jpeg" },
      body: photo,
    });
    return `answered ${await said(answer)}`;
  },
  "hours and an agenda of thousands of lines": async (target) => {
    const day = Array.from(
      { length: 8000 },
      (_, i) => `  09:${String(i % 60).padStart(2, "0")} Meeting ${i} @ Hall\n`,
    );
    const source = `entente: 1\nid: attacked-${++made}\ntitle: T\nlanguages: [en]\nfrom: 2027-05-12\nto: 2027-05-13\nprogramme: |\n  12 May\n${day.join("")}`;
    const body = { source, name: "visit.yaml", key: `attack-${++made}` };
    const imported = await said(await post(target, "/api/visits", body));
    const path = await visit(target);
    const hours = Array.from({ length: 9000 }, () => "Mo-Su 08:00-12:00").join("; ");
    return `answered ${imported} and ${await edit(target, path, [{ kind: "set", path: ["visit", "places", "city-hall", "opening"], value: hours }])}`;
  },
  "a value nested 10,000 deep": async (target) => {
    const path = await visit(target);
    const value = `${"[".repeat(10_000)}${"]".repeat(10_000)}`;
    const answer = await fetch(`${target.url}${path}/edits`, {
      method: "POST",
      headers: { authorization: `Bearer ${target.token}`, "content-type": "application/json" },
      body: `{"base":1,"key":"deep-edit","edits":[{"kind":"set","path":["visit","title"],"value":${value}}]}`,
    });
    await answer.text();
    return `answered ${answer.status}`;
  },
  "20 questions about a programme at once": async (target) => {
    const path = await visit(target);
    const job = (await (
      await post(target, `${path}/jobs`, { iterations: 30, key: "attack-job" })
    ).json()) as {
      id: string;
    };
    await jobEnd(target, path, job.id);
    await said(await post(target, `${path}/jobs/${job.id}/accept`, { base: 1, key: "attack-accept" }));
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () =>
        said(await post(target, `${path}/explain`, { id: "reception" })),
      ),
    );
    return `answered ${[...new Set(answers)].join(" and ")}`;
  },
};
