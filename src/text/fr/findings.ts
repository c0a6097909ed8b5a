// Findings, conflicts, rules and levels, in French.
import type { FindingKey } from "../en/findings.ts";

export const findings: Readonly<Record<FindingKey, string>> = {
  "activity-missing.required": "« {activity} » est obligatoire mais n’a pas d’horaire.",
  "time-window.length": "« {activity} » dure {isMinutes} au lieu de {neededMinutes}.",
  "time-window.outside": "« {activity} » ({startAt}) sort des heures prévues pour cette activité.",
  "fixed-time.moved": "« {activity} » a pour horaire fixe {fixedAt} mais figure à {startAt}.",
  "pin.time": "« {activity} » est épinglée à {pinnedAt} mais figure à {startAt}.",
  "pin.place": "« {activity} » est épinglée au lieu {place} mais se tient ailleurs.",
  "precedence.early": "« {activity} » commence {gapMinutes} après « {activity2} » ; il faut {neededMinutes}.",
  "precedence.late":
    "« {activity} » commence {gapMinutes} après « {activity2} » ; le maximum admis est de {limitMinutes}.",
  "precedence.other-day": "« {activity} » et « {activity2} » doivent avoir lieu le même jour.",
  "precedence.not-right-after": "« {activity} » doit suivre immédiatement « {activity2} ».",
  "place.missing": "« {activity} » n’a pas de lieu.",
  "place.not-allowed": "« {activity} » se tient dans un lieu qui n’est pas prévu pour elle : {place}.",
  "opening-hours.closed": "{place} : fermé pour « {activity} » ({startAt}).",
  "place-occupied.parallel":
    "{place}, {startAt} : {count, plural, one {# activité} other {# activités}} en même temps, {limit} au plus : {activityList}.",
  "seats.place":
    "{place}, {startAt} : {limit, plural, one {# place} other {# places}} pour {count, plural, one {# personne} other {# personnes}}.",
  "seats.activity":
    "« {activity} » admet {limit, plural, one {# personne} other {# personnes}} ; {count, plural, one {# est inscrite} other {# sont inscrites}}.",
  "seats.vehicles": "Les véhicules de « {activity} » ont {limit} places pour {count} personnes.",
  "attendance.missing": "{person} doit assister à « {activity} » mais n’y est pas inscrit.",
  "attendance.forbidden": "{person} ne doit pas assister à « {activity} ».",
  "attendance.uninvited": "{person} figure à « {activity} » sans y être invité.",
  "attendance.quorum":
    "« {activity} » : {needed} des personnes désignées sont nécessaires ; {count, plural, one {# seule vient} other {# seulement viennent}}.",
  "attendance.quorum-over":
    "« {activity} » admet au plus {limit} des personnes désignées ; {count, plural, one {# vient} other {# viennent}}.",
  "group-size.small":
    "« {activity} » demande au moins {needed, plural, one {# personne} other {# personnes}} ; {count, plural, one {# seule vient} other {# seulement viennent}}.",
  "together.parted":
    "{person} figure à « {activity} » sans {person2} ; ces personnes doivent rester ensemble.",
  "together.apart":
    "{person} est à « {activity} » et {person2} à « {activity2} », de {startAt} à {endClock} : ces personnes restent ensemble, mais chacune est invitée seule. Invitez les deux à l’une des activités, ou laissez en l’état.",
  "presence.person": "{person} n’est pas sur place pour « {activity} » ({startAt}).",
  "presence.interpreter": "{interpreter} n’est pas sur place pour « {activity} » ({startAt}).",
  "two-places.overlap":
    "{personList}{interpreterList} : à la fois à « {activity} » et à « {activity2} », de {startAt} à {endClock}.",
  "interpreter.none": "« {activity} » : pas d’interprète entre {from} et {to}.",
  "interpreter.mode": "{interpreter} ne pratique pas le mode d’interprétation que demande « {activity} ».",
  "interpreter.leg": "{interpreter} ne travaille pas là où se tient « {activity} ».",
  "interpreter-team.small":
    "« {activity} » dure {lengthMinutes} et demande {needed, plural, one {# interprète} other {# interprètes}} entre {from} et {to} ; prévus : {count}.",
  "travel.short":
    "Entre « {activity} » et « {activity2} », il y a {gapMinutes} ; le trajet en prend {neededMinutes}. Personnes concernées : {personList}{interpreterList}.",
  "travel.unreachable":
    "Aucun trajet ne relie « {activity} » à « {activity2} ». Personnes concernées : {personList}{interpreterList}.",
  "travel.before-arrival":
    "« {activity} » commence avant l’arrivée prévue par « {activity2} ». Personnes concernées : {personList}{interpreterList}.",
  "travel.stated":
    "« {activity} » parcourt {km} km en {isMinutes} ; par la route, il faut environ {neededMinutes}. Corrigez la durée ou un lieu.",
  "travel-buffer.short":
    "Entre « {activity} » et « {activity2} », il y a {gapMinutes} ; le trajet en prend {neededMinutes}, ce qui laisse moins que la marge de {reserveMinutes}. Personnes concernées : {personList}{interpreterList}.",
  "transfer.missing":
    "Le programme ne prévoit aucun transfert de {person}{interpreter} vers « {activity2} ».",
  "transfer.morning":
    "Le programme ne prévoit aucun transfert de {person}{interpreter} depuis {place} vers « {activity} », premier point de la journée.",
  "transfer.no-way": "Ce moyen de transport ne relie pas {place} à {place2}.",
  "transfer.short":
    "Transfert {place} – {place2}, {startAt} : {isMinutes} prévues ; il en faut {neededMinutes}.",
  "vehicle.seats":
    "Véhicules {place} – {place2}, {startAt} : {limit, plural, one {# place} other {# places}} pour {count, plural, one {# personne} other {# personnes}}.",
  "vehicle.two-places": "{vehicle} ferait deux trajets en même temps ({startAt}).",
  "vehicle.far":
    "{vehicle}, {startAt} : entre l’arrivée ({place}) et le départ suivant ({place2}), il y a {gapMinutes} ; le trajet dure environ {neededMinutes}. Affectez un autre véhicule, ou déplacez l’un des trajets.",
  "vehicle.out":
    "{vehicle} est prévu à {startAt}, mais ne peut pas être utilisé à ce moment-là. Affectez un autre véhicule.",
  "programme.unknown":
    "Le programme cite un élément absent de la visite : {activity}{place}{person}{interpreter}{vehicle}.",
  "programme.other-visit": "Ce programme est celui d’une autre visite : {visit}.",
  "programme.twice": "« {activity} » figure deux fois au programme.",
  "lunch.none":
    "{person} n’a pas le temps de déjeuner ({onDate}) : {freeMinutes} au plus, {neededMinutes} nécessaires.",
  "day-hours.early": "{person} commence avant {limitClock}, heure la plus tôt selon les règles : {startAt}.",
  "day-hours.late":
    "{person} termine après {limitClock}, heure limite {key, select, eveningLatest {des dîners et réceptions} other {du travail officiel}} selon les règles : {endAt}.",
  "daily-load.minutes": "{person} a {busyMinutes} de programme ({onDate}) ; la limite est de {limitMinutes}.",
  "daily-load.appointments":
    "{person} a {count, plural, one {# rendez-vous} other {# rendez-vous}} ({onDate}) ; la limite est de {limit}.",
  "night-rest.short":
    "{person} dispose de {restMinutes} de repos avant {onDate} ; il en faut {neededMinutes}.",
  "nights.missing":
    "La visite ne dit pas où ils dorment la nuit du {onDate} : {personList}. Ajoutez la nuit et son lieu.",
  "nights.elsewhere":
    "La nuit du {onDate} est passée ici : {place}, mais « {activity} » commence le lendemain ailleurs : {place2} ({personList}). Corrigez la nuit ou le lieu.",
  "nights.other-bed":
    "« {activity} » se termine ici : {place2}, mais la nuit du {onDate} est passée ailleurs : {place} ({personList}). Corrigez la nuit ou l’arrivée du trajet.",
  "nights.far":
    "La journée se termine ici : {place}, et la suivante commence à {km} km de là : {place2} ({personList}). La visite ne dit pas où se passe la nuit du {onDate}.",
  "flight-rest.short":
    "{person} atterrit à {landedAt} et a une obligation à {startAt} : {restMinutes} de repos au lieu de {neededMinutes}.",
  "interpreter-pause.run":
    "{interpreter} travaille {runMinutes} sans pause ({onDate}) ; la limite est de {limitMinutes}.",
  "interpreter-day.long":
    "{interpreter} travaille {workedMinutes} ({onDate}) ; la limite est de {limitMinutes}.",
  "interpreter-early.late":
    "{interpreter} arrive sur le lieu de l’interprétation {earlyMinutes} seulement avant {startAt} ; il faut {neededMinutes}.",
  "even-breaks.uneven":
    "{person} a {most, plural, one {une pause} other {# pauses}}, une autre personne {fewest} ; l’écart admis est de {atMost} au plus.",
  "substantive-share.low":
    "Le travail officiel occupe {percent} % du programme ; {neededPercent} % au moins sont attendus.",
  "frozen-skeleton.dates": "Les dates autorisées sont {approved} ; la visite indique {now}.",
  "frozen-skeleton.leg": "{leg} : dates autorisées {approved} ; la visite indique {now}.",
  "frozen-skeleton.people": "Voyageurs autorisés : {approved} ; la visite en compte {now}.",
  "days-abroad.long":
    "La visite dure {count, plural, one {# jour} other {# jours}}, arrivée et départ compris ; l’usage est de {limit} au plus pour {countries, plural, one {# pays} other {# pays}}.",
  "approval-deadline.late":
    "La visite a été autorisée ({approvedDate}) {count, plural, one {# jour} other {# jours}} avant son début ; {limit} sont attendus.",
  "report-deadline.late":
    "Le rapport est attendu le {dueDate}, {count, plural, one {un jour} other {# jours}} après la visite ; le maximum est de {limit}.",
  "counterpart-rank.unequal":
    "{person} (rang {rank}) et {person2} (rang {rank2}) sont homologues, mais de rang différent.",
  "counterpart-rank.absent": "{person} participe à « {activity} » ({startAt}) sans son homologue, {person2}.",
  "courtesy-first.late":
    "La visite de courtoisie « {activity} » ({startAt}) vient après la visite « {activity2} » ; on salue d’abord ses hôtes.",
  "approved-group.large":
    "{party} compte {count, plural, one {# personne} other {# personnes}} ; un groupe en mission officielle en compte {limit} au plus. Répartissez-le en groupes autorisés séparément.",
  "preflight.no-interpreter":
    "« {activity} » demande {needed, plural, one {un interprète} other {# interprètes}} entre {from} et {to} ; la visite en compte {count, plural, =0 {zéro} other {#}} pour cette tâche.",
  "preflight.too-many":
    "« {activity} » doit accueillir {count, plural, one {# personne} other {# personnes}}, mais le plus grand de ses lieux ou ses véhicules ont {limit, plural, one {# place} other {# places}}.",
  "preflight.nobody": "Personne n’est désigné pour assister à « {activity} ».",
  "preflight.impossible":
    "« {activity} » ({lengthMinutes}) n’a aucun horaire possible, même seule : {clash}.",
  "preflight.fixed-overlap":
    "« {activity} » et « {activity2} » ont toutes deux un horaire fixe et se chevauchent de {startAt} à {endClock} ; {people, plural, one {une personne est requise} other {# personnes sont requises}} aux deux : {personList}.",
  "preflight.fixed-unreachable":
    "Entre « {activity} » et « {activity2} », toutes deux à horaire fixe, le temps de trajet manque ; {people, plural, one {une personne est requise} other {# personnes sont requises}} aux deux : {personList}.",
  more: "{count, plural, one {# autre} other {# autres}}",
  "preflight.overload":
    "{personList} : {neededMinutes} d’activités obligatoires entre {fromAt} et {toAt}, pour {thereMinutes} seulement : {activityList}.",
  "demand.required-activity": "« {activity} » est obligatoire : {startAt}–{endClock}",
  "demand.placed-activity": "« {activity} » est prévue : {startAt}–{endClock}",
  "demand.time-window": "« {activity} » dure {lengthMinutes} dans les heures prévues pour elle",
  "demand.fixed-time": "« {activity} » a un horaire fixe",
  "demand.pin": "« {activity} » est épinglée",
  "demand.opening-hours": "heures d’ouverture : {placeList}",
  "demand.place-occupied": "{place} : occupé",
  "demand.seats": "« {activity} » admet au plus {seats, plural, one {# personne} other {# personnes}}",
  "demand.presence": "{interpreterList}{party} : présence une partie du temps seulement",
  "demand.attendance": "{party} : présence obligatoire à « {activity} »",
  "demand.forbidden-attendance": "{person}{party}{delegation} : ne doit pas assister à « {activity} »",
  "demand.wished-attendance": "{person}{party}{delegation} : souhaite assister à « {activity} »",
  "demand.invitation": "{person}{party}{delegation} : pas d’invitation à « {activity} »",
  "demand.minimum-group":
    "« {activity} » demande au moins {needed, plural, one {# personne} other {# personnes}}",
  "demand.precedence": "l’ordre entre « {activity} » et {activityOthers}",
  "demand.transfer": "aucun véhicule ni trajet assez rapide pour arriver à temps à « {activity} »",
  "demand.travel": "trajet : {place}",
  "demand.interpreter":
    "« {activity} » demande {needed, plural, one {un interprète} other {# interprètes}} entre {from} et {to} ({count, plural, one {# disponible} other {# disponibles}})",
  "demand.rule": "la règle « {rule} »",
  "demand.duration": "« {activity} » dure {lengthMinutes}",
  "unplaced.alone": "« {activity} » n’a aucun horaire possible, même seule :",
  "unplaced.together": "« {activity} » ne peut pas être placée en même temps que ce qui suit :",
  "unplaced.as-planned":
    "{count, plural, =0 {« {activity} » pourrait être placée, mais la planification ne lui a pas encore trouvé d’horaire : planifiez plus longtemps.} other {« {activity} » n’entre pas dans le programme tel qu’il est :}}",
  "unplaced.not-examined":
    "« {activity} » n’a pas d’horaire. Les activités dans ce cas sont si nombreuses que la raison n’a pas été examinée ici : ouvrez « Sans horaire » dans l’application, ou utilisez la commande « explain ».",
  "absent.alone": "{who} ne peut à aucun moment assister à « {activity} », même si c’est la seule activité :",
  "absent.together": "{who} ne peut pas assister à « {activity} » en même temps que ce qui suit :",
  "absent.as-planned":
    "{count, plural, =0 {{who} pourrait assister à « {activity} », mais la planification n’a pas encore trouvé comment : planifiez plus longtemps.} other {{who} ne peut pas assister à « {activity} » dans le programme tel qu’il est :}}",
  "absent.avoided": "{who} assiste à « {activity} » :",
  "absent.not-examined":
    "{who} n’assiste pas à « {activity} » ; la page « Sans horaire » de l’application ou la commande « explain » en donne la raison.",
  "wish.unmet": "Non satisfait : {wish}",
  "wish.met": "Satisfait par {activityList} : {wish}",
  "wish.avoided": "Satisfait, car aucun membre n’y assiste : {wish}",
  "wish.no-offer": "Aucune activité de la visite n’y répond.",
  "rule.lunch": "Une heure libre ou un repas à midi",
  "rule.day-hours": "Début au plus tôt et fin au plus tard de la journée",
  "rule.daily-load": "Limite quotidienne",
  "rule.night-rest": "Repos de nuit",
  "rule.nights": "Où chacun dort",
  "rule.flight-rest": "Repos après un long vol",
  "rule.travel-buffer": "Marge pour chaque trajet",
  "rule.interpreter-team": "Taille des équipes d’interprètes",
  "rule.interpreter-pause": "Pauses des interprètes",
  "rule.interpreter-day": "Limite quotidienne des interprètes",
  "rule.interpreter-early": "Arrivée des interprètes en avance",
  "rule.even-breaks": "Répartition égale des pauses",
  "rule.idle-time": "Peu d’attente entre les points",
  "rule.absence": "Personnes attendues à deux endroits",
  "rule.substantive-share": "Part du travail officiel",
  "rule.frozen-skeleton": "Dates, étapes et personnes autorisées",
  "rule.days-abroad": "Durée de la visite en jours",
  "rule.approval-deadline": "Délai d’autorisation",
  "rule.report-deadline": "Délai de remise du rapport",
  "rule.counterpart-rank": "Rang des homologues",
  "rule.courtesy-first": "Visites de courtoisie avant les visites de sites",
  "rule.approved-group": "Taille d’un groupe autorisé",
  "rule-level.block": "impérative",
  "rule-level.block-release": "empêche la diffusion",
  "rule-level.warn": "avertissement",
  "rule-level.off": "désactivée",
  "objective.blocking": "Règles impératives enfreintes",
  "objective.requiredUnplaced": "Activités obligatoires sans horaire",
  "objective.wishesUnmet": "Souhaits non satisfaits, selon leur importance",
  "objective.unfairness": "Souhaits non satisfaits du groupe le moins bien servi, puis des autres",
  "objective.idle": "Attente, en minutes de toutes les personnes",
  "objective.travel": "Trajets, en minutes de toutes les personnes",
  "objective.preference": "Horaires et lieux qui ne sont pas le premier choix",
  "change.blocking.more":
    "{count, plural, one {# règle impérative enfreinte} other {# règles impératives enfreintes}} de plus",
  "change.blocking.less":
    "{count, plural, one {# règle impérative enfreinte} other {# règles impératives enfreintes}} de moins",
  "change.requiredUnplaced.more":
    "{count, plural, one {# activité obligatoire} other {# activités obligatoires}} sans horaire en plus",
  "change.requiredUnplaced.less":
    "{count, plural, one {# activité obligatoire} other {# activités obligatoires}} sans horaire en moins",
  "change.wishesUnmet.more": "Satisfait moins de souhaits",
  "change.wishesUnmet.less": "Satisfait plus de souhaits",
  "change.unfairness.more": "Moins équilibré entre les groupes",
  "change.unfairness.less": "Plus équilibré entre les groupes",
  "change.idle.more": "{amount} d’attente en plus, toutes personnes confondues",
  "change.idle.less": "{amount} d’attente en moins, toutes personnes confondues",
  "change.travel.more": "{amount} de trajet en plus, toutes personnes confondues",
  "change.travel.less": "{amount} de trajet en moins, toutes personnes confondues",
  "change.preference.more": "Respecte moins de préférences",
  "change.preference.less": "Respecte plus de préférences",
  "standing.kept":
    "{count, plural, one {# activité sur {all} respecte toutes les règles} other {# activités sur {all} respectent toutes les règles}}",
  "standing.warned":
    "{count, plural, one {# programmée avec un avertissement} other {# programmées avec un avertissement}}",
  "standing.conflicting":
    "{count, plural, one {# programmée avec un conflit} other {# programmées avec un conflit}}",
  "standing.dropped": "{count, plural, one {# sans horaire} other {# sans horaire}}",
  "standing.reserve": "{count, plural, one {# en réserve} other {# en réserve}}",
  "standing.others":
    "{count, plural, one {# constat qui ne vise aucune activité} other {# constats qui ne visent aucune activité}}",
};
