//! Identities: newtypes over short random texts, so that one kind is never taken for another.
//!
//! They are shown in addresses, so they are not guessable counters (DESIGN: "Fixed from the first migration").

/// Makes a newtype for the identity of one kind of thing.
macro_rules! id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Takes a text as an identity. Whether anything bears it only storage can say.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The identity as it stands in addresses and in the database.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
    )*};
}

id! {
    /// A person's account on this installation.
    AccountId;
    /// An institution that adopts.
    BodyId;
    /// A delegation of one body.
    DelegationId;
    /// A group of delegations.
    GroupId;
    /// An account's place in a body: delegation and role.
    MembershipId;
    /// Somebody the record names, with or without an account.
    PersonId;
    /// A meeting of one or more bodies.
    MeetingId;
    /// A rehearsal of a meeting, and the copy of the record that it is held in.
    RehearsalId;
    /// A panel of a meeting.
    PanelId;
    /// One continuous session of a meeting.
    SittingId;
    /// What the chair ruled.
    RulingId;
    /// A motion about the procedure.
    MotionId;
    /// A list of speakers of a sitting.
    SpeakersListId;
    /// Somebody's place on a list of speakers.
    SpeakerId;
    /// A paragraph of minutes.
    ParagraphId;
    /// A correction that a delegation proposes to minutes.
    MinutesCorrectionId;
    /// The text on its way.
    DeclarationId;
    /// The whole text at one moment.
    VersionId;
    /// One unit of text, with its own identity for life.
    ClauseId;
    /// Declarations that relate to the same question.
    QueueId;
    /// One or more operations proposed to a text.
    AmendmentId;
    /// One operation of an amendment.
    OperationId;
    /// A word that a secretariat sorts amendments by.
    TagId;
    /// A filter that somebody saved.
    FilterId;
    /// What became of an amendment on a new version.
    CarryingId;
    /// What a panel says about an amendment.
    RecommendationId;
    /// What a panel or the secretariat proposes to the sponsors of an amendment.
    TreatmentId;
    /// A remark under a clause.
    CommentId;
    /// A mark on words that are negotiated.
    MarkId;
    /// What the chair puts to the body.
    QuestionId;
    /// A proxy: one delegation's vote in the hands of another.
    ProxyId;
    /// A clause, or words of it, that somebody wants put by themselves.
    SeparateVoteId;
    /// Amendments that are put together.
    BlocId;
    /// A correction of a declared vote.
    CorrectionId;
    /// A vote that was taken on paper.
    PaperVoteId;
    /// What a delegation said beside a vote.
    StatementId;
    /// The adopted text, frozen.
    PublicationId;
    /// A signed-in browser.
    SessionId;
    /// A mail that waits or was sent.
    MailId;
    /// A link that works once (invitation, new password).
    LinkId;
}
