// The sentences of the news item. Each is filled from records and says no more than they do.
export const news = {
  title:
    "Une délégation {level, select, high {de haut niveau} working {de travail} other {officielle}} conduite {leader} en visite {places}",
  "title.plain": "{delegation} en visite {places}",
  lead: "{dates}, une délégation {level, select, high {de haut niveau} working {de travail} other {officielle}} conduite {leader} s’est rendue {places}.",
  "lead.plain": "{dates}, {delegation} s’est rendue {places}.",
  "lead.headed": "{dates}, {delegation}, conduite par {person}, s’est rendue {places}.",
  head: "La délégation avait à sa tête {person}.",
  purposes: "La visite avait pour objet {purposes}.",
  cities:
    "{count, plural, one {La ville} other {Les villes}} {elides, select, yes {d’} other {de }}{cities} {count, plural, one {était représentée} other {étaient représentées}} dans la délégation.",
  others: "Étaient représentés dans la délégation : {others}.",
  "cities.others":
    "{count, plural, one {La ville} other {Les villes}} {elides, select, yes {d’} other {de }}{cities} {count, plural, one {était représentée} other {étaient représentées}} dans la délégation. Y ont également pris part : {others}.",
  forms:
    "{pace, select, packed {Le programme, particulièrement dense, comprenait} other {Le programme comprenait}} {forms}.",
  results: "Résultats et perspectives",
  places: "sur place",

  onward: "La délégation s’est ensuite rendue {there}.",
  "onward.dated": "Le {date}, la délégation s’est rendue {there}.",
  arrival: "La délégation est arrivée {there} le {date}.",
  "arrival.undated": "La délégation est arrivée {there}.",
  departure: "Le {date}, la délégation a pris le chemin du retour.",
  "departure.undated": "La délégation a ensuite pris le chemin du retour.",
  "opener.none": "",
  "opener.first": "le premier jour, ",
  "opener.first-there": "le premier jour, ",
  "opener.first-dated": "le {date}, ",
  "opener.first-there-dated": "le {date}, ",
  "opener.same-day":
    "{turn, select, 0 {plus tard dans la journée, } 1 {ensuite, } 2 {par la suite, } 3 {après cela, } other {enfin, }}",
  "opener.date": "le {date}, ",
  "opener.after": "ensuite, ",

  at: " {hosts}",
  with: " avec {hosts}",
  place: " {place}",
  guests:
    ", en présence {people, plural, =1 {d’un invité} =2 {de deux invités} =3 {de trois invités} =4 {de quatre invités} =5 {de cinq invités} =6 {de six invités} =7 {de sept invités} =8 {de huit invités} =9 {de neuf invités} other {de # invités}}",
  on: " sur {count, plural, one {le thème} other {les thèmes}} {topics}",
  about: "{name}, {about},",

  walk: "{opener}{again, select, yes {elle} other {la délégation}} a effectué {np}.",
  "walk.called": "{opener}la délégation a découvert {np}.",
  "visit.0":
    "{opener}{again, select, yes {elle a également visité} other {la délégation a visité}} {hosts}, {count, plural, one {avec pour thème} other {avec pour thèmes}} {topics}.",
  "visit.1":
    "{opener}{again, select, yes {elle a également visité} other {la délégation a visité}} {hosts}. La visite a porté sur {count, plural, one {le thème} other {les thèmes}} {topics}.",
  "visit.plain":
    "{opener}{again, select, yes {elle a également visité} other {la délégation a {turn, select, 0 {} other {également }}visité}} {hosts}.",
  "visit.met": "{opener}la délégation a rencontré {hosts}.",
  "visit.np": "{opener}{again, select, yes {elle} other {la délégation}} a pris part {aNp}.",
  "visit.np.topics":
    "{opener}{again, select, yes {elle} other {la délégation}} a pris part {aNp}, {count, plural, one {avec pour thème} other {avec pour thèmes}} {topics}.",
  "talk.0":
    "{opener}la délégation a participé {aNp}{hosts} sur {count, plural, one {le thème} other {les thèmes}} {topics}.",
  "talk.1":
    "{opener}la délégation a pris part {aNp}{hosts}, {count, plural, one {avec pour thème} other {avec pour thèmes}} {topics}.",
  "talk.with":
    "{opener}la délégation a participé {aNp}{hosts}{place}{guests}. Y ont également pris part des représentants des partenaires suivants : {with}.",
  "talk.plain": "{opener}la délégation a participé {aNp}{hosts}{place}{guests}.",
  "talk.part":
    "{opener}{again, select, yes {elle} other {la délégation}} {turn, select, 0 {a participé} 1 {a pris part} other {a participé}} {aNp}{hosts}.",
  attend: "{opener}{again, select, yes {elle} other {la délégation}} a assisté {aNp}{hosts}.",
  table: "{opener}{again, select, yes {elle} other {la délégation}} a été conviée {aNp}.",
  "table.hosted": "{opener}{host} a offert {np} à la délégation.",
  close: "La journée s’est achevée par {np}{given}.",
  given: " à l’invitation de l’hôte ({host})",
  call: "{opener}la délégation a rendu une visite de courtoisie à ses hôtes. Elle a été reçue par {people}.",
  met: "{opener}la délégation a été reçue par {people}{place}.",
  honours: "{opener}la délégation a été accueillie avec les honneurs militaires{place}.",
  presented: "{opener}{party} a présenté ses travaux.",
  "pair.who": "{one} – {two}",
  bilaterals:
    "{opener}{count, plural, one {un entretien bilatéral figurait} other {des entretiens bilatéraux figuraient}} au programme : {pairs}.",
  agenda: "Les échanges ont porté sur {count, plural, one {le thème} other {les thèmes}} {topics}.",
  "agenda.visit": "La visite a porté sur {count, plural, one {le thème} other {les thèmes}} {topics}.",
  highlight: "Le temps fort de l’étape a été {np}.",
  "part.who": "La rencontre a réuni {who} autour du format suivant : {np}.",
  "part.plain": "{np} {g, select, mp {en ont fait partie} fp {en ont fait partie} other {en a fait partie}}.",
  "part.topics":
    "{np} {g, select, mp {en ont fait partie} fp {en ont fait partie} other {en a fait partie}}, {count, plural, one {avec pour thème} other {avec pour thèmes}} {topics}.",
  pair: "La délégation a participé {aNp}{hosts}, puis {aNp2}{hosts2}{on}.",

  welcome: "{people} {count, plural, one {a souhaité} other {ont souhaité}} la bienvenue à la délégation.",
  address: "{people} {count, plural, one {a évoqué} other {ont évoqué}} {about}.",
  "address.plain": "{people} {count, plural, one {a pris} other {ont pris}} la parole.",
  presentation: "Des présentations ont également été faites par {people}.",
  "presentation.cities": "Les villes de la délégation se sont également présentées.",
  "presentation.about": "{people} {count, plural, one {a présenté} other {ont présenté}} {about}.",
  chair: "La séance a été présidée par {people}.",
  participation:
    "{people} {count, plural, one {était} other {étaient}} également présent{count, plural, one {{s, select, f {e} other {}}} other {s}}.",
  "person.as": "{name}, {role},",
  "practices.talk":
    "Les participants ont également examiné comment transposer de bonnes pratiques {count, plural, one {dans le domaine suivant} other {dans les domaines suivants}} : {practices}.",
  "practices.visit":
    "La délégation a pu observer de bonnes pratiques {count, plural, one {dans le domaine suivant} other {dans les domaines suivants}} : {practices}.",

  "agreement.signed":
    "{between} ont signé {kind, select, mou {un protocole d’accord} other {une lettre d’intention}}{title}{date}.",
  "agreement.prepared":
    "{between} préparent {kind, select, mou {un protocole d’accord} other {une lettre d’intention}}{title}.",
  "agreement.title": " (« {title} »)",
  "agreement.date": " le {date}",
  commitment: "Prochaine étape ({party}) : {text}{due}.",
  "commitment.done": "Déjà réalisé ({party}) : {text}.",
  due: " (d’ici le {date})",

  "kinds.plenary": "des séances plénières",
  "kinds.roundtable": "des tables rondes",
  "kinds.workshop": "des ateliers",
  "kinds.meeting": "des entretiens",
  "kinds.bilateral": "des entretiens bilatéraux",
  "kinds.site-visit": "des visites de terrain",
  "kinds.walk": "des promenades guidées",
  "kinds.ceremony": "des cérémonies",
  "kinds.press": "des rendez-vous avec la presse",
  "kinds.reception": "des réceptions",
  "kinds.meal": "des repas",
  "kinds.briefing": "des réunions d’information",
  "kinds.transfer": "des transferts",
  "kinds.flight": "des vols",
  "kinds.arrival": "des arrivées",
  "kinds.departure": "des départs",
  "kinds.free-time": "du temps libre",

  "noun.plenary": "séance plénière",
  "noun.roundtable": "table ronde",
  "noun.workshop": "atelier",
  "noun.meeting": "entretien",
  "noun.bilateral": "entretien bilatéral",
  "noun.company-talks": "entretien bilatéral",
  "noun.site-visit": "visite de terrain",
  "noun.walk": "promenade guidée",
  "noun.ceremony": "cérémonie",
  "noun.press": "rencontre avec la presse",
  "noun.reception": "réception",
  "noun.meal": "repas",
  "noun.briefing": "réunion d’information",
  "noun.transfer": "transfert",
  "noun.flight": "vol",
  "noun.arrival": "arrivée",
  "noun.departure": "départ",
  "noun.free-time": "temps libre",

  sources: "Sources",
  published: "Publié le {date}",
  alsoIn: "Également en",
  feed: "Fil d’actualité",
};
