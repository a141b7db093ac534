# Listes des orateurs : qui attend la parole, qui l’a et pour combien de temps.

side-for = pour
side-against = contre
side-reply = droit de réponse
side-none = non précisé
ruling-procedure = Sur la procédure
ruling-speaking-time = Sur le temps de parole
ruling-words = Texte de la décision
speakers-title = Orateurs
speakers-list = Liste des orateurs { $number }
speakers-on-sitting = la séance en général
speakers-taken = { $side ->
    [for] Pour : { $taken } sur { $most }, outre l’auteur de la motion.
   *[against] Contre : { $taken } sur { $most }.
}
speakers-none = Aucune liste des orateurs n’est encore ouverte. La présidence ou le secrétariat en ouvre une ; les délégations demandent alors ici la parole.
speakers-nobody = Personne n’attend la parole.
speakers-limit = { $by ->
    [ruling] Chaque orateur dispose de { $limit }, par décision de la présidence.
    [rule] Chaque orateur dispose de { $limit } ({ $rule }).
   *[rules] Chaque orateur dispose de { $limit }, selon le règlement.
}
speakers-no-limit = { $by ->
    [ruling] Sans limite de temps, par décision de la présidence ({ $limit }).
    [rule] Sans limite de temps ({ $rule }).
   *[rules] Sans limite de temps.
}
speakers-closed-at = Close le { $time }.
speakers-ask = Demander la parole
speakers-ask-for = Parler en faveur
speakers-ask-against = Parler contre
speakers-leave = Renoncer à notre tour
speakers-strike = Retirer
speakers-up = Avancer
speakers-down = Reculer
speakers-enter = Délégation dans la salle
speakers-side = Dans quel sens
speakers-enter-button = Inscrire
speakers-limit-title = Statuer sur le temps de parole
speakers-limit-field = Temps par orateur
speakers-limit-hint = Minutes, ou minutes et secondes : 3 ou 2:30. 0 : sans limite.
speakers-limit-odd = Écrivez des minutes, ou des minutes et des secondes : 3 ou 2:30.
speakers-limit-button = Annoncer la décision
speakers-close = Clore la liste
speakers-open = Ouvrir la liste
speakers-open-on = Ouvrir une liste des orateurs sur
speakers-have-spoken = Ont pris la parole :
speakers-spoke = { $delegation }, { $lasted }
floor-has = La parole est à :
floor-yours = Votre délégation a la parole
floor-until = Jusqu’à { $time } ({ $limit })
floor-since = Depuis { $time }
floor-end = L’intervention est terminée
floor-give = Donner la parole à { $delegation }
floor-give-short = Donner la parole
floor-next = Ensuite :
floor-waiting = { $count ->
    [one] Une délégation attend.
   *[other] { $count } délégations attendent.
}
floor-voting = Un scrutin est ouvert : la parole sera de nouveau donnée lorsqu’il sera clos.
