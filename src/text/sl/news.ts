// The sentences of the news item: each is filled from records, none says more than they do.
export const news = {
  title:
    "{level, select, high {Delegacija na visoki ravni} working {Delovna delegacija} other {Delegacija}} na obisku: {places} (vodstvo: {leader})",
  "title.plain": "{delegation} na obisku: {places}",
  lead: "{dates} je bila na obisku {level, select, high {delegacija na visoki ravni} working {delovna delegacija} other {delegacija}} pod vodstvom ustanove {leader}. Obiskala je: {places}.",
  "lead.plain": "{dates} je bila na obisku {delegation}. Obiskani kraji: {places}.",
  purposes:
    "{count, plural, one {Namen obiska} two {Namena obiska} few {Nameni obiska} other {Nameni obiska}}: {purposes}.",
  cities: "V delegaciji so bila zastopana mesta {cities}.",
  others: "V delegaciji so bili zastopani: {others}.",
  "cities.others": "V delegaciji so bila zastopana mesta {cities} ter {others}.",
  forms:
    "{pace, select, packed {Program je bil zgoščen; sestavljali so ga} other {Program so sestavljali}}: {forms}.",
  results: "Izidi in pogled naprej",

  onward: "Po postanku {previous} je delegacija odpotovala naprej: {leg}.",
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

  walk: "{has, select, yes {{opener} si je delegacija ogledala: {np}} other {Delegacija si je ogledala: {np}}}.",
  "visit.0":
    "{has, select, yes {{opener} je bila delegacija na ogledu: {hosts}} other {Delegacija je bila na ogledu: {hosts}}}; v ospredju: {topics}.",
  "visit.1":
    "{has, select, yes {{opener} je delegacija obiskala: {hosts}} other {Delegacija je obiskala: {hosts}}} (tema: {topics}).",
  "visit.plain":
    "{has, select, yes {{opener} je delegacija obiskala: {hosts}} other {Delegacija je obiskala: {hosts}}}.",
  "talk.0":
    "{has, select, yes {{opener} je bilo na programu: {np}} other {Na programu je bilo: {np}}}{hosts}; obravnavane teme: {topics}.",
  "talk.1":
    "{has, select, yes {{opener} je sledilo: {np}} other {Sledilo je: {np}}}{hosts}; govor je bil o temah: {topics}.",
  "talk.with":
    "{has, select, yes {{opener} je bilo na programu: {np}} other {Na programu je bilo: {np}}}{hosts}{place}{guests}. Udeležili so se tudi predstavniki: {with}.",
  "talk.plain":
    "{has, select, yes {{opener} je bilo na programu: {np}} other {Na programu je bilo: {np}}}{hosts}{place}{guests}.",
  agenda: "V ospredju pogovorov: {topics}.",
  highlight: "Vrhunec postanka {leg}: {np}.",
  "part.who": "Ob tem so se srečali {who}: {np}.",
  "part.plain": "V sklopu dogodka: {np}.",
  "part.topics": "V sklopu dogodka: {np}; obravnavane teme: {topics}.",
  pair: "Na programu: {np}{hosts}, zatem {np2}{on}{hosts2}.",

  welcome: "Pozdravni nagovor: {people}.",
  address: "Nastopili so: {people}; predmet: {about}.",
  "address.plain": "Nastopili so: {people}.",
  presentation: "Predstavili so se: {people}.",
  "presentation.about": "Predstavili so se: {people}; predmet: {about}.",
  chair: "Srečanje je vodil(a): {people}.",
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
  "commitment.done": "{party} – opravljeno: {text}.",
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
  "kinds.meal": "obedi",
  "kinds.briefing": "informativni sestanki",
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
  "kind.meal": "obed",
  "kind.briefing": "informativni sestanek",
  "kind.transfer": "prevoz",
  "kind.flight": "let",
  "kind.free-time": "prosti čas",

  sources: "Viri",
  published: "Objavljeno: {date}",
  alsoIn: "Tudi v jezikih",
  feed: "Vir novic",
};
