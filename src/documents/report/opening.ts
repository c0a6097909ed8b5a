// The first paragraphs: who came, when, where, what for and in which form.
import type { Party } from "#domain";
import { spanInProse } from "#text";
import type { Account } from "./account.ts";
import {
  computed,
  type Fragment,
  quoted,
  type Reference,
  ref,
  row,
  type Sentence,
  sentence,
  worded,
} from "./fragment.ts";
import { midSentence } from "./names.ts";

/** Title, standfirst and first paragraph. */
export interface Opening {
  readonly title: Sentence;
  readonly summary: readonly Sentence[];
  readonly introduction: readonly Sentence[];
}

/** The opening of the news item of a visit. */
export function openingOf(account: Account): Opening {
  const { visit } = account;
  const ofVisit = ref("visit", visit.id);
  const overview = account.record.overview?.public ? account.record.overview : undefined;
  const ofOverview: Reference[] = overview ? [ref("overview", overview.id)] : [];
  const places = row(visit.legs.flatMap((leg) => account.names.leg(leg.id) ?? []));
  const dates = computed((language) => spanInProse(visit.from, visit.to, language), ofVisit);
  const leader = account.leader && account.names.organisation(account.leader.organisation);
  const led = leader && {
    leader: { ...leader, refs: [...leader.refs, ref("party", account.leader?.id ?? "")] },
    level: overview?.level ?? "none",
    places,
  };
  const guests =
    visit.delegations.find((delegation) => delegation.side === "visiting") ?? visit.delegations[0];
  const delegation = guests ? (account.names.attendee(guests.id) ?? places) : places;
  return {
    title: sentence(
      led
        ? worded("title", led, ...ofOverview, ofVisit)
        : worded("title.plain", { delegation, places }, ofVisit),
    ),
    summary: [
      sentence(
        led
          ? worded("lead", { ...led, dates }, ...ofOverview)
          : worded("lead.plain", { dates, delegation, places }),
      ),
      ...purposes(account),
    ],
    introduction: [...parties(account), ...forms(account)],
  };
}

function purposes({ visit }: Account): Sentence[] {
  if (visit.purpose.length === 0) return [];
  const ofVisit = ref("visit", visit.id);
  const clauses = visit.purpose.map((purpose) => {
    const { in: words } = quoted(purpose);
    // "To take part in ..." starts with a verb: only its first letter changes, whatever names follow.
    return computed((language) => words(language).replace(/^To /, "to ").replace(/\.$/, ""), ofVisit);
  });
  return [
    sentence(worded("purposes", { count: clauses.length, purposes: row(clauses, "clauses") }, ofVisit)),
  ];
}

function parties({ visitors, leader, names }: Account): Sentence[] {
  const others = visitors.filter((party) => party.id !== leader?.id);
  const isCity = (party: Party) => names.index.organisations.get(party.organisation)?.kind === "city";
  const named = (list: readonly Party[]): Fragment =>
    row(list.flatMap((party) => names.party(party.id) ?? []));
  const cities = others.filter(isCity);
  const rest = others.filter((party) => !isCity(party));
  if (others.length === 0) return [];
  if (rest.length === 0) return [sentence(worded("cities", { cities: named(cities) }))];
  if (cities.length === 0) return [sentence(worded("others", { others: named(rest) }))];
  return [sentence(worded("cities.others", { cities: named(cities), others: named(rest) }))];
}

function forms({ record }: Account): Sentence[] {
  const { overview } = record;
  if (!overview?.public || overview.forms.length === 0) return [];
  const kinds = row([...new Set(overview.forms)].map((kind) => worded(`kinds.${kind}`, {})));
  const pace = overview.pace ?? "even";
  return [sentence(worded("forms", { forms: kinds, pace }, ref("overview", overview.id)))];
}

/** A name within a sentence; see `midSentence`. */
export const lowered = (fragment: Fragment): Fragment =>
  computed((language) => midSentence(fragment.in(language)), ...fragment.refs);
