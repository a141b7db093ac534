# Bodies, their delegations, and the rules of procedure in words.

## Who acts without a role in the body
capacity-visitor = Visitor
capacity-administrator = Administrator of the installation

## Values of rules
unit-delegations = delegations
unit-members = members
purpose-debate = for debate
purpose-decision = for decisions
verification-verified = counted before each vote
verification-presumed = presumed until somebody doubts it
late-refused = late amendments are refused
late-by-leave = late amendments need leave
withdrawal-before-voting-unless-amended = before voting on it starts, if it was not amended
withdrawal-before-voting = before voting on it starts
withdrawal-never = never

## Names of rules
rule-stages = Stages
rule-who-roles = Roles that may do this
rule-who-categories = Categories of delegations that may do this
rule-declaration-sponsors = Sponsors a declaration needs
rule-declaration-admission = A declaration is admitted by the secretariat
rule-declaration-withdrawal = Until when a declaration may be withdrawn
rule-amendment-stages = Stages at which amendments may be filed
rule-amendment-sponsors = Sponsors an amendment needs
rule-amendment-deadline = Time limit for amendments
rule-amendment-late = Amendments after the time limit
rule-amendment-depth = Levels of amendments to amendments
rule-amendment-withdrawal = Until when an amendment may be withdrawn
rule-amendment-acceptance = Whether sponsors may accept an amendment without a vote
rule-voters-unit = Who has a vote
rule-voters-categories = Categories of delegations that vote
rule-voters-weights = Votes carry weights
rule-voters-splitting = Votes may be cast apart
rule-voters-person-ceiling = Votes that one person casts at most
rule-voters-proxies = Proxies that one delegation carries at most
rule-voters-proxies-present = Votes carried by proxy count for the quorum
rule-voters-proxies-lapse = A proxy lapses on the arrival of its giver
rule-quorum-debate = Quorum for debate
rule-quorum-decision = Quorum for decisions
rule-quorum-verification = How the quorum is verified
rule-quorum-chair-override = The presiding officer may proceed without quorum
rule-debate-speaking-time = Minutes that a speaker has the floor
rule-debate-motions = Motions, in their order of precedence
rule-majority-amendment = Majority for amendments
rule-majority-clause = Majority for a clause by separate vote
rule-majority-whole = Majority for the text as a whole
rule-majority-procedural = Majority for procedural motions
rule-majority-inherited = Amendments need the majority of what they change
rule-majority-tie = When there is a tie
rule-majority-present-at = When those present are counted
rule-joint-quorum = Quorum of bodies that meet jointly
rule-joint-decision = Decision of bodies that meet jointly
rule-voting-methods = Methods of deciding
rule-voting-default-method = Usual method
rule-voting-methods-for = Methods for this subject
rule-voting-correction = A ballot may be changed while the voting is open
rule-voting-order = Order of voting on amendments
rule-voting-proposals = Order of proposals on the same question
rule-voting-en-bloc = Amendments may be put en bloc
rule-voting-separate-votes = Separate votes on clauses and words
rule-voting-all-parts-rejected = Rejecting all operative parts rejects the whole
rule-voting-whole-mandatory = The text as a whole must be voted on
rule-voting-objection-blocks = One objection prevents consensus
rule-minutes-corrections = Days for corrections of minutes
rule-voting-explanations-own = Sponsors may explain their vote on their own text
rule-voting-explanations-secret = A vote by secret ballot may be explained
rule-voting-reservations = Reservations are printed with the text
rule-voting-silence-hours = Hours of a silence procedure, at least
rule-voting-silence-reminder = Reminder before the end of a silence, in hours
rule-voting-silence-outage = Outage that a silence bears, in minutes
rule-tabled-public = Tabled texts are public

## Lists of bodies
bodies-title = Bodies
bodies-all = All bodies and who takes part in them
bodies-empty = The bodies that work here will be listed on this page. The administrator of the installation enters the first one.
body-label = Body
body-meetings-empty = The meetings of this body will be listed here once its secretariat has called one.
body-adopted-empty = The texts that this body adopts will stand here with their symbols. The first comes with the first vote of its plenary on a text as a whole.
body-more = About this body
state-label = State
acts-label = What can be done
filter-all = All

## Founding a body
body-new = Enter a body
body-new-lead = A body has its own rules of procedure and its own journal, which begins with this entry. Next you appoint its secretariat.
body-new-button = Enter the body
body-name-en = Name in English
body-name-es = Name in Spanish
body-name-pt = Name in Portuguese
body-name-fr = Name in French
body-name-hint = One of the four is needed; the others may stay empty. Readers see the name in their own language where there is one.
body-short-name = Short name
body-short-name-hint = As it is spoken and as it stands in lists, such as PARLATINO.
body-slug = Place in addresses
body-slug-hint = Small letters, digits and hyphens; it cannot be changed later.
body-zone = Time zone of its seat
zone-hint = Time limits and sittings are told as the clocks show there.
zone-choose = Choose the zone
zone-africa = Africa
zone-america = America
zone-antarctica = Antarctica
zone-arctic = Arctic
zone-asia = Asia
zone-atlantic = Atlantic Ocean
zone-australia = Australia
zone-europe = Europe
zone-indian = Indian Ocean
zone-pacific = Pacific Ocean
body-languages = Languages of its texts
body-languages-hint = Language tags with commas between, the first one foremost: es, pt, en.
body-rules = Rules of procedure
body-rules-hint = They decide who may do what, the time limits, the quorum and the majorities.
error-name-needed = Please give the name in at least one language.
error-not-a-slug = Please use small letters, digits and single hyphens only.
error-not-a-zone = There is no time zone of this name. Write it like America/Panama.
error-not-a-language = This is no language tag: { $tag }
error-not-between = Please enter a whole number from { $least } to { $most }.

## The installation and its secretariats
installation-title = Administration
installation-lead = Enter bodies and appoint their secretariats here. Everything else is in the hands of each secretariat.
installation-empty = The bodies of this installation will stand here with their secretariats. Enter the first one.
secretariat-title = Secretariat
secretariat-none = none yet
secretariat-empty = Whoever is appointed will stand here. The first person appointed can invite everybody else.
secretariat-appoint = Appoint somebody
secretariat-button = Appoint to the secretariat

## Delegations
delegations-title = Delegations
delegations-manage = Manage the delegations
delegations-empty = Who takes part will be listed here by category, once the secretariat has entered it.
delegations-empty-manage = Enter the delegations first; then invite their members.
delegation-new = Enter a delegation
delegation-edit = Change the delegation
delegation-button = Enter the delegation
delegation-name = Name of the delegation
delegation-category = Category
delegation-category-hint = Only members vote, unless the rules of procedure say otherwise.
delegation-weight = Votes
delegation-weight-hint = How many votes a ballot of this delegation carries, where the rules of procedure give votes a weight.
delegation-component = Sits for
delegation-component-hint = Only where several bodies meet jointly: the short name of the one for which this delegation sits, such as RCM.
delegation-no-vote = none
delegation-ended = Takes part no more
delegation-ended-hint = It stays in the record of what it did, and the places of its members end. Votes that are open keep their list of voters.
delegation-state-present = takes part
delegation-state-ended = takes part no more
error-delegation-taken = There is a delegation of this name already.

## Members and their invitations
members-title = Members
members-filter = Narrow the list
members-empty = Nobody here yet, or nobody that this selection admits. The secretariat invites members by mail.
members-count = { $shown } of { $all } places, by name; invitations not taken up yet: { $pending }
member-new = Invite somebody
member-lead = Whoever has no account yet receives a link that is good for { $days ->
    [one] one day
   *[other] { $days } days
  } and sets the password.
member-button = Send the invitation
member-name = Name
member-email = E-mail address
member-email-hint = Only the secretariat sees it.
member-locale = Language of the mail
member-role = Role
member-delegation = Delegation
member-delegation-none = none
member-delegation-hint = For delegates, heads of delegation and observers. The offices of the body belong to no delegation.
member-active = active
member-invited = invited
member-again = Send again
link-hand-over = Show a link to hand over
link-hand-over-title = A link to hand over
link-hand-over-lead = For { $name }: invitation to { $body }.
link-hand-over-address = Address to open
link-hand-over-until = Good until
link-hand-over-how = Whoever opens this address sets a password and is signed in. Print this page, or copy the address and give it to nobody else.
link-hand-over-once = It works once and is shown only now. Links made or sent before no longer work.
mail-not-set-up = This server sends no mail: outgoing mail is not set up. Invitations wait until it is; meanwhile hand each person a link.
member-end = End the place
member-end-title = End a place in the body
member-end-lead = { $name } will no longer act here in this role: { $role }. What was done in it stays in the record. A new invitation can give the place again.
member-end-button = End the place of { $name }
error-delegation-needed = This role needs a delegation.
error-no-delegation-here = This role belongs to no delegation; please choose none.
error-delegation-unknown = There is no delegation of this name.
error-role-unknown = There is no role of this name.
role-called-secretariat = secretary; secretary-general
role-called-delegate = member; representative
role-called-head-of-delegation = head; leader of delegation
role-called-panel-moderator = moderator
role-called-presiding-officer = chair; chairperson; chairman; chairwoman; president; presidency
role-called-rapporteur = reporter
role-called-translator = translation; interpreter
role-called-observer = observing delegate
role-called-administrator = admin
error-already-member = This person holds this place already.
error-already-active = This invitation was taken up already; a forgotten password is renewed on the sign-in page.
error-last-secretariat = This is the last place of the secretariat. Give somebody else one first.

## Invitations from a list
invitations-new = Invite from a list
invitations-lead = Nothing is sent before you have seen how each line was understood.
invitations-list = People, one a line
invitations-hint = Name; e-mail address; role; delegation. Columns copied from a spreadsheet work as well.
invitations-check = Check the list
invitations-send = { $all ->
    [one] Invite this person
   *[other] Invite these { $all } people
  }
invitations-wrong = Lines that cannot be taken: { $wrong } of { $all }. Please correct them below; nobody was invited.
invitations-ready = { $all ->
    [one] The line is good. Nobody was invited yet.
   *[other] All { $all } lines are good. Nobody was invited yet.
  }
invitations-rows = How each line was understood
invitations-line = Line
invitations-text = As pasted
invitations-understood = As understood
error-too-many-rows = At most { $most } people at once; there are { $count }.
error-rows-wrong = Lines that cannot be taken: { $count }
error-twice-in-list = This place stands in the list twice.

## The page of the rules of procedure
rules-title = Rules of procedure
rules-caption = Every rule as it is applied here
rules-name = What it is about
rules-value = Rule in force
rules-rule = Article
rules-checked = Where it was checked
rules-unverified = unverified
rules-unverified-count = Rules not yet checked against the body’s own text: { $count }. The secretariat can say what holds.
rule-more-than = more than { $share } of { $of }
rule-at-least = at least { $share } of { $of }
rule-deadline-none = as long as the stage lasts
rule-deadline-after = { $span } after the stage “{ $stage }” opens
rule-deadline-before = { $span } before the stage “{ $stage }” opens
span-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
  }
span-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
  }
span-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }
