// Describes edits for the history: which activities, people and places they change, not which fields.
export const edits = {
  added: "Added: {names}",
  removed: "Removed: {names}",
  changed: "Changed: {names}",
  order: "Reordered: {names}",
  placed: "In the programme: {names}",
  programme: "The programme as a whole",
  visit: "the visit itself",
  wishes: "wishes",
  pins: "pins",
  travel: "travel times",
  more: "{names} and {count} more",
  nothing: "Nothing",
};
