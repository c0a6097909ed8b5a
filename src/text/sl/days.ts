// Texts of the days of a programme.
export const days = {
  week: "Dnevi obiska",
  who: "Čigav program",
  everyone: "Vsi",
  all: "Vsi ({count})",
  parallel: "{count, plural, one {# hkrati} other {# hkrati}}",
  bilateral:
    "{count, plural, one {# dvostransko srečanje} two {# dvostranski srečanji} few {# dvostranska srečanja} other {# dvostranskih srečanj}}",
  more: "še {count} …",
  openDay: "Odpri {date}",
  allDays: "{date}: nazaj na vse dni",
  interpreted: "S tolmačenjem",
  empty: "Ni obveznosti.",
  wayTo: "{minutes} do: {place}",
  status: "Stanje",
  "status.confirmed": "Potrjeno",
  "status.provisional": "Predvideno",
  "status.option": "Opcija",
  "status.cancelled": "Odpovedano",
  "trouble.block": "krši pravilo",
  "trouble.warn": "ima opozorilo",
};
