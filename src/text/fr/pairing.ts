// A proposal of pairs: the gains of each city, the proof, the fairness, and the reasons for a pair or against it.
export const pairing = {
  title:
    "{title} : {pairs, plural, =0 {aucun binôme} one {# binôme} other {# binômes}} pour {cities} villes, {total, plural, one {# point} other {# points}} au total",
  pair: "{a} – {b} : {points, plural, one {# point} other {# points}}",
  "pair.agreed": "{a} – {b} : {points, plural, one {# point} other {# points}} (déjà convenu)",
  gain: "Gain de {city} : {points} – {reasons}",
  "gain.nothing": "Gain de {city} : 0",
  "reason.wanted": "{topic}, proposé par le partenaire ({points})",
  "reason.shared": "{topic}, souhaité des deux côtés ({points})",
  "reason.size": "taille comparable ({points})",
  "reason.language": "langue commune ({points})",
  "reason.preference": "{place, selectordinal, one {#er} other {#e}} choix ({points})",
  "without.none-possible": "{city} reste sans partenaire : aucun n’est possible.",
  "without.others-better":
    "{city} reste sans partenaire : l’ensemble des villes obtient ainsi plus de points.",
  "without.stable":
    "{city} reste sans partenaire : chaque ville qui lui convient la refuse ou a des partenaires qu’elle classe au moins aussi haut.",
  short:
    "{city} a besoin d’au moins {atLeast, plural, one {# partenaire} other {# partenaires}} et en a {partners}.",
  "proof.total":
    "Aucun autre appariement n’a plus de points. La preuve accompagne la proposition et un contrôle indépendant l’a confirmée.",
  "proof.short":
    "Tous les minimums ne peuvent pas être atteints. Aucun appariement ne s’en approche davantage et, parmi ceux qui s’en approchent autant, aucun n’a plus de points. La preuve accompagne la proposition et un contrôle indépendant l’a confirmée.",
  "proof.stable":
    "L’appariement est stable : il n’existe pas deux villes qui se préféreraient toutes deux l’une l’autre. Un contrôle indépendant de toutes les paires de villes n’en a trouvé aucune.",
  "proof.proposer":
    "Le groupe qui propose est « {side} » : aucun appariement stable n’est meilleur pour l’une de ses villes. L’autre groupe peut obtenir mieux en proposant lui-même.",
  "proof.ties":
    "Certaines villes classent des partenaires à égalité. Les points les ont départagés, puis l’ordre du fichier ; un autre ordre peut donner un autre appariement stable.",
  "proof.unranked":
    "{count, plural, one {# ville ne donne} other {# villes ne donnent}} aucun classement ; les points classent alors les partenaires.",
  "fairness.title": "Équité de l’appariement",
  "fairness.worst":
    "La moins bien servie : {city}, avec {points} des {best} points qu’elle aurait pu avoir en choisissant seule ({percent} %).",
  "fairness.median": "La moitié des villes ont au moins {percent} % de ce qu’elles auraient pu avoir.",
  "fairness.regret": "Il manque à une ville {greatest} points au plus, {mean, number} en moyenne.",
  "why.excluded": "Binôme impossible : {reason}.",
  "why.agreed": "Ce binôme était déjà convenu.",
  "why.chosen":
    "Elles forment un binôme. Sans lui, {loses, plural, =0 {le total serait le même} one {le total perdrait # point} other {le total perdrait # points}}.",
  "why.not-chosen":
    "Elles ne forment pas un binôme. Avec lui, {loses, plural, =0 {le total serait le même} one {le total perdrait # point} other {le total perdrait # points}}.",
  "why.minimum":
    "{cities} : dans ce cas, moins de partenaires que nécessaire. Les minimums passent avant les points.",
  "why.prices":
    "La preuve de la proposition suffit à montrer une perte d’au moins {loses, plural, one {# point} other {# points}}.",
  "why.gone": "Binômes supprimés dans ce cas : {pairs}.",
  "why.come": "Nouveaux binômes dans ce cas : {pairs}.",
  "why.not-accepted":
    "Elles ne forment pas un binôme : {city} n’a pas classé {other} et ne l’accepte donc pas.",
  "why.content": "Elles ne forment pas un binôme : {city} a {partners} et ne classe pas {other} plus haut.",
  "why.no-places": "Elles ne forment pas un binôme : {city} n’a plus de place pour un autre partenaire.",
  "why.stable-pair":
    "Elles forment un binôme : aucune des deux ne pourrait avoir un partenaire mieux classé qui la préférerait aussi.",
  "why.others": "{city} : les autres partenaires possibles, les meilleurs d’abord",
  "why.other": "{city} : {points, plural, one {# point} other {# points}}, perte totale d’au moins {loses}",
  "why.other-stable": "{city} : {points, plural, one {# point} other {# points}}",
  "why.unknown": "--why : il n’y a pas de ville « {got} » dans cet appel. Villes : {known}.",
  "why.unknown-nearest":
    "--why : il n’y a pas de ville « {got} » dans cet appel. Vouliez-vous dire « {nearest} » ?",
  "why.form":
    "--why : « {got} » n’est ni une ville ni deux villes différentes. Écrivez un identifiant, ou deux séparés par une virgule : ljubljana,chengdu.",
  written: "La proposition avec sa preuve, les binômes et les parts se trouvent dans {path}.",
};
