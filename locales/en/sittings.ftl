# What is done at a sitting: who presides, suspensions, checking in, minutes.

## The course of a sitting
sitting-presiding = Presiding: { $name }, since { $time }
sitting-suspended = The sitting is suspended since { $time }
sitting-is-suspended = The sitting is suspended: nothing is put or answered until it is resumed.
sitting-life = The sitting
sitting-suspend = Suspend the sitting
sitting-suspend-words = What you announce with a suspension
sitting-suspend-hint = Until when, and what for: “Until 15:00, for consultations”. It stands on every page and on the screen of the hall.
sitting-resume = Resume the sitting
chair-to = Hand the chair over to
chair-hand-over = Hand over the chair

## Checking in
mode-in-person = in the hall
mode-online = online
check-in-title = Check in
check-in-field = Code of the sitting
check-in-hint = Six digits. They stand on the screen of the hall; the secretariat has them too.
check-in-mode = Where you take part
check-in-button = We are present
check-in-wrong = This is not the code of this sitting. Look at the screen of the hall once more.
check-in-too-many = Too many codes were wrong. You can try again from { $until } on; the secretariat can record you at once.
check-in-recorded = Recorded as present since { $time }: { $mode }.
check-in-screen = Check in: { $address } · code { $code }
check-in-code = Code of this sitting: { $code }. Participants check in themselves with it, also at { $address }
attendance-tick-online = Online: { $delegation }
attendance-itself = checked in itself
presence-online = { $count ->
    [one] One of them is online.
   *[other] { $count } of them are online.
  }
## Proxies
proxies-title = Proxies
proxies-none = No proxy was given for this sitting.
attendance-carried = { $holder } carries its vote by proxy.
proxy-carries = { $holder } carries the vote of { $giver }.
proxy-carries-once = { $holder } carries the vote of { $giver } for one question only.
proxy-carried = { $holder } carried the vote of { $giver }.
proxy-given-at = Given { $time }.
proxy-taken-back-at = Taken back { $time }.
proxy-lapsed-at = Lapsed { $time }: the giver arrived.
proxy-spent-at = Lapsed { $time }: its question has ended.
proxy-taken-back = Taken back
proxy-lapsed = Lapsed
proxy-spent = Lapsed with its question
proxy-take-back = Take the proxy back
proxy-give-title = Give a proxy
proxy-hint = { $most ->
    [one] It holds from the next question on. One voter carries at most { $most } proxy.
   *[other] It holds from the next question on. One voter carries at most { $most } proxies.
  }
proxy-of = Your vote: { $delegation }
proxy-giver = Whose vote it is
proxy-holder = Who is to carry it
proxy-authority = Written authority
proxy-authority-hint = The words that give it, or the paper that the secretariat received: date and reference.
proxy-span = How long it holds
proxy-span-sitting = This sitting
proxy-span-question = Only the next vote on a text
proxy-give = Give the proxy

## The quorum, where it is presumed
quorum-challenge = Challenge the quorum
quorum-doubter = At the request of
quorum-doubted = The quorum is being verified
quorum-doubted-words = Nothing is put until it is. Whoever is there checks in or reports to the secretariat.
quorum-doubted-by = { $delegation } challenged the quorum at { $time }.
quorum-doubted-by-chair = The presiding officer asked for the quorum to be verified at { $time }.
quorum-was-met = Verified at { $time }: { $present } present of { $entitled }; { $needed } needed. { $reason }
quorum-was-not-met = Counted at { $time }: no quorum, { $present } present of { $entitled }; { $needed } needed. { $reason }
basis-presumed = presumed
basis-counted = counted
quorum-verify = Count those present

## An amendment by its number
find-title = Find an amendment
find-number = Amendment number
find-go = Go
find-none = There is no amendment { $number } to this text. The numbers go up to { $last }.

## Minutes
minutes-title = Minutes
minutes-of = Minutes of sitting { $number }
minutes-lead = Written from the journal of the body.
minutes-open = The sitting is open: these minutes grow with the journal.
minutes-presiding = In the chair
minutes-turn = { $name }, from { $time }
minutes-in-person = In the hall: { $delegations }
minutes-online = Online: { $delegations }
minutes-nobody-present = Nobody was recorded as present.
minutes-nobody = nobody
minutes-course = Proceedings
minutes-by-clerk = entered under the authority of the chair
minutes-head = Head of the chain
minutes-head-words = Entry { $seq } of the body’s journal is the last one that these minutes tell. Its hash:
minutes-draft = Draft the minutes as a document
minutes-line = { $time }: { $words }
minutes-on-text = { $text }: { $words }
minutes-is-draft = Draft. Only the secretariat sees it until it is issued.
minutes-provisional = Provisional minutes, issued { $time }
minutes-approved = Minutes approved without objection { $time }
minutes-until = Delegations may propose corrections until { $until } ({ $left }).
minutes-until-over = The time for proposing corrections ended { $until }.
minutes-until-approval = Delegations may propose corrections until the minutes are approved.
minutes-not-yet-time = They may be approved once the time for corrections is over.
minutes-not-yet-answers = They may be approved once every proposed correction is answered.
minutes-not-yet-sitting = They are approved at a later sitting: none is open now.
minutes-issue = Issue the provisional minutes
minutes-issue-ask = Issue these minutes to all delegations? From then on only corrections change them.
minutes-approve = Approve the minutes
minutes-approve-ask = Does nobody object? Approved minutes are frozen.
minutes-add = Add a paragraph below
minutes-add-first = Add a paragraph at the beginning
minutes-edit = Edit this paragraph
minutes-is-heading = It is a heading
minutes-remove = Take this paragraph out
minutes-stale = Somebody saved this paragraph while you wrote. What you typed is below; save it again if it is to stand.
minutes-correct = Propose a correction
minutes-reads = The paragraph reads
minutes-should-read = It should read
minutes-why = Why (optional)
minutes-propose = Propose this correction
minutes-same-words = The paragraph reads so already.
minutes-corrections = Proposed corrections
minutes-correction = Correction { $number }
minutes-consider = Answer
minutes-taken-up = Taken up { $time }.
minutes-not-taken-up = Not taken up { $time }.
minutes-decision = What becomes of it
minutes-take-up = Take it up
minutes-do-not = Do not take it up
minutes-will-read = The paragraph will read
minutes-will-read-hint = Only if it is taken up. You may word it otherwise.
minutes-answer = What the delegation is told
minutes-answer-hint = Needed if it is not taken up.
minutes-answer-send = Answer the correction
minutes-digest = SHA-256 of the approved text, with the head of the chain at its end:
minutes-as-text = Minutes as plain text
