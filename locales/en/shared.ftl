# Words that stand on many pages: navigation, buttons, and the names of what the rules tell apart.

## The frame of every page
product-name = Accord
skip-to-content = Skip to the text
nav-label = Main navigation
nav-now = Now
nav-meetings = Meetings
nav-adopted = Adopted texts
nav-administration = Administration
nav-sign-in = Sign in
nav-sign-out = Sign out
nav-account = My account
banner-demonstration = DEMONSTRATION: nothing here is the record of a real body.
page-title = { $title } · { $place }
breadcrumbs-label = Where you are

## Buttons and links used everywhere
button-save = Save
button-cancel = Cancel
button-continue = Continue
button-back = Back
confirmation-title = Please confirm
confirmation-yes = Yes, go on
button-edit = Edit
button-delete = Delete
button-remove = Remove
button-filter = Filter
link-permanent = Permanent link
field-optional = optional
none-yet = None yet
yes = Yes
no = No

## Marks in a text, in words for screen readers and for copies without colour
mark-inserted = inserted
mark-deleted = deleted
reference-gone = The clause that is meant here is gone
reference-hint = Refer to another clause by its number in [# ]: [#5], [#5 (a)], [#P3] for the third preambular paragraph. The number follows every change.
mark-cut = a new clause begins
mark-joined = the two clauses become one
mark-legend = Underlined words are inserted; words struck through are deleted.

## Times
dates-from-to = { $from } – { $to }
dates-in-month = { $from }–{ $to } { $month } { $year }
day-of-month = { $day } { $month }
time-there-and-here = { $there } ({ $here } for you)
left-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
  } { $hours } h left
left-hours = { $hours } h { $minutes } min left
left-minutes = { $minutes ->
    [0] less than a minute left
    [one] { $minutes } minute left
   *[other] { $minutes } minutes left
  }
left-nothing = the time is over

## Stages of a declaration
stage-proposal = Proposal
stage-amendment = Amendment
stage-panel-review = Panel review
stage-plenary = Plenary
stage-adopted = Adopted
stage-published = Published
stage-rejected = Rejected
stage-not-put = Not put
stage-withdrawn = Withdrawn

## Standing of an amendment
standing-draft = Draft
standing-filed = Filed
standing-admissible = Admissible
standing-needs-attention = Needs attention
standing-inadmissible = Inadmissible
standing-withdrawn = Withdrawn
standing-adopted = Adopted
standing-rejected = Rejected
standing-fallen = Fallen
standing-suspended = Suspended
standing-incorporated = Taken into the reviewed text

## Roles
role-administrator = Administrator
role-secretariat = Secretariat
role-delegate = Delegate
role-head-of-delegation = Head of delegation
role-panel-moderator = Panel moderator
role-presiding-officer = Presiding officer
role-rapporteur = Rapporteur
role-translator = Translator
role-observer = Observer

## Categories of delegations
category-member = Member
category-observer = Observer
category-civil-society = Civil society
category-guest = Guest

## Kinds of declarations
kind-declaration = Declaration
kind-resolution = Resolution
kind-communique = Joint communiqué
kind-recommendations = Recommendations
kind-report = Report

## Kinds of clauses
clause-kind-preambular = Preambular paragraph
clause-kind-operative = Operative paragraph
clause-kind-paragraph = Paragraph
clause-kind-heading = Heading

## Methods of deciding
method-consensus = Consensus
method-without-a-vote = Without a vote
method-acclamation = Acclamation
method-silence = Silence procedure
method-voice = Voices, without a count
method-show-of-hands = Show of hands
method-recorded-vote = Recorded vote
method-roll-call = Roll-call vote
method-secret-ballot = Secret ballot

## Choices of a voter
choice-yes = In favour
choice-no = Against
choice-abstain = Abstention

## Outcomes of a question
outcome-adopted = Adopted
outcome-rejected = Rejected
outcome-tied = Tied
outcome-no-quorum = No quorum
how-vote = by vote
how-unanimous-vote = unanimously
how-consensus = by consensus
how-without-a-vote = without a vote
how-acclamation = by acclamation
how-silence = under the silence procedure
how-voice = by voices, without a count
how-casting-vote = by the casting vote of the chair

## What a panel recommends about an amendment
advice-adopt = Adopt
advice-adopt-as-revised = Adopt as revised
advice-reject = Reject
advice-merge = Merge with another
advice-no-position = No position
