// The kind of sentence for an activity, by its kind and by the words of its title in any language.
import { type Activity, type Held, type Person, textExactlyIn } from "#domain";
import type { Account, ReportedEvent } from "./account.ts";

export type Act =
  | "honours"
  | "call"
  | "met"
  | "presented"
  | "walk"
  | "visit"
  | "bilateral"
  | "table"
  | "attend"
  | "talk"
  | "travel"
  | "routine";

const titlesOf = ({ title }: Activity): string[] => Object.values(title);

const says = (activity: Activity, words: RegExp): boolean =>
  titlesOf(activity).some((title) => words.test(title));

const courtesy =
  /courtesy|vljudnostni obisk|礼节性拜会|拜会|höflichkeitsbesuch|antrittsbesuch|visite de courtoisie/i;
const military =
  /military hono|guard of hono|vojaške časti|vojaškimi častmi|军礼|仪仗|militärische[rn]? ehren|honneurs militaires/i;

/** Returns the kind of sentence for an activity. */
export function actOf(account: Account, { held, activity }: ReportedEvent): Act {
  switch (activity.kind) {
    case "flight":
    case "transfer":
    case "arrival":
    case "departure":
      return "travel";
    case "free-time":
      return "routine";
    case "walk":
      return "walk";
    case "site-visit":
      return "visit";
    case "meal":
      return isRoutineMeal(held, activity) ? "routine" : "table";
    case "reception":
      return "table";
    case "bilateral":
      return sidesOf(account, activity)
        ? "bilateral"
        : hostPeopleOf(account, activity).length > 0
          ? "met"
          : "talk";
    case "meeting":
      if (says(activity, courtesy) && hostPeopleOf(account, activity).length > 0) return "call";
      return !held.called && isNamedAfterPerson(account, activity) ? "met" : "talk";
    case "ceremony":
      return says(activity, military) ? "honours" : "attend";
    case "press":
      return "attend";
    case "plenary":
      return !held.called && bodyNamedBy(account, activity) ? "presented" : "attend";
    case "roundtable":
    case "workshop":
      return "talk";
    case "briefing":
      return held.topics.length > 0 || held.called || held.highlight ? "talk" : "routine";
  }
}

/** Whether an activity is a meal without a host and without any detail beyond its name. */
const isRoutineMeal = (held: Held, activity: Activity): boolean => {
  const hosts = held.hosts ?? activity.hosts;
  const plain =
    /^(lunch|dinner|breakfast|supper|coffee( break)?|tea|snack|午餐|晚餐|早餐|茶歇|kosilo|večerja|zajtrk|odmor.*|malica|déjeuner|dîner|petit[- ]déjeuner|pause( café)?|mittagessen|abendessen|frühstück|kaffee(pause)?)$/i;
  return (
    hosts.length === 0 &&
    !held.called &&
    !held.highlight &&
    titlesOf(activity).some((title) => plain.test(title))
  );
};

/** Returns people of the hosts whom the plan names individually and whom the record does not report as absent. */
export function hostPeopleOf({ names, record }: Account, activity: Activity): Person[] {
  const entries = record.attendance.filter((entry) => entry.activity === activity.id);
  return activity.attend.required.flatMap((id) => {
    const person = names.index.people.get(id);
    if (!person || names.index.delegationOfParty.get(person.party)?.side !== "host") return [];
    const isRecorded =
      entries.length === 0 ||
      entries.some((entry) => entry.present.some((one) => names.index.peopleOf(one).includes(person.id)));
    return isRecorded ? [person] : [];
  });
}

/**
 * "Prime Minister", "Talks and press": whether the title of a meeting is only a post, or only says that it took
 * place.
 */
function isNamedAfterPerson(account: Account, activity: Activity): boolean {
  const people = hostPeopleOf(account, activity);
  if (people.length === 0) return false;
  return (
    people.some(({ role }) =>
      Object.entries(role).some(([tag, words]) => textExactlyIn(activity.title, tag) === words),
    ) ||
    says(
      activity,
      /^(talks?|meeting|conversations?|talks? and .*|gespräche?( und .*)?|pogovori?|srečanje|entretiens?|会谈)$/i,
    )
  );
}

/** Returns the party or the body that a talk is named after. */
export function bodyNamedBy({ names, visit }: Account, activity: Activity): string | undefined {
  const titles = new Set(titlesOf(activity));
  const parties = visit.delegations.flatMap((delegation) => delegation.parties);
  return (
    parties.find((party) => Object.values(party.title).some((title) => titles.has(title)))?.organisation ??
    [...names.index.organisations.values()].find(({ name }) =>
      Object.values(name).some((one) => titles.has(one)),
    )?.id
  );
}

/** Returns the two sides of a bilateral meeting: the visiting party and the body that it met. */
export function sidesOf(
  { names, visitors }: Account,
  activity: Activity,
): { readonly party: string; readonly host: string } | undefined {
  const partyOf = (id: string) =>
    names.index.people.get(id)?.party ?? (names.index.parties.has(id) ? id : undefined);
  const asked = [...activity.attend.required, ...activity.attend.wished];
  const party = visitors.find(({ id }) => asked.some((one) => partyOf(one) === id));
  const [host] = activity.hosts;
  return party && host !== undefined && host !== party.organisation ? { party: party.id, host } : undefined;
}
