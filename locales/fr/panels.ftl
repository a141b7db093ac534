# Groupes thématiques et leurs membres.

## Ce que fait une personne dans un groupe
panel-part-moderator = Modération
panel-part-member = Membre du groupe

## Assignments
panel-named = Groupe { $number } : { $theme }
panel-recommends = Le groupe { $panel } recommande :
assignments-title = Attribuer aux groupes
assignments-lead = Cochez paragraphes et amendements, choisissez un groupe et attribuez-les-lui. Celui qui a un paragraphe en a aussi les amendements.
assignments-no-panels = Aucun groupe n’a d’examen ouvert.
assignments-panel = Groupe
assignments-give = Attribuer ce qui est coché
assignments-clauses = Paragraphes
assignments-has = Groupe { $panel }
assignments-take-back = Reprendre
assignment-nothing = Cochez au moins un paragraphe ou un amendement.

## Review
review-title = Examen du groupe
review-nothing = Aucun amendement n’a encore été attribué à ce groupe. Le secrétariat attribue paragraphes et amendements.
review-words = Rédaction du groupe (adopter tel que révisé)
review-merge-with = Fusionner avec
review-note = Motifs
review-record = Consigner la recommandation : { $amendment }
review-left = Amendements sans recommandation : { $count }
review-report = Rapport
review-report-hint = Ce que le groupe a fait et constaté. Il est affiché avec lui.
review-close = Clore l’examen avec ce rapport
review-close-confirm = Ensuite, le groupe ne recommandera plus rien. Clore l’examen ?
review-closed-at = L’examen a été clos le { $time }.
recommendation-no-words = Cet amendement ne propose aucun texte que le groupe puisse réviser.
## La page d’un groupe
panels-title = Groupes thématiques
panel-title = Groupe { $number } : { $theme }
panel-closed = examen clos
panel-members = Membres
panel-members-empty = Les membres du groupe seront nommés ici.
panel-summary = Résumé
panel-summary-empty = Le secrétariat consigne ici ce qui a été dit.
panel-findings = Conclusions
panel-findings-empty = Les conclusions du groupe figureront ici, numérotées. Chacune peut devenir un paragraphe.
panel-report = Rapport
panel-report-empty = La modération clôt l’examen d’un texte par un rapport, qui figurera ici.

## Inscription d’un groupe
panel-new = Inscrire un groupe
panel-edit = Modifier le groupe
panel-button = Inscrire le groupe
panel-number = Numéro
panel-theme = Thème
panel-subtitle = Sous-titre
panel-quotation = Citation
panel-quotation-hint = La phrase sous laquelle se place le groupe, sans guillemets.
panel-quotation-by = Prononcée par
panel-persons = Personnes que nomme le procès-verbal
panel-persons-hint = Une par ligne : nom ; titre. Ajoutez « ; moderator » pour qui dirige le groupe. Elles n’ont pas besoin de compte.
panel-summary-hint = Laissez une ligne vide entre les paragraphes.
panel-findings-hint = Une conclusion par ligne.
error-person-line = Ligne { $line } : écrivez nom ; titre, et « ; moderator » pour qui dirige.
error-person-part = Ligne { $line } : la troisième partie ne peut être que « moderator » ou « member ».

## Sièges avec compte
panel-seats = Qui travaille ici avec un compte
panel-seats-empty = Les membres de l’organe qui y siègent débattent sous les paragraphes ; la modération consigne ce que recommande le groupe.
seat-new = Donner un siège
seat-member = Membre de l’organe
seat-part = Rôle
seat-button = Donner le siège
seat-remove = Retirer le siège à { $name }
error-seated = Ce membre siège déjà dans le groupe.
