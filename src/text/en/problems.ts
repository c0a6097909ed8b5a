// Problems of a file, in English: the wording from which the other languages take their keys.
export const problems = {
  at: "{file}:{line}:{column}  {sentence}",
  "at-path": "{file}:{line}:{column}  {path}: {sentence}",
  "did-you-mean": "Did you mean ''{nearest}''?",
  "known-names": "Known: {known}.",

  "unknown-key": "there is no field ''{got}'' here.",
  "unknown-key-fields": "Possible here: {known}.",
  "comma-in-text":
    "the comma ends this text after ''{got}''. Put the whole text in quotation marks: {key}: \"{whole}\".",
  "time-as-number":
    '{got} is a number, not a time: it can mean {asDigits}, or {inBase60} as some programs store it. Write the time in quotation marks, such as "{asDigits}".',
  "weekday-differs":
    "the date {date} is a {isDay}, not a {writtenDay}. Check which of the two is right; the date is used.",
  "date-ambiguous": "this date is read as {date}. If {other} is meant, write it that way.",
  "phone-in-name":
    "''{got}'' looks like a telephone number, and names are printed. Write it under ''phone'', which no document shows.",
  "status-without-time":
    "the status ''{got}'' needs a time that was agreed: give ''fixed'', or write ''provisional''.",
  "status-contradicts": "the status ''{got}'' contradicts ''{key}''. The status counts; remove one of them.",
  "agenda-longer":
    "the agenda of this item takes {total} minutes, the item itself {minutes}. Both are kept; correct one of them.",
  "rain-same-place": "''{got}'' is already a place of this item. Name another place for rain.",
  "rain-closed":
    "''{got}'', the place for rain, is also closed at {from}. Name another place or correct its hours.",
  "night-without-place":
    "the file does not say where people sleep on the night of {got}. Give ''place'', or describe it in ''note''.",
  "night-twice":
    "on {got}, {name} sleeps at two places: here and as stated in {other}. Correct the dates or the people.",
  "night-outside": "the night of {got} lies outside the visit. Correct the date.",
  "line-not-understood": "''{got}'' is not understood and stays in the text of the item.",
  "line-who": "''{got}'' does not take part in this visit and stays in the text of the item.",
  "line-place": "''{got}'' is not among the places; it is taken as a new one.",
  "line-no-day":
    "there is no date above this line: ''{got}''. Write a line such as ''26 October 2023'' before it.",
  "line-wrong-end":
    "in ''{got}'' the end is not after the start. The item keeps its start and has no end; correct the times. An end counts as a time of the next day if the item starts at 17:00 or later and lasts at most ten hours.",
  "zone-differs":
    "''{got}'' is {local} in {zone}, the time zone of the place. {clock} is used as the local time; correct the time or remove the zone.",
  "zone-unclear":
    "''{got}'' beside the time can mean several time zones, or belong to the title. The time is used as the local time. Name a city, such as ''Beijing time'', or remove the letters.",
  "window-next-day":
    "the hours from {from} to {got} are read as ending on the next day. If that is not meant, correct them.",
  "person-twice":
    "''{got}'' is already listed as ''{other}''. A person has one entry and one rank; remove one entry, or give the two different names.",
  "agenda-early":
    "the agenda of this item has a point at {got}, before the item starts at {start}. Both are kept; correct one of them.",
  "two-ranks": "this person has two ranks: {got}. The first one counts; remove the other.",
  "two-posts":
    "this person has two posts: {got}. Both stay in the role; give the other one an entry of its own if somebody else holds it.",
  "two-heads": "''{got}'' already leads ''{party}''. A party has one head; remove the other mark.",
  "missing-key": "the field ''{key}'' is missing; it needs {type}.",
  "empty-value": "there is nothing here; write {type}, or leave the field out if it is optional.",
  "wrong-type": "expected {type}, found {found}.",
  "wrong-type-quote": 'expected {type}, found {found}. Put it in quotation marks: "{got}".',
  "wrong-format": "''{got}'' cannot be read; expected {expected}.",
  "wrong-hours":
    "in the opening hours ''{got}'', ''{part}'' (character {at}) is not understood; expected {expected}.",
  "wrong-choice": "''{got}'' is not one of the choices: {known}.",
  "wrong-key-choice":
    "expected exactly one of the fields {known}, found {count, plural, =0 {none} other {{got}}}.",
  "wrong-version": "this program reads version 1 of the format; write ''entente: 1''.",
  "number-too-small": "{got} is too small; the minimum is {limit}.",
  "number-too-large": "{got} is too large; the maximum is {limit}.",
  "list-too-short":
    "the list is too short; it needs at least {limit, plural, one {# entry} other {# entries}}.",
  "list-too-long":
    "the list is too long; it may have at most {limit, plural, one {# entry} other {# entries}}.",
  "text-too-short": "the text is too short; at least {limit} characters.",
  "text-too-long": "the text is too long; at most {limit} characters.",
  "not-valid": "''{got}'' is not valid here.",

  "nul-character":
    "''{got}'' contains the character U+0000 (character {at}), which is not allowed in a text. Delete it.",
  "half-character":
    "''{got}'' contains half of a character ({character}, character {at}): an emoji or a rare letter was cut. Write it whole or delete it.",
  "too-deep": "this is nested deeper than {most} levels.",
  "no.leg": "there is no leg ''{got}''.",
  "no.organisation": "there is no organisation ''{got}''.",
  "no.attendee": "there is no delegation, party or person ''{got}''.",
  "no.party": "there is no party ''{got}''.",
  "no.person": "there is no person ''{got}''.",
  "no.place": "there is no place or room ''{got}''.",
  "no.activity": "there is no activity ''{got}''.",
  "no.interpreter": "there is no interpreter ''{got}''.",
  "no.vehicle": "there is no vehicle ''{got}''.",
  "no.topic": "there is no topic ''{got}''.",
  "no.wish": "there is no wish ''{got}''.",
  "no.city": "there is no city ''{got}''.",
  "no.side": "there is no side ''{got}''.",
  "no.entry": "there is no entry ''{got}'' in the record.",
  "no.held-activity": "there is no entry ''{got}'' under ''held'' in the record.",
  "no.minutes": "there is no part of the minutes ''{got}''.",
  "no.photo": "there is no photo ''{got}'' in the record.",
  "is-something-else": "''{got}'' is {thing}.",
  "duplicate-id":
    "the id ''{got}'' already belongs to {thing} (line {firstLine}, column {firstColumn}). Give one of them another id.",
  "duplicate-id-here": "the id ''{got}'' already belongs to {thing}. Give one of them another id.",
  "unknown-rule": "there is no rule ''{got}''.",
  "unknown-pack": "there is no rule pack ''{got}''.",
  "bad-parameter": "this parameter of the rule is not valid: {demanded}.",
  "language-unspoken":
    "Entente does not support {spoken}. Headings, dates and other fixed words of the documents appear in English instead; the visit’s own texts stay as given. Supported languages: {supported}.",

  "time-twice":
    "in {zone} the clock shows {got} twice that night. Write {first} for the first time or {second} for the second.",
  "time-skipped":
    "in {zone} {skips, select, day {the calendar skips the whole day of {got}: the zone changed sides of the date line.} other {the clock skips {got}: summer time starts.}} Write a time that exists, such as {before} or {after}.",
  "time-wrong-offset": "{got} does not exist in {zone}: the offset from UTC is different. Write {right}.",
  "end-before-start": "the end {got} is not after the start {start}.",
  "visit-too-long":
    "a visit from {from} to {got} lasts {days} days; it may last at most {most} days. Is the year right?",
  "leg-outside-visit":
    "the leg ''{leg}'' reaches {got}, but the visit lasts from {from} to {to}. Change one of them.",
  "day-outside-leg": "{got} is not a day of the leg ''{leg}'', which lasts from {from} to {to}.",
  "time-outside-leg": "{got} is not within the leg ''{leg}'', which lasts from {from} to {to}.",
  "time-outside-visit": "{got} is not within the visit, which lasts from {from} to {to}.",
  "place-in-other-leg":
    "''{got}'' lies in the leg ''{other}'', but this activity takes place in the leg ''{leg}''. Choose another place or leg.",
  "travel-to-itself": "a transfer from ''{got}'' to itself takes no time; name two places.",

  "after-itself": "the activity ''{got}'' cannot come after itself.",
  cycle:
    "no order satisfies these activities, each of which comes after the next: {cycle}. Remove one of these orders.",
  "lag-impossible":
    "at most {atMost} minutes after cannot be at least {atLeast} minutes after. Change one of them.",
  "right-after-with-pause":
    "right after another activity leaves no pause of {atLeast} minutes. Keep either ''right after it'' or the shortest pause.",

  "required-and-forbidden":
    "''{got}'' must not attend, but belongs to ''{required}'', which must attend. Remove one of them.",
  "quorum-too-large":
    "at least {least} should come, but only {members, plural, =0 {nobody} one {# person} other {# people}} can. Lower the number or name more people.",
  "quorum-range": "a maximum of {most} contradicts a minimum of {least}. Change one of them.",
  "pair-of-one": "interpretation is between two languages, not from ''{got}'' to ''{got}''.",

  "other-visit":
    "this record belongs to the visit ''{got}'', but the visit file contains ''{visit}''. Name the visit file that it belongs to.",
  "present-and-absent": "''{got}'' is already listed under ''{list}''. Keep one of them.",
  "public-and-private": "an entry cannot be public and private at once. Keep one of the two.",
  "nobody-committed": "name who undertook this: a ''party'' or an ''organisation''.",
  "committed-twice": "a commitment belongs to a party or to an organisation, not to both. Keep one of them.",
  "pointing-at-itself": "the entry ''{got}'' cannot refer to itself, directly or through other entries.",

  "party-empty": "nobody belongs to the party ''{got}'': name its people, or leave it out.",
  "place-unreachable":
    "no route to ''{got}'' is known: give its coordinates or a travel time. Without a route no activity can be scheduled there.",

  "pairing-quota": "a maximum of {most} partners contradicts a minimum of {least}. Change one of them.",
  "pairing-itself": "''{got}'' cannot be paired with itself. Name another city, or remove it here.",
  "pairing-named-twice": "''{got}'' is named twice in this list. Keep one of them.",
  "pairing-must-and-must-not":
    "the pair ''{got}'' is under ''must'' and under ''mustNot''. Remove one of them.",
  "pairing-agreed-too-many":
    "''{got}'' has more agreed pairs than it can have partners ({most}). Raise ''atMost'', or remove one of the pairs.",
  "pairing-no-side":
    "this call has two sides, and ''{got}'' is on neither. Write ''side'' with one of: {known}.",
  "pairing-same-side":
    "the cities ''{got}'' are both on the side ''{side}'', so they cannot be a pair. Correct the pair or the side.",
  "pairing-stable-needs-sides":
    "''aim: {got}'' needs two sides that rank each other. Name them under ''sides'', or choose ''aim: total''.",
  "pairing-not-offered":
    "no city that could be a partner offers ''{got}'', so this wish cannot be met. It is kept.",
  "pairing-ranked-excluded": "''{got}'' is ranked here but cannot be a partner ({ruledOut}).",
  "pairing-minimum-unreachable":
    "''{got}'' needs at least {least, plural, one {# partner} other {# partners}}, but only {possible, plural, one {# is} other {# are}} possible. Lower ''atLeast'', or relax the rules of the call.",
  "pairing-no-partner":
    "no partner is possible for ''{got}''. Relax the rules of the call, or complete the topics of the city.",
  "pairing-same-name": "''{other}'' has the same name and country. If both are one city, keep one of them.",
  "pairing-agreed-against-rules":
    "the pair ''{got}'' is agreed against the rules of the call ({ruledOut}). It stays.",
  "ruled-out.same-side": "same side",
  "ruled-out.must-not": "pair under ''mustNot''",
  "ruled-out.no-partners": "one of them takes no partners",
  "ruled-out.same-country": "same country",
  "ruled-out.no-language": "no common working language",
  "ruled-out.too-different": "too different in size",
  "ruled-out.no-topic": "no common topic",

  "file-empty": "the file is empty. Start from an example, or with ''entente: 1''.",
  "file-too-large": "the file is {megabytes} MB; the limit is {most} MB. Is it the right file?",
  "file-large-form":
    "a file of {megabytes} MB is read only if each field starts a line and list items are on separate lines, as Entente writes them. This line does not comply.",
  "file-encoding": "the file is not text in UTF-8. Save it as UTF-8.",
  "file-bytes": "the byte {byte} is not UTF-8. Save the file in the encoding UTF-8.",
  "file-control-character": "there is an invisible control character ({character}) here. Delete it.",
  "file-half-character":
    "there is half of a character ({character}) here: an emoji or a rare letter was cut. Write it whole or delete it.",
  "file-several-documents": "a second document starts here (''---''). A visit file contains only one visit.",
  "file-not-mapping": "the file contains no visit: expected fields such as ''entente: 1'' and ''title: …''.",
  "yaml-duplicate-key": "the field ''{got}'' is given twice; the first time on line {firstLine}. Keep one.",
  "yaml-tab": "there is a tab at the start of the line. Indent with spaces.",
  "yaml-indent":
    "the indentation does not match the lines around it. Fields of the same group start in the same column.",
  "yaml-quote": "a quotation mark is missing: the text does not end.",
  "yaml-escape":
    "the sequence after the backslash is not known. Write the backslash twice, or use single quotation marks.",
  "yaml-bracket":
    "a bracket or a comma is missing, or there is one too many: check '{ }', [ ] and the commas here.",
  "yaml-colon":
    'a colon and a space within a text need quotation marks around the text, as in title: "Talks: energy".',
  "yaml-no-colon": "this line is not a field: expected a name, a colon and a space, such as ''title: …''.",
  "yaml-character": "a text that starts with this character needs quotation marks.",
  "yaml-key": "the name of a field is a short text, not a list or a group of fields.",
  "yaml-tag":
    "tags that start with ''!'' are not used in visit files. Put a text that starts with ''!'' in quotation marks.",
  "yaml-alias":
    "an asterisk or ampersand at the start has a meaning in YAML. Put the text in quotation marks, or define ''&{got}'' before ''*{got}''.",
  "yaml-alias-in-itself": "''*{got}'' is inside the value that it repeats.",
  "yaml-alias-too-large":
    "the repetitions (''*{got}'') add up to more than a visit can hold. Write the values out.",
  "yaml-too-deep": "the brackets or lines are nested deeper than any visit needs.",
  "yaml-syntax": "this cannot be read as YAML. Check quotation marks, colons and indentation here.",
  "more-problems": "and {count, plural, one {# more problem} other {# more problems}}.",

  "type.text": "a text",
  "type.number": "a number",
  "type.int": "a whole number",
  "type.boolean": "true or false",
  "type.list": "a list",
  "type.mapping": "a group of fields",
  "type.text-or-map": "a text, or one text per language",
  "found.text": "the text ''{got}''",
  "found.number": "the number {got}",
  "found.boolean": "{got}",
  "found.null": "the word ''{got}'', which means an empty value",
  "found.nothing": "nothing",
  "found.list": "a list",
  "found.mapping": "a group of fields",
  "a.leg": "a leg",
  "a.organisation": "an organisation",
  "a.delegation": "a delegation",
  "a.party": "a party",
  "a.person": "a person",
  "a.place": "a place",
  "a.room": "a room",
  "a.activity": "an activity",
  "a.interpreter": "an interpreter",
  "a.vehicle": "a vehicle",
  "a.topic": "a topic",
  "a.wish": "a wish",
  "a.city": "a city",
  "a.side": "a side",
  "a.entry": "an entry of the record",
  "a.held-activity": "an entry under ''held''",
  "a.minutes": "a part of the minutes",
  "a.photo": "a photo",
};

export type ProblemKey = keyof typeof problems;
