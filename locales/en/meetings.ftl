# Meetings, their bodies and their sittings.

## What a body is to a meeting
part-lead = Lead body
part-host = Host
part-supporter = Supporter, does not adopt

## Lists and pages of meetings
meetings-empty = The meetings of all bodies will be listed here. The secretariat of a body calls them.
meetings-coming = Under way and to come
meetings-past = Past
meeting-declarations = Declarations
meeting-final-acts = The final acts as files (ZIP)
meeting-declarations-empty = The texts that this meeting treats will stand here as soon as they are tabled. A delegation or the secretariat begins one as a draft.
meeting-draft = Begin a draft
meeting-agenda = Agenda
meeting-agenda-empty = The secretariat has not entered an agenda yet.
meeting-panels-empty = Panels review a text by themes before the plenary votes. The secretariat sets them up.
meeting-sittings = Sittings
meeting-sittings-empty = Each sitting of the plenary will stand here with its attendance and its votes. The presiding officer opens it.
sitting-number = Sitting { $number }
sitting-from-to = { $from } to { $to }
sitting-open-since = open since { $since }
meeting-zone-note = Times are those of { $zone }.

## Calling a meeting
meeting-new = Call a meeting
meeting-edit = Change the meeting
meeting-button = Call the meeting
meeting-title = Title
meeting-ordinal = Ordinal
meeting-ordinal-hint = It stands before the title, with a dash between: XXXIII General Assembly.
meeting-place = Place
meeting-place-hint = City and country, and the building where it matters.
meeting-starts-on = First day
meeting-ends-on = Last day
meeting-zone = Time zone of the place
meeting-agenda-hint = One item a line.
error-not-a-day = Please enter a day that exists.
error-ends-before-start = The last day cannot be before the first.
error-meeting-taken = There is a meeting with this title already. Please add what tells them apart, such as the year.

## The start page: what is on now
start-title = What is on now
start-hall = In the hall
start-voting = The vote is open.
start-silence = A silence procedure runs.
start-counting = The voting has ended; the result comes next.
on-amendment = Amendment { $label }
start-sitting = Sitting { $number } is open: { $meeting }
start-quiet = No sitting is open. When a presiding officer opens one, what is before the body stands here.
start-new = No body works here yet. The administrator enters the first one and appoints its secretariat.
start-ballot = Go to the ballot
start-waiting = Waits for you
start-waiting-empty = Nothing waits for you. Ballots, drafts and rulings that are yours will stand here.
start-way = On their way
start-way-empty = Texts that were tabled and are not decided yet will stand here with their stage and its time limit.
start-due = until { $due } ({ $left })
start-adopted-empty = Texts that a body has adopted will stand here once they are published, with their symbols.
start-adopted-on = adopted on { $date }, to be published
start-moved = Your amendments
start-sponsored = Texts that you sponsor
start-desk = Secretariat of { $body }

## The start page: what waits for a member
wait-ballot = Vote: { $about }
wait-treatment = Answer what is proposed for your amendment { $label }
wait-compromise = Say whether you join compromise { $compromise }, which is to replace your amendment { $label }
wait-sitting = Conduct sitting { $number }: { $meeting }
wait-open-sitting = A text is before the plenary and no sitting is open: { $meeting }
wait-rulings = { $count ->
    [one] Rule on the admissibility of one amendment
   *[other] Rule on the admissibility of { $count } amendments
  }
wait-admission = Admit the declaration that was tabled
wait-review = Discuss in panel { $number }: { $theme }
wait-review-moderator = Record what panel { $number } recommends: { $theme }
wait-draft = Your draft is not tabled
wait-amendment-draft = Your amendment is not filed
wait-amendment-draft-on = Your amendment is not filed: “{ $words }”
wait-secretariat = { $body } has no secretariat yet: appoint it
wait-first-body = Enter the first body that works here
wait-publication = Give the symbol and publish the adopted text
wait-assignments = { $count ->
    [one] Assign one admissible amendment to a panel
   *[other] Assign { $count } admissible amendments to panels
  }
rehearsal-title = Rehearsal
rehearsal-of = Rehearsal: { $meeting }
rehearsal-about = A rehearsal is held in a copy of everything as it is now: texts, amendments, delegations. Nothing that is done in it counts, nobody gets a mail, and its clock can be moved.
rehearsal-runs = This meeting is being rehearsed. You may take part; nothing in it counts.
rehearsal-begin = Begin a rehearsal
rehearsal-to = To the rehearsal
rehearsal-to-meeting = To the meeting
rehearsal-enter = Take part in the rehearsal
rehearsal-enter-hint = Until you leave it, this browser shows the copy on every page, with a strip on top that says so. Other browsers of yours stay as they are.
rehearsal-inside = You take part in this rehearsal with this browser.
rehearsal-go-on = Go on with the rehearsal
rehearsal-leave = Leave the rehearsal
rehearsal-mails = The mails that would have left
rehearsal-unknown = Your account was made after this rehearsal began, so its copy does not know you. A new rehearsal will.
rehearsal-begun = Begun by { $name }, { $time }
rehearsal-ended = This rehearsal ended { $time }.
rehearsal-gone = Its copy is gone, with everything that was done in it. You are back in the real meeting.
rehearsal-others = Who else takes part
rehearsal-others-hint = Members of the bodies of this meeting sign in as always, open this address, and take part. The screen of the hall too.
rehearsal-clock-title = The clock
rehearsal-clock = Its clock: { $time }
rehearsal-clock-shows = In the rehearsal it is
rehearsal-clock-hint = Move it forward to see a deadline pass or a silence end. It cannot go back.
rehearsal-clock-to = Or to this moment
rehearsal-clock-move = Move the clock
clock-step-15 = 15 minutes
clock-step-60 = 1 hour
clock-step-360 = 6 hours
clock-step-1440 = 1 day
clock-step-10080 = 1 week
rehearsal-end-title = The end
rehearsal-end-hint = The copy is removed with everything that was done in it. Whoever takes part is sent back.
rehearsal-end-confirm = End the rehearsal for everybody? What was done in it is gone for good.
rehearsal-end = End the rehearsal
rehearsal-band = REHEARSAL: nothing here counts.
