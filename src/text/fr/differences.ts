// The changes for a person between two programmes, one line each: “Thursday, 26 October: City Hall 10:00 → 10:30 …”.
export const differences = {
  added: "{date} : nouveau : {activity}, {time}{place, select, none {} other {, {place}}}",
  removed: "{date} : supprimé : {activity}, {time}",
  moved: "{date} : {activity} {before} → {after}",
  elsewhere: "{date} : {activity}, {place} au lieu de {oldPlace}",
  both: "{date} : {activity} {before} → {after}, {place} au lieu de {oldPlace}",
  nowhere: "aucun lieu fixe",
};
