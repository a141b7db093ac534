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
