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
journal-declaration-tabled = Tabled. Clauses: { $clauses }; SHA-256 { $digest }.
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
journal-amendment-read-in = Amendment { $label } was read into the text as a whole.
journal-compromise-named = { $label } is a compromise: it is to replace { $others }.
journal-compromise-joined = The sponsors of { $label } joined compromise { $other }: theirs is suspended.
journal-compromise-declined = The sponsors of { $label } did not join compromise { $other }.
journal-compromise-left = The sponsors of { $label } left compromise { $other }: theirs stands where it stood.
journal-under-chair = { $clerk }, under the authority of the presiding officer
journal-sitting-opened = Sitting { $number } was opened. { $presiding } took the chair.
journal-sitting-suspended = The sitting was suspended. { $words }
journal-sitting-resumed = The sitting was resumed.
journal-chair-handed-over = { $from } handed the chair over to { $to }.
journal-attendance-recorded = Attendance was recorded, with these changes. In the hall: { $present }. Online: { $online }. Absent: { $absent }.
journal-delegation-checked-in = { $delegation } checked in: { $mode }.
journal-proxy-given = { $span ->
    [question] { $giver } gave its vote to { $holder } for the next vote on a text. { $authority }
   *[sitting] { $giver } gave its vote to { $holder } for the sitting. { $authority }
  }
journal-proxy-taken-back = { $giver } took its proxy back.
journal-proxy-lapsed = The proxy of { $giver } lapsed with its arrival.
journal-proxy-spent = The proxy of { $giver } for one question lapsed as that question ended.
journal-quorum-challenged = { $by ->
    [chair] The presiding officer asked for the quorum to be verified.
   *[delegation] { $delegation } challenged the quorum.
}
journal-quorum-counted = { $met ->
    [true] The quorum was verified: { $present } present of { $entitled }; { $needed } needed. { $count_reason }
   *[false] There was no quorum: { $present } present of { $entitled }; { $needed } needed. { $count_reason }
}
journal-speakers-opened = { $of ->
    [text] Speakers’ list { $number } was opened, on “{ $title }”.
    [motion] Speakers’ list { $number } was opened, on motion { $of_motion }.
   *[sitting] Speakers’ list { $number } was opened, on the sitting in general.
}
journal-speakers-closed = Speakers’ list { $number } was closed.
journal-speaker-asked = { $side ->
    [for] { $delegation } asked for the floor, in favour.
    [against] { $delegation } asked for the floor, against.
    [reply] { $delegation } asked for the floor, in reply.
   *[other] { $delegation } asked for the floor.
}
journal-speaker-entered = { $side ->
    [for] { $delegation } was entered on the list of speakers, in favour.
    [against] { $delegation } was entered on the list of speakers, against.
    [reply] { $delegation } was entered on the list of speakers, in reply.
   *[other] { $delegation } was entered on the list of speakers.
}
journal-speaker-left = { $delegation } gave up its place on the list of speakers.
journal-speaker-struck = { $delegation } was taken off the list of speakers.
journal-speaker-began = { $side ->
    [for] { $delegation } took the floor, in favour.
    [against] { $delegation } took the floor, against.
    [reply] { $delegation } took the floor, in reply.
   *[other] { $delegation } took the floor.
}
journal-speaker-ended = { $delegation } spoke for { $spoke }.
journal-speakers-reordered = { $way ->
    [up] { $delegation } was moved up on the list of speakers.
   *[down] { $delegation } was moved down on the list of speakers.
}
journal-ruling-made = { $kind ->
    [speaking-time] Ruling { $number }: on speakers’ list { $of_list } a speaker has the floor for { $limit } (0:00: without a limit). { $words }
    [in-order] Ruling { $number }: motion { $of_motion } is in order. { $words }
    [out-of-order] Ruling { $number }: motion { $of_motion } is out of order. { $words }
    [upheld] Ruling { $number }: the point of order, motion { $of_motion }, is well taken. { $words }
    [denied] Ruling { $number }: the point of order, motion { $of_motion }, is not well taken. { $words }
   *[procedure] Ruling { $number }: { $words }
}
journal-ruling-overruled = The body overruled ruling { $number } of the chair.
journal-amendment-reopened = { $label }: reopened by a motion for reconsideration.
journal-motion-moved = { $delegation } moved motion { $number }: { $kind }. { $words }
journal-motion-withdrawn = { $delegation } withdrew motion { $number }: { $kind }.
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
journal-question-opened = { $excluded ->
    [none] Put to the body: { $label } ({ $method }).
   *[other] Put to the body: { $label } ({ $method }). Not voting on it: { $excluded }.
  }
journal-question-locked = The voting ended.
journal-ballot-entered = A vote was entered at oral request.
journal-count-entered = Count entered: { $yes } in favour, { $no } against, { $abstain } abstaining.
journal-objection-raised = { $delegation } objected. { $words }
journal-objection-taken-back = { $delegation } took its objection back.
journal-statement-made = { $kind ->
    [explanation] Explanation of vote of { $delegation }: { $words }
    [intention] { $delegation } stated how it would have voted: { $choice ->
        [yes] in favour
        [no] against
       *[other] abstention
      }. { $words }
    [reservation] Reservation of { $delegation }: { $words }
   *[other] { $delegation } dissociated itself. { $words }
  }
journal-statement-taken-back = { $kind ->
    [reservation] { $delegation } took its reservation back.
   *[other] { $delegation } took its dissociation back.
  }
journal-consensus-failed = There was no consensus.
journal-result-declared = { $outcome ->
    [adopted] { $reached ->
        [consensus] { $label }: adopted by consensus.
       *[other] { $label }: adopted. In favour { $yes }, against { $no }, abstentions { $abstain }.
      }
    [tied] { $label }: a tie. In favour { $yes }, against { $no }, abstentions { $abstain }.
   *[other] { $label }: not adopted. In favour { $yes }, against { $no }, abstentions { $abstain }.
  }
journal-vote-correction-proposed = { $kind ->
    [annulment] Annulment of a vote was proposed. { $reason }
   *[other] Rectification of a count was proposed. { $reason }
  }
journal-vote-correction-refused = The proposed correction was turned down.
journal-vote-annulled = The vote was annulled: it decides nothing.
journal-vote-rectified = The count was rectified: in favour { $yes }, against { $no }, abstentions { $abstain }.
journal-paper-vote-entered = A vote taken on paper was entered: { $label } ({ $method }). Scan, SHA-256 { $scan }.
journal-paper-vote-confirmed = The presiding officer confirmed the vote taken on paper.
journal-paper-vote-refused = The vote taken on paper was not taken up.
journal-declaration-adopted = The text was adopted, SHA-256 { $digest }.
journal-declaration-rejected = The text was rejected.
journal-declaration-reopened = The text is before the plenary again.
journal-declaration-not-put = The body decided not to go on to this proposal: it is not put to the vote.
journal-proposal-queued =
    { $replaces ->
        [true] Noted as a proposal in place of “{ $with }”: they are put one after another.
       *[false] Noted as relating to the same question as “{ $with }”: they are put one after another.
    }
journal-proposal-unqueued = No longer noted as relating to the same question as others. { $reason }
journal-proposals-ordered = The proposals on the same question were put in another order. { $decision } { $reason }
journal-symbol-assigned = It was given the symbol { $symbol }.
journal-published = Published as { $symbol }.
journal-file-issued = A file of { $symbol } was issued.
