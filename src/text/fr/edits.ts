// Describes edits for the history: which activities, people and places they change, not which fields.
export const edits = {
  added: "Ajouté : {names}",
  removed: "Retiré : {names}",
  changed: "Modifié : {names}",
  order: "Ordre modifié : {names}",
  placed: "Au programme : {names}",
  programme: "L’ensemble du programme",
  visit: "la visite elle-même",
  wishes: "souhaits",
  pins: "horaires épinglés",
  travel: "temps de trajet",
  more: "{names} et {count, plural, one {# autre} other {# autres}}",
  nothing: "Rien",
};
