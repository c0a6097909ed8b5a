// Relaxations: one sentence for each kind of change, and the texts around the list.
export const relaxations = {
  "time.window":
    "„{activity}“ von {startAt} bis {endClock} ansetzen, {byMinutes} außerhalb der zulässigen Zeiten",
  "time.window-day": "„{activity}“ an einem anderen Tag ansetzen, von {startAt} bis {endClock}",
  "time.fixed": "„{activity}“ {startAt} statt zum festen Termin beginnen",
  "time.pin": "„{activity}“ nicht mehr festhalten; {startAt} würde passen",
  opening: "{byMinutes} länger öffnen, {startAt}–{endClock}: {place}",
  "opening.closed": "An einem geschlossenen Tag öffnen, {startAt}–{endClock}: {place}",
  place: "„{activity}“ an diesem Ort abhalten: {place}",
  "seats.activity":
    "„{activity}“ für {seats, plural, one {# Person} other {# Personen}} öffnen, {more} mehr als jetzt",
  "seats.place":
    "{more, plural, one {Einen weiteren Sitzplatz} other {# weitere Sitzplätze}} beschaffen, insgesamt {seats}: {place}",
  shorter: "„{activity}“ um {byMinutes} auf {lengthMinutes} kürzen",
  interpreters:
    "{count, plural, one {Einen weiteren} other {# weitere}} Dolmetscher zwischen {from} und {to} verpflichten",
  "minimum-group": "„{activity}“ schon mit {needed, plural, one {einer Person} other {# Personen}} abhalten",
  quorum:
    "Bei „{activity}“ mit {needed, plural, =0 {keiner} one {einer} other {#}} der genannten Personen auskommen, {less} weniger als jetzt",
  attendance: "Teilnahme an „{activity}“ freistellen: {who}",
  invitation: "Zu „{activity}“ einladen: {who}",
  order: "Nicht verlangen, dass „{activity}“ auf „{activity2}“ folgt",
  rule: "Die Regel „{rule}“ als Warnung einstufen, statt dass sie die Freigabe verhindert",
  withdrawal: "Auf „{activity}“ verzichten",
  both: "Beides: {first}; {second}",
  price:
    "{wishes, plural, =0 {kleine Änderung} one {wiegt etwa so viel wie ein Wunsch} other {wiegt etwa so viel wie # Wünsche}}",
  "moves.count":
    "{count, plural, =0 {sonst ändert sich nichts} one {ein weiterer Eintrag ändert sich} other {# weitere Einträge ändern sich}}",
  "relaxations.title": "Was es ermöglichen würde, die kleinste Änderung zuerst:",
  "relaxations.none": "Keine der geprüften Änderungen würde es ermöglichen, auch nicht zwei zugleich.",
  "relaxations.rearranged":
    "{count, plural, =0 {Es passt, ohne dass sich sonst etwas ändert} one {Es passt, wenn sich ein weiterer Eintrag ändert} other {Es passt, wenn sich # weitere Einträge ändern}}. Planen Sie länger, oder übernehmen Sie diesen Vorschlag.",
  "interpreter.role": "Weitere Dolmetscherin oder weiterer Dolmetscher, {from} und {to}",
  "conflict.title":
    "Was den Konflikt lösen würde, wenn der Gastgeber zustimmt, die kleinste Änderung zuerst:",
  "conflict.none": "Keine der geprüften Änderungen würde den Konflikt lösen, auch nicht zwei zugleich.",
};
