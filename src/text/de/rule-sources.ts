// The sources of rules and packs, each as one sentence without a full stop. Titles of texts stay in their language.
export const ruleSources = {
  lunch:
    "Veröffentlichte Tage von Studienreisen: Interreg SWARE (2018), PROSPERA und ENTO StudyLab (2019) halten mittags 60 Minuten frei. Die Dauer einer Mahlzeit und eines Programmpunkts mit eigener Pause sind unsere Wahl",
  "day-hours":
    "Praxis: Veröffentlichte Tage von Studienreisen gehen etwa von 9:00 bis 17:30 Uhr, danach folgt ein Abendessen; die Uhrzeiten sind unsere Wahl",
  "daily-load":
    "Gastgeber des IVLP planen bis zu vier Termine am Tag; Studienreisen kommen auf acht Programmpunkte. Eine Voreinstellung, kein Gesetz",
  "night-rest":
    "Richtlinie 2003/88/EG, Artikel 3: „eine Mindestruhezeit von elf zusammenhängenden Stunden“ je 24 Stunden für Arbeitnehmer; Besucher sind Gäste, und 8 Stunden sind unsere Wahl",
  nights:
    "Veröffentlichte Programme nennen für jede Nacht das Hotel oder die Gastfamilie, wo Gruppen weiterreisen (Mount Prospect in Sèvres, 2011). Die Entfernung ist unsere Wahl",
  "flight-rest":
    "Reiserichtlinie des öffentlichen Dienstes in Kanada: bis zu 10 Stunden zwischen Ankunft und Dienstbeginn; dass ein Flug ab 9 Stunden lang ist, folgt der Flugreiserichtlinie der Vereinten Nationen (hr.un.org: Businessklasse, wenn eine Strecke 9 Stunden oder länger dauert)",
  "travel-buffer":
    "Veranstalter wünschen sich eine voreingestellte Zeit für den Wechsel zwischen Räumen (pretalx, Diskussion 153); eine Voreinstellung, kein Gesetz. Gewarnt wird zwischen zwei Programmpunkten, deren Zeiten jemand festgelegt hat",
  "interpreter-team":
    "AIIC Kanada, „professional practice conditions“ (canada.aiic.net, Seite 1625, gelesen am 29. November 2026): höchstens 40 Minuten 1 Dolmetscher, 3,5 bis 4 Stunden 2, höchstens 6 Stunden 3, höchstens 8 Stunden 4; konsekutiv an einem üblichen Sechsstundentag in zwei Sprachen mindestens zwei. Dass für vier Stunden konsekutiver Arbeit einer genügt, ist unsere Wahl",
  "interpreter-pause":
    "Vier Stunden am Stück und was als Pause zählt, sind unsere Wahl; AICE empfiehlt kürzere Einsätze (siehe deren Paket)",
  "interpreter-day":
    "AICE, „working hours“ (aice-interpretes.com/en/working-hours, gelesen am 29. November 2026): ein voller Tag hat höchstens 7 Stunden, was darüber hinausgeht, sind Überstunden",
  "interpreter-early":
    "AICE, „working hours“ (aice-interpretes.com/en/working-hours): Dolmetscher sind 30 Minuten vorher da",
  "idle-time":
    "Kontaktbörsen halten die Pausen gering (Bofill u. a., JAIR 2022); eine Viertelstunde zwischen Programmpunkten ist bei Veranstaltern üblich",
  absence:
    "Das OptaPlanner-Beispiel „meeting scheduling“ zählt die Zeit, in der sich die Besprechungen einer Person überschneiden",
  "even-breaks":
    "Bofill u. a., Journal of Artificial Intelligence Research 2022: Gerechtigkeit bei Kontaktbörsen",
  "substantive-share":
    "Vorschriften über Dienstreisen ins Ausland, veröffentlicht für Shandong (360docs 5810535862): mindestens zwei Drittel. Gilt nur für chinesische Dienstreisen",
  "frozen-skeleton":
    "Örtliche Vorschriften über Dienstreisen ins Ausland (guildep.com): nach der Genehmigung ändern sich weder Daten noch Personen",
  "approved-group":
    "Bildungsministerium Chinas, 教外厅〔2015〕1号: Eine Gruppe auf Dienstreise hat höchstens sechs Personen",
  "days-abroad":
    "Dass der Tag der Abreise und der Tag der Ankunft zählen: China University of Geosciences mit Verweis auf 中办发〔2013〕16号 (gjhzc.cug.edu.cn/info/1072/3410.htm). Die Grenzen von 5, 8 und 10 Tagen werden oft genannt und sind nicht bestätigt",
  "approval-deadline":
    "guildep.com, Dienstreisen: Anträge 45 Tage vorher für ein Land, 60 für den Schengen-Raum, 90 für zwei oder drei Länder. Örtliche Angaben, nicht bestätigt; dass die Genehmigung selbst gemessen wird, ist unsere Wahl",
  "report-deadline":
    "guildep.com, Dienstreisen (cms/item/?cat=185): Der Bericht ist binnen 20 Tagen nach der Rückkehr fällig. Eine örtliche Angabe, nicht bestätigt",
  "counterpart-rank":
    "Edge Singapore, „Dos and don’ts when hosting official visitors from China“ (alfi.dev.theedgesingapore.com): Die Liste folgt streng dem Rang, und Gleichrangige sitzen einander gegenüber. Gepflogenheit des Protokolls, durch keinen amtlichen Text bestätigt",
  "courtesy-first":
    "Praxis der Protokollämter: Dem Gastgeber gilt der erste Besuch. Durch keinen Text bestätigt; unsere Wahl",
};

export const packSources = {
  "working-days":
    "Unsere Wahl, was eine Studienreise einhält: mittags eine freie Stunde, Arbeit von 7:30 bis 22:30 Uhr, zehn Stunden Nachtruhe, zehn Stunden nach einem langen Flug, fünf Minuten Reserve auf jedem Weg, Teams und Pausen der Dolmetscher",
  protocol:
    "Protokoll amtlicher Besuche: Gleichrangige treffen sich, Höflichkeitsbesuche kommen vor Besichtigungen. Gepflogenheit, durch keinen amtlichen Text bestätigt",
  spain:
    "Essenszeiten in Spanien: Mittagessen von 14:00 bis 15:30 Uhr, Abendessen von 21:00 bis 23:00 Uhr (inklingo.app; delo.si, Premik ure; gelesen am 29. November 2026)",
  "aiic-canada":
    "AIIC Kanada, „professional practice conditions“ (canada.aiic.net, Seite 1625, gelesen am 29. November 2026): Teams nach Stunden; bei drei Arbeitssprachen mindestens sechs Dolmetscher; konsekutiv an einem Sechsstundentag mindestens zwei für zwei Sprachen, mindestens drei für drei Sprachen. Ein Dolmetscher für bis zu vier Stunden konsekutiver Arbeit ist unsere Wahl",
  aice: "AICE, „working hours“ (aice-interpretes.com/en/working-hours, gelesen am 29. November 2026): in der Kabine 1 Dolmetscher bis 90 Minuten, 2 bis 7 Stunden; konsekutiv 1 bis 7 Stunden, mit empfohlenen Pausen etwa alle anderthalb Stunden; Dolmetscher kommen 30 Minuten vor Beginn. Dass 15 Minuten eine Pause sind, ist unsere Wahl",
  aiic: "AIIC, „defining your requirements“ (aiic.net/node/2375): zwei Sitzungen von drei Stunden, 90 Minuten dazwischen. AIIC, „professional standards“, Artikel 6 (gelesen am 29. November 2026): konsekutiv zwei Dolmetscher für zwei Sprachen, drei für drei; geflüstert mindestens zwei",
  apic: "APIC (apic.org.pt): ab acht Stunden ein zweites Team; dass ein Team zwei Dolmetscher sind, ist eine Annahme",
  "china-official-travel":
    "Veröffentlichte chinesische Vorschriften über Dienstreisen ins Ausland: zwei Drittel inhaltliche Arbeit, die Genehmigung legt Daten und Personen fest, Gruppen von höchstens sechs Personen",
};
