// The sentences of the news item. Each is filled from records and says no more than they do.
export const news = {
  title:
    "{level, select, high {Hochrangige Delegation} working {Arbeitsdelegation} other {Delegation}} besucht {places}",
  "title.plain": "{delegation} besucht {places}",
  lead: "{dates} besuchte {level, select, high {eine hochrangige Delegation} working {eine Arbeitsdelegation} other {eine Delegation}}, geleitet {leader}, {places}.",
  "lead.plain": "{dates} besuchte {delegation} {places}.",
  "lead.headed": "{dates} besuchte {delegation} {places}. An der Spitze der Delegation stand {person}.",
  head: "An der Spitze der Delegation stand {person}.",
  purposes: "{count, plural, one {Zweck des Besuchs:} other {Zwecke des Besuchs:}} {purposes}.",
  cities:
    "In der Delegation {count, plural, one {war die Stadt {cities} vertreten} other {waren die Städte {cities} vertreten}}.",
  others: "In der Delegation {count, plural, one {war} other {waren}} {others} vertreten.",
  "cities.others":
    "In der Delegation waren {count, plural, one {die Stadt} other {die Städte}} {cities} sowie {others} vertreten.",
  forms: "{pace, select, packed {Das dichte Programm umfasste} other {Das Programm umfasste}} {forms}.",
  results: "Ergebnisse und Ausblick",
  places: "Orte des Besuchs",

  onward: "Nächstes Ziel der Delegation war {leg}.",
  "onward.dated": "Am {date}, reiste die Delegation weiter. Nächstes Ziel war {leg}.",
  arrival: "Die Delegation traf am {date}, ein.",
  "arrival.undated": "Die Delegation traf vor Ort ein.",
  departure: "Am {date}, trat die Delegation die Heimreise an.",
  "departure.undated": "Danach trat die Delegation die Heimreise an.",
  "opener.none": "",
  "opener.first": "am ersten Tag ",
  "opener.first-there": "am ersten Tag ",
  "opener.first-dated": "am {date}, ",
  "opener.first-there-dated": "am {date}, ",
  "opener.same-day":
    "{turn, select, 0 {später am selben Tag } 1 {anschließend } 2 {danach } 3 {darauf } other {zum Abschluss des Tages }}",
  "opener.date": "am {date}, ",
  "opener.after": "anschließend ",

  at: " {hosts}",
  with: " mit {hosts}",
  place: " {place}",
  guests:
    "; {people, plural, =1 {ein Gast nahm teil} =2 {zwei Gäste nahmen teil} =3 {drei Gäste nahmen teil} =4 {vier Gäste nahmen teil} =5 {fünf Gäste nahmen teil} =6 {sechs Gäste nahmen teil} =7 {sieben Gäste nahmen teil} =8 {acht Gäste nahmen teil} =9 {neun Gäste nahmen teil} other {# Gäste nahmen teil}}",
  on: " zum Thema {topics}",
  about: "{name}, {about},",

  walk: "{has, select, yes {{opener}{g, select, mp {standen} fp {standen} np {standen} other {stand}} {np} auf dem Programm} other {Auf dem Programm {g, select, mp {standen} fp {standen} np {standen} other {stand}} {np}}}.",
  "walk.called":
    "{has, select, yes {{opener}erkundete die Delegation {np}} other {Die Delegation erkundete {np}}}.",
  "visit.0":
    "{has, select, yes {{opener}besuchte die Delegation {hosts}} other {Die Delegation besuchte {hosts}}}. {count, plural, one {Im Mittelpunkt stand das Thema} other {Im Mittelpunkt standen die Themen}} {topics}.",
  "visit.1":
    "{has, select, yes {{opener}besuchte die Delegation {hosts}} other {Die Delegation besuchte {hosts}}}. {count, plural, one {Thema war} other {Themen waren}} {topics}.",
  "visit.plain":
    "{has, select, yes {{opener}besuchte die Delegation {hosts}} other {{turn, select, 0 {Die Delegation besuchte {hosts}} other {Außerdem besuchte {again, select, yes {sie} other {die Delegation}} {hosts}}}}}.",
  "visit.met":
    "{has, select, yes {{opener}traf die Delegation {hosts}} other {Die Delegation traf {hosts}}}.",
  "visit.np":
    "{has, select, yes {{opener}{g, select, mp {standen} fp {standen} np {standen} other {stand}} {np} auf dem Programm} other {Auf dem Programm {g, select, mp {standen} fp {standen} np {standen} other {stand}} {np}}}.",
  "visit.np.topics":
    "{has, select, yes {{opener}{g, select, mp {standen} fp {standen} np {standen} other {stand}} {np} auf dem Programm} other {Auf dem Programm {g, select, mp {standen} fp {standen} np {standen} other {stand}} {np}}}. Im Mittelpunkt {count, plural, one {stand das Thema} other {standen die Themen}} {topics}.",
  "talk.0":
    "{has, select, yes {{opener}{g, select, mp {standen} fp {standen} np {standen} other {stand}} {np}{hosts} auf dem Programm} other {Auf dem Programm {g, select, mp {standen} fp {standen} np {standen} other {stand}} {np}{hosts}}}. {count, plural, one {Im Mittelpunkt stand das Thema} other {Im Mittelpunkt standen die Themen}} {topics}.",
  "talk.1":
    "{has, select, yes {{opener}{g, select, mp {fanden} fp {fanden} np {fanden} other {fand}} {np}{hosts} statt} other {{np}{hosts} {g, select, mp {fanden} fp {fanden} np {fanden} other {fand}} statt}}. {count, plural, one {Thema war} other {Themen waren}} {topics}.",
  "talk.with":
    "{has, select, yes {{opener}{g, select, mp {fanden} fp {fanden} np {fanden} other {fand}} {np}{hosts}{place} statt{guests}} other {{np}{hosts}{place} {g, select, mp {fanden} fp {fanden} np {fanden} other {fand}} statt{guests}}}. Ebenfalls vertreten {count, plural, one {war} other {waren}}: {with}.",
  "talk.plain":
    "{has, select, yes {{opener}{g, select, mp {fanden} fp {fanden} np {fanden} other {fand}} {np}{hosts}{place} statt{guests}} other {{np}{hosts}{place} {g, select, mp {fanden} fp {fanden} np {fanden} other {fand}} statt{guests}}}.",
  "talk.part":
    "{has, select, yes {{opener}{g, select, mp {standen} fp {standen} np {standen} other {stand}} {np}{hosts} auf dem Programm} other {{turn, select, 0 {Auf dem Programm {g, select, mp {standen} fp {standen} np {standen} other {stand}} {np}{hosts}} other {{np}{hosts} {g, select, mp {fanden} fp {fanden} np {fanden} other {fand}} statt}}}}.",
  attend:
    "{has, select, yes {{opener}{g, select, mp {standen} fp {standen} np {standen} other {stand}} {np}{hosts} auf dem Programm} other {Auf dem Programm {g, select, mp {standen} fp {standen} np {standen} other {stand}} {np}{hosts}}}.",
  table:
    "{has, select, yes {{opener}{g, select, mp {standen} fp {standen} np {standen} other {stand}} {np} auf dem Programm} other {Auf dem Programm {g, select, mp {standen} fp {standen} np {standen} other {stand}} {np}}}.",
  "table.hosted":
    "{has, select, yes {{opener}gab {host} {objectNp} für die Delegation} other {Für die Delegation gab {host} {objectNp}}}.",
  close:
    "Den Abschluss des Tages {g, select, mp {bildeten} fp {bildeten} np {bildeten} other {bildete}} {np}{given}.",
  given: ", zu dem {host} eingeladen hatte",
  call: "{has, select, yes {{opener}empfing {people} die Delegation zu einem Höflichkeitsbesuch} other {{people} empfing die Delegation zu einem Höflichkeitsbesuch}}.",
  met: "{has, select, yes {{opener}empfing {people} die Delegation{place}} other {{people} empfing die Delegation{place}}}.",
  honours:
    "{has, select, yes {{opener}wurde die Delegation{place} mit militärischen Ehren empfangen} other {Die Delegation wurde mit militärischen Ehren empfangen{place}}}.",
  presented: "{has, select, yes {{opener}hielt {party} einen Vortrag} other {{party} hielt einen Vortrag}}.",
  "pair.who": "{one} – {two}",
  bilaterals:
    "{has, select, yes {{opener}trafen sich zu {count, plural, one {einem bilateralen Gespräch} other {bilateralen Gesprächen}}} other {Zu {count, plural, one {einem bilateralen Gespräch} other {bilateralen Gesprächen}} trafen sich}}: {pairs}.",
  agenda: "Im Mittelpunkt {count, plural, one {stand das Thema} other {standen die Themen}} {topics}.",
  "agenda.visit":
    "Im Mittelpunkt {count, plural, one {stand das Thema} other {standen die Themen}} {topics}.",
  highlight: "Höhepunkt des Aufenthalts {g, select, mp {waren} fp {waren} np {waren} other {war}} {np}.",
  "part.who":
    "Dazu gehörte auch {np}, an {g, select, f {der} mp {denen} fp {denen} np {denen} other {dem}} {who} teilnahmen.",
  "part.plain": "Dazu {g, select, mp {gehörten} fp {gehörten} np {gehörten} other {gehörte}} auch {np}.",
  "part.topics":
    "Dazu {g, select, mp {gehörten} fp {gehörten} np {gehörten} other {gehörte}} auch {np}. {count, plural, one {Thema war} other {Themen waren}} {topics}.",
  pair: "Auf dem Programm {g, select, mp {standen} fp {standen} np {standen} other {stand}} {np}{hosts}, danach {np2}{hosts2}{on}.",

  welcome:
    "{count, plural, one {Begrüßt wurde die Delegation von} other {Begrüßt wurde die Delegation von}} {people}.",
  address: "Es {count, plural, one {sprach} other {sprachen}} {people}; Thema: {about}.",
  "address.plain": "Es {count, plural, one {sprach} other {sprachen}} {people}.",
  presentation: "Vorträge hielten außerdem {people}.",
  "presentation.cities": "Auch die Städte der Delegation stellten sich vor.",
  "presentation.about": "Vorträge hielten außerdem {people}; Thema: {about}.",
  chair: "Den Vorsitz {count, plural, one {hatte} other {hatten}} {people}.",
  participation: "Ebenfalls anwesend {count, plural, one {war} other {waren}} {people}.",
  "person.as": "{name}, {role},",
  "practices.talk":
    "Erörtert wurde auch, wie sich gute Praxis in {count, plural, one {diesem Bereich} other {diesen Bereichen}} übertragen lässt: {practices}.",
  "practices.visit":
    "Vor Ort lernte die Delegation gute Praxis in {count, plural, one {diesem Bereich} other {diesen Bereichen}} kennen: {practices}.",

  "agreement.signed":
    "{between} haben{date} {kind, select, mou {ein Memorandum of Understanding} other {eine Absichtserklärung}}{title} unterzeichnet.",
  "agreement.prepared":
    "{between} bereiten {kind, select, mou {ein Memorandum of Understanding} other {eine Absichtserklärung}}{title} vor.",
  "agreement.title": " („{title}“)",
  "agreement.date": " am {date}",
  commitment: "Nächster Schritt ({party}): {text}{due}.",
  "commitment.done": "Bereits erledigt ({party}): {text}.",
  due: " (bis {date})",

  "kinds.plenary": "Plenarsitzungen",
  "kinds.roundtable": "Rundtischgespräche",
  "kinds.workshop": "Workshops",
  "kinds.meeting": "Gespräche",
  "kinds.bilateral": "bilaterale Gespräche",
  "kinds.site-visit": "Besichtigungen",
  "kinds.walk": "Rundgänge",
  "kinds.ceremony": "Zeremonien",
  "kinds.press": "Pressetermine",
  "kinds.reception": "Empfänge",
  "kinds.meal": "Essen",
  "kinds.briefing": "Einweisungen",
  "kinds.transfer": "Transfers",
  "kinds.flight": "Flüge",
  "kinds.arrival": "Ankünfte",
  "kinds.departure": "Abreisen",
  "kinds.free-time": "freie Zeit",

  "noun.plenary": "Plenarsitzung",
  "noun.roundtable": "Rundtischgespräch",
  "noun.workshop": "Workshop",
  "noun.meeting": "Gespräch",
  "noun.bilateral": "bilaterales Gespräch",
  "noun.company-talks": "bilaterales Gespräch",
  "noun.site-visit": "Besichtigung",
  "noun.walk": "Rundgang",
  "noun.ceremony": "Zeremonie",
  "noun.press": "Pressetermin",
  "noun.reception": "Empfang",
  "noun.meal": "Essen",
  "noun.briefing": "Einweisung",
  "noun.transfer": "Transfer",
  "noun.flight": "Flug",
  "noun.arrival": "Ankunft",
  "noun.departure": "Abreise",
  "noun.free-time": "freie Zeit",

  sources: "Quellen",
  published: "Veröffentlicht am {date}",
  alsoIn: "Auch verfügbar auf",
  feed: "Feed",
};
