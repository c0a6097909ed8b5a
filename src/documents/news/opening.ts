// The first paragraphs: who came, when, where, for what purpose and in which form.
import type { Party, Person } from "#domain";
import { isPluralTitle, kindHeading, type Language, labelled, sayNews, spanInProse } from "#text";
import type { Account } from "./account.ts";
import {
  computed,
  countIn,
  type Fragment,
  firstOf,
  nameIn,
  quoted,
  type Reference,
  ref,
  row,
  type Sentence,
  sentence,
  worded,
} from "./fragment.ts";
import { genderOfPost, ifGenderKnown, ifGenderUnknown } from "./posts.ts";

/** Title, standfirst and first paragraph. */
export interface Opening {
  readonly title: Sentence;
  readonly summary: readonly Sentence[];
  readonly introduction: readonly Sentence[];
}

/** Returns the opening of the news item of a visit. */
export function openingOf(account: Account): Opening {
  const { visit } = account;
  const ofVisit = ref("visit", visit.id);
  const overview = account.record.overview?.public ? account.record.overview : undefined;
  const ofOverview: Reference[] = overview ? [ref("overview", overview.id)] : [];
  const legs = visit.legs.flatMap((leg) => account.names.leg(leg.id) ?? []);
  const count = countIn(legs);
  const places = placesOf(account, legs);
  const dates = computed((language) => spanInProse(visit.from, visit.to, language), ofVisit);
  const leaderId = account.leader?.organisation;
  const ledBy = (isTitle: boolean) => {
    const leader =
      leaderId &&
      (isTitle ? account.names.inFull(leaderId, "by") : account.names.organisation(leaderId, "by"));
    return (
      leader && {
        leader: { ...leader, refs: [...leader.refs, ref("party", account.leader?.id ?? "")] },
        level: overview?.level ?? "none",
        places,
        count,
        h: account.names.genderOf(leaderId),
      }
    );
  };
  const guests =
    visit.delegations.find((delegation) => delegation.side === "visiting") ?? visit.delegations[0];
  const delegation = guests ? (account.names.attendee(guests.id) ?? places) : places;
  const ledInText = leaderId ? ledBy(false) : undefined;
  const led = ledBy(true);
  const own = ownTitle(account);
  // "A delegation of nurses visits", "Project partners visit".
  const isMany =
    guests !== undefined &&
    isPluralTitle(nameIn(guests.title, "en")) &&
    !/^(?:a|the) delegation /.test(delegation.in("en") ?? "");
  const title = sentence(
    firstOf(
      own,
      led
        ? worded("title", led, ...ofOverview, ofVisit)
        : worded(
            "title.plain",
            { delegation: inHeadline(delegation), places, g: () => (isMany ? "mp" : "f") },
            ofVisit,
          ),
    ),
  );
  const person = led ? undefined : headOf(account);
  const name = person && account.names.attendee(person.id);
  return {
    title,
    summary: [
      sentence(
        ledInText
          ? worded("lead", { ...ledInText, dates }, ...ofOverview)
          : person && name
            ? firstOf(
                ifGenderKnown(
                  person,
                  worded("lead.headed", {
                    dates,
                    delegation: unlessSaid(delegation, name),
                    apart: (language) =>
                      unlessSaid(delegation, name).in(language) === delegation.in(language) ? "yes" : "no",
                    places,
                    person: name,
                    s: genderOfPost(person),
                  }),
                ),
                worded("lead.plain", { dates, delegation, places, count }),
              )
            : worded("lead.plain", { dates, delegation, places, count }),
      ),
      ...purposes(account),
    ],
    introduction: [
      ...head(account, led !== undefined || !person || !name ? "always" : "if gender unknown"),
      ...parties(account),
      ...forms(account),
    ],
  };
}

/** Returns the legs as objects of "visited"; as a list of their plain names if the language cannot form one of them. */
function placesOf({ names, visit }: Account, legs: readonly Fragment[]): Fragment {
  const visited = visit.legs.flatMap((leg) => names.visited(leg.id) ?? []);
  const all = row(visited);
  return {
    ...row(legs),
    in: (language) =>
      visited.some((one) => one.in(language) === undefined)
        ? labelled(language, sayNews(language, "places"), row(legs).in(language) ?? "")
        : all.in(language),
  };
}

/** An English headline begins without an article. */
const inHeadline = (delegation: Fragment): Fragment => ({
  ...delegation,
  in: (language) => {
    const words = delegation.in(language);
    return language === "en" ? words?.replace(/^(the|an?) /, "") : words;
  },
});

/** A delegation without the country or city that the post of its head names already. */
const unlessSaid = (delegation: Fragment, head: Fragment): Fragment => ({
  ...delegation,
  in: (language) => {
    const words = delegation.in(language);
    const [, whose] =
      (language === "en"
        ? /^the delegation (?:of|from) (.+)$/
        : language === "zh-Hans"
          ? /^(.+)代表团$/
          : /^\b\B$/
      ).exec(words ?? "") ?? [];
    if (!whose || !head.in(language)?.includes(whose)) return words;
    return language === "en" ? "a delegation" : "代表团";
  },
});

/** ", du 6 au 9 avril 2027", " (1.–2. september 2013)": the headline is dated already. */
const datesAtEnd =
  /[,:]? \(?(?:(?:du|le|les|vom|am|od|dne|en) )?(?:\d{1,2}(?:er|\.)?(?=[\s–-])[^,(]*? )?(?:\p{L}+ )?(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?\)?$/u;

/** Returns the title of the visit, in languages whose cases and articles a composed headline would get wrong. */
function ownTitle({ visit }: Account): Fragment {
  const title = quoted(visit.title, ref("visit", visit.id));
  return {
    ...title,
    in: (language) =>
      language === "en" || language === "zh-Hans" ? undefined : title.in(language)?.replace(datesAtEnd, ""),
  };
}

/**
 * Returns the head of the delegation, if the record says who led it or only one party came. `if gender unknown`: only
 * where the first sentence cannot name the head, because its verb would show the gender.
 */
function head(account: Account, when: "always" | "if gender unknown"): Sentence[] {
  const person = headOf(account);
  if (!person) return [];
  const name = account.names.attendee(person.id);
  if (!name) return [];
  const said = worded("head", { person: name, s: genderOfPost(person) });
  return [sentence(when === "always" ? said : ifGenderUnknown(person, said))];
}

/** Returns who headed the visiting delegation. */
function headOf({ visit, visitors, leader, names, record }: Account): Person | undefined {
  const party = leader ?? (visitors.length === 1 ? visitors[0] : undefined);
  if (!party) return undefined;
  const person = visit.people.find((one) => one.party === party.id && one.head);
  if (!person) return undefined;
  const isMissing = record.attendance.some((entry) =>
    [...entry.absent, ...entry.excused].some((id) => names.index.peopleOf(id).includes(person.id)),
  );
  const isPresent = record.attendance.some((entry) =>
    entry.present.some((id) => names.index.peopleOf(id).includes(person.id)),
  );
  return isMissing && !isPresent ? undefined : person;
}

function purposes({ visit }: Account): Sentence[] {
  if (visit.purpose.length === 0) return [];
  const ofVisit = ref("visit", visit.id);
  const clauses = visit.purpose.map((purpose): Fragment => {
    const text = quoted(purpose, ofVisit);
    // "To take part in ..." starts with a verb: only its first letter changes, before any names.
    return {
      ...text,
      in: (language) => {
        const words = text.in(language)?.replace(/\.$/, "");
        if (language === "en") return words?.replace(/^To /, "to ");
        return language === "sl" || language === "fr"
          ? words && words.charAt(0).toLowerCase() + words.slice(1)
          : words;
      },
    };
  });
  return [
    sentence(worded("purposes", { count: countIn(clauses), purposes: row(clauses, "clauses") }, ofVisit)),
  ];
}

function parties({ visitors, leader, names }: Account): Sentence[] {
  const others = visitors.filter((party) => party.id !== leader?.id);
  const isCity = (party: Party) => names.index.organisations.get(party.organisation)?.kind === "city";
  const list = (some: readonly Party[]): Fragment[] => some.flatMap((party) => names.party(party.id) ?? []);
  const cities = list(others.filter(isCity));
  const rest = list(others.filter((party) => !isCity(party)));
  const bodies = new Set(visitors.map((party) => party.organisation));
  if (others.length === 0 || bodies.size === 1) return [];
  const elides = (language: Language) =>
    language === "fr" && /^[aeiouyéèêàâîôû]/i.test(row(cities).in(language) ?? "") ? "yes" : "no";
  if (rest.length === 0)
    return [sentence(worded("cities", { cities: row(cities), count: countIn(cities), elides }))];
  if (cities.length === 0) return [sentence(worded("others", { others: row(rest), count: countIn(rest) }))];
  return [
    sentence(
      worded("cities.others", { cities: row(cities), count: countIn(cities), others: row(rest), elides }),
    ),
  ];
}

function forms({ record }: Account): Sentence[] {
  const { overview } = record;
  if (!overview?.public || overview.forms.length === 0) return [];
  const forms = [...new Set(overview.forms)];
  const kinds = row(forms.map((kind) => worded(`kinds.${kind}`, {})));
  const pace = overview.pace ?? "even";
  // Verbs of some languages agree with everything that they name: masculine if the genders differ.
  const g = (language: Language) => {
    const genders = new Set(
      forms.map((kind) => kindHeading(sayNews(language, `noun.${kind}`), language).agreement),
    );
    return genders.size > 1 || genders.has("m") ? "mp" : genders.has("f") ? "fp" : "np";
  };
  return [sentence(worded("forms", { forms: kinds, pace, g }, ref("overview", overview.id)))];
}
