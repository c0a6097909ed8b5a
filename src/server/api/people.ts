// People over HTTP: the caller, personal links, a guest's agenda, requests of hosts.
import type { Context } from "hono";
import type { LinkProblem } from "#app";
import type { ApiAnswer, ApiName } from "#contract";
import { type AgendaItem, timeRange, wordingOf } from "#documents";
import { type EpochMinute, instantMinute, textIn } from "#domain";
import { type Language, longDate, nameOf, sayApi, sayShifts } from "#text";
import type { Handlers } from "./call.ts";
import type { CallName } from "./calls.ts";
import type { GuestRecordName } from "./guest-record.ts";
import { linkJson, newLinkJson, requestJson } from "./json.ts";
import { problemResponse } from "./problems.ts";

type Names = Extract<
  Exclude<ApiName, GuestRecordName | CallName>,
  `${string}/api/me${string}` | `${string}/links${string}` | `${string}/requests${string}` | "GET /api/health"
>;
type GuestsAgenda = ApiAnswer<"GET /api/me/agenda">;
type ApiItem = GuestsAgenda["days"][number]["items"][number];

export const peopleHandlers: Handlers<Names> = {
  async "GET /api/health"({ app, c, language }) {
    return (await app.answers()) ? { status: "ok" } : problemResponse(c, language, "no-database");
  },
  async "GET /api/me"({ app, viewer }) {
    return {
      role: viewer?.role ?? null,
      visit: viewer?.visit ?? null,
      subject: viewer?.subject ?? null,
      label: viewer?.label ?? "",
      link: viewer?.link ?? null,
      release: (viewer?.visit && (await app.releases.newest(viewer.visit))) || null,
    };
  },
  async "GET /api/me/agenda"({ app, viewer, c, language }) {
    if (!viewer?.visit) return problemResponse(c, language, "not-found");
    const own = await app.guests.agenda(viewer);
    if (!own) {
      const shown = await app.open(viewer.visit);
      const visit = shown?.read.visit;
      const title = visit ? textIn(visit.title, language, visit.languages) : "";
      return {
        visit: { id: viewer.visit, title },
        name: viewer.label,
        release: null,
        seen: viewer.seen,
        days: [],
        changes: [],
        contacts: [],
      };
    }
    const { agenda, shifts, transfers, before, after, release } = own;
    const { visit } = agenda;
    const wording = wordingOf(visit, { tag: language, language });
    const changed = new Set<string>(shifts.map((shift) => shift.activity));
    const { whose } = agenda;
    return {
      visit: { id: visit.id, title: wording.text(visit.title) },
      name: whose.kind === "everybody" ? viewer.label : nameOf(visit, whose, language),
      release,
      seen: viewer.seen,
      days: agenda.days.map((day) => ({
        date: day.date.toString(),
        title: longDate(day.date, language),
        items: day.items.flatMap((item) => itemJson(item, wording, changed)),
      })),
      changes: sayShifts(language, { shifts, transfers }, before, after),
      contacts: visit.contacts.map(({ title, person, details }) => ({
        title: wording.text(title),
        person: person ? wording.person(person) : null,
        details: wording.text(details),
      })),
    };
  },
  async "POST /api/me/seen"({ app, viewer, body, c }) {
    const newest = viewer?.visit ? await app.releases.read(viewer.visit, "newest") : undefined;
    // Nobody has seen an unreleased programme.
    if (viewer && newest) await app.links.seen(viewer, Math.min(body.release, newest.number));
    return c.body(null, 204);
  },
  async "POST /api/me/requests"({ app, viewer, body, c, language }) {
    const made = viewer && (await app.guests.request(viewer, body));
    if (!made || (!made.ok && made.error === "not-found")) return problemResponse(c, language, "not-found");
    if (made.ok) return requestJson(made.value);
    const { error: code } = made;
    const errors = [{ path: ["start"], code, message: sayApi(language, code) }];
    return problemResponse(c, language, "bad-request", { errors });
  },
  async "GET /api/me/requests"({ app, viewer }) {
    return { items: viewer ? (await app.guests.said(viewer)).map(requestJson) : [] };
  },
  async "GET /api/visits/:visit/links"({ app, visit }) {
    return { items: (await app.links.list(visit)).map(linkJson) };
  },
  async "POST /api/visits/:visit/links"({ app, visit, body, c, language, publicUrl }) {
    const { expires, ...wanted } = body;
    const made = await app.links.make(visit, { ...wanted, expires: endOf(expires) });
    if (!made.ok) return refusedLink(c, language, made.error);
    return newLinkJson(made.value, publicUrl);
  },
  async "POST /api/visits/:visit/links/:link"({ app, visit, param, body, c, language }) {
    const link = await app.links.expire(visit, param("link"), Temporal.Instant.from(body.expires));
    return link.ok ? linkJson(link.value) : refusedLink(c, language, link.error);
  },
  async "GET /api/links"({ app }) {
    return { items: (await app.links.list(null)).map(linkJson) };
  },
  async "POST /api/links"({ app, body, c, language, publicUrl }) {
    const made = await app.links.makeOwner(body.label, endOf(body.expires));
    if (!made.ok) return refusedLink(c, language, made.error);
    return newLinkJson(made.value, publicUrl);
  },
  async "POST /api/links/:link"({ app, param, body, c, language }) {
    const link = await app.links.expire(null, param("link"), Temporal.Instant.from(body.expires));
    return link.ok ? linkJson(link.value) : refusedLink(c, language, link.error);
  },
  async "DELETE /api/links/:link"({ app, param, c, language }) {
    const revoked = await app.links.revoke(null, param("link"));
    return revoked ? c.body(null, 204) : problemResponse(c, language, "not-found");
  },
  async "DELETE /api/visits/:visit/links/:link"({ app, visit, param, c, language }) {
    const revoked = await app.links.revoke(visit, param("link"));
    return revoked ? c.body(null, 204) : problemResponse(c, language, "not-found");
  },
  async "GET /api/visits/:visit/requests"({ app, visit }) {
    return { items: (await app.guests.requests(visit)).map(requestJson) };
  },
  async "POST /api/visits/:visit/requests/:request"({ app, visit, param, body, c, language }) {
    const request = await app.guests.answer(visit, param("request"), body.state);
    return request ? requestJson(request) : problemResponse(c, language, "not-found");
  },
};

const endOf = (text: string | undefined): Temporal.Instant | undefined =>
  text === undefined ? undefined : Temporal.Instant.from(text);

function refusedLink(c: Context, language: Language, code: LinkProblem): Response {
  if (code !== "no-such-end") return problemResponse(c, language, code);
  const errors = [{ path: ["expires"], code, message: sayApi(language, code) }];
  return problemResponse(c, language, "bad-request", { errors });
}

const instant = (minute: EpochMinute): string => instantMinute.encode(minute);

/** Returns an item of an agenda for a guest: public names, no notes of the office, no private contact. */
function itemJson(
  item: AgendaItem,
  wording: ReturnType<typeof wordingOf>,
  changed: ReadonlySet<string>,
): ApiItem[] {
  if (item.kind === "free") return [];
  const common = { start: instant(item.start), end: instant(item.end), zone: item.startZone };
  if (item.kind === "transfer") {
    const { place } = item.to;
    return [
      {
        ...common,
        activity: null,
        kind: "transfer",
        title: wording.transfer(item),
        summary: null,
        place: wording.site(item.to),
        address: place.address ? wording.text(place.address) : null,
        coordinates: place.coordinates ?? null,
        with: [],
        interpreters: [],
        notes: [timeRange(item)],
        changed: false,
      },
    ];
  }
  const { activity, site, placement } = item;
  const entry = site?.place.entry?.note;
  const notes = [
    wording.bring(item, true),
    wording.interpretation(item, "personal"),
    wording.responsible(item),
    entry && wording.text(entry),
  ];
  return [
    {
      ...common,
      activity: activity.id,
      kind: activity.kind,
      title: wording.text(activity.title),
      summary: activity.summary ? wording.text(activity.summary) : null,
      place: wording.where(item) ?? null,
      address: site?.place.address ? wording.text(site.place.address) : null,
      coordinates: site?.place.coordinates ?? null,
      with: item.people.map((id) => {
        const { alsoWritten = null, ...names } = wording.names(id);
        return { ...names, alsoWritten };
      }),
      interpreters: placement.interpreters.map(({ interpreter }) => wording.interpreter(interpreter)),
      notes: notes.filter((note) => note !== undefined),
      changed: changed.has(activity.id),
    },
  ];
}
