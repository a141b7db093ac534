# A clause with its amendments, its discussion and its history.

clause-neighbours = Other clauses
clause-previous = Before it: { $clause }
clause-next = After it: { $clause }
clause-went-out = This clause is no longer in the text. These are the last words that stood there.
clause-only-proposed = This clause is not in the text. It is proposed by { $amendment }.
clause-collisions = Which of them collide
clause-collide = { $one } and { $other } cannot both be made.
clause-elsewhere = { $count ->
    [one] It makes one more change elsewhere.
   *[other] It makes { $count } more changes elsewhere.
  }

## Comments
comment-resolve = Resolve
comment-of = the comment of { $who }
comment-reopen = Open again
comment-resolved-by = Resolved by { $who }, { $time }
comments-resolved = { $count ->
    [one] { $count } resolved comment
   *[other] { $count } resolved comments
  }

## One's own note
note-title = Your own note
note-hint = Nobody but you ever sees it, not even your delegation or the secretariat.
note-save = Save the note
note-saved = Saved { $time }.

## Its history
clause-history = From version to version
clause-event-now = The text as it stands now
clause-event-began = As it was first written
clause-event-came = It came in
clause-event-went = It was taken out
clause-event-changed = Its words changed
clause-event-moved = It moved
clause-event-renumbered = Formerly { $from }, then { $to }
clause-event-decided = { $amendment }: { $outcome }
clause-event-counts = { $yes } in favour, { $no } against, { $abstain ->
    [one] { $abstain } abstention
   *[other] { $abstain } abstentions
  }
