// Texts of the pages of indicators, of one visit and across visits.
export const indicators = {
  lead: "Jede Kennzahl öffnet, was sie zählt. Ihre Definition steht daneben.",
  counted: "{count, plural, one {# Eintrag} other {# Einträge}}",
  csv: "Tabelle (CSV)",
  svg: "Bild (SVG)",
  png: "Bild (PNG)",
  year: "Jahr",
  allYears: "Alle Jahre",
  visits: "Besuche",
  across: "Kennzahlen aller Besuche",
  acrossMore: "Personen und Gruppen zählen in jedem Besuch, an dem sie teilgenommen haben.",
  noVisits: "In dieser Auswahl gibt es keine Besuche.",
};
