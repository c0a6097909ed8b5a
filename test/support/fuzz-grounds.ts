// Prepares what requests of all kinds need besides visits: a call with cities, questionnaires, a photo and public
// pages.
import { plainJpeg } from "./photo.ts";

/** Sends a request as the owner. Throws if the request is refused. */
export type OwnersCall = (method: string, path: string, body: unknown) => Promise<Record<string, unknown>>;

const sides = ["europe", "china"];
const cities = [
  { id: "graz", name: { en: "Graz" }, country: "AT", side: "europe" },
  { id: "chengdu", name: { en: "Chengdu" }, country: "CN", side: "china" },
];

/** Begins a call that asks for profiles. Returns its id, its cities, and their links with their ids. */
export async function beginCall(call: OwnersCall) {
  const begun = { title: "Cities", language: "en", key: "fuzz-call" };
  const id = String((await call("POST", "/api/calls", begun)).id);
  const edits = [
    {
      kind: "set",
      path: ["call", "sides"],
      value: sides.map((side) => ({ id: side, name: { en: side } })),
    },
    { kind: "add", path: ["call", "topics"], item: { id: "green", title: { en: "Green city" } } },
    ...cities.map((item) => ({ kind: "add", path: ["call", "cities"], item })),
    { kind: "set", path: ["call", "stage"], value: "profiles" },
  ];
  const { version } = await call("GET", `/api/calls/${id}`, undefined);
  await call("POST", `/api/calls/${id}/edits`, { base: version, key: "fuzz-call-edits", edits });
  const links = [];
  for (const { id: city } of cities) {
    const link = await call("POST", `/api/calls/${id}/links`, { city });
    links.push({ city, id: String(link.id), token: String(link.path).slice("/l/".length) });
  }
  return { id, links };
}

export const photo = "photo-00000000-0000-4000-8000-000000000001";

/** Adds a photo, the usual questionnaires and a news item to the record of a released visit, and publishes both pages. */
export async function fillRecord(
  server: { readonly url: string; readonly owner: string },
  call: OwnersCall,
  visit: string,
) {
  const path = `/api/visits/${visit}/record`;
  const stored = await fetch(`${server.url}${path}/photos/${photo}`, {
    method: "POST",
    headers: { authorization: `Bearer ${server.owner}`, "content-type": "image/jpeg" },
    body: plainJpeg(),
  });
  if (!stored.ok) throw new Error(`photo: ${await stored.text()}`);
  const marks = [
    {
      id: `mark-${photo.slice("photo-".length)}`,
      activity: "welcome",
      at: "2023-10-25T08:05Z",
      photo: { alt: { en: "The hall" }, credit: "City", consent: "given" },
    },
  ];
  await call("POST", `${path}/marks`, { marks });
  const { usual } = await call("GET", `${path}/evaluation`, undefined);
  const { version } = await call("GET", path, undefined);
  const edits = (Array.isArray(usual) ? usual : []).map((item) => {
    return { kind: "add", path: ["record", "questionnaires"], item, before: null };
  });
  await call("POST", `${path}/edits`, { base: version, edits, key: `fuzz-record-${visit}` });
  const publication = `/api/visits/${visit}/publication`;
  const { version: base } = await call("GET", publication, undefined);
  await call("POST", `${publication}/publish`, { page: "visit", base, key: `fuzz-publish-${visit}` });
}
