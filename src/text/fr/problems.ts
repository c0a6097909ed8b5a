// Problems of a file, in French.
import type { ProblemKey } from "../en/problems.ts";

export const problems: Readonly<Record<ProblemKey, string>> = {
  at: "{file}:{line}:{column}  {sentence}",
  "at-path": "{file}:{line}:{column}  {path}: {sentence}",
  "did-you-mean": "Vouliez-vous dire « {nearest} » ?",
  "known-names": "Connus : {known}.",

  "unknown-key": "le champ « {got} » n’existe pas ici.",
  "unknown-key-fields": "Possibles ici : {known}.",
  "comma-in-text":
    'la virgule termine ce texte après « {got} ». Mettez tout le texte entre guillemets : {key}: "{whole}".',
  "time-as-number":
    '{got} est un nombre et non une heure : cela peut signifier {asDigits}, ou {inBase60} tel que certains programmes l’enregistrent. Écrivez l’heure entre guillemets, par exemple "{asDigits}".',
  "weekday-differs":
    "le {date} est un {isDay} et non un {writtenDay}. Vérifiez lequel des deux est juste ; c’est la date qui est retenue.",
  "date-ambiguous": "cette date est lue comme {date}. Si vous pensez au {other}, écrivez-le ainsi.",
  "phone-in-name":
    "« {got} » ressemble à un numéro de téléphone, et les noms sont imprimés. Écrivez-le sous « phone », qui ne figure dans aucun document.",
  "status-without-time":
    "le statut « {got} » exige une heure convenue : indiquez « fixed » ou écrivez « provisional ».",
  "status-contradicts":
    "le statut « {got} » contredit « {key} ». Le statut est retenu ; supprimez l’un des deux.",
  "agenda-longer":
    "l’ordre du jour de ce point dure {total} minutes, le point lui-même {minutes}. Les deux sont conservés ; corrigez l’un d’eux.",
  "rain-same-place": "« {got} » est déjà un lieu de ce point. Indiquez un autre lieu en cas de pluie.",
  "rain-closed":
    "« {got} », le lieu prévu en cas de pluie, est lui aussi fermé à {from}. Indiquez un autre lieu ou corrigez ses horaires.",
  "night-without-place":
    "il n’est pas dit où l’on dort la nuit du {got}. Indiquez « place » ou précisez-le dans « note ».",
  "night-twice":
    "le {got}, {name} dort à deux endroits : ici et selon {other}. Corrigez les dates ou les personnes.",
  "night-outside": "la nuit du {got} est en dehors de la visite. Corrigez la date.",
  "line-not-understood": "« {got} » n’est pas compris et reste dans le texte du point.",
  "line-who": "« {got} » ne fait pas partie de cette visite et reste dans le texte du point.",
  "line-place": "« {got} » ne figure pas parmi les lieux ; il est pris comme un nouveau lieu.",
  "line-no-day":
    "aucune date ne figure au-dessus de cette ligne : « {got} ». Écrivez d’abord une ligne telle que « 26 October 2023 ».",
  "line-wrong-end":
    "dans « {got} », la fin n’est pas après le début. Le point garde son début et n’a pas de fin ; corrigez les heures. Une fin vaut pour le lendemain quand le point commence à 17:00 ou plus tard et dure dix heures au plus.",
  "zone-differs":
    "« {got} » correspond à {local} dans le fuseau du lieu, {zone}. L’heure locale retenue est {clock} ; corrigez l’heure ou supprimez le fuseau.",
  "zone-unclear":
    "« {got} », à côté de l’heure, peut désigner plusieurs fuseaux horaires ou faire partie du titre. L’heure est retenue comme heure locale. Nommez une ville, par exemple « heure de Pékin », ou supprimez ces lettres.",
  "window-next-day":
    "les heures de {from} à {got} sont lues comme finissant le lendemain. Si ce n’est pas voulu, corrigez-les.",
  "person-twice":
    "« {got} » figure déjà sous « {other} ». Chaque personne a une seule entrée et un seul rang ; supprimez une entrée ou distinguez les deux.",
  "agenda-early":
    "l’ordre du jour de ce point comporte un point à {got}, avant le début à {start}. Les deux sont conservés ; corrigez l’un des deux.",
  "two-ranks": "cette personne a deux rangs : {got}. Le premier est retenu ; supprimez l’autre.",
  "two-posts":
    "cette personne a deux fonctions : {got}. Les deux restent dans la fonction ; si une autre personne exerce la seconde, donnez-lui sa propre ligne.",
  "two-heads": "« {got} » conduit déjà « {party} ». Un groupe a un seul chef ; supprimez l’autre mention.",
  "missing-key": "le champ « {key} » manque ; il demande {type}.",
  "empty-value": "il n’y a rien ici ; écrivez {type}, ou supprimez le champ s’il est facultatif.",
  "wrong-type": "attendu : {type} ; trouvé : {found}.",
  "wrong-type-quote": 'attendu : {type} ; trouvé : {found}. Mettez-le entre guillemets droits : "{got}".',
  "wrong-format": "« {got} » est illisible ; attendu : {expected}.",
  "wrong-hours":
    "dans les heures d’ouverture « {got} », « {part} » (caractère {at}) n’est pas compris ; attendu : {expected}.",
  "wrong-choice": "« {got} » ne figure pas parmi les choix : {known}.",
  "wrong-key-choice":
    "attendu : exactement un des champs {known} ; trouvé : {count, plural, =0 {aucun} other {{got}}}.",
  "wrong-version": "ce programme lit la version 1 du format ; écrivez « entente: 1 ».",
  "number-too-small": "{got} est trop petit ; le minimum est {limit}.",
  "number-too-large": "{got} est trop grand ; le maximum est {limit}.",
  "list-too-short":
    "la liste est trop courte ; il faut au moins {limit, plural, one {# élément} other {# éléments}}.",
  "list-too-long":
    "la liste est trop longue ; elle compte au plus {limit, plural, one {# élément} other {# éléments}}.",
  "text-too-short": "le texte est trop court ; {limit} caractères au moins.",
  "text-too-long": "le texte est trop long ; {limit} caractères au plus.",
  "not-valid": "« {got} » n’est pas valable ici.",

  "nul-character":
    "« {got} » contient le caractère U+0000 (caractère {at}), qu’aucun texte ne peut contenir. Supprimez-le.",
  "half-character":
    "« {got} » contient une moitié de caractère ({character}, caractère {at}) : un emoji ou une lettre rare a été coupé. Écrivez-le en entier ou supprimez-le.",
  "too-deep": "l’imbrication dépasse {most} niveaux.",
  "no.leg": "il n’y a pas d’étape « {got} ».",
  "no.organisation": "il n’y a pas d’organisme « {got} ».",
  "no.attendee": "il n’y a ni délégation, ni groupe, ni personne « {got} ».",
  "no.party": "il n’y a pas de groupe « {got} ».",
  "no.person": "il n’y a pas de personne « {got} ».",
  "no.place": "il n’y a ni lieu ni salle « {got} ».",
  "no.activity": "il n’y a pas d’activité « {got} ».",
  "no.interpreter": "il n’y a pas d’interprète « {got} ».",
  "no.vehicle": "il n’y a pas de véhicule « {got} ».",
  "no.topic": "il n’y a pas de thème « {got} ».",
  "no.wish": "il n’y a pas de souhait « {got} ».",
  "no.city": "il n’y a pas de ville « {got} ».",
  "no.side": "il n’y a pas de groupe « {got} ».",
  "no.entry": "il n’y a pas d’inscription « {got} » dans le relevé.",
  "no.held-activity": "il n’y a pas d’inscription « {got} » sous « held ».",
  "no.minutes": "il n’y a pas de partie du compte rendu « {got} ».",
  "no.photo": "il n’y a pas de photo « {got} » dans le relevé.",
  "is-something-else": "« {got} » est {thing}.",
  "duplicate-id":
    "l’identifiant « {got} » appartient déjà à {thing} (ligne {firstLine}, colonne {firstColumn}). Donnez un autre identifiant à l’un des deux.",
  "duplicate-id-here":
    "l’identifiant « {got} » appartient déjà à {thing}. Donnez un autre identifiant à l’un des deux.",
  "unknown-rule": "il n’y a pas de règle « {got} ».",
  "unknown-pack": "il n’y a pas d’ensemble de règles « {got} ».",
  "bad-parameter": "ce paramètre de la règle ne convient pas : {demanded}.",
  "language-unspoken":
    "Entente ne prend pas en charge ces langues : {spoken}. Titres, dates et mentions fixes des documents y figurent en anglais ; les textes de la visite restent tels quels. Langues prises en charge : {supported}.",

  "time-twice":
    "dans le fuseau {zone}, l’horloge indique deux fois {got} cette nuit-là. Écrivez {first} pour la première fois ou {second} pour la seconde.",
  "time-skipped":
    "dans le fuseau {zone}, {skips, select, day {le calendrier saute tout le jour de {got} : le fuseau a changé de côté de la ligne de changement de date.} other {l’horloge saute {got} : passage à l’heure d’été.}} Écrivez une heure qui existe, comme {before} ou {after}.",
  "time-wrong-offset":
    "{got} n’existe pas dans le fuseau {zone} : le décalage avec UTC est autre. Écrivez {right}.",
  "end-before-start": "la fin {got} ne vient pas après le début {start}.",
  "visit-too-long":
    "une visite du {from} au {got} dure {days} jours ; elle dure au plus {most} jours. L’année est-elle juste ?",
  "leg-outside-visit":
    "l’étape « {leg} » s’étend jusqu’à {got}, mais la visite dure du {from} au {to}. Corrigez l’une des deux.",
  "day-outside-leg": "{got} n’est pas un jour de l’étape « {leg} », qui dure du {from} au {to}.",
  "time-outside-leg": "{got} se situe hors de l’étape « {leg} », qui dure du {from} au {to}.",
  "time-outside-visit": "{got} se situe hors de la visite, qui dure du {from} au {to}.",
  "place-in-other-leg":
    "« {got} » se trouve dans l’étape « {other} », mais cette activité a lieu dans l’étape « {leg} ». Choisissez un autre lieu ou une autre étape.",
  "travel-to-itself":
    "un trajet de « {got} » vers le même lieu ne demande pas de temps ; indiquez deux lieux.",

  "after-itself": "l’activité « {got} » ne peut pas venir après elle-même.",
  cycle:
    "aucun ordre ne convient à ces activités, dont chacune vient après la suivante : {cycle}. Supprimez l’un de ces ordres.",
  "lag-impossible":
    "{atMost} minutes au plus après et {atLeast} minutes au moins après se contredisent. Corrigez l’une des deux.",
  "right-after-with-pause":
    "une activité qui suit immédiatement une autre ne laisse pas de pause de {atLeast} minutes. Gardez soit « right after it », soit la pause minimale.",

  "required-and-forbidden":
    "« {got} » ne doit pas venir, mais accompagne « {required} », dont la présence est obligatoire. Supprimez l’un des deux.",
  "quorum-too-large":
    "il en faut au moins {least}, mais {members, plural, =0 {personne ne peut} one {# seule personne peut} other {# personnes seulement peuvent}} venir. Réduisez le nombre ou désignez plus de personnes.",
  "quorum-range": "{most} au plus et {least} au moins se contredisent. Corrigez l’un des deux.",
  "pair-of-one": "l’interprétation se fait entre deux langues, et non de « {got} » vers « {got} ».",

  "other-visit":
    "ce relevé appartient à la visite « {got} », le fichier contient la visite « {visit} ». Indiquez le fichier de la visite correspondante.",
  "present-and-absent": "« {got} » figure déjà sous « {list} ». Gardez une seule mention.",
  "public-and-private": "une entrée ne peut pas être à la fois publique et privée. Gardez l’un des deux.",
  "nobody-committed": "indiquez qui a pris cet engagement : « party » ou « organisation ».",
  "committed-twice":
    "un engagement revient à un groupe ou à un organisme, pas aux deux. Gardez l’un des deux.",
  "pointing-at-itself":
    "l’inscription « {got} » ne peut renvoyer ni à elle-même ni à une inscription ultérieure qui y renvoie.",

  "party-empty": "personne n’appartient au groupe « {got} » : désignez ses membres, ou supprimez-le.",
  "place-unreachable":
    "aucun trajet vers « {got} » n’est connu : indiquez ses coordonnées ou un temps de trajet, sans quoi ses activités n’entrent dans aucun programme.",

  "pairing-quota": "{most} partenaires au plus et {least} au moins se contredisent. Corrigez l’un des deux.",
  "pairing-itself":
    "« {got} » ne peut pas former un binôme avec elle-même. Indiquez une autre ville ou supprimez cette entrée.",
  "pairing-named-twice": "« {got} » figure deux fois dans cette liste. Gardez une seule entrée.",
  "pairing-must-and-must-not":
    "le binôme « {got} » figure sous « must » et sous « mustNot ». Supprimez l’une des deux entrées.",
  "pairing-agreed-too-many":
    "« {got} » a plus de binômes convenus que de partenaires possibles ({most}). Augmentez « atMost » ou supprimez un des binômes.",
  "pairing-no-side":
    "cet appel comporte deux groupes et « {got} » n’appartient à aucun. Indiquez « side », valeurs possibles : {known}.",
  "pairing-same-side":
    "les villes « {got} » appartiennent toutes deux au groupe « {side} » et ne peuvent pas former un binôme. Corrigez le binôme ou le groupe.",
  "pairing-stable-needs-sides":
    "« aim: {got} » suppose deux groupes qui se classent mutuellement. Indiquez-les sous « sides » ou choisissez « aim: total ».",
  "pairing-not-offered":
    "aucune ville susceptible d’être partenaire ne propose « {got} » ; ce souhait ne peut pas être satisfait. Il est conservé.",
  "pairing-ranked-excluded": "« {got} » est classée ici mais ne peut pas être partenaire ({ruledOut}).",
  "pairing-minimum-unreachable":
    "« {got} » a besoin d’au moins {least, plural, one {# partenaire} other {# partenaires}}, mais {possible, plural, =0 {aucun n’est possible} one {un seul est possible} other {# seulement sont possibles}}. Abaissez « atLeast » ou assouplissez les règles de l’appel.",
  "pairing-no-partner":
    "aucun partenaire n’est possible pour « {got} ». Assouplissez les règles de l’appel ou complétez les thèmes de la ville.",
  "pairing-same-name":
    "« {other} » porte le même nom dans le même pays. S’il s’agit de la même ville, gardez une seule entrée.",
  "pairing-agreed-against-rules":
    "le binôme « {got} » est convenu malgré les règles de l’appel ({ruledOut}). Il est maintenu.",
  "ruled-out.same-side": "même groupe",
  "ruled-out.must-not": "binôme sous « mustNot »",
  "ruled-out.no-partners": "l’une des deux n’accepte aucun partenaire",
  "ruled-out.same-country": "même pays",
  "ruled-out.no-language": "aucune langue de travail commune",
  "ruled-out.too-different": "tailles trop différentes",
  "ruled-out.no-topic": "aucun thème commun",

  "file-empty": "le fichier est vide. Partez d’un exemple, ou de « entente: 1 ».",
  "file-too-large": "le fichier fait {megabytes} Mo ; la limite est de {most} Mo. Est-ce le bon fichier ?",
  "file-large-form":
    "un fichier de {megabytes} Mo n’est lu que si les champs se trouvent en début de ligne et les éléments d’une liste l’un sous l’autre, comme Entente l’écrit ; ce n’est pas le cas de cette ligne.",
  "file-encoding": "le fichier n’est pas un texte en UTF-8. Enregistrez-le en UTF-8.",
  "file-bytes": "l’octet {byte} n’est pas de l’UTF-8. Enregistrez le fichier dans l’encodage UTF-8.",
  "file-control-character": "il y a ici un caractère de commande invisible ({character}). Supprimez-le.",
  "file-half-character":
    "il y a ici une moitié de caractère ({character}) : un emoji ou une lettre rare a été coupé. Écrivez-le en entier ou supprimez-le.",
  "file-several-documents":
    "un deuxième document commence ici (« --- »). Un fichier contient une seule visite.",
  "file-not-mapping":
    "le fichier ne contient pas de visite : des champs comme « entente: 1 » et « title: … » sont attendus.",
  "yaml-duplicate-key":
    "le champ « {got} » figure ici pour la deuxième fois ; la première est à la ligne {firstLine}. Gardez-en un.",
  "yaml-tab": "la ligne commence par une tabulation. Indentez avec des espaces.",
  "yaml-indent":
    "l’indentation ne correspond pas aux lignes voisines. Les champs d’un même élément commencent dans la même colonne.",
  "yaml-quote": "il manque un guillemet : le texte ne se termine pas.",
  "yaml-escape":
    "la séquence après la barre oblique inverse est inconnue. Doublez la barre, ou utilisez des guillemets simples.",
  "yaml-bracket":
    "il manque un crochet ou une virgule, ou il y en a un de trop : vérifiez ici '{ }', [ ] et les virgules.",
  "yaml-colon": "un texte qui contient deux-points et une espace doit être mis entre guillemets.",
  "yaml-no-colon":
    "cette ligne n’est pas un champ : un nom, deux-points et une espace sont attendus, comme « title: … ».",
  "yaml-character": "un texte qui commence par ce caractère doit être mis entre guillemets.",
  "yaml-key": "le nom d’un champ est un texte court, et non une liste ou un groupe de champs.",
  "yaml-tag":
    "les étiquettes commençant par « ! » ne s’emploient pas dans les fichiers de visite. Mettez entre guillemets un texte qui commence par « ! ».",
  "yaml-alias":
    "un astérisque ou une esperluette en tête a un sens en YAML. Mettez le texte entre guillemets, ou définissez « &{got} » avant « *{got} ».",
  "yaml-alias-in-itself": "« *{got} » se trouve à l’intérieur de ce qu’il répète.",
  "yaml-alias-too-large":
    "les répétitions (« *{got} ») dépassent ce qu’une visite peut contenir. Écrivez les valeurs en entier.",
  "yaml-too-deep":
    "les crochets ou les lignes sont imbriqués plus profondément que ne le demande une visite.",
  "yaml-syntax":
    "ce passage n’est pas du YAML lisible. Vérifiez ici les guillemets, les deux-points et l’indentation.",
  "more-problems": "et {count, plural, one {# autre problème} other {# autres problèmes}}.",

  "type.text": "un texte",
  "type.number": "un nombre",
  "type.int": "un nombre entier",
  "type.boolean": "true ou false",
  "type.list": "une liste",
  "type.mapping": "un groupe de champs",
  "type.text-or-map": "un texte, ou un texte par langue",
  "found.text": "le texte « {got} »",
  "found.number": "le nombre {got}",
  "found.boolean": "{got}",
  "found.null": "le mot « {got} », qui ne désigne rien",
  "found.nothing": "rien",
  "found.list": "une liste",
  "found.mapping": "un groupe de champs",
  "a.leg": "une étape",
  "a.organisation": "un organisme",
  "a.delegation": "une délégation",
  "a.party": "un groupe",
  "a.person": "une personne",
  "a.place": "un lieu",
  "a.room": "une salle",
  "a.activity": "une activité",
  "a.interpreter": "un interprète",
  "a.vehicle": "un véhicule",
  "a.topic": "un thème",
  "a.wish": "un souhait",
  "a.city": "une ville",
  "a.side": "un groupe",
  "a.entry": "une inscription du relevé",
  "a.held-activity": "une inscription sous « held »",
  "a.minutes": "une partie du compte rendu",
  "a.photo": "une photo",
};
