// Texts of the pages of indicators, of one visit and across visits.
export const indicators = {
  lead: "Chaque indicateur ouvre ce qu’il compte. Sa définition est à côté.",
  counted: "{count, plural, one {# entrée} other {# entrées}}",
  csv: "Tableau (CSV)",
  svg: "Image (SVG)",
  png: "Image (PNG)",
  year: "Année",
  allYears: "Toutes les années",
  visits: "Visites",
  across: "Indicateurs de toutes les visites",
  acrossMore: "Les personnes et les groupes sont comptés dans chaque visite à laquelle ils ont participé.",
  noVisits: "Aucune visite dans cette sélection.",
};
