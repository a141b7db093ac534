# Amendements : ce qu’ils font et où ils sont incompatibles.

## Opérations
operation-replace = Modifier des mots
operation-insert = Insérer
operation-delete = Supprimer
operation-move = Déplacer
operation-retitle = Modifier le titre

## Incompatibilités
collision-overlap = Ils modifient les mêmes mots
collision-delete-edit = L’un supprime ce que l’autre modifie
collision-move = Ils déplacent le même paragraphe à des endroits différents

## Notes pour la présidence
note-same-place = Tous deux insèrent au même endroit ; ils figurent dans l’ordre de dépôt
note-adjacent = Ils modifient des mots voisins ; lisez la phrase fusionnée
note-identical = Ils proposent la même chose
note-same-sentence = Ils modifient la même phrase, que personne n’a votée telle quelle
