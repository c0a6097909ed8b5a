// Nouns by gender and number, so that a title can be part of a sentence; English needs only the number.
export const nouns = {
  m: "meeting visit walk tour dinner lunch breakfast supper reception banquet roundtable workshop session briefing discussion ceremony concert presentation seminar talk interview signing exchange excursion exhibition performance call screening inspection demonstration panel debate hearing survey conversation lecture trip service handover conference forum event summit congress fair festival assembly symposium convention match market training class tasting introduction opening closing unveiling inauguration launch lesson picnic barbecue party race quiz rehearsal drill evening planting laying exercise gala toast procession parade graduation hackathon pitch",
  f: "",
  n: "",
  mp: "talks discussions presentations meetings visits consultations negotiations conversations honours celebrations sessions workshops days games shadowing games",
  fp: "",
  np: "",
  definite:
    "forum event summit congress fair festival assembly symposium convention conference days games opening closing unveiling inauguration launch signing planting laying",
  /** Events whose titles are names. */
  named: "",
  bodyM: "",
  bodyF: "",
  bodyN: "",
  /** Nouns of places that take a different preposition. */
  on: "",
  joins: "and or &",
  /** Months and weekdays in the form for a date within a sentence, if Intl does not provide it. */
  months: "",
  weekdays: "",
};
