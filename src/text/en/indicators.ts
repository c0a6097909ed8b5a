// Texts of the pages of indicators, of one visit and across visits.
export const indicators = {
  lead: "Open a figure to see what it counts. Its definition is beside it.",
  counted: "{count, plural, one {# entry} other {# entries}}",
  csv: "Table (CSV)",
  svg: "Picture (SVG)",
  png: "Picture (PNG)",
  year: "Year",
  allYears: "All years",
  visits: "Visits",
  across: "Indicators of all visits",
  acrossMore: "People and parties are counted in each visit that they took part in.",
  noVisits: "No visits in this selection.",
};
