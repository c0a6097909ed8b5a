// Findings, conflicts, rules and levels, in English.

export const findings = {
  "activity-missing.required": "“{activity}” is required but has no time.",
  "time-window.length": "“{activity}” has {isMinutes} instead of {neededMinutes}.",
  "time-window.outside": "“{activity}” at {startAt} lies outside the hours it allows.",
  "fixed-time.moved": "“{activity}” is fixed at {fixedAt} but is scheduled for {startAt}.",
  "pin.time": "“{activity}” is pinned to {pinnedAt} but is scheduled for {startAt}.",
  "pin.place": "“{activity}” is pinned to {place} but is somewhere else.",
  "precedence.early": "“{activity}” starts {gapMinutes} after “{activity2}”; it needs {neededMinutes}.",
  "precedence.late":
    "“{activity}” starts {gapMinutes} after “{activity2}”; at most {limitMinutes} are allowed.",
  "precedence.other-day": "“{activity}” and “{activity2}” must be on the same day.",
  "precedence.not-right-after": "“{activity}” must come right after “{activity2}”.",
  "place.missing": "“{activity}” has no place.",
  "place.not-allowed": "“{activity}” is at {place}, which is not among its places.",
  "opening-hours.closed": "{place} is not open for “{activity}” at {startAt}.",
  "place-occupied.parallel":
    "{place} has {count} activities at {startAt}; only {limit} can be there at once: {activityList}.",
  "seats.place": "{place} has {limit} seats, but {count} people are there at {startAt}.",
  "seats.activity": "“{activity}” takes {limit} people, but {count} attend it.",
  "seats.vehicles": "The vehicles of “{activity}” have {limit} seats for {count} people.",
  "attendance.missing": "{person} must attend “{activity}” but does not.",
  "attendance.forbidden": "{person} must not attend “{activity}”.",
  "attendance.uninvited": "{person} attends “{activity}” without being invited.",
  "attendance.quorum": "“{activity}” needs {needed} of those named; only {count} come.",
  "attendance.quorum-over": "“{activity}” takes at most {limit} of those named; {count} come.",
  "group-size.small": "“{activity}” needs at least {needed} people; only {count} come.",
  "together.parted": "{person} attends “{activity}” without {person2}, but they must stay together.",
  "together.apart":
    "{person} is in “{activity}” while {person2} is in “{activity2}”, from {startAt} to {endClock}: they should stay together, but each is invited alone. Invite both to one of them, or leave it as it is.",
  "presence.person": "{person} is not present for “{activity}” at {startAt}.",
  "presence.interpreter": "{interpreter} is not present for “{activity}” at {startAt}.",
  "two-places.overlap":
    "{personList}{interpreterList} would be in “{activity}” and “{activity2}” at once, from {startAt} to {endClock}.",
  "interpreter.none": "“{activity}” has no interpreter between {from} and {to}.",
  "interpreter.mode": "{interpreter} does not work in the mode that “{activity}” needs.",
  "interpreter.leg": "{interpreter} does not work where “{activity}” takes place.",
  "interpreter-team.small":
    "“{activity}” lasts {lengthMinutes} and needs {needed} interpreters between {from} and {to}; {count} assigned.",
  "travel.short":
    "Between “{activity}” and “{activity2}” there are {gapMinutes}; the transfer takes {neededMinutes}. This concerns: {personList}{interpreterList}.",
  "travel.unreachable":
    "There is no route from “{activity}” to “{activity2}”. This concerns: {personList}{interpreterList}.",
  "travel.before-arrival":
    "“{activity}” begins before “{activity2}” arrives there. This concerns: {personList}{interpreterList}.",
  "travel.stated":
    "“{activity}” covers {km} km in {isMinutes}; by road it takes about {neededMinutes}. Correct its minutes or a place.",
  "travel-buffer.short":
    "Between “{activity}” and “{activity2}” there are {gapMinutes}; the transfer takes {neededMinutes}, which leaves less than the reserve of {reserveMinutes}. This concerns: {personList}{interpreterList}.",
  "transfer.missing": "The programme has no transfer that takes {person}{interpreter} to “{activity2}”.",
  "transfer.morning":
    "The programme has no transfer that takes {person}{interpreter} from {place} to “{activity}”, the first item of the day.",
  "transfer.no-way": "There is no route from {place} to {place2} by this mode.",
  "transfer.short":
    "The transfer from {place} to {place2} at {startAt} has {isMinutes}; it takes {neededMinutes}.",
  "vehicle.seats":
    "The vehicles from {place} to {place2} at {startAt} have {limit} seats for {count} people.",
  "vehicle.two-places": "{vehicle} is assigned to two transfers at {startAt}.",
  "vehicle.far":
    "{vehicle}, {startAt}: between its arrival ({place}) and its next departure ({place2}) there are {gapMinutes}; the drive takes about {neededMinutes}. Assign another vehicle, or move one of the transfers.",
  "vehicle.out": "{vehicle} is planned for {startAt}, but cannot be used then. Assign another vehicle.",
  "programme.unknown":
    "The programme refers to something that is not in the visit: {activity}{place}{person}{interpreter}{vehicle}.",
  "programme.other-visit": "This programme belongs to another visit: {visit}.",
  "programme.twice": "“{activity}” is in the programme twice.",
  "lunch.none":
    "{person} has no free time for lunch on {onDate}: {freeMinutes} at most, {neededMinutes} needed.",
  "day-hours.early": "{person} starts at {startAt}, before {limitClock}, the earliest start in the rules.",
  "day-hours.late":
    "The day of {person} ends at {endAt}, after {limitClock}, the latest end of {key, select, eveningLatest {dinners and receptions} other {official work}} in the rules.",
  "daily-load.minutes": "{person} has {busyMinutes} of programme on {onDate}; the limit is {limitMinutes}.",
  "daily-load.appointments": "{person} has {count} appointments on {onDate}; the limit is {limit}.",
  "night-rest.short": "{person} has {restMinutes} of rest before {onDate}; {neededMinutes} needed.",
  "nights.missing":
    "The visit does not say where they sleep on the night of {onDate}: {personList}. Add the night with its place.",
  "nights.elsewhere":
    "The night of {onDate} is spent at {place}, but “{activity}” begins at {place2} the next morning: {personList}. Correct the night or the place.",
  "nights.other-bed":
    "“{activity}” ends at {place2}, but the night of {onDate} is spent at {place}: {personList}. Correct the night or where the transfer ends.",
  "nights.far":
    "The day ends at {place} and the next one begins at {place2}, {km} km away: {personList}. The visit does not say where the night of {onDate} is spent.",
  "flight-rest.short":
    "{person} lands at {landedAt} and has an engagement at {startAt}: {restMinutes} of rest instead of {neededMinutes}.",
  "interpreter-pause.run":
    "{interpreter} works {runMinutes} without a pause on {onDate}; the limit is {limitMinutes}.",
  "interpreter-day.long": "{interpreter} works {workedMinutes} on {onDate}; the limit is {limitMinutes}.",
  "interpreter-early.late":
    "{interpreter} arrives only {earlyMinutes} before the interpretation at {startAt}; {neededMinutes} are needed.",
  "even-breaks.uneven":
    "{person} has {most, plural, one {one break} other {# breaks}}, somebody else {fewest}; the difference may be {atMost} at most.",
  "substantive-share.low":
    "Official work fills {percent} % of the programme; at least {neededPercent} % is expected.",
  "frozen-skeleton.dates": "The approved dates are {approved}; the visit now has {now}.",
  "frozen-skeleton.leg": "{leg} was approved for {approved}; the visit now has {now}.",
  "frozen-skeleton.people": "{approved} travellers were approved; the visit now has {now}.",
  "approved-group.large":
    "{party} has {count} people; a group on official travel has at most {limit}. Split it into parties that were approved separately.",
  "days-abroad.long":
    "The visit takes {count} days, including arrival and departure; at most {limit} are usual for {countries, plural, one {one country} other {# countries}}.",
  "approval-deadline.late":
    "The visit was approved on {approvedDate}, {count, plural, one {one day} other {# days}} before it begins; {limit} are expected.",
  "report-deadline.late":
    "The report is due on {dueDate}, {count, plural, one {one day} other {# days}} after the visit; at most {limit} are allowed.",
  "counterpart-rank.unequal":
    "{person} (rank {rank}) and {person2} (rank {rank2}) are counterparts of different rank.",
  "counterpart-rank.absent": "{person} attends “{activity}” at {startAt} without the counterpart, {person2}.",
  "courtesy-first.late":
    "The courtesy call “{activity}” at {startAt} comes after the visit “{activity2}”; call on the hosts first.",
  "preflight.no-interpreter":
    "“{activity}” needs {needed, plural, one {an interpreter} other {# interpreters}} between {from} and {to}; the visit has {count, plural, =0 {none} other {#}} who could do it.",
  "preflight.too-many":
    "“{activity}” must take {count} people, but its largest place or its vehicles have {limit} seats.",
  "preflight.nobody": "“{activity}” lists nobody who could attend.",
  "preflight.impossible": "“{activity}” ({lengthMinutes}) has no possible time even on its own: {clash}.",
  "preflight.fixed-overlap":
    "“{activity}” and “{activity2}” are both fixed and overlap from {startAt} to {endClock}; {people, plural, one {one person is} other {# people are}} needed in both: {personList}.",
  "preflight.fixed-unreachable":
    "Between “{activity}” and “{activity2}”, both fixed, there is not enough time for the transfer; {people, plural, one {one person is} other {# people are}} needed in both: {personList}.",
  more: "{count} more",
  "preflight.overload":
    "{personList}: required for activities of {neededMinutes} between {fromAt} and {toAt}, but only {thereMinutes} are available: {activityList}.",
  "demand.required-activity": "“{activity}” is required and is scheduled for {startAt}–{endClock}",
  "demand.placed-activity": "“{activity}” is scheduled for {startAt}–{endClock}",
  "demand.time-window": "“{activity}” takes {lengthMinutes} within the hours given for it",
  "demand.fixed-time": "“{activity}” has a fixed time",
  "demand.pin": "“{activity}” is pinned",
  "demand.opening-hours": "opening hours of {placeList}",
  "demand.place-occupied": "{place} is occupied",
  "demand.seats": "“{activity}” has seats for at most {seats} people",
  "demand.presence": "{interpreterList}{party} is there only part of the time",
  "demand.attendance": "{party} must attend “{activity}”",
  "demand.forbidden-attendance": "{person}{party}{delegation} must not attend “{activity}”",
  "demand.wished-attendance": "{person}{party}{delegation} wishes to attend “{activity}”",
  "demand.invitation": "{person}{party}{delegation} is not invited to “{activity}”",
  "demand.minimum-group": "“{activity}” needs at least {needed} people",
  "demand.precedence": "the order of “{activity}” and {activityOthers}",
  "demand.transfer": "no vehicle and no route that is fast enough for the transfer to “{activity}” in time",
  "demand.travel": "the transfer to {place}",
  "demand.interpreter":
    "“{activity}” needs {needed, plural, one {an interpreter} other {# interpreters}} between {from} and {to} ({count} available)",
  "demand.rule": "the rule “{rule}”",
  "demand.duration": "“{activity}” takes {lengthMinutes}",
  "unplaced.alone": "“{activity}” has no possible time, even on its own:",
  "unplaced.together": "“{activity}” cannot be scheduled together with all of these:",
  "unplaced.as-planned":
    "{count, plural, =0 {“{activity}” could be scheduled, but planning has found no time for it yet: plan for longer.} other {“{activity}” does not fit into the current programme:}}",
  "unplaced.not-examined":
    "“{activity}” has no time. Because many activities have none, the reason was not examined here. Open “Without a time” in the application, or use the command “explain”.",
  "absent.alone": "{who} cannot attend “{activity}” at any time, even if it were the only activity:",
  "absent.together": "{who} cannot attend “{activity}” together with all of these:",
  "absent.as-planned":
    "{count, plural, =0 {{who} could attend “{activity}”, but planning has not found how yet: plan for longer.} other {{who} cannot attend “{activity}” in the current programme:}}",
  "absent.avoided": "{who} attends “{activity}”:",
  "absent.not-examined":
    "{who} does not attend “{activity}”. The page “Without a time” of the application or the command “explain” names the reason.",
  "wish.unmet": "Not met: {wish}",
  "wish.met": "Met by {activityList}: {wish}",
  "wish.avoided": "Met, because none of them takes part: {wish}",
  "wish.no-offer": "No activity of the visit offers it.",
  "rule.lunch": "A free hour or a meal at noon",
  "rule.day-hours": "Earliest start and latest end of a day",
  "rule.daily-load": "Daily limit",
  "rule.night-rest": "Night rest",
  "rule.nights": "Where everybody sleeps",
  "rule.flight-rest": "Rest after a long flight",
  "rule.travel-buffer": "Reserve on every transfer",
  "rule.interpreter-team": "Size of interpreter teams",
  "rule.interpreter-pause": "Pauses of interpreters",
  "rule.interpreter-day": "Daily limit of interpreters",
  "rule.interpreter-early": "Early arrival of interpreters",
  "rule.even-breaks": "Even breaks",
  "rule.idle-time": "Little waiting between items",
  "rule.absence": "People needed in two places",
  "rule.substantive-share": "Share of official work",
  "rule.frozen-skeleton": "Approved dates, legs and people",
  "rule.approved-group": "Size of an approved group",
  "rule.days-abroad": "Days of the visit",
  "rule.approval-deadline": "Deadline for the approval",
  "rule.report-deadline": "Deadline for the report",
  "rule.counterpart-rank": "Rank of counterparts",
  "rule.courtesy-first": "Courtesy calls before site visits",
  "rule-level.block": "blocks",
  "rule-level.block-release": "blocks release",
  "rule-level.warn": "warning",
  "rule-level.off": "off",
  "objective.blocking": "Blocking rules broken",
  "objective.requiredUnplaced": "Required activities without a time",
  "objective.wishesUnmet": "Wishes not met, weighted by importance",
  "objective.unfairness": "Unmet wishes of the worst-off party, then of the others",
  "objective.idle": "Waiting time of all people, in minutes",
  "objective.travel": "Travel time of all people, in minutes",
  "objective.preference": "Times and places that are not the first choice",
  "change.blocking.more":
    "{count, plural, one {# more conflict} other {# more conflicts}} that a rule forbids",
  "change.blocking.less":
    "{count, plural, one {# fewer conflict} other {# fewer conflicts}} that a rule forbids",
  "change.requiredUnplaced.more":
    "{count, plural, one {# more required activity} other {# more required activities}} without a time",
  "change.requiredUnplaced.less":
    "{count, plural, one {# fewer required activity} other {# fewer required activities}} without a time",
  "change.wishesUnmet.more": "Meets fewer wishes",
  "change.wishesUnmet.less": "Meets more wishes",
  "change.unfairness.more": "Less balanced between the parties",
  "change.unfairness.less": "More balanced between the parties",
  "change.idle.more": "{amount} more waiting, all people together",
  "change.idle.less": "{amount} less waiting, all people together",
  "change.travel.more": "{amount} more travel, all people together",
  "change.travel.less": "{amount} less travel, all people together",
  "change.preference.more": "Meets fewer preferences",
  "change.preference.less": "Meets more preferences",
  "standing.kept":
    "{count, plural, one {# of {all} activities keeps every rule} other {# of {all} activities keep every rule}}",
  "standing.warned": "{count, plural, one {# scheduled with a warning} other {# scheduled with a warning}}",
  "standing.conflicting":
    "{count, plural, one {# scheduled with a conflict} other {# scheduled with a conflict}}",
  "standing.dropped": "{count, plural, one {# without a time} other {# without a time}}",
  "standing.reserve": "{count, plural, one {# in reserve} other {# in reserve}}",
  "standing.others":
    "{count, plural, one {# finding that names no activity} other {# findings that name no activity}}",
};

export type FindingKey = keyof typeof findings;
