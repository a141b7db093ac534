# Amendments: what they do, and where they collide.

## Operations
operation-replace = Change words
operation-insert = Insert
operation-delete = Delete
operation-move = Move
operation-retitle = Change the title

## Collisions
collision-overlap = They change the same words
collision-delete-edit = One deletes what the other changes
collision-move = They move the same clause to different places

## Notes for the chair
note-same-place = Both insert at the same place; they stand in the order of filing
note-adjacent = They change words side by side; read the merged sentence
note-identical = They propose the same
note-same-sentence = They change the same sentence, which nobody has voted on as it stands

## Names
amendment-numbered = Amendment { $number }
amendment-sub-numbered = Sub-amendment { $number }
amendment-draft = Draft amendment
amendment-sub-draft = Draft sub-amendment
clause-name-operative = clause { $number }
clause-name-lone = operative clause
clause-name-preambular = preambular paragraph { $number }
clause-name-paragraph = paragraph { $number }
clause-name-heading = heading “{ $words }”
clause-name-sub = { $clause } { $number }
clause-name-new = new clause
clause-name-title = the title
clause-choice = { $clause }: { $words }
clause-place-after = after { $clause }
clause-place-after-choice = after { $clause }: { $words }
clause-place-under = as the first sub-clause of { $clause }
clause-place-start-preambular = at the start of the preamble
clause-place-start-operative = at the start of the operative part
clause-place-start = at the start of the text

## What an operation does, as a heading
operation-heading-replace = { $clause }: other words
operation-heading-insert = new clause, { $place }
operation-heading-delete = { $clause }: deletion
operation-heading-move = { $clause } moves: { $place }
operation-heading-retitle = the title: other words
operation-heading-reword = { $clause }, in the words of the amendment that is changed

## The list
amendments-title = Amendments
amendments-none = No amendment has been filed yet. Amendments appear here in the order of filing.
amendments-filter = Filter the amendments
amendments-shown = Shown: { $shown } of { $total }
amendments-close = Amendments close on { $time }.
amendment-my-drafts = Your delegation’s drafts
amendment-column-number = Number
amendment-column-change = Change
amendment-column-mover = Moved by
amendment-column-standing = Standing
amendment-column-panel = Panel
amendments-filter-all = All

## One amendment
amendment-facts = At a glance
amendment-moved-by = Moved by { $delegation }.
amendment-moved-by-with = Moved by { $delegation }, with { $others }.
amendment-changes = It changes { $amendment }.
amendment-fell-to = It fell because of { $amendment }.
amendment-collides-with = Collides with { $amendment }, { $delegation }
amendment-clash-hint = You may file it all the same: the body decides which of them it adopts.
amendment-change = Change
amendment-justification = Justification
amendment-history = History
amendment-reason = Reason
amendment-go-on-writing = Go on writing
amendment-leave-sponsors = Leave the co-sponsors
amendment-propose-sub = Propose a sub-amendment
amendment-cosponsor-for = Enter a co-sponsor at its oral request
amendment-enter-sponsor = Enter the co-sponsor
ruling-reason-hint = Needed for a ruling against the amendment, and to change a former ruling. The mover reads it.
ruling-admissible = Rule admissible
ruling-inadmissible = Rule inadmissible
amendment-withdraw-button = Withdraw { $amendment }
amendment-withdraw-confirm = It stays in the record as withdrawn, and the sub-amendments to it fall. Withdraw it?

## Writing one
amendment-new-title = Propose an amendment
amendment-new-sub-title = Propose a sub-amendment to amendment { $number }
amendment-for = For { $delegation }.
amendment-draft-hint = Only your delegation sees it until it is filed.
draft-by-leave = Your words stay here. Ask the secretariat: by leave it can enter this amendment for your delegation. Or delete the draft.
amendment-beside = What others have filed
amendment-no-operations = Nothing is proposed yet. Add a change.
amendment-on-behalf = At the oral request of
amendment-on-behalf-hint = The record says that the secretariat entered it.
operation-what = What changes
operation-clause = Clause
operation-of-parent = Which change
operation-which-clause = Which clause
operation-other-clause = Choose another clause
operation-place = Where
operation-place-hint = It carries a provisional number, such as 5 bis, until adoption.
operation-words = New wording
operation-new-words = Words of the new clause
operation-title-words = New title
operation-words-hint = Write the words as you want them. The number and the mark at the end come by themselves.
operation-as-change = As a change
operation-no-change-yet = No change yet.
operation-count = Words inserted: { $inserted }. Words deleted: { $deleted }.
operation-keep = Keep this change
operation-preview = Show the difference
operation-add = Add another change
justification-hint = Shown beside the amendment. Two or three sentences are enough.
justification-save = Save the justification
filing-button = File the amendment
filing-confirm = Once filed it has a number and its words cannot be changed. File it?
filing-leave = Why it is taken after the time limit
filing-leave-hint = Leave is given with this reason, which stands in the record.
draft-delete = Delete the draft
draft-delete-confirm = The draft is lost for good. Delete it?
amendment-kept = Words that were not sent are kept on this device, from
amendment-kept-restore = Restore them
amendment-kept-discard = Discard them

## Faults of the fields
amendment-words-nul = The text holds a character that no text can have. Please type it again.
amendment-no-words = Please write the words. To take a clause out, choose deletion.
amendment-no-change = This changes nothing yet.
amendment-into-itself = A clause cannot be moved into itself.
amendment-other-list = This place is in another part of the text: reasons stay in the preamble, acts in the operative part.
amendment-twice = The amendment changes this already. Edit that change instead.

## What happened to it
event-filed = Filed by { $who } for { $delegation }
event-filed-oral = Entered by { $who } at the oral request of { $delegation }
event-cosponsored = Co-sponsored by { $delegation }
event-cosponsored-oral = Co-sponsored by { $delegation }, entered by { $who }
event-sponsor-left = { $delegation } left the co-sponsors
event-withdrawn = Withdrawn by { $who }
event-admissible = Ruled admissible
event-inadmissible = Ruled inadmissible
event-recommended = Panel { $panel } recommends: { $advice }
event-treatment = Treatment { $number } proposed to the sponsors by { $who }: { $kind }
event-treatment-agreed = The sponsors agreed to treatment { $number } ({ $who })
event-treatment-disagreed = The sponsors did not agree to treatment { $number } ({ $who })
event-revised = Revised by its sponsors: Rev.{ $number } ({ $who })
event-accepted = Accepted by the sponsors of the declaration ({ $who })

## A clause with its amendments and its discussion
clause-amend = Amend this clause
clause-in-text = In the text
clause-came-in = This clause came in by amendment; its number is provisional.
clause-amendments = Amendments to it: { $count }
clause-no-amendments = Nobody has filed an amendment to this clause.
clause-discussion = Discussion
clause-no-comments = Nothing has been said yet. Members may comment during amendment and panel review.
comment-words = Your comment
comment-say = Add the comment

## Proposed treatments and revisions
treatments-title = Proposed treatment
treatment-of = Version { $number }, { $by }:
treatment-by-panel = Panel { $panel }
treatment-adopt-as-revised = Adopted as revised
treatment-withdraw = Withdrawn in favour of another amendment
treatment-waits = waits for the sponsors
treatment-agreed = the sponsors agree
treatment-disagreed = the sponsors do not agree
treatment-overtaken = overtaken
treatment-lead = The secretariat proposes to the sponsors ({ $delegation }) what is to become of their amendment. They agree, or they do not. If they agree to other words, those become their revision of the amendment.
treatment-lead-panel = Panel { $panel } proposes to the sponsors ({ $delegation }) what is to become of their amendment. If they agree to other words, those stand as the panel’s recommendation and can be put to the vote.
treatment-kind = What is proposed
treatment-words = The proposed words
treatment-in-favour-of = Withdrawn in favour of
treatment-button = Propose it to the sponsors
treatment-answer-title = Your answer to version { $number }
treatment-answer-hint = If you agree to other words, they can be put in place of yours; if you agree to withdraw, your amendment is withdrawn.
treatment-answer = Do the sponsors agree?
treatment-agree = We agree
treatment-disagree = We do not agree
treatment-comment = Comment
treatment-answer-button = Give this answer
treatment-answer-confirm = The answer to this version is final. Give it?
advice-overtaken = on words revised since
revision-title = Revise: amendment { $label }
revision-lead = Write what the amendment is to say. It becomes { $label }; what was submitted is kept, and your co-sponsors are told.
revision-now = Now:
revision-button = File the revision
revision-no-change = These are the words that the amendment has already.
revisions-title = Revisions
revisions-submitted = As submitted
acceptance-accepted = Accepted by the sponsors
acceptance-confirm = The amendment is adopted at once, without a vote. Accept it?
