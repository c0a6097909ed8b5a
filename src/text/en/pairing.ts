// A proposal of pairs: the gains of each city, the proof, the fairness, and the reasons for a pair or against it.
export const pairing = {
  title:
    "{title}: {pairs, plural, =0 {no pairs} one {# pair} other {# pairs}} from {cities} cities, {total, plural, one {# point} other {# points}} in all",
  pair: "{a} – {b}: {points, plural, one {# point} other {# points}}",
  "pair.agreed": "{a} – {b}: {points, plural, one {# point} other {# points}} (already agreed)",
  gain: "{city} gains {points}: {reasons}",
  "gain.nothing": "{city} gains nothing",
  "reason.wanted": "{topic}, which the partner offers ({points})",
  "reason.shared": "{topic}, which both want ({points})",
  "reason.size": "similar size ({points})",
  "reason.language": "common language ({points})",
  "reason.preference": "{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} choice ({points})",
  "without.none-possible": "{city} has no partner: none is possible.",
  "without.others-better": "{city} has no partner: all cities together have more points this way.",
  "without.stable":
    "{city} has no partner: every city that it accepts either does not accept it or has partners that it ranks at least as high.",
  short: "{city} needs at least {atLeast, plural, one {# partner} other {# partners}} and has {partners}.",
  "proof.total":
    "No other pairing has more points. The proposal comes with a proof, and an independent check has confirmed it.",
  "proof.short":
    "Not every minimum can be met. No pairing comes closer to the minimums, and none that comes as close has more points. The proposal comes with a proof, and an independent check has confirmed it.",
  "proof.stable":
    "The pairing is stable: no two cities would both rather have each other. An independent check of every two cities found none.",
  "proof.proposer":
    "The side that proposes is “{side}”: no stable pairing is better for any of its cities. The other side may fare better when it proposes.",
  "proof.ties":
    "Some cities rank partners equally. Such ties were broken by points, then by the order of the file; another order can give another stable pairing.",
  "proof.unranked":
    "{count, plural, one {# city gives} other {# cities give}} no ranking; points rank the partners instead.",
  "fairness.title": "How fair it is",
  "fairness.worst":
    "Worst off is {city}: {points} of the {best} points that it could have had if it alone could choose ({percent} %).",
  "fairness.median": "Half of the cities have at least {percent} % of what they could have had.",
  "fairness.regret":
    "A city falls short of its best by at most {greatest} points, on average by {mean, number}.",
  "why.excluded": "They cannot be paired: {reason}.",
  "why.agreed": "They were agreed as a pair before.",
  "why.chosen":
    "They are paired. Without this pair {loses, plural, =0 {the total would be the same} one {the total would lose # point} other {the total would lose # points}}.",
  "why.not-chosen":
    "They are not paired. With this pair {loses, plural, =0 {the total would be the same} one {the total would lose # point} other {the total would lose # points}}.",
  "why.minimum": "{cities}: fewer partners than needed in that case. Minimums come before points.",
  "why.prices":
    "The proof of the proposal alone shows a loss of at least {loses, plural, one {# point} other {# points}}.",
  "why.gone": "No longer pairs in that case: {pairs}.",
  "why.come": "New pairs in that case: {pairs}.",
  "why.not-accepted": "They are not paired: {city} does not rank {other} and so does not accept it.",
  "why.content": "They are not paired: {city} has {partners} and ranks {other} no higher.",
  "why.no-places": "They are not paired: {city} has no place left for another partner.",
  "why.stable-pair":
    "They are paired: neither could have a partner that it ranks higher and that would also prefer it.",
  "why.others": "{city}: the other possible partners, best first",
  "why.other":
    "{city}: {points, plural, one {# point} other {# points}}, which lowers the total by at least {loses}",
  "why.other-stable": "{city}: {points, plural, one {# point} other {# points}}",
  "why.unknown": "--why: there is no city “{got}” in this call. Cities: {known}.",
  "why.unknown-nearest": "--why: there is no city “{got}” in this call. Did you mean “{nearest}”?",
  "why.form":
    "--why: “{got}” is neither one city nor two different ones. Write one id, or two with a comma: ljubljana,chengdu.",
  written: "The proposal with its proof, the pairs and the shares are in {path}.",
};
