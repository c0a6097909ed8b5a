// Texts of the overview of a visit: the state of the work, and what needs attention next.
export const overview = {
  open: "Odpri program",
  share: "Dokumenti in pošiljanje",
  next: "Kaj potrebuje vašo pozornost",
  nothing: "Trenutno ni ničesar, kar bi zahtevalo vašo pozornost.",
  wishes: "Izpolnjene želje",
  "phase.prepare":
    "{people, plural, one {# oseba} two {# osebi} few {# osebe} other {# oseb}}, {hosts, plural, one {# gostitelj} two {# gostitelja} few {# gostitelji} other {# gostiteljev}}, {activities, plural, one {# dejavnost} two {# dejavnosti} few {# dejavnosti} other {# dejavnosti}}",
  "phase.unplanned": "Še ni načrtovano",
  "phase.released": "Gostje vidijo izdajo {number}",
  "phase.changed": "Izdaja {number}; osnutek se je od takrat spremenil",
  "phase.unreleased": "Še nič ni objavljeno",
  "phase.begins": "Začne se čez {days, plural, one {# dan} two {# dneva} few {# dni} other {# dni}}",
  "phase.runs": "Obisk poteka",
  "phase.over": "Obisk je končan",
  "phase.afterwards": "Po obisku",
  "phase.report": "Poročilo in novice",
  "matter.unplanned": "Obisk še ni načrtovan",
  "matter.conflicts":
    "{count, plural, one {# navzkrižje} two {# navzkrižji} few {# navzkrižja} other {# navzkrižij}} s pravili",
  "matter.unplaced":
    "{count, plural, one {# dejavnost nima} two {# dejavnosti nimata} few {# dejavnosti nimajo} other {# dejavnosti nima}} termina",
  "matter.proposals":
    "{count, plural, one {# predlog gostiteljev čaka} two {# predloga gostiteljev čakata} few {# predlogi gostiteljev čakajo} other {# predlogov gostiteljev čaka}} na odgovor",
  "matter.unconfirmed":
    "{count, plural, one {# dejavnosti} two {# dejavnosti} few {# dejavnosti} other {# dejavnosti}} gostitelj še ni potrdil",
  "matter.nameless":
    "{count, plural, one {# gost je} two {# gosta sta} few {# gostje so} other {# gostov je}} še brez imena",
  "matter.warnings":
    "{count, plural, one {# opozorilo} two {# opozorili} few {# opozorila} other {# opozoril}} v programu",
  "matter.unreleased": "Spremembe po izdaji {count} še niso objavljene",
  "matter.neverReleased": "Še ni izdaje: gostje ne vidijo ničesar",
  "matter.late":
    "{count, plural, one {# zaveza zamuja} two {# zavezi zamujata} few {# zaveze zamujajo} other {# zavez zamuja}}",
  "matter.unsigned":
    "{count, plural, one {Zapisnik # dejavnosti čaka} two {Zapisnika # dejavnosti čakata} few {Zapisniki # dejavnosti čakajo} other {Zapisniki # dejavnosti čakajo}} na podpis",
  "matter.evaluation":
    "{count, plural, one {# skupino} two {# skupini} few {# skupine} other {# skupin}} lahko vprašate, kaj je obisk prinesel",
  "ask.guests":
    "{count, plural, one {# gostujoča skupina} two {# gostujoči skupini} few {# gostujoče skupine} other {# gostujočih skupin}}",
  "ask.hosts":
    "{count, plural, one {# gostitelj ali partner} two {# gostitelja in partnerja} few {# gostitelji in partnerji} other {# gostiteljev in partnerjev}}",
  "do.unplanned": "Načrtuj",
  "do.conflicts": "Prikaži",
  "do.unplaced": "Poišči termin",
  "do.proposals": "Odgovori",
  "do.unconfirmed": "Določi stanje",
  "do.nameless": "Dodaj imena",
  "do.warnings": "Prikaži",
  "do.unreleased": "Preglej",
  "do.neverReleased": "Objavi",
  "do.late": "Prikaži",
  "do.unsigned": "Kdo podpiše",
  "do.evaluation": "Pišite jim",
};
