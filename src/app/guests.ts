// Guests: what delegates and hosts see of the released programme, and the requests of hosts.
import { err, ok, type Result } from "#base/result.ts";
import { type Agenda, type AgendaItem, type Audience, agendaOf } from "#documents";
import {
  type EpochMinute,
  type InterpreterId,
  indexVisit,
  instantMinute,
  localTime,
  type OrganisationId,
  type PartyId,
  type PersonId,
  type Planned,
  type Programme,
  resolveLocalTime,
  type Shift,
  shiftsByPerson,
  type TransferChange,
  type VehicleId,
  type Visit,
} from "#domain";
import type { Clock, Store, StoredRequest, Tokens } from "./ports.ts";
import type { ReleaseCases } from "./releases.ts";
import type { Viewer } from "./viewer.ts";
import type { VisitEvents } from "./visit-events.ts";

/** The agenda of a guest from the newest release, and the changes since the last visit to the page. */
export interface GuestAgenda {
  readonly release: number;
  readonly agenda: Agenda;
  readonly shifts: readonly Shift[];
  readonly transfers: readonly TransferChange[];
  /** The release at the last visit to the page, and the present one. */
  readonly before: Planned;
  readonly after: Planned;
}

/** The guest in the visit: the person of a delegate; the organisation of a host, and its people. */
export interface GuestSubject {
  readonly person: PersonId | undefined;
  /** The interpreter of the link, who sees the items to interpret. */
  readonly interpreter: InterpreterId | undefined;
  /** The vehicle of a driver's link, or the vehicles that the person drives. */
  readonly vehicles: readonly VehicleId[];
  /** The people whom the person accompanies. */
  readonly accompanied: ReadonlySet<PersonId>;
  readonly party: PartyId | undefined;
  readonly organisation: OrganisationId | undefined;
  readonly people: ReadonlySet<PersonId>;
}

export interface GuestCases {
  /** Undefined until the first release. */
  agenda(viewer: Viewer): Promise<GuestAgenda | undefined>;
  /**
   * Records a host's reply about an activity. A proposal starts at an instant (2023-10-26T07:30Z) or at a local time of
   * the place (2023-10-26T09:30). A confirmation applies to the start that the host sees.
   */
  request(
    viewer: Viewer,
    request: Pick<StoredRequest, "activity" | "kind" | "start" | "note" | "key">,
  ): Promise<Result<StoredRequest, "not-found" | "no-such-time">>;
  /** Returns the replies of all hosts for the same party or organisation, newest first. */
  said(viewer: Viewer): Promise<readonly StoredRequest[]>;
  requests(visit: string): Promise<readonly StoredRequest[]>;
  answer(visit: string, id: string, state: "accepted" | "declined"): Promise<StoredRequest | undefined>;
}

export function guestCases(
  store: Store,
  releases: ReleaseCases,
  { clock, tokens, events }: { readonly clock: Clock; readonly tokens: Tokens; readonly events: VisitEvents },
): GuestCases {
  const agenda: GuestCases["agenda"] = async (viewer) => {
    const released = viewer.visit === null ? undefined : await releases.read(viewer.visit, "newest");
    const programme = released?.read.programme;
    if (!released || !programme) return undefined;
    const { visit } = released.read;
    const subject = guestSubject(visit, viewer);
    const mine = ownAgenda(visit, programme, subject);
    const seen = viewer.seen === null ? undefined : await releases.read(released.id, viewer.seen);
    const after: Planned = released.read;
    const before: Planned = seen?.read ?? after;
    const { number } = released;
    return { release: number, agenda: mine, ...ownShifts(before, after, subject), before, after };
  };
  return {
    agenda,
    async request(viewer, request) {
      const shown = await agenda(viewer);
      const items = shown?.agenda.days.flatMap((day) => day.items) ?? [];
      const own = items.find((item) => item.kind === "activity" && item.activity.id === request.activity);
      if (!own || viewer.visit === null) return err("not-found");
      const start =
        request.kind === "confirm"
          ? own.start
          : request.start === null
            ? undefined
            : minuteIn(request.start, own.startZone);
      if (start === undefined && request.start !== null) return err("no-such-time");
      const kept = await store.addRequest({
        ...request,
        start: start === undefined ? null : instantMinute.encode(start),
        id: tokens.make().slice(0, 16),
        visit: viewer.visit,
        link: viewer.link,
        state: "open",
        who: viewer.label,
        at: clock(),
      });
      events.publish(viewer.visit, { kind: "request", request: kept });
      return ok(kept);
    },
    async said(viewer) {
      if (viewer.visit === null) return [];
      const links = await store.links(viewer.visit);
      const same = links.filter(({ role, subject }) => role === viewer.role && subject === viewer.subject);
      const ids = new Set(same.map(({ id }) => id));
      return (await store.requests(viewer.visit)).filter(({ link }) => ids.has(link));
    },
    requests: (visit) => store.requests(visit),
    async answer(visit, id, state) {
      const request = await store.answerRequest(visit, id, state);
      if (request) events.publish(visit, { kind: "request", request });
      return request;
    },
  };
}

const audience: Audience = "personal";

/** Returns the changes for a guest, by time: for their people, and for what their organisation hosts. */
function ownShifts(before: Planned, after: Planned, { people, organisation }: GuestSubject) {
  const shifts = new Map<string, Shift>();
  const transfers = new Map<string, TransferChange>();
  for (const activity of after.visit.activities) {
    if (!activity.hosts.some((host) => host === organisation)) continue;
    const slots = [before, after].map(({ programme }) =>
      programme?.placements.find((placement) => placement.activity === activity.id),
    );
    const [was, is] = slots;
    if (was?.start !== is?.start || was?.end !== is?.end || was?.place !== is?.place)
      shifts.set(activity.id, { activity: activity.id, before: was, after: is });
  }
  for (const one of shiftsByPerson(before, after)) {
    if (!people.has(one.person)) continue;
    for (const shift of one.shifts) shifts.set(shift.activity, shift);
    for (const change of one.transfers) transfers.set(`${change.before?.id} ${change.after?.id}`, change);
  }
  const start = ({ before: was, after: is }: Shift) => (is ?? was)?.start ?? 0;
  return {
    shifts: [...shifts.values()].sort((a, b) => start(a) - start(b)),
    transfers: [...transfers.values()],
  };
}

/** Returns the epoch minute of an instant, or of a local time in a zone; undefined if the clock never shows it. */
function minuteIn(text: string, zone: string): EpochMinute | undefined {
  const instant = instantMinute.safeDecode(text);
  if (instant.success) return instant.data;
  const local = localTime.safeDecode(text);
  const minute = local.success ? resolveLocalTime(local.data, zone) : undefined;
  return minute?.ok ? minute.value : undefined;
}

/** Finds a viewer in the visit. Returns nobody for a subject that the visit no longer has. */
export function guestSubject(visit: Visit, { role, subject }: Viewer): GuestSubject {
  const index = indexVisit(visit);
  const nobody = {
    person: undefined,
    interpreter: undefined,
    vehicles: [],
    accompanied: new Set<PersonId>(),
    party: undefined,
    organisation: undefined,
    people: new Set<PersonId>(),
  };
  const person = role === "delegate" ? index.people.get(subject ?? "") : undefined;
  if (person) {
    const vehicles = visit.vehicles.flatMap(({ id, driver }) => (driver === person.id ? [id] : []));
    const accompanied = new Set((person.accompanies ?? []).flatMap((id) => [...index.peopleOf(id)]));
    const people = new Set([person.id]);
    return { ...nobody, person: person.id, party: person.party, people, vehicles, accompanied };
  }
  const interpreter = role === "delegate" ? index.interpreters.get(subject ?? "") : undefined;
  if (interpreter) return { ...nobody, interpreter: interpreter.id };
  const vehicle = role === "delegate" ? index.vehicles.get(subject ?? "") : undefined;
  if (vehicle) return { ...nobody, vehicles: [vehicle.id] };
  if (role !== "host") return nobody;
  const party = index.parties.get(subject ?? "");
  if (party) {
    const people = new Set(index.peopleOf(party.id));
    return { ...nobody, party: party.id, organisation: party.organisation, people };
  }
  const organisation = index.organisations.get(subject ?? "");
  if (!organisation) return nobody;
  const parties = visit.delegations.flatMap((delegation) => delegation.parties);
  const own = parties.filter((one) => one.organisation === organisation.id);
  const people = new Set(own.flatMap((one) => index.peopleOf(one.id)));
  // The link of an organisation speaks for its party: it signs and answers what its party is asked.
  const [only, ...others] = own;
  const ownParty = others.length === 0 ? only?.id : undefined;
  return { ...nobody, party: ownParty, organisation: organisation.id, people };
}

/**
 * Returns the items that a delegate attends, with transfers; for a host, the items that their people attend or their
 * organisation hosts; for a driver, the trips of the vehicles; for those who accompany people, what those people
 * attend as well.
 */
export function ownAgenda(visit: Visit, programme: Programme, subject: GuestSubject): Agenda {
  const { person, interpreter, organisation, people, vehicles, accompanied } = subject;
  if (interpreter) return agendaOf(visit, programme, { kind: "interpreter", id: interpreter }, audience);
  const [vehicle, ...others] = vehicles;
  if (vehicle) return agendaOf(visit, programme, { kind: "vehicle", id: vehicle, others }, audience);
  if (person && accompanied.size > 0) return agendaTogether(visit, programme, person, accompanied);
  if (person) return agendaOf(visit, programme, { kind: "person", id: person }, audience);
  const agenda = agendaOf(visit, programme, { kind: "everybody" }, audience);
  const isOwn = (item: AgendaItem) =>
    item.kind === "activity" &&
    (item.activity.hosts.some((host) => host === organisation) || item.people.some((id) => people.has(id)));
  const withOwn = (item: AgendaItem): AgendaItem =>
    item.kind === "activity" ? { ...item, own: item.people.filter((id) => people.has(id)) } : item;
  const days = agenda.days.map((day) => ({ ...day, items: day.items.filter(isOwn).map(withOwn) }));
  return { ...agenda, days };
}

/** The items that a person and those whom they accompany attend, with their transfers. */
function agendaTogether(
  visit: Visit,
  programme: Programme,
  person: PersonId,
  accompanied: ReadonlySet<PersonId>,
): Agenda {
  const agenda = agendaOf(visit, programme, { kind: "everybody" }, audience);
  const isOwn = (item: AgendaItem) =>
    item.kind !== "free" && item.people.some((id) => id === person || accompanied.has(id));
  const days = agenda.days.map((day) => ({ ...day, items: day.items.filter(isOwn) }));
  return { ...agenda, days };
}
