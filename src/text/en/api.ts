// What the API says when it cannot fulfil a request.
export const api = {
  "bad-request": "The request can not be read: a field is missing, unknown or of the wrong form.",
  "not-json": "The body is not JSON.",
  unauthorised:
    "This needs a personal link. Open the link that you were given, or ask the organisers for one.",
  forbidden: "Your link does not open this.",
  "cross-site": "Changes are taken only from pages of this server.",
  "not-found": "There is nothing here, or not for your link.",
  "too-large": "This is too large: at most {megabytes} MB are read.",
  "media-type": "Send JSON (content-type: application/json).",
  "most-values": "This holds too many values: at most 150,000 are read at once. Send it in parts.",
  "too-many":
    "Too many requests came from here. Try again in {seconds, plural, one {# second} other {# seconds}}.",
  "busy-visit": "Much is being worked out for this visit already. Wait a moment and try again.",
  busy: "The server has too much to do at the moment. Nothing was changed; try again in a minute.",
  "too-slow":
    "This takes longer than the server may spend on it. Nothing was changed; try it with less at once.",
  gone: "Nobody waited for the answer any more.",
  stale:
    "The visit has changed meanwhile and is now at version {version}. Load it again and repeat the change.",
  "no-such-version": "There is no version {version} of this visit.",
  conflict: "Somebody else changed the same thing differently: choose one of the two values.",
  "nothing-to-undo": "You have no change to undo.",
  "nothing-to-redo": "You have no change to redo.",
  invalid:
    "The visit would not hold together: {count, plural, one {one field needs} other {# fields need}} attention.",
  exists: "There is a visit with the id ''{id}'' already. Give this one another id.",
  file: "The visit file has {count, plural, one {one problem} other {# problems}}.",
  "no-programme": "There is no programme yet: plan the visit first.",
  stopped: "{count, plural, one {One finding stops} other {# findings stop}} the release.",
  "unknown-subject":
    "A delegate''s link needs a person of the visit, a host''s a party or an organisation, others none.",
  "no-sample": "There is no sample visit in this installation.",
  "no-database":
    "The database is not answering. Try again in a moment; what was kept already is not made twice.",
  "disk-full":
    "The disk of the server is full, so nothing can be kept. Whoever runs the server has to make room on it.",
  "history-gap":
    "Part of the history of this visit is missing from the database. Whoever runs the server has to restore it from a backup.",
  failed:
    "Something went wrong here. Nothing was changed; try again. If it happens again, tell the administrators the number {id}.",
  "bad-address":
    "The address cannot be read: it has a stray percent sign, a character that no text may hold, or is too long.",
  "edit.no-such-place": "There is no such field: it may have been taken out meanwhile.",
  "edit.no-such-entry": "There is no such entry: it may have been taken out meanwhile.",
  "edit.entry-exists": "There is an entry with this id already.",
  "edit.entry-id": "An entry needs its id, which stays the same.",
  "edit.not-a-collection": "Entries can not be added, moved or taken out here.",
  "no-such-end": "A link ends in the future, at most 400 days from now.",
  field: "This value does not fit here.",
  "no-such-time": "The clock never shows this time, or the date is not written as 2023-10-26T09:30.",
};
