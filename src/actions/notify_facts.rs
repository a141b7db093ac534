//! The facts of each mail: what the act knows, apart from any language. The declaration stands in the mail's own row.

use serde::{Deserialize, Serialize};

use crate::ids::{AmendmentId, DelegationId, GroupId, LinkId, QuestionId, SittingId};
use crate::l10n::Message;
use crate::procedure::Decision;

/// Facts of [`super::Notice::Invitation`]. Bodies and roles are those that the account holds when the mail is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitationFacts {
    /// The one-time link, whose secret is made when the mail is sent.
    pub link: LinkId,
}

/// Facts of [`super::Notice::PasswordReset`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordResetFacts {
    /// The one-time link.
    pub link: LinkId,
}

/// Facts of [`super::Notice::Tabled`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TabledFacts {
    /// The delegation that tabled; none for the secretariat.
    pub sponsor: Option<DelegationId>,
}

/// Facts of [`super::Notice::AmendmentFiled`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmendmentFiledFacts {
    /// The amendment.
    pub amendment: AmendmentId,
    /// Its official number: "27", "27/1".
    pub label: String,
    /// The delegation that moves it; none for the secretariat.
    pub delegation: Option<DelegationId>,
    /// The group on whose behalf it does.
    #[serde(default)]
    pub group: Option<GroupId>,
}

/// Facts of [`super::Notice::Cosponsorship`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CosponsorshipFacts {
    /// The amendment.
    pub amendment: AmendmentId,
    /// Its official number; empty for a draft.
    pub label: String,
    /// Who asks, answers, or changed the words.
    pub delegation: Option<DelegationId>,
    /// "asked", or the stored word of a [`crate::storage::cosponsor_requests::RequestState`].
    pub step: String,
    /// What was said with it; may be empty.
    #[serde(default)]
    pub words: String,
}

/// Facts of [`super::Notice::Proxy`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProxyFacts {
    /// The sitting.
    pub sitting: SittingId,
    /// Its number.
    pub number: i64,
    /// The title of its meeting.
    pub meeting: String,
    /// The short name of its body.
    pub body: String,
    /// "given", "given-once" for one question, "taken-back", "lapsed", or "spent" with its question.
    pub step: String,
    /// The name of the delegation whose vote it is.
    pub giver: String,
    /// The name of the one that carries it.
    pub holder: String,
}

/// Facts of [`super::Notice::NotPut`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotPutFacts {
    /// The question by which the body decided it.
    pub question: QuestionId,
}

/// Facts of [`super::Notice::Minutes`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MinutesFacts {
    /// The sitting.
    pub sitting: SittingId,
    /// Its number.
    pub number: i64,
    /// The title of its meeting.
    pub meeting: String,
    /// The short name of its body.
    pub body: String,
    /// The zone of the meeting.
    pub zone: String,
    /// "issued", "proposed", "taken-up", "not-taken-up" or "approved".
    pub step: String,
    /// Until when corrections may be proposed, in microseconds since 1970; none: until the approval.
    #[serde(default)]
    pub until: Option<i64>,
    /// The name of the delegation that proposes; empty otherwise.
    #[serde(default)]
    pub by: String,
    /// What is proposed or answered, or the digest of what was approved; may be empty.
    #[serde(default)]
    pub words: String,
}

/// Facts of [`super::Notice::Silence`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SilenceFacts {
    /// The question.
    pub question: QuestionId,
    /// "begun", "extended", "reminder" or "broken".
    pub step: String,
    /// Until when a delegation may break it, in microseconds since 1970.
    pub ends_at: i64,
    /// The zone of the meeting.
    pub zone: String,
    /// The delegation that broke it.
    #[serde(default)]
    pub delegation: Option<DelegationId>,
    /// Why it was given more time, or what was said with the objection; may be empty.
    #[serde(default)]
    pub words: String,
}

/// Facts of [`super::Notice::Approval`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApprovalFacts {
    /// The draft.
    pub amendment: AmendmentId,
    /// The stored word of a [`crate::storage::approvals::ApprovalState`].
    pub step: String,
    /// What the head said; may be empty.
    #[serde(default)]
    pub words: String,
}

/// Facts of [`super::Notice::Followed`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowedFacts {
    /// The identity of what is followed.
    pub subject: String,
    /// The stored word of its [`crate::storage::watches::WatchKind`].
    pub kind: String,
    /// What happened: a word of its own, "filed" or "adopted" for instance.
    pub event: String,
    /// The amendment that it happened to, if it was one.
    #[serde(default)]
    pub amendment: Option<AmendmentId>,
    /// Its official number.
    #[serde(default)]
    pub label: String,
    /// The stored word of the stage that was opened, if one was.
    #[serde(default)]
    pub stage: String,
}

/// Facts of [`super::Notice::Ruling`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RulingFacts {
    /// The amendment.
    pub amendment: AmendmentId,
    /// Its official number.
    pub label: String,
    /// Whether it is admissible.
    pub admissible: bool,
    /// Why; may be empty.
    #[serde(default)]
    pub reason: String,
}

/// Facts of [`super::Notice::Carried`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CarriedFacts {
    /// The amendment.
    pub amendment: AmendmentId,
    /// Its official number.
    pub label: String,
    /// The number of the version that was made.
    pub version: i64,
    /// What became of it (`carrying-…` in the catalogues); none if it was taken in.
    pub outcome: Option<String>,
}

/// Facts of [`super::Notice::Recommendation`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecommendationFacts {
    /// The amendment.
    pub amendment: AmendmentId,
    /// Its official number.
    pub label: String,
    /// The number of the panel.
    pub panel: i64,
    /// What it recommends: the stored word of a [`crate::procedure::Advice`].
    pub kind: String,
    /// Why; may be empty.
    #[serde(default)]
    pub note: String,
}

/// Facts of [`super::Notice::Treatment`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TreatmentFacts {
    /// The amendment.
    pub amendment: AmendmentId,
    /// Its official number.
    pub label: String,
    /// The number of the panel that proposes it; 0 for the secretariat.
    pub panel: i64,
    /// What is proposed: the stored word of a [`crate::storage::treatments::TreatmentKind`].
    pub kind: String,
    /// The official number of the amendment in whose favour it is to be withdrawn; else empty.
    #[serde(default)]
    pub other: String,
    /// Why; may be empty.
    #[serde(default)]
    pub note: String,
}

/// Facts of [`super::Notice::TreatmentAnswered`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TreatmentAnsweredFacts {
    /// The amendment.
    pub amendment: AmendmentId,
    /// Its official number.
    pub label: String,
    /// The delegation that answered.
    pub delegation: Option<DelegationId>,
    /// Whether it agrees.
    pub agrees: bool,
    /// What it says to it; may be empty.
    #[serde(default)]
    pub comment: String,
}

/// Facts of [`super::Notice::Compromise`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompromiseFacts {
    /// The recipient's amendment: the one that is to be replaced, or the compromise.
    pub amendment: AmendmentId,
    /// Its official number.
    pub label: String,
    /// The official number of the compromise, or of the one whose sponsors answered.
    pub other: String,
    /// The delegation that moves the other.
    pub delegation: Option<DelegationId>,
    /// What happened: asked, again, readmitted, returned, replaced; joined, declined, left.
    pub news: String,
}

/// Facts of [`super::Notice::Revised`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RevisedFacts {
    /// The amendment.
    pub amendment: AmendmentId,
    /// Its official number with that of the revision.
    pub label: String,
    /// The delegation that moves it.
    pub delegation: Option<DelegationId>,
}

/// Facts of [`super::Notice::Accepted`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AcceptedFacts {
    /// The amendment.
    pub amendment: AmendmentId,
    /// Its official number with that of its last revision.
    pub label: String,
    /// The delegation that accepted it for the sponsors.
    pub delegation: Option<DelegationId>,
}

/// Facts of [`super::Notice::QuestionOpened`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionOpenedFacts {
    /// The question.
    pub question: QuestionId,
    /// The official number of the amendment that is put, else "clause" or "whole".
    pub subject: String,
    /// The stored word of the method.
    pub method: String,
}

/// Facts of [`super::Notice::Result`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResultFacts {
    /// The question.
    pub question: QuestionId,
    /// As in [`QuestionOpenedFacts`].
    pub subject: String,
    /// The stored word of the decision: "adopted", "rejected", "tied".
    pub outcome: String,
    /// The stored word of how it was reached: "vote", "unanimous-vote", "consensus".
    pub reached: String,
    /// Votes in favour.
    #[serde(default)]
    pub yes: i64,
    /// Votes against.
    #[serde(default)]
    pub no: i64,
    /// Abstentions.
    #[serde(default)]
    pub abstain: i64,
    /// What each of the bodies that meet jointly decided, where they decided one by one.
    #[serde(default)]
    pub components: Vec<ComponentFacts>,
}

/// What one of the bodies that meet jointly decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComponentFacts {
    /// Its short name.
    pub component: String,
    /// The stored word of what it decided.
    pub outcome: String,
    /// Votes in favour, against, abstentions.
    pub counts: [u64; 3],
}

impl ComponentFacts {
    /// What a component decided.
    #[must_use]
    pub fn of(component: &str, decision: &Decision) -> Self {
        let counts = decision.arithmetic.map_or([0; 3], |all| [all.tally.yes, all.tally.no, all.tally.abstain]);
        Self { component: component.to_owned(), outcome: decision.outcome.to_string(), counts }
    }

    /// In a sentence.
    #[must_use]
    pub fn said(&self) -> Message {
        let [yes, no, abstain] = self.counts;
        let said = Message::new("result-part").arg("component", self.component.as_str()).arg("yes", yes);
        said.arg("no", no).arg("abstain", abstain).arg("outcome", self.outcome.as_str())
    }
}

/// Facts of [`super::Notice::Published`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedFacts {
    /// The symbol that the text bears.
    pub symbol: String,
}
