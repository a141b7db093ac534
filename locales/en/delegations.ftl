# A delegation among its own: its desk, approval by its head, co-sponsorship asked and given, groups, voting sheet; and what one follows.

## The desk
nav-desk = My delegation
nav-desk-other = My delegation ({ $number })
delegation-desk = Desk of { $delegation }
desk-lead = Only the members of your delegation see this page.
desk-waiting = Waiting for the head of your delegation
desk-waiting-yours = Waiting for your approval
desk-asked = You are asked to co-sponsor
desk-asking = You have asked others to co-sponsor
desk-of = { $amendment }, { $delegation }
desk-drafts = Drafts
desk-drafts-empty = No drafts. An amendment is begun from the text or from the list of amendments.
desk-draft-by = { $author }, revision { $revision }
desk-ready = Ready to be filed.
desk-moved = Amendments of your delegation
desk-moved-empty = Your delegation has filed no amendment to a text under discussion.
desk-joined = Amendments that you co-sponsor
desk-decided = Decided
desk-share = What of yours is in the text
desk-answer-there = Read it, or answer with a word
desk-texts = Texts
desk-texts-empty = No text is before the body.
desk-sponsored = Sponsored by your delegation
desk-way = How your delegation files
desk-approves = Your delegation files only what its head approved. The head files without asking.
desk-files-freely = Every delegate of your delegation may file.
desk-no-head = Nobody heads it now, so nothing is held back.
desk-approval-on = File only what I approved
desk-approval-off = Let every delegate file
wait-approval = { $count ->
    [one] A draft waits for your approval
   *[other] { $count } drafts wait for your approval
  }
wait-cosponsorship = { $count ->
    [one] Your delegation is asked to co-sponsor an amendment
   *[other] Your delegation is asked to co-sponsor { $count } amendments
  }

## What happens to an amendment next
next-ruling = Waits for a ruling on its admissibility.
next-panel = Before panel { $panel }.
next-advised = Panel { $panel } recommends: { $advice }.
next-plenary = Goes to the plenary.
next-list = Stands on the voting list.
next-put = Is put to the body now.
next-settle = Its sponsors say what is to become of it on the new version.
next-suspended = Suspended as long as compromise { $compromise } is before the body.
next-compromise = Compromise { $compromise } is to replace it. Do you join?

## Approval by the head of the delegation
approval-title = Approval by the head of your delegation
approval-asked = Waiting for the head
approval-approved = Approved by the head
approval-sent-back = Sent back by the head
approval-void = The draft was saved since. What the head said was about other words.
approval-yours = You head the delegation: you may file this without more ado.
approval-needed = Your delegation files only what its head approved.
approval-ask = Ask for approval
approval-remark = Remark
approval-remark-hint = Needed to send the draft back. Those who wrote it read it.
approval-approve = Approve as it stands
approval-send-back = Send back

## Co-sponsorship asked and given
request-title = Co-sponsorship
request-asked = Asked
request-yes = Agreed
request-no = Declined
request-changed = To be confirmed: the words have changed
request-asks = { $mover } asks { $delegation } to co-sponsor
request-words = A word with it
request-say-yes = Co-sponsor it
request-say-no = Decline
request-ask = Ask delegations to co-sponsor
request-whom = Whom do you ask?
request-hint = They get mail and may read the draft until you take the request back. If its words change, whoever agreed is asked again.
request-take-back = Take the request back
error-request-none = Please choose at least one delegation.

## Groups of delegations
groups-title = Groups of delegations
groups-lead = A member of a group may say when filing that it moves on the group’s behalf.
group-new = Enter a group
group-edit = Change a group
group-name = Name
group-name-hint = As it is spoken of: “Central American Group”.
group-members = Members
group-ended = Nobody moves on its behalf any more
group-ended-hint = What was moved on its behalf stays in the record.
group-button = Enter the group
group-state-ended = Ended
error-group-empty = Please choose at least one member.
error-group-taken = The body has a group of this name.
mover-on-behalf = { $delegation }, on behalf of { $group }
filing-group = In whose name
filing-group-none = { $delegation } alone

## Voting sheet
sheet-title = Voting sheet
sheet-of = Voting sheet of { $delegation }
sheet-lead = How your delegation means to vote. Only its members see it; your voter sees it beside the ballot.
sheet-no-lines = Nothing stands on the voting list yet.
sheet-line = On the list
sheet-stance = Vote
sheet-note = Note
sheet-saved = The sheet is saved.
sheet-filled = { $count ->
    [0] not filled in yet
    [one] { $count } line filled in
   *[other] { $count } lines filled in
  }
sheet-says = Your sheet says: { $stance }.
stance-for = for
stance-against = against
stance-abstain = abstain
stance-free = free
stance-none = not decided

## Following
watch-declaration = Text
watch-clause = Clause
watch-amendment = Amendment
follow-declaration = Follow this text
follow-clause = Follow this clause
follow-amendment = Follow this amendment
follow-stop = Stop following
following-title = Following
following-lead = You get mail when the text, the standing or the stage of what you follow changes.
following-empty = You follow nothing yet. Texts, clauses and amendments have a button for it at the end of their pages.
unfollow-title = Stop following
unfollow-question = You will get no more mail about what this mail was about.
unfollow-done = You no longer follow it.
