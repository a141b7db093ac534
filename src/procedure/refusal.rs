//! Why an act is refused: the reason, its numbers, and the rule it rests on.

mod made;

use made::refusals;

use super::{Act, Category, Method, Moment, RefusalArg, RuleRef, Stage, Standing};

refusals! {
    /// The capacity never allows it.
    NotYourRole = "refusal-not-your-role" { act: Act => Act };
    /// What is another's to do, or what only a clerk enters at its oral request.
    NotForAnother = "refusal-not-for-another" { act: Act => Act };
    /// The rules give the act to others.
    NotYourRoleHere = "refusal-not-your-role-here" { act: Act => Act } by rule;
    /// The category of the delegation does not allow it.
    NotYourCategory = "refusal-not-your-category" { act: Act => Act, category: Category => Category } by rule;
    /// Delegations of this category have no vote.
    CategoryMayNotVote = "refusal-category-may-not-vote" { category: Category => Category } by rule;
    /// Not in the register that was frozen when the question opened.
    NotInRegister = "refusal-not-in-register" {};
    /// Another delegation carries this vote by proxy, or cast it before the giver was there.
    VoteCarried = "refusal-vote-carried" {};
    /// The proxy has ended: its giver votes itself, and what was cast stands.
    ProxyEnded = "refusal-proxy-ended" {};
    /// These rules know no proxies.
    NoProxies = "refusal-no-proxies" {} by rule;
    /// A delegation gives one proxy at a time.
    ProxyGiven = "refusal-proxy-given" {};
    /// A vote is carried by one hand: it is not handed on.
    ProxyOnward = "refusal-proxy-onward" {};
    /// Whoever is to carry it carries as many as the rules allow.
    ProxyCeiling = "refusal-proxy-ceiling" { most: u64 => Count } by rule;
    /// A proxy holds for those that are away.
    GiverPresent = "refusal-giver-present" {} by rule;
    /// A delegation casts all of its votes alike.
    NoSplitting = "refusal-no-splitting" {} by rule;
    /// A secret ballot is one answer.
    SplitIsSecret = "refusal-split-is-secret" {};
    /// More votes each way than there are in all.
    SplitTooMany = "refusal-split-too-many" { votes: u64 => Count, weight: u64 => Count };
    /// Only its sponsors may do this.
    NotSponsor = "refusal-not-sponsor" { act: Act => Act };
    /// It is one's own text: nothing to co-sponsor, nothing to explain.
    OwnText = "refusal-own-text" {};
    /// Each rehearsal is a copy of the whole record: no more than this run at once.
    RehearsalsFull = "refusal-rehearsals-full" { most: u64 => Count };
    /// The delegation is among the sponsors already.
    AlreadySponsor = "refusal-already-sponsor" {};
    /// The matter was given to another panel.
    NotYourPanel = "refusal-not-your-panel" {};
    /// The comment is its author's, the moderator's and the secretariat's to resolve.
    NotYourComment = "refusal-not-your-comment" {};
    /// The delegation files only what its head approved.
    ApprovalNeeded = "refusal-approval-needed" {};
    /// For this delegation its head answers what is proposed to it.
    HeadDecides = "refusal-head-decides" {};
    /// Nobody asked this delegation to co-sponsor it.
    NotAsked = "refusal-not-asked" {};
    /// The act is nobody's but its author's and is not entered for another.
    NotOnBehalf = "refusal-not-on-behalf" { act: Act => Act };

    // When.
    /// The act has no place at this stage.
    WrongStage = "refusal-wrong-stage" { act: Act => Act, stage: Stage => Stage, opened: Vec<Stage> => Stages } by rule since since;
    /// The rules lead from this stage to another one.
    NotNextStage = "refusal-not-next-stage" { stage: Stage => Stage, wanted: Stage => Stage } by rule;
    /// Too late.
    DeadlinePassed = "refusal-deadline-passed" { deadline: Moment => Moment } by rule;
    /// Late, but possible by leave.
    LeaveNeeded = "refusal-leave-needed" { deadline: Moment => Moment } by rule;
    /// The deadline would end before it begins.
    DeadlineInThePast = "refusal-deadline-in-the-past" { deadline: Moment => Moment };

    // The text and its sponsors.
    /// The declaration was not admitted yet.
    NotAdmitted = "refusal-not-admitted" {} by rule;
    /// It is a draft still.
    NotTabled = "refusal-not-tabled" {};
    /// Others stand for the text too: one leaves, the text stays.
    OtherSponsors = "refusal-other-sponsors" { count: u64 => Count } by rule;
    /// It was tabled or ruled upon before.
    AlreadyDone = "refusal-already-done" { act: Act => Act } since since;
    /// Too few sponsors.
    NotEnoughSponsors = "refusal-not-enough-sponsors" { have: u64 => Count, need: u64 => Count } by rule;
    /// A text without clauses, an amendment without operations.
    NothingProposed = "refusal-nothing-proposed" {};
    /// There is no amendment that this could be done to.
    NoneOfThese = "refusal-none-of-these" { act: Act => Act };
    /// An amendment to an amendment of too deep a level.
    SubAmendmentTooDeep = "refusal-sub-amendment-too-deep" { depth: u64 => Count } by rule;
    /// The amendment stands where the act cannot touch it.
    WrongStanding = "refusal-wrong-standing" { act: Act => Act, standing: Standing => Standing } since since;
    /// A question on it is before the body: what is voted on stays as it is.
    TextFrozen = "refusal-text-frozen" { act: Act => Act } since since;
    /// Voting on it has begun.
    AlreadyVotingStarted = "refusal-already-voting-started" {} by rule;
    /// It was amended, so it is no longer its sponsors' alone.
    WasAmended = "refusal-was-amended" {} by rule;
    /// The act must be justified.
    ReasonNeeded = "refusal-reason-needed" { act: Act => Act } by rule;

    // Sittings and quorum.
    /// No sitting is open.
    NoSitting = "refusal-no-sitting" {};
    /// A sitting is open already.
    SittingOpen = "refusal-sitting-open" {};
    /// Nothing is done while the sitting is suspended.
    SittingSuspended = "refusal-sitting-suspended" {} since since;
    /// Only what is suspended can be resumed.
    NotSuspended = "refusal-not-suspended" {};
    /// The chair is handed over to somebody else.
    PresidesAlready = "refusal-presides-already" {};
    /// A list of speakers on this is open.
    SpeakersListed = "refusal-speakers-listed" {};
    /// The list of speakers was closed.
    SpeakersClosed = "refusal-speakers-closed" {};
    /// The delegation waits on the list already.
    SpeaksAlready = "refusal-speaks-already" {};
    /// The rules let so many speak on this side of the motion.
    SpeakersEnough = "refusal-speakers-enough" { most: u64 => Count } by rule;
    /// The rules number who speaks for the motion and against it: one says which.
    SideNeeded = "refusal-side-needed" {} by rule;
    /// The motion is put without a debate.
    NotDebated = "refusal-not-debated" {} by rule;
    /// Who had the floor or gave up the place does not wait for it.
    NotWaiting = "refusal-not-waiting" { act: Act => Act };
    /// It is another delegation's.
    NotYours = "refusal-not-yours" { act: Act => Act };
    /// Nobody has the floor.
    NobodySpeaks = "refusal-nobody-speaks" {};
    /// Fewer are present than the rules need.
    NoQuorum = "refusal-no-quorum" { present: u64 => Count, needed: u64 => Count, of: u64 => Count } by rule;
    /// Fewer are present of one of the bodies that meet jointly than the rules need of each.
    NoQuorumIn = "refusal-no-quorum-in" { component: String => Text, present: u64 => Count, needed: u64 => Count, of: u64 => Count } by rule;
    /// The bodies that meet jointly are asked one by one, and some sit for none of them.
    ComponentMissing = "refusal-component-missing" { delegations: Vec<String> => Labels } by rule;
    /// Somebody doubts the quorum: nothing is put until it is verified.
    QuorumChallenged = "refusal-quorum-challenged" {} by rule since since;
    /// The quorum is counted before every vote: there is nothing to challenge.
    QuorumCounted = "refusal-quorum-counted" {} by rule;
    /// Nobody doubts the quorum.
    NoChallenge = "refusal-no-challenge" {};
    /// The rules do not let the chair's own count override the register.
    RegisterHolds = "refusal-register-holds" {} by rule;
    /// More are marked present than there are.
    MorePresentThanMembers = "refusal-more-present-than-members" { present: u64 => Count, of: u64 => Count };

    // Motions.
    /// The body's rules know no such motion.
    MotionUnknown = "refusal-motion-unknown" {} by rule;
    /// A motion is before the body: it goes before whatever else would be put.
    MotionsFirst = "refusal-motions-first" { count: u64 => Count } by rule;
    /// No motion on it is before the body.
    NoMotion = "refusal-no-motion" {};
    /// It was decided, ruled out of order or withdrawn.
    MotionEnded = "refusal-motion-ended" {} since since;
    /// The chair rules on it; nothing is put.
    RuledByChair = "refusal-ruled-by-chair" {} by rule;
    /// It is put to the body; the chair rules only whether it is in order.
    DecidedByBody = "refusal-decided-by-body" {} by rule;
    /// Nothing interrupts a vote but a point of order on its conduct.
    OnlyPointOfOrder = "refusal-only-point-of-order" {} by rule;
    /// The text was decided: only a motion to reconsider it has a place.
    OnlyReconsidered = "refusal-only-reconsidered" {} by rule since since;
    /// What was decided on a motion was acted on at once.
    MotionFollowed = "refusal-motion-followed" {};
    /// The ruling was overruled, or an appeal against it is before the body or was decided.
    RulingAppealed = "refusal-ruling-appealed" {};
    // Proposals on the same question.
    /// Others on the same question are put before it.
    ProposalsFirst = "refusal-proposals-first" { first: String => Text } by rule;
    /// The body decides not to go on after it voted on one of them.
    NothingVotedYet = "refusal-nothing-voted-yet" {} by rule;
    /// It stands in a queue with others.
    QueuedAlready = "refusal-queued-already" {};
    /// It stands in no queue.
    NotQueued = "refusal-not-queued" {};

    // Minutes.
    /// Minutes are drafted once the sitting is closed.
    SittingNotClosed = "refusal-sitting-not-closed" {};
    /// Issued minutes are changed by corrections only.
    MinutesIssued = "refusal-minutes-issued" {} since since;
    /// The minutes are a draft.
    MinutesNotIssued = "refusal-minutes-not-issued" {};
    /// Approved minutes are not changed.
    MinutesApproved = "refusal-minutes-approved" {} since since;
    /// The time for corrections is over.
    MinutesTimeOver = "refusal-minutes-time-over" { until: Moment => Moment } by rule;
    /// The time for corrections still runs.
    MinutesTimeRuns = "refusal-minutes-time-runs" { until: Moment => Moment } by rule;
    /// Corrections wait for an answer.
    MinutesUnanswered = "refusal-minutes-unanswered" { count: u64 => Count };

    // The voting list.
    /// Amendments wait for a decision; the whole comes last.
    AmendmentsStillOpen = "refusal-amendments-still-open" { count: u64 => Count } by rule;
    /// Words are still disputed, alternative or agreed only ad referendum; each with the number of its clause.
    MarksLeft = "refusal-marks-left" { marks: Vec<String> => Labels };
    /// Words refer to clauses that are gone; each with its number and the number that is missing.
    ReferencesLeft = "refusal-references-left" { references: Vec<String> => Labels };
    /// Its words refer to clauses that the text has not with it.
    RefersToNothing = "refusal-refers-to-nothing" { references: Vec<String> => Labels };
    /// Panels have not closed their review.
    ReviewsStillOpen = "refusal-reviews-still-open" { count: u64 => Count } by rule;
    /// Its sub-amendments are voted first.
    SubAmendmentsFirst = "refusal-sub-amendments-first" { amendments: Vec<String> => Labels } by rule;
    /// It collides with what was adopted: it has fallen.
    CollidesWithAdopted = "refusal-collides-with-adopted" { amendments: Vec<String> => Labels };
    /// Amendments chosen for one version collide with each other.
    CollideTogether = "refusal-collide-together" { amendments: Vec<String> => Labels };
    /// Nothing was chosen for the new version.
    NothingChosen = "refusal-nothing-chosen" {};
    /// Sub-amendments are taken in with the amendment that they change, as it stands, or not at all.
    SubAstray = "refusal-sub-astray" { amendments: Vec<String> => Labels };
    /// Its free parts are no single wording: a recommendation words one operation anew.
    NotOneWording = "refusal-not-one-wording" {};
    /// A delegation that is called answered by itself while its answer was being entered.
    AnsweredMeanwhile = "refusal-answered-meanwhile" { delegation: String => Text };
    /// A panel changed its wording since it was chosen.
    ChoiceOvertaken = "refusal-choice-overtaken" { amendments: Vec<String> => Labels };
    /// The choice at the desk says nothing that the panel has not recommended.
    NothingToRecommend = "refusal-nothing-to-recommend" {};
    /// Nothing of the amendments stands beside the others.
    NothingFree = "refusal-nothing-free" { amendments: Vec<String> => Labels };
    /// A new version met its words: its sponsors must say first what is to become of it.
    NeedsAttention = "refusal-needs-attention" { amendments: Vec<String> => Labels };
    /// It stands on the present text as it is.
    NothingToSettle = "refusal-nothing-to-settle" {};
    /// The body's rules let no amendment be adopted without a vote.
    NoAcceptance = "refusal-no-acceptance" {} by rule;
    /// A sub-amendment is its amendment's sponsors' affair, and the body's.
    SubNotAccepted = "refusal-sub-not-accepted" {} by rule;
    /// The sub-amendments to it are decided first.
    SubsPending = "refusal-subs-pending" { amendments: Vec<String> => Labels } by rule;
    /// Nobody can agree to it: there is no delegation whose amendment it is.
    NoSponsor = "refusal-no-sponsor" {};
    /// It was answered, for good.
    TreatmentAnswered = "refusal-treatment-answered" {} since since;
    /// Another proposal took its place, or the words that it speaks of were changed.
    TreatmentOvertaken = "refusal-treatment-overtaken" {};
    /// Its sponsors joined a compromise: as long as that is before the body, theirs is suspended.
    Suspended = "refusal-suspended" { amendments: Vec<String> => Labels };
    /// A compromise joins no other, and a sub-amendment is none.
    NoCompromiseOf = "refusal-no-compromise-of" { amendments: Vec<String> => Labels };
    /// The amendment that it changes was rejected.
    ParentRejected = "refusal-parent-rejected" { amendments: Vec<String> => Labels };
    /// Sub-amendments were adopted that a panel's wording does not hold.
    WordingOvertaken = "refusal-wording-overtaken" { amendments: Vec<String> => Labels };
    /// The rules have every amendment put by itself.
    NoBlocs = "refusal-no-blocs" {} by rule;
    /// To put together takes two; the others were asked for apart, decided or taken back.
    BlocOfOne = "refusal-bloc-of-one" {};
    /// The rules have no clause put by itself.
    NoSeparateVotes = "refusal-no-separate-votes" {} by rule;
    /// Requests for separate votes wait for a ruling.
    RequestsOpen = "refusal-requests-open" { count: u64 => Count } by rule;
    /// Parts of it are put before it.
    PartsFirst = "refusal-parts-first" { count: u64 => Count } by rule;
    /// The words are no longer in the text.
    PartGone = "refusal-part-gone" {};
    /// The delegation asked for it before.
    AskedBefore = "refusal-asked-before" {};
    /// Others stand before it in the order of voting.
    NotFurthest = "refusal-not-furthest" { amendments: Vec<String> => Labels } by rule;
    /// The new order leaves one out, or names one that is not on the list or twice.
    NotSameAmendments = "refusal-not-same-amendments" { amendments: Vec<String> => Labels };

    // Questions and votes.
    /// Another question is before the body.
    QuestionOpen = "refusal-question-open" {};
    /// The voting has ended.
    QuestionLocked = "refusal-question-locked" {} since since;
    /// No question on the text is before the body.
    NoQuestion = "refusal-no-question" {};
    /// The voting must be ended first.
    QuestionNotLocked = "refusal-question-not-locked" {};
    /// The result has been declared.
    QuestionDeclared = "refusal-question-declared" {} since since;
    /// What would be declared is not what the chair was shown.
    FiguresChanged = "refusal-figures-changed" {};
    /// The result has not been declared yet.
    QuestionNotDeclared = "refusal-question-not-declared" {};
    /// The vote was annulled.
    QuestionAnnulled = "refusal-question-annulled" {};
    /// A text under the silence procedure runs until a time that was told.
    SilenceRuns = "refusal-silence-runs" { until: Moment => Moment };
    /// The time is over: who said nothing has agreed.
    SilenceOver = "refusal-silence-over" { until: Moment => Moment };
    /// The delegations must have so many hours at least.
    SilenceTooShort = "refusal-silence-too-short" { hours: u64 => Count } by rule;
    /// So many delegations were not reached: it does not elapse.
    SilenceUnheard = "refusal-silence-unheard" { count: u64 => Count } by rule;
    /// The service was down for so many minutes while it ran: it does not elapse.
    SilenceInterrupted = "refusal-silence-interrupted" { minutes: u64 => Count } by rule;
    /// The method is not one of the body's, or not for such a question.
    MethodNotAllowed = "refusal-method-not-allowed" { method: Method => Method } by rule;
    /// Under this method it is done otherwise.
    NotByThisMethod = "refusal-not-by-this-method" { act: Act => Act, method: Method => Method };
    /// Bodies that meet jointly decide each by itself, and this method does not tell their votes apart.
    CountedTogether = "refusal-counted-together" { method: Method => Method } by rule;
    /// The ballot is cast, and the rules allow no correction.
    AlreadyVoted = "refusal-already-voted" {} by rule;
    /// No count was entered.
    CountMissing = "refusal-count-missing" {};
    /// More votes than voters.
    VotesExceedVoters = "refusal-votes-exceed-voters" { votes: u64 => Count, voters: u64 => Count };
    /// A number too large to count with.
    TooLarge = "refusal-too-large" {};
    /// The chair has not said which side it heard.
    NotHeard = "refusal-not-heard" {};
    /// Somebody asks for a count of what was put by voices.
    VoiceDoubted = "refusal-voice-doubted" { count: u64 => Count };
    /// As many for as against: the chair votes.
    CastingVoteNeeded = "refusal-casting-vote-needed" {} by rule;
    /// A vote that is counted is not set aside by one person: two annul it.
    AnnulledByTwo = "refusal-annulled-by-two" {};
    /// Another presiding officer is in the chair.
    NotPresiding = "refusal-not-presiding" {};
    /// Whoever proposed a correction does not confirm it.
    SecondPerson = "refusal-second-person" {};
    /// A correction of this vote waits for the second person.
    CorrectionPending = "refusal-correction-pending" {};
    /// A vote from paper waits for the second person.
    PaperPending = "refusal-paper-pending" {};
    /// These are the figures that stand.
    NothingToCorrect = "refusal-nothing-to-correct" {};
    /// What was decided later rests on it.
    LaterDecision = "refusal-later-decision" {};
    /// Sponsors do not explain their vote on what they sponsor.
    ExplainsOwnText = "refusal-explains-own-text" {} by rule;
    /// A vote by secret ballot is not explained.
    SecretUnexplained = "refusal-secret-unexplained" {} by rule;
    /// The body prints no reservations with its texts.
    NoReservations = "refusal-no-reservations" {} by rule;
    /// The body did not adopt it: there are no words to reserve a position on.
    NothingToReserve = "refusal-nothing-to-reserve" {};
    /// What was said in explanation of a vote was said.
    NotTakenBack = "refusal-not-taken-back" {};
    /// This delegation has not been called yet.
    NotCalledNow = "refusal-not-called-now" {};
    /// A weight that one voter alone carries would tell how it voted.
    WeightNamesVoter = "refusal-weight-names-voter" {};
    /// One of the bodies that meet jointly is counted by itself and has so few voters that each would know the others' votes.
    ComponentNamesVoter = "refusal-component-names-voter" { component: String => Text, fewest: u64 => Count } by rule;
    /// The key with which the ballots were sealed is gone: nobody can count them.
    SealLost = "refusal-seal-lost" {};
    /// Nobody but the voter may see a secret ballot before it is sealed.
    SecretIsOnesOwn = "refusal-secret-is-ones-own" {};
    /// Somebody objects to the consensus.
    ObjectionOpen = "refusal-objection-open" { count: u64 => Count } by rule;
    /// There is no objection of this delegation to take back.
    NoObjection = "refusal-no-objection" {};

    // After the decision.
    /// The text has no symbol yet.
    NoSymbol = "refusal-no-symbol" {};
    /// The symbol is borne by another text.
    SymbolTaken = "refusal-symbol-taken" { symbol: String => Text };
}

#[cfg(test)]
#[path = "refusal_tests.rs"]
mod tests;
