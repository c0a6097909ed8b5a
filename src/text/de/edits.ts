// Describes edits for the history: which activities, people and places they change, not which fields.
export const edits = {
  added: "Hinzugefügt: {names}",
  removed: "Entfernt: {names}",
  changed: "Geändert: {names}",
  order: "Reihenfolge geändert: {names}",
  placed: "Im Programm: {names}",
  programme: "Das gesamte Programm",
  visit: "der Besuch selbst",
  wishes: "Wünsche",
  pins: "festgehaltene Termine",
  travel: "Wegezeiten",
  more: "{names} und {count} weitere",
  nothing: "Nichts",
};
