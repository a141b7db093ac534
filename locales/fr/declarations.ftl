# Déclarations et leurs versions.

## Versions
version-draft = Projet en cours
version-tabled = Texte déposé
version-reviewed = Texte examiné par le groupe
version-amended = Texte amendé
version-adopted = Texte adopté
version-corrected = Texte rectifié
