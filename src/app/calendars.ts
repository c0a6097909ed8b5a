// Calendars of people, parties and hosts. Each continues the calendars of earlier releases.
import { type Agenda, agendaFile, agendaOf, type Calendared, type GivenAgenda } from "#documents";
import { indexVisit, type PartyId, type PersonId, type Programme, type Visit } from "#domain";
import { guestSubject, ownAgenda } from "./guests.ts";
import type { Clock, Store } from "./ports.ts";
import type { ReleaseCases } from "./releases.ts";
import type { Viewer } from "./viewer.ts";
import type { WorkingCopies } from "./working-copies.ts";

/** A release as its readers received it. */
export interface Given {
  readonly visit: Visit;
  readonly programme: Programme;
  readonly at: Temporal.Instant;
  /** The whole document, as it is stored. */
  readonly text: string;
}

/** The person, party or host whose calendar an office fetches. */
export type CalendarOwner =
  | { readonly kind: "person"; readonly id: PersonId }
  | { readonly kind: "party"; readonly id: PartyId };

export interface CalendarCases {
  /** Returns the releases of a visit up to a number, oldest first. */
  given(visit: string, through: number): Promise<readonly Given[]>;
  /** Returns the feed of a guest; undefined as long as nothing is released. */
  guest(viewer: Viewer, whose: Calendared, language: string): Promise<string | undefined>;
  /** Returns the feed of a person or party, from the draft if requested; undefined if there is no programme. */
  own(
    visit: string,
    whose: CalendarOwner,
    options: { readonly language: string; readonly draft: boolean },
  ): Promise<string | undefined>;
}

/** The maximum number of visits whose releases are cached, and of cached feeds. */
const keptVisits = 4;
const keptFeeds = 500;

export function calendarCases(
  store: Store,
  releases: ReleaseCases,
  { copies, clock }: { readonly copies: WorkingCopies; readonly clock: Clock },
): CalendarCases {
  const kept = new Map<string, Given[]>();
  const feeds = new Map<string, string>();

  const given: CalendarCases["given"] = async (visit, through) => {
    const known = kept.get(visit) ?? [];
    // Releases never change, so the cache only grows.
    const all = [...known];
    for (let number = known.length + 1; number <= through; number++) {
      const release = await releases.read(visit, number);
      const at = (await store.release(visit, number))?.at;
      const programme = release?.read.programme;
      if (!release || !programme || !at) break;
      all.push({ visit: release.read.visit, programme, at, text: release.text });
    }
    remember(kept, visit, all, keptVisits);
    return all.slice(0, through);
  };

  async function feed(
    {
      visit,
      whose,
      language,
    }: { readonly visit: string; readonly whose: Calendared; readonly language: string },
    agenda: (one: Given) => Agenda | undefined,
  ): Promise<string | undefined> {
    const newest = await releases.newest(visit);
    if (newest === undefined) return undefined;
    const key = [visit, newest, whose.kind, whose.id, language].join(" ");
    const known = feeds.get(key);
    if (known !== undefined) return known;
    const told = (await given(visit, newest)).map(
      (one): GivenAgenda => ({ at: one.at, agenda: agenda(one) }),
    );
    const text = agendaFile(told, whose, language);
    remember(feeds, key, text, keptFeeds);
    return text;
  }

  return {
    given,
    async guest(viewer, whose, language) {
      if (viewer.visit === null) return undefined;
      return feed({ visit: viewer.visit, whose, language }, ({ visit, programme }) => {
        const subject = guestSubject(visit, viewer);
        const [vehicle] = subject.vehicles;
        const isThere =
          subject.person ?? subject.interpreter ?? vehicle ?? subject.party ?? subject.organisation;
        return isThere && ownAgenda(visit, programme, subject);
      });
    },
    async own(visit, whose, { language, draft }) {
      if (!draft) return feed({ visit, whose, language }, (one) => officeAgenda(one, whose));
      const read = (await copies.newest(visit))?.read;
      if (!read?.programme) return undefined;
      const told = [
        ...(await given(visit, (await releases.newest(visit)) ?? 0)),
        { visit: read.visit, programme: read.programme, at: clock() },
      ];
      return agendaFile(
        told.map((one) => ({ at: one.at, agenda: officeAgenda(one, whose) })),
        whose,
        language,
      );
    },
  };
}

const officeAgenda = (
  { visit, programme }: Pick<Given, "visit" | "programme">,
  whose: CalendarOwner,
): Agenda | undefined => {
  const index = indexVisit(visit);
  const isThere = whose.kind === "person" ? index.people.has(whose.id) : index.parties.has(whose.id);
  return isThere ? agendaOf(visit, programme, whose, "personal") : undefined;
};

/** Caches a value by its key, up to a number of values. Beyond it the oldest is dropped. */
function remember<T>(all: Map<string, T>, key: string, value: T, most: number): void {
  all.delete(key);
  all.set(key, value);
  const [oldest] = all.keys();
  if (all.size > most && oldest !== undefined) all.delete(oldest);
}
