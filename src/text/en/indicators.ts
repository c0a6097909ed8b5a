// Texts of the pages of indicators, of one visit and across visits.
export const indicators = {
  lead: "Each figure opens what it counts. Its definition is beside it.",
  counted: "{count, plural, one {# entry} other {# entries}}",
  figure: "Indicator",
  value: "Value",
  definition: "Definition",
  csv: "Table (CSV)",
  svg: "Picture (SVG)",
  picture: "Picture of the indicators",
  year: "Year",
  allYears: "All years",
  visits: "Visits",
  allVisits: "All visits of the year",
  across: "Indicators of all visits",
  acrossMore: "People and parties are counted in each visit that they took part in.",
  noVisits: "No visits in this selection.",
  nothing: "Nothing is counted.",
};
