# Marks on words while they are negotiated.

mark-kind-disputed = Disputed
mark-kind-alternative = Alternative
mark-kind-proposed = Proposed
mark-kind-agreed-ad-ref = Agreed ad referendum
mark-kind-agreed = Agreed

## On the clause’s page
marks-title = Negotiation marks
marks-none = No mark stands on this clause.
mark-on-whole = On the whole clause
mark-by = Proposed by { $delegation }
mark-alternative-number = Alt. { $number }
mark-words-changed = These words changed. Set the mark again where it belongs, or lift it.
mark-lift = Lift the mark
mark-set-title = Set a mark
mark-field-kind = Mark
mark-field-stretch = On these words
mark-field-stretch-hint = Type them or copy them from the clause above. Leave this empty to mark the whole clause.
mark-field-occurrence = Which place
mark-field-occurrence-hint = Only where the words stand more than once: 1 for the first place.
mark-field-alternative = Words of the alternative
mark-field-alternative-hint = Only for an alternative: what would stand in their place.
mark-field-delegation = Proposed by
mark-field-delegation-hint = Needed for an alternative and for proposed words.
mark-nobody = Nobody
mark-set-button = Set the mark
mark-take-selection = Take the words selected above
mark-words-missing = These words do not stand in the clause as it is now.
mark-words-many = The words stand there { $count } times. Please say which place is meant.
mark-occurrence-none = There is no such place: the words stand there { $count ->
    [one] once
   *[other] { $count } times
  }.
mark-alternative-same = The alternative says the same as the text.
mark-twice = This mark stands on these words already.

## In the text
mark-label-agreed = agreed
mark-label-agreed-ad-ref = agreed ad ref
mark-file-agreed = (agreed)
mark-file-agreed-words = (agreed: { $words })
mark-file-ad-ref = (agreed ad ref)
mark-file-ad-ref-words = (agreed ad ref: { $words })
mark-file-alternative = Alt. { $number } ({ $delegation }): { $words }
mark-file-proposed = Proposed by { $delegation }
mark-file-proposed-words = Proposed by { $delegation }: { $words }
margin-marks = { $count ->
    [one] { $count } mark
   *[other] { $count } marks
  }
margin-marks-changed = Marks whose words changed: { $count }
mode-marks = With marks
mode-no-marks = Without marks
