# The journal: every act in words.

journal-title = Journal of the declaration
journal-lead = Every act on this text, the newest first. Each entry holds the hash of the one before it in the body’s record.
journal-pages = Pages of the journal
journal-newer = Newer entries
journal-older = Older entries
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
journal-declaration-not-admitted = Ruled inadmissible. { $reason }
journal-declaration-withdrawn = Withdrawn. { $reason }
journal-rules-corrected = The rules of procedure that hold for this text were corrected, by { $decision }. { $reason }
journal-stage-opened = { $to ->
    [proposal] Referred back to the stage of proposal. { $reason }
    [amendment] The stage of amendments was opened. { $reason }
    [panel-review] The panels’ review was opened. { $reason }
   *[plenary] The plenary stage was opened. { $reason }
  }
journal-deadline-set = Time limit for amendments: { $due_at }. { $reason }
journal-amendment-filed = { $label } was filed.
journal-amendment-cosponsored = { $delegation } joined the sponsors of { $label }.
journal-amendment-sponsor-left = { $delegation } left the sponsors of { $label }.
journal-amendment-withdrawn = { $label } was withdrawn. { $reason }
journal-amendment-ruled = { $admissible ->
    [true] { $label } was ruled admissible. { $reason }
   *[other] { $label } was ruled inadmissible. { $reason }
  }
journal-amendment-fell = { $label } fell because of amendment { $to }.
journal-commented = A comment was made on a clause.
journal-comment-resolved = A comment was resolved.
journal-comment-reopened = A resolved comment was opened again.
journal-mark-set = Marked as “{ $kind }”: { $words }
journal-mark-lifted = The mark “{ $kind }” was lifted: { $words }
journal-assigned-to-panel = Clauses or amendments were assigned to a panel.
journal-unassigned-from-panel = An assignment to a panel was taken back.
journal-recommended = Panel { $panel } on { $label }: { $kind }. { $note }
journal-review-closed = A panel closed its review. { $report }
journal-text-reviewed = Version { $number } of the text was made, SHA-256 { $digest }.
journal-amendment-settled = { $label } was put anew on the present text.
journal-treatment-proposed = { $panel ->
    [0] The secretariat proposed to the sponsors of { $label }: { $kind }. { $note }
   *[other] Panel { $panel } proposed to the sponsors of { $label }: { $kind }. { $note }
  }
journal-treatment-answered = { $agrees ->
    [true] The sponsors of { $label } agreed to treatment { $number }. { $comment }
   *[other] The sponsors of { $label } did not agree to treatment { $number }. { $comment }
  }
journal-amendment-revised = { $label } was revised by its sponsors: Rev.{ $number }.
journal-amendment-accepted = { $label } was accepted by the sponsors of the declaration: adopted without a vote.
journal-compromise-named = { $label } is a compromise: it is to replace { $others }.
journal-compromise-joined = The sponsors of { $label } joined compromise { $other }: theirs is suspended.
journal-compromise-declined = The sponsors of { $label } did not join compromise { $other }.
journal-compromise-left = The sponsors of { $label } left compromise { $other }: theirs stands where it stood.
journal-under-chair = { $clerk }, under the authority of the presiding officer
journal-sitting-opened = Sitting { $number } was opened. { $presiding } took the chair.
journal-sitting-suspended = The sitting was suspended. { $words }
journal-sitting-resumed = The sitting was resumed.
journal-chair-handed-over = { $from } handed the chair over to { $to }.
journal-attendance-recorded = Attendance was recorded. In the hall: { $present }. Online: { $online }. Absent: { $absent }.
journal-delegation-checked-in = { $delegation } checked in: { $mode }.
journal-proxy-given = { $giver } gave its vote to { $holder } for the sitting. { $authority }
journal-proxy-taken-back = { $giver } took its proxy back.
journal-proxy-lapsed = The proxy of { $giver } lapsed with its arrival.
journal-quorum-challenged = The quorum was challenged. { $delegation }
journal-quorum-counted = The quorum was counted: { $present } present of { $entitled }; { $needed } needed.
journal-sitting-closed = The sitting was closed. The journal had { $entries } entries; hash of the last: { $head }.
journal-minutes-issued = The provisional minutes of sitting { $number } were issued.
journal-minutes-correction-proposed = { $delegation } proposed correction { $correction } of the minutes of sitting { $number }.
journal-minutes-correction-answered = Correction { $correction } of the minutes of sitting { $number } was answered. { $answer }
journal-minutes-approved = The minutes of sitting { $number } were approved without objection.
journal-voting-ordered = The order of voting was changed. { $reason }
journal-bloc-announced = Amendments { $labels } were announced to be put en bloc.
journal-bloc-given-up = A bloc that had been announced was given up.
journal-apart-asked = { $delegation } asked for a separate vote on amendment { $label }.
journal-apart-taken-back = { $delegation } withdrew its request for a separate vote on amendment { $label }.
journal-separate-vote-asked = { $delegation } asked for a separate vote on a clause.
journal-separate-vote-ruled = A request for a separate vote was answered. { $reason }
journal-question-opened = Put to the body: { $label } ({ $method }).
journal-question-locked = The voting ended.
journal-ballot-entered = A vote was entered at oral request.
journal-count-entered = Count entered: { $yes } in favour, { $no } against, { $abstain } abstaining.
journal-objection-raised = { $delegation } objected. { $words }
journal-objection-taken-back = { $delegation } took its objection back.
journal-consensus-failed = There was no consensus.
journal-result-declared = { $outcome ->
    [adopted] { $reached ->
        [consensus] { $label }: adopted by consensus.
       *[other] { $label }: adopted. In favour { $yes }, against { $no }, abstentions { $abstain }.
      }
   *[other] { $label }: not adopted. In favour { $yes }, against { $no }, abstentions { $abstain }.
  }
journal-vote-correction-proposed = { $kind ->
    [annulment] Annulment of a vote was proposed. { $reason }
   *[other] Rectification of a count was proposed. { $reason }
  }
journal-vote-correction-refused = The proposed correction was turned down.
journal-vote-annulled = The vote was annulled: its result no longer stands.
journal-vote-rectified = The count was rectified: in favour { $yes }, against { $no }, abstentions { $abstain }.
journal-declaration-adopted = The text was adopted, SHA-256 { $digest }.
journal-declaration-rejected = The text was rejected.
journal-symbol-assigned = It was given the symbol { $symbol }.
journal-published = Published as { $symbol }.
