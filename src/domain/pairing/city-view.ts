// What a city sees and changes of a call. Other cities' rankings, contacts and reasons stay hidden from it.
import type { Text } from "../visit/text.ts";
import type { City, PairingCall } from "./call.ts";
import { excluder } from "./exclusion.ts";
import {
  answerOf,
  type CallStage,
  callOfRun,
  type InvitedCity,
  type PairAnswer,
  type PairState,
  pairState,
  type RunningCall,
  takesPart,
} from "./running-call.ts";

/** What a city may do at each stage: the only table of its permissions. */
const allowed: Readonly<Record<CallStage, readonly CityAction[]>> = {
  preparing: [],
  profiles: ["profile", "withdraw"],
  preferences: ["ranking", "withdraw"],
  answers: ["answer", "withdraw"],
  closed: [],
};
export type CityAction = "profile" | "ranking" | "answer" | "withdraw";

/** Whether a city may do something now. A city without a profile can only send one. */
export const cityMay = ({ stage }: RunningCall, city: InvitedCity, action: CityAction): boolean =>
  allowed[stage].includes(action) && (action === "profile" || takesPart(city));

/** Another city as a city sees it. */
export interface OtherCity extends Pick<City, "id" | "name" | "country" | "population" | "languages"> {
  readonly about: Text | undefined;
  readonly offers: City["offers"];
  readonly wants: City["wants"];
}

/** A partner that was proposed, with both answers. */
export interface ProposedPartner {
  readonly city: OtherCity;
  readonly state: PairState;
  readonly own: PairAnswer | undefined;
}

export interface CityView {
  readonly run: Pick<RunningCall, "title" | "invitation" | "stage" | "until" | "topics">;
  readonly city: InvitedCity;
  readonly may: ReadonlySet<CityAction>;
  /** Cities with which it can be paired, in the order of the call; empty before preferences are asked for. */
  readonly others: readonly OtherCity[];
  readonly proposed: readonly ProposedPartner[];
}

const actions: readonly CityAction[] = ["profile", "ranking", "answer", "withdraw"];

/** Returns what a city sees; undefined if the call has no such city. */
export function cityView(run: RunningCall, id: string): CityView | undefined {
  const city = run.cities.find((one) => one.id === id);
  if (!city) return undefined;
  const { title, invitation, stage, until, topics } = run;
  const showsOthers = stage !== "preparing" && stage !== "profiles" && takesPart(city);
  const known = new Map(run.cities.map((one) => [one.id, one]));
  const pairs = stage === "answers" || stage === "closed" ? (run.proposal?.pairs ?? []) : [];
  return {
    run: { title, invitation, stage, until, topics },
    city,
    may: new Set(actions.filter((action) => cityMay(run, city, action))),
    others: showsOthers ? possiblePartners(callOfRun(run), city, known) : [],
    proposed: pairs.flatMap((pair) => {
      const partner = known.get(pair[0] === city.id ? pair[1] : pair[0]);
      if (!partner || !pair.includes(city.id)) return [];
      const own = answerOf(run, city.id, partner.id)?.answer;
      return [{ city: otherCity(partner), state: pairState(run, pair), own }];
    }),
  };
}

function possiblePartners(
  call: PairingCall,
  { id }: InvitedCity,
  known: ReadonlyMap<string, InvitedCity>,
): OtherCity[] {
  const own = call.cities.find((one) => one.id === id);
  const excluded = excluder(call);
  const possible = own ? call.cities.filter((one) => one.id !== id && excluded(own, one) === undefined) : [];
  return possible.flatMap((one) => known.get(one.id) ?? []).map(otherCity);
}

const otherCity = ({
  id,
  name,
  country,
  population,
  languages,
  about,
  offers,
  wants,
}: InvitedCity): OtherCity => ({
  id,
  name,
  country,
  ...(population === undefined ? {} : { population }),
  languages,
  about,
  offers,
  wants,
});
