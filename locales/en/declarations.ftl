# Declarations and their versions.

## Versions
version-draft = Draft
version-tabled = As tabled
version-reviewed = As reviewed by panel
version-amended = As amended
version-adopted = As adopted
version-corrected = As corrected
version-set-aside = Adopted once, no longer in force

## Names of texts
declaration-numbered = { $kind } No. { $number }

## What a text on the page is
state-draft = Draft, not tabled
state-tabled = As tabled on { $date }
state-reviewed = As reviewed on { $date }
state-current = As amended in plenary
state-adopted = As adopted on { $date }
state-corrected = As corrected on { $date }
state-open = { $text }, not adopted
state-rejected = { $text }; rejected on { $date }
state-not-put = { $text }; not put to the vote, { $date }
proposals-title = Proposals on the same question
proposals-place = { $nth } of { $count } proposals on the same question
proposals-none = No other proposal is noted as relating to the same question.
proposals-lead = They are put in this order. The whole of one is put once the result of those before it is declared.
proposals-tabled = Tabled on { $time }.
proposals-in-place = In place of “{ $title }”.
proposals-ordered = The order was changed.
proposals-stop = Ask whether to go on
proposals-stop-lead = The body may decide now not to go on: then neither this proposal nor those after it are put. If nobody asks, it is put next.
proposals-relate = Another declaration on the same question
proposals-relate-button = Note it
proposals-of = It relates to the same question as
proposals-of-none = None: it stands alone
proposals-replaces = It is proposed in place of that declaration
proposals-replaces-hint = A text that replaces another as a whole is a new proposal, not an amendment.
proposals-order = Change the order
proposals-decision-hint = The rules have them put in the order of tabling, unless the body decides otherwise: its decision, as it is cited.
proposals-leave = Take it out: it relates to another question
proposals-rival = Propose another text in its place
new-draft-of = Proposed in place of “{ $title }”: a new proposal on the same question, which is put after it.
new-draft-copy = Begin with its words
new-draft-copy-language = Its words are in another language. Choose that language, or begin without them.
state-withdrawn = { $text }; withdrawn on { $date }

## The sheet
sheet-sponsors = Sponsored by { $sponsors }
sheet-empty = No clause has been written yet.
part-preamble = Preamble
part-operative = Operative part
reason-short = pp
clause-spoken = Clause
margin-amendment = Am. { $number }
margin-amendment-draft = Your draft amendment
margin-collide = Am. { $one } and { $other } collide
margin-collides-with = Collides with { $others }
margin-panel = Panel { $number }
margin-comments = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
  }
margin-advice = Panel { $number } recommends: { $advice }
margin-amend = Amend
margin-discuss = Discuss
margin-details = Details
proposed-insert-after = New, after { $clause }
proposed-insert-first = New, at the beginning
proposed-delete = To be deleted
proposed-move-after = To be moved after { $clause }
proposed-move-first = To be moved to the beginning
proposed-split = To be split in two
proposed-join = To be joined with { $clause }
proposed-retitle = Another title
proposed-sub = Changes the amendment, not the text itself
legend-inserted = Inserted
legend-deleted = Deleted
legend-moved = Moved
legend-collide = Two amendments that cannot both be made

## The compilation: the text with every amendment under its clause
compilation-title = Compilation of amendments
compilation-none = No amendment has been filed yet.
compilation-legend = Marks:
compilation-was = Text as it is
compilation-is = Text as amended
compilation-also = See also:

## The way so far
way-label = The way of this declaration
way-done = done
way-proposal = Tabled
way-draft = a draft, seen by its authors and the secretariat only
way-sponsors = { $count ->
    [one] by one sponsor
   *[other] by { $count } sponsors
  }
way-admitted = admitted { $date }
way-to-be-admitted = waits for the secretariat to admit it
way-not-admitted = not admitted: { $reason }
way-until = until { $until }
way-left = { $left }
way-closed = closed { $at }
way-filed = { $count ->
    [0] none filed yet
    [one] one filed
   *[other] { $count } filed
  }
way-reviews = { $closed } of { $all } reviews closed
way-decided = { $count ->
    [one] one amendment decided
   *[other] { $count } amendments decided
  }
way-vote = { $yes } to { $no }, abstentions: { $abstain }

## Ways to read
modes-label = How to read this text
mode-text = Text
mode-reviewed = As reviewed
mode-tabled = As tabled
mode-current = As it stands
mode-adopted = As adopted
mode-amendments = With amendments ({ $count })
mode-amendment-list = List of amendments
mode-compilation = Compilation
mode-two-columns = Two columns
mode-one-column = One column
mode-justifications = Unfold justifications
mode-no-justifications = Fold justifications
mode-csv = CSV
mode-xlsx = XLSX
mode-tracked = Word with tracked changes
mode-versions = Versions
mode-journal = Journal
mode-lines = Line numbers
mode-no-lines = No line numbers

## What the reader may do
offer-write = Write the draft
offer-table = Table the draft
offer-give-up = Give the draft up
offer-admit = Admit
offer-refuse = Rule inadmissible
offer-amend = Propose an amendment
offer-cosponsor = Co-sponsor
offer-leave = Leave the sponsors
offer-withdraw = Withdraw
offer-deadline = Time limit for amendments
offer-stage = Open the next stage
offer-refer-back = Refer back
offer-enter-cosponsor = Enter a co-sponsor
offer-enter-withdrawal = Enter a withdrawal
offer-assign = Assign to panels
offer-publish = Symbol and publication
offer-voting-list = Voting list
offer-publication = Published text
offer-unable = { $act }: not now

## Drafting
new-draft-title = New draft
new-draft-lead = Only your delegation and the secretariat see it until it is tabled.
new-draft-meeting = For which meeting?
new-draft-button = Begin the draft
field-title = Title
field-kind = Kind
field-drafting-language = Drafting language
field-drafting-language-hint = Amendments are made in this language.
field-place-date = Place and date
field-place-date-hint = As they shall stand under the title.
field-enacting = Enacting line
field-enacting-hint = Who acts, before the preamble, with its article and a comma: “The General Assembly,”. Leave it empty in a communiqué.
field-masthead = Lines over the title
field-masthead-hint = One line each. The name of the body stands there by itself.
field-closing = Lines after the clauses
field-closing-hint = Signatures, for instance. One line each.
desk-title = Draft: { $title }
desk-add = Add a clause
desk-add-first = Add the first clause
desk-paste = Paste a whole text
desk-frame = Title and lines
desk-read = Read it as it will stand
desk-empty = Add the first clause, or paste a text that you have: it is taken apart into clauses.
tool-add-after = Add after
tool-add-under = Sub-clause
tool-up = Move up
tool-down = Move down
frame-title = Title and lines around the clauses
frame-stale = Somebody saved these lines while you wrote. What you typed is below. The difference from theirs to yours:

## Clauses of a draft
clause-new-title = New clause
clause-edit-title = Edit { $place }
clause-under = Under { $place }.
clause-add = Add
clause-add-next = Add, and write the next
clause-gone = Somebody deleted this clause while you wrote. What you typed is below and can be added as a new one.
clause-delete-title = Delete { $place }?
clause-delete-referring = Other clauses refer to it: { $clauses }. Their references will lead nowhere, and the text cannot be tabled until they are changed.
clause-delete-lead = The words are lost: a draft keeps no former versions.
clause-delete-under = { $count ->
    [one] One sub-clause goes with it.
   *[other] { $count } sub-clauses go with it.
  }
clause-delete-button = Delete this clause
clause-delete-stale = Somebody saved this clause while you were deciding. These are its words now.
field-words = Words
field-words-hint = Without number and without the mark at the end: both come by themselves. *Asterisks* around words make them stand out.
field-opening = Opening words
field-opening-hint = The words with which the clause begins, shown in italics. Empty for none.
field-opening-hint-new = Shown in italics: “Reaffirming”, “Decides”. Leave it empty, and they are found by themselves.
field-at = Place
place-end = At the end of its kind
place-start = At the beginning of its kind
place-after = After { $place }: { $words }
field-wrap-up = Words after its sub-clauses
field-wrap-up-hint = Where the sentence goes on behind the list.
field-ending = An ending of its own
field-ending-hint = Only where it must differ from the mark that the list gives.

## Two people at one clause
stale-lead = Somebody saved this clause while you wrote. Both texts are here; you decide.
stale-theirs = Saved meanwhile
stale-mine = Yours
stale-difference = From theirs to yours
stale-both = Both changes together
stale-both-hint = They touch different words, so both can stand.
stale-keep-both = Keep both
stale-decide = Or decide otherwise
stale-words-hint = Your words. Change them if you like before you keep them.
stale-keep-mine = Keep these words
stale-keep-theirs = Keep what was saved

## Pasting
paste-title = Paste a whole text
paste-lead = It is taken apart into title, preamble and clauses. You see the result before anything is saved.
paste-hint = From a word processor or a mail; numbers and marks at the ends may stay.
paste-file = File
paste-file-hint = A .docx or plain text, at most { $megabytes } MB. Automatic numbers are read as a reader sees them. The words come into the box below, where you can mend them.
paste-tracked = Tracked changes in it
paste-tracked-accepted = Accept them
paste-tracked-rejected = Reject them
paste-read = Read the file
paste-no-file = Choose a file.
paste-file-not-read = A file is chosen and was not read: choose it again and press “Read the file”, or leave it out.
paste-box-full = The box holds a text that somebody typed or changed: empty it first, and choose the file again.
paste-warnings = To look at in the file
paste-beside = On its pages, and not in the text
paste-beside-lead = Headers and footers are left out. Copy into the box what belongs to the text.
field-text = Text
paste-replace = { $count ->
    [one] Replace the clause that is there
   *[other] Replace the { $count } clauses that are there
  }
paste-look = See what becomes of it
paste-take = Take it over
paste-preview = What becomes of it
paste-others = Lines that were not understood
paste-others-lead = Nothing is lost: they will stand as paragraphs at the end. You can also mend the text above and look again.
paste-line = Line { $line }:
error-no-clause = No clause was found. The first lines are read as the title; put each clause in a paragraph of its own below it.

## Acts on the declaration as a whole
table-title = Table the draft
table-lead = The text is fixed as it stands. From then on it changes by amendments only.
table-lead-rules = The rules of procedure of today hold for it to its end. The members are told by mail.
table-button = Table the draft
table-confirm = Table this text? Its words cannot be changed back.
cosponsor-title = Co-sponsor the declaration
cosponsor-lead = The delegation stands for the text as it was tabled and is named among its sponsors.
cosponsor-button = Co-sponsor
leave-title = Leave the sponsors
leave-lead = The text stays with the other sponsors. That the delegation stood for it remains in the journal.
leave-button = Leave the sponsors
admit-title = Admit the declaration
admit-lead = It is in order and may be amended once that stage is open.
admit-note-hint = For the record; may stay empty.
admit-button = Admit
refuse-title = Rule the declaration inadmissible
refuse-lead = It is not in order and cannot go on. Its sponsors may withdraw it; it may still be admitted later.
refuse-reason-hint = Needed; it is shown with the declaration and stands in the journal.
refuse-button = Rule it inadmissible
withdraw-title = Withdraw the declaration
withdraw-lead = It ends here. The text and everything said on it stay in the record.
withdraw-reason-hint = Shown with the declaration; may stay empty.
withdraw-button = Withdraw the declaration
withdraw-confirm = Withdraw this declaration? This cannot be undone.
deadline-title = Time limit for amendments
deadline-lead = The minute that you set is still in time.
deadline-due-hint = As the clocks of the meeting show it: { $zone }.
deadline-reason-hint = Needed where a time limit is moved.
deadline-button = Set the time limit
stage-title = Open a stage
stage-lead = The present stage closes at the same moment.
stage-back = Back to which stage
stage-reason-hint = Needed to go on before all panels have closed their reviews; else it may stay empty.
stage-back-reason-hint = Needed; it stands in the journal.
stage-back-confirm = Refer the text back? The present stage closes.
stage-button = Open this stage
field-stage = Stage
field-due = Ends
field-reason = Reason
field-note = Note
field-on-behalf = At the oral request of
field-on-behalf-hint = The record says who asked and who entered it.
field-on-behalf-choose = Choose …
field-on-behalf-nobody = Nobody: an act of the secretariat

## Versions and their comparison
versions-title = Versions
versions-one = There is one version so far. Panels and the plenary make others.
versions-compare-before = Compare with the version before
version-named = Version { $number }: { $kind }
comparison-title = What changed between two versions
comparison-choose = Versions to compare
comparison-from = From
comparison-to = To
comparison-button = Compare
comparison-modes = How to compare
comparison-unified = In one text
comparison-side = Side by side
comparison-only = Only what changed
comparison-all = All of the text
comparison-skipped = { $count ->
    [one] One clause unchanged
   *[other] { $count } clauses unchanged
  }
comparison-counts = Clauses changed: { $changed }. As they were: { $same }.
comparison-now = The text as it would stand now
comparison-same-version = This compares a version with itself. Choose two different ones.
comparison-moved-from = Moved here; it was { $from }, { $place }.
comparison-moved-to = { $from } stood here; it is now { $to }, { $place }.
comparison-split = Split off from { $from }, in the same words.
comparison-joined = Joined to { $to }, in the same words.
