// A proposal of pairs in words: the pairs, the proof, the fairness, and why two cities are paired or not.
import { type City, type CityId, type PairingCall, textIn } from "#domain";
import type { GainReason, PairExplanation, PairingProposal, ProposedPair } from "#planner";
import { listOf } from "./findings.ts";
import { sayExclusion } from "./problems.ts";
import { type Language, voice } from "./say.ts";

const say = voice("pairing");

/** A part of the text about a proposal: its first line is a heading, the others belong below it. */
export type SaidPart = readonly string[];

/** Returns the name of a city of a call; its id if it is not a city of the call. */
export function cityName(language: Language, call: PairingCall, id: CityId): string {
  const city = call.cities.find((one) => one.id === id);
  return city ? textIn(city.name, language) : id;
}

/** A proposal in words, part by part. */
export interface SaidProposal {
  /** For each pair its heading, then what each city gains. */
  readonly pairs: readonly SaidPart[];
  /** Cities without a partner, or with fewer than they need. */
  readonly leftOver: SaidPart;
  readonly evidence: SaidPart;
  /** The first line is a heading; empty if fairness cannot be measured. */
  readonly fairness: SaidPart;
}

/** Returns a proposal in words. */
export const sayProposalParts = (
  language: Language,
  call: PairingCall,
  proposal: PairingProposal,
): SaidProposal => ({
  pairs: proposal.pairs.map((pair) => sayPair(language, call, pair)),
  leftOver: sayLeftOver(language, call, proposal),
  evidence: sayEvidence(language, call, proposal),
  fairness: sayFairness(language, call, proposal),
});

/** Returns what `entente pair` prints: a title, then the parts of the proposal. */
export function sayProposal(
  language: Language,
  call: PairingCall,
  proposal: PairingProposal,
): readonly SaidPart[] {
  const title = say(language, "title", {
    title: textIn(call.title, language),
    pairs: proposal.pairs.length,
    cities: call.cities.length,
    total: proposal.total,
  });
  const { pairs, leftOver, evidence, fairness } = sayProposalParts(language, call, proposal);
  return [[title], ...pairs, leftOver, evidence, fairness].filter((part) => part.length > 0);
}

const pairName = (language: Language, call: PairingCall, [a, b]: readonly [CityId, CityId]): string =>
  `${cityName(language, call, a)} – ${cityName(language, call, b)}`;

function sayPair(language: Language, call: PairingCall, pair: ProposedPair): SaidPart {
  const [a, b] = pair.cities.map((id) => cityName(language, call, id));
  const values = { a: a ?? "", b: b ?? "", points: pair.points };
  return [say(language, pair.agreed ? "pair.agreed" : "pair", values), ...sayGains(language, call, pair)];
}

function sayGains(
  language: Language,
  call: PairingCall,
  { cities, gains }: Pick<ProposedPair, "cities" | "gains">,
): string[] {
  return cities.map((id, at) => {
    const reasons = gains[at] ?? [];
    const city = cityName(language, call, id);
    if (reasons.length === 0) return say(language, "gain.nothing", { city });
    const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
    const said = reasons.map((reason) => sayReason(language, call, reason));
    return say(language, "gain", { city, points, reasons: said.join(language === "zh-Hans" ? "；" : "; ") });
  });
}

function sayReason(language: Language, call: PairingCall, reason: GainReason): string {
  const { points } = reason;
  switch (reason.kind) {
    case "wanted":
    case "shared": {
      const topic = call.topics.find(({ id }) => id === reason.topic);
      const name = topic ? textIn(topic.title, language) : reason.topic;
      return say(language, `reason.${reason.kind}`, { topic: name, points });
    }
    case "size":
    case "language":
      return say(language, `reason.${reason.kind}`, { points });
    case "preference":
      return say(language, "reason.preference", { place: reason.place + 1, points });
  }
}

function sayLeftOver(language: Language, call: PairingCall, proposal: PairingProposal): SaidPart {
  const isStable = proposal.evidence.kind === "stable";
  return [
    ...proposal.without.map(({ city, reason }) =>
      say(language, `without.${reason === "others-better" && isStable ? "stable" : reason}`, {
        city: cityName(language, call, city),
      }),
    ),
    ...proposal.short.map(({ city, partners, atLeast }) =>
      say(language, "short", { city: cityName(language, call, city), partners, atLeast }),
    ),
  ];
}

function sayEvidence(language: Language, call: PairingCall, { evidence, short }: PairingProposal): SaidPart {
  if (evidence.kind === "total") return [say(language, short.length === 0 ? "proof.total" : "proof.short")];
  const side = call.sides?.find(({ id }) => id === evidence.proposer);
  const ties = evidence.ties
    ? say(language, "proof.ties")
    : say(language, "proof.proposer", { side: side ? textIn(side.name, language) : evidence.proposer });
  const unranked = say(language, "proof.unranked", { count: evidence.unranked });
  return [say(language, "proof.stable"), ties, ...(evidence.unranked > 0 ? [unranked] : [])];
}

function sayFairness(language: Language, call: PairingCall, { fairness }: PairingProposal): SaidPart {
  const [worst] = fairness.shares;
  if (worst?.share === undefined || fairness.median === undefined) return [];
  const percent = (share: number): number => Math.floor(share * 100 + 1e-9);
  const { points, best, share } = worst;
  return [
    say(language, "fairness.title"),
    say(language, "fairness.worst", {
      city: cityName(language, call, worst.city),
      points,
      best,
      percent: percent(share),
    }),
    say(language, "fairness.median", { percent: percent(fairness.median) }),
    say(language, "fairness.regret", {
      greatest: fairness.greatestRegret,
      mean: Math.round(fairness.meanRegret * 10) / 10,
    }),
  ];
}

/** Returns why two cities are paired or not, with what each gains from the other. */
export function sayPairExplanation(
  language: Language,
  call: PairingCall,
  explanation: PairExplanation,
): SaidPart {
  const name = (id: CityId): string => cityName(language, call, id);
  const [a, b] = explanation.cities;
  const heading = say(language, "pair", { a: name(a), b: name(b), points: explanation.points });
  return [heading, ...sayWhy(language, call, explanation), ...sayGains(language, call, explanation)];
}

function sayWhy(language: Language, call: PairingCall, { cities, why }: PairExplanation): string[] {
  const name = (id: CityId): string => cityName(language, call, id);
  const names = (ids: readonly CityId[]): string => listOf(language, ids.map(name));
  const otherThan = (id: CityId): string => name(cities.find((one) => one !== id) ?? id);
  switch (why.kind) {
    case "excluded":
      return [say(language, "why.excluded", { reason: sayExclusion(language, why.reason) })];
    case "agreed":
    case "stable-pair":
      return [say(language, `why.${why.kind}`)];
    case "not-accepted":
      return [say(language, "why.not-accepted", { city: name(why.by), other: otherThan(why.by) })];
    case "content":
      return [
        say(language, "why.content", {
          city: name(why.city),
          other: otherThan(why.city),
          partners: names(why.with),
        }),
      ];
    case "no-places":
      return [say(language, "why.no-places", { city: name(why.city) })];
    case "chosen":
    case "not-chosen": {
      const { loses, short, gone, come } = why.change;
      // The pair in question is known to be added or removed.
      const pairs = (list: typeof gone): string =>
        list
          .filter((pair) => !pair.every((id) => cities.includes(id)))
          .map((pair) => pairName(language, call, pair))
          .join("; ");
      return [
        short.length > 0
          ? say(language, "why.minimum", { cities: names(short) })
          : say(language, `why.${why.kind}`, { loses }),
        ...(why.losesAtLeast ? [say(language, "why.prices", { loses: why.losesAtLeast })] : []),
        ...(pairs(gone) ? [say(language, "why.gone", { pairs: pairs(gone) })] : []),
        ...(pairs(come) ? [say(language, "why.come", { pairs: pairs(come) })] : []),
      ];
    }
  }
}

/** Returns other possible partners of a city, with the least that the total would lose with each, if known. */
export function sayOtherPartners(
  language: Language,
  call: PairingCall,
  city: CityId,
  others: readonly { readonly city: City; readonly points: number; readonly loses: number | undefined }[],
): SaidPart {
  return [
    say(language, "why.others", { city: cityName(language, call, city) }),
    ...others.map(({ city: other, points, loses }) => {
      const name = textIn(other.name, language);
      return loses === undefined
        ? say(language, "why.other-stable", { city: name, points })
        : say(language, "why.other", { city: name, points, loses });
    }),
  ];
}

/** Returns the problem of a question about cities. */
export const sayWhyProblem = (
  language: Language,
  problem: "unknown" | "unknown-nearest" | "form",
  values: Readonly<Record<string, string>>,
): string => say(language, `why.${problem}`, values);

/** Says that the files of a proposal have been written. */
export const sayPairingWritten = (language: Language, path: string): string =>
  say(language, "written", { path });
