# Questions, votes and their results.

## State of a question
question-open = Open
question-locked = Voting closed
question-declared = Declared
question-annulled = Annulled

## What is put to the vote
subject-amendment = An amendment
subject-bloc = Several amendments together
subject-clause = A clause by separate vote
subject-whole = The text as a whole
subject-procedural = A procedural motion

## Order of voting
order-furthest-first = The furthest removed from the text first
order-perfecting-first = Changes to a clause before its deletion
order-text-order = Clause by clause, in order of filing
separate-votes-on-request = On request
separate-votes-by-leave = If the chair grants it
separate-votes-none = Never
proposals-by-tabling = In order of tabling
proposals-by-chair = As the chair sets it
proposals-order-wrong = Name each proposal once; those that have their result come before those that wait.
proposals-order-numbers = Give each proposal a whole number of its own.
proposals-order-same = They are in this order already.

## Majorities
majority-simple = simple majority
majority-absolute = absolute majority of the members
majority-two-thirds = two thirds
majority-three-quarters = three quarters
majority-unanimity = unanimity
majority-share = a fixed share
base-present-and-voting = present and voting
base-present = present
base-members = members
tie-rejected = a tie rejects
tie-second-vote = a tie is voted on once more
tie-casting-vote = the presiding officer’s casting vote decides a tie
present-at-opening = When the question is put
present-at-declaration = When the result is declared
jointly-together = All of them together
jointly-each = Each by itself

## The arithmetic of a result
result-arithmetic = { $outcome }: { $yes } in favour, { $no } against, { $abstain ->
    [one] { $abstain } abstention
   *[other] { $abstain } abstentions
  }; { $present } { $base }; { $majority } required: { $required }
result-component = { $component }: { $yes } in favour, { $no } against, { $abstain ->
    [1] { $abstain } abstention
   *[other] { $abstain } abstentions
  }, { $required } required
result-part = { $component }: { $yes } in favour, { $no } against, { $abstain ->
    [1] { $abstain } abstention
   *[other] { $abstain } abstentions
  }: { $outcome ->
    [adopted] adopted
    [tied] a tie
   *[rejected] not adopted
  }.
result-in-each = { $how ->
    [adopted] { $outcome } in each of the bodies ({ $majority }) – { $parts }
    [tied] { $outcome }, without being rejected in any of the bodies ({ $majority } in each) – { $parts }
   *[rejected] { $outcome }, not adopted in each of the bodies ({ $majority } in each) – { $parts }
}

## Sittings
sittings-title = Sittings
sittings-none = No sitting was opened yet. The presiding officer opens the first one here.
sitting-open = Open a sitting
sitting-name = Sitting { $number }
sitting-since = Open since { $time }
sitting-until = Closed on { $time }
sitting-close = Close the sitting
sitting-close-confirm = Close sitting { $number }? It cannot be opened again.
sitting-screen = Hall screen
sitting-now = Before the body now
sitting-nothing = Nothing is before the body now.
sitting-no-text = No text of this meeting is at the plenary stage.

## Attendance
presence-title = Present
presence-of = With a vote
presence-quorum = Quorum
quorum-part-met = Quorum
quorum-part-lacks = No quorum
quorum-component = { $component }: { $present } of { $of } present; { $needed } needed.
attendance-link = Attendance
attendance-title = Attendance, sitting { $number }
attendance-caption = Tick who is in the hall. Arrivals and departures are kept with their time.
attendance-delegation = Delegation
attendance-name = Name
attendance-here = In the hall
attendance-since = Since
attendance-present = Present
attendance-tick = Present: { $delegation }
attendance-no-vote = without a vote
attendance-record = Record the attendance
attendance-all = Record all as present
attendance-absent = Absent
attendance-closed = As it was recorded when the sitting closed.

## The voting list
list-title = Order of voting
list-by-rules = As the rules have it: { $order }.
list-by-chair = As the presiding officer set it: { $reason }
list-falls-if = Falls if any of these is adopted: { $amendments }
list-fell-to = Fell with the decision on amendment { $amendment }
list-suspended = as long as compromise { $compromise } is before the body
list-next = next
list-waits = waits
list-needs-attention = Not on the list until their sponsors have said what is to become of them on the new version:
list-now = before the body
list-order-title = Change the order of voting
list-order-hint = Number the amendments in the order in which they are put. A sub-amendment comes before the amendment that it changes.
list-order-place = Place of amendment { $amendment }
list-order-reason = Reason
list-order-reason-hint = It stands on the voting list and in the record.
list-order-save = Set this order
bloc-title = Put several together
bloc-hint = Choose amendments that the body is to decide in one vote. Any delegation with a vote may ask for a separate vote on one of them until they are put.
bloc-which = Amendments
bloc-none = No amendment waits for a decision.
bloc-announce = Announce this bloc
bloc-with = To be put en bloc with { $others }
bloc-give-up = Do not put them together
apart-ask = Ask for a separate vote
apart-take-back = Withdraw the request for a separate vote
apart-asked = Separate vote asked for by { $delegations }
separate-title = Separate votes
separate-lead = A clause, a change of an amendment, or words of either may be put by themselves: parts of an amendment before it, parts of the text after the amendments to them and before the text as a whole. What is not kept is taken out.
separate-empty = Nobody has asked for a separate vote.
separate-clause = Clause
separate-words = Only these words
separate-words-hint = Copied from the clause as it stands now. Leave empty for the whole clause.
separate-change = Change
separate-added-hint = Copied from the words that the amendment adds. Leave empty for the whole change.
separate-part-of = { $amendment }: a part of it is put by itself, before it. What is not kept is taken out; what is left is then put as a whole.
separate-part-of-what = A part of
separate-of-text = the text
separate-choose = Choose
separate-of-amendment = amendment { $label }, { $does }
separate-all-of-it = This is all that amendment { $label } does. It is put as it is.
separate-words-not-added = Amendment { $label } does not add these words, or puts them in the place of others. Ask for the whole change.
separate-yes-keeps-change = A yes keeps what is marked in the amendment. A no takes it out. What is left of the amendment is put after its parts.
separate-grant = Grant the separate vote
separate-refuse = Refuse it
separate-kept = Kept
separate-struck = Struck
separate-yes-keeps = A yes keeps the marked words. A no takes them out of the text.
separate-asked-by = Asked for by { $delegation }
separate-on-clause = separate vote on { $clause }
separate-on-words = separate vote on words of { $clause }
separate-vote-asked = Waits for a ruling
separate-vote-granted = On the voting list
separate-vote-refused = Refused
separate-vote-taken-back = Withdrawn

## What is put
question-on-amendment = Amendment { $label }
question-on-bloc = Amendments { $labels } en bloc
question-on-sub-amendment = Sub-amendment { $label }
question-moved-by = Moved by { $delegations }
question-in-wording = In the wording of panel { $panel }
question-majority = Needed: { $majority } ({ $base }). { $rule }.
question-counted = Counted by the presiding officer: { $present } present. By the register of attendance: { $registered }. Reason: { $reason }
question-text = Read all of it as it is put
question-text-title = As it is put: { $what }
question-passage-title = Title
question-passage-moves = This paragraph moves to another place.
question-yes-changes = A yes makes these changes:
question-yes-adopts = A yes adopts the text as a whole, as it now stands.
question-in-each = It is adopted only if each of them adopts it: { $components }.
question-silence-adopts = Silence adopts the text as a whole, as it now stands.
question-is-open = The voting is open.
question-is-locked = The voting has ended. The result is about to be declared.
question-hands = Hands are counted in the hall.
question-any-objection = Is there any objection? Without one it is so decided.
question-in-writing = Whoever agrees need do nothing. A single voter that breaks the silence stops the adoption, at once and for all.
question-any-vote = Does anyone ask for a vote? If not, it is adopted without one.
question-acclaim = The presiding officer proposes adoption by acclamation. Who wants a vote asks for it now.
question-voices = Voices are heard in the hall. Who doubts the outcome asks for a count.
question-roll = The roll is being called. Whoever is called answers.
question-secret = A secret ballot is open.
question-set-aside = There was no consensus. The question was set aside and nothing was decided.

## Putting a question
put-title = Next
put-method = Method
put-wording = Wording
put-as-filed = As it was filed
put-as-revised = As revised by panel { $panel }
put-flagged = Merged sentences to confirm
put-flagged-hint = Several amendments met here, and nobody has voted on these words as they now stand. Read and tick each.
put-confirm = Read and confirmed
put-excluded = Who does not vote on it
put-excluded-hint = A party to a dispute does not vote and does not count for the majority.
put-excluded-reason = Reason
put-own-count = My own count of those present who have a vote
put-own-count-hint = If the register of attendance is not right, count the hall. Your count and its reason enter the record and overrule the register.
put-own-reason = Why the register is not right
put-amendment = Put amendment { $label }
put-bloc = Put { $labels } en bloc
put-part = Put it to the vote
put-whole = Put the text as a whole
whole-not-confirmed = Read and confirm the merged sentences first: { $sentences }

## While it is open
lock-vote = End the voting
lock-confirm = Nobody can vote any more after this. End the voting?
lock-consensus = Close the question to objections
voting-progress = { $voted } of { $voters } have voted.
voting-voted = Have voted: { $delegations }
voting-missing = Have not voted: { $delegations }
objection-none = Nobody objects.
objection-by = { $delegation } objects.
objection-make = Object
objection-break = Break the silence: the text is not adopted
objection-break-confirm = Break the silence? Everybody is told, and the text is not adopted in this way.
objection-want-vote = Ask for a counted vote
objection-words = What you object to
objection-back = Take the objection back
set-aside = No consensus: set the question aside
set-aside-confirm = Set the question aside? Nothing is decided by it, and it may be put to a vote.
set-aside-voice = A count is asked for: set the question aside
set-aside-voice-confirm = Set the question aside? Nothing is decided by what was heard, and it may be put to a counted vote.
set-aside-lost = The key is lost: set the question aside
set-aside-lost-confirm = Set the question aside? The ballots cast so far are thrown away, and it must be put again.
count-title = Count of the hands
count-hint = { $voters ->
    [one] { $voters } vote at most.
   *[other] { $voters } votes at most.
  }
count-save = Enter the count
declare-vote = { $outcome ->
    [adopted] Declare adopted: { $yes } to { $no }
    [carried] Declare carried: { $yes } to { $no }
    [kept] Declare kept: { $yes } to { $no }
    [rejected] Declare rejected: { $yes } to { $no }
    [lost] Declare not carried: { $yes } to { $no }
    [struck] Declare struck out: { $yes } to { $no }
    [rejected-in-one] Declare not adopted, since not by each of the bodies: { $yes } to { $no } in all
    [tied-against] Declare a tie, which decides against it: { $yes } to { $no }
   *[other] Declare a tie: { $yes } to { $no }
  }
declare-uncounted = { $outcome ->
    [adopted] Declare adopted { $how }
    [carried] Declare carried { $how }
    [kept] Declare kept { $how }
    [lost] Declare not carried { $how }
    [struck] Declare struck out { $how }
   *[other] Declare rejected { $how }
  }
declare-casting = { $outcome ->
    [adopted] I vote in favour: declare adopted, { $yes } to { $no } and my vote
    [carried] I vote in favour: declare carried, { $yes } to { $no } and my vote
    [kept] I vote in favour: declare kept, { $yes } to { $no } and my vote
    [lost] I vote against: declare not carried, { $yes } to { $no } and my vote
    [struck] I vote against: declare struck out, { $yes } to { $no } and my vote
   *[other] I vote against: declare rejected, { $yes } to { $no } and my vote
  }
chair-says-heard = Which side has it, as you heard the hall?
chair-says-tie = As many are for as against. Under the rules your vote decides.
declare-confirm = { $what }: the result enters the record. Only two persons together can correct it then, or the body by reconsidering it.

## The ballot
ballot-for = You vote for { $delegation }.
ballot-in-person = You vote in your own name: { $member }.
ballot-public = Everybody will see how you voted.
ballot-by-proxy = By proxy you also vote for { $delegation }.
ballot-carried-away = Your vote is carried by proxy. As long as it has not been cast, you can take the proxy back and vote yourself.
ballot-split = Cast the votes apart
ballot-split-hint = Say how many of your { $weight } votes you cast each way. Votes that you do not cast count for nothing.
ballot-split-cast = Cast these votes
ballot-split-said = { $yes } in favour, { $no } against, { $abstain ->
    [one] { $abstain } abstention
   *[other] { $abstain } abstentions
  }
ballot-secret-how = Your answer is sealed until the voting ends. Then the ballots are shuffled and opened, and nobody can see whose they were. This does not protect against somebody who changes the program while you vote.
ballot-secret-in-urn = Your ballot is in the urn. What you answered is not shown here, or to anybody.
ballot-yes = Yes
ballot-no = No
ballot-abstain = Abstain
ballot-recorded = recorded { $time }
ballot-recorded-by-clerk = recorded { $time }, entered by the secretariat
ballot-may-change = You may change your vote until the presiding officer ends the voting.
ballot-final = A ballot that is cast cannot be changed.
ballot-final-ask = By these rules a ballot that is cast cannot be changed. Cast it?
ballot-final-cast = Cast this ballot

## The result
result-how = { $outcome } { $how }
result-votes = Votes by name
result-vote = Vote
result-weight = Votes
result-absent = did not vote
result-declared = Declared
result-by = { $time }, { $name }
result-present = { $present } present of { $entitled }; { $quorum } needed
result-presumed = Presumed: nobody had challenged it. By the register { $present } present of { $entitled }; { $quorum } needed
result-in-writing = None: answered in writing. Could break the silence: { $entitled }
result-by-proxy = by proxy: { $delegation }
result-by-clerk = entered by the secretariat at its oral request
result-digest = Digest of the ballots
result-lot = Seed of the lot (head of the record when the question was put)
result-excluded = { $delegation } did not take part in the vote: { $reason }
result-casting = { $result } Casting vote of the presiding officer: { $choice }.
result-seats = Seats: { $yes } in favour, { $no } against, { $abstain } abstentions, { $absent } not voting
result-fell = Fallen with it: { $amendments }
result-to-sitting = Back to the sitting

## What is on now
now-title = Following the sitting
now-follow = Follow the sitting
now-no-sitting = No sitting of your bodies is open.
now-nothing = Nothing is being put to your bodies. This page follows by itself.
live-offline = No connection. What you see may be old.
live-news = There is news: show it
live-again = Look again
roll-title = Roll call
roll-drawn = Drawn by lot to be called first: { $delegation }
roll-second-call = second call
roll-by-proxy = { $delegation } ({ $holder } answers by proxy)
roll-called-now = called now
roll-through = The roll has been called. Corrections are taken until the voting ends.
roll-correct = Correct
roll-split-hint = The delegation has { $weight } votes. Enter how many it casts each way; votes that it does not cast count for nothing.
roll-split-enter = Enter these votes
clerk-split-hint = Enter how many of its votes the delegation casts each way; votes that it does not cast count for nothing.
call-passed = passes
call-absent = no answer
correction-title = Correct this vote
corrections-title = Corrections
correction-lead = The result stays in the record. A second person confirms the correction before it takes effect.
correction-annul-title = Annul this vote
correction-annul-lead = For a vote that failed or was ended by mistake. It then decides nothing, its ballots stay in the record, and the question may be put again. A second person, of the presiding officers or the secretariat, confirms it before it takes effect.
correction-annul-lead-secret = For a vote that failed or was ended by mistake. It then decides nothing, and the question may be put again; sealed ballots are destroyed, and nobody opens them. A second person, of the presiding officers or the secretariat, confirms it before it takes effect.
correction-annulling = The annulment of this vote is proposed: look at it
correction-kind = What is wrong
correction-annulment = The vote itself failed: annul it, so that it can be put again
correction-rectification = The count of hands was entered wrong
correction-right-count = The right count
correction-reason = Reason
correction-propose = Propose the correction
correction-annul-propose = Propose to annul it
correction-to-annul = Proposed: annul this vote
correction-to-rectify = Proposed: { $yes } in favour, { $no } against, { $abstain } abstaining
correction-annulled = Annulled; it had been declared with { $yes } in favour, { $no } against, { $abstain } abstaining
correction-annulled-undeclared = Annulled before a result was declared
correction-rectified = Rectified; before: { $yes } in favour, { $no } against, { $abstain } abstaining
correction-proposed = Proposed { $time }, { $name }.
correction-confirmed = Confirmed { $time }, { $name }.
correction-refused = Not taken up { $time }, { $name }.
correction-confirm = Confirm as the second person
correction-confirm-ask = { $what }. It takes effect at once and stands in the record.
correction-refuse = Do not take it up
correction-take-back = Take it back
correction-waits = It waits for a second person.
question-annulled-notice = This vote was annulled and decides nothing. It may be put again.
silence-title = Put the text under the silence procedure
silence-lead = The text as a whole, as amended so far, is circulated by mail to all who have a vote. It is adopted at the time you set, unless one of them breaks the silence. No sitting and no quorum are needed.
silence-until = Until when
silence-not-longer = More time means a later time than its end, and than now.
silence-due-hint = In the time of { $zone }. At least { $hours } hours from now.
silence-begin = Circulate the text
silence-begin-confirm = Circulate the text under the silence procedure? All who have a vote are told by mail, and text and amendments are frozen until it ends.
silence-ends = { $left ->
    [none] The silence could be broken until { $until }.
   *[other] The silence may be broken until { $until } ({ $left }).
}
silence-extended = Given more time on { $time }, until { $until }: { $reason }
silence-outage = The service was down from { $from } to { $to }.
silence-reached = Reached: { $reached } of { $voters } that may break it.
silence-broken-by = { $delegation } broke the silence. The text was not adopted in this way.
silence-end = The time is over: nobody broke the silence
silence-extend = Give the text more time
silence-who-heard = Who was told
silence-heard = Told
silence-how-known = How that is known
silence-was-reached = reached
silence-not-reached = not reached
silence-told-otherwise = Told otherwise than by mail: { $words }
silence-came-back = The mail came back: { $words }
silence-mails = Mails sent: { $sent }, waiting: { $waits }, given up: { $failed }
silence-note = Note what the mail does not show
silence-note-told = It was told otherwise
silence-note-back = Its mail came back
silence-note-how = How, or what came back
silence-note-save = Note it
