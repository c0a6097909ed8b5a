// Problems of a file, in German.
import type { ProblemKey } from "../en/problems.ts";

export const problems: Readonly<Record<ProblemKey, string>> = {
  at: "{file}:{line}:{column}  {sentence}",
  "at-path": "{file}:{line}:{column}  {path}: {sentence}",
  "did-you-mean": "Meinten Sie „{nearest}“?",
  "known-names": "Bekannt: {known}.",

  "unknown-key": "Das Feld „{got}“ gibt es hier nicht.",
  "unknown-key-fields": "Hier möglich: {known}.",
  "comma-in-text":
    'Das Komma beendet diesen Text nach „{got}“. Setzen Sie den ganzen Text in Anführungszeichen: {key}: "{whole}".',
  "time-as-number":
    '{got} ist eine Zahl und keine Uhrzeit: Sie kann {asDigits} bedeuten oder {inBase60}, wie manche Programme sie speichern. Schreiben Sie die Uhrzeit in Anführungszeichen, etwa "{asDigits}".',
  "weekday-differs":
    "Der {date} ist ein {isDay}, kein {writtenDay}. Prüfen Sie, was stimmt; verwendet wird das Datum.",
  "date-ambiguous": "Dieses Datum wird als {date} gelesen. Wenn {other} gemeint ist, schreiben Sie es so.",
  "phone-in-name":
    "„{got}“ sieht wie eine Telefonnummer aus, und Namen werden gedruckt. Schreiben Sie sie unter „phone“, das in keinem Dokument steht.",
  "status-without-time":
    "Der Status „{got}“ braucht eine vereinbarte Uhrzeit: Geben Sie „fixed“ an oder schreiben Sie „provisional“.",
  "status-contradicts":
    "Der Status „{got}“ widerspricht „{key}“. Es gilt der Status; entfernen Sie eines von beiden.",
  "agenda-longer":
    "Der Ablauf dieses Programmpunkts dauert {total} Minuten, der Punkt selbst {minutes}. Beides bleibt erhalten; berichtigen Sie eines davon.",
  "rain-same-place":
    "„{got}“ ist bereits ein Ort dieses Programmpunkts. Nennen Sie einen anderen Ort für Regen.",
  "rain-closed":
    "„{got}“, der Ort für Regen, ist um {from} ebenfalls geschlossen. Nennen Sie einen anderen Ort oder berichtigen Sie seine Öffnungszeiten.",
  "night-without-place":
    "Es ist nicht angegeben, wo in der Nacht des {got} übernachtet wird. Geben Sie „place“ an oder beschreiben Sie es unter „note“.",
  "night-twice":
    "Am {got} schläft {name} an zwei Orten: hier und laut {other}. Berichtigen Sie die Daten oder die Personen.",
  "night-outside": "Die Nacht vom {got} liegt außerhalb des Besuchs. Berichtigen Sie das Datum.",
  "line-not-understood": "„{got}“ wird nicht verstanden und bleibt im Text des Programmpunkts.",
  "line-who": "„{got}“ gehört nicht zu diesem Besuch und bleibt im Text des Programmpunkts.",
  "line-place": "„{got}“ ist nicht unter den Orten; es gilt als neuer Ort.",
  "line-no-day":
    "Über dieser Zeile steht kein Datum: „{got}“. Schreiben Sie davor eine Zeile wie „26 October 2023“.",
  "line-wrong-end":
    "In „{got}“ liegt das Ende nicht nach dem Beginn. Der Eintrag behält seinen Beginn und hat kein Ende; berichtigen Sie die Zeiten. Ein Ende gilt als das des nächsten Tages, wenn der Eintrag um 17:00 Uhr oder später beginnt und höchstens zehn Stunden dauert.",
  "zone-differs":
    "„{got}“ entspricht {local} Uhr in {zone}, der Zeitzone des Ortes. Als Ortszeit gilt {clock} Uhr; berichtigen Sie die Uhrzeit oder streichen Sie die Zeitzone.",
  "zone-unclear":
    "„{got}“ neben der Uhrzeit kann mehrere Zeitzonen bedeuten oder zum Titel gehören. Die Uhrzeit gilt als Ortszeit. Nennen Sie eine Stadt, etwa „Pekinger Zeit“, oder streichen Sie die Buchstaben.",
  "window-next-day":
    "Die Zeiten von {from} bis {got} werden so gelesen, dass sie am nächsten Tag enden. Ist das nicht gemeint, berichtigen Sie sie.",
  "person-twice":
    "„{got}“ ist schon als „{other}“ aufgeführt. Jede Person hat einen Eintrag und einen Rang; entfernen Sie einen Eintrag, oder unterscheiden Sie die beiden.",
  "agenda-early":
    "Die Tagesordnung dieses Eintrags hat einen Punkt um {got}, bevor der Eintrag um {start} beginnt. Beides bleibt stehen; berichtigen Sie eines davon.",
  "two-ranks": "Diese Person hat zwei Ränge: {got}. Der erste gilt; entfernen Sie den anderen.",
  "two-posts":
    "Für diese Person stehen zwei Funktionen: {got}. Beide bleiben in der Funktion stehen; hat jemand anderes die zweite, geben Sie ihm einen eigenen Eintrag.",
  "two-heads":
    "Die Gruppe „{party}“ wird schon von „{got}“ geleitet. Eine Gruppe hat eine Leitung; entfernen Sie die andere Angabe.",
  "missing-key": "Das Feld „{key}“ fehlt; verlangt wird: {type}.",
  "empty-value": "Hier steht nichts; erwartet wird: {type}. Ein nicht nötiges Feld kann entfallen.",
  "wrong-type": "erwartet: {type}; gefunden: {found}.",
  "wrong-type-quote":
    'erwartet: {type}; gefunden: {found}. Setzen Sie es in gerade Anführungszeichen: "{got}".',
  "wrong-format": "„{got}“ ist nicht lesbar; erwartet: {expected}.",
  "wrong-hours":
    "In den Öffnungszeiten „{got}“ ist „{part}“ (Zeichen {at}) unverständlich; erwartet: {expected}.",
  "wrong-choice": "„{got}“ gehört nicht zur Auswahl: {known}.",
  "wrong-key-choice":
    "erwartet: genau eines der Felder {known}; gefunden: {count, plural, =0 {keines} other {{got}}}.",
  "wrong-version": "Dieses Programm liest Version 1 des Formats; schreiben Sie „entente: 1“.",
  "number-too-small": "{got} ist zu klein; mindestens {limit}.",
  "number-too-large": "{got} ist zu groß; höchstens {limit}.",
  "list-too-short":
    "Die Liste ist zu kurz; nötig {limit, plural, one {ist mindestens # Eintrag} other {sind mindestens # Einträge}}.",
  "list-too-long":
    "Die Liste ist zu lang; zulässig {limit, plural, one {ist höchstens # Eintrag} other {sind höchstens # Einträge}}.",
  "text-too-short": "Der Text ist zu kurz; mindestens {limit} Zeichen.",
  "text-too-long": "Der Text ist zu lang; höchstens {limit} Zeichen.",
  "not-valid": "„{got}“ ist hier nicht gültig.",

  "nul-character":
    "„{got}“ enthält das Zeichen U+0000 (Zeichen {at}), das kein Text enthalten darf. Löschen Sie es.",
  "half-character":
    "„{got}“ enthält ein halbes Zeichen ({character}, Zeichen {at}): Ein Emoji oder seltener Buchstabe wurde zerschnitten. Schreiben Sie es ganz, oder löschen Sie es.",
  "too-deep": "Die Verschachtelung ist tiefer als {most} Ebenen.",
  "no.leg": "Eine Etappe „{got}“ gibt es nicht.",
  "no.organisation": "Eine Organisation „{got}“ gibt es nicht.",
  "no.attendee": "Eine Delegation, Gruppe oder Person „{got}“ gibt es nicht.",
  "no.party": "Eine Gruppe „{got}“ gibt es nicht.",
  "no.person": "Eine Person „{got}“ gibt es nicht.",
  "no.place": "Einen Ort oder Raum „{got}“ gibt es nicht.",
  "no.activity": "Einen Programmpunkt „{got}“ gibt es nicht.",
  "no.interpreter": "Einen Dolmetscher „{got}“ gibt es nicht.",
  "no.vehicle": "Ein Fahrzeug „{got}“ gibt es nicht.",
  "no.topic": "Ein Thema „{got}“ gibt es nicht.",
  "no.wish": "Einen Wunsch „{got}“ gibt es nicht.",
  "no.city": "Es gibt keine Stadt „{got}“.",
  "no.side": "Es gibt keine Seite „{got}“.",
  "no.entry": "Einen Eintrag „{got}“ gibt es in der Aufzeichnung nicht.",
  "no.held-activity": "Einen Eintrag „{got}“ gibt es unter „held“ nicht.",
  "no.minutes": "Einen Teil einer Niederschrift „{got}“ gibt es nicht.",
  "no.photo": "Ein Foto „{got}“ gibt es in der Aufzeichnung nicht.",
  "is-something-else": "„{got}“ ist {thing}.",
  "duplicate-id":
    "Die Kennung „{got}“ ist schon vergeben ({thing}, Zeile {firstLine}, Spalte {firstColumn}). Geben Sie einem von beiden eine andere.",
  "duplicate-id-here":
    "Die Kennung „{got}“ ist schon vergeben ({thing}). Geben Sie einem von beiden eine andere.",
  "unknown-rule": "Eine Regel „{got}“ gibt es nicht.",
  "unknown-pack": "Ein Regelpaket „{got}“ gibt es nicht.",
  "bad-parameter": "Dieser Parameter der Regel passt nicht: {demanded}.",
  "language-unspoken":
    "Entente unterstützt {spoken} nicht. Überschriften, Daten und andere feste Wörter der Dokumente erscheinen stattdessen auf Englisch; die eigenen Texte des Besuchs bleiben unverändert. Unterstützte Sprachen: {supported}.",

  "time-twice":
    "In {zone} zeigt die Uhr {got} in dieser Nacht zweimal. Schreiben Sie {first} für das erste Mal oder {second} für das zweite.",
  "time-skipped":
    "In {zone} überspringt {skips, select, day {der Kalender den ganzen Tag von {got}: Die Zone hat die Seite der Datumsgrenze gewechselt.} other {die Uhr {got}: Die Sommerzeit beginnt.}} Schreiben Sie eine Zeit, die es gibt, wie {before} oder {after}.",
  "time-wrong-offset":
    "{got} gibt es in {zone} nicht: Der Abstand zu UTC ist ein anderer. Schreiben Sie {right}.",
  "end-before-start": "Das Ende {got} liegt nicht nach dem Beginn {start}.",
  "visit-too-long":
    "Ein Besuch von {from} bis {got} dauert {days} Tage; höchstens zulässig sind {most}. Stimmt das Jahr?",
  "leg-outside-visit":
    "Die Etappe „{leg}“ reicht bis {got}, der Besuch dauert aber von {from} bis {to}. Ändern Sie eines von beiden.",
  "day-outside-leg": "{got} ist kein Tag der Etappe „{leg}“, die von {from} bis {to} dauert.",
  "time-outside-leg": "{got} liegt außerhalb der Etappe „{leg}“, die von {from} bis {to} dauert.",
  "time-outside-visit": "{got} liegt außerhalb des Besuchs, der von {from} bis {to} dauert.",
  "place-in-other-leg":
    "„{got}“ liegt in der Etappe „{other}“, dieser Programmpunkt findet aber in der Etappe „{leg}“ statt. Wählen Sie einen anderen Ort oder eine andere Etappe.",
  "travel-to-itself": "Ein Weg von „{got}“ zum selben Ort braucht keine Zeit; nennen Sie zwei Orte.",

  "after-itself": "Der Programmpunkt „{got}“ kann nicht nach sich selbst kommen.",
  cycle:
    "Keine Reihenfolge passt zu diesen Programmpunkten, von denen jeder nach dem nächsten kommt: {cycle}. Löschen Sie eine dieser Angaben.",
  "lag-impossible":
    "Höchstens {atMost} Minuten danach und mindestens {atLeast} Minuten danach schließen sich aus. Ändern Sie eines von beiden.",
  "right-after-with-pause":
    "Unmittelbar nach einem anderen Programmpunkt bleibt keine Pause von {atLeast} Minuten. Behalten Sie entweder „right after it“ oder die Mindestpause.",

  "required-and-forbidden":
    "„{got}“ darf nicht kommen, kommt aber mit „{required}“, wo die Teilnahme verbindlich ist. Löschen Sie eines von beiden.",
  "quorum-too-large":
    "Mindestens {least} sollen kommen, möglich {members, plural, =0 {ist es niemandem} one {ist es nur # Person} other {ist es nur # Personen}}. Senken Sie die Zahl, oder nennen Sie mehr Personen.",
  "quorum-range": "Höchstens {most} und mindestens {least} schließen sich aus. Ändern Sie eines von beiden.",
  "pair-of-one": "Gedolmetscht wird zwischen zwei Sprachen, nicht von „{got}“ nach „{got}“.",

  "other-visit":
    "Diese Aufzeichnung gehört zum Besuch „{got}“, die Besuchsdatei enthält „{visit}“. Nennen Sie die zugehörige Besuchsdatei.",
  "present-and-absent": "„{got}“ steht bereits unter „{list}“. Behalten Sie eines von beiden.",
  "public-and-private":
    "Ein Eintrag kann nicht zugleich öffentlich und vertraulich sein. Behalten Sie eines von beiden.",
  "nobody-committed": "Geben Sie an, wer dies zugesagt hat: „party“ oder „organisation“.",
  "committed-twice":
    "Eine Zusage gehört einer Gruppe oder einer Organisation, nicht beiden. Behalten Sie eines von beiden.",
  "pointing-at-itself":
    "Der Eintrag „{got}“ kann weder auf sich selbst verweisen noch auf einen späteren, der zurückverweist.",

  "party-empty": "Niemand gehört zur Gruppe „{got}“: Nennen Sie ihre Personen, oder lassen Sie sie weg.",
  "place-unreachable":
    "Kein Weg zu „{got}“ ist bekannt: Geben Sie die Koordinaten oder eine Wegezeit an, sonst passen Programmpunkte dort in kein Programm.",

  "pairing-quota":
    "Höchstens {most} und mindestens {least} Partner schließen sich aus. Ändern Sie eines von beiden.",
  "pairing-itself":
    "„{got}“ kann nicht mit sich selbst gepaart werden. Nennen Sie eine andere Stadt, oder streichen Sie den Eintrag.",
  "pairing-named-twice": "„{got}“ steht zweimal in dieser Liste. Behalten Sie einen Eintrag.",
  "pairing-must-and-must-not":
    "Das Paar „{got}“ steht unter „must“ und unter „mustNot“. Streichen Sie einen der beiden Einträge.",
  "pairing-agreed-too-many":
    "„{got}“ hat mehr vereinbarte Paare, als Partner möglich sind ({most}). Erhöhen Sie „atMost“, oder streichen Sie eines der Paare.",
  "pairing-no-side":
    "Dieser Aufruf hat zwei Seiten, und „{got}“ gehört zu keiner. Geben Sie „side“ an, mögliche Werte: {known}.",
  "pairing-same-side":
    "Die Städte „{got}“ gehören beide zur Seite „{side}“ und können kein Paar sein. Berichtigen Sie das Paar oder die Seite.",
  "pairing-stable-needs-sides":
    "„aim: {got}“ verlangt zwei Seiten, die einander reihen. Nennen Sie sie unter „sides“, oder wählen Sie „aim: total“.",
  "pairing-not-offered":
    "Keine Stadt, die Partner sein könnte, bietet „{got}“ an; dieser Wunsch ist nicht erfüllbar. Er bleibt stehen.",
  "pairing-ranked-excluded": "„{got}“ ist hier gereiht, kann aber kein Partner sein ({ruledOut}).",
  "pairing-minimum-unreachable":
    "„{got}“ braucht mindestens {least, plural, one {# Partner} other {# Partner}}, möglich {possible, plural, =0 {ist keiner} one {ist nur #} other {sind nur #}}. Senken Sie „atLeast“, oder lockern Sie die Regeln des Aufrufs.",
  "pairing-no-partner":
    "Für „{got}“ ist kein Partner möglich. Lockern Sie die Regeln des Aufrufs, oder ergänzen Sie die Themen der Stadt.",
  "pairing-same-name":
    "„{other}“ hat denselben Namen und dasselbe Land. Falls beide dieselbe Stadt sind, behalten Sie einen Eintrag.",
  "pairing-agreed-against-rules":
    "Das Paar „{got}“ ist entgegen den Regeln des Aufrufs vereinbart ({ruledOut}). Es bleibt bestehen.",
  "ruled-out.same-side": "dieselbe Seite",
  "ruled-out.must-not": "Paar unter „mustNot“",
  "ruled-out.no-partners": "eine der beiden nimmt keine Partner auf",
  "ruled-out.same-country": "dasselbe Land",
  "ruled-out.no-language": "keine gemeinsame Arbeitssprache",
  "ruled-out.too-different": "zu großer Größenunterschied",
  "ruled-out.no-topic": "kein gemeinsames Thema",

  "file-empty": "Die Datei ist leer. Beginnen Sie mit einem Beispiel oder mit „entente: 1“.",
  "file-too-large":
    "Die Datei hat {megabytes} MB; höchstens {most} MB werden gelesen. Ist es die richtige Datei?",
  "file-large-form":
    "Eine Datei von {megabytes} MB wird nur gelesen, wenn Felder am Zeilenanfang und die Einträge einer Liste untereinander stehen, wie Entente sie schreibt; in dieser Zeile ist das nicht der Fall.",
  "file-encoding": "Die Datei ist kein Text in UTF-8. Speichern Sie sie als UTF-8.",
  "file-bytes": "Das Byte {byte} ist kein UTF-8. Speichern Sie die Datei in der Kodierung UTF-8.",
  "file-control-character": "Hier steht ein unsichtbares Steuerzeichen ({character}). Löschen Sie es.",
  "file-half-character":
    "Hier steht ein halbes Zeichen ({character}): Ein Emoji oder seltener Buchstabe wurde zerschnitten. Schreiben Sie es ganz, oder löschen Sie es.",
  "file-several-documents":
    "Hier beginnt ein zweites Dokument („---“). Eine Besuchsdatei enthält nur einen Besuch.",
  "file-not-mapping":
    "Die Datei enthält keinen Besuch: Erwartet werden Felder wie „entente: 1“ und „title: …“.",
  "yaml-duplicate-key":
    "Das Feld „{got}“ steht hier zum zweiten Mal; das erste steht in Zeile {firstLine}. Behalten Sie eines.",
  "yaml-tab": "Die Zeile beginnt mit einem Tabulator. Rücken Sie mit Leerzeichen ein.",
  "yaml-indent":
    "Die Einrückung passt nicht zu den Zeilen ringsum. Felder einer Sache beginnen in derselben Spalte.",
  "yaml-quote": "Ein Anführungszeichen fehlt: Der Text endet nicht.",
  "yaml-escape":
    "Die Folge nach dem umgekehrten Schrägstrich ist unbekannt. Schreiben Sie ihn doppelt, oder verwenden Sie einfache Anführungszeichen.",
  "yaml-bracket":
    "Eine Klammer oder ein Komma fehlt oder ist zu viel: Prüfen Sie hier '{ }', [ ] und die Kommas.",
  "yaml-colon": "Ein Text mit Doppelpunkt und Leerzeichen muss in Anführungszeichen stehen.",
  "yaml-no-colon":
    "Diese Zeile ist kein Feld: Erwartet werden ein Name, ein Doppelpunkt und ein Leerzeichen, wie „title: …“.",
  "yaml-character": "Ein Text, der mit diesem Zeichen beginnt, muss in Anführungszeichen stehen.",
  "yaml-key": "Der Name eines Feldes ist ein kurzer Text, keine Liste und keine Gruppe von Feldern.",
  "yaml-tag":
    "Marken, die mit „!“ beginnen, kommen in Besuchsdateien nicht vor. Setzen Sie einen Text, der mit „!“ beginnt, in Anführungszeichen.",
  "yaml-alias":
    "Ein Stern oder Und-Zeichen am Anfang hat in YAML eine Bedeutung. Setzen Sie den Text in Anführungszeichen, oder bestimmen Sie „&{got}“ vor „*{got}“.",
  "yaml-alias-in-itself": "„*{got}“ steht innerhalb dessen, was es wiederholt.",
  "yaml-alias-too-large":
    "Die Wiederholungen („*{got}“) ergeben mehr, als ein Besuch enthalten kann. Schreiben Sie die Werte aus.",
  "yaml-too-deep": "Die Klammern oder Zeilen sind tiefer verschachtelt, als ein Besuch es braucht.",
  "yaml-syntax":
    "Das ist nicht als YAML lesbar. Prüfen Sie hier Anführungszeichen, Doppelpunkte und Einrückung.",
  "more-problems": "und {count, plural, one {# weiterer Fehler} other {# weitere Fehler}}.",

  "type.text": "ein Text",
  "type.number": "eine Zahl",
  "type.int": "eine ganze Zahl",
  "type.boolean": "true oder false",
  "type.list": "eine Liste",
  "type.mapping": "eine Gruppe von Feldern",
  "type.text-or-map": "ein Text oder ein Text je Sprache",
  "found.text": "der Text „{got}“",
  "found.number": "die Zahl {got}",
  "found.boolean": "{got}",
  "found.null": "das Wort „{got}“, das für nichts steht",
  "found.nothing": "nichts",
  "found.list": "eine Liste",
  "found.mapping": "eine Gruppe von Feldern",
  "a.leg": "eine Etappe",
  "a.organisation": "eine Organisation",
  "a.delegation": "eine Delegation",
  "a.party": "eine Gruppe",
  "a.person": "eine Person",
  "a.place": "ein Ort",
  "a.room": "ein Raum",
  "a.activity": "ein Programmpunkt",
  "a.interpreter": "ein Dolmetscher",
  "a.vehicle": "ein Fahrzeug",
  "a.topic": "ein Thema",
  "a.wish": "ein Wunsch",
  "a.city": "eine Stadt",
  "a.side": "eine Seite",
  "a.entry": "ein Eintrag der Aufzeichnung",
  "a.held-activity": "ein Eintrag unter „held“",
  "a.minutes": "ein Teil einer Niederschrift",
  "a.photo": "ein Foto",
};
