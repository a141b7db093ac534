# Reviewed versions: the desk, what becomes of amendments, who wrote what.

## What became of an amendment on a new version
carried-title = On version { $version } of the text
carrying-untouched = Nothing that it touches was changed: it stands as submitted.
carrying-carried-over = It was carried over: below it does the same to the new text. What was submitted is kept.
carrying-needs-attention = The new version met its words. Its sponsors say what is to become of it; until then it cannot be put.
carrying-sub-needs-attention = The words of the amendment that it changes are no longer those that it was written for. Its sponsors say what is to become of it; until then it cannot be put.
carrying-moot = Its change is in the new version already.
carrying-revised = Its sponsors revised it. What was submitted is kept.
carried-settled = Its sponsors put it anew.
carried-in-part = What of it stood beside the others was taken into this version; the rest is open.
carried-meets = It meets:
carried-submitted = As it was submitted
settle-lead = Write what your amendment is to say on the present text. What was submitted is kept beside it.
settle-now = Now:
settle-button = Put it anew
fall-cause = Because of
fall-button = Let it fall
fall-confirm = Let this amendment fall? It will not be put.

## The consolidation desk
consolidation-title = Consolidation desk
consolidation-lead = Choose what of the amendments goes into the next version of the text, clause by clause. It works on { $version }.
consolidation-version = version { $number }
consolidation-empty = No admissible amendment is open. What is admitted appears here under its clause.
consolidation-waiting = A former version met the words of these; they are settled on their own pages:
consolidation-leave-out = Leave out
consolidation-take-in = Take in
consolidation-take-free = Take in only the parts that no other chosen amendment contests
consolidation-take-worded = Take in, in the wording of panel { $panel }
consolidation-advice = Panel { $panel }: { $advice }
consolidation-elsewhere = Chosen with its other clause
consolidation-chosen-by = Chosen by { $name }
consolidation-result = What this makes
consolidation-flagged = Several amendments meet in one sentence, which nobody proposed as it now stands: it is to be confirmed before the version is made.
consolidation-collision = { $kind ->
    [overlap] Amendments { $one } and { $other } change the same words. Leave one of them out.
    [delete-edit] Amendments { $one } and { $other }: one deletes what the other works on or refers to. Leave one of them out.
   *[move] Amendments { $one } and { $other } move clauses across each other. Leave one of them out.
  }
consolidation-free-parts = What would stand beside the first of them:
consolidation-accept-free = Take in only this of amendment { $amendment }
consolidation-in-part = Of { $amendments } only the parts that no other contests are taken in; the rest stays open, and its sponsors say what is to become of it.
consolidation-overview = Clauses with open amendments
consolidation-count = { $taken } of { $count } taken in
consolidation-has-collision = Collision
consolidation-unsaved = This is not saved. Saved is: { $choice }
consolidation-lost = Not saved: there is no connection. What is chosen stays here; send it again.
consolidation-stale = Somebody chose otherwise for the same amendment meanwhile, or made a version. Nothing was saved. What you had chosen is ticked below, beside what is saved; save it again if it is to stand.
consolidation-to-version = Go on to the version
consolidation-version-lead = What is chosen at the desk becomes the next version of the text, made from { $version }.
consolidation-version-stale = What is chosen changed after this page was shown. This is what the version would be now; what you had confirmed is still ticked where the sentence reads as it did.
consolidation-back = Back to the desk
consolidation-at-desk = At the desk
consolidation-show-result = Save the choice and show the result
consolidation-make = Make the reviewed version
consolidation-make-confirm = Make the reviewed version out of { $count ->
    [one] one amendment
   *[other] { $count } amendments
  }? A version is never changed; every other open amendment is carried over to it.
consolidation-chosen = { $count ->
    [0] Nothing is chosen yet.
    [one] One amendment is chosen.
   *[other] { $count } amendments are chosen.
  }
consolidation-collides = Amendments that are chosen collide: no version can be made of them.
consolidation-dangling = References that lead to a clause which is taken out: { $references }. The text cannot be adopted until they are amended.
consolidation-falling = These fall, since what they amend, or the compromise that replaces them, is taken in: { $amendments }.
consolidation-confirm-legend = I have read these sentences as they now stand
desk-advice-heading = Recommendations of a panel
desk-advice-hint = The choice can also be recorded as what a panel recommends. A page shows first what would be recorded.
desk-advice-link = Recommendations of panel { $panel }
desk-advice-title = The choice as recommendations of panel { $panel }
desk-advice-lead = This is what panel { $panel } would recommend to the plenary, as it is chosen at the desk. It is recorded in the journal, and the sponsors get mail.
desk-advice-none = There is nothing to record: no open amendment of this panel is chosen or left out otherwise than it recommends already.
desk-advice-adopted = Taken in
desk-advice-left-out = Left out
desk-advice-left-out-hint = Tick those that the panel recommends to reject. Of the others it says nothing.
desk-advice-reject = Reject: { $amendment }, { $delegation }
desk-advice-before = so far: { $advice }
desk-advice-cannot = Of these the panel cannot say what is chosen
desk-advice-same = The panel recommends this already
desk-advice-button = Record the recommendations

## Who wrote this
provenance-title = Who wrote this
provenance-lead = The adopted text. Words that an amendment brought lead to it; under each clause stands who moved it and what decided it.
provenance-lead-open = The text as it stands now. Words that an amendment brought lead to it; under each clause stands who moved it and what decided it.
provenance-shares = By delegation
provenance-share = { $words ->
    [one] one word
   *[other] { $words } words
  }, { $amendments ->
    [one] one amendment
   *[other] { $amendments } amendments
  }
provenance-of-proposal = { $words ->
    [one] One word stands
   *[other] { $words } words stand
  } as proposed.
provenance-all = Show everybody’s words
provenance-by = Brought by { $amendments }
provenance-removed = Taken out by { $amendments }.
provenance-amendment = amendment { $label } ({ $delegation })
provenance-with = with { $others }
provenance-taken-in = taken into version { $version }
provenance-taken-in-part = taken in part into version { $version }
provenance-gone = Words that are gone
provenance-clause-gone = This clause is not in the text any more.
mode-provenance = Who wrote this
consolidation-overtaken = Since they were chosen here, a panel has changed its wording of: { $amendments }. Choose again; until then they are not taken in.
