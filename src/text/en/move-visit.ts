// Texts shown before a visit is moved to other dates.
export const moveVisit = {
  title: "Move the visit to other dates",
  first: "New first day",
  none: "Choose another first day: everything moves by the same number of days and keeps its local times.",
  by: "{days, plural, one {# day} other {# days}} {way, select, later {later} other {earlier}}: {from} to {to}. Everything keeps its local times, in one change that can be undone:",
  legs: "{count, plural, one {# leg} other {# legs}}",
  activities:
    "{count, plural, one {# activity with days or times of its own} other {# activities with days or times of their own}}",
  stays: "{count, plural, one {# arrival and departure} other {# arrivals and departures}} of people",
  pins: "{count, plural, one {# pinned start} other {# pinned starts}}",
  placed: "{count, plural, one {# item} other {# items}} of the programme",
  weekdays: "The days of the week change: check the opening hours afterwards.",
  stay: "What stays: opening hours, closures and public holidays, what was approved, releases, and dates within texts.",
  move: "Move the visit",
};
