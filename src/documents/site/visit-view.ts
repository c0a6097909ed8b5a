// The public page of a visit in one language: programme, parties, practices and partners. Names no person.
import {
  type Activity,
  indexVisit,
  isMovement,
  type PhotoFile,
  type Practice,
  type Programme,
  placeOfPractice,
  publicRecord,
  type Text,
  toldKindOf,
  toZoned,
  type Visit,
  type VisitRecord,
} from "#domain";
import type { Language } from "#text";
import { type ActivityItem, agendaOf } from "../agenda/agenda.ts";
import { statusLine } from "../agenda/lines.ts";
import { timeRange, type Wording, wordingOf } from "../agenda/wording.ts";
import { photosOfVisit } from "./public-photos.ts";
import type { PublicDay, PublicItem, PublicPartner, PublicPractice, VisitView } from "./public-visit.ts";
import { type Teller, tellerOf } from "./told.ts";

/** The input of a visit's page. Programme and record may be missing. */
export interface ShownParts {
  readonly visit: Visit;
  readonly programme: Programme | undefined;
  readonly record: VisitRecord | undefined;
  /** The photos whose bytes are stored. */
  readonly photos: readonly PhotoFile[];
}

/** Returns the page in a language. */
export function visitViewOf({ visit, programme, record, photos }: ShownParts, language: Language): VisitView {
  const tell = tellerOf(visit, language);
  const ifAny = (value: Text | undefined) => value && tell(value);
  return {
    title: tell(visit.title),
    subtitle: ifAny(visit.subtitle),
    purpose: visit.purpose.map(tell),
    legs: visit.legs.map(({ title, country }) => ({ title: tell(title), country })),
    delegations: visit.delegations.map(({ title, parties }) => ({
      title: tell(title),
      parties: parties.map((party) => tell(party.title)),
    })),
    days: programme ? daysOf(visit, programme, language) : [],
    practices: record
      ? publicRecord(record).practices.map((practice) => practiceOf({ visit, programme }, practice, tell))
      : [],
    partners: partnersOf(visit, programme, tell),
    photos: record ? photosOfVisit(record, photos, tell) : [],
  };
}

/** Not public: how people travel, their free time, and items held in reserve, which are uncertain. */
const isTold = (activity: Activity): boolean =>
  activity.public &&
  !isMovement(activity.kind) &&
  activity.kind !== "free-time" &&
  activity.status !== "option";

function daysOf(visit: Visit, programme: Programme, language: Language): PublicDay[] {
  const tell = tellerOf(visit, language);
  const wording = wordingOf(visit, { tag: language, language });
  return agendaOf(visit, programme, { kind: "everybody" }, "public").days.flatMap((day) => {
    const items = day.items.flatMap((item) =>
      item.kind === "activity" && !item.continued && isTold(item.activity)
        ? [itemOf(visit, item, { tell, wording, language })]
        : [],
    );
    return items.length === 0
      ? []
      : [{ date: day.date.toString(), legs: day.legs.map(({ title }) => tell(title)), items }];
  });
}

interface Words {
  readonly tell: Teller;
  readonly wording: Wording;
  readonly language: Language;
}

function itemOf(visit: Visit, item: ActivityItem, { tell, wording, language }: Words): PublicItem {
  const { activity, site } = item;
  const { organisations } = indexVisit(visit);
  const moment = (minute: number, zone: string) =>
    toZoned(minute, zone).toString({ smallestUnit: "minute", timeZoneName: "never" });
  return {
    id: activity.id,
    time: timeRange(item),
    start: moment(item.start, item.startZone),
    end: activity.openEnd ? undefined : moment(item.end, item.endZone),
    kind: activity.kind,
    toldKind: toldKindOf(visit, activity),
    title: tell(activity.title),
    where: wording.where(item),
    address: site?.place.address && tell(site.place.address),
    summary: activity.summary && tell(activity.summary),
    hosts: activity.hosts.flatMap((id) => {
      const found = organisations.get(id);
      return found ? [tell(found.name)] : [];
    }),
    cancelled: activity.status === "cancelled",
    note: statusLine(activity, language),
  };
}

function practiceOf(
  { visit, programme }: Pick<ShownParts, "visit" | "programme">,
  practice: Practice,
  tell: Teller,
): PublicPractice {
  const { organisations, topics, sites, activities } = indexVisit(visit);
  const topic = topics.get(practice.topic);
  const owner = organisations.get(practice.owner);
  const seenAt = activities.get(practice.activity);
  // The place of an item is public if the public programme states it.
  const id = practice.place ?? (seenAt && isTold(seenAt) ? placeOfPractice(practice, programme) : undefined);
  const place = id === undefined ? undefined : sites.get(id)?.place;
  return {
    id: practice.id,
    title: tell(practice.title),
    topic: topic && tell(topic.title),
    owner: owner && tell(owner.name),
    evidence: practice.evidence && tell(practice.evidence),
    where: place && { is: practice.place ? "place" : "seen", name: tell(place.name), at: place.coordinates },
  };
}

/** The organisations of the parties, and those that host a public activity. */
function partnersOf(visit: Visit, programme: Programme | undefined, tell: Teller): PublicPartner[] {
  const { organisations, activities } = indexVisit(visit);
  const parties = visit.delegations.flatMap(({ parties }) => parties.map(({ organisation }) => organisation));
  const hosts = (programme?.placements ?? []).flatMap(({ activity }) => {
    const found = activities.get(activity);
    return found && isTold(found) ? found.hosts : [];
  });
  return [...new Set<string>([...parties, ...hosts])].flatMap((id) => {
    const found = organisations.get(id);
    return found ? [{ name: tell(found.name), country: found.country, url: found.url }] : [];
  });
}
