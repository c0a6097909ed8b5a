// Texts shown before a visit is moved to other dates.
export const moveVisit = {
  title: "Premakni obisk na druge datume",
  first: "Novi prvi dan",
  none: "Izberite drug prvi dan: vse se premakne za toliko dni, ob istih krajevnih urah.",
  by: "{days, plural, one {# dan} two {# dneva} few {# dni} other {# dni}} {way, select, later {pozneje} other {prej}}: od {from} do {to}. Vse ob istih krajevnih urah, z eno spremembo, ki jo je mogoče razveljaviti:",
  legs: "{count, plural, one {# etapa} two {# etapi} few {# etape} other {# etap}}",
  activities:
    "{count, plural, one {# dejavnost} two {# dejavnosti} few {# dejavnosti} other {# dejavnosti}} z lastnimi dnevi ali urami",
  stays:
    "{count, plural, one {# prihod in odhod} two {# prihoda in odhoda} few {# prihodi in odhodi} other {# prihodov in odhodov}} ljudi",
  pins: "{count, plural, one {# pripet začetek} two {# pripeta začetka} few {# pripeti začetki} other {# pripetih začetkov}}",
  placed: "{count, plural, one {# točka} two {# točki} few {# točke} other {# točk}} programa",
  weekdays: "Dnevi v tednu se spremenijo: zatem preverite odpiralni čas.",
  stay: "Kar ostane: odpiralni čas, obdobja, ko je zaprto, prazniki, podatki o odobritvi, izdaje in datumi v besedilih.",
  move: "Premakni obisk",
};
