// Messages of the API when it cannot fulfil a request.
export const api = {
  "bad-request": "Die Anfrage ist nicht lesbar: Ein Feld fehlt, ist unbekannt oder hat die falsche Form.",
  "not-json": "Der Inhalt ist kein JSON.",
  unauthorised:
    "Dafür ist ein persönlicher Link nötig. Öffnen Sie den Link, den Sie erhalten haben, oder bitten Sie die Organisatoren um einen.",
  forbidden: "Ihr Link gibt keinen Zugang dazu.",
  "cross-site": "Änderungen werden nur von Seiten dieses Servers angenommen.",
  "not-found": "Diese Seite gibt es nicht, oder Ihr Link gibt keinen Zugang dazu.",
  "too-large": "Der Inhalt ist zu groß: höchstens {megabytes} MB.",
  "media-type": "Senden Sie JSON (content-type: application/json).",
  "most-values":
    "Das enthält zu viele Werte: Höchstens 150.000 werden auf einmal gelesen. Senden Sie es in Teilen.",
  "too-many":
    "Zu viele Anfragen von hier. Versuchen Sie es in {seconds, plural, one {# Sekunde} other {# Sekunden}} erneut.",
  "busy-visit":
    "Für diesen Besuch wird bereits viel berechnet. Warten Sie einen Augenblick und versuchen Sie es erneut.",
  busy: "Der Server ist gerade überlastet. Nichts wurde geändert; versuchen Sie es in einer Minute erneut.",
  "too-slow":
    "Das dauert länger, als der Server darauf verwenden darf. Nichts wurde geändert; versuchen Sie es mit weniger auf einmal.",
  gone: "Niemand wartete mehr auf die Antwort.",
  stale:
    "Der Besuch wurde inzwischen geändert und hat jetzt den Stand {version}. Laden Sie ihn neu und wiederholen Sie die Änderung.",
  "no-such-version": "Einen Stand {version} dieses Besuchs gibt es nicht.",
  conflict: "Jemand anderes hat dasselbe anders geändert: Wählen Sie einen der beiden Werte.",
  "nothing-to-undo": "Sie haben keine Änderung, die sich rückgängig machen lässt.",
  "nothing-to-redo": "Sie haben keine Änderung, die sich wiederherstellen lässt.",
  invalid:
    "Der Besuch wäre in sich nicht mehr stimmig: {count, plural, one {Ein Feld muss} other {# Felder müssen}} berichtigt werden.",
  exists: "Einen Besuch mit der Kennung „{id}“ gibt es bereits. Geben Sie diesem eine andere.",
  file: "Die Besuchsdatei hat {count, plural, one {einen Fehler} other {# Fehler}}.",
  "no-programme": "Es gibt noch kein Programm: Planen Sie zuerst den Besuch.",
  stopped: "{count, plural, one {Ein Befund verhindert} other {# Befunde verhindern}} die Freigabe.",
  "unknown-subject":
    "Der Link eines Delegationsmitglieds braucht eine Person des Besuchs, der eines Gastgebers eine Gruppe oder Organisation, andere nichts.",
  "no-sample": "Diese Installation enthält keinen Beispielbesuch.",
  "no-database":
    "Die Datenbank antwortet nicht. Versuchen Sie es gleich noch einmal; was bereits gespeichert ist, entsteht nicht doppelt.",
  "disk-full":
    "Der Datenträger des Servers ist voll, es kann nichts gespeichert werden. Die Betreuung des Servers muss Platz schaffen.",
  "history-gap":
    "In der Datenbank fehlt ein Teil des Verlaufs dieses Besuchs. Die Betreuung des Servers muss sie aus einer Sicherung wiederherstellen.",
  failed:
    "Hier ist ein Fehler aufgetreten. Nichts wurde geändert; versuchen Sie es erneut. Tritt er wieder auf, nennen Sie der Betreuung des Servers die Nummer {id}.",
  "bad-address":
    "Die Adresse ist nicht lesbar: Sie enthält ein einzelnes Prozentzeichen oder ein unzulässiges Zeichen, oder sie ist zu lang.",
  "edit.no-such-place": "Dieses Feld gibt es nicht: Vielleicht wurde es inzwischen entfernt.",
  "edit.no-such-entry": "Diesen Eintrag gibt es nicht: Vielleicht wurde er inzwischen entfernt.",
  "edit.entry-exists": "Einen Eintrag mit dieser Kennung gibt es bereits.",
  "edit.entry-id": "Ein Eintrag braucht eine Kennung, die sich nicht ändert.",
  "edit.not-a-collection": "Hier lassen sich keine Einträge hinzufügen, verschieben oder entfernen.",
  "no-such-end": "Ein Link endet in der Zukunft, spätestens in 400 Tagen.",
  field: "Dieser Wert passt hier nicht.",
  "no-such-time": "Diese Uhrzeit gibt es nie, oder das Datum ist nicht geschrieben wie 2023-10-26T09:30.",
};
