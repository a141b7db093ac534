# The rules of procedure in plain words: one sentence for each rule, by chapter.

rules-chapter-stages = The way of a declaration
rules-chapter-who = Who may do what
rules-chapter-declarations = Tabling a declaration
rules-chapter-amendments = Amendments
rules-chapter-voters = The right to vote
rules-chapter-quorum = Quorum
rules-chapter-debate = Debate
rules-chapter-majorities = Majorities
rules-chapter-joint = Bodies that meet jointly
rules-chapter-voting = Putting questions and voting
rules-chapter-minutes = Minutes
rules-chapter-access = Public access

says-stages = A declaration passes through these stages, in this order: { $list }. With a reason it may be referred back to an earlier one.
says-who-roles = The act “{ $about }” is reserved to: { $list }.
says-who-categories = The act “{ $about }” is open only to delegations of these categories: { $list }.
says-act-of-table = The act “{ $about }” belongs to: { $list }.
says-declaration-sponsors = { $count ->
    [one] A declaration needs one sponsoring delegation, the one that tables it.
   *[other] A declaration needs { $count } sponsoring delegations, the one that tables it among them.
}
says-declaration-admission = { $value ->
    [true] The secretariat rules whether a tabled declaration is in order; until it is admitted, it cannot be amended.
   *[false] A tabled declaration needs no ruling on its admission.
}
says-declaration-withdrawal = { $value ->
    [never] Once it is tabled, a declaration cannot be withdrawn.
    [before-voting] Its sponsors may withdraw a declaration until voting on it begins.
   *[before-voting-unless-amended] Its sponsors may withdraw a declaration until voting on it begins, provided that it has not been amended.
}
says-amendment-stages = { $count ->
    [one] Amendments are filed at this stage: { $list }.
   *[other] Amendments are filed at these stages: { $list }.
}
says-amendment-sponsors = { $count ->
    [one] An amendment needs one sponsoring delegation, its mover.
   *[other] An amendment needs { $count } sponsoring delegations, its mover among them.
}
says-amendment-deadline = { $value ->
    [none] Amendments have no time limit: they are received as long as the stage lasts.
   *[other] The time limit for amendments is this, unless the presiding officer or the secretariat sets another: { $when }.
}
says-amendment-late = { $value ->
    [by-leave] After the time limit an amendment is received only by leave, which is recorded with its reason.
   *[refused] After the time limit no amendment is received.
}
says-amendment-depth = { $count ->
    [0] An amendment cannot itself be amended.
    [1] An amendment may be amended; a sub-amendment may not.
   *[other] Amendments may be amended in turn, to { $count } levels.
}
says-amendment-withdrawal = { $value ->
    [never] Once it is filed, an amendment cannot be withdrawn.
    [before-voting] Its sponsors may withdraw an amendment until voting on it begins.
   *[before-voting-unless-amended] Its sponsors may withdraw an amendment until voting on it begins, provided that it has not been amended.
}
says-amendment-acceptance = { $value ->
    [true] In the plenary, the sponsors of the declaration may accept an amendment, which is then adopted without a vote.
   *[false] Every amendment is decided by the body: the sponsors of the declaration cannot accept one without a vote.
}
says-voters-unit = { $value ->
    [members] Each member votes.
   *[delegations] Each delegation votes as one.
}
says-voters-categories = Delegations of these categories have the right to vote: { $list }.
says-voters-weights = { $value ->
    [true] A delegation may carry more than one vote; the register of voters says how many.
   *[false] Every delegation that votes has one vote.
}
says-voters-splitting = { $value ->
    [true] A delegation of several votes may cast some each way in a vote under its name; votes that it does not cast count for nothing.
   *[false] A delegation casts all of its votes alike.
}
says-voters-person-ceiling = { $count ->
    [0] How many votes one person casts for a delegation is not limited.
    [one] One person casts at most { $count } vote: a delegation has no more votes than its accredited persons cast together.
   *[other] One person casts at most { $count } votes: a delegation has no more votes than its accredited persons cast together.
}
says-voters-proxies = { $count ->
    [0] No delegation votes for another: there are no proxies.
    [one] A delegation may carry the vote of { $count } other by proxy, given in writing for one sitting or one question.
   *[other] A delegation may carry the votes of up to { $count } others by proxy, given in writing for one sitting or one question.
}
says-voters-proxies-present = { $value ->
    [true] A delegation whose vote is carried by proxy counts as present as long as the one that carries it is.
   *[false] A delegation whose vote is carried by proxy does not count as present.
}
says-voters-proxies-lapse = { $value ->
    [true] A proxy lapses when the delegation that gave it arrives; a vote that was cast with it stands.
   *[false] A proxy holds for the whole sitting, also if the delegation that gave it arrives, unless it takes it back.
}
says-quorum-debate = { $kind ->
    [more-than] Nothing may be put to the body unless more than { $part } of those entitled to vote are present.
    [more-than-members] Nothing may be put to the body unless more than { $part } of the members are present, counted one by one.
    [at-least-members] Nothing may be put to the body unless at least { $part } of the members are present, counted one by one.
   *[at-least] Nothing may be put to the body unless at least { $part } of those entitled to vote are present.
}
says-quorum-decision = { $kind ->
    [more-than] No decision is taken unless more than { $part } of those entitled to vote are present.
    [more-than-members] No decision is taken unless more than { $part } of the members are present, counted one by one.
    [at-least-members] No decision is taken unless at least { $part } of the members are present, counted one by one.
   *[at-least] No decision is taken unless at least { $part } of those entitled to vote are present.
}
says-quorum-verification = { $value ->
    [presumed] The quorum is presumed to be present until somebody asks for a count.
   *[verified] The quorum is counted before every vote.
}
says-quorum-chair-override = { $value ->
    [true] The presiding officer’s own count, recorded with its reason, stands above the register of attendance.
   *[false] Only the register of attendance counts; the presiding officer’s own count does not replace it.
}
says-debate-speaking-time = { $count ->
    [0] The rules set no time limit for speakers; the presiding officer may set one for a list by a ruling.
    [one] A speaker has the floor for one minute, unless the presiding officer rules otherwise for a list.
   *[other] A speaker has the floor for { $count } minutes, unless the presiding officer rules otherwise for a list.
}
says-debate-motions = These motions are known, in this order of precedence: { $list }. They go before everything else that would be put.
says-debate-motion = { $about }: { $how }.
motion-said-chair = the presiding officer rules at once, and nothing is put to the vote
motion-said-anybody = speakers are not limited
motion-said-nobody = nobody speaks to it
motion-said-any = any number
motion-said-speakers = speakers in favour: { $for }, against: { $against }
motion-said-vote = it is put to the vote, { $speakers }; it needs { $majority }
says-majority-amendment = An amendment needs { $majority }.
says-majority-clause = A clause voted on separately needs { $majority }.
says-majority-whole = The text as a whole needs { $majority }.
says-majority-procedural = A procedural motion needs { $majority }.
says-majority-inherited = { $value ->
    [true] Amendments, and clauses voted on separately, need the majority of the text as a whole.
   *[false] Amendments, and clauses voted on separately, need their own majority, whatever the whole needs.
}
says-majority-tie = { $value ->
    [second-vote] When as many are in favour as against, the vote is taken once more; a second tie rejects.
    [casting-vote] When as many are in favour as against, the presiding officer’s casting vote decides.
   *[rejected] When as many are in favour as against, the proposal is rejected.
}
says-majority-present-at = { $value ->
    [opening] Where a majority is a share of those present, these are counted when the question is put; who arrives and votes is counted too.
   *[declaration] Where a majority is a share of those present, these are counted when the result is declared.
}
says-joint-quorum = { $value ->
    [each] Where this body consists of several bodies that meet jointly, each of them must have the quorum, counted of its own voters. The rules of this body prevail over those of the bodies that it consists of.
   *[together] Where this body consists of several bodies that meet jointly, the quorum is counted of all of them together. The rules of this body prevail over those of the bodies that it consists of.
}
says-joint-decision = { $value ->
    [each] What is decided by votes is then adopted only if each of them adopts it, by the majority that the question needs, counted of its own voters.
   *[together] What is decided by votes is then decided by the votes of all of them together.
}
says-voting-methods = The body may decide by: { $list }.
says-voting-default-method = The usual method, unless another is chosen when the question is put: { $list }.
says-voting-methods-for = Methods for “{ $about }”, the first of them the usual one: { $list }.
says-voting-correction = { $value ->
    [true] A ballot may be changed until the voting is closed.
   *[false] A ballot once cast cannot be changed.
}
says-voting-order = { $value ->
    [text-order] Amendments are put clause by clause, in the order of their filing; a sub-amendment before the amendment that it changes.
    [perfecting-first] Amendments that change the words of a clause are put before the one that deletes it; a sub-amendment before the amendment that it changes.
   *[furthest-first] Of several amendments to one clause, the furthest removed in substance from the text is put first, then the next furthest; a sub-amendment before the amendment that it changes.
}
says-voting-proposals =
    { $value ->
        [by-chair] Proposals that relate to the same question are put one after another, in the order that the presiding officer sets.
       *[by-tabling] Proposals that relate to the same question are put one after another, in the order in which they were tabled, unless the body decides otherwise.
    }
says-voting-en-bloc = { $value ->
    [true] Several amendments may be put in one decision, unless a delegation with a vote asks for one of them apart.
   *[false] Each amendment is put by itself.
}
says-voting-separate-votes = { $value ->
    [on-request] A clause, or words of it, are put by themselves where a delegation with a vote asks for that.
    [by-leave] A clause, or words of it, are put by themselves where a delegation with a vote asks for that and the chair grants it.
   *[none] No clause is put by itself.
}
says-voting-all-parts-rejected = { $value ->
    [true] If separate votes leave no operative clause, the text as a whole is rejected.
   *[false] The text as a whole is put whatever separate votes have left of it.
}
says-voting-whole-mandatory = { $value ->
    [true] When all amendments are decided, the text as a whole is put, as amended; without that vote it is not adopted.
   *[false] The text as a whole need not be put when all its parts are decided.
}
says-voting-objection-blocks = { $value ->
    [true] An objection that is not taken back prevents a consensus.
   *[false] An objection is noted in the record and does not prevent a consensus.
}
says-minutes-corrections = { $count ->
    [0] Corrections of provisional minutes may be proposed until the minutes are approved.
    [one] Corrections of provisional minutes may be proposed for one day after they are issued.
   *[other] Corrections of provisional minutes may be proposed for { $count } days after they are issued.
}
says-voting-explanations-own = { $value ->
    [true] Every delegation may explain its vote, before or after the voting, its sponsors among them.
   *[false] Delegations may explain their vote, before or after the voting; sponsors do not explain their vote on a text of their own.
}
says-voting-explanations-secret = { $value ->
    [true] A vote by secret ballot may be explained too.
   *[false] A vote by secret ballot is not explained.
}
says-voting-reservations = { $value ->
    [true] A delegation may reserve its position on words of the text, or dissociate itself from them: that is printed as a footnote and does not change the text.
   *[false] No reservations are printed with the text; what a delegation has to say stands in the record.
}
says-voting-silence-hours =
    { $count ->
        [1] A text under the silence procedure is before the delegations for an hour at least; one that breaks the silence stops it.
       *[other] A text under the silence procedure is before the delegations for { $count } hours at least; one that breaks the silence stops it.
    }
says-voting-silence-reminder =
    { $count ->
        [0] Nobody is reminded of the end of a silence procedure.
        [1] The delegations are reminded an hour before a silence procedure ends.
       *[other] The delegations are reminded { $count } hours before a silence procedure ends.
    }
says-voting-silence-outage =
    { $count ->
        [0] A silence procedure does not elapse over any outage of this service, nor while mail to a delegation bounced: then the chair gives it more time.
        [1] A silence procedure does not elapse if this service was down for more than a minute, nor while mail to a delegation bounced: then the chair gives it more time.
       *[other] A silence procedure does not elapse if this service was down for more than { $count } minutes, nor while mail to a delegation bounced: then the chair gives it more time.
    }
says-tabled-public = { $value ->
    [true] A tabled text, and what is filed on it, is public before its adoption.
   *[false] A tabled text is the members’ own until it is published.
}

majority-said-simple = a simple majority: more votes in favour than against; abstentions do not count
majority-said-absolute = an absolute majority: votes in favour from more than half of all who are entitled to vote, present or not
majority-said-unanimity = unanimity: votes in favour and none against
majority-said-at-least = votes in favour from at least { $part } of { $base }
majority-said-more-than = votes in favour from more than { $part } of { $base }
base-said-present-and-voting = those present and voting; abstentions do not count
base-said-present = all who are present, whether they vote or not
base-said-members = all who are entitled to vote, present or not
part-half = half
part-third = one third
part-two-thirds = two thirds
part-quarter = one quarter
part-three-quarters = three quarters
example-quorum = Of { $members } entitled to vote, { $needed } must be present; { $fewer } are not enough.
example-majority = For example: of { $members } entitled to vote { $present } are present and { $abstain } abstain. { $yes } in favour and { $no } against adopt it; { $less } in favour and { $more } against do not.

rules-checked-count = Valid. { $count } values, { $unverified } of them not yet checked against the body’s own text.
rules-of-program = the same in every body

rules-change = Change the rules of procedure
rules-change-lead = Values are chosen here; the next page says what changes, and nothing is changed before it is confirmed.
rules-changes = How these rules were changed
rules-confirm = Put these rules in force
rules-again = Go on editing
rules-correct = Correct these rules by a decision
rules-correct-lead = These rules will hold for this declaration only, from now on. What was decided before stands by the former ones, which stay in the record.
rules-deadline-hint = “none”, “amendment + 6 days”, “plenary - 24 hours”, or a time in UTC: “2017-06-08T18:00Z”
rules-decision = The decision that it rests on
rules-decision-hint = As it is cited: the body, and the date or the number.
rules-document = The whole document
rules-document-hint = In TOML. Remarks and the order of the rules stay as they are written.
rules-fault = Line { $line }, column { $column }, { $key }: { $fault }
rules-file = The document (TOML)
rules-keep = These keep the copy that they were tabled under
rules-keep-none = No declaration is on its way: these rules hold for all that are tabled from now on.
rules-mode-fields = Value by value
rules-mode-text = The whole document
rules-new = As it would be
rules-of-declaration = This declaration stands under the copy of the rules that was in force when it was tabled. Later changes of the body’s rules do not touch it.
rules-of-draft = A draft stands under the rules of the body as they are now; it gets its own copy when it is tabled.
rules-old = As it is
rules-only-source = only the source changes
rules-overtaken = Somebody else changed these rules meanwhile. What is below is as it was sent; the next page compares it with the rules in force now.
rules-preset = Start from
rules-preset-button = Fill in
rules-preview = What changes
rules-preview-button = See what changes
rules-preview-count = Rules that change: { $count }
rules-preview-none = No value changes: only remarks or the way in which the document is written.
rules-preview-others = The title of the document or the endings of clauses change too.
rules-reason-hint = It stands in the journal.
rules-same = This is the document that is in force: nothing would change.
rules-source = Where it was checked; empty: unverified
rules-source-of = Article and source
rules-without-stage = These rules have no stage “{ $stage }”, at which the declaration is.
rules-corrected = Rules corrected on { $at }, by { $decision }: { $reason }

acts-title = What may I do now, and why not
acts-lead = Every act on this text that your roles ever do, as the rules have it at this moment.
acts-rules = The rules that hold for this text
acts-none = Your roles do nothing to this text.
rules-parts = Parts of these rules
acts-open = Open to you now
acts-refused = Not open to you now
acts-stage = Open at another stage: { $opened }.
acts-stages = { $rule }: what is open at which stage. The text is at the stage “{ $stage }”.
rules-schema = Its schema (JSON Schema)
