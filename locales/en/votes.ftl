# Questions, votes and their results.

## State of a question
question-open = Open
question-locked = Voting closed
question-declared = Declared
question-annulled = Annulled

## What is put to the vote
subject-amendment = An amendment
subject-clause = A clause by separate vote
subject-whole = The text as a whole
subject-procedural = A procedural motion

## Order of voting
order-furthest-first = The furthest removed from the text first
order-perfecting-first = Changes to a clause before its deletion
order-text-order = Clause by clause, in order of filing

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

## The arithmetic of a result
result-arithmetic = { $outcome }: { $yes } in favour, { $no } against, { $abstain ->
    [one] { $abstain } abstention
   *[other] { $abstain } abstentions
  }; { $present } { $base }; { $majority } required: { $required }
