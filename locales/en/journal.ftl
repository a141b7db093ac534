# The journal: every act in words.

journal-title = Journal of the declaration
journal-lead = Every act on this text, the newest first. Each entry holds the hash of the one before it in the body’s record.
journal-entry = Entry { $seq }
journal-other = Recorded: { $act }
journal-by-engine = By the rules, without anybody’s act
journal-by-delegation = { $delegation }, { $role }
journal-by-request = { $clerk }, at the oral request of { $delegation }

## Acts
journal-draft-begun = A draft was begun.
journal-declaration-tabled = Tabled: { $clauses } clauses, SHA-256 { $digest }.
journal-declaration-cosponsored = { $delegation } joined the sponsors.
journal-declaration-sponsor-left = { $delegation } left the sponsors.
journal-declaration-admitted = Admitted. { $note }
journal-declaration-withdrawn = Withdrawn. { $reason }
journal-stage-opened = { $to ->
    [proposal] Referred back to the stage of proposal. { $reason }
    [amendment] The stage of amendments was opened. { $reason }
    [panel-review] The panels’ review was opened. { $reason }
   *[plenary] The plenary stage was opened. { $reason }
  }
journal-deadline-set = Time limit for amendments: { $due_at }. { $reason }
