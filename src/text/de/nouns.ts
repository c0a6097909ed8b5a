// Nouns by gender and number, so that a title or the name of a body takes its article; compounds end with them.
export const nouns = {
  m: "besuch rundgang empfang spaziergang termin workshop vortrag austausch ausflug kongress gipfel dialog stadtrundgang imbiss festakt gottesdienst umtrunk lauf abend",
  f: "besichtigung führung zeremonie sitzung konferenz diskussion feier unterzeichnung einweisung präsentation begehung verabschiedung tagung messe vorstellung debatte runde versammlung veranstaltung ausstellung vorführung schulung eröffnung einweihung wanderung enthüllung hospitation übergabe probe pflanzung niederlegung übung",
  n: "gespräch essen treffen forum seminar konzert frühstück symposium fest bankett interview podium spiel picknick",
  mp: "vorträge besuche ehren empfänge",
  fp: "präsentationen konsultationen verhandlungen tage sitzungen diskussionen vorstellungen",
  np: "gespräche treffen",
  definite:
    "forum kongress gipfel konferenz messe fest versammlung tage veranstaltung eröffnung einweihung enthüllung unterzeichnung pflanzung niederlegung",
  /** Events whose titles are names. */
  named: "forum kongress festival gipfel",
  bodyM:
    "rat ausschuss verband verein präsident bundespräsident landtag palast präsidentenpalast platz saal park kreis council bundestag senat hafen flughafen",
  bodyF:
    "kommission kammer agentur universität stadt region gesellschaft stiftung direktion generaldirektion akademie hochschule bank delegation verwaltung halle villa vila residenz nationalversammlung versammlung stadtverwaltung stadtgemeinde gemeinde präsidentin vereinigung commission agency chamber university schule bibliothek klinik botschaft fakultät fabrik galerie",
  bodyN:
    "institut parlament zentrum center amt ministerium museum büro sekretariat programm netzwerk komitee unternehmen haus rathaus hotel schloss institute ministry office department committee parliament centre gymnasium klinikum theater archiv werk labor lycée",
  /** Nouns of places that take a different preposition. */
  on: "",
  joins: "und oder",
  /** Months and weekdays in the form for a date within a sentence, if Intl does not provide it. */
  months: "",
  weekdays: "",
};
