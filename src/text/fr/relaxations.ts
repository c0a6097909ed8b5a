// Relaxations: one sentence for each kind of change, and the texts around the list.
export const relaxations = {
  "time.window": "Tenir « {activity} » de {startAt} à {endClock}, {byMinutes} au-delà de ses heures",
  "time.window-day": "Tenir « {activity} » un autre jour, de {startAt} à {endClock}",
  "time.fixed": "Commencer « {activity} » à {startAt} au lieu de son horaire fixe",
  "time.pin": "Détacher « {activity} » de son horaire ; {startAt} conviendrait",
  opening: "Ouvrir {byMinutes} de plus, de {startAt} à {endClock} : {place}",
  "opening.closed": "Ouvrir un jour de fermeture, de {startAt} à {endClock} : {place}",
  place: "Tenir « {activity} » dans cet autre lieu : {place}",
  "seats.activity":
    "Admettre {seats, plural, one {# personne} other {# personnes}} à « {activity} », soit {more} de plus",
  "seats.place":
    "Trouver {more, plural, one {une place} other {# places}} de plus, {seats} en tout : {place}",
  shorter: "Raccourcir « {activity} » de {byMinutes}, à {lengthMinutes}",
  interpreters:
    "Engager {count, plural, one {un interprète} other {# interprètes}} de plus entre {from} et {to}",
  "minimum-group":
    "Tenir « {activity} » à partir de {needed, plural, one {une personne} other {# personnes}}",
  quorum:
    "Ne demander que {needed, plural, =0 {zéro personne} one {une personne} other {# personnes}} parmi celles désignées pour « {activity} », {less} de moins",
  attendance: "Rendre facultative la présence à « {activity} » : {who}",
  invitation: "Inviter à « {activity} » : {who}",
  order: "Ne pas exiger que « {activity} » suive « {activity2} »",
  rule: "Classer la règle « {rule} » comme avertissement, pour qu’elle n’empêche plus la diffusion",
  withdrawal: "Renoncer à « {activity} »",
  both: "À la fois : {first} ; {second}",
  price:
    "{wishes, plural, =0 {petit changement} one {pèse à peu près autant qu’un souhait} other {pèse à peu près autant que # souhaits}}",
  "moves.count":
    "{count, plural, =0 {rien d’autre ne bouge} one {un autre point change} other {# autres points changent}}",
  "relaxations.title": "Ce qui le permettrait, le plus petit changement d’abord :",
  "relaxations.none": "Aucun des changements essayés ne le permettrait, ni deux à la fois.",
  "relaxations.rearranged":
    "{count, plural, =0 {Possible sans rien changer d’autre} one {Possible si un autre point change} other {Possible si # autres points changent}}. Planifiez plus longtemps, ou appliquez cette proposition.",
  "interpreter.role": "Interprète supplémentaire, {from} et {to}",
  "conflict.title": "Ce qui lèverait le conflit, avec l’accord de l’hôte, le plus petit changement d’abord :",
  "conflict.none": "Aucun des changements essayés ne lèverait le conflit, ni deux à la fois.",
};
