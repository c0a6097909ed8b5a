// Messages of the API when it cannot fulfil a request.
export const api = {
  "bad-request": "The request cannot be read: a field is missing, unknown or of the wrong form.",
  "not-json": "The body is not JSON.",
  unauthorised:
    "This needs a personal link. Open the link that you were given, or ask the organisers for one.",
  forbidden: "Your link does not give access to this.",
  "cross-site": "Changes are accepted only from pages of this server.",
  "not-found": "There is nothing here, or your link does not give access to it.",
  "too-large": "The request is too large: the limit is {megabytes} MB.",
  "media-type": "Send JSON (content-type: application/json).",
  "photo-bytes": "The photo is too large: the limit is {megabytes} MB. Make it smaller before you send it.",
  "photo-type": "Send the photo as a JPEG file (content-type: image/jpeg).",
  "not-a-photo": "The file is not a complete JPEG photo. Send the photo again, as JPEG.",
  "photo-size": "The photo is too large: its longer side may have at most {pixels, number} pixels.",
  "too-many-photos": "The visit has 2,000 photos. It cannot have more.",
  "most-values": "The request contains too many values: at most 150,000 are read at once. Send it in parts.",
  "too-many": "Too many requests. Try again in {seconds, plural, one {# second} other {# seconds}}.",
  "busy-visit": "The server is already busy with this visit. Wait a moment and try again.",
  busy: "The server is busy at the moment. Nothing was changed; try again in a minute.",
  "too-slow": "This takes longer than the server allows. Nothing was changed; try again with less at a time.",
  gone: "The request was cancelled before it was answered.",
  stale: "This has changed in the meantime and is now at state {version}. Reload it and repeat the change.",
  "no-such-version": "There is no state {version} in this history.",
  conflict: "Somebody else changed the same thing differently: choose one of the two values.",
  "nothing-to-undo": "You have no change to undo.",
  "nothing-to-redo": "You have no change to redo.",
  invalid:
    "Nothing was changed, because {count, plural, one {one field} other {# fields}} would then be wrong.",
  exists: "The id ''{id}'' is already in use. Choose another one.",
  file: "The file has {count, plural, one {one problem} other {# problems}}.",
  "no-programme": "There is no programme yet: plan the visit first.",
  "no-pairs": "No pairs can be proposed yet. The page of the call says why.",
  "call-closed":
    "The call does not accept this at its present stage. Reload the page to see what is needed now.",
  stopped: "{count, plural, one {One finding prevents} other {# findings prevent}} the release.",
  "unknown-subject":
    "The link of a delegate must name a person of the visit, and the link of a host a party or an organisation. Other links name nobody.",
  "not-open": "This questionnaire is not open at the moment.",
  "questions-changed": "The questions have changed in the meantime. Reload the page and answer the new ones.",
  "answered-anonymously":
    "You have already answered this anonymously. Nobody can tell which answer is yours, so it cannot be replaced.",
  "answered-by-name": "You have already answered this by name. Send your answer by name again to replace it.",
  "too-few-answers":
    "There are fewer than five anonymous answers to count. They are counted when there are at least five.",
  "no-answer": "Nothing is answered yet. Answer at least one question.",
  "bad-answer":
    "An answer has the wrong form: a scale takes 1 to 5, a question with yes or no one of these two.",
  "no-sample": "There is no sample visit in this installation.",
  "no-database":
    "The database is not answering. Try again in a moment; anything saved already is not saved twice.",
  "disk-full":
    "The disk of the server is full, so nothing can be saved. Ask the administrator of the server to free some space.",
  "history-gap":
    "Part of the history of this visit is missing from the database. Ask the administrator of the server to restore it from a backup.",
  failed:
    "Something went wrong. Nothing was changed; try again. If it happens again, give the administrators the number {id}.",
  "bad-address":
    "The address cannot be read: it has a stray percent sign or a forbidden character, or it is too long.",
  "edit.no-such-place": "There is no such field: it may have been removed in the meantime.",
  "edit.no-such-entry": "There is no such entry: it may have been removed in the meantime.",
  "edit.entry-exists": "There is already an entry with this id.",
  "edit.entry-id": "An entry needs its id, which stays the same.",
  "edit.not-a-collection": "Entries cannot be added, moved or removed here.",
  "edit.computed": "This is computed from the visit and the times of its items: change those instead.",
  "no-such-end": "The end of a link must lie in the future, at most 400 days from now.",
  field: "This value does not fit here.",
  "no-such-time": "The clock never shows this time, or the date is not written as 2023-10-26T09:30.",
};
