//! A record as a table of things with their fields: told by the journal, or read from the rows.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Display;

use serde_json::Value;

use crate::clock::sha256;

/// What a row of the record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// A body.
    Body,
    /// A delegation of a body.
    Delegation,
    /// A group of delegations.
    Group,
    /// An account's place in a body.
    Membership,
    /// A meeting that the body leads.
    Meeting,
    /// A panel of a meeting.
    Panel,
    /// A member's seat on a panel.
    Seat,
    /// A change of the rules of procedure.
    RulesChange,
    /// A declaration.
    Declaration,
    /// A sponsor of a declaration.
    Sponsor,
    /// Declarations that relate to the same question.
    Queue,
    /// The place of a declaration among them.
    QueuePlace,
    /// A stage that a declaration entered.
    Stage,
    /// A time limit.
    Deadline,
    /// A version of a text.
    Version,
    /// An amendment that a reviewed version took in.
    TakenIn,
    /// What became of an amendment on a new version.
    Carrying,
    /// An operation as carried over.
    CarriedOperation,
    /// A clause that an amendment brought.
    Clause,
    /// An amendment.
    Amendment,
    /// An operation of an amendment.
    Operation,
    /// A co-sponsor of an amendment.
    AmendmentSponsor,
    /// A clause or an amendment given to a panel.
    Assignment,
    /// A recommendation of a panel.
    Recommendation,
    /// A treatment proposed to the sponsors of an amendment.
    Treatment,
    /// What they answered.
    TreatmentAnswer,
    /// That a compromise is to replace an amendment.
    Replacement,
    /// A comment on a clause.
    Comment,
    /// A mark on words that are negotiated.
    Mark,
    /// A sitting.
    Sitting,
    /// A turn in the chair of a sitting.
    Presiding,
    /// A suspension of a sitting.
    Suspension,
    /// Whether a delegation is present at a sitting.
    Presence,
    /// A proxy given for a sitting.
    Proxy,
    /// A doubt of the quorum of a sitting.
    QuorumChallenge,
    /// A ruling of the chair.
    Ruling,
    /// A motion about the procedure.
    Motion,
    /// A list of speakers.
    SpeakersList,
    /// A place on a list of speakers.
    Speaker,
    /// The minutes of a sitting, from their issue on.
    Minutes,
    /// A correction proposed to minutes.
    MinutesCorrection,
    /// An order of voting.
    VotingOrder,
    /// Amendments that are to be put together.
    Bloc,
    /// That a delegation wants an amendment put by itself.
    ApartRequest,
    /// That a clause, or words of it, be put by themselves.
    SeparateVote,
    /// A question.
    Question,
    /// A voter in a question's register.
    Voter,
    /// What was counted of one of the bodies that meet jointly.
    Component,
    /// An objection to a consensus.
    Objection,
    /// Until when a text is under the silence procedure.
    Silence,
    /// What is noted of whether a delegation was told of it.
    SilenceNote,
    /// That a delegation does not vote on a question.
    Exclusion,
    /// A correction of a declared vote.
    VoteCorrection,
    /// A change that was read out in the hall.
    OralRevision,
    /// A vote that was taken on paper.
    PaperVote,
    /// What a delegation said beside a vote.
    Statement,
    /// A publication.
    Publication,
    /// A published file.
    File,
}

impl Kind {
    /// The message that names a thing of a sitting.
    const fn key_of_hall(self) -> &'static str {
        match self {
            Self::Presiding => "verify-thing-presiding",
            Self::Suspension => "verify-thing-suspension",
            Self::Presence => "verify-thing-presence",
            Self::Proxy => "verify-thing-proxy",
            Self::QuorumChallenge => "verify-thing-quorum-challenge",
            Self::Ruling => "verify-thing-ruling",
            Self::Motion => "verify-thing-motion",
            Self::SpeakersList => "verify-thing-speakers-list",
            Self::Speaker => "verify-thing-speaker",
            Self::Minutes => "verify-thing-minutes",
            Self::MinutesCorrection => "verify-thing-minutes-correction",
            _ => "verify-thing-sitting",
        }
    }

    /// The message that names a thing of the voting.
    const fn key_of_vote(self) -> &'static str {
        match self {
            Self::VotingOrder => "verify-thing-voting-order",
            Self::Queue => "verify-thing-queue",
            Self::QueuePlace => "verify-thing-queue-place",
            Self::Bloc => "verify-thing-bloc",
            Self::ApartRequest => "verify-thing-apart-request",
            Self::SeparateVote => "verify-thing-separate-vote",
            Self::Voter => "verify-thing-voter",
            Self::Component => "verify-thing-component",
            Self::Objection => "verify-thing-objection",
            Self::Silence => "verify-thing-silence",
            Self::SilenceNote => "verify-thing-silence-note",
            Self::Exclusion => "verify-thing-exclusion",
            Self::VoteCorrection => "verify-thing-vote-correction",
            Self::OralRevision => "verify-thing-oral-revision",
            Self::PaperVote => "verify-thing-paper-vote",
            Self::Statement => "verify-thing-statement",
            _ => "verify-thing-question",
        }
    }

    /// The message that names one.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Body => "verify-thing-body",
            Self::Delegation => "verify-thing-delegation",
            Self::Group => "verify-thing-group",
            Self::Membership => "verify-thing-membership",
            Self::Meeting => "verify-thing-meeting",
            Self::Panel => "verify-thing-panel",
            Self::Seat => "verify-thing-seat",
            Self::RulesChange => "verify-thing-rules-change",
            Self::Declaration => "verify-thing-declaration",
            Self::Sponsor => "verify-thing-sponsor",
            Self::Stage => "verify-thing-stage",
            Self::Deadline => "verify-thing-deadline",
            Self::Version => "verify-thing-version",
            Self::TakenIn => "verify-thing-taken-in",
            Self::Carrying => "verify-thing-carrying",
            Self::CarriedOperation => "verify-thing-carried-operation",
            Self::Clause => "verify-thing-clause",
            Self::Amendment => "verify-thing-amendment",
            Self::Operation => "verify-thing-operation",
            Self::AmendmentSponsor => "verify-thing-amendment-sponsor",
            Self::Assignment => "verify-thing-assignment",
            Self::Recommendation => "verify-thing-recommendation",
            Self::Treatment => "verify-thing-treatment",
            Self::TreatmentAnswer => "verify-thing-treatment-answer",
            Self::Replacement => "verify-thing-replacement",
            Self::Comment => "verify-thing-comment",
            Self::Mark => "verify-thing-mark",
            Self::Sitting
            | Self::Presiding
            | Self::Suspension
            | Self::Presence
            | Self::Proxy
            | Self::QuorumChallenge => self.key_of_hall(),
            Self::Ruling | Self::Motion | Self::SpeakersList | Self::Speaker => self.key_of_hall(),
            Self::Minutes | Self::MinutesCorrection => self.key_of_hall(),
            Self::Publication => "verify-thing-publication",
            Self::File => "verify-thing-file",
            _ => self.key_of_vote(),
        }
    }
}

/// A row of the record, by its kind and its key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Thing {
    pub(super) kind: Kind,
    pub(super) key: String,
}

impl Thing {
    pub(super) fn new(kind: Kind, key: impl Display) -> Self {
        Self { kind, key: key.to_string() }
    }

    /// One that is known by several things together.
    pub(super) fn joined(kind: Kind, key: &[&dyn Display]) -> Self {
        let key: Vec<String> = key.iter().map(ToString::to_string).collect();
        Self { kind, key: key.join("/") }
    }
}

/// What a row is called in a finding.
#[derive(Debug, Clone)]
pub(super) enum Name {
    /// As it is: a number, a symbol, the name of a delegation.
    Text(String),
    /// A word of the catalogues.
    Word(String),
    /// As another row is called.
    Of(Thing),
}

impl Name {
    pub(super) fn text(text: impl Display) -> Self {
        Self::Text(text.to_string())
    }
}

/// The fields of a row, by their name in the catalogues (`verify-field-…`).
pub(super) type Fields = BTreeMap<&'static str, Value>;

/// A row with what a finding calls it.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    /// The declaration it belongs to, by identity.
    pub(super) declaration: Option<String>,
    /// What it is called.
    pub(super) names: Vec<Name>,
    /// What it says.
    pub(super) fields: Fields,
    /// Whether it belongs to an amendment that was never filed and so is in no record yet.
    pub(super) draft: bool,
}

/// Lists fields by name.
macro_rules! fields {
    ($($name:literal: $value:expr),* $(,)?) => {
        [$(($name, serde_json::json!($value))),*]
    };
}
pub(super) use fields;

/// The rows of one body's record.
#[derive(Debug, Clone, Default)]
pub(super) struct Record {
    pub(super) rows: BTreeMap<Thing, Row>,
}

impl Record {
    /// Enters a row.
    pub(super) fn put<const N: usize>(
        &mut self,
        thing: Thing,
        declaration: Option<&str>,
        names: Vec<Name>,
        fields: [(&'static str, Value); N],
    ) -> &mut Row {
        let row = Row { declaration: declaration.map(str::to_owned), names, fields: fields.into(), draft: false };
        self.rows.insert(thing.clone(), row);
        self.rows.entry(thing).or_default()
    }

    /// Changes fields of a row.
    pub(super) fn set<const N: usize>(&mut self, thing: Thing, fields: [(&'static str, Value); N]) {
        self.rows.entry(thing).or_default().fields.extend(fields);
    }

    /// A field of a row; null where there is none.
    pub(super) fn field(&self, thing: &Thing, name: &str) -> &Value {
        self.rows.get(thing).and_then(|row| row.fields.get(name)).unwrap_or(&Value::Null)
    }
}

/// What the journal tells.
#[derive(Debug, Clone, Default)]
pub(super) struct Told {
    /// The record as it must be.
    pub(super) record: Record,
    /// Who was present at the sitting when a question's result was declared, by the question's identity.
    pub(super) present: HashMap<String, BTreeSet<String>>,
    /// The questions that were put after somebody had doubted the quorum of their sitting, by identity.
    pub(super) doubted: BTreeSet<String>,
    /// The digest of the ballots of a question whose voting ended, by its identity; null where none were cast.
    pub(super) ballots: HashMap<String, Value>,
    /// The adopted amendments of an adopted version, in order, by the version's identity.
    pub(super) adopted: HashMap<String, Value>,
}

/// A field that stands in the journal by its digest.
pub(super) fn digest(words: &str) -> String {
    sha256(words.as_bytes())
}
