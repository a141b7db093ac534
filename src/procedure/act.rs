//! What a person may do: the acts that the permission table speaks of.

use crate::worded::worded;

worded! {
    /// One thing that a person does.
    Act {
        /// Create bodies, appoint their secretariats.
        ManageInstallation = "manage-installation", "act-manage-installation";
        /// Create delegations, members, meetings and panels of a body.
        ManageBody = "manage-body", "act-manage-body";
        /// Change the rules of procedure of the body.
        ChangeRules = "change-rules", "act-change-rules";
        /// See the outgoing mail.
        SeeOutbox = "see-outbox", "act-see-outbox";
        /// Begin or change a draft that is not yet tabled.
        WriteDraft = "write-draft", "act-write-draft";
        /// Submit a draft to the body.
        Table = "table", "act-table";
        /// Join the sponsors of a declaration.
        CosponsorDeclaration = "cosponsor-declaration", "act-cosponsor-declaration";
        /// Admit a tabled declaration.
        AdmitDeclaration = "admit-declaration", "act-admit-declaration";
        /// Suspend or correct, by a decision of the body, the rules that a declaration stands under.
        CorrectRules = "correct-rules", "act-correct-rules";
        /// Take a declaration back.
        WithdrawDeclaration = "withdraw-declaration", "act-withdraw-declaration";
        /// Say which declarations relate to the same question, so that they are put one after another.
        QueueProposals = "queue-proposals", "act-queue-proposals";
        /// File an amendment or a sub-amendment.
        ProposeAmendment = "propose-amendment", "act-propose-amendment";
        /// Say how a delegation files: only what its head approved, or whatever its members write.
        LeadDelegation = "lead-delegation", "act-lead-delegation";
        /// Approve the draft of an amendment of one's delegation, or send it back.
        ApproveDraft = "approve-draft", "act-approve-draft";
        /// Join the sponsors of an amendment.
        CosponsorAmendment = "cosponsor-amendment", "act-cosponsor-amendment";
        /// Take an amendment back.
        WithdrawAmendment = "withdraw-amendment", "act-withdraw-amendment";
        /// Enter an act at the oral request of a delegation, or from paper.
        ActOnBehalf = "act-on-behalf", "act-act-on-behalf";
        /// Revise the words of one's amendment.
        ReviseAmendment = "revise-amendment", "act-revise-amendment";
        /// Propose to the sponsors of an amendment what is to become of it.
        ProposeTreatment = "propose-treatment", "act-propose-treatment";
        /// Agree to a proposed treatment of one's amendment, or not.
        AnswerTreatment = "answer-treatment", "act-answer-treatment";
        /// Name the amendments that one's own is to replace as a compromise.
        NameReplaced = "name-replaced", "act-name-replaced";
        /// Join a compromise with one's amendment, or leave it.
        JoinCompromise = "join-compromise", "act-join-compromise";
        /// Accept an amendment for the sponsors of the declaration, without a vote.
        AcceptAmendment = "accept-amendment", "act-accept-amendment";
        /// Rule an amendment admissible or inadmissible.
        RuleAdmissibility = "rule-admissibility", "act-rule-admissibility";
        /// Set or move a deadline.
        SetDeadline = "set-deadline", "act-set-deadline";
        /// Put tags on amendments, and save filters of them for everybody.
        SortAmendments = "sort-amendments", "act-sort-amendments";
        /// Give clauses and amendments to a panel.
        AssignToPanel = "assign-to-panel", "act-assign-to-panel";
        /// Open and close stages.
        MoveStage = "move-stage", "act-move-stage";
        /// Discuss under a clause or an amendment.
        Comment = "comment", "act-comment";
        /// Set and lift marks on words that are negotiated.
        Mark = "mark", "act-mark";
        /// Record what a panel recommends.
        Recommend = "recommend", "act-recommend";
        /// Make the reviewed version out of amendments, at the consolidation desk.
        ReviewText = "review-text", "act-review-text";
        /// Settle what becomes of an amendment on a new version.
        SettleAmendment = "settle-amendment", "act-settle-amendment";
        /// Let an amendment fall of which a new version left nothing to put.
        LetFall = "let-fall", "act-let-fall";
        /// Close a panel's review with its report.
        CloseReview = "close-review", "act-close-review";
        /// Open a sitting.
        OpenSitting = "open-sitting", "act-open-sitting";
        /// Close a sitting.
        CloseSitting = "close-sitting", "act-close-sitting";
        /// Suspend a sitting, and resume it.
        SuspendSitting = "suspend-sitting", "act-suspend-sitting";
        /// Hand the chair of a sitting over to another presiding officer.
        HandOverChair = "hand-over-chair", "act-hand-over-chair";
        /// Begin a rehearsal of a meeting, move its clock, end it.
        Rehearse = "rehearse", "act-rehearse";
        /// Say that one's delegation is at a sitting.
        CheckIn = "check-in", "act-check-in";
        /// Give another delegation one's vote for a sitting, or take it back.
        GiveProxy = "give-proxy", "act-give-proxy";
        /// Doubt that there is a quorum.
        ChallengeQuorum = "challenge-quorum", "act-challenge-quorum";
        /// Verify the quorum that somebody doubts.
        VerifyQuorum = "verify-quorum", "act-verify-quorum";
        /// Ask for the floor for one's delegation, or give up one's place on a list of speakers.
        AskForFloor = "ask-for-floor", "act-ask-for-floor";
        /// Open and close lists of speakers, enter who asks in the hall, give the floor and take it.
        ConductSpeakers = "conduct-speakers", "act-conduct-speakers";
        /// Rule on the procedure.
        MakeRuling = "make-ruling", "act-make-ruling";
        /// Record who is present.
        RecordAttendance = "record-attendance", "act-record-attendance";
        /// Draft the minutes of a sitting, write in them, issue them, answer what is to be corrected.
        KeepMinutes = "keep-minutes", "act-keep-minutes";
        /// Propose a correction of minutes.
        CorrectMinutes = "correct-minutes", "act-correct-minutes";
        /// Approve the minutes of an earlier sitting.
        ApproveMinutes = "approve-minutes", "act-approve-minutes";
        /// Change the order of the voting list.
        OrderVoting = "order-voting", "act-order-voting";
        /// Enter a change that was read out in the hall.
        ReviseOrally = "revise-orally", "act-revise-orally";
        /// Move a motion about the procedure, or take it back.
        MakeMotion = "make-motion", "act-make-motion";
        /// Put a motion to the body.
        PutMotion = "put-motion", "act-put-motion";
        /// Put a question.
        OpenQuestion = "open-question", "act-open-question";
        /// Put a text under the silence procedure, and give it more time.
        ConductSilence = "conduct-silence", "act-conduct-silence";
        /// Note whether a delegation was told of a silence procedure.
        NoteTold = "note-told", "act-note-told";
        /// End the voting on a question.
        LockQuestion = "lock-question", "act-lock-question";
        /// Enter the count of a show of hands.
        EnterCount = "enter-count", "act-enter-count";
        /// Call the roll and enter the answers.
        CallRoll = "call-roll", "act-call-roll";
        /// Announce what was decided.
        DeclareResult = "declare-result", "act-declare-result";
        /// Enter a vote that was taken on paper.
        EnterPaperVote = "enter-paper-vote", "act-enter-paper-vote";
        /// Confirm as a second person a vote that was taken on paper.
        ConfirmPaperVote = "confirm-paper-vote", "act-confirm-paper-vote";
        /// Annul a vote or rectify its count, or confirm that as a second person.
        CorrectVote = "correct-vote", "act-correct-vote";
        /// Ask that an amendment be put by itself, not together with others.
        AskApart = "ask-apart", "act-ask-apart";
        /// Vote, or correct one's vote.
        CastBallot = "cast-ballot", "act-cast-ballot";
        /// Object to a consensus.
        Object = "object", "act-object";
        /// Explain a vote, or say how one would have voted.
        ExplainVote = "explain-vote", "act-explain-vote";
        /// Reserve one's position on words of the text, or dissociate oneself from them.
        Reserve = "reserve", "act-reserve";
        /// Give the adopted text its symbol.
        AssignSymbol = "assign-symbol", "act-assign-symbol";
        /// Publish the adopted text.
        Publish = "publish", "act-publish";
        /// Issue a file of a published text that was not made with it.
        IssueFile = "issue-file", "act-issue-file";
    }
}

impl Act {
    /// The acts of a sitting: its record names who presided beside who did them.
    ///
    /// Source: the practice of secretariats; a clerk presses the button under the authority of the chair.
    pub const OF_SITTINGS: &'static [Self] = &[
        Self::OpenSitting,
        Self::SuspendSitting,
        Self::HandOverChair,
        Self::CloseSitting,
        Self::ConductSpeakers,
        Self::MakeRuling,
        Self::RecordAttendance,
        Self::VerifyQuorum,
        Self::OrderVoting,
        Self::ReviseOrally,
        Self::PutMotion,
        Self::OpenQuestion,
        Self::LockQuestion,
        Self::EnterCount,
        Self::CallRoll,
        Self::DeclareResult,
        Self::EnterPaperVote,
        Self::ConfirmPaperVote,
        Self::CorrectVote,
    ];

    /// The acts that take two persons: any presiding officer may be one of them, not only the one in the chair.
    pub const OF_SECOND_PERSONS: &'static [Self] = &[Self::ConfirmPaperVote, Self::CorrectVote];

    /// The acts on a question that wait while the sitting is suspended.
    ///
    /// Source: what a suspension is; no rules of the presets say otherwise.
    pub const NOT_WHILE_SUSPENDED: &'static [Self] = &[
        Self::PutMotion,
        Self::OpenQuestion,
        Self::LockQuestion,
        Self::EnterCount,
        Self::CallRoll,
        Self::DeclareResult,
        Self::CastBallot,
        Self::Object,
    ];

    /// The acts of a delegation, which the secretariat may enter at its oral request or from paper.
    ///
    /// Source: the practice of secretariats; a draft and a comment are nobody's but their author's.
    pub const OF_DELEGATIONS: &'static [Self] = &[
        Self::Table,
        Self::CosponsorDeclaration,
        Self::WithdrawDeclaration,
        Self::ProposeAmendment,
        Self::CosponsorAmendment,
        Self::WithdrawAmendment,
        Self::ReviseAmendment,
        Self::SettleAmendment,
        Self::AnswerTreatment,
        Self::NameReplaced,
        Self::JoinCompromise,
        Self::AcceptAmendment,
        Self::MakeMotion,
        Self::AskApart,
        Self::CastBallot,
        Self::Object,
        Self::ExplainVote,
        Self::Reserve,
    ];

    /// What a voter does: for its delegation, or in its own seat where members vote by themselves.
    pub const OF_VOTERS: &'static [Self] = &[
        Self::CastBallot,
        Self::Object,
        Self::ExplainVote,
        Self::Reserve,
        Self::GiveProxy,
        Self::ChallengeQuorum,
        Self::AskForFloor,
    ];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_back() {
        for act in Act::ALL {
            assert_eq!(Act::parse(act.as_str()), Some(*act));
            assert_eq!(act.key(), format!("act-{act}"));
        }
    }
}
