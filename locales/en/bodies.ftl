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
rule-voters-unit = Who has a vote
rule-voters-categories = Categories of delegations that vote
rule-voters-weights = Votes carry weights
rule-quorum-debate = Quorum for debate
rule-quorum-decision = Quorum for decisions
rule-quorum-verification = How the quorum is verified
rule-quorum-chair-override = The presiding officer may proceed without quorum
rule-majority-amendment = Majority for amendments
rule-majority-clause = Majority for a clause by separate vote
rule-majority-whole = Majority for the text as a whole
rule-majority-procedural = Majority for procedural motions
rule-majority-inherited = Amendments need the majority of what they change
rule-majority-tie = When there is a tie
rule-voting-methods = Methods of deciding
rule-voting-default-method = Usual method
rule-voting-methods-for = Methods for this subject
rule-voting-correction = A ballot may be changed while the voting is open
rule-voting-order = Order of voting on amendments
rule-voting-whole-mandatory = The text as a whole must be voted on
rule-voting-objection-blocks = One objection prevents consensus
rule-tabled-public = Tabled texts are public
