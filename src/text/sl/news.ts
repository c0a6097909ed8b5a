// The sentences of the news item. Each is filled from records and says no more than they do.
export const news = {
  title:
    "{level, select, high {Visoka delegacija} working {Delovna delegacija} other {Delegacija}} obiskala {places}",
  "title.plain": "{delegation} obiskala {places}",
  lead: "{dates} je {level, select, high {visoka delegacija} working {delovna delegacija} other {delegacija}}, ki jo je {h, select, m {vodil} n {vodilo} other {vodila}} {leader}, obiskala {places}.",
  "lead.plain": "{dates} je {places} obiskala {delegation}.",
  "lead.headed":
    "{dates} je {places} obiskala {delegation}. Na čelu delegacije je {s, select, m {bil} other {bila}} {person}.",
  head: "{s, select, m {Na čelu delegacije je bil {person}} f {Na čelu delegacije je bila {person}} other {Vodja delegacije: {person}}}.",
  purposes: "{count, plural, one {Namen obiska:} two {Namena obiska:} other {Nameni obiska:}} {purposes}.",
  cities: "V delegaciji so bili predstavniki {count, plural, one {mesta} other {mest}} {cities}.",
  others: "V delegaciji so bili zastopani: {others}.",
  "cities.others":
    "V delegaciji so bili predstavniki {count, plural, one {mesta} other {mest}} {cities}; zastopani so bili tudi: {others}.",
  forms:
    "{pace, select, packed {V zgoščenem programu so se} other {V programu so se}} {g, select, fp {zvrstile} np {zvrstila} other {zvrstili}} {forms}.",
  results: "Rezultati in nadaljnje delo",
  places: "kraji obiska",

  onward: "Nato je delegacija obiskala {there}.",
  "onward.dated": "{date} je delegacija nadaljevala pot in obiskala {there}.",
  arrival: "Delegacija je na obisk prispela {date}.",
  "arrival.undated": "Delegacija je prispela na obisk.",
  departure: "{date} se je delegacija odpravila domov.",
  "departure.undated": "Ob koncu obiska se je delegacija odpravila domov.",
  "opener.none": "",
  "opener.first": "prvi dan",
  "opener.first-there": "prvi dan",
  "opener.first-dated": "{date}",
  "opener.first-there-dated": "{date}",
  "opener.same-day": "{turn, select, 0 {pozneje istega dne} 1 {zatem} 2 {nato} 3 {pozneje} other {nazadnje}}",
  "opener.date": "{date}",
  "opener.after": "zatem",

  at: " {hosts}",
  with: ", ki {g, select, f {jo} mp {jih} fp {jih} np {jih} other {ga}} je {h, select, m {gostil} n {gostilo} other {gostila}} {hosts}",
  place: " {place}",
  guests:
    " ob udeležbi {people, plural, =1 {enega gosta} =2 {dveh gostov} =3 {treh gostov} =4 {štirih gostov} =5 {petih gostov} =6 {šestih gostov} =7 {sedmih gostov} =8 {osmih gostov} =9 {devetih gostov} one {# gosta} other {# gostov}}",
  on: " na temo {topics}",
  about: "{name}, {about},",

  walk: "{has, select, yes {{opener} {g, select, m {je bil} f {je bila} n {je bilo} mp {so bili} fp {so bile} other {so bila}} na programu {np}} other {Na programu {g, select, m {je bil} f {je bila} n {je bilo} mp {so bili} fp {so bile} other {so bila}} {np}}}.",
  "walk.called":
    "{has, select, yes {{opener} si je delegacija ogledala okolico: {np}} other {Delegacija si je ogledala okolico: {np}}}.",
  "visit.0":
    "{has, select, yes {{opener} je delegacija obiskala {hosts}} other {Delegacija je obiskala {hosts}}}. {count, plural, one {V ospredju je bila tema} two {V ospredju sta bili temi} other {V ospredju so bile teme}} {topics}.",
  "visit.1":
    "{has, select, yes {{opener} je delegacija obiskala {hosts}} other {Delegacija je obiskala {hosts}}}. {count, plural, one {Osrednja tema je bila} two {Osrednji temi sta bili} other {Osrednje teme so bile}} {topics}.",
  "visit.plain":
    "{has, select, yes {{opener} je delegacija obiskala {hosts}} other {{again, select, yes {Obiskala je tudi} other {{turn, select, 0 {Delegacija je obiskala} other {Delegacija je obiskala tudi}}}} {hosts}}}.",
  "visit.met":
    "{has, select, yes {{opener} je bilo na programu srečanje: {hosts}} other {Na programu je bilo srečanje: {hosts}}}.",
  "visit.np":
    "{has, select, yes {{opener} {g, select, m {je bil} f {je bila} n {je bilo} mp {so bili} fp {so bile} other {so bila}} na programu {np}} other {Na programu {g, select, m {je bil} f {je bila} n {je bilo} mp {so bili} fp {so bile} other {so bila}} {np}}}.",
  "visit.np.topics":
    "{has, select, yes {{opener} {g, select, m {je bil} f {je bila} n {je bilo} mp {so bili} fp {so bile} other {so bila}} na programu {np}} other {Na programu {g, select, m {je bil} f {je bila} n {je bilo} mp {so bili} fp {so bile} other {so bila}} {np}}}. {count, plural, one {V ospredju je bila tema} two {V ospredju sta bili temi} other {V ospredju so bile teme}} {topics}.",
  "talk.0":
    "{has, select, yes {{opener} {g, select, m {je potekal} f {je potekala} n {je potekalo} mp {so potekali} fp {so potekale} other {so potekala}} {np}{hosts}} other {{g, select, m {Potekal je} f {Potekala je} n {Potekalo je} mp {Potekali so} fp {Potekale so} other {Potekala so}} {np}{hosts}}}. {count, plural, one {Osrednja tema je bila} two {Osrednji temi sta bili} other {Osrednje teme so bile}} {topics}.",
  "talk.1":
    "{has, select, yes {{opener} {g, select, m {je bil} f {je bila} n {je bilo} mp {so bili} fp {so bile} other {so bila}} na programu {np}{hosts}} other {Na programu {g, select, m {je bil} f {je bila} n {je bilo} mp {so bili} fp {so bile} other {so bila}} {np}{hosts}}}. {count, plural, one {V ospredju je bila tema} two {V ospredju sta bili temi} other {V ospredju so bile teme}} {topics}.",
  "talk.with":
    "{has, select, yes {{opener} {g, select, m {je potekal} f {je potekala} n {je potekalo} mp {so potekali} fp {so potekale} other {so potekala}} {np}{hosts}{place}{guests}} other {{g, select, m {Potekal je} f {Potekala je} n {Potekalo je} mp {Potekali so} fp {Potekale so} other {Potekala so}} {np}{hosts}{place}{guests}}}. Sodelovali so tudi predstavniki partnerjev: {with}.",
  "talk.plain":
    "{has, select, yes {{opener} {g, select, m {je potekal} f {je potekala} n {je potekalo} mp {so potekali} fp {so potekale} other {so potekala}} {np}{hosts}{place}{guests}} other {{g, select, m {Potekal je} f {Potekala je} n {Potekalo je} mp {Potekali so} fp {Potekale so} other {Potekala so}} {np}{hosts}{place}{guests}}}.",
  "talk.part":
    "{has, select, yes {{opener} {g, select, m {je bil} f {je bila} n {je bilo} mp {so bili} fp {so bile} other {so bila}} na programu {np}{hosts}} other {{turn, select, 0 {{g, select, m {Potekal je} f {Potekala je} n {Potekalo je} mp {Potekali so} fp {Potekale so} other {Potekala so}} {np}{hosts}} other {Na programu {g, select, m {je bil} f {je bila} n {je bilo} mp {so bili} fp {so bile} other {so bila}} {np}{hosts}}}}}.",
  attend:
    "{has, select, yes {{opener} {g, select, m {je bil} f {je bila} n {je bilo} mp {so bili} fp {so bile} other {so bila}} na programu {np}{hosts}} other {Na programu {g, select, m {je bil} f {je bila} n {je bilo} mp {so bili} fp {so bile} other {so bila}} {np}{hosts}}}.",
  table:
    "{has, select, yes {{opener} {g, select, m {je bil} f {je bila} n {je bilo} mp {so bili} fp {so bile} other {so bila}} na programu {np}} other {Na programu {g, select, m {je bil} f {je bila} n {je bilo} mp {so bili} fp {so bile} other {so bila}} {np}}}.",
  "table.hosted":
    "{has, select, yes {{opener} {g, select, m {je bil} f {je bila} n {je bilo} mp {so bili} fp {so bile} other {so bila}} na programu {np}{given}} other {Na programu {g, select, m {je bil} f {je bila} n {je bilo} mp {so bili} fp {so bile} other {so bila}} {np}{given}}}.",
  close:
    "Dan {g, select, m {je sklenil} f {je sklenila} n {je sklenilo} mp {so sklenili} fp {so sklenile} other {so sklenila}} {np}{given}.",
  given:
    ", ki {g, select, f {jo} mp {jih} fp {jih} np {jih} other {ga}} je {h, select, m {pripravil} n {pripravilo} other {pripravila}} {host}",
  call: "{has, select, yes {{opener} je delegacijo na vljudnostnem obisku {s, select, m {sprejel} f {sprejela} other {sprejela}} {people}} other {Delegacijo je na vljudnostnem obisku {s, select, m {sprejel} f {sprejela} other {sprejela}} {people}}}.",
  met: "{has, select, yes {{opener} je delegacijo {s, select, m {sprejel} f {sprejela} other {sprejela}} {people}{place}} other {Delegacijo je {s, select, m {sprejel} f {sprejela} other {sprejela}} {people}{place}}}.",
  honours:
    "{has, select, yes {{opener} je bila delegacija sprejeta z vojaškimi častmi{place}} other {Delegacija je bila sprejeta z vojaškimi častmi{place}}}.",
  presented:
    "{has, select, yes {{opener} se je {h, select, m {predstavil} n {predstavilo} other {predstavila}} {party}} other {{h, select, m {Predstavil} n {Predstavilo} other {Predstavila}} se je {party}}}.",
  "pair.who": "{one} – {two}",
  bilaterals:
    "{has, select, yes {{opener} {count, plural, one {je potekalo dvostransko srečanje} two {sta potekali dvostranski srečanji} other {so potekala dvostranska srečanja}}} other {{count, plural, one {Potekalo je tudi dvostransko srečanje} two {Potekali sta tudi dvostranski srečanji} other {Potekala so tudi dvostranska srečanja}}}}: {pairs}.",
  agenda:
    "{count, plural, one {Osrednja tema je bila} two {Osrednji temi sta bili} other {Osrednje teme so bile}} {topics}.",
  "agenda.visit":
    "{count, plural, one {V ospredju je bila tema} two {V ospredju sta bili temi} other {V ospredju so bile teme}} {topics}.",
  highlight:
    "Vrhunec programa {g, select, m {je bil} f {je bila} n {je bilo} mp {so bili} fp {so bile} other {so bila}} {np}.",
  "part.who":
    "V sklopu dogodka {g, select, m {je potekal} f {je potekala} n {je potekalo} mp {so potekali} fp {so potekale} other {so potekala}} {np}; srečali so se {who}.",
  "part.plain":
    "V sklopu dogodka {g, select, m {je potekal} f {je potekala} n {je potekalo} mp {so potekali} fp {so potekale} other {so potekala}} {np}.",
  "part.topics":
    "V sklopu dogodka {g, select, m {je potekal} f {je potekala} n {je potekalo} mp {so potekali} fp {so potekale} other {so potekala}} {np}. {count, plural, one {Osrednja tema je bila} two {Osrednji temi sta bili} other {Osrednje teme so bile}} {topics}.",
  pair: "Na programu {g, select, m {je bil} f {je bila} n {je bilo} mp {so bili} fp {so bile} other {so bila}} {np}{hosts}, zatem pa {np2}{hosts2}{on}.",

  welcome:
    "Delegacijo {count, plural, one {{s, select, m {je pozdravil} other {je pozdravila}}} two {sta pozdravila} other {so pozdravili}} {people}.",
  address:
    "{count, plural, one {Spregovoril{s, select, m {} other {a}} je} two {Spregovorila sta} other {Spregovorili so}} {people}; tema: {about}.",
  "address.plain":
    "{count, plural, one {Spregovoril{s, select, m {} other {a}} je} two {Spregovorila sta} other {Spregovorili so}} {people}.",
  presentation: "Na programu so bile tudi predstavitve, ki so jih pripravili: {people}.",
  "presentation.cities": "Predstavila so se tudi mesta, zastopana v delegaciji.",
  "presentation.about":
    "Na programu so bile tudi predstavitve, ki so jih pripravili: {people}; tema: {about}.",
  chair:
    "Srečanje {count, plural, one {je {s, select, m {vodil} other {vodila}}} two {sta vodila} other {so vodili}} {people}.",
  participation:
    "Srečanja {count, plural, one {se je {s, select, m {udeležil} other {udeležila}} tudi} two {sta se udeležila tudi} other {so se udeležili tudi}} {people}.",
  "person.as": "{name}, {role},",
  "practices.talk":
    "Udeleženci so razpravljali tudi o prenosu dobrih praks {count, plural, one {s tega področja} other {s teh področij}}: {practices}.",
  "practices.visit":
    "Delegacija je na kraju samem spoznala dobre prakse {count, plural, one {s tega področja} other {s teh področij}}: {practices}.",

  "agreement.signed":
    "{day, select, known {{date} {kind, select, mou {je bil podpisan memorandum o soglasju} other {je bilo podpisano pismo o nameri}}} other {{kind, select, mou {Podpisan je bil memorandum o soglasju} other {Podpisano je bilo pismo o nameri}}}}{title}. Podpisniki: {between}.",
  "agreement.prepared":
    "V pripravi je {kind, select, mou {memorandum o soglasju} other {pismo o nameri}}{title}. Predvideni podpisniki: {between}.",
  "agreement.title": " »{title}«",
  "agreement.date": "{date}",
  commitment: "Naslednji korak ({party}): {text}{due}.",
  "commitment.done": "Že opravljeno ({party}): {text}.",
  due: " (do {date})",

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
  "kinds.arrival": "prihodi",
  "kinds.departure": "odhodi",
  "kinds.free-time": "prosti čas",

  "noun.plenary": "plenarno zasedanje",
  "noun.roundtable": "okrogla miza",
  "noun.workshop": "delavnica",
  "noun.meeting": "srečanje",
  "noun.bilateral": "dvostransko srečanje",
  "noun.company-talks": "dvostransko srečanje",
  "noun.site-visit": "strokovni ogled",
  "noun.walk": "voden sprehod",
  "noun.ceremony": "slovesnost",
  "noun.press": "novinarska konferenca",
  "noun.reception": "sprejem",
  "noun.meal": "pogostitev",
  "noun.briefing": "uvodni sestanek",
  "noun.transfer": "prevoz",
  "noun.flight": "let",
  "noun.arrival": "prihod",
  "noun.departure": "odhod",
  "noun.free-time": "prosti čas",

  sources: "Viri",
  published: "Objavljeno: {date}",
  alsoIn: "Tudi v jezikih",
  feed: "Vir novic",
};
