// The sources of rules and packs, each as one sentence without a full stop. Titles of texts stay in their language.
export const ruleSources = {
  lunch:
    "Journées de visites d’étude publiées : Interreg SWARE (2018), PROSPERA et ENTO StudyLab (2019) gardent 60 minutes à midi. La durée d’un repas et celle d’une activité qui comprend sa pause sont notre choix",
  "day-hours":
    "Usage : les journées de visites d’étude publiées vont d’environ 9 h 00 à 17 h 30, suivies d’un dîner ; les heures sont notre choix",
  "daily-load":
    "Les hôtes de l’IVLP prévoient jusqu’à quatre rendez-vous par jour ; les visites d’étude atteignent huit activités. Une valeur par défaut, pas une loi",
  "night-rest":
    "Directive 2003/88/CE, article 3 : « une période minimale de repos de onze heures consécutives » par période de 24 heures pour les travailleurs ; les visiteurs sont des invités, et 8 heures sont notre choix",
  nights:
    "Les programmes publiés indiquent l’hôtel ou la famille d’accueil de chaque nuit lorsque les groupes se déplacent (Mount Prospect à Sèvres, 2011). La distance est notre choix",
  "flight-rest":
    "Politique de voyage de la fonction publique du Canada : jusqu’à 10 heures entre l’arrivée et la prise de service ; le seuil de 9 heures pour un vol long suit la politique de voyage aérien de l’ONU (hr.un.org : classe affaires si un trajet dure 9 heures ou plus)",
  "travel-buffer":
    "Les organisateurs demandent un temps par défaut pour passer d’une salle à l’autre (pretalx, discussion 153) ; une valeur par défaut, pas une loi. L’avertissement paraît entre deux activités dont quelqu’un a fixé les horaires",
  "interpreter-team":
    "AIIC Canada, « professional practice conditions » (canada.aiic.net, page 1625, consulté le 29 novembre 2026) : 40 minutes au plus pour 1 interprète, 3,5 à 4 heures pour 2, 6 heures au plus pour 3, 8 heures au plus pour 4 ; en consécutive, pour une journée ordinaire de six heures dans deux langues, au moins deux interprètes. Qu’un seul suffise pour quatre heures de consécutive est notre choix",
  "interpreter-pause":
    "Quatre heures d’affilée et ce qui compte comme une pause sont notre choix ; l’AICE recommande des durées plus courtes (voir son ensemble de règles)",
  "interpreter-day":
    "AICE, « working hours » (aice-interpretes.com/en/working-hours, consulté le 29 novembre 2026) : une journée entière compte au plus 7 heures, et tout dépassement est une heure supplémentaire",
  "interpreter-early":
    "AICE, « working hours » (aice-interpretes.com/en/working-hours) : les interprètes arrivent 30 minutes en avance",
  "idle-time":
    "Les rencontres d’affaires réduisent les temps morts (Bofill et al., JAIR 2022) ; un quart d’heure entre deux activités est d’usage chez les organisateurs",
  absence:
    "L’exemple « meeting scheduling » d’OptaPlanner compte le temps pendant lequel les réunions d’une même personne se chevauchent",
  "even-breaks":
    "Bofill et al., Journal of Artificial Intelligence Research 2022 : équité dans les rencontres d’affaires",
  "substantive-share":
    "Règles sur les missions officielles à l’étranger, publiées pour le Shandong (360docs 5810535862) : au moins deux tiers. Ne vaut que pour les missions officielles chinoises",
  "frozen-skeleton":
    "Règles locales sur les missions officielles à l’étranger (guildep.com) : ni les dates ni les personnes ne changent après l’approbation",
  "approved-group":
    "Ministère de l’Éducation de Chine, 教外厅〔2015〕1号 : un groupe en mission officielle compte au plus six personnes",
  "days-abroad":
    "Que les jours de départ et d’arrivée comptent : China University of Geosciences, qui cite 中办发〔2013〕16号 (gjhzc.cug.edu.cn/info/1072/3410.htm). Les limites de 5, 8 et 10 jours sont souvent citées, sans être confirmées",
  "approval-deadline":
    "guildep.com, missions officielles : demandes 45 jours avant pour un pays, 60 pour l’espace Schengen, 90 pour deux ou trois pays. Chiffres locaux, non confirmés ; que la date de l’approbation elle-même soit mesurée est notre choix",
  "report-deadline":
    "guildep.com, missions officielles (cms/item/?cat=185) : le rapport est à rendre dans les 20 jours qui suivent le retour. Chiffre local, non confirmé",
  "counterpart-rank":
    "Edge Singapore, « Dos and don’ts when hosting official visitors from China » (alfi.dev.theedgesingapore.com) : la liste suit strictement le rang, et les rangs égaux se font face. Usage protocolaire, confirmé par aucun texte officiel",
  "courtesy-first":
    "Usage des services du protocole : la première visite est pour l’hôte. Aucun texte ne le confirme ; c’est notre choix",
};

export const packSources = {
  "working-days":
    "Notre choix de ce qu’une visite d’étude respecte : une heure libre à midi, du travail de 7 h 30 à 22 h 30, dix heures de nuit, dix heures après un long vol, cinq minutes de réserve sur chaque trajet, équipes et pauses des interprètes",
  protocol:
    "Protocole des visites officielles : les homologues de même rang se rencontrent, les visites de courtoisie précèdent les visites de sites. Usage qu’aucun texte officiel ne confirme",
  spain:
    "Heures des repas en Espagne : déjeuner de 14 h 00 à 15 h 30, dîner de 21 h 00 à 23 h 00 (inklingo.app ; delo.si, Premik ure ; consultés le 29 novembre 2026)",
  "aiic-canada":
    "AIIC Canada, « professional practice conditions » (canada.aiic.net, page 1625, consulté le 29 novembre 2026) : équipes selon les heures ; au moins six interprètes pour trois langues de travail ; en consécutive, pour une journée de six heures, au moins deux interprètes pour deux langues et trois pour trois langues. Un seul interprète jusqu’à quatre heures de consécutive est notre choix",
  aice: "AICE, « working hours » (aice-interpretes.com/en/working-hours, consulté le 29 novembre 2026) : en cabine, 1 interprète jusqu’à 90 minutes, 2 jusqu’à 7 heures ; en consécutive, 1 jusqu’à 7 heures, avec une pause recommandée environ toutes les heures et demie ; les interprètes arrivent 30 minutes avant le début. Que 15 minutes soient une pause est notre choix",
  aiic: "AIIC, « defining your requirements » (aiic.net/node/2375) : deux séances de trois heures, séparées de 90 minutes. AIIC, « professional standards », article 6 (consulté le 29 novembre 2026) : en consécutive, deux interprètes pour deux langues, trois pour trois ; en chuchotage, au moins deux",
  apic: "APIC (apic.org.pt) : une seconde équipe au-delà de huit heures ; qu’une équipe compte deux interprètes est une hypothèse",
  "china-official-travel":
    "Règles chinoises publiées sur les missions officielles à l’étranger : deux tiers de travail de fond, l’approbation fige les dates et les personnes, groupes de six personnes au plus",
};
