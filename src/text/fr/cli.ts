// Texts of the command line.
export const cli = {
  bug: "Une erreur s’est produite dans Entente même : {message}. Rien n’a été écrit. ENTENTE_DEBUG=1 en montre le détail.",
  "file.missing": "{path} : ce fichier n’existe pas.",
  "file.directory": "{path} est un dossier ; indiquez le fichier qu’il contient.",
  "file.large": "{path} fait {megabytes} Mo, trop pour un fichier de visite.",
  "file.unreadable": "{path} est illisible ({reason}).",
  "programme.not-json": "{path} n’est pas du JSON : {expected}.",
  "programme.malformed": "{path}  {at} : ce n’est pas un programme d’Entente : {expected}.",
  "out.not-ours":
    "{path} contient autre chose qu’un résultat d’Entente et reste inchangé. Indiquez un dossier vide ou nouveau.",
  "out.other-command":
    "{path} contient le résultat d’une autre commande d’Entente et reste inchangé. Indiquez un autre dossier.",
  "out.edited":
    "{path} contient des documents modifiés depuis qu’Entente les a écrits ; ils restent inchangés. Déplacez-les, ou indiquez un autre dossier.",
  "out.disk-full":
    "Le disque de {path} est plein ; rien n’y a été modifié. Libérez de la place et réessayez.",
  "out.here": "{path} est le dossier courant. Indiquez un dossier qu’il contient ou un dossier voisin.",
  "out.not-writable": "Impossible d’écrire dans {path} ; rien n’a été modifié.",
  "plan.status":
    "{seconds} s  {placed}/{activities} placées · obligatoires sans horaire {requiredUnplaced} · souhaits non satisfaits {wishesUnmet} · inégalité {unfairness} · attente {idle} · trajets {travel} · préférences {preference}",
  "plan.stopping": "Arrêt avec le meilleur programme trouvé ; Ctrl-C de nouveau pour quitter immédiatement.",
  "plan.writing": "Écriture de {path}…",
  "plan.written": "Tous les documents sont dans {path}.",
  "plan.not-feasible":
    "{count, plural, one {Une activité obligatoire n’a} other {# activités obligatoires n’ont}} pas d’horaire : aucun programme ne respecte toutes les règles impératives.",
  "plan.not-found":
    "{count, plural, one {Une activité obligatoire n’a} other {# activités obligatoires n’ont}} pas d’horaire dans le meilleur programme trouvé. Une recherche plus longue (--seconds) peut en trouver un meilleur.",
  "plan.breaks":
    "Le meilleur programme trouvé enfreint {count, plural, one {une règle impérative} other {des règles impératives à # endroits}}.",
  "programme.stale":
    "Ce programme a été établi à partir d’une autre version du fichier de la visite, ou avec une autre version d’Entente.",
  "programme.people": "{count, plural, one {1 personne} other {# personnes}}",
  "programme.placed": "{placed} activités placées sur {activities}.",
  "programme.wishes": "Souhaits satisfaits (part selon le poids) : {parties}.",
  "programme.party": "{party} {met}/{wishes} ({percent} %)",
  "programme.made": "Pour l’assistance : graine {seed}, {iterations} itérations, visite {hash}.",
  "programme.proven": "Il n’existe pas de meilleur programme.",
  "quality.within":
    "Programme presque optimal : « {level} » dépasse le minimum possible de {percent} % au plus. Tout ce qui compte davantage est au mieux.",
  "quality.far":
    "Un meilleur programme existe peut-être : « {level} » dépasse le minimum possible de {percent} % au plus. Tout ce qui compte davantage est au mieux.",
  "quality.open":
    "Un meilleur programme existe peut-être : « {level} » peut encore s’améliorer. Tout ce qui compte davantage est au mieux.",
  "quality.first": "Un meilleur programme existe peut-être : « {level} » peut encore s’améliorer.",
  "bound.level": "{level} : au moins {amount} ({method}{reached})",
  "bound.none": "{level} : pas de borne",
  "bound.limits": "{level} : pas de borne (le solveur a atteint ses limites{reached})",
  "bound.programme": " ; le programme a {amount}",
  "bound.parties": "Ce que chaque groupe pourrait avoir au plus si seuls ses souhaits comptaient (poids) :",
  "bound.party": "{party} : {reachable} sur {weight}",
  "bound-method.nothing": "ne peut pas être négatif",
  "bound-method.alone": "activités sans début possible",
  "bound-method.packing": "temps des personnes et des lieux",
  "bound-method.linear": "programme linéaire",
  "bound-method.integer": "programme en nombres entiers",
  "bound-method.search": "recherche complète sur les activités obligatoires",
  "bound-method.sharing": "temps partagé par des activités qui demandent les mêmes personnes",
  "bound-method.forced": "trajets et attentes que les activités obligatoires imposent",
  "mode.walk": "À pied",
  "mode.coach": "Autocar",
  "mode.car": "Voiture",
  "mode.public": "Transports en commun",
  "mode.train": "Train",
  "mode.motorcade": "Cortège",
  "mode.boat": "Bateau",
  "mode.ferry": "Ferry",
  "check.visit-fine": "Le fichier de la visite est correct et ne contient rien d’impossible à première vue.",
  "check.programme-fine": "Le programme respecte toutes les exigences et toutes les règles.",
  "explain.unknown": "Il n’y a ni activité ni souhait « {id} ». Activités et souhaits : {known}.",
  "explain.unknown-nearest": "Il n’y a ni activité ni souhait « {id} ». Vouliez-vous dire « {nearest} » ?",
  "explain.placed": "« {activity} » est prévue : {when}.",
  "explain.alternatives": "Autres horaires possibles, avec cette modification du programme :",
  "explain.no-alternative": "Aucun autre horaire n’est possible tant que le reste ne change pas.",
  "explain.as-good": "tout aussi bien",
  "export.written": "{count, plural, one {1 fichier écrit} other {# fichiers écrits}} dans {path}.",
  "news.unsupported":
    "{file}:{line} : « {words} » : {kind, select, date {cette date ne figure} number {ce nombre ne figure} other {ce nom ne figure}} dans aucune entrée du relevé.",
  "news.internal":
    "{file}:{line} : « {words} » : {kind, select, date {cette date ne figure} number {ce nombre ne figure} other {ce nom ne figure}} que dans une entrée interne du relevé.",
  "news.omitted": "Non mentionné : {id}. Proposition : {sentence}",
  "news.touched": "{file}:{line} : modifié depuis ({ids}) : {words}",
  "news.left-out.routine": "Omis, car routinier : {id}.",
  "news.left-out.no-text": "Omis faute de texte dans cette langue : {id}.",
  "news.left-out.other-language": "Nom donné dans une autre langue : {id}.",
  "news.left-out.unknown": "Omis, car absent de la visite ou impossible à formuler : {id}.",
  "news.fine": "Le texte est conforme au relevé.",
  "news.count":
    "Affirmations sans entrée : {unsupported} ; entrées non mentionnées : {omitted} ; phrases à revoir : {touched}.",
  "report.no-record":
    "{path} : il n’y a pas de relevé de la visite. Écrivez record.yaml à côté de la visite, ou indiquez-en un avec --record.",
  "report.written": "La brève et le rapport sont dans {path}.",
  "serve.ready": "Entente est à l’adresse {url}",
  "serve.owner": "Votre lien, affiché une seule fois ; il donne accès à tout : {link}",
  "serve.no-database":
    "La base de données est inutilisable : {reason}. Entente demande PostgreSQL 15 ou plus récent.",
  "serve.port-taken": "Le port {port} est occupé. Choisissez-en un autre avec --port.",
  "serve.in-use":
    "Le dossier {folder} est utilisé par une autre instance d’Entente (processus {process} sur {host}, depuis {since}). Travaillez avec celle-ci, ou choisissez un autre dossier avec --data.",
  "serve.in-use-unknown":
    "Le dossier {folder} est utilisé par une autre instance d’Entente, qui démarre ou s’arrête. Travaillez avec celle-ci, ou choisissez un autre dossier avec --data.",
  "serve.not-writable":
    "Impossible d’écrire dans le dossier {folder} : {reason}. Donnez à Entente le droit d’y écrire, ou choisissez un autre dossier avec --data.",
  "serve.disk-full":
    "Le disque du dossier {folder} est plein. Rien n’a été modifié. Libérez de la place et redémarrez.",
  "serve.damaged":
    "La base de données du dossier {folder} est endommagée : {part} manque ou est illisible. Rien n’a été modifié. Restaurez le dossier d’après une sauvegarde, ou choisissez-en un autre avec --data. Conservez le dossier endommagé tant que vous n’êtes pas certain de tout avoir.",
  "worker.ready":
    "Planification pour les serveurs de cette base de données, {count, plural, one {un programme} other {# programmes}} à la fois. Quand ce processus s’arrête, d’autres reprennent ses travaux.",
};
