// What the command line says.
export const cli = {
  bug: "Something in Entente itself went wrong: {message}. Nothing was written. ENTENTE_DEBUG=1 shows the details.",
  "file.missing": "{path}: there is no such file.",
  "file.directory": "{path} is a folder; give the file in it.",
  "file.large": "{path} has {megabytes} MB; this is no file of a visit.",
  "file.unreadable": "{path} can not be read ({reason}).",
  "setting.pack": "{where}: there is no rule pack “{got}”. Known: {expected}.",
  "setting.pack-nearest":
    "{where}: there is no rule pack “{got}”. Did you mean “{nearest}”? Known: {expected}.",
  "setting.parameter": "{where}: this parameter of the rule does not fit: {expected}.",
  "programme.not-json": "{path} is not JSON: {expected}.",
  "programme.malformed": "{path}  {at}: this is no programme of Entente: {expected}.",
  "out.not-ours":
    "{path} holds other things than an output of Entente; it stays as it is. Name an empty or a new folder.",
  "out.other-command":
    "{path} holds what another command of Entente wrote; it stays as it is. Name another folder.",
  "out.edited":
    "{path} holds documents that were changed after Entente wrote them; they stay as they are. Move them elsewhere, or name another folder.",
  "out.disk-full":
    "There is no room left on the disk of {path}; nothing was changed there. Make room and try again.",
  "out.here": "{path} is the folder you are in. Name a folder in it or beside it.",
  "out.not-writable": "{path} cannot be written; nothing was changed.",
  "plan.status":
    "{seconds} s  {placed}/{activities} placed · required missing {requiredUnplaced} · wishes unmet {wishesUnmet} · unfairness {unfairness} · idle {idle} · travel {travel} · preferences {preference}",
  "plan.stopping": "Stopping with the best programme so far; press Ctrl-C again to leave at once.",
  "plan.writing": "Writing {path} …",
  "plan.written": "All documents are in {path}.",
  "plan.not-feasible":
    "{count, plural, one {One required activity has} other {# required activities have}} no time: no programme satisfies all blocking rules.",
  "plan.not-found":
    "{count, plural, one {One required activity has} other {# required activities have}} no time in the best programme found. More time for the search (--seconds) may find a better one.",
  "plan.breaks":
    "The best programme found breaks {count, plural, one {a blocking rule} other {blocking rules in # places}}.",
  "programme.stale": "The visit file was changed after this programme was made.",
  "programme.people": "{count, plural, one {1 person} other {# people}}",
  "programme.placed": "{placed} of {activities} activities placed.",
  "programme.wishes": "Wishes met (share by weight): {parties}.",
  "programme.party": "{party} {met}/{wishes} ({percent} %)",
  "programme.made": "Seed {seed}, {iterations} iterations, visit {hash}.",
  "programme.proven": "No better programme exists.",
  "quality.within":
    "{level}: at most {percent} % above the best there can be; the levels before it are at their best.",
  "quality.open":
    "Not proven whether there is better: {level} has no bound that it reaches; the levels before it are at their best.",
  "quality.first": "No bound: whether there is better in “{level}” is not proven.",
  "bound.level": "{level}: at least {amount} ({method}{reached})",
  "bound.none": "{level}: no bound",
  "bound.limits": "{level}: no bound (the solver ran out of its limits{reached})",
  "bound.programme": "; the programme has {amount}",
  "bound.parties": "What each party could have at most if its wishes alone counted (weight):",
  "bound.party": "{party}: {reachable} of {weight}",
  "bound-method.nothing": "nothing is less",
  "bound-method.alone": "what has no possible start",
  "bound-method.packing": "time of people and places",
  "bound-method.linear": "linear program",
  "bound-method.integer": "integer program",
  "bound-method.search": "complete search over the required activities",
  "bound-method.sharing": "time shared by activities that ask for the same people",
  "bound-method.forced": "ways and gaps that required activities leave no choice about",
  "mode.walk": "On foot",
  "mode.coach": "Coach",
  "mode.car": "Car",
  "mode.public": "Public transport",
  "mode.train": "Train",
  "check.visit-fine": "The visit file is fine, and nothing in it is impossible at first sight.",
  "check.programme-fine": "The programme keeps every demand and every rule.",
  "explain.unknown": "There is no activity or wish “{id}”. Activities and wishes: {known}.",
  "explain.unknown-nearest": "There is no activity or wish “{id}”. Did you mean “{nearest}”?",
  "explain.placed": "“{activity}” stands at {when}.",
  "explain.alternatives": "It could also be, with this change to the programme:",
  "explain.no-alternative": "It fits nowhere else while the rest stays as it is.",
  "explain.as-good": "just as good",
  "export.written": "{count, plural, one {1 file} other {# files}} written to {path}.",
  "report.no-record":
    "{path}: there is no record of what happened. Write record.yaml beside the visit, or name one with --record.",
  "report.written": "News item and report are in {path}.",
  "serve.ready": "Entente is at {url}",
  "serve.owner": "Your link, shown this once; it opens everything: {link}",
  "serve.no-database": "The database cannot be used: {reason}. Entente needs PostgreSQL 15 or newer.",
  "serve.port-taken": "Port {port} is in use. Choose another with --port.",
  "serve.in-use":
    "The folder {folder} is in use by another Entente (process {process} on {host}, since {since}). Work with that one, or choose another folder with --data.",
  "serve.in-use-unknown":
    "The folder {folder} is in use by another Entente, which is just starting or ending. Work with that one, or choose another folder with --data.",
  "serve.not-writable":
    "The folder {folder} cannot be written: {reason}. Give Entente the right to write there, or choose another folder with --data.",
  "serve.disk-full":
    "The disk of the folder {folder} is full. Nothing was changed. Make room on it and start again.",
  "serve.damaged":
    "The database in the folder {folder} is damaged: {part} is missing or cannot be read. Nothing was changed. Restore the folder from a backup, or choose another with --data. Keep the damaged one until you know that you have everything.",
  "worker.ready":
    "Planning for the servers on this database, {count, plural, one {one plan} other {# plans}} at a time. When this process ends, others go on with its plans.",
};
