// Texts of the overview of a visit: the state of the work, and what needs attention next.
export const overview = {
  open: "Programm öffnen",
  share: "Dokumente und Versand",
  next: "Als Nächstes zu erledigen",
  nothing: "Nichts wartet auf Sie.",
  wishes: "Erfüllte Wünsche",
  "phase.prepare":
    "{people, plural, one {# Person} other {# Personen}}, {hosts, plural, one {# Gastgeber} other {# Gastgeber}}, {activities, plural, one {# Programmpunkt} other {# Programmpunkte}}",
  "phase.unplanned": "Noch nicht geplant",
  "phase.released": "Die Gäste sehen Fassung {number}",
  "phase.changed": "Fassung {number}; der Entwurf wurde seither geändert",
  "phase.unreleased": "Noch nichts freigegeben",
  "phase.begins": "Beginnt in {days, plural, one {# Tag} other {# Tagen}}",
  "phase.runs": "Der Besuch läuft",
  "phase.over": "Der Besuch ist beendet",
  "phase.afterwards": "Nach dem Besuch",
  "phase.report": "Bericht und Neuigkeiten",
  "matter.unplanned": "Der Besuch ist noch nicht geplant",
  "matter.conflicts": "{count, plural, one {# Konflikt} other {# Konflikte}} mit einer Regel",
  "matter.unplaced":
    "{count, plural, one {# Programmpunkt hat} other {# Programmpunkte haben}} keinen Termin",
  "matter.proposals":
    "{count, plural, one {# Vorschlag von Gastgebern wartet} other {# Vorschläge von Gastgebern warten}} auf Antwort",
  "matter.unconfirmed":
    "{count, plural, one {# Programmpunkt ist} other {# Programmpunkte sind}} vom Gastgeber nicht bestätigt",
  "matter.nameless": "{count, plural, one {# Gast hat} other {# Gäste haben}} noch keinen Namen",
  "matter.warnings": "{count, plural, one {# Warnung} other {# Warnungen}} im Programm",
  "matter.unreleased": "Änderungen seit Fassung {count} sind nicht freigegeben",
  "matter.neverReleased": "Keine Freigabe: Die Gäste sehen nichts",
  "matter.evaluation":
    "{count, plural, one {# Gruppe} other {# Gruppen}} nach dem Ergebnis des Besuchs zu fragen",
  "do.unplanned": "Planen",
  "do.conflicts": "Ansehen",
  "do.unplaced": "Termin finden",
  "do.proposals": "Antworten",
  "do.unconfirmed": "Status festlegen",
  "do.nameless": "Namen ergänzen",
  "do.warnings": "Ansehen",
  "do.unreleased": "Prüfen",
  "do.neverReleased": "Freigeben",
  "do.evaluation": "Anschreiben",
};
