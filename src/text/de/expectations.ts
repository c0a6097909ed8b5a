// The kinds of value that a field of a visit file expects.
import type { Expectation } from "#domain";

export const expectations: Readonly<Record<Expectation, string>> = {
  date: "ein Datum wie 2023-10-26",
  "date-exists": "ein Datum, das es gibt, wie 2023-10-26",
  "time-of-day": "eine Uhrzeit von 00:00 bis 23:59, wie 09:30",
  "end-of-hours": "eine Uhrzeit von 00:00 bis 24:00, wie 17:30",
  "local-end": "Datum und Uhrzeit wie 2023-10-26T17:30, oder 2023-10-26T24:00 für Mitternacht",
  "local-time": "Datum und Uhrzeit wie 2023-10-26T09:30",
  instant: "ein Zeitpunkt mit Zeitzone wie 2027-06-30T18:00:00Z oder 2027-06-30T20:00:00+02:00",
  "time-zone": "eine IANA-Zeitzone wie Europe/Brussels",
  id: "Kleinbuchstaben, Ziffern und einzelne Bindestriche, wie city-hall",
  language: "ein Sprachkürzel wie en, sl oder zh-Hans",
  country: "ein Ländercode aus zwei Buchstaben wie SI",
  text: "ein nicht leerer Text",
  url: "eine Webadresse wie https://www.ljubljana.si",
  "text-language": "mindestens eine Sprache",
  "hours-rule": "Öffnungszeiten wie „Mo-Fr 09:00-17:00; Sa,PH off“",
  "hours-time": "Zeiten wie 09:00-17:00",
  "hours-same-time":
    "eine Schließzeit, die sich von der Öffnungszeit unterscheidet; 00:00-24:00 für den ganzen Tag",
  "hours-open-end": "eine Schließzeit: Ohne Ende lässt sich mit Öffnungszeiten nicht planen",
  "hours-sun": "Uhrzeiten statt Sonnenaufgang, Sonnenuntergang oder Dämmerung",
  "hours-day": "ein Wochentag: Mo, Tu, We, Th, Fr, Sa, Su, oder PH für Feiertage",
  "hours-nth": "in Klammern der wievielte des Monats, wie Su[1] oder Fr[-1]",
  "hours-date": "ein Datum oder ein Monat, wie Oct 26 oder Apr-Oct",
  "hours-year": "das Jahr vor jedem Datum der Liste oder vor keinem",
  "hours-school": "Daten statt SH: Schulferien sind hier nicht bekannt",
  "hours-unknown": "open oder off: Für die Planung muss es eindeutig sein",
  "hours-fallback": "durch „;“ getrennte Regeln: Ersatzregeln mit „||“ werden nicht gelesen",
  "hours-quote": "ein Kommentar, der mit einem Anführungszeichen endet",
};
