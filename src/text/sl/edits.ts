// Describes edits for the history: which activities, people and places they change, not which fields.
export const edits = {
  added: "Dodano: {names}",
  removed: "Odstranjeno: {names}",
  changed: "Spremenjeno: {names}",
  order: "Drug vrstni red: {names}",
  placed: "V programu: {names}",
  programme: "Program v celoti",
  visit: "sam obisk",
  wishes: "želje",
  pins: "pripete dejavnosti",
  travel: "časi poti",
  more: "{names} in še {count}",
  nothing: "Nič",
};
