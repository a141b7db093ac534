# Amendments: what they do, and where they collide.

## Operations
operation-replace = Change words
operation-insert = Insert
operation-delete = Delete
operation-move = Move
operation-split = Split
operation-join = Join
operation-retitle = Change the title

## Collisions
collision-overlap = They change the same words
collision-delete-edit = One deletes what the other changes or refers to
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
operation-heading-split = { $clause }: split after “{ $words }”
operation-heading-join = { $clause } and { $other }: joined in one
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
amendments-filter-sponsor = Sponsor
amendments-filter-tag = Tag
amendments-filter-no-panel = No panel
amendments-filter-no-tag = No tag
amendments-none-fit = No amendment fits this filter.
amendments-show-all = Show all

## Saved filters
filters-title = Saved filters
filters-lead = Choose a filter in the list of amendments; there it can be saved under a name.
filters-saved = Saved filters:
filter-save-this = Save this filter
filter-name = Name
filter-shared = For everybody who reads the amendments
filter-shared-short = for everybody
filter-says = { $field }: { $value }
filter-says-gone = What it asks for is no longer to be found here.
filter-delete = Delete
error-filter-empty = This filter asks for nothing. Please choose something to filter by first.
error-filter-there = You have saved a filter under this name. Please choose another.
error-filters-many = You have saved { $max } filters, which is as many as can be kept. Please delete one first.

## Tags
tags-title = Tags
tags-lead = Short words to sort the amendments by. Whoever may read the amendments sees them; they are no part of the record.
tags-none = There is no tag yet.
tags-count = { $count ->
    [one] on { $count } amendment
   *[other] on { $count } amendments
  }
tag-word = New tag
tag-word-hint = One or two words.
tag-add = Add the tag
tag-delete = Delete the tag
tag-delete-confirm = The amendments that bear “{ $tag }” will bear it no more. Delete the tag?
tags-save = Save the tags
error-tag-there = There is such a tag already.
error-tags-many = There are { $max } tags, which is as many as can be kept. Please delete one first.

## Several treated alike
selection-column = Ticked
selection-all = Tick all that are shown
selection-what = With those that are ticked
selection-choose = Choose
selection-tag = Tag with
selection-untag = Take the tag off
selection-go = Continue
selection-hint = The next page lists what will happen. Nothing is done before that.
selection-nothing = Please tick at least one amendment.
selection-no-treatment = Please choose what to do with the amendments that are ticked.
selection-title = Several amendments at once
selection-lead-admit = { $count ->
    [one] This amendment will be ruled admissible.
   *[other] These { $count } amendments will be ruled admissible.
  }
selection-lead-rule-out = { $count ->
    [one] This amendment will be ruled inadmissible.
   *[other] These { $count } amendments will be ruled inadmissible.
  }
selection-lead-assign = { $count ->
    [one] This amendment will be given to panel { $name }.
   *[other] These { $count } amendments will be given to panel { $name }.
  }
selection-lead-tag = { $count ->
    [one] This amendment will get the tag “{ $name }”.
   *[other] These { $count } amendments will get the tag “{ $name }”.
  }
selection-lead-untag = { $count ->
    [one] This amendment will lose the tag “{ $name }”.
   *[other] These { $count } amendments will lose the tag “{ $name }”.
  }
selection-all-or-none = Either all of it is done or nothing.
selection-button-admit = { $count ->
    [one] Rule { $count } amendment admissible
   *[other] Rule { $count } amendments admissible
  }
selection-button-rule-out = { $count ->
    [one] Rule { $count } amendment inadmissible
   *[other] Rule { $count } amendments inadmissible
  }
selection-button-assign = { $count ->
    [one] Assign { $count } amendment to panel { $name }
   *[other] Assign { $count } amendments to panel { $name }
  }
selection-button-tag = { $count ->
    [one] Tag { $count } amendment “{ $name }”
   *[other] Tag { $count } amendments “{ $name }”
  }
selection-button-untag = { $count ->
    [one] Take “{ $name }” off { $count } amendment
   *[other] Take “{ $name }” off { $count } amendments
  }
selection-falling = Sub-amendments that fall with them
selection-reason-hint = It stands in the record of each of them, and each mover reads it.
selection-cannot = Left out, for these reasons
selection-none-can = None of the amendments that were ticked can be treated so now.
selection-done = { $count ->
    [one] Done for { $count } amendment.
   *[other] Done for { $count } amendments.
  }

## The list as a file
file-column-sub-of = Sub-amendment to
file-column-sponsors = Sponsors
file-column-base = Text as it is
file-column-proposed = Text proposed
file-column-recommendation = Recommendation
file-column-filed = Filed at

## One amendment
amendment-facts = At a glance
amendment-moved-by = Moved by { $delegation }.
amendment-moved-by-with = Moved by { $delegation }, with { $others }.
amendment-changes = It changes { $amendment }.
amendment-fell-to = It fell because of { $amendment }.
amendment-collides-with = Collides with { $amendment }, { $delegation }
amendment-clash-hint = You may file it all the same: the body decides which of them it adopts.
overlap-title = Overlaps with what others have filed
overlap-amendment = { $number } ({ $delegation })
overlap-words = Touches the same words as { $amendments }.
overlap-delete-edit = One deletes what the other changes: { $amendments }.
overlap-move = Puts a clause elsewhere than { $amendments } does.
overlap-identical = Proposes the same as { $amendments }: it is made once, and both are credited.
overlap-same-place = Inserts at the same place as { $amendments }.
overlap-adjacent = Changes words next to those changed by { $amendments }.
overlap-same-sentence = Changes the same sentence as { $amendments }.
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
operation-cut-where = Where the new clause begins
operation-cut-elsewhere = Before other words, named below
operation-cut-words = The new clause begins with these words
operation-cut-words-hint = Type or copy its first words from the clause above. They belong to the new clause. A comma or another mark before them goes: the endings of clauses come by themselves.
operation-cut-subs = Its sub-clauses go with the new clause.
operation-join-with = { $clause } comes to an end: its words stand at the end of this one.
opening-offers = Suggested opening words
opening-offers-label = Opening words
opening-offers-hint = In the language of the text. They take the place of the opening words that stand there, else they come before the first word.
opening-offers-none = Choose
opening-offers-put = Begin with these words
opening-offers-preambular = For a preambular paragraph
opening-offers-operative = For an operative clause
operation-as-change = As a change
operation-delete-referring = These refer to what would go: { $clauses }. Amend them too: while a reference leads nowhere, the text as a whole is not put.
operation-join-hint = The words of both are put one after the other, with a space. Where a comma or a full stop is wanted between them, change the words as well.
operation-no-change-yet = No change yet.
operation-count = Words inserted: { $inserted }. Words deleted: { $deleted }.
operation-keep = Keep this change
operation-preview = Show the difference
operation-add = Add another change
justification-hint = Shown beside the amendment. Two or three sentences are enough.
justification-save = Save the justification
filing-button = File the amendment
filing-confirm = Once filed it is public and numbered, and changes only by a revision. File it?
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
amendment-cut-where = Please choose where the new clause begins.
amendment-cut-start = The clause begins with these words: nothing would stand before them.
amendment-cut-mark = These words stand inside emphasised words or a link, where a clause cannot be split. Choose words before or after them.
amendment-join-last = No clause follows this one in its list, so there is none to join with it.
amendment-not-joinable = This clause has sub-clauses, which would stand in the middle of the joined words. Join or delete the sub-clauses first.
amendment-other-base = The text was changed since this draft was begun. Please begin it anew on the present text.

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
event-reviewed = { $outcome ->
    [taken-in] Taken into version { $number } of the text
    [carried-over] Carried over to version { $number }
   *[needs-attention] Version { $number } met its words
  }
event-settled = Put anew on the present text
event-fell = Fell because of amendment { $to }
event-fell-with = Fell with amendment { $parent }, which it was to change
event-put = Put to the body as { $question }
event-question = question { $number }
event-in-adopted = In the adopted text, { $version }
event-version = version { $number }
event-treatment = Treatment { $number } proposed to the sponsors by { $who }: { $kind }
event-treatment-agreed = The sponsors agreed to treatment { $number } ({ $who })
event-treatment-disagreed = The sponsors did not agree to treatment { $number } ({ $who })
event-revised = Revised by its sponsors: Rev.{ $number } ({ $who })
event-read-in = Read into the text as a whole ({ $who })
event-revised-orally = Rev.{ $number }, as read out in the hall ({ $who })
event-accepted = Accepted by the sponsors of the declaration ({ $who })
event-compromise-names = Is to replace, as a compromise: { $others }
event-compromise-named = Compromise { $compromise } is to replace it
event-compromise-own = { $step ->
    [joined] The sponsors joined compromise { $compromise }: suspended
    [left] The sponsors left compromise { $compromise }
   *[declined] The sponsors did not join compromise { $compromise }
  }
event-compromise-other = { $step ->
    [joined] The sponsors of amendment { $label } joined
    [left] The sponsors of amendment { $label } left
   *[declined] The sponsors of amendment { $label } did not join
  }
event-returned = No longer suspended: compromise { $compromise } is out
event-lapsed = No longer suspended: compromise { $compromise } was changed

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
## Compromises
compromise-title = Compromise
compromise-suspended = Suspended: its sponsors joined a compromise, { $amendment }. It is not put as long as that is before the body, and returns if it fails.
compromise-replaces = It is a compromise. If it is adopted, those that joined it fall; if it fails, they return.
compromise-replaces-draft = Once it is filed, it is to replace these as a compromise, and their sponsors are asked to join:
compromise-replaced = It is a compromise and replaced those that joined it:
compromise-failed = It was a compromise that did not succeed. Those that joined it returned:
compromise-named-in = { $amendment }, moved by { $delegation }, is a compromise that is to replace this amendment.
compromise-joined = joined
compromise-asked = waits for the sponsors
compromise-declined = does not join
compromise-join = Join the compromise
compromise-decline = Do not join
compromise-leave = Leave the compromise
compromise-join-hint = If you join, your amendment is suspended and not put. If the compromise is adopted, yours falls; if it fails or is withdrawn, yours returns. You can leave it until the vote on it begins.
compromise-leave-hint = You have joined. If you leave, your amendment stands again where it stood.
compromise-hint = Tick the amendments that yours is to replace. Their sponsors are asked to join; those of your own delegation join by it. Whatever joins is suspended, falls if yours is adopted, and returns if it fails.
compromise-hint-draft = The others learn of it when you file.
compromise-which = It is to replace
compromise-name = Ask their sponsors to join
compromise-note = Save what it is to replace
compromise-nothing = Please tick at least one amendment that yours is to replace.
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
returned-title = Amend in your word processor
returned-lead = Take the text along as a document, change it where you write best, with or without tracked changes, and bring it back. Each change becomes a draft of an amendment. Nothing is filed until you file it.
returned-document = Take the text along (DOCX)
returned-how = The clauses are known by hidden bookmarks, so that they are found again whatever you do to their words. Leave numbers and the marks at the ends as they are: they follow by themselves.
returned-file = The document that comes back
returned-file-hint = A .docx of at most { $megabytes } MB.
returned-read = Read the document
returned-nothing = The document says what the text says: no change of a clause was found in it.
returned-tracked = { $count ->
    [one] One tracked change was taken as made
   *[other] { $count } tracked changes were taken as made
  }: { $authors }. Leave out below what is not yours.
returned-changes = What you changed
returned-changes-lead = Each one that you leave ticked becomes a draft of your delegation; you can reword it there, give reasons and file it.
returned-bare = Emphasis, links and notes of this clause did not come back: put them in again in the draft where they are wanted.
returned-take = Make drafts of these
returned-unplaced = What you amend by hand
returned-unplaced-lead = These changes are not those of one clause. Nothing becomes of them by itself; propose an amendment where you want one.
returned-outside = Before the first clause or after the last:
returned-frame = A heading, words after sub-clauses or a line over the title:
returned-moved = This clause stands elsewhere:
returned-joined = This clause was joined with the one before it:
returned-around = Only the number or the mark at the end was changed; both follow by themselves:
returned-unfit = This does not fit the text as it stands:
returned-no-document = This is no .docx document.
returned-too-long = A clause in it has more than { $most } characters.
returned-none-chosen = Choose at least one change.
returned-too-many = At most { $most } drafts are made of one document.
