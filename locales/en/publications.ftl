# Published texts and their files.

publications-empty = Texts that were adopted and published will stand here, with their symbol and their files. A text comes here when its body has adopted it and the secretariat publishes it.
publication-ways = How to read this text
publication-text = Text
publication-way-here = How it came about
publication-published = Published { $when }
publication-preamble = Preamble
publication-operative = Operative part
publication-files = Files
version-files = This version as a file
publication-size = { $kilobytes } KB
publication-pdf-missing = The PDF has not been made yet.
publication-pdf-make = Make the PDF
publication-digests = SHA-256 of each file
publication-text-digest = Text as adopted
publication-colophon = Published as { $symbol }. Permanent page: { $address } – SHA-256 of the text: { $digest }
format-html = Page to keep (HTML)
format-txt = Plain text
format-docx = Document for word processors (DOCX)
format-pdf = Pages to print and keep (PDF)
format-akn = Akoma Ntoso (XML)
format-json = Data (JSON)
publication-zip = All files and their SHA-256 (ZIP)

publication-new = Publish the adopted text
publication-back = Declaration
publication-symbol = Symbol
publication-symbol-hint = The official symbol under which the text will be cited. No other text of the body may bear it.
publication-what-happens = The files are made now and kept as they are. Afterwards the text can be changed only by a corrigendum.
publication-lacks = The PDF has no form for these characters and will show their codes: { $characters }
publication-frozen = The text below is frozen as it stands: { $clauses } clauses.
publication-text-adopted = The text as adopted
publication-publish = Publish
publication-confirm = Publish this text? This cannot be undone.
symbol-unreadable = The symbol cannot be read or is too long.

file-demonstration = DEMONSTRATION. The delegations, amendments and votes behind this file are invented; it is not the record of a real body.
file-rehearsal = REHEARSAL. This file comes from a rehearsal in which nothing counts; it is not an act of the body.
file-draft = DRAFT, version { $version }, not adopted
tracked-author = { $sponsor } (amendment { $number })
tracked-consequence = Follows from the amendments
tracked-collides =
    { $count ->
        [one] Amendment { $number } cannot be made together with amendment { $others }, so that it is not shown in the text. It proposes:
       *[other] Amendment { $number } cannot be made together with amendments { $others }, so that it is not shown in the text. It proposes:
    }
tracked-sub = Sub-amendment { $number } changes what amendment { $parent } proposes. It proposes:
tracked-unfit = Amendment { $number } was made to an earlier text and is not shown in this one. It proposes:
