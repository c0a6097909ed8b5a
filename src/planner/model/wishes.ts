// Wishes: which activities would meet them, and for whom they count.
import { type Activity, indexVisit, type PersonId, type Visit, type Wish } from "#domain";
import type { AgentBook } from "./agents.ts";
import type { WishModel } from "./model.ts";

export interface WishesModel {
  readonly wishes: readonly WishModel[];
  readonly partyWeights: readonly number[];
  /** By activity, the wishes that it affects, with the people whose attendance counts. */
  readonly links: readonly {
    readonly wish: number;
    readonly people: ReadonlySet<PersonId>;
    readonly sites: ReadonlySet<number> | undefined;
  }[][];
}

/** Compiles all wishes of a visit. */
export function compileWishes(
  visit: Visit,
  book: AgentBook,
  siteIndex: ReadonlyMap<string, number>,
): WishesModel {
  const index = indexVisit(visit);
  const partyWeights = [...book.partyIndex.keys()].map(() => 0);
  const links: { wish: number; people: ReadonlySet<PersonId>; sites: ReadonlySet<number> | undefined }[][] =
    visit.activities.map(() => []);
  const relevant = candidatesByTarget(visit, book);
  const wishes = visit.wishes.map((wish, w): WishModel => {
    const people = new Set(index.peopleOf(wish.of));
    const parties = [
      ...new Set([...people].flatMap((id) => book.partyIndex.get(index.people.get(id)?.party ?? "") ?? [])),
    ];
    for (const party of parties) partyWeights[party] = (partyWeights[party] ?? 0) + wish.weight;
    for (const [a, activity] of relevant(wish)) {
      if (!bearsOn(visit, wish, activity, book)) continue;
      const sites = "place" in wish.target ? sitesOf(visit, wish.target.place, siteIndex) : undefined;
      links[a]?.push({ wish: w, people, sites });
    }
    return { id: wish.id, weight: wish.weight, avoid: wish.wants === "avoid", parties };
  });
  return { wishes, partyWeights, links };
}

/** Looks activities up by target, so that a hundred thousand wishes do not each search all activities. */
function candidatesByTarget(visit: Visit, book: AgentBook): (wish: Wish) => Iterable<[number, Activity]> {
  const byActivity = new Map(
    visit.activities.map((activity, i): [string, [number, Activity]] => [activity.id, [i, activity]]),
  );
  const index = indexVisit(visit);
  const byKey = new Map<string, [number, Activity][]>();
  const add = (key: string, entry: [number, Activity]) => {
    const list = byKey.get(key);
    if (list) list.push(entry);
    else byKey.set(key, [entry]);
  };
  visit.activities.forEach((activity, i) => {
    const organisations = new Set<string>(activity.hosts);
    for (const id of book.rosters.get(activity.id)?.everybody ?? []) {
      const party = index.parties.get(index.people.get(id)?.party ?? "");
      if (party) organisations.add(party.organisation);
    }
    for (const id of organisations) add(`organisation ${id}`, [i, activity]);
    for (const id of activity.topics) add(`topic ${id}`, [i, activity]);
    for (const id of new Set(activity.places.map((place) => index.sites.get(place)?.place.id ?? place)))
      add(`place ${id}`, [i, activity]);
  });
  return ({ target }) => {
    if ("activity" in target) {
      const entry = byActivity.get(target.activity);
      return entry ? [entry] : [];
    }
    if ("organisation" in target) return byKey.get(`organisation ${target.organisation}`) ?? [];
    if ("topic" in target) return byKey.get(`topic ${target.topic}`) ?? [];
    return byKey.get(`place ${index.sites.get(target.place)?.place.id ?? target.place}`) ?? [];
  };
}

/** Whether an activity that the wisher attends fulfils the wish, apart from its place. */
export function bearsOn(
  visit: Visit,
  wish: Wish,
  activity: Activity,
  book: Pick<AgentBook, "rosters">,
): boolean {
  const { target } = wish;
  if ("activity" in target) return activity.id === target.activity;
  if ("topic" in target) return activity.topics.includes(target.topic);
  if ("place" in target) return activity.places.length > 0;
  if (activity.hosts.includes(target.organisation)) return true;
  const index = indexVisit(visit);
  const wishers = new Set(index.peopleOf(wish.of));
  return (book.rosters.get(activity.id)?.everybody ?? []).some((id) => {
    const party = index.parties.get(index.people.get(id)?.party ?? "");
    return !wishers.has(id) && party?.organisation === target.organisation;
  });
}

function sitesOf(visit: Visit, place: string, siteIndex: ReadonlyMap<string, number>): ReadonlySet<number> {
  const site = indexVisit(visit).sites.get(place);
  const ids = site?.room ? [site.id] : [place, ...(site?.place.rooms.map((room) => room.id) ?? [])];
  return new Set(ids.flatMap((id) => siteIndex.get(id) ?? []));
}
