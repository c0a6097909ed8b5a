// Guests: what delegates and hosts see of the released programme, and what hosts ask for.
import { err, ok, type Result } from "#base/result.ts";
import { type Agenda, type Audience, agendaOf, type Whose } from "#documents";
import {
  indexVisit,
  type PersonId,
  type Planned,
  programmeDifference,
  type Shift,
  type Visit,
} from "#domain";
import type { Happenings } from "./happenings.ts";
import type { Clock, Store, StoredRequest, Tokens } from "./ports.ts";
import type { ReleaseCases } from "./releases.ts";
import type { Viewer } from "./viewer.ts";

/** The agenda of a guest from the newest release, and what is different since the last look. */
export interface GuestAgenda {
  readonly release: number;
  readonly agenda: Agenda;
  readonly shifts: readonly Shift[];
  /** The release at the last look, and the present one. */
  readonly before: Planned;
  readonly after: Planned;
}

export interface GuestCases {
  /** Undefined while nothing is released. */
  agenda(viewer: Viewer): Promise<GuestAgenda | undefined>;
  request(
    viewer: Viewer,
    request: Pick<StoredRequest, "activity" | "kind" | "start" | "note" | "key">,
  ): Promise<Result<StoredRequest, "not-found">>;
  requests(visit: string): Promise<readonly StoredRequest[]>;
  answer(visit: string, id: string, state: "accepted" | "declined"): Promise<StoredRequest | undefined>;
}

export function guestCases(
  store: Store,
  releases: ReleaseCases,
  { clock, tokens, happen }: { readonly clock: Clock; readonly tokens: Tokens; readonly happen: Happenings },
): GuestCases {
  const agenda: GuestCases["agenda"] = async (viewer) => {
    const released = viewer.visit === null ? undefined : await releases.read(viewer.visit, "newest");
    const programme = released?.read.programme;
    if (!released || !programme) return undefined;
    const { visit } = released.read;
    const mine = ownAgenda(agendaOf(visit, programme, whoseOf(visit, viewer), audience), visit, viewer);
    const seen = viewer.seen === null ? undefined : await releases.read(released.id, viewer.seen);
    const after: Planned = released.read;
    const before: Planned = seen?.read ?? after;
    const own = new Set(
      mine.days.flatMap((day) => day.items.flatMap((i) => (i.kind === "activity" ? [i.activity.id] : []))),
    );
    const people = peopleOf(visit, viewer);
    const shifts = new Map<string, Shift>();
    for (const { person, shifts: all } of programmeDifference(before, after)) {
      for (const shift of all) {
        if (people.has(person) || own.has(shift.activity)) shifts.set(shift.activity, shift);
      }
    }
    const { number } = released;
    return { release: number, agenda: mine, shifts: [...shifts.values()], before, after };
  };
  return {
    agenda,
    async request(viewer, request) {
      const shown = await agenda(viewer);
      const isOwn = shown?.agenda.days.some((day) =>
        day.items.some((item) => item.kind === "activity" && item.activity.id === request.activity),
      );
      if (!isOwn || viewer.visit === null) return err("not-found");
      const kept = await store.addRequest({
        ...request,
        id: tokens.make().slice(0, 16),
        visit: viewer.visit,
        link: viewer.link,
        state: "open",
        who: viewer.label,
        at: clock(),
      });
      happen.tell(viewer.visit, { kind: "request", request: kept });
      return ok(kept);
    },
    requests: (visit) => store.requests(visit),
    async answer(visit, id, state) {
      const request = await store.answerRequest(visit, id, state);
      if (request) happen.tell(visit, { kind: "request", request });
      return request;
    },
  };
}

const audience: Audience = "personal";

/** The person of a delegate, the party of a host; an organisation's host looks at everything and gets what is theirs. */
function whoseOf(visit: Visit, { role, subject }: Viewer): Whose {
  const index = indexVisit(visit);
  const person = role === "delegate" ? index.people.get(subject ?? "") : undefined;
  if (person) return { kind: "person", id: person.id };
  const party = role === "host" ? index.parties.get(subject ?? "") : undefined;
  return party ? { kind: "party", id: party.id } : { kind: "everybody" };
}

function peopleOf(visit: Visit, { role, subject }: Viewer): ReadonlySet<PersonId> {
  const index = indexVisit(visit);
  if (role === "host" && index.organisations.has(subject ?? "")) {
    const parties = visit.delegations.flatMap((delegation) => delegation.parties);
    const own = parties.filter((party) => party.organisation === subject);
    return new Set(own.flatMap((party) => index.peopleOf(party.id)));
  }
  return new Set(index.peopleOf(subject ?? ""));
}

/** An agenda without what is not the viewer's: a subject that the visit no longer has sees nothing. */
function ownAgenda(agenda: Agenda, visit: Visit, viewer: Viewer): Agenda {
  if (agenda.whose.kind !== "everybody") return agenda;
  const people = peopleOf(visit, viewer);
  const days = agenda.days.map((day) => ({
    ...day,
    items: day.items.filter(
      (item) =>
        item.kind === "activity" &&
        viewer.role === "host" &&
        (item.activity.hosts.some((host) => host === viewer.subject) ||
          item.people.some((person) => people.has(person))),
    ),
  }));
  return { ...agenda, days };
}
