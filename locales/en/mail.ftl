# Mails: their kinds, subjects and sentences; the choice in each mail; the outbox of a demonstration.

## Kinds of mail
notice-invitation = Invitation
notice-password-reset = New password
notice-tabled = A text is tabled
notice-amendment-filed = Amendments to my texts
notice-ruling = Admissibility of my amendments
notice-recommendation = Recommendations on my amendments
notice-carried = What becomes of my amendments on a new version
notice-treatment = What is proposed to me for my amendments
notice-treatment-answered = Answers of sponsors to what I proposed
notice-compromise = Compromises that concern my amendments
notice-revised = Revisions of amendments
notice-accepted = Amendments accepted by sponsors
notice-cosponsorship = Co-sponsorship
notice-approval = Approval within my delegation
notice-followed = What I follow
notice-question-opened = Questions put to the body
notice-result = Results
notice-silence = Silence procedures
notice-not-put = My proposals that the body does not vote on
notice-minutes = Minutes of sittings
notice-proxy = Votes by proxy that my delegation carries
notice-published = Publication

## What stands in every mail
mail-subject-demonstration = DEMONSTRATION: { $subject }
mail-greeting = Hello { $name },
mail-why = You receive this mail because you take part in the work of { $body }.
mail-why-account = This mail concerns your account. It cannot be switched off.
mail-stop = Stop mails of this kind ({ $notice })
mail-stop-following = Stop following this
mail-reason = Reason given: { $reason }
mail-link-until = The link works once, until { $until }.
mail-link-at-sending = (the link is made when the mail is sent)

## Invitation
mail-invitation-subject = Invitation to { $body }
mail-invitation = You have been invited to take part in the work of { $body }.
mail-invitation-role = Your role: { $role }.
mail-invitation-link = Set your password and sign in
mail-invitation-unexpected = If you did not expect this invitation, you need not do anything.

## New password
mail-password-subject = A new password
mail-password = Somebody, probably you, asked for a new password for your account.
mail-password-link = Set a new password
mail-password-unexpected = If it was not you, you need not do anything: your present password still works.

## Tabled
mail-tabled-subject = Tabled: { $title }
mail-tabled = { $delegation } has tabled “{ $title }”.
mail-tabled-by-secretariat = The secretariat has tabled “{ $title }”.
mail-tabled-link = Read the text

## Amendments
mail-amendment-subject = Amendment { $label } to “{ $title }”
mail-amendment = { $delegation } has submitted amendment { $label } to “{ $title }”.
mail-amendment-by-secretariat = The secretariat has submitted amendment { $label } to “{ $title }”.
mail-mover-on-behalf = { $delegation }, on behalf of { $group },
mail-amendment-link = See the amendment
mail-admissible-subject = Amendment { $label } is admissible
mail-admissible = The secretariat has ruled that your amendment { $label } to “{ $title }” is admissible.
mail-inadmissible-subject = Amendment { $label } is not admissible
mail-inadmissible = The secretariat has ruled that your amendment { $label } to “{ $title }” is not admissible.
mail-recommendation-subject = Panel { $panel } on amendment { $label }
mail-recommendation = Panel { $panel } has recorded its recommendation on your amendment { $label } to “{ $title }”: { $advice }.
mail-carried-subject = Amendment { $label } on version { $version }
mail-carried = Version { $version } of “{ $title }” was made. { $outcome ->
    [taken-in] Your amendment { $label } was taken into it.
    [in-part] What of your amendment { $label } stands beside the others was taken into it: please say what is to become of the rest.
    [carried-over] Your amendment { $label } was carried over to it; what you submitted is kept beside it.
    [moot] The change that your amendment { $label } asks for is in it already.
   *[needs-attention] It meets the words of your amendment { $label }: please say what is to become of it.
  }
mail-cosponsorship-subject = { $step ->
    [asked] { $delegation } asks you to co-sponsor { $label ->
        [draft] a draft amendment
       *[other] amendment { $label }
      }
    [yes] { $delegation } co-sponsors { $label ->
        [draft] your draft amendment
       *[other] your amendment { $label }
      }
    [no] { $delegation } does not co-sponsor { $label ->
        [draft] your draft amendment
       *[other] your amendment { $label }
      }
   *[changed] { $label ->
        [draft] A draft amendment has changed: please confirm that you co-sponsor it
       *[other] Amendment { $label } has changed: please confirm that you co-sponsor it
      }
  }
mail-cosponsorship = { $step ->
    [asked] { $delegation } asks your delegation to co-sponsor { $label ->
        [draft] a draft amendment to “{ $title }”. You may read it until the request is taken back.
       *[other] amendment { $label } to “{ $title }”.
      }
    [yes] { $delegation } agrees to co-sponsor { $label ->
        [draft] your draft amendment to “{ $title }”.
       *[other] your amendment { $label } to “{ $title }”.
      }
    [no] { $delegation } declines to co-sponsor { $label ->
        [draft] your draft amendment to “{ $title }”.
       *[other] your amendment { $label } to “{ $title }”.
      }
   *[changed] { $delegation } has changed the words of { $label ->
        [draft] the draft amendment to “{ $title }” that you agreed to co-sponsor. You stand for it again once you confirm.
       *[other] amendment { $label } to “{ $title }”, which you agreed to co-sponsor. You stand for it again once you confirm.
      }
  }
mail-cosponsorship-words = They say: { $words }
mail-approval-subject = { $step ->
    [asked] A draft waits for your approval
    [approved] Your draft is approved
   *[sent-back] Your draft is sent back
  }
mail-approval = { $step ->
    [asked] A member of your delegation asks you to approve a draft amendment to “{ $title }”. Nothing is filed before.
    [approved] The head of your delegation has approved your draft amendment to “{ $title }” as it stands. It can be filed.
   *[sent-back] The head of your delegation has sent your draft amendment to “{ $title }” back.
  }
mail-approval-words = Remark: { $words }
mail-approval-link = See the draft
mail-followed-subject = { $title }: { $news }
mail-followed-says = News: { $news }.
mail-followed = { $kind ->
    [clause] You follow a clause of “{ $title }”.
    [amendment] You follow this amendment to “{ $title }”.
   *[declaration] You follow “{ $title }”.
  }
mail-followed-news = { $event ->
    [filed] amendment { $label } was filed
    [admissible] amendment { $label } was ruled admissible
    [inadmissible] amendment { $label } was ruled inadmissible
    [withdrawn] amendment { $label } was withdrawn
    [revised] an amendment was revised by its sponsors: { $label }
    [fallen] amendment { $label } fell
    [suspended] amendment { $label } is suspended in favour of a compromise
    [returned] amendment { $label } is no longer suspended
    [adopted] amendment { $label } was adopted
    [rejected] amendment { $label } was rejected
    [tabled] the text was tabled
    [admitted] the text was admitted
    [stage] a new stage was opened: { $stage }
    [version] there is a new version of the text
    [text-adopted] the text was adopted
    [text-not-put] the body decided not to vote on the text
    [text-rejected] the text was rejected
    [text-reopened] the text is before the plenary again
    [text-withdrawn] the text was withdrawn
   *[published] the text was published
  }
mail-treatment-subject = Please answer: amendment { $label }
mail-treatment = { $panel ->
    [0] The secretariat proposes to you as a sponsor of amendment { $label } to “{ $title }”
   *[other] Panel { $panel } proposes to you as a sponsor of amendment { $label } to “{ $title }”
  } { $kind ->
    [withdraw] that you withdraw it in favour of amendment { $other }.
   *[adopt-as-revised] that it be adopted in other words.
  }
mail-treatment-answer = On the page of the amendment you see the difference, and agree or do not agree, with a comment if you like.
mail-treatment-answered-subject = { $agrees ->
    [yes] The sponsors of amendment { $label } agree
   *[no] The sponsors of amendment { $label } do not agree
  }
mail-treatment-answered = { $agrees ->
    [yes] { $delegation } agrees to what was proposed for amendment { $label } to “{ $title }”.
   *[no] { $delegation } does not agree to what was proposed for amendment { $label } to “{ $title }”.
  }
mail-revised-subject = Amendment { $label }
mail-revised = { $delegation } has revised its amendment to “{ $title }”: it is now { $label }.
mail-compromise-subject = { $news ->
    [asked] Please answer: compromise { $other } is to replace your amendment { $label }
    [again] Please answer again: compromise { $other } was changed
    [readmitted] Please answer again: compromise { $other } is admissible after all
    [returned] Amendment { $label } is no longer suspended
    [replaced] Amendment { $label } is replaced by compromise { $other }
    [joined] Compromise { $label }: the sponsors of amendment { $other } join
    [left] Compromise { $label }: the sponsors of amendment { $other } have left it
   *[declined] Compromise { $label }: the sponsors of amendment { $other } do not join
  }
mail-compromise = { $news ->
    [asked] { $delegation } proposes amendment { $other } to “{ $title }” as a compromise. It is to replace your amendment { $label }, if you join.
    [again] { $delegation } has changed the words of compromise { $other } to “{ $title }”. What you said of it no longer holds: your amendment { $label } is not suspended, unless you join again.
    [readmitted] Compromise { $other } of { $delegation } to “{ $title }”, which had been ruled inadmissible, was ruled admissible after all. That your amendment { $label } joined it no longer holds: yours is not suspended for it, unless you join again.
    [returned] Compromise { $other } to “{ $title }” did not succeed. Your amendment { $label }, which you had joined to it, stands again where it stood.
    [replaced] Compromise { $other } to “{ $title }” succeeded. Your amendment { $label }, which you had joined to it, falls in its favour.
    [joined] { $delegation } joins your compromise { $label } to “{ $title }” with amendment { $other }, which is suspended as long as yours is before the body.
    [left] { $delegation } has left your compromise { $label } to “{ $title }”. Amendment { $other } stands again where it stood.
   *[declined] { $delegation } does not join your compromise { $label } to “{ $title }”. Amendment { $other } stands as before.
  }
mail-compromise-answer = If you join, your amendment is suspended: it is not put to the vote. If the compromise is adopted, yours falls; if it fails, yours returns. You can leave it until the vote on it begins.
mail-accepted-subject = Amendment { $label } is accepted
mail-accepted = { $delegation } has accepted amendment { $label } to “{ $title }” for the sponsors of the declaration. It is adopted without a vote.

## Questions and results
mail-question-subject = { $subject ->
    [motion] Now put: a procedural motion
    [amendment] Now put: amendment { $label }
    [clause] Now put: a clause by separate vote
   *[whole] Now put: the text as a whole
  }
mail-question = { $subject ->
    [motion] A procedural motion on “{ $title }” has been put to the body.
    [amendment] Amendment { $label } to “{ $title }” has been put to the body.
    [clause] A clause of “{ $title }” has been put to the body separately.
   *[whole] The text of “{ $title }” as a whole has been put to the body.
  }
mail-question-method = Method: { $method }.
mail-question-link = Go to the question
mail-silence-subject =
    { $step ->
        [begun] Silence procedure until { $until }: { $title }
        [extended] Silence procedure extended until { $until }: { $title }
        [reminder] Reminder: the silence procedure ends on { $until }
       *[broken] The silence was broken: { $title }
    }
mail-silence =
    { $step ->
        [begun] “{ $title }” is circulated under the silence procedure until { $until }.
        [extended] The silence procedure on “{ $title }” is extended until { $until }.
        [reminder] The silence procedure on “{ $title }” ends on { $until }.
       *[broken] { $delegation } broke the silence on “{ $title }”: it is not adopted in this way. The text is as it was before.
    }
mail-silence-words =
    { $step ->
        [broken] The delegation says: { $words }
       *[other] Reason: { $words }
    }
mail-silence-means = If no delegation breaks the silence by { $until }, the text is adopted. Who agrees need do nothing.
mail-result-subject = { $subject ->
    [motion] Result on a procedural motion: { $outcome }
    [amendment] Result on amendment { $label }: { $outcome }
    [clause] Result on a clause: { $outcome }
   *[whole] Result on the text as a whole: { $outcome }
  }
mail-result-question = { $subject ->
    [motion] The result on a procedural motion on “{ $title }” has been declared.
    [amendment] The result on amendment { $label } to “{ $title }” has been declared.
    [clause] The result on a clause of “{ $title }” has been declared.
   *[whole] The result on the text of “{ $title }” as a whole has been declared.
  }
mail-result = Result: { $outcome }, { $how }.
mail-result-counts = { $yes } in favour, { $no } against, { $abstain ->
    [one] { $abstain } abstention
   *[other] { $abstain } abstentions
  }.
mail-result-link = See the result
mail-not-put-subject = Not put to the vote: { $title }
mail-not-put = The body has voted on another proposal on the same question and has decided not to go on: “{ $title }” is not put to the vote. It stays in the record.

## Publication
mail-published-subject = Published: { $title } ({ $symbol })
mail-published = “{ $title }” has been published under the symbol { $symbol }.
mail-published-link = Read the published text

## The choice in each mail
unsubscribe-title = Stop these mails
unsubscribe-question = Kind of mail: { $notice }. You will get no more mails of this kind.
unsubscribe-done = You will get no more mails of this kind: { $notice }.
unsubscribe-account = Mail about your account still reaches you.

## The outbox of a demonstration
outbox-title = Outgoing mail
outbox-lead = A demonstration sends nothing. These are the mails that would leave, as they would be read.
outbox-lead-rehearsal = A rehearsal sends nothing. These are the mails that would have left since it began, as they would be read.
outbox-caption = Newest first. Only the secretariat sees this list.
outbox-empty = No mail yet. Invitations, tabled texts, rulings and results will appear here.
outbox-count-sent = Sent
outbox-count-waiting = Waiting
outbox-count-failed = Given up
outbox-from = From
outbox-to = To
outbox-mail = Mail
outbox-queued = Queued
outbox-standing = Standing
outbox-sent = sent { $at }
outbox-kept = kept, not sent
outbox-waiting = waiting
outbox-again = { $attempts ->
    [one] tried once, again { $at }
   *[other] tried { $attempts } times, again { $at }
  }
outbox-failed = given up
outbox-make-link = Make the link that this mail would carry
outbox-link-made = This link works once:
outbox-as-read = The mail as it is read
outbox-text-part = The text part

## Minutes
mail-minutes-subject = { $step ->
    [issued] Provisional minutes of sitting { $number }
    [proposed] { $delegation } proposes a correction of the minutes of sitting { $number }
    [taken-up] Your correction of the minutes of sitting { $number } is taken up
    [approved] The minutes of sitting { $number } are approved
   *[not-taken-up] Your correction of the minutes of sitting { $number } is not taken up
  }
mail-minutes = { $step ->
    [issued] The provisional minutes of sitting { $number } of “{ $meeting }” are issued.
    [proposed] { $delegation } proposes to correct the minutes of sitting { $number } of “{ $meeting }”.
    [taken-up] The secretariat took up the correction that your delegation proposed to the minutes of sitting { $number } of “{ $meeting }”.
    [approved] The minutes of sitting { $number } of “{ $meeting }” were approved without objection and are frozen.
   *[not-taken-up] The secretariat did not take up the correction that your delegation proposed to the minutes of sitting { $number } of “{ $meeting }”.
  }
mail-minutes-until = Corrections may be proposed until { $until }.
mail-minutes-until-approval = Corrections may be proposed until the minutes are approved.
mail-minutes-words = { $step ->
    [proposed] The paragraph is to read: { $words }
    [approved] SHA-256 of the approved text: { $words }
   *[answered] The secretariat says: { $words }
  }
mail-minutes-link = Read the minutes
mail-proxy-subject = { $step ->
    [given] { $giver } gives your delegation its vote by proxy
    [given-once] { $giver } gives your delegation its vote by proxy for one question
    [spent] The proxy of { $giver } for one question has lapsed
    [taken-back] { $giver } takes its proxy back
   *[lapsed] { $giver } has arrived: its proxy has lapsed
  }
mail-proxy = { $step ->
    [given] { $giver } has given { $holder } its vote by proxy at sitting { $number } of “{ $meeting }”.
    [given-once] { $giver } has given { $holder } its vote by proxy for one question at sitting { $number } of “{ $meeting }”.
    [spent] The question for which { $giver } had given { $holder } its vote by proxy at sitting { $number } of “{ $meeting }” has ended. The proxy has lapsed with it.
    [taken-back] { $giver } has taken back the proxy that it had given { $holder } at sitting { $number } of “{ $meeting }”.
   *[lapsed] { $giver } is now present at sitting { $number } of “{ $meeting }”. The proxy that it had given { $holder } has lapsed.
  }
mail-proxy-now = { $step ->
    [given] It holds from the next question on. Your delegation casts this vote beside its own.
    [given-once] It holds for the next vote on a text, and for no other. Your delegation casts this vote beside its own.
   *[ended] { $giver } votes itself; what your delegation cast for it stands.
  }
mail-proxy-link = Go to the sitting
