// Texts of the pages of indicators, of one visit and across visits.
export const indicators = {
  lead: "Vsak kazalnik odpre, kar šteje. Poleg je opredelitev.",
  counted: "{count, plural, one {# vnos} two {# vnosa} few {# vnosi} other {# vnosov}}",
  csv: "Preglednica (CSV)",
  svg: "Slika (SVG)",
  png: "Slika (PNG)",
  year: "Leto",
  allYears: "Vsa leta",
  visits: "Obiski",
  across: "Kazalniki vseh obiskov",
  acrossMore: "Osebe in skupine se štejejo pri vsakem obisku, ki so se ga udeležile.",
  noVisits: "V tem izboru ni obiskov.",
};
