// The changes for a person between two programmes, one line each: “Thursday, 26 October: City Hall 10:00 → 10:30 …”.
export const differences = {
  added: "{date}: new: {activity}, {time}{place, select, none {} other {, {place}}}",
  removed: "{date}: no longer: {activity}, {time}",
  moved: "{date}: {activity} {before} → {after}",
  elsewhere: "{date}: {activity} at {place} instead of {oldPlace}",
  both: "{date}: {activity} {before} → {after}, {place} instead of {oldPlace}",
  nowhere: "no fixed place",
};
