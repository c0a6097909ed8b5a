// What people do with visits: import, change, plan, release and share them.
import { type CalendarCases, calendarCases } from "./calendars.ts";
import { type CallCases, callCases } from "./calls.ts";
import { type ChangeCases, changeCases } from "./changes.ts";
import { type DayCases, dayCases } from "./days.ts";
import { type DirectoryCases, directoryCases } from "./directory.ts";
import { type EvaluationCases, evaluationCases } from "./evaluation.ts";
import { type GuestCases, guestCases } from "./guests.ts";
import type { Heavy } from "./heavy/tasks.ts";
import { type ImportCases, importCases } from "./imports.ts";
import { type JobCases, jobCases } from "./jobs.ts";
import { type LinkCases, linkCases } from "./links.ts";
import { followOtherServers } from "./other-servers.ts";
import { type PhotoCases, photoCases } from "./photos.ts";
import { type PlanAndRelease, planAndRelease } from "./plan-and-release.ts";
import type { Clock, Planner, Store, Tokens } from "./ports.ts";
import { type PublicSiteCases, publicSiteCases } from "./public-site.ts";
import { type PublicationCases, publicationCases } from "./publications.ts";
import { type ReadingCases, readingCases } from "./reading.ts";
import { type RecordGuestCases, recordGuestCases } from "./record-guests.ts";
import { type RecordCases, recordCases } from "./records.ts";
import { type ReleaseCases, releaseCases } from "./releases.ts";
import { type VisitEvents, visitEvents } from "./visit-events.ts";
import { copiesOf, openWorking } from "./working-copies.ts";

/** The use cases over one store and one planner. */
export interface Application
  extends ImportCases,
    ReadingCases,
    Pick<PlanAndRelease, "planAndRelease" | "isToBeReleased"> {
  readonly changes: ChangeCases;
  readonly directory: DirectoryCases;
  readonly calls: CallCases;
  readonly records: RecordCases;
  readonly publications: PublicationCases;
  readonly site: PublicSiteCases;
  readonly recordGuests: RecordGuestCases;
  readonly evaluation: EvaluationCases;
  readonly days: DayCases;
  readonly photos: PhotoCases;
  readonly links: LinkCases;
  readonly jobs: JobCases;
  readonly releases: ReleaseCases;
  readonly guests: GuestCases;
  readonly calendars: CalendarCases;
  readonly events: VisitEvents;
  /** Whether the database answers. */
  answers(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Outside {
  readonly store: Store;
  readonly planner: Planner;
  /** Does long work outside the server's thread. */
  readonly heavy: Heavy;
  readonly clock: Clock;
  readonly tokens: Tokens;
}

/** Makes the use cases. */
export function application({ store, planner, heavy, clock, tokens }: Outside): Application {
  const copies = copiesOf(store, openWorking);
  const events = visitEvents();
  const visitOf = async () => null;
  const changes = changeCases({ store, copies, open: openWorking, visitOf, clock, events, heavy });
  const records = recordCases({ store, visits: copies, clock, events, heavy });
  const releases = releaseCases({ store, copies, clock, events, changes, heavy });
  const guests = guestCases(store, releases, { clock, tokens, events });
  const recordGuests = recordGuestCases({ visits: copies, records, guests, clock, store, tokens });
  followOtherServers(store, events);
  const publishing = { store, visits: copies, records, clock, events, heavy };
  const publications = publicationCases({ ...publishing, tokens });
  const site = publicSiteCases({ ...publishing, changesOf: changes, releases }, publications.copies);
  const jobs = jobCases({ store, copies, clock, events, tokens, planner, changes, heavy });
  const released = planAndRelease(jobs, releases, tokens);

  return {
    changes,
    directory: directoryCases({ store, clock, events, heavy, tokens }),
    calls: callCases({ store, clock, events, heavy, tokens }),
    records,
    publications,
    site,
    releases,
    jobs,
    events,
    links: linkCases(store, copies, { clock, tokens, events }),
    guests,
    days: dayCases(store, copies, records),
    recordGuests,
    photos: photoCases({ store, records, recordGuests, clock }),
    evaluation: evaluationCases({ records, store, tokens }),
    calendars: calendarCases(store, releases, { copies, clock }),
    ...importCases({ store, copies, changes, heavy, clock }),
    planAndRelease: released.planAndRelease,
    isToBeReleased: released.isToBeReleased,
    ...readingCases({ store, copies, heavy, releases, jobs, isToBeReleased: released.isToBeReleased }),
    answers: store.answers,
    async close() {
      await jobs.close();
      // The best programmes found so far are still saved.
      await released.settled();
      await store.close();
    },
  };
}
