// Findings, conflicts, rules and levels, in German.
import type { FindingKey } from "../en/findings.ts";

export const findings: Readonly<Record<FindingKey, string>> = {
  "activity-missing.required": "„{activity}“ ist verbindlich, hat aber keinen Termin.",
  "time-window.length": "„{activity}“ dauert {isMinutes} statt {neededMinutes}.",
  "time-window.outside": "„{activity}“ ({startAt}) liegt außerhalb der zulässigen Zeiten.",
  "fixed-time.moved": "„{activity}“ hat den festen Termin {fixedAt}, ist aber für {startAt} vorgesehen.",
  "pin.time": "„{activity}“ ist auf {pinnedAt} festgehalten, aber für {startAt} vorgesehen.",
  "pin.place": "„{activity}“ ist am Ort {place} festgehalten, findet aber woanders statt.",
  "precedence.early": "„{activity}“ beginnt {gapMinutes} nach „{activity2}“; nötig sind {neededMinutes}.",
  "precedence.late":
    "„{activity}“ beginnt {gapMinutes} nach „{activity2}“; zulässig sind höchstens {limitMinutes}.",
  "precedence.other-day": "„{activity}“ und „{activity2}“ müssen am selben Tag stattfinden.",
  "precedence.not-right-after": "„{activity}“ muss unmittelbar auf „{activity2}“ folgen.",
  "place.missing": "„{activity}“ hat keinen Ort.",
  "place.not-allowed": "„{activity}“ findet an einem Ort statt, der dafür nicht vorgesehen ist: {place}.",
  "opening-hours.closed": "{place} ist für „{activity}“ nicht geöffnet ({startAt}).",
  "place-occupied.parallel":
    "{place}, {startAt}: {count, plural, one {# Programmpunkt} other {# Programmpunkte}} gleichzeitig, zulässig höchstens {limit}: {activityList}.",
  "seats.place":
    "{place}, {startAt}: {limit, plural, one {# Sitzplatz} other {# Sitzplätze}} für {count, plural, one {# Person} other {# Personen}}.",
  "seats.activity":
    "„{activity}“ nimmt {limit, plural, one {# Person} other {# Personen}} auf; eingetragen {count, plural, one {ist #} other {sind #}}.",
  "seats.vehicles": "Die Fahrzeuge für „{activity}“ haben {limit} Plätze für {count} Personen.",
  "attendance.missing": "{person} muss an „{activity}“ teilnehmen, ist aber nicht eingetragen.",
  "attendance.forbidden": "{person} darf an „{activity}“ nicht teilnehmen.",
  "attendance.uninvited": "{person} ist für „{activity}“ eingetragen, ohne eingeladen zu sein.",
  "attendance.quorum":
    "„{activity}“ braucht {needed} der genannten Personen; es {count, plural, one {kommt nur #} other {kommen nur #}}.",
  "attendance.quorum-over":
    "„{activity}“ nimmt höchstens {limit} der genannten Personen auf; es {count, plural, one {kommt #} other {kommen #}}.",
  "group-size.small":
    "„{activity}“ braucht mindestens {needed, plural, one {# Person} other {# Personen}}; es {count, plural, one {kommt nur #} other {kommen nur #}}.",
  "together.parted":
    "{person} ist für „{activity}“ ohne {person2} eingetragen; beide müssen zusammenbleiben.",
  "together.apart":
    "{person} nimmt von {startAt} bis {endClock} an „{activity}“ teil, {person2} an „{activity2}“: Beide bleiben zusammen, sind aber einzeln eingeladen. Laden Sie beide zu einem der Programmpunkte ein, oder lassen Sie es dabei.",
  "presence.person": "{person} ist zu „{activity}“ nicht anwesend ({startAt}).",
  "presence.interpreter": "{interpreter} ist zu „{activity}“ nicht anwesend ({startAt}).",
  "two-places.overlap":
    "{personList}{interpreterList}: von {startAt} bis {endClock} zugleich bei „{activity}“ und „{activity2}“.",
  "interpreter.none": "„{activity}“: Zwischen {from} und {to} dolmetscht niemand.",
  "interpreter.mode": "{interpreter} dolmetscht nicht in der Art, die „{activity}“ verlangt.",
  "interpreter.leg": "{interpreter} arbeitet nicht dort, wo „{activity}“ stattfindet.",
  "interpreter-team.small":
    "„{activity}“ dauert {lengthMinutes} und braucht {needed} Dolmetscher zwischen {from} und {to}; eingeteilt: {count}.",
  "travel.short":
    "Zwischen „{activity}“ und „{activity2}“ liegen {gapMinutes}; der Transfer dauert {neededMinutes}. Das betrifft: {personList}{interpreterList}.",
  "travel.unreachable":
    "Von „{activity}“ zu „{activity2}“ ist kein Weg bekannt. Das betrifft: {personList}{interpreterList}.",
  "travel.before-arrival":
    "„{activity}“ beginnt vor der Ankunft mit „{activity2}“. Das betrifft: {personList}{interpreterList}.",
  "travel.stated":
    "„{activity}“ legt {km} km in {isMinutes} zurück; auf der Straße dauert es etwa {neededMinutes}. Berichtigen Sie die Dauer oder einen Ort.",
  "travel-buffer.short":
    "Zwischen „{activity}“ und „{activity2}“ liegen {gapMinutes}; der Transfer dauert {neededMinutes}, es bleibt weniger als die Reserve von {reserveMinutes}. Das betrifft: {personList}{interpreterList}.",
  "transfer.missing": "Im Programm fehlt ein Transfer für {person}{interpreter} zu „{activity2}“.",
  "transfer.morning":
    "Im Programm fehlt ein Transfer für {person}{interpreter} von {place} zu „{activity}“, dem ersten Punkt des Tages.",
  "transfer.no-way": "Mit diesem Verkehrsmittel führt kein Weg von {place} nach {place2}.",
  "transfer.short":
    "Transfer {place} – {place2}, {startAt}: {isMinutes} vorgesehen, nötig sind {neededMinutes}.",
  "vehicle.seats":
    "Fahrzeuge {place} – {place2}, {startAt}: {limit, plural, one {# Sitzplatz} other {# Sitzplätze}} für {count, plural, one {# Person} other {# Personen}}.",
  "vehicle.two-places": "{vehicle} wäre auf zwei Fahrten zugleich ({startAt}).",
  "vehicle.far":
    "{vehicle}, {startAt}: Zwischen der Ankunft ({place}) und der nächsten Abfahrt ({place2}) liegen {gapMinutes}; die Fahrt dauert etwa {neededMinutes}. Teilen Sie ein anderes Fahrzeug ein, oder verschieben Sie eine der Fahrten.",
  "vehicle.out":
    "{vehicle} ist für {startAt} eingeplant, steht dann aber nicht zur Verfügung. Teilen Sie ein anderes Fahrzeug ein.",
  "programme.unknown":
    "Das Programm nennt etwas, das der Besuch nicht kennt: {activity}{place}{person}{interpreter}{vehicle}.",
  "programme.other-visit": "Dieses Programm gehört zu einem anderen Besuch: {visit}.",
  "programme.twice": "„{activity}“ steht zweimal im Programm.",
  "lunch.none":
    "{person} hat am {onDate} keine Zeit für ein Mittagessen: höchstens {freeMinutes}, nötig sind {neededMinutes}.",
  "day-hours.early": "{person} beginnt vor {limitClock}, dem frühesten Beginn nach den Regeln: {startAt}.",
  "day-hours.late":
    "{person} endet nach {limitClock}, dem spätesten Ende {key, select, eveningLatest {von Essen und Empfängen} other {dienstlicher Termine}} nach den Regeln: {endAt}.",
  "daily-load.minutes":
    "{person} hat am {onDate} {busyMinutes} Programm; die Grenze liegt bei {limitMinutes}.",
  "daily-load.appointments":
    "{person} hat am {onDate} {count, plural, one {# Termin} other {# Termine}}; die Grenze liegt bei {limit}.",
  "night-rest.short": "{person} hat vor dem {onDate} {restMinutes} Ruhe; nötig sind {neededMinutes}.",
  "nights.missing":
    "Es ist nicht angegeben, wo sie in der Nacht vom {onDate} schlafen: {personList}. Tragen Sie die Übernachtung mit ihrem Ort ein.",
  "nights.elsewhere":
    "Die Nacht vom {onDate} wird hier verbracht: {place}; „{activity}“ beginnt am nächsten Morgen jedoch hier: {place2} ({personList}). Berichtigen Sie die Nacht oder den Ort.",
  "nights.other-bed":
    "„{activity}“ endet hier: {place2}; die Nacht vom {onDate} wird jedoch hier verbracht: {place} ({personList}). Berichtigen Sie die Nacht oder das Ziel des Transfers.",
  "nights.far":
    "Der Tag endet hier: {place}; der nächste beginnt {km} km entfernt: {place2} ({personList}). Es ist nicht angegeben, wo die Nacht vom {onDate} verbracht wird.",
  "flight-rest.short":
    "{person} landet {landedAt} und hat {startAt} eine Verpflichtung: {restMinutes} Ruhe statt {neededMinutes}.",
  "interpreter-pause.run":
    "{interpreter} arbeitet am {onDate} {runMinutes} ohne Pause; die Grenze liegt bei {limitMinutes}.",
  "interpreter-day.long":
    "{interpreter} arbeitet am {onDate} {workedMinutes}; die Grenze liegt bei {limitMinutes}.",
  "interpreter-early.late":
    "{interpreter} ist nur {earlyMinutes} vor Beginn ({startAt}) am Ort des Dolmetschens; nötig sind {neededMinutes}.",
  "even-breaks.uneven":
    "{person} hat {most, plural, one {eine Pause} other {# Pausen}}, jemand anderes {fewest}; der Unterschied darf höchstens {atMost} betragen.",
  "substantive-share.low":
    "Dienstliche Termine füllen {percent} % des Programms; erwartet werden mindestens {neededPercent} %.",
  "frozen-skeleton.dates": "Genehmigter Zeitraum: {approved}; jetziger Zeitraum des Besuchs: {now}.",
  "frozen-skeleton.leg": "{leg}: genehmigt {approved}; der Besuch hat jetzt {now}.",
  "frozen-skeleton.people": "Genehmigte Reisende: {approved}; der Besuch hat jetzt {now}.",
  "days-abroad.long":
    "Der Besuch dauert mit An- und Abreise {count, plural, one {# Tag} other {# Tage}}; üblich sind höchstens {limit} für {countries, plural, one {ein Land} other {# Länder}}.",
  "approval-deadline.late":
    "Der Besuch wurde {count, plural, one {# Tag} other {# Tage}} vor Beginn genehmigt ({approvedDate}); erwartet werden {limit}.",
  "report-deadline.late":
    "Der Bericht ist am {dueDate} fällig, {count, plural, one {einen Tag} other {# Tage}} nach dem Besuch; erlaubt sind höchstens {limit}.",
  "counterpart-rank.unequal":
    "{person} (Rang {rank}) und {person2} (Rang {rank2}) sind Gesprächspartner verschiedenen Ranges.",
  "counterpart-rank.absent":
    "{person} nimmt an „{activity}“ ({startAt}) ohne Gegenüber teil: {person2} fehlt.",
  "courtesy-first.late":
    "Der Höflichkeitsbesuch „{activity}“ ({startAt}) folgt auf die Besichtigung „{activity2}“; zuerst besucht man die Gastgeber.",
  "approved-group.large":
    "{party} hat {count, plural, one {# Person} other {# Personen}}; eine Gruppe auf Dienstreise hat höchstens {limit}. Teilen Sie sie in einzeln genehmigte Gruppen auf.",
  "preflight.no-interpreter":
    "„{activity}“ braucht {needed, plural, one {einen Dolmetscher} other {# Dolmetscher}} zwischen {from} und {to}; dafür {count, plural, =0 {steht niemand} one {steht #} other {stehen #}} zur Verfügung.",
  "preflight.too-many":
    "„{activity}“ muss {count, plural, one {# Person} other {# Personen}} aufnehmen, der größte Ort oder die Fahrzeuge haben aber nur {limit, plural, one {# Sitzplatz} other {# Sitzplätze}}.",
  "preflight.nobody": "Für „{activity}“ ist niemand genannt, der teilnehmen könnte.",
  "preflight.impossible":
    "„{activity}“ ({lengthMinutes}) hat auch für sich allein keinen möglichen Termin: {clash}.",
  "preflight.fixed-overlap":
    "„{activity}“ und „{activity2}“ haben beide einen festen Termin und überschneiden sich von {startAt} bis {endClock}; {people, plural, one {eine Person wird} other {# Personen werden}} bei beiden gebraucht: {personList}.",
  "preflight.fixed-unreachable":
    "Zwischen „{activity}“ und „{activity2}“, beide mit festem Termin, reicht die Zeit für den Weg nicht; {people, plural, one {eine Person wird} other {# Personen werden}} bei beiden gebraucht: {personList}.",
  more: "{count, plural, one {# weitere} other {# weitere}}",
  "preflight.overload":
    "{personList}: verbindliche Programmpunkte von zusammen {neededMinutes} zwischen {fromAt} und {toAt}, verfügbar sind nur {thereMinutes}: {activityList}.",
  "demand.required-activity": "„{activity}“ ist verbindlich: {startAt}–{endClock}",
  "demand.placed-activity": "„{activity}“ ist vorgesehen: {startAt}–{endClock}",
  "demand.time-window": "„{activity}“ dauert {lengthMinutes} innerhalb der zulässigen Zeiten",
  "demand.fixed-time": "„{activity}“ hat einen festen Termin",
  "demand.pin": "„{activity}“ ist festgehalten",
  "demand.opening-hours": "Öffnungszeiten: {placeList}",
  "demand.place-occupied": "{place} ist belegt",
  "demand.seats": "„{activity}“ hat Plätze für höchstens {seats, plural, one {# Person} other {# Personen}}",
  "demand.presence": "{interpreterList}{party}: nur zeitweise anwesend",
  "demand.attendance": "{party}: muss an „{activity}“ teilnehmen",
  "demand.forbidden-attendance": "{person}{party}{delegation}: darf an „{activity}“ nicht teilnehmen",
  "demand.wished-attendance": "{person}{party}{delegation}: möchte an „{activity}“ teilnehmen",
  "demand.invitation": "{person}{party}{delegation}: zu „{activity}“ nicht eingeladen",
  "demand.minimum-group":
    "„{activity}“ braucht mindestens {needed, plural, one {# Person} other {# Personen}}",
  "demand.precedence": "die Reihenfolge von „{activity}“ und {activityOthers}",
  "demand.transfer": "kein Fahrzeug und kein Weg, um rechtzeitig zu „{activity}“ zu kommen",
  "demand.travel": "Weg: {place}",
  "demand.interpreter":
    "„{activity}“ braucht {needed, plural, one {einen Dolmetscher} other {# Dolmetscher}} zwischen {from} und {to} ({count} verfügbar)",
  "demand.rule": "die Regel „{rule}“",
  "demand.duration": "„{activity}“ dauert {lengthMinutes}",
  "unplaced.alone": "„{activity}“ hat auch für sich allein keinen möglichen Termin:",
  "unplaced.together": "„{activity}“ lässt sich nicht zusammen mit dem Folgenden unterbringen:",
  "unplaced.as-planned":
    "{count, plural, =0 {„{activity}“ ließe sich unterbringen, die Planung hat aber noch keinen Termin gefunden: Planen Sie länger.} other {„{activity}“ passt nicht in das Programm, wie es jetzt ist:}}",
  "unplaced.not-examined":
    "„{activity}“ hat keinen Termin. Weil das für sehr viele gilt, wurde der Grund hier nicht untersucht: Öffnen Sie „Ohne Termin“ in der Anwendung, oder verwenden Sie den Befehl „explain“.",
  "absent.alone":
    "{who} kann zu keiner Zeit an „{activity}“ teilnehmen, auch wenn es der einzige Programmpunkt wäre:",
  "absent.together": "{who} kann an „{activity}“ nicht zusammen mit dem Folgenden teilnehmen:",
  "absent.as-planned":
    "{count, plural, =0 {{who} könnte an „{activity}“ teilnehmen, die Planung hat aber noch nicht gefunden, wie: Planen Sie länger.} other {{who} kann an „{activity}“ nicht teilnehmen, wie das Programm jetzt ist:}}",
  "absent.avoided": "{who} nimmt an „{activity}“ teil:",
  "absent.not-examined":
    "{who} nimmt an „{activity}“ nicht teil; die Seite „Ohne Termin“ der Anwendung oder der Befehl „explain“ nennt den Grund.",
  "wish.unmet": "Nicht erfüllt: {wish}",
  "wish.met": "Erfüllt durch {activityList}: {wish}",
  "wish.avoided": "Erfüllt, weil niemand aus der Gruppe teilnimmt: {wish}",
  "wish.no-offer": "Kein Programmpunkt des Besuchs bietet das.",
  "rule.lunch": "Eine freie Stunde oder ein Essen am Mittag",
  "rule.day-hours": "Frühester Beginn und spätestes Ende eines Tages",
  "rule.daily-load": "Tagesgrenze",
  "rule.night-rest": "Nachtruhe",
  "rule.nights": "Wo alle übernachten",
  "rule.flight-rest": "Ruhe nach einem langen Flug",
  "rule.travel-buffer": "Reserve für jeden Weg",
  "rule.interpreter-team": "Größe der Dolmetscherteams",
  "rule.interpreter-pause": "Pausen der Dolmetscher",
  "rule.interpreter-day": "Tagesgrenze der Dolmetscher",
  "rule.interpreter-early": "Dolmetscher rechtzeitig vor Ort",
  "rule.even-breaks": "Gleichmäßige Pausen",
  "rule.idle-time": "Wenig Wartezeit zwischen Einträgen",
  "rule.absence": "An zwei Orten gebrauchte Personen",
  "rule.substantive-share": "Anteil dienstlicher Termine",
  "rule.frozen-skeleton": "Genehmigte Daten, Etappen und Personen",
  "rule.days-abroad": "Tage des Besuchs",
  "rule.approval-deadline": "Frist für die Genehmigung",
  "rule.report-deadline": "Frist für den Bericht",
  "rule.counterpart-rank": "Rang der Gesprächspartner",
  "rule.courtesy-first": "Höflichkeitsbesuche vor Besichtigungen",
  "rule.approved-group": "Größe einer genehmigten Gruppe",
  "rule-level.block": "zwingend",
  "rule-level.block-release": "verhindert die Freigabe",
  "rule-level.warn": "Warnung",
  "rule-level.off": "aus",
  "objective.blocking": "Verstöße gegen zwingende Regeln",
  "objective.requiredUnplaced": "Verbindliche Programmpunkte ohne Termin",
  "objective.wishesUnmet": "Nicht erfüllte Wünsche, nach ihrer Bedeutung",
  "objective.unfairness": "Nicht erfüllte Wünsche der Gruppe, die am wenigsten bekommt, dann der übrigen",
  "objective.idle": "Warten, in Minuten aller Personen",
  "objective.travel": "Unterwegs, in Minuten aller Personen",
  "objective.preference": "Zeiten und Orte, die nicht die erste Wahl sind",
  "change.blocking.more": "{count, plural, one {# Verstoß} other {# Verstöße}} gegen zwingende Regeln mehr",
  "change.blocking.less":
    "{count, plural, one {# Verstoß} other {# Verstöße}} gegen zwingende Regeln weniger",
  "change.requiredUnplaced.more":
    "{count, plural, one {# verbindlicher Programmpunkt} other {# verbindliche Programmpunkte}} ohne Termin mehr",
  "change.requiredUnplaced.less":
    "{count, plural, one {# verbindlicher Programmpunkt} other {# verbindliche Programmpunkte}} ohne Termin weniger",
  "change.wishesUnmet.more": "Erfüllt weniger Wünsche",
  "change.wishesUnmet.less": "Erfüllt mehr Wünsche",
  "change.unfairness.more": "Weniger ausgewogen zwischen den Gruppen",
  "change.unfairness.less": "Ausgewogener zwischen den Gruppen",
  "change.idle.more": "{amount} mehr Wartezeit, alle Personen zusammen",
  "change.idle.less": "{amount} weniger Wartezeit, alle Personen zusammen",
  "change.travel.more": "{amount} mehr Fahrzeit, alle Personen zusammen",
  "change.travel.less": "{amount} weniger Fahrzeit, alle Personen zusammen",
  "change.preference.more": "Berücksichtigt weniger Vorlieben",
  "change.preference.less": "Berücksichtigt mehr Vorlieben",
  "standing.kept":
    "{count, plural, one {# von {all} Programmpunkten hält alle Regeln ein} other {# von {all} Programmpunkten halten alle Regeln ein}}",
  "standing.warned": "{count, plural, one {# mit einer Warnung} other {# mit einer Warnung}}",
  "standing.conflicting": "{count, plural, one {# mit einem Konflikt} other {# mit einem Konflikt}}",
  "standing.dropped": "{count, plural, one {# ohne Termin} other {# ohne Termin}}",
  "standing.reserve": "{count, plural, one {# in Reserve} other {# in Reserve}}",
  "standing.others":
    "{count, plural, one {# Befund ohne Bezug zu einem Programmpunkt} other {# Befunde ohne Bezug zu einem Programmpunkt}}",
};
