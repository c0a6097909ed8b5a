// The sentences of the news item: each is filled from records, none says more than they do.
export const news = {
  title:
    "{places}: obisk {level, select, high {visoke delegacije} working {delovne delegacije} other {delegacije}} ({leader})",
  "title.plain": "{delegation} na obisku: {places}",
  lead: "{dates} je bila na obisku {level, select, high {delegacija na visoki ravni} working {delovna delegacija} other {delegacija}}, ki jo je vodila ustanova {leader}. Kraji obiska: {places}.",
  "lead.plain": "{dates} je bila na obisku {delegation}. Obiskani kraji: {places}.",
  purposes:
    "{count, plural, one {Namen obiska} two {Namena obiska} few {Nameni obiska} other {Nameni obiska}}: {purposes}.",
  cities: "Mesta v delegaciji: {cities}.",
  others: "V delegaciji so bili zastopani: {others}.",
  "cities.others": "V delegaciji so bili zastopani: mesta {cities} ter {others}.",
  forms:
    "{pace, select, packed {Program je bil zgoščen; sestavljali so ga} other {Program so sestavljali}}: {forms}.",
  results: "Rezultati in nadaljnje delo",

  onward: "Naslednji postanek delegacije: {leg}.",
  "opener.none": "",
  "opener.first": "prvi dan ({leg})",
  "opener.first-there": "prvi dan v novem kraju",
  "opener.first-dated": "{date}, prvi dan ({leg}),",
  "opener.first-there-dated": "{date}, prvi dan v novem kraju,",
  "opener.same-day": "pozneje istega dne",
  "opener.date": "{date}",
  "opener.after": "zatem",

  at: " ({hosts})",
  with: ", sogovornik: {hosts}",
  place: " (kraj: {place})",
  guests: " – {people, plural, one {# gost} two {# gosta} few {# gostje} other {# gostov}}",
  on: " na temo: {topics}",
  about: "{name} – {about}",

  walk: "{has, select, yes {{opener} je bil na programu ogled: {np}} other {Na programu je bil ogled: {np}}}.",
  "visit.0":
    "{has, select, yes {{opener} je bil na programu ogled: {hosts}} other {Na programu je bil ogled: {hosts}}}; v ospredju: {topics}.",
  "visit.1":
    "{has, select, yes {{opener} je bil na programu obisk: {hosts}} other {Na programu je bil obisk: {hosts}}} (tema: {topics}).",
  "visit.plain":
    "{has, select, yes {{opener} je bil na programu obisk: {hosts}} other {Na programu je bil obisk: {hosts}}}.",
  "talk.0":
    "{has, select, yes {{opener} na programu: {np}} other {Na programu: {np}}}{hosts}; obravnavane teme: {topics}.",
  "talk.1":
    "{has, select, yes {{opener} na programu: {np}} other {Na programu: {np}}}{hosts}; teme: {topics}.",
  "talk.with":
    "{has, select, yes {{opener} na programu: {np}} other {Na programu: {np}}}{hosts}{place}{guests}. Sodelovali so tudi predstavniki ustanov: {with}.",
  "talk.plain":
    "{has, select, yes {{opener} na programu: {np}} other {Na programu: {np}}}{hosts}{place}{guests}.",
  agenda: "V ospredju pogovorov: {topics}.",
  highlight: "Vrhunec programa ({leg}): {np}.",
  "part.who": "Srečali so se {who}; na programu: {np}.",
  "part.plain": "V sklopu dogodka: {np}.",
  "part.topics": "V sklopu dogodka: {np}; obravnavane teme: {topics}.",
  pair: "Na programu: {np}{hosts}, zatem {np2}{on}{hosts2}.",

  welcome: "Pozdravni nagovor: {people}.",
  address: "Nagovori: {people}; tema: {about}.",
  "address.plain": "Nagovori: {people}.",
  presentation: "Predstavitve: {people}.",
  "presentation.about": "Predstavitve: {people}; tema: {about}.",
  chair: "Vodenje srečanja: {people}.",
  participation: "Med udeleženci: {people}.",
  "all-cities": "mesta v delegaciji",
  "person.as": "{name}, {role}",
  "practices.talk": "Govor je bil tudi o prenosu dobrih praks; področja: {practices}.",
  "practices.visit": "Delegacija je na kraju samem spoznala dobre prakse; področja: {practices}.",

  "agreement.signed":
    "Podpisano {date}: {kind, select, mou {memorandum o soglasju} other {pismo o nameri}}{title}; podpisniki: {between}.",
  "agreement.prepared":
    "V pripravi: {kind, select, mou {memorandum o soglasju} other {pismo o nameri}}{title}; udeleženi: {between}.",
  "agreement.title": " »{title}«",
  "agreement.date": "{date}",
  commitment: "{party}: {text}{due}.",
  "commitment.done": "Že opravljeno: {party} – {text}.",
  due: " (rok: {date})",

  "kinds.plenary": "plenarna zasedanja",
  "kinds.roundtable": "okrogle mize",
  "kinds.workshop": "delavnice",
  "kinds.meeting": "srečanja",
  "kinds.bilateral": "dvostranska srečanja",
  "kinds.site-visit": "strokovni ogledi",
  "kinds.walk": "vodeni sprehodi",
  "kinds.ceremony": "slovesnosti",
  "kinds.press": "novinarski dogodki",
  "kinds.reception": "sprejemi",
  "kinds.meal": "obroki",
  "kinds.briefing": "uvodni sestanki",
  "kinds.transfer": "prevozi",
  "kinds.flight": "leti",
  "kinds.free-time": "prosti čas",
  "kind.plenary": "plenarno zasedanje",
  "kind.roundtable": "okrogla miza",
  "kind.workshop": "delavnica",
  "kind.meeting": "srečanje",
  "kind.bilateral": "dvostransko srečanje",
  "kind.site-visit": "ogled",
  "kind.walk": "voden sprehod",
  "kind.ceremony": "slovesnost",
  "kind.press": "novinarski dogodek",
  "kind.reception": "sprejem",
  "kind.meal": "obrok",
  "kind.briefing": "uvodni sestanek",
  "kind.transfer": "prevoz",
  "kind.flight": "let",
  "kind.free-time": "prosti čas",

  sources: "Viri",
  published: "Objavljeno: {date}",
  alsoIn: "Tudi v jezikih",
  feed: "Vir novic",
};
