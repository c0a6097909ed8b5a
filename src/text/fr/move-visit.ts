// Texts shown before a visit is moved to other dates.
export const moveVisit = {
  title: "Déplacer la visite à d’autres dates",
  first: "Nouveau premier jour",
  none: "Choisissez un autre premier jour : tout se décale d’autant, aux mêmes heures locales.",
  by: "{days, plural, one {# jour} other {# jours}} {way, select, later {plus tard} other {plus tôt}} : {from} – {to}. Tout reste aux mêmes heures locales, en une seule modification que l’on peut annuler :",
  legs: "{count, plural, one {# étape} other {# étapes}}",
  activities:
    "{count, plural, one {# activité à jours ou horaires propres} other {# activités à jours ou horaires propres}}",
  stays: "{count, plural, one {# arrivée et départ} other {# arrivées et départs}} de personnes",
  pins: "{count, plural, one {# horaire épinglé} other {# horaires épinglés}}",
  placed: "{count, plural, one {# point du programme} other {# points du programme}}",
  weekdays: "Les jours de la semaine changent : vérifiez ensuite les heures d’ouverture.",
  stay: "Ne changent pas : heures d’ouverture, fermetures et jours fériés, autorisations, versions diffusées et dates contenues dans les textes.",
  move: "Déplacer la visite",
};
