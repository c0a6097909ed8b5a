// The changes for a person between two programmes, one line each: “Thursday, 26 October: City Hall 10:00 → 10:30 …”.
export const differences = {
  added: "{date}: novo: {activity}, {time}{place, select, none {} other {, {place}}}",
  removed: "{date}: odpade: {activity}, {time}",
  moved: "{date}: {activity} {before} → {after}",
  elsewhere: "{date}: {activity}: {place} namesto {oldPlace}",
  both: "{date}: {activity} {before} → {after}, {place} namesto {oldPlace}",
  nowhere: "brez določene lokacije",
};
