// A proposal of pairs: the gains of each city, the proof, the fairness, and the reasons for a pair or against it.
export const pairing = {
  title:
    "{title}: {pairs, plural, =0 {keine Paare} one {# Paar} other {# Paare}} aus {cities} Städten, insgesamt {total, plural, one {# Punkt} other {# Punkte}}",
  pair: "{a} – {b}: {points, plural, one {# Punkt} other {# Punkte}}",
  "pair.agreed": "{a} – {b}: {points, plural, one {# Punkt} other {# Punkte}} (bereits vereinbart)",
  gain: "Gewinn für {city}: {points} – {reasons}",
  "gain.nothing": "Gewinn für {city}: 0",
  "reason.wanted": "{topic}, vom Partner angeboten ({points})",
  "reason.shared": "{topic}, von beiden gewünscht ({points})",
  "reason.size": "ähnliche Größe ({points})",
  "reason.language": "gemeinsame Sprache ({points})",
  "reason.preference": "{place}. Wahl ({points})",
  "without.none-possible": "{city} bleibt ohne Partner: Keiner ist möglich.",
  "without.others-better": "{city} bleibt ohne Partner: So erreichen alle Städte zusammen mehr Punkte.",
  "without.stable":
    "{city} bleibt ohne Partner: Jede Stadt, die in Frage kommt, lehnt ab oder hat Partner, die sie mindestens so hoch reiht.",
  short: "{city} braucht mindestens {atLeast, plural, one {# Partner} other {# Partner}} und hat {partners}.",
  "proof.total":
    "Keine andere Paarung hat mehr Punkte. Der Vorschlag enthält den Beweis; eine unabhängige Prüfung hat ihn bestätigt.",
  "proof.short":
    "Nicht jede Mindestzahl ist erreichbar. Keine Paarung kommt den Mindestzahlen näher, und keine, die ihnen gleich nahe kommt, hat mehr Punkte. Der Vorschlag enthält den Beweis; eine unabhängige Prüfung hat ihn bestätigt.",
  "proof.stable":
    "Die Paarung ist stabil: Keine zwei Städte hätten beide lieber einander. Eine unabhängige Prüfung aller Städtepaare hat keine solchen gefunden.",
  "proof.proposer":
    "Es schlägt die Seite „{side}“ vor: Keine stabile Paarung ist für eine ihrer Städte besser. Schlägt die andere Seite vor, kann diese besser abschneiden.",
  "proof.ties":
    "Einige Städte reihen Partner gleich. In diesen Fällen entschieden die Punkte, dann die Reihenfolge der Datei; eine andere Reihenfolge kann eine andere stabile Paarung ergeben.",
  "proof.unranked":
    "{count, plural, one {# Stadt gibt} other {# Städte geben}} keine Reihung an; dort reihen die Punkte die Partner.",
  "fairness.title": "Wie gerecht die Paarung ist",
  "fairness.worst":
    "Am schlechtesten gestellt ist {city}: {points} der {best} Punkte, die möglich wären, wenn diese Stadt allein wählen könnte ({percent} %).",
  "fairness.median": "Die Hälfte der Städte hat mindestens {percent} % dessen, was möglich wäre.",
  "fairness.regret": "Einer Stadt entgehen höchstens {greatest} Punkte, im Mittel {mean, number}.",
  "why.excluded": "Kein mögliches Paar: {reason}.",
  "why.agreed": "Das Paar war schon vereinbart.",
  "why.chosen":
    "Sie sind ein Paar. Ohne dieses Paar {loses, plural, =0 {bliebe die Summe gleich} one {wäre die Summe um # Punkt kleiner} other {wäre die Summe um # Punkte kleiner}}.",
  "why.not-chosen":
    "Sie sind kein Paar. Mit diesem Paar {loses, plural, =0 {bliebe die Summe gleich} one {wäre die Summe um # Punkt kleiner} other {wäre die Summe um # Punkte kleiner}}.",
  "why.minimum": "{cities}: in diesem Fall weniger Partner als nötig. Mindestzahlen gehen vor Punkten.",
  "why.prices":
    "Schon der Beweis des Vorschlags zeigt einen Verlust von mindestens {loses, plural, one {# Punkt} other {# Punkten}}.",
  "why.gone": "In diesem Fall keine Paare mehr: {pairs}.",
  "why.come": "In diesem Fall neue Paare: {pairs}.",
  "why.not-accepted": "Sie sind kein Paar: {city} hat {other} nicht gereiht und nimmt daher nicht an.",
  "why.content": "Sie sind kein Paar: {city} hat {partners} und reiht {other} nicht höher.",
  "why.no-places": "Sie sind kein Paar: {city} hat keinen Platz für einen weiteren Partner.",
  "why.stable-pair":
    "Sie sind ein Paar: Keine der beiden könnte einen höher gereihten Partner haben, der sie ebenfalls lieber hätte.",
  "why.others": "{city}: die anderen möglichen Partner, die besten zuerst",
  "why.other":
    "{city}: {points, plural, one {# Punkt} other {# Punkte}}, Verlust in der Summe mindestens {loses}",
  "why.other-stable": "{city}: {points, plural, one {# Punkt} other {# Punkte}}",
  "why.unknown": "--why: Die Stadt „{got}“ gibt es in diesem Aufruf nicht. Städte: {known}.",
  "why.unknown-nearest": "--why: Die Stadt „{got}“ gibt es in diesem Aufruf nicht. Meinten Sie „{nearest}“?",
  "why.form":
    "--why: „{got}“ ist weder eine Stadt noch zwei verschiedene. Schreiben Sie eine Kennung oder zwei mit Komma: ljubljana,chengdu.",
  written: "Vorschlag mit Beweis, Paare und Anteile liegen in {path}.",
};
