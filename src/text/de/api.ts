// Messages of the API when it cannot fulfil a request.
export const api = {
  "bad-request": "Die Anfrage ist nicht lesbar: Ein Feld fehlt, ist unbekannt oder hat die falsche Form.",
  "not-json": "Der Inhalt ist kein JSON.",
  unauthorised:
    "Dafür ist ein persönlicher Link nötig. Öffnen Sie den Link, den Sie erhalten haben, oder bitten Sie die Organisatoren um einen.",
  forbidden: "Ihr Link gibt keinen Zugang dazu.",
  "cross-site": "Änderungen werden nur von Seiten dieses Servers angenommen.",
  "not-found": "Diese Seite gibt es nicht, oder Ihr Link gibt keinen Zugang dazu.",
  "too-large": "Die Anfrage ist zu groß: höchstens {megabytes} MB.",
  "media-type": "Senden Sie JSON (content-type: application/json).",
  "photo-bytes": "Das Foto ist zu groß: höchstens {megabytes} MB. Verkleinern Sie es vor dem Senden.",
  "photo-type": "Senden Sie das Foto als JPEG-Datei (content-type: image/jpeg).",
  "not-a-photo": "Die Datei ist kein vollständiges JPEG-Foto. Senden Sie das Foto noch einmal, als JPEG.",
  "photo-size": "Das Foto ist zu groß: Die längere Seite darf höchstens {pixels, number} Pixel haben.",
  "too-many-photos": "Der Besuch hat schon 2.000 Fotos. Mehr sind nicht möglich.",
  "most-values":
    "Die Anfrage enthält zu viele Werte: Höchstens 150.000 werden auf einmal gelesen. Senden Sie sie in Teilen.",
  "too-many":
    "Zu viele Anfragen. Versuchen Sie es in {seconds, plural, one {# Sekunde} other {# Sekunden}} erneut.",
  "busy-visit":
    "Der Server bearbeitet bereits mehrere Anfragen zu diesem Besuch. Warten Sie einen Augenblick und versuchen Sie es erneut.",
  busy: "Der Server ist gerade überlastet. Nichts wurde geändert; versuchen Sie es in einer Minute erneut.",
  "too-slow":
    "Das dauert länger, als der Server darauf verwenden darf. Nichts wurde geändert; versuchen Sie es mit weniger auf einmal.",
  gone: "Die Anfrage wurde abgebrochen, bevor eine Antwort vorlag.",
  stale:
    "Inzwischen gibt es Änderungen bis zum Stand {version}. Laden Sie die Seite neu und wiederholen Sie Ihre Änderung.",
  "no-such-version": "Einen Stand {version} gibt es in diesem Verlauf nicht.",
  conflict: "Jemand anderes hat dasselbe anders geändert: Wählen Sie einen der beiden Werte.",
  "nothing-to-undo": "Sie haben keine Änderung, die sich rückgängig machen lässt.",
  "nothing-to-redo": "Sie haben keine Änderung, die sich wiederherstellen lässt.",
  invalid:
    "Die Änderung wurde nicht übernommen: {count, plural, one {Danach wäre ein Feld} other {Danach wären # Felder}} fehlerhaft.",
  exists: "Die Kennung „{id}“ ist bereits vergeben. Wählen Sie eine andere.",
  file: "Die Datei hat {count, plural, one {einen Fehler} other {# Fehler}}.",
  "no-programme": "Es gibt noch kein Programm: Planen Sie zuerst den Besuch.",
  "no-pairs": "Noch können keine Paare vorgeschlagen werden. Die Seite des Aufrufs nennt den Grund.",
  "call-closed":
    "Der Aufruf nimmt das in der jetzigen Phase nicht an. Laden Sie die Seite neu, um zu sehen, was jetzt gefragt ist.",
  stopped: "{count, plural, one {Ein Befund verhindert} other {# Befunde verhindern}} die Freigabe.",
  "unknown-subject":
    "Der Link eines Delegationsmitglieds muss eine Person des Besuchs nennen, der Link eines Gastgebers eine Gruppe oder Organisation. Andere Links nennen niemanden.",
  "not-open": "Dieser Fragebogen ist zurzeit nicht offen.",
  "questions-changed":
    "Die Fragen wurden inzwischen geändert. Laden Sie die Seite neu und beantworten Sie die neuen.",
  "answered-anonymously":
    "Sie haben hier bereits anonym geantwortet. Niemand kann erkennen, welche Antwort von Ihnen stammt. Daher lässt sie sich nicht ersetzen.",
  "answered-by-name":
    "Sie haben hier bereits unter Ihrem Namen geantwortet. Um die Antwort zu ersetzen, senden Sie sie erneut unter Ihrem Namen.",
  "too-few-answers":
    "Es gibt weniger als fünf anonyme Antworten. Gezählt wird, sobald es mindestens fünf sind.",
  "no-answer": "Noch keine Frage ist beantwortet. Beantworten Sie mindestens eine.",
  "bad-answer": "Eine Antwort hat die falsche Form: bei einer Skala 1 bis 5, sonst ja oder nein.",
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
  "edit.computed":
    "Dies wird aus dem Besuch und den Zeiten seiner Programmpunkte berechnet: Ändern Sie stattdessen diese.",
  "no-such-end": "Das Ende eines Links muss in der Zukunft liegen, höchstens 400 Tage von heute an.",
  field: "Dieser Wert passt hier nicht.",
  "no-such-time": "Diese Ortszeit gibt es nicht, oder das Datum ist nicht wie 2023-10-26T09:30 geschrieben.",
};
