// A proposal of pairs: the gains of each city, the proof, the fairness, and the reasons for a pair or against it.
export const pairing = {
  title:
    "{title}: {pairs, plural, =0 {brez parov} one {# par} two {# para} few {# pari} other {# parov}}, število mest: {cities}, skupaj {total, plural, one {# točka} two {# točki} few {# točke} other {# točk}}",
  pair: "{a} – {b}: {points, plural, one {# točka} two {# točki} few {# točke} other {# točk}}",
  "pair.agreed":
    "{a} – {b}: {points, plural, one {# točka} two {# točki} few {# točke} other {# točk}} (že dogovorjeno)",
  gain: "{city} pridobi {points}: {reasons}",
  "gain.nothing": "{city} ne pridobi ničesar",
  "reason.wanted": "{topic}, kar ponuja partner ({points})",
  "reason.shared": "{topic}, kar želita obe mesti ({points})",
  "reason.size": "podobna velikost ({points})",
  "reason.language": "skupni jezik ({points})",
  "reason.preference": "{place}. izbira ({points})",
  "without.none-possible": "{city} ostane brez partnerja: noben ni mogoč.",
  "without.others-better": "{city} ostane brez partnerja: vsa mesta skupaj imajo tako več točk.",
  "without.stable":
    "{city} ostane brez partnerja: vsako mesto, ki bi prišlo v poštev, ga ne sprejme ali ima partnerje, ki jih uvršča vsaj enako visoko.",
  short: "{city}: potrebno najmanjše število partnerjev {atLeast}, dodeljenih {partners}.",
  "proof.total":
    "Nobena druga razporeditev v pare nima več točk. Predlogu je priložen dokaz, ki ga je potrdilo neodvisno preverjanje.",
  "proof.short":
    "Vseh najmanjših števil ni mogoče doseči. Nobena razporeditev se jim ne približa bolj in med tistimi, ki se jim približajo enako, nobena nima več točk. Predlogu je priložen dokaz, ki ga je potrdilo neodvisno preverjanje.",
  "proof.stable":
    "Razporeditev je stabilna: nobeni dve mesti si nista med seboj ljubši od dodeljenih partnerjev. Neodvisno preverjanje vseh parov mest ni našlo nobenega takega para.",
  "proof.proposer":
    "Predlaga stran »{side}«: nobena stabilna razporeditev ni boljša za katero od njenih mest. Če predlaga druga stran, se ji lahko izide bolje.",
  "proof.ties":
    "Nekatera mesta uvrščajo partnerje enako. Odločile so točke, nato vrstni red v datoteki; drug vrstni red lahko da drugo stabilno razporeditev.",
  "proof.unranked": "Število mest brez lestvice: {count}; tam partnerje razvrščajo točke.",
  "fairness.title": "Pravičnost razporeditve",
  "fairness.worst":
    "Najslabše se izide za {city}: {points} od {best} točk, ki bi jih dobili, če bi izbirali sami ({percent} %).",
  "fairness.median": "Polovica mest ima vsaj {percent} % tistega, kar bi lahko imela.",
  "fairness.regret":
    "Največji primanjkljaj posameznega mesta v točkah: {greatest}, povprečni: {mean, number}.",
  "why.excluded": "Par ni mogoč: {reason}.",
  "why.agreed": "Par je bil že dogovorjen.",
  "why.chosen":
    "Mesti sta par. Brez tega para {loses, plural, =0 {bi bila vsota enaka} one {bi bila vsota manjša za # točko} two {bi bila vsota manjša za # točki} few {bi bila vsota manjša za # točke} other {bi bila vsota manjša za # točk}}.",
  "why.not-chosen":
    "Mesti nista par. S tem parom {loses, plural, =0 {bi bila vsota enaka} one {bi bila vsota manjša za # točko} two {bi bila vsota manjša za # točki} few {bi bila vsota manjša za # točke} other {bi bila vsota manjša za # točk}}.",
  "why.minimum":
    "{cities}: v tem primeru manj partnerjev, kot je potrebno. Najmanjša števila imajo prednost pred točkami.",
  "why.prices": "Že dokaz predloga pokaže izgubo; najmanjša izguba v točkah: {loses}.",
  "why.gone": "V tem primeru niso več pari: {pairs}.",
  "why.come": "V tem primeru so novi pari: {pairs}.",
  "why.not-accepted": "Mesti nista par: {city} nima na svoji lestvici mesta {other} in ga zato ne sprejme.",
  "why.content":
    "Mesti nista par: {city} že ima partnerje ({partners}) in jih uvršča vsaj tako visoko kot {other}.",
  "why.no-places": "Mesti nista par: {city} nima prostega mesta za dodatnega partnerja.",
  "why.stable-pair":
    "Mesti sta par: nobeno ne bi moglo dobiti više uvrščenega partnerja, ki bi mu tudi sam dal prednost.",
  "why.others": "{city}: drugi mogoči partnerji, najboljši najprej",
  "why.other":
    "{city}: {points, plural, one {# točka} two {# točki} few {# točke} other {# točk}}, najmanjša izguba v vsoti {loses}",
  "why.other-stable": "{city}: {points, plural, one {# točka} two {# točki} few {# točke} other {# točk}}",
  "why.unknown": "--why: v tem pozivu ni mesta »{got}«. Mesta: {known}.",
  "why.unknown-nearest": "--why: v tem pozivu ni mesta »{got}«. Ste mislili »{nearest}«?",
  "why.form":
    "--why: »{got}« ni ne eno mesto ne dve različni. Napišite eno oznako ali dve z vejico: ljubljana,chengdu.",
  written: "Predlog z dokazom, pari in deleži so v {path}.",
};
