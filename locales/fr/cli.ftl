# La ligne de commande : ce que disent verify, export, demo et member.

## Commands
cli-no-declaration = { $name } : cette déclaration n’existe pas
cli-nothing-to-export = { $name } : cette déclaration, cette version ou cette langue n’existe pas
cli-no-database = { $database } : cette base de données n’existe pas
cli-empty-database = { $database } : cette base de données ne contient aucun registre d’Accord
cli-older-database = { $database } : cette base de données est d’une version antérieure d’Accord ; « accord serve » la met à jour
cli-newer-database = { $database } : cette base de données est d’une version d’Accord postérieure à celle-ci
cli-backed-up = { $file } : il contient les actes
cli-backup-lacks = Les clés des scrutins secrets ouverts ne sont pas dans la sauvegarde : après restauration, un tel vote est remis aux voix. Gardez le fichier là où personne d’autre ne le lit.
cli-backup-there = { $file } : ce fichier existe déjà
cli-no-backup = { $file } : ce n’est pas une sauvegarde pour une telle base de données, ou elle est endommagée : { $database }
cli-restore-not-empty = { $database } : cette base de données n’est pas vide
cli-restored = { $database } : les actes sont restaurés ; « accord verify » vérifie qu’ils sont intacts
cli-restored-mails = Les courriels qui attendaient lors de la sauvegarde attendent de nouveau : ceux qui sont partis depuis partiront une fois de plus.
cli-only-administrators = Seuls des administrateurs sont ajoutés ici (--administrator) ; un administrateur invite les autres dans le navigateur.
cli-account-not-made = Le compte n’a pas été créé
demo-playing = { $scenario } est joué jusqu’à « { $point } ».
demo-password = Mot de passe de tous les comptes : { $password }

## Verification
verify-good = vérifié : { $journals ->
    [one] { $journals } journal
   *[other] { $journals } journaux
  }, { $declarations ->
    [one] { $declarations } déclaration
   *[other] { $declarations } déclarations
  }
verify-finding = { $place }, { $thing } : { $what }
verify-missing = le journal en rend compte et cela ne figure pas au registre
verify-unrecorded = cela figure au registre et aucune inscription du journal n’en rend compte
verify-differs = { $field } : le registre dit « { $stored } », le journal « { $told } »
verify-unreadable = ce qui est conservé ne se lit pas comme un registre : { $why }
verify-unknown-act = son acte n’est pas connu ici : { $act }
verify-chain-place = elle occupe la place { $nth } : une inscription manque ou a été ajoutée
verify-chain-link = elle ne suit pas l’inscription précédente
verify-chain-hash = elle a été modifiée : son empreinte est autre
verify-text-changed = son texte n’est pas celui qui a été arrêté
verify-text-not-made = les amendements adoptés, appliqués au texte déposé, donnent un autre texte
verify-ballots = les bulletins ne sont pas ceux qui étaient déposés à la clôture du vote
verify-put = le mode de vote, la majorité ou le quorum ne sont pas ceux du règlement de cette déclaration
verify-decided = d’après les voix et le règlement de cette déclaration, le résultat est autre
verify-file-changed = ses octets ne sont pas ceux de son SHA-256
verify-file-text = il ne dit pas le texte adopté

## What a finding is about
verify-thing-entry = inscription { $name } du journal
verify-thing-body = organe { $name }
verify-thing-delegation = délégation { $name }
verify-thing-group = groupe de délégations { $name }
verify-thing-membership = qualité de membre { $name }
verify-thing-meeting = réunion { $name }
verify-thing-panel = groupe { $name }
verify-thing-seat = siège au groupe { $name }
verify-thing-rules-change = modification du règlement du { $name }
verify-thing-declaration = déclaration { $name }
verify-thing-sponsor = coauteur { $name }
verify-thing-stage = étape « { $name } » du { $of }
verify-thing-deadline = délai { $name }
verify-thing-version = version { $name }
verify-thing-taken-in = amendement { $name } dans une version examinée
verify-thing-carrying = report de l’amendement { $name }
verify-thing-carried-operation = opération reportée de l’amendement { $name }
verify-thing-clause = paragraphe introduit par l’amendement { $name }
verify-thing-amendment = amendement { $name }
verify-thing-operation = opération { $name } de l’amendement { $of }
verify-thing-amendment-sponsor = coauteur de l’amendement { $of } : { $name }
verify-thing-assignment = attribution au groupe { $name }
verify-thing-recommendation = recommandation du groupe { $name } sur l’amendement { $of }
verify-thing-treatment = traitement { $name } proposé pour l’amendement { $of }
verify-thing-treatment-answer = réponse au traitement { $name } de l’amendement { $of }
verify-thing-replacement = que l’amendement { $of } doit remplacer l’amendement { $name }
verify-thing-comment = commentaire du { $name }
verify-thing-mark = marque sur « { $name } »
verify-thing-sitting = séance { $name }
verify-thing-presiding = tour { $name } à la présidence de la séance { $of }
verify-thing-suspension = suspension { $name } de la séance { $of }
verify-thing-presence = présence de { $name } à la séance { $of }
verify-thing-proxy = procuration de { $name } à la séance { $of }
verify-thing-quorum-challenge = contestation { $name } du quorum de la séance { $of }
verify-thing-ruling = décision { $name } de la séance { $of }
verify-thing-motion = motion { $name } de la séance { $of }
verify-thing-speakers-list = liste des orateurs { $name } de la séance { $of }
verify-thing-speaker = tour de { $name } sur la liste des orateurs { $of }
verify-thing-minutes = procès-verbal de la séance { $name }
verify-thing-minutes-correction = rectification { $name } du procès-verbal de la séance { $of }
verify-thing-voting-order = ordre des votes du { $name }
verify-thing-queue = propositions portant sur la même question que { $name }
verify-thing-queue-place = place de { $name } parmi les propositions portant sur sa question
verify-thing-bloc = bloc annoncé le { $name }
verify-thing-apart-request = demande de { $name } de mettre aux voix séparément l’amendement { $of }
verify-thing-separate-vote = vote séparé demandé le { $name }
verify-thing-question = question { $name }
verify-thing-voter = droit de vote de { $name } sur la question { $of }
verify-thing-component = décompte de { $name } sur la question { $of }
verify-thing-objection = objection de { $name } sur la question { $of }
verify-thing-silence = procédure d’approbation tacite, tour { $name }, de la question { $of }
verify-thing-silence-note = note indiquant si { $name } a été avisée de la question { $of }
verify-thing-exclusion = exclusion de { $name } de la question { $of }
verify-thing-vote-correction = correction de la question { $of }
verify-thing-paper-vote = vote sur papier sur { $name }
verify-thing-oral-revision = lecture { $name } de l’amendement { $of }
verify-thing-statement = déclaration de { $name } sur la question { $of }
verify-thing-publication = publication { $name }
verify-thing-file = fichier publié { $name }

## What of it differs
verify-field-abstain = abstentions
verify-field-account = compte
verify-field-act = acte
verify-field-admitted = moment de l’admission
verify-field-advice = avis
verify-field-accepted-after = accepté après la question
verify-field-agrees = si les auteurs acceptent
verify-field-joins = si les auteurs se rallient
verify-field-answered = heure de la réponse
verify-field-answered-by = qui a répondu
verify-field-comment = commentaire
verify-field-in-favour-of = au profit de
verify-field-overtaken = dépassée
verify-field-revised = nombre de révisions
verify-field-after = place
verify-field-agenda = ordre du jour
verify-field-alternative = variante
verify-field-algorithm = version de l’algorithme
verify-field-amendment = amendement
verify-field-amends = opération qu’elle amende
verify-field-ballots = empreinte des bulletins
verify-field-base-words = mots de départ
verify-field-base = texte de départ
verify-field-begun = moment du début
verify-field-bytes = SHA-256
verify-field-category = catégorie
verify-field-clause = paragraphe
verify-field-change = modification
verify-field-clerk = qui l’a inscrit
verify-field-component = organe pour lequel elle siège
verify-field-components = décompte de chaque organe
verify-field-closed = moment de la clôture
verify-field-decision = décision
verify-field-former = règlement antérieur
verify-field-declared = moment de la proclamation du résultat
verify-field-declarer = qui a proclamé le résultat
verify-field-delegation = délégation
verify-field-distance = éloignement du texte
verify-field-due = délai
verify-field-edits = modifications
verify-field-ended = moment de la fin
verify-field-entitled = ayant droit de vote
verify-field-fell-to = amendement qui l’a rendu caduc
verify-field-filed = moment du dépôt
verify-field-first = premier caractère
verify-field-confirmed = si elle est confirmée
verify-field-decided = heure de la décision
verify-field-decider = qui en a décidé
verify-field-head = tête de la chaîne
verify-field-first-day = premier jour
verify-field-group = groupe
verify-field-justification = exposé sommaire
verify-field-lifted = moment de la levée
verify-field-lifter = qui l’a levée
verify-field-mark = marque
verify-field-kind = nature
verify-field-languages = langues
verify-field-list = liste
verify-field-language = langue
verify-field-last-day = dernier jour
verify-field-locked = moment de la clôture du vote
verify-field-majority = majorité
verify-field-media-type = type de contenu
verify-field-meeting = réunion
verify-field-member = qui l’a fait
verify-field-members = membres
verify-field-merge-with = amendement à fusionner
verify-field-method = mode de vote
verify-field-mode = où elle participe
verify-field-holder = qui exerce le vote
verify-field-basis = si le quorum a été présumé
verify-field-met = si le quorum était atteint
verify-field-motion = motion
verify-field-checked-in = si elle a enregistré elle-même son arrivée
verify-field-name = nom
verify-field-note = note
verify-field-no = voix contre
verify-field-number = numéro
verify-field-opened = moment de l’ouverture
verify-field-opening = mots introductifs
verify-field-order = ordre
verify-field-ordinal = ordinal
verify-field-other = déclaration qu’elle remplacerait
verify-field-outcome = résultat
verify-field-panel = groupe
verify-field-parent = amendement qu’il modifie
verify-field-particulars = indications
verify-field-part = fonction
verify-field-place = lieu
verify-field-position = position
verify-field-present-count = présents
verify-field-registered = présents selon la liste
verify-field-count-reason = pourquoi la présidence a compté
verify-field-voted-of = voix dont la majorité est une part
verify-field-present = présence
verify-field-quorum = quorum
verify-field-reached = comment il a été obtenu
verify-field-reason = motif
verify-field-recommendation = recommandation
verify-field-free = seulement ce qui tient à côté des autres
verify-field-spots = où il en rencontre d’autres
verify-field-span = pour combien de temps
verify-field-report = rapport
verify-field-required = voix requises
verify-field-resolved = moment de la résolution
verify-field-seat = siège
verify-field-seat-of = délégation du siège
verify-field-resolver = qui l’a résolu
verify-field-role = fonction
verify-field-ruled = moment de la décision
verify-field-rules = règlement
verify-field-rule = article du règlement
verify-field-side = sens
verify-field-seconds = secondes
verify-field-ruling = décision
verify-field-ruling-on-it = décision à son sujet
verify-field-short-name = nom abrégé
verify-field-sitting = séance
verify-field-slug = adresse
verify-field-stage = étape
verify-field-standing = situation
verify-field-state = état
verify-field-sub-number = numéro parmi les sous-amendements
verify-field-subject = objet
verify-field-superseded = remplacée
verify-field-symbol = cote
verify-field-tabled = moment du dépôt
verify-field-text = texte
verify-field-theme = thème
verify-field-time = moment
verify-field-title = titre
verify-field-under = paragraphe supérieur
verify-field-version = version
verify-field-votes = voix
verify-field-wording = rédaction d’un groupe
verify-field-words = mots
verify-field-yes = voix pour
verify-field-zone = fuseau horaire
verify-field-choice = vote
verify-field-phase = si c’était avant le résultat
verify-field-question = question
verify-field-taken-back = heure du retrait
verify-field-taken-back-by = qui l’a retirée

# What is wrong with a case for “accord consolidate”; a key and a colon stand before it.
case-too-large = l’entrée dépasse 32 Mio
case-not-utf8 = l’entrée n’est pas en UTF-8
case-missing = manque
case-twice = figure deux fois dans le même objet
case-not-text = un texte est attendu
case-not-list = une liste est attendue
case-not-object = un objet est attendu
case-none-of = « { $word } » n’est aucun de ces mots : { $words }
case-empty-id = un identifiant compte au moins un caractère
case-taken-id = l’identifiant « { $id } » est déjà pris
case-no-clause = il n’existe pas de paragraphe « { $id } »
case-too-long = { $chars } caractères ; { $most } au plus
case-nul = contient un caractère NUL
case-contradiction = contredit ce que le même amendement fait au paragraphe « { $id } » : l’amendement n’est pas intégré

# What “accord import” says of a file: a place, a key and a colon stand before the first ten; the others are warnings.
import-too-large = le fichier dépasse { $most } Mio
import-archive = c’est une archive et non un document lisible ; enregistrez le texte en .docx ou en texte brut
import-binary = c’est un document dans l’ancien format d’un traitement de texte (.doc) ou un autre fichier binaire ; enregistrez-le en .docx
import-encrypted = le document est chiffré ; enregistrez-le sans mot de passe
import-broken = le document est endommagé ; ouvrez-le dans un traitement de texte et enregistrez-le à nouveau
import-declared = le document déclare un type de document ou des entités propres, ce qu’aucun traitement de texte n’écrit ; il n’est pas lu
import-deep = les éléments du document sont imbriqués trop profondément ; il n’est pas lu
import-swollen = le document, une fois décompressé, dépasse ce qui est lu, ou compte trop de parties ou de paragraphes
import-pdf = c’est un PDF ; enregistrez-le en texte brut
import-no-text = ce n’est pas un texte en UTF-8, UTF-16 ou Windows-1252
import-hidden = le caractère invisible { $character } a été omis ({ $count }×, d’abord à la ligne { $line })
import-windows-1252 = le fichier n’est pas en UTF-8 et a été lu en Windows-1252 ; vérifiez les accents
import-no-language = aucun mot ne révèle la langue ; indiquez-la avec --lang
import-no-clause = rien n’y ressemble à un paragraphe du texte
import-jump = ligne { $line } : le numéro { $to } suit le numéro { $from }
import-changes =
    { $count ->
        [one] { $outcome ->
            [rejected] le document contient une modification suivie, de { $authors } : elle a été refusée
           *[accepted] le document contient une modification suivie, de { $authors } : elle a été acceptée
        }
       *[other] { $outcome ->
            [rejected] le document contient { $count } modifications suivies, de { $authors } : elles ont été refusées
           *[accepted] le document contient { $count } modifications suivies, de { $authors } : elles ont été acceptées
        }
    }
import-nobody = un auteur sans nom
import-comments =
    { $count ->
        [one] un commentaire a été omis
       *[other] { $count } commentaires ont été omis
    }
import-hidden-words =
    { $count ->
        [one] un caractère mis en forme comme masqué a été omis
       *[other] { $count } caractères mis en forme comme masqués ont été omis
    }
import-pictures =
    { $count ->
        [one] une image, un graphique ou un objet a été omis, avec les mots qu’il contient
       *[other] { $count } images, graphiques ou objets ont été omis, avec les mots qu’ils contiennent
    }
import-embedded =
    { $count ->
        [one] un document incorporé a été omis
       *[other] { $count } documents incorporés ont été omis
    }
import-macros = le document contient des macros ; elles n’ont été ni exécutées ni lues
