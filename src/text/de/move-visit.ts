// Texts shown before a visit is moved to other dates.
export const moveVisit = {
  title: "Den Besuch auf andere Daten verlegen",
  first: "Neuer erster Tag",
  none: "Wählen Sie einen anderen ersten Tag: Alles verschiebt sich um ebenso viele Tage, zu denselben Ortszeiten.",
  by: "{days, plural, one {# Tag} other {# Tage}} {way, select, later {später} other {früher}}: {from} bis {to}. Alle Ortszeiten bleiben, in einer einzigen Änderung, die sich rückgängig machen lässt:",
  legs: "{count, plural, one {# Etappe} other {# Etappen}}",
  activities:
    "{count, plural, one {# Programmpunkt mit eigenen Tagen oder Zeiten} other {# Programmpunkte mit eigenen Tagen oder Zeiten}}",
  stays: "{count, plural, one {# An- und Abreise} other {# An- und Abreisen}} von Personen",
  pins: "{count, plural, one {# festgehaltener Termin} other {# festgehaltene Termine}}",
  placed: "{count, plural, one {# Eintrag} other {# Einträge}} im Programm",
  weekdays: "Die Wochentage ändern sich: Prüfen Sie danach die Öffnungszeiten.",
  stay: "Unverändert bleiben: Öffnungszeiten, Schließzeiten und Feiertage, Genehmigtes, Freigaben und Daten innerhalb von Texten.",
  move: "Besuch verlegen",
};
