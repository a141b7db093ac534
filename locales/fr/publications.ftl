# Textes publiés et leurs fichiers.

publications-empty = Les textes adoptés et publiés figureront ici, avec leur cote et leurs fichiers. Un texte y arrive quand l’organe l’a adopté et que le secrétariat le publie.
publication-ways = Façons de lire ce texte
publication-text = Texte
publication-way-here = Comment on y est parvenu
publication-published = Publié : { $when }
publication-preamble = Préambule
publication-operative = Dispositif
publication-files = Fichiers
version-files = Cette version en fichier
publication-size = { $kilobytes } Ko
publication-pdf-missing = Le PDF n’est pas encore établi.
publication-pdf-make = Établir le PDF
publication-digests = SHA-256 de chaque fichier
publication-text-digest = Texte adopté
publication-colophon = Publié sous la cote { $symbol }. Page permanente : { $address } – SHA-256 du texte : { $digest }
format-html = Page à conserver (HTML)
format-txt = Texte brut
format-docx = Document pour traitement de texte (DOCX)
format-pdf = Pages à imprimer et à conserver (PDF)
format-akn = Akoma Ntoso (XML)
format-json = Données (JSON)
publication-zip = Tous les fichiers et leurs SHA-256 (ZIP)

publication-new = Publier le texte adopté
publication-back = Déclaration
publication-symbol = Cote
publication-symbol-hint = La cote officielle sous laquelle le texte sera cité. Aucun autre texte de l’organe ne peut la porter.
publication-what-happens = Les fichiers sont établis maintenant et conservés tels quels. Ensuite, le texte ne peut être modifié que par un rectificatif.
publication-lacks = Le PDF n’a pas de forme pour ces caractères et montrera leurs codes : { $characters }
publication-frozen = Le texte ci-dessous est figé tel quel : { $clauses } paragraphes.
publication-text-adopted = Le texte tel qu’il a été adopté
publication-publish = Publier
publication-confirm = Publier ce texte ? C’est irréversible.
symbol-unreadable = La cote est illisible ou trop longue.

file-demonstration = DÉMONSTRATION. Les délégations, les amendements et les votes à l’origine de ce fichier sont inventés ; ce n’est le compte rendu d’aucun organe réel.
file-rehearsal = RÉPÉTITION. Ce fichier provient d’une répétition dans laquelle rien ne compte ; ce n’est pas un acte de l’organe.
file-draft = PROJET, version { $version }, non adopté
tracked-author = { $sponsor } (amendement { $number })
tracked-consequence = Découle des amendements
tracked-collides =
    { $count ->
        [one] L’amendement { $number } ne peut pas être apporté en même temps que l’amendement { $others } ; il n’apparaît donc pas dans le texte. Il propose :
       *[other] L’amendement { $number } ne peut pas être apporté en même temps que les amendements { $others } ; il n’apparaît donc pas dans le texte. Il propose :
    }
tracked-sub = Le sous-amendement { $number } modifie ce que propose l’amendement { $parent }. Il propose :
tracked-unfit = L’amendement { $number } porte sur un texte antérieur et n’apparaît pas dans celui-ci. Il propose :
