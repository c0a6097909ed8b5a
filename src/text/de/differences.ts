// The changes for a person between two programmes, one line each: “Thursday, 26 October: City Hall 10:00 → 10:30 …”.
export const differences = {
  added: "{date}: neu: {activity}, {time}{place, select, none {} other {, {place}}}",
  removed: "{date}: entfällt: {activity}, {time}",
  moved: "{date}: {activity} {before} → {after}",
  elsewhere: "{date}: {activity}, {place} statt {oldPlace}",
  both: "{date}: {activity} {before} → {after}, {place} statt {oldPlace}",
  nowhere: "kein fester Ort",
};
