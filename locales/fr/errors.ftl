# Ce que dit une page quand quelque chose échoue, et ce qui ne va pas dans un formulaire.

## Pages
error-bad-request-title = Cette demande est illisible
error-bad-request = Revenez en arrière, vérifiez votre saisie et renvoyez-la.
error-sign-in-title = Veuillez vous connecter
error-sign-in = Cette page est réservée aux personnes connectées.
error-forbidden = Votre fonction dans cet organe ne comprend ni cette page ni cet acte. Le secrétariat peut vous dire qui peut l’accomplir.
error-forged = Le formulaire a été envoyé depuis un autre site, rien n’a donc été fait. Ouvrez la page ici et envoyez-le de nouveau.
error-not-found-title = Cette page n’existe pas
error-not-found = L’adresse est peut-être mal saisie, ou la page n’est pas publique. La liste des réunions mène à tous les textes publics.
error-refused-title = Cet acte est refusé
error-conflict-title = Quelqu’un l’a modifié avant vous
error-conflict = Ce que vous avez écrit figure encore ci-dessous. Comparez-le au texte actuel et renvoyez-le.
error-busy-title = Le service est occupé
error-busy = Rien n’a été modifié. Renvoyez-le dans un instant.
error-internal-title = Une erreur est survenue de notre côté
error-internal = Rien n’a été modifié. L’erreur figure dans notre journal.
error-number = Si cela se reproduit, communiquez ce numéro au secrétariat : { $id }
written-title = Ce que vous avez écrit
written-lead = Rien n’a été enregistré. Vous pouvez le copier d’ici.
written-again = Envoyer de nouveau
written-back = Retour à la page

## Formulaires
error-summary = Vérifiez le formulaire
error-empty = Remplissez ce champ.
error-too-long = Au plus { $max } caractères ; il y en a { $length }.
error-not-an-address = Ce n’est pas une adresse électronique.
error-not-a-number = Saisissez un nombre entier.
error-not-a-date = Saisissez une date et une heure qui existent.
error-not-in-list = Choisissez dans la liste.
error-choose = Veuillez choisir une option.
error-delegation-missing = Veuillez choisir la délégation qui l’a demandé.
error-slug-reserved = « new » est un mot que les adresses de ce site utilisent déjà. Veuillez en choisir un autre.
error-nul = Ceci contient un caractère qui ne peut être enregistré.
error-not-opening = Le texte ne commence pas ainsi.
error-no-such-clause = Aucun paragraphe ne porte le numéro « { $number } ». Écrivez [#5] ou [#5 a)] pour un paragraphe, [#P3] pour un alinéa du préambule.
error-clauses-there = Des paragraphes existent déjà. Cochez la case pour les remplacer.
error-draft-changed = Quelqu’un a modifié le projet entre-temps. Relisez-le, puis cochez de nouveau la case.
error-spoken = Erreur :
error-taken = C’est déjà utilisé.
error-stale = Le contenu a changé depuis que vous avez ouvert la page. Rien n’est perdu : revenez en arrière, rechargez la page et voyez ce qu’il en est.
error-other-record = Cette page était celle d’une répétition que vous avez quittée, ou l’inverse. Rien n’a été fait. Rouvrez la page et faites-le là si c’est bien votre intention.
error-to-start = Voir ce qui est en cours

rule-unverified = La règle elle-même n’a pas encore été vérifiée dans le texte de l’organe.
demonstration = Démonstration
error-control-characters = Ceci contient des caractères qui ne peuvent pas être affichés.
error-clock-back = L’horloge d’une répétition ne fait qu’avancer : choisissez un moment postérieur à celui qu’elle indique.
error-clock-far = L’horloge avance de { $days } jours au plus.
