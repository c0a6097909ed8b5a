// Computes the digest of a visit: who met when, and the practices, commitments and agreements of the record.
import { figureSources } from "../indicators/figures.ts";
import { attendanceOf } from "../record/attendance.ts";
import { minutesIds } from "../record/minutes.ts";
import { placeOfPractice, practiceState } from "../record/practice.ts";
import { type VisitRecord, visitRecord } from "../record/record.ts";
import { visibilityOf } from "../record/visible-record.ts";
import { isMovement } from "../visit/activity-facts.ts";
import { toZoned } from "../visit/time.ts";
import type { Visit } from "../visit/visit.ts";
import { indexVisit } from "../visit/visit-index.ts";
import { zonesOf } from "../visit/zones.ts";
import type {
  DigestCommitment,
  DigestMeeting,
  DigestPlace,
  DigestPractice,
  DigestSource,
  OrganisationOf,
  VisitDigest,
} from "./digest.ts";
import { exchangesOf } from "./exchanges.ts";

/** Extracts from a visit and its record the data that is used across visits. People without a name are left out. */
export function digestOf(source: DigestSource): VisitDigest {
  const { visit, record } = source;
  const organisationOf = organisationsIn(visit);
  const dayOf = daysOf(source);
  const parties = visit.delegations.flatMap(({ side, parties }) =>
    parties.map((party) => ({ side, ...party })),
  );
  const placeOf = placesIn(source);
  const meetings = record ? meetingsOf(visit, record, { dayOf, placeOf }) : [];
  return {
    visit: visit.id,
    title: visit.title,
    from: visit.from.toString(),
    to: visit.to.toString(),
    topics: visit.topics.map(({ id, title }) => ({ id, title })),
    organisations: visit.organisations.map(({ id, name, country, url }) => ({
      id,
      name,
      country: country ?? null,
      url: url ?? null,
      sides: [...new Set(parties.filter((one) => one.organisation === id).map(({ side }) => side))],
    })),
    people: visit.people.flatMap(({ id, name, role, party }) => {
      const organisation = organisationOf(party);
      return name && organisation !== undefined ? [{ id, name, role, organisation }] : [];
    }),
    minuted: minutedOf(source, dayOf),
    meetings,
    practices: (record?.practices ?? []).map((practice) => ({
      id: practice.id,
      visibility: visibilityOf(practice),
      title: practice.title,
      topic: practice.topic,
      owner: practice.owner,
      place: placeOf(placeOfPractice(practice, source.programme)),
      state: practiceState(practice),
      sightings: [practice, ...(practice.seen ?? [])].map(({ activity }) => ({
        activity,
        date: dayOf(activity),
      })),
      takers: takersOf(practice, organisationOf),
    })),
    commitments: record ? commitmentsOf(record, organisationOf, meetings) : [],
    agreements: (record?.agreements ?? []).map((one) => ({
      id: one.id,
      visibility: visibilityOf(one),
      kind: one.kind,
      title: one.title ?? null,
      between: one.between,
      date: one.date?.toString() ?? null,
      ends: one.ends?.toString() ?? null,
      state: one.state,
    })),
    exchanges: exchangesOf(source, organisationOf),
    figures: figureSources(visit, record ?? emptyRecord(visit), source.programme),
  };
}

const emptyRecord = (visit: Visit): VisitRecord =>
  visitRecord.parse({ entente: 1, visit: visit.id, updated: visit.to.toString() });

function organisationsIn(visit: Visit): OrganisationOf {
  const index = indexVisit(visit);
  return (attendee) => index.parties.get(index.people.get(attendee)?.party ?? attendee)?.organisation;
}

function commitmentsOf(
  record: VisitRecord,
  organisationOf: OrganisationOf,
  meetings: readonly DigestMeeting[],
): DigestCommitment[] {
  const metAt = new Map(meetings.map(({ activity, organisations }) => [activity, organisations]));
  const activityOf = new Map(
    record.minutes.flatMap((item) => [...minutesIds([item])].map((id) => [id, item.activity] as const)),
  );
  return record.commitments.flatMap((one) => {
    const by = one.organisation ?? organisationOf(one.party ?? "");
    if (by === undefined) return [];
    const to = [
      ...(one.toOrganisations ?? []),
      ...(one.to ?? []).flatMap((attendee) => organisationOf(attendee) ?? []),
    ];
    return [
      {
        id: one.id,
        visibility: visibilityOf(one),
        text: one.text,
        by,
        to: [...new Set(to)],
        before: metAt.get(activityOf.get(one.from ?? "") ?? "") ?? [],
        due: one.due?.toString() ?? null,
        closed: one.closed?.toString() ?? null,
        state: one.state,
      },
    ];
  });
}

/** The day of an activity: as held, otherwise as planned, otherwise none. */
export function daysOf({ visit, programme, record }: DigestSource): (activity: string) => string | null {
  const placements = new Map((programme?.placements ?? []).map((one) => [String(one.activity), one]));
  const activities = indexVisit(visit).activities;
  const held = new Map((record?.held ?? []).map((one) => [String(one.activity), one.date]));
  return (id) => {
    const date = held.get(id);
    if (date) return date.toString();
    const [placement, activity] = [placements.get(id), activities.get(id)];
    if (!placement || !activity) return null;
    const { startZone } = zonesOf(visit, activity.id, placement.place);
    return toZoned(placement.start, startZone).toPlainDate().toString();
  };
}

/** Returns a place, or where the programme has an activity; null if its coordinates are not known. */
type PlaceOf = (place: string | undefined, activity?: string) => DigestPlace | null;

function placesIn({ visit, programme }: DigestSource): PlaceOf {
  const { sites } = indexVisit(visit);
  const planned = new Map((programme?.placements ?? []).map((one) => [String(one.activity), one.place]));
  return (place, activity) => {
    const found = sites.get(place ?? planned.get(activity ?? "") ?? "")?.place;
    return found?.coordinates ? { name: found.name, ...found.coordinates } : null;
  };
}

function minutedOf(
  { visit, record }: DigestSource,
  dayOf: (id: string) => string | null,
): VisitDigest["minuted"] {
  const { activities } = indexVisit(visit);
  const minuted = new Set((record?.minutes ?? []).map(({ activity }) => activity));
  return [...minuted].flatMap((id) => {
    const title = activities.get(id)?.title;
    return title ? [{ activity: id, title, date: dayOf(id) }] : [];
  });
}

function meetingsOf(
  visit: Visit,
  record: VisitRecord,
  { dayOf, placeOf }: { readonly dayOf: (id: string) => string | null; readonly placeOf: PlaceOf },
): DigestMeeting[] {
  const index = indexVisit(visit);
  const attended = attendanceOf(visit, record);
  return record.held.flatMap((held) => {
    const activity = index.activities.get(held.activity);
    if (!activity || held.outcome !== "held" || isMovement(activity.kind)) return [];
    const people = attended.has(activity.id)
      ? [...(attended.get(activity.id) ?? [])].flatMap(([id, presence]) =>
          presence === "present" ? [id] : [],
        )
      : activity.attend.required.flatMap((id) => index.peopleOf(id));
    const parties = people.flatMap((id) => index.people.get(id)?.party ?? []);
    const organisations = parties.flatMap((id) => index.parties.get(id)?.organisation ?? []);
    return [
      {
        activity: activity.id,
        visibility: visibilityOf(held),
        date: dayOf(activity.id),
        title: activity.title,
        place: placeOf(held.place, activity.id),
        organisations: [...new Set([...organisations, ...(held.hosts ?? activity.hosts)])],
        people: [...new Set(people)].filter((id) => index.people.get(id)?.name),
        topics: held.topics.length > 0 ? held.topics : activity.topics,
      },
    ];
  });
}

/** The state of a practice at each organisation: the last entry counts. */
function takersOf(
  { interested, assessments = [], transfers = [] }: VisitRecord["practices"][number],
  organisationOf: OrganisationOf,
): DigestPractice["takers"] {
  const steps = [
    ...interested.map((party) => ({ party, state: "seen", date: undefined })),
    ...assessments.map(({ party, date }) => ({ party, state: "assessed", date })),
    ...transfers.map(({ party, state, date }) => ({ party, state, date })),
  ];
  const last = new Map(
    steps.flatMap(({ party, state, date }) => {
      const organisation = organisationOf(party);
      return organisation === undefined
        ? []
        : [[organisation, { organisation, state, date: date?.toString() ?? null }] as const];
    }),
  );
  return [...last.values()];
}
