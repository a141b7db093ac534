# Why an act is refused. Each sentence states the reason with its numbers and, in { $rule }, the rule as the body quotes it.

rule-unnamed = Rules of procedure
refusal-since = This has been so since { $since }.

## Who
refusal-not-your-role = Your role never allows this: { $act }.
refusal-not-for-another = You do not act for this voter or delegation: { $act }. The secretariat enters it at its oral request.
refusal-not-your-role-here = { $rule } gives this to others: { $act }.
refusal-not-your-category = { $rule }: delegations of your category ({ $category }) may not do this: { $act }.
refusal-category-may-not-vote = { $rule }: delegations of this category have no vote: { $category }.
refusal-not-in-register = This voter is not in the register, which was fixed when the question was opened.
refusal-vote-carried = Your vote is carried by proxy, and what was cast with it stands. Before it is cast you can take the proxy back and vote yourself.
refusal-proxy-ended = This proxy has ended: the delegation that gave it votes itself, and what was cast with it stands.
refusal-no-proxies = { $rule }: nobody votes for another.
refusal-proxy-given = This vote has been given by proxy already. Take that proxy back first.
refusal-proxy-onward = A vote that is carried is not handed on: one of the two delegations carries or has given a proxy.
refusal-proxy-ceiling = { $rule }: this delegation carries as many proxies as one may ({ $most }).
refusal-giver-present = { $rule }: a proxy holds for a delegation that is away; this one is recorded as present.
refusal-no-splitting = { $rule }: a delegation casts all of its votes alike.
refusal-split-is-secret = In a secret ballot votes are not cast apart: their number would tell whose they are.
refusal-split-too-many = These are { $votes } votes; the delegation has { $weight }.
error-split-nothing = Say how many votes are cast each way.
refusal-not-sponsor = Only the sponsors may do this: { $act }.
refusal-own-text = This is your own text.
refusal-already-sponsor = Your delegation is among the sponsors already.
refusal-rehearsals-full = No more than { $most } rehearsals run at once on this installation. End one first.
refusal-not-your-panel = This was assigned to another panel.
refusal-not-your-comment = A comment is resolved and opened again by its author, by the moderator of the clause’s panel and by the secretariat.
refusal-not-on-behalf = This cannot be entered for somebody else: { $act }.
refusal-approval-needed = Your delegation files only what its head approved. Ask for approval of the draft as it stands.
refusal-head-decides = In your delegation its head decides this.
refusal-not-asked = Nobody asks your delegation to co-sponsor this.

## When
refusal-wrong-stage = { $rule }: this is not open at the present stage ({ $stage }): { $act }. It is open at: { $opened }.
refusal-not-next-stage = { $rule }: no way leads from the stage “{ $stage }” to the stage “{ $wanted }”.
refusal-deadline-passed = { $rule }: the time limit ended on { $deadline }.
refusal-leave-needed = { $rule }: the time limit ended on { $deadline }. It is possible only by leave of the presiding officer or the secretariat.
refusal-deadline-in-the-past = A time limit cannot end in the past: { $deadline }.

## The text and its sponsors
refusal-not-admitted = { $rule }: the secretariat has not admitted this text yet.
refusal-not-tabled = This is a draft still: it has to be tabled first.
refusal-other-sponsors = { $rule }: other delegations sponsor it too ({ $count }). Yours can leave the sponsors, and the text stays.
refusal-already-done = This has been done already: { $act }.
refusal-not-enough-sponsors = { $rule }: { $need } sponsors are needed, there are { $have }.
refusal-nothing-proposed = Nothing is proposed yet: the text has no clause, or the amendment changes nothing.
refusal-sub-amendment-too-deep = { $rule }: amendments to amendments go down to level { $depth } only.
refusal-wrong-standing = This cannot be done to an amendment with the standing “{ $standing }”: { $act }.
refusal-text-frozen = A question on it is before the body. While it is voted on, nothing that it touches changes: { $act }.
refusal-already-voting-started = { $rule }: the voting on it has begun.
refusal-was-amended = { $rule }: it has been amended and is no longer its sponsors’ alone.
refusal-reason-needed = { $rule }: a reason must be given for this: { $act }.

## Sittings and quorum
refusal-no-question = No question on this text is before the body.
refusal-none-of-these = { $act }: there is no amendment that this could be done to now.
refusal-no-sitting = No sitting is open.
refusal-sitting-open = A sitting is open already.
refusal-sitting-suspended = The sitting is suspended.
refusal-sitting-not-closed = The minutes are drafted when the sitting is closed.
refusal-minutes-issued = The minutes are issued: only corrections change them.
refusal-minutes-not-issued = The minutes are not issued yet.
refusal-minutes-approved = The minutes are approved and no longer changed.
refusal-minutes-time-over = { $rule }: corrections could be proposed until { $until }.
refusal-minutes-time-runs = { $rule }: corrections may be proposed until { $until }; the minutes are approved after that.
refusal-minutes-unanswered = { $count ->
    [one] One proposed correction waits for an answer.
   *[other] { $count } proposed corrections wait for an answer.
}
refusal-not-suspended = The sitting is not suspended.
refusal-speakers-listed = A list of speakers on this is open.
refusal-speakers-closed = The list of speakers is closed. The presiding officer may still give the floor in reply.
refusal-speaks-already = Your delegation is on this list already.
refusal-speakers-enough = { $rule }: { $most ->
    [0] nobody else speaks on this side of the motion.
    [one] one delegation speaks on this side of the motion, and it is on the list or has spoken.
   *[other] { $most } delegations speak on this side of the motion, and they are on the list or have spoken.
}
refusal-side-needed = { $rule }: say whether the delegation speaks in favour of the motion or against it.
refusal-not-debated = { $rule }: this motion is not debated; it is put to the vote at once.
refusal-not-waiting = This is not possible any more: the delegation has had the floor, has given up its place, or stands at that end of the list ({ $act }).
refusal-nobody-speaks = This delegation does not have the floor.
refusal-not-yours = This belongs to another delegation: { $act }.
refusal-motion-unknown = { $rule }: this body’s rules know no such motion.
refusal-motions-first = { $rule }: { $count ->
    [one] a motion is before the body and goes first. Rule on it or put it.
   *[other] { $count } motions are before the body and go first. Rule on them or put them.
  }
refusal-motion-ended = This motion is no longer before the body.
refusal-no-motion = No motion on this text is before the body.
refusal-ruled-by-chair = { $rule }: the presiding officer rules on this motion; it is not put to the vote.
refusal-decided-by-body = { $rule }: the body decides on this motion; the presiding officer rules only whether it is in order.
refusal-only-point-of-order = { $rule }: a vote is open. Nothing interrupts it but a point of order on its conduct.
refusal-ruling-appealed = An appeal against this ruling is before the body or has been decided.
refusal-only-reconsidered = { $rule }: the text has been decided. Only a motion to reconsider it has a place now.
refusal-motion-followed = What was decided on a motion takes effect at once and is not undone here. Move it again, or move that what it led to be reconsidered.
refusal-proposals-first = { $rule }: “{ $first }” relates to the same question and comes before this proposal. Its result is declared first.
refusal-nothing-voted-yet = { $rule }: the body decides whether to go on after it has voted on a proposal on the same question; it has not voted on any before this one.
refusal-queued-already = This declaration already stands with others that relate to the same question. Take it out there first.
refusal-not-queued = No other declaration is noted as relating to the same question.
refusal-presides-already = This person presides already.
refusal-no-quorum = { $rule }: there is no quorum. Present: { $present } of { $of }; needed: { $needed }.
refusal-no-quorum-in = { $rule }: there is no quorum in { $component }, and each of the bodies that meet jointly needs one. Present of { $component }: { $present } of { $of }; needed: { $needed }.
refusal-component-missing = { $rule }: the bodies that meet jointly are counted one by one, and it is not known for which of them these sit: { $delegations }. The secretariat enters it with the delegation.
refusal-quorum-challenged = { $rule }: the quorum is doubted. Nothing is put until it is verified.
refusal-quorum-counted = { $rule }: the quorum is counted before every vote, so there is nothing to challenge.
refusal-no-challenge = Nobody doubts the quorum.
refusal-register-holds = { $rule }: the register of attendance decides; the presiding officer’s own count does not override it.
refusal-more-present-than-members = { $present } are recorded as present, but there are only { $of }.

## The voting list
refusal-amendments-still-open = { $rule }: the text as a whole comes last. Amendments still to be decided: { $count }.
refusal-marks-left = The text as a whole is not put while words are disputed, alternative or agreed ad referendum: { $marks }. Lift these marks first.
refusal-references-left = The text is not put while a clause refers to one that is gone: { $references }. Amend the clause that refers, or give the reference another clause.
refusal-refers-to-nothing = The words refer to what would not be in the text with this amendment: { $references }. Change these words.
refusal-reviews-still-open = { $rule }: panels that have not closed their review: { $count }.
refusal-sub-amendments-first = { $rule }: amendments to this amendment are voted on first: { $amendments }.
refusal-collides-with-adopted = It has fallen: it collides with what was adopted: { $amendments }.
refusal-parent-rejected = The amendment that it changes was rejected: { $amendments }.
refusal-suspended = It is suspended as long as a compromise is before the body that its sponsors joined: amendment { $amendments }.
refusal-no-compromise-of = A compromise joins no other compromise, and amendment { $amendments } is one.
refusal-collide-together = These amendments cannot stand in one text: { $amendments }. Leave one of them out.
refusal-nothing-chosen = No amendment has been chosen for the new version.
refusal-sub-astray = A sub-amendment can be taken in only with the amendment that it changes, as that one stands: { $amendments }.
refusal-nothing-free = Nothing of { $amendments } stands beside the other amendments chosen.
refusal-answered-meanwhile = { $delegation } has answered meanwhile. What it answered is shown on the roll; enter it again only to correct it.
refusal-choice-overtaken = A panel has changed its wording of { $amendments } since it was chosen. Choose again.
refusal-not-one-wording = Its free parts stand in several places, and a recommendation words one: record it on the page of the panel’s review.
refusal-nothing-to-recommend = The choice says nothing that the panel does not recommend already.
refusal-needs-attention = A new version of the text met its words: { $amendments }. Its sponsors put it anew, or the chair lets it fall.
refusal-nothing-to-settle = This amendment stands on the present text: there is nothing to settle.
refusal-no-sponsor = No delegation moves this amendment: there is nobody who could agree.
refusal-no-acceptance = { $rule }: the sponsors of a text cannot accept an amendment; each is put to the body.
refusal-sub-not-accepted = { $rule }: a sub-amendment is put to the body: only amendments can be accepted.
refusal-subs-pending = { $rule }: the sub-amendments to it are decided first: { $amendments }.
refusal-treatment-answered = The sponsors have answered this proposal; their answer is final.
refusal-treatment-overtaken = This proposal is overtaken: another took its place, or the words that it speaks of were changed.
refusal-wording-overtaken = Sub-amendments to it were adopted, and the panel’s wording would undo them: { $amendments }. It is put as amended.
refusal-not-furthest = { $rule }: others stand before it in the order of voting: { $amendments }.
refusal-not-same-amendments = The new order must name each amendment of the list once. Please check: { $amendments }.
refusal-no-blocs = { $rule }: each amendment is put by itself.
refusal-bloc-of-one = To put amendments together takes at least two that wait and that nobody asked for apart.
refusal-no-separate-votes = { $rule }: no clause is put by itself.
refusal-requests-open = { $rule }: { $count ->
    [one] a request for a separate vote waits
   *[other] { $count } requests for separate votes wait
} for a ruling.
refusal-parts-first =
    { $rule }: { $count ->
        [one] a part of it is put first.
       *[other] { $count } parts of it are put first.
    }
refusal-part-gone = These words are no longer in the text.
refusal-asked-before = Your delegation has asked for this already.

## Questions and votes
refusal-question-open = Another question is before the body.
refusal-question-locked = The voting has ended.
refusal-question-not-locked = The voting must be ended first.
refusal-question-declared = The result has been declared.
refusal-figures-changed = The figures have changed since they were shown to you. Nothing was declared. The new figures are below.
refusal-question-not-declared = The result has not been declared yet.
refusal-question-annulled = This vote was annulled.
refusal-method-not-allowed = { $rule }: this method is not allowed here: { $method }.
refusal-counted-together = { $rule }: each of the bodies that meet jointly is counted by itself, and this method does not tell their votes apart: { $method }. Take a vote by name.
refusal-not-by-this-method = This has no place under the method “{ $method }”: { $act }.
refusal-already-voted = { $rule }: your ballot is cast and cannot be changed.
refusal-count-missing = No count has been entered yet.
refusal-not-heard = Say first which side you heard.
refusal-voice-doubted = What was heard is doubted, and a count is asked for. Requests: { $count }.
refusal-casting-vote-needed = { $rule }: as many are for as against, and the presiding officer’s vote decides.
refusal-not-called-now = This delegation has not been called yet.
refusal-second-person = Another person confirms this: whoever proposed it may only take it back.
refusal-not-presiding = Another presiding officer is in the chair of this sitting. Only whoever presides conducts it; the chair is handed over first.
refusal-annulled-by-two = A vote that is counted is not set aside by one person. Propose to annul it; a second person confirms.
refusal-correction-pending = A correction of this vote already waits to be confirmed.
refusal-paper-pending = A vote from paper waits for the presiding officer’s confirmation.
refusal-nothing-to-correct = These are the figures that stand.
refusal-later-decision = Later decisions rest on this one. Only the last decision on a text is undone here: undo the later ones first, the last before the others, or move that this one be reconsidered.
refusal-explains-own-text = { $rule }: sponsors do not explain their vote on a text of their own.
refusal-secret-unexplained = { $rule }: a vote by secret ballot is not explained.
refusal-no-reservations = { $rule }: this body prints no reservations with its texts.
refusal-nothing-to-reserve = Nothing was adopted here on which a position could be reserved.
refusal-not-taken-back = What was said in explanation of a vote stays as it was said.
refusal-weight-names-voter = A secret ballot is not possible here: one voter alone carries so many votes, and the count would tell how it voted.
refusal-component-names-voter = { $rule }: a secret ballot is not possible here: { $component } is counted by itself and has fewer than { $fewest } voters, so that the count would tell how they voted.
refusal-seal-lost = The key with which the ballots were sealed is lost. Nobody can count them: set the question aside and put it again.
refusal-secret-is-ones-own = Nobody casts a secret ballot for another.
refusal-votes-exceed-voters = There are more votes ({ $votes }) than voters ({ $voters }).
refusal-too-large = This number is too large.
refusal-objection-open = { $rule }: there is no consensus. Objections: { $count }.
refusal-silence-runs = The silence procedure runs until { $until }: until then a delegation may break it.
refusal-silence-over = The silence procedure ended on { $until }: it can no longer be broken. Ask whoever presides.
refusal-silence-too-short = { $rule }: the delegations have { $hours } hours at least.
refusal-silence-unheard = { $rule }: silence is agreement only of those that heard. Delegations not reached: { $count }. Give the text more time, or note how they were told.
refusal-silence-interrupted = { $rule }: the service was down for { $minutes } minutes while the text was before the delegations. Give it more time.
refusal-no-objection = Your delegation has made no objection that it could take back.

## After the decision
refusal-no-symbol = The text has no symbol yet.
refusal-symbol-taken = Another text bears this symbol: { $symbol }.

## Acts, as they are named in refusals and in the table of permissions
act-manage-installation = Manage the installation
act-manage-body = Manage the body, its meetings and its members
act-change-rules = Change the rules of procedure
act-correct-rules = Correct the rules of a declaration by a decision
act-see-outbox = See the outgoing mail
act-write-draft = Write a draft
act-table = Table a draft
act-cosponsor-declaration = Co-sponsor the declaration
act-admit-declaration = Admit the declaration
act-withdraw-declaration = Withdraw the declaration
act-queue-proposals = Say which declarations relate to the same question
act-propose-amendment = File an amendment
act-cosponsor-amendment = Co-sponsor the amendment
act-lead-delegation = Decide how a delegation files
act-approve-draft = Approve a draft of the delegation
act-withdraw-amendment = Withdraw the amendment
act-revise-amendment = Revise the amendment
act-propose-treatment = Propose a treatment to the sponsors
act-answer-treatment = Answer a proposed treatment
act-name-replaced = Replace other amendments as a compromise
act-join-compromise = Join a compromise
act-accept-amendment = Accept for the sponsors, without a vote
act-act-on-behalf = Act at the oral request of a delegation
act-rule-admissibility = Rule on admissibility
act-set-deadline = Set a time limit
act-sort-amendments = Tag amendments and save filters for everybody
act-assign-to-panel = Assign to a panel
act-move-stage = Open or close a stage
act-comment = Comment
act-mark = Set and lift negotiation marks
act-recommend = Record a recommendation
act-close-review = Close the panel’s review
act-review-text = Make the reviewed version of the text
act-settle-amendment = Put an amendment anew on the present text
act-let-fall = Let an amendment fall
act-open-sitting = Open a sitting
act-suspend-sitting = Suspend and resume the sitting
act-hand-over-chair = Hand over the chair
act-rehearse = Rehearse a meeting
act-check-in = Check in at a sitting
act-give-proxy = Give another delegation one’s vote for a sitting
act-challenge-quorum = Challenge the quorum
act-verify-quorum = Verify the quorum
act-ask-for-floor = Ask for the floor
act-conduct-speakers = Conduct the lists of speakers
act-make-ruling = Rule on the procedure
act-keep-minutes = Keep the minutes
act-correct-minutes = Propose a correction of minutes
act-approve-minutes = Approve minutes
act-close-sitting = Close the sitting
act-record-attendance = Record attendance
act-order-voting = Change the order of voting
act-revise-orally = Enter what was read out
act-make-motion = Move a motion about the procedure
act-put-motion = Put a motion to the vote
act-open-question = Put a question to the vote
act-conduct-silence = Put a text under the silence procedure
act-note-told = Note who was told of a silence procedure
act-lock-question = End the voting
act-enter-count = Enter the count
act-call-roll = Call the roll
act-enter-paper-vote = Enter a vote from paper
act-confirm-paper-vote = Confirm a vote from paper
act-correct-vote = Correct a vote
act-ask-apart = Ask for a separate vote
act-declare-result = Declare the result
act-cast-ballot = Vote
act-object = Object to the consensus
act-explain-vote = Explain a vote
act-reserve = Reserve a position on the text
act-assign-symbol = Assign a symbol
act-publish = Publish the adopted text
act-issue-file = Issue a file of a published text
