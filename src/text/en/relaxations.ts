// Relaxations: one sentence for each kind of change, and the texts around the list.
export const relaxations = {
  "time.window": "Let “{activity}” take place {startAt}–{endClock}, {byMinutes} beyond its hours",
  "time.window-day": "Let “{activity}” take place on another day, {startAt}–{endClock}",
  "time.fixed": "Begin “{activity}” at {startAt} instead of at its fixed time",
  "time.pin": "Unpin “{activity}”; it would fit at {startAt}",
  opening: "Open {place} for {byMinutes} longer, for {startAt}–{endClock}",
  "opening.closed": "Open {place} on a day on which it is closed, {startAt}–{endClock}",
  place: "Hold “{activity}” in {place}",
  "seats.activity": "Let “{activity}” take {seats} people, {more} more than now",
  "seats.place": "Find {more, plural, one {one more seat} other {# more seats}} in {place}, {seats} in all",
  shorter: "Shorten “{activity}” by {byMinutes}, to {lengthMinutes}",
  interpreters:
    "Engage {count, plural, one {another interpreter} other {# more interpreters}} between {from} and {to}",
  "minimum-group": "Hold “{activity}” with at least {needed, plural, one {one person} other {# people}}",
  quorum:
    "Ask for {needed, plural, =0 {nobody} one {one person} other {# people}} of those named for “{activity}”, {less} fewer than now",
  attendance: "Make the attendance of {who} at “{activity}” optional",
  invitation: "Invite {who} to “{activity}”",
  order: "Drop the condition that “{activity}” comes after “{activity2}”",
  rule: "Change the rule “{rule}” to a warning, so that it does not block the release",
  withdrawal: "Leave out “{activity}”",
  both: "Both: {first}; {second}",
  price:
    "{wishes, plural, =0 {a small change} one {weighs about as much as one wish} other {weighs about as much as # wishes}}",
  "moves.count":
    "{count, plural, =0 {nothing else moves} one {one other item changes} other {# other items change}}",
  "relaxations.title": "What would allow it, the smallest change first:",
  "relaxations.none": "No single change and no pair of changes that was tried would allow it.",
  "relaxations.rearranged":
    "{count, plural, =0 {It fits without changing anything else} one {It fits if one other item changes} other {It fits if # other items change}}. Plan for longer, or apply this.",
  "interpreter.role": "Further interpreter, {from} and {to}",
  "conflict.title": "What would end the conflict, once the host agrees, the smallest change first:",
  "conflict.none": "No single change and no pair of changes that was tried would end the conflict.",
};
