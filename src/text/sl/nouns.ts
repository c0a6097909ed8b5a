// Nouns by gender and number, so that a title or the name of a body can be the subject of a sentence.
export const nouns = {
  m: "obisk ogled sprehod sprejem pogovor dogodek forum kongres simpozij sestanek posvet zajtrk seminar koncert podpis nastop vrh teden dan festival postanek izlet pozdrav nagovor intervju banket zajtrk prenos obhod voden krog blagoslov prevzem piknik tečaj ples večer",
  f: "večerja okrogla-miza miza delavnica slovesnost predstavitev konferenca razprava izmenjava seja predaja pogostitev malica predstava razstava ekskurzija skupščina zdravica demonstracija pogostitev svečanost ura tekma otvoritev degustacija podelitev zabava vaja zasaditev položitev",
  n: "srečanje kosilo zasedanje odprtje zaprtje predavanje usposabljanje svečano potovanje druženje rokovanje posvetovanje tekmovanje odkritje spremljanje polaganje",
  mp: "pogovori obiski ogledi dnevi sestanki sprejemi",
  fp: "predstavitve delavnice časti konzultacije razprave",
  np: "srečanja pogajanja posvetovanja",
  definite: "forum kongres festival simpozij",
  /** Events whose titles are names. */
  named: "forum kongres festival simpozij",
  bodyM:
    "parlament institut inštitut center svet urad direktorat zavod muzej odbor sklad inkubator sekretariat predsednik klub grozd park forum program hotel grad dvorec trg hotel stadion magistrat muzej licej dom zbor sabor laboratorij arhiv vrtec senat",
  bodyF:
    "komisija občina zbornica agencija univerza vlada zveza fakulteta regija skupnost akademija knjižnica šola družba služba uprava banka galerija delegacija predsednica organizacija mreža pisarna ambasada hiša palača dvorana vila gostilna restavracija cerkev tovarna šola gimnazija bolnišnica klinika kmetija postaja luka",
  bodyN:
    "ministrstvo mesto združenje podjetje društvo veleposlaništvo predsedstvo tajništvo gledališče središče letališče pristanišče",
  /** Nouns of places that take a different preposition. */
  on: "institut inštitut ministrstvo občina zbornica univerza fakulteta agencija grad trg veleposlaništvo direktorat komisija urad akademija razvojna regija gimnazija kmetija postaja letališče",
  joins: "in ter",
  /** Months and weekdays in the form for a date within a sentence, if Intl does not provide it. */
  months: "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
  weekdays: "ponedeljek torek sredo četrtek petek soboto nedeljo",
};
