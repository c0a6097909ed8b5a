// Texts of the command line.
export const cli = {
  bug: "In Entente selbst ist ein Fehler aufgetreten: {message}. Nichts wurde geschrieben. ENTENTE_DEBUG=1 zeigt Einzelheiten.",
  "file.missing": "{path}: Diese Datei gibt es nicht.",
  "file.directory": "{path} ist ein Ordner; geben Sie die Datei darin an.",
  "file.large": "{path} hat {megabytes} MB, zu viel für eine Besuchsdatei.",
  "file.unreadable": "{path} ist nicht lesbar ({reason}).",
  "programme.not-json": "{path} ist kein JSON: {expected}.",
  "programme.malformed": "{path}  {at}: Das ist kein Programm von Entente: {expected}.",
  "out.not-ours":
    "{path} enthält anderes als Ausgaben von Entente und bleibt unverändert. Nennen Sie einen leeren oder neuen Ordner.",
  "out.other-command":
    "{path} enthält die Ausgabe eines anderen Befehls von Entente und bleibt unverändert. Nennen Sie einen anderen Ordner.",
  "out.edited":
    "{path} enthält Dokumente, die nach dem Schreiben geändert wurden; sie bleiben unverändert. Verschieben Sie sie, oder nennen Sie einen anderen Ordner.",
  "out.disk-full":
    "Der Datenträger von {path} ist voll; dort wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es erneut.",
  "out.here": "{path} ist der aktuelle Ordner. Nennen Sie einen Ordner darin oder daneben.",
  "out.not-writable": "In {path} kann nicht geschrieben werden; nichts wurde geändert.",
  "plan.status":
    "{seconds} s  {placed}/{activities} angesetzt · verbindliche ohne Termin {requiredUnplaced} · Wünsche offen {wishesUnmet} · Ungleichheit {unfairness} · Warten {idle} · Wege {travel} · Vorlieben {preference}",
  "plan.stopping": "Die Planung endet mit dem bisher besten Programm; noch einmal Strg-C beendet sie sofort.",
  "plan.writing": "{path} wird geschrieben …",
  "plan.written": "Alle Dokumente liegen in {path}.",
  "plan.not-feasible":
    "{count, plural, one {Ein verbindlicher Programmpunkt hat} other {# verbindliche Programmpunkte haben}} keinen Termin: Kein Programm hält alle zwingenden Regeln ein.",
  "plan.not-found":
    "{count, plural, one {Ein verbindlicher Programmpunkt hat} other {# verbindliche Programmpunkte haben}} im besten gefundenen Programm keinen Termin. Eine längere Suche (--seconds) findet vielleicht ein besseres.",
  "plan.breaks":
    "Das beste gefundene Programm verletzt {count, plural, one {eine zwingende Regel} other {zwingende Regeln an # Stellen}}.",
  "programme.stale":
    "Dieses Programm entstand aus einer anderen Fassung der Besuchsdatei oder mit einer anderen Version von Entente.",
  "programme.people": "{count, plural, one {1 Person} other {# Personen}}",
  "programme.placed": "{placed} von {activities} Programmpunkten haben einen Termin.",
  "programme.wishes": "Erfüllte Wünsche (Anteil nach Gewicht): {parties}.",
  "programme.party": "{party} {met}/{wishes} ({percent} %)",
  "programme.made": "Für den Support: Startwert {seed}, {iterations} Iterationen, Besuch {hash}.",
  "programme.proven": "Ein besseres Programm gibt es nicht.",
  "quality.within":
    "Fast das beste Programm: „{level}“ liegt höchstens {percent} % über dem kleinstmöglichen Wert. Jede Kennzahl, die mehr zählt, ist bestmöglich.",
  "quality.far":
    "Vielleicht gibt es ein besseres Programm: „{level}“ liegt höchstens {percent} % über dem kleinstmöglichen Wert. Jede Kennzahl, die mehr zählt, ist bestmöglich.",
  "quality.open":
    "Vielleicht gibt es ein besseres Programm: „{level}“ lässt sich womöglich noch verbessern. Jede Kennzahl, die mehr zählt, ist bestmöglich.",
  "quality.first":
    "Vielleicht gibt es ein besseres Programm: „{level}“ lässt sich womöglich noch verbessern.",
  "bound.level": "{level}: mindestens {amount} ({method}{reached})",
  "bound.none": "{level}: keine Schranke",
  "bound.limits": "{level}: keine Schranke (der Löser hat seine Grenzen erreicht{reached})",
  "bound.programme": "; das Programm hat {amount}",
  "bound.parties": "Was jede Gruppe höchstens haben könnte, wenn nur ihre Wünsche zählten (Gewicht):",
  "bound.party": "{party}: {reachable} von {weight}",
  "bound-method.nothing": "kann nicht negativ sein",
  "bound-method.alone": "Programmpunkte ohne möglichen Beginn",
  "bound-method.packing": "Zeit von Personen und Orten",
  "bound-method.linear": "lineares Programm",
  "bound-method.integer": "ganzzahliges Programm",
  "bound-method.search": "vollständige Suche über die verbindlichen Programmpunkte",
  "bound-method.sharing": "Zeit, die sich Programmpunkte mit denselben Personen teilen",
  "bound-method.forced": "Wege und Lücken, die verbindliche Programmpunkte erzwingen",
  "mode.walk": "Zu Fuß",
  "mode.coach": "Bus",
  "mode.car": "Auto",
  "mode.public": "Öffentliche Verkehrsmittel",
  "mode.train": "Zug",
  "mode.motorcade": "Fahrzeugkonvoi",
  "mode.boat": "Schiff",
  "mode.ferry": "Fähre",
  "check.visit-fine": "Die Besuchsdatei ist in Ordnung, und nichts darin ist auf den ersten Blick unmöglich.",
  "check.programme-fine": "Das Programm erfüllt alle Anforderungen und alle Regeln.",
  "explain.unknown":
    "Einen Programmpunkt oder Wunsch „{id}“ gibt es nicht. Programmpunkte und Wünsche: {known}.",
  "explain.unknown-nearest": "Einen Programmpunkt oder Wunsch „{id}“ gibt es nicht. Meinten Sie „{nearest}“?",
  "explain.placed": "„{activity}“ ist vorgesehen: {when}.",
  "explain.alternatives": "Ebenfalls möglich, mit dieser Änderung des Programms:",
  "explain.no-alternative": "Kein anderer Termin ist möglich, solange alles Übrige bleibt, wie es ist.",
  "explain.as-good": "ebenso gut",
  "export.written": "{count, plural, one {1 Datei} other {# Dateien}} in {path} geschrieben.",
  "news.unsupported":
    "{file}:{line}: „{words}“ – {kind, select, date {dieses Datum} number {diese Zahl} other {diesen Namen}} enthält kein Eintrag der Aufzeichnung.",
  "news.internal":
    "{file}:{line}: „{words}“ – {kind, select, date {dieses Datum} number {diese Zahl} other {diesen Namen}} enthält nur ein interner Eintrag der Aufzeichnung.",
  "news.omitted": "Nicht erwähnt: {id}. Vorschlag: {sentence}",
  "news.touched": "{file}:{line}: seitdem geändert ({ids}): {words}",
  "news.left-out.routine": "Ausgelassen, da Routine: {id}.",
  "news.left-out.no-text": "Ausgelassen, da ein Text in dieser Sprache fehlt: {id}.",
  "news.left-out.other-language": "Name in einer anderen Sprache: {id}.",
  "news.left-out.unknown":
    "Ausgelassen, da es nicht zum Besuch gehört oder sich nicht ausdrücken lässt: {id}.",
  "news.fine": "Der Text stimmt mit der Aufzeichnung überein.",
  "news.count":
    "Angaben ohne Eintrag: {unsupported}; nicht erwähnte Einträge: {omitted}; erneut zu prüfende Sätze: {touched}.",
  "report.no-record":
    "{path}: Es gibt keine Aufzeichnung des Besuchs. Schreiben Sie record.yaml neben den Besuch, oder nennen Sie eine mit --record.",
  "report.written": "Meldung und Bericht liegen in {path}.",
  "serve.ready": "Entente ist erreichbar unter {url}",
  "serve.owner": "Ihr Link, nur dieses eine Mal angezeigt; er öffnet alles: {link}",
  "serve.no-database": "Die Datenbank ist nicht nutzbar: {reason}. Entente braucht PostgreSQL 15 oder neuer.",
  "serve.port-taken": "Port {port} ist belegt. Wählen Sie mit --port einen anderen.",
  "serve.in-use":
    "Der Ordner {folder} wird von einer anderen Instanz von Entente benutzt (Prozess {process} auf {host}, seit {since}). Verwenden Sie diese, oder wählen Sie mit --data einen anderen Ordner.",
  "serve.in-use-unknown":
    "Der Ordner {folder} wird von einer anderen Instanz von Entente benutzt, die gerade startet oder endet. Verwenden Sie diese, oder wählen Sie mit --data einen anderen Ordner.",
  "serve.not-writable":
    "In den Ordner {folder} kann nicht geschrieben werden: {reason}. Geben Sie Entente das Recht dazu, oder wählen Sie mit --data einen anderen Ordner.",
  "serve.disk-full":
    "Der Datenträger des Ordners {folder} ist voll. Nichts wurde geändert. Schaffen Sie Platz und starten Sie erneut.",
  "serve.damaged":
    "Die Datenbank im Ordner {folder} ist beschädigt: {part} fehlt oder ist nicht lesbar. Nichts wurde geändert. Stellen Sie den Ordner aus einer Sicherung wieder her, oder wählen Sie mit --data einen anderen. Behalten Sie den beschädigten, bis Sie sicher sind, dass Sie alles haben.",
  "worker.ready":
    "Plant für die Server an dieser Datenbank, {count, plural, one {ein Programm} other {# Programme}} gleichzeitig. Endet dieser Prozess, führen andere seine Planungen weiter.",
};
