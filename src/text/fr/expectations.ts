// The kinds of value that a field of a visit file expects.
import type { Expectation } from "#domain";

export const expectations: Readonly<Record<Expectation, string>> = {
  date: "une date comme 2023-10-26",
  "date-exists": "une date qui existe, comme 2023-10-26",
  "time-of-day": "une heure de 00:00 à 23:59, comme 09:30",
  "end-of-hours": "une heure de 00:00 à 24:00, comme 17:30",
  "local-end": "une date et une heure comme 2023-10-26T17:30, ou 2023-10-26T24:00 pour minuit",
  "local-time": "une date et une heure comme 2023-10-26T09:30",
  instant: "un instant avec son fuseau comme 2027-06-30T18:00:00Z ou 2027-06-30T20:00:00+02:00",
  "time-zone": "un fuseau horaire IANA comme Europe/Brussels",
  id: "des minuscules, des chiffres et des traits d’union simples, comme city-hall",
  language: "un code de langue comme en, sl ou zh-Hans",
  country: "un code de pays de deux lettres comme SI",
  text: "un texte non vide",
  url: "une adresse web comme https://www.ljubljana.si",
  "text-language": "au moins une langue",
  "hours-rule": "des heures d’ouverture comme « Mo-Fr 09:00-17:00; Sa,PH off »",
  "hours-time": "des heures comme 09:00-17:00",
  "hours-same-time":
    "une heure de fermeture différente de l’heure d’ouverture ; 00:00-24:00 pour toute la journée",
  "hours-open-end":
    "une heure de fermeture : sans fin, les heures d’ouverture ne permettent pas de planifier",
  "hours-sun": "des heures d’horloge au lieu du lever ou du coucher du soleil, de l’aube ou du crépuscule",
  "hours-day": "un jour de la semaine : Mo, Tu, We, Th, Fr, Sa, Su, ou PH pour les jours fériés",
  "hours-nth": "le rang dans le mois entre crochets, comme Su[1] ou Fr[-1]",
  "hours-date": "une date ou un mois, comme Oct 26 ou Apr-Oct",
  "hours-year": "l’année devant toutes les dates de la liste, ou devant aucune",
  "hours-school": "des dates au lieu de SH : les vacances scolaires ne sont pas connues ici",
  "hours-unknown": "open ou off : la planification exige une indication certaine",
  "hours-fallback": "des règles séparées par « ; » : les règles de repli avec « || » ne sont pas lues",
  "hours-quote": "un commentaire terminé par un guillemet",
};
