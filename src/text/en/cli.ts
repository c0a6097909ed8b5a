// Texts of the command line.
export const cli = {
  bug: "Something in Entente itself went wrong: {message}. Nothing was written. ENTENTE_DEBUG=1 shows the details.",
  "file.missing": "{path}: there is no such file.",
  "file.directory": "{path} is a folder; name the file in it.",
  "file.large": "{path} is {megabytes} MB, too large for a visit file.",
  "file.unreadable": "{path} cannot be read ({reason}).",
  "programme.not-json": "{path} is not JSON: {expected}.",
  "programme.malformed": "{path}  {at}: this is not a programme written by Entente: {expected}.",
  "out.not-ours":
    "{path} contains files that Entente did not write, so it was left unchanged. Name an empty or a new folder.",
  "out.other-command":
    "{path} contains the output of another Entente command, so it was left unchanged. Name another folder.",
  "out.edited":
    "{path} contains documents that were changed after Entente wrote them, so it was left unchanged. Move them elsewhere, or name another folder.",
  "out.disk-full": "The disk of {path} is full; nothing was changed there. Free some space and try again.",
  "out.here": "{path} is the current folder. Name a folder inside or beside it.",
  "out.not-writable": "{path} cannot be written; nothing was changed.",
  "plan.status":
    "{seconds} s  {placed}/{activities} placed · required missing {requiredUnplaced} · wishes unmet {wishesUnmet} · unfairness {unfairness} · idle {idle} · travel {travel} · preferences {preference}",
  "plan.stopping": "Stopping with the best programme so far; press Ctrl-C again to leave at once.",
  "plan.writing": "Writing {path}…",
  "plan.written": "All documents are in {path}.",
  "plan.not-feasible":
    "{count, plural, one {One required activity has} other {# required activities have}} no time: no programme satisfies all blocking rules.",
  "plan.not-found":
    "{count, plural, one {One required activity has} other {# required activities have}} no time in the best programme found. More time for the search (--seconds) may find a better one.",
  "plan.breaks":
    "The best programme found breaks {count, plural, one {a blocking rule} other {blocking rules in # places}}.",
  "programme.stale":
    "This programme was made from another version of the visit file, or with another release of Entente.",
  "programme.people": "{count, plural, one {1 person} other {# people}}",
  "programme.placed": "{placed} of {activities} activities placed.",
  "programme.wishes": "Wishes met (share by weight): {parties}.",
  "programme.party": "{party} {met}/{wishes} ({percent} %)",
  "programme.made": "For support: seed {seed}, {iterations} iterations, visit {hash}.",
  "programme.proven": "No better programme exists.",
  "quality.within":
    "Nearly the best programme: “{level}” is at most {percent} % above the lowest possible value. Every figure that counts more is as good as it can be.",
  "quality.far":
    "A better programme may exist: “{level}” is at most {percent} % above the lowest possible value. Every figure that counts more is as good as it can be.",
  "quality.open":
    "A better programme may exist: “{level}” may still improve. Every figure that counts more is as good as it can be.",
  "quality.first": "A better programme may exist: “{level}” may still improve.",
  "bound.level": "{level}: at least {amount} ({method}{reached})",
  "bound.none": "{level}: no bound",
  "bound.limits": "{level}: no bound (the solver reached its limits{reached})",
  "bound.programme": "; the programme has {amount}",
  "bound.parties": "The most that each party could have if only its wishes counted (weight):",
  "bound.party": "{party}: {reachable} of {weight}",
  "bound-method.nothing": "cannot be negative",
  "bound-method.alone": "activities without a possible start",
  "bound-method.packing": "time of people and places",
  "bound-method.linear": "linear program",
  "bound-method.integer": "integer program",
  "bound-method.search": "complete search over the required activities",
  "bound-method.sharing": "time shared by activities that ask for the same people",
  "bound-method.forced": "transfers and gaps that required activities force",
  "mode.walk": "On foot",
  "mode.coach": "Coach",
  "mode.car": "Car",
  "mode.public": "Public transport",
  "mode.train": "Train",
  "mode.motorcade": "Motorcade",
  "mode.boat": "Boat",
  "mode.ferry": "Ferry",
  "check.visit-fine": "The visit file is valid, and the quick checks find nothing impossible in it.",
  "check.programme-fine": "The programme meets every demand and follows every rule.",
  "explain.unknown": "There is no activity or wish “{id}”. Activities and wishes: {known}.",
  "explain.unknown-nearest": "There is no activity or wish “{id}”. Did you mean “{nearest}”?",
  "explain.placed": "“{activity}” is scheduled for {when}.",
  "explain.alternatives": "Other possible times, with the change each makes to the programme:",
  "explain.no-alternative": "No other time fits as long as the rest stays as it is.",
  "explain.as-good": "just as good",
  "export.written": "{count, plural, one {1 file} other {# files}} written to {path}.",
  "news.unsupported":
    "{file}:{line}: “{words}” – {kind, select, date {a date} number {a number} other {a name}} that is in no entry of the record.",
  "news.internal":
    "{file}:{line}: “{words}” – {kind, select, date {a date} number {a number} other {a name}} that is only in an internal entry of the record.",
  "news.omitted": "Not mentioned: {id}. Suggested: {sentence}",
  "news.touched": "{file}:{line}: changed since ({ids}): {words}",
  "news.left-out.routine": "Left out as routine: {id}.",
  "news.left-out.no-text": "Left out because it has no text in this language: {id}.",
  "news.left-out.other-language": "Named in another language: {id}.",
  "news.left-out.unknown": "Left out because it is not in the visit or cannot be expressed: {id}.",
  "news.fine": "The text agrees with the record.",
  "news.count":
    "{unsupported, plural, one {# claim} other {# claims}} without an entry, {omitted, plural, one {# entry} other {# entries}} not mentioned, {touched, plural, one {# sentence} other {# sentences}} to check again.",
  "report.no-record":
    "{path}: there is no record of what happened. Write record.yaml beside the visit, or name one with --record.",
  "report.written": "News item and report are in {path}.",
  "serve.ready": "Entente is at {url}",
  "serve.owner": "Your link, shown only once. It opens every visit: {link}",
  "serve.no-database": "The database cannot be used: {reason}. Entente needs PostgreSQL 15 or newer.",
  "serve.port-taken": "Port {port} is in use. Choose another with --port.",
  "serve.in-use":
    "The folder {folder} is in use by another Entente (process {process} on {host}, since {since}). Use that one, or choose another folder with --data.",
  "serve.in-use-unknown":
    "The folder {folder} is in use by another Entente, which is just starting or ending. Use that one, or choose another folder with --data.",
  "serve.not-writable":
    "The folder {folder} cannot be written: {reason}. Give Entente the right to write there, or choose another folder with --data.",
  "serve.disk-full":
    "The disk of the folder {folder} is full. Nothing was changed. Free some space and start again.",
  "serve.damaged":
    "The database in the folder {folder} is damaged: {part} is missing or cannot be read. Nothing was changed. Restore the folder from a backup, or choose another with --data. Keep the damaged one until you know that you have everything.",
  "worker.ready":
    "Planning for the servers on this database, {count, plural, one {one plan} other {# plans}} at a time. When this process ends, others continue its plans.",
};
