// Texts of the pages of indicators, of one visit and across visits.
export const indicators = {
  lead: "Vsak kazalnik odpre, kar šteje. Poleg je opredelitev.",
  counted: "{count, plural, one {# vnos} two {# vnosa} few {# vnosi} other {# vnosov}}",
  figure: "Kazalnik",
  value: "Vrednost",
  definition: "Opredelitev",
  csv: "Preglednica (CSV)",
  svg: "Slika (SVG)",
  picture: "Slika kazalnikov",
  year: "Leto",
  allYears: "Vsa leta",
  visits: "Obiski",
  allVisits: "Vsi obiski leta",
  across: "Kazalniki vseh obiskov",
  acrossMore: "Osebe in skupine se štejejo pri vsakem obisku, ki so se ga udeležile.",
  noVisits: "V tem izboru ni obiskov.",
  nothing: "Nič ni prešteto.",
};
