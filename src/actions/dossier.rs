//! Everything about one declaration, read in a bounded number of queries, and what follows from it without asking again:
//! what each amendment does, what is adopted so far, what the voting list is.

mod bases;
mod blocs;
mod changes;
mod divided;
mod ended;
mod listed;
mod marked;
mod met;
mod parts;
mod putting;
mod queued;
mod reading;
mod referring;
mod replaced;
mod rules;
mod taken;
mod voting;

pub use changes::outlined;
pub(super) use changes::stated;
pub use parts::Parts;
pub use reading::may_read;
pub(super) use reading::may_read_openly;
pub use referring::{Former, with_references};
pub use rules::{rules, style_in};
pub use taken::Taken;

use rules::style;

use bases::{Carried, filed, ground};
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use crate::actions::{ActError, ActResult, Colliding, Participants, Permit, Visitor, not_admitted, revise_orally};
use crate::clock::Moment;
use crate::ids::{AmendmentId, DeclarationId, DelegationId, GroupId, PanelId, VersionId};
use crate::procedure::{Act, Actor, Deadline as DeadlineRule, Refusal, Rules};
use crate::rules_file::RulesDocument;
use crate::storage::amendments::{self, Amendment, AmendmentSponsor, OperationRow};
use crate::storage::blocs::Blocs;
use crate::storage::bodies::{Body, Delegation};
use crate::storage::carryings::{self, Carrying, TakenIn};
use crate::storage::components::{self, QuestionComponent};
use crate::storage::cosponsor_requests::{self, CosponsorRequest};
use crate::storage::declarations::{self, Deadline, Declaration, DeclarationSponsor, StageEntry};
use crate::storage::groups::{self, Group};
use crate::storage::marks::{self, Mark};
use crate::storage::meetings::{self, Meeting};
use crate::storage::oral_revisions::OralRevision;
use crate::storage::panels::{self, Assignment, Panel, PanelSeat};
use crate::storage::questions::{self, Question};
use crate::storage::queues::{self, Line};
use crate::storage::recommendations::{self, Recommendation};
use crate::storage::replacements::{self, Replacement};
use crate::storage::versions::{ReadText, Version};
use crate::storage::{Db, StoreError, StoreResult, motions::Motions, sittings};
use crate::text::Text;
use crate::text::ending::Style;
use crate::text::reference::Names;

/// The kind of the deadline for amendments.
pub const AMENDMENTS: &str = "amendments";

/// One declaration with everything that bears on it.
#[derive(Debug, Clone)]
pub struct Dossier {
    /// The declaration.
    pub declaration: Declaration,
    /// Its meeting.
    pub meeting: Meeting,
    /// Its lead body.
    pub body: Body,
    /// The rules in force for it, with the style of its endings.
    pub document: Arc<RulesDocument>,
    /// How its clauses are closed in its drafting language.
    pub style: Style,
    /// Its versions, in order.
    pub versions: Vec<Version>,
    /// The text that amendments are made against, in the drafting language: the draft, then the text as tabled, then the
    /// latest reviewed version.
    pub base: ReadText,
    /// The text as tabled, where the base is a later version: its clauses keep their numbers until adoption.
    pub tabled: Option<Text>,
    /// Who takes part for the body, those that ended among them.
    pub participants: Participants,
    /// Who sponsors it.
    pub sponsors: Vec<DeclarationSponsor>,
    /// Its queue, if others relate to the same question.
    pub queue: Option<Line>,
    /// The stages it went through.
    pub stages: Vec<StageEntry>,
    /// Its deadlines, the newest first.
    pub deadlines: Vec<Deadline>,
    /// Its amendments in order of filing; drafts last.
    pub amendments: Vec<Amendment>,
    /// Their operations on the base: as submitted, or as carried over to it.
    pub operations: HashMap<AmendmentId, Vec<OperationRow>>,
    /// The operations as submitted of those that were carried over.
    pub submitted: HashMap<AmendmentId, Vec<OperationRow>>,
    /// What became of amendments to former versions on the base.
    pub carryings: HashMap<AmendmentId, Carrying>,
    /// The amendments that reviewed versions took in.
    pub taken_in: Vec<TakenIn>,
    /// Their co-sponsors.
    pub amendment_sponsors: Vec<AmendmentSponsor>,
    /// Who was asked to co-sponsor which of them, drafts among them.
    pub requests: Vec<CosponsorRequest>,
    /// What compromises are to replace; drafts too, which suspend nothing.
    pub replacements: Vec<Replacement>,
    /// The groups of delegations of the body, those that ended among them.
    pub groups: Vec<Group>,
    /// What panels say of them.
    pub recommendations: Vec<Recommendation>,
    /// The panels of the meeting.
    pub panels: Vec<Panel>,
    /// Who works on those panels.
    pub seats: Vec<PanelSeat>,
    /// What was given to panels.
    pub assignments: Vec<Assignment>,
    /// The marks that were ever set on it.
    pub marks: Vec<Mark>,
    /// The questions put on it.
    pub questions: Vec<Question>,
    /// What was counted on them of each of the bodies that meet jointly, where they were asked one by one.
    pub components: Vec<QuestionComponent>,
    /// The motions of its meeting.
    pub motions: Motions,
    /// What is put together, and what is asked for apart.
    pub blocs: Blocs,
    /// What is put by separate vote.
    pub parts: Parts,
    /// What was read out in the hall, in order.
    pub read_out: Vec<OralRevision>,
    /// The chair's order of voting, with its reason.
    pub voting_order: Option<(Vec<AmendmentId>, String)>,
    /// Why the secretariat did not admit it, as long as it waits at proposal.
    pub not_admitted: Option<String>,
    /// What was found out of it since.
    pub(super) found: Found,
}

/// What follows from a dossier, each once somebody asked: once a page, not once a card.
#[derive(Debug, Clone, Default)]
pub(super) struct Found {
    /// What references to clauses read.
    names: OnceLock<Names>,
    /// At which places of the list amendments were.
    places: OnceLock<HashMap<AmendmentId, usize>>,
    /// Which of them collide.
    pub(super) colliding: OnceLock<Arc<Colliding>>,
}

impl Dossier {
    /// Everything about the declaration of an identity.
    ///
    /// # Errors
    /// `NotFound`, and as [`Self::load`].
    pub fn of(db: &mut Db, id: &DeclarationId) -> StoreResult<Self> {
        let declaration = declarations::find(db, id)?;
        Self::load(db, declaration)
    }

    /// Reads everything: a fixed number of queries, however many clauses and amendments there are.
    ///
    /// # Errors
    /// `Corrupt` if the stored rules do not read.
    pub fn load(db: &mut Db, declaration: Declaration) -> StoreResult<Self> {
        Self::read(db, declaration, None)
    }

    /// As [`Self::load`], with the text and the amendments as they were on a former version.
    ///
    /// # Errors
    /// As [`Self::load`], and `NotFound` for a version of another declaration.
    pub fn on(db: &mut Db, declaration: Declaration, base: &VersionId) -> StoreResult<Self> {
        Self::read(db, declaration, Some(base))
    }

    #[allow(clippy::too_many_lines, reason = "one line for each of what is read")]
    fn read(db: &mut Db, declaration: Declaration, base: Option<&VersionId>) -> StoreResult<Self> {
        let (id, (meeting, body, document)) = (declaration.id.clone(), under(db, &declaration)?);
        let (versions, base, tabled) = ground(db, &declaration, base)?;
        let (stages, amendments, Carried { operations, submitted, carryings }) = filed(db, &id, &versions)?;
        Ok(Self {
            style: style(&document, &declaration),
            participants: Participants::ever(db, &body.id, &document.rules)?,
            sponsors: declarations::sponsors(db, &id)?,
            queue: queues::of_declaration(db, &id)?,
            blocs: blocs::of(db, &id, &stages)?,
            parts: parts::of(db, &id, &stages)?,
            read_out: revise_orally::of(db, &id, &stages)?,
            stages,
            deadlines: declarations::deadlines(db, &id)?,
            amendments,
            operations,
            submitted,
            carryings,
            taken_in: carryings::taken_in(db, &id)?,
            amendment_sponsors: amendments::sponsors_of_declaration(db, &id)?,
            requests: cosponsor_requests::of_declaration(db, &id)?,
            replacements: replacements::of_declaration(db, &id)?,
            groups: groups::of_body(db, &body.id)?,
            recommendations: recommendations::of_declaration(db, &id)?,
            panels: panels::of_meeting(db, &meeting.id)?,
            seats: panels::seats_of_meeting(db, &meeting.id)?,
            assignments: panels::assignments(db, &id)?,
            marks: marks::of_declaration(db, &id)?,
            questions: questions::of_declaration(db, &id)?,
            components: components::of_declaration(db, &id)?,
            motions: Motions::load(db, &meeting.id)?,
            voting_order: sittings::voting_order(db, &id)?,
            not_admitted: not_admitted(db, &declaration)?,
            found: Found::default(),
            declaration,
            meeting,
            body,
            document,
            versions,
            base,
            tabled,
        })
    }

    /// The rules of procedure in force for this declaration.
    #[must_use]
    pub fn rules(&self) -> &Rules {
        &self.document.rules
    }

    /// The document of these rules, in TOML: its own copy, else that of the body.
    #[must_use]
    pub fn rules_text(&self) -> &str {
        let own = &self.declaration.rules;
        if own.is_empty() { &self.body.rules } else { own }
    }

    /// The text that amendments are made against.
    #[must_use]
    pub const fn base_text(&self) -> &Text {
        &self.base.text
    }

    /// Proves that a visitor may do an act on this declaration now: by the permission table, and by the body's rules,
    /// which narrow it.
    ///
    /// # Errors
    /// The refusal, or that the visitor must sign in; `NotFound` for a text that the visitor may not know of.
    pub fn permit(&self, visitor: &Visitor, act: Act) -> ActResult<Permit> {
        self.permit_in(visitor, act, None)
    }

    /// As [`Self::permit`]; of several places that may, the one that speaks for a delegation comes first.
    ///
    /// # Errors
    /// As [`Self::permit`].
    pub fn permit_in(&self, visitor: &Visitor, act: Act, delegation: Option<&DelegationId>) -> ActResult<Permit> {
        self.permit_now(visitor, act, delegation).map_err(|error| error.known_since(self.stage_since()))
    }

    fn permit_now(&self, visitor: &Visitor, act: Act, delegation: Option<&DelegationId>) -> ActResult<Permit> {
        visitor.signed_in()?;
        if !self.may_read(visitor) {
            return Err(StoreError::NotFound.into());
        }
        let stage = Some(self.declaration.stage);
        let visitor = &*visitor.doing(act, self.rules());
        let mut permits = visitor.permits(act, &self.body.id, stage).map_err(|error| self.by_rules(error))?;
        permits.sort_by_key(|permit| delegation.is_some() && permit.delegation() != delegation);
        let mut refusal = None;
        for permit in permits {
            let seat = permit.membership();
            let of = seat.delegation_id.as_ref().and_then(|id| self.delegation(id));
            let actor = Actor { capacity: seat.role.into(), category: of.map(|delegation| delegation.category) };
            match self.rules().permit(actor, act, stage) {
                Ok(()) => return Ok(permit),
                Err(other) => refusal = refusal.or(Some(other)),
            }
        }
        Err(refusal.unwrap_or(Refusal::NotYourRole { act }).into())
    }

    /// What the permission table refuses for the stage, with the stages and the rule of this body.
    fn by_rules(&self, error: ActError) -> ActError {
        let ActError::Refused(Refusal::WrongStage { act, stage, .. }) = error else { return error };
        self.rules().check_stage(act, stage).err().map_or(error, ActError::from)
    }

    /// Proves that a clerk may enter an act at the oral request of a delegation.
    ///
    /// # Errors
    /// The refusal; `NotFound` for a delegation of another body, or one that takes part no more.
    pub fn permit_for(&self, visitor: &Visitor, act: Act, delegation: &DelegationId) -> ActResult<Permit> {
        let stage = self.declaration.stage;
        let since = self.stage_since();
        let permit =
            visitor.permit_for(act, &self.body.id, stage, delegation).map_err(|error| error.known_since(since))?;
        let takes_part = self.delegation(delegation).filter(|delegation| delegation.ended_at.is_none());
        let category = takes_part.ok_or(StoreError::NotFound)?.category;
        let by_rules = self.rules().permit_on_behalf(permit.membership().role.into(), category, act, stage);
        by_rules.map_err(|refusal| refusal.known_since(since))?;
        Ok(permit)
    }

    /// When the present stage was opened.
    #[must_use]
    pub fn stage_since(&self) -> Option<Moment> {
        stage_since(&self.stages, self.declaration.stage)
    }

    /// The official numbers of some amendments, in the order of filing.
    #[must_use]
    pub fn labels(&self, amendments: &[AmendmentId]) -> Vec<String> {
        self.amendments.iter().filter(|one| amendments.contains(&one.id)).map(Amendment::cited).collect()
    }

    /// A delegation of the body, or the seat of a member.
    #[must_use]
    pub fn delegation(&self, id: &DelegationId) -> Option<&Delegation> {
        self.participants.find(id)
    }

    /// The delegation that sponsors for a voter: of a seat the one that its member came with, else the voter itself.
    #[must_use]
    pub fn sponsor_for<'a>(&'a self, voter: &'a DelegationId) -> &'a DelegationId {
        self.delegation(voter).and_then(|one| one.seat_of.as_ref()).unwrap_or(voter)
    }

    /// The name of a delegation, or nothing for a text of the secretariat.
    #[must_use]
    pub fn delegation_name(&self, id: Option<&DelegationId>) -> &str {
        id.and_then(|id| self.delegation(id)).map_or("", |delegation| delegation.name.as_str())
    }

    /// The operations of an amendment, as submitted.
    #[must_use]
    pub fn operations(&self, id: &AmendmentId) -> &[OperationRow] {
        self.operations.get(id).map_or(&[], Vec::as_slice)
    }

    /// What a delegation was asked about an amendment.
    #[must_use]
    pub fn request(&self, amendment: &AmendmentId, delegation: &DelegationId) -> Option<&CosponsorRequest> {
        self.requests.iter().find(|one| one.amendment_id == *amendment && one.delegation_id == *delegation)
    }

    /// The name of the group on whose behalf something is moved.
    #[must_use]
    pub fn group_name(&self, id: Option<&GroupId>) -> Option<&str> {
        let id = id?;
        self.groups.iter().find(|group| group.id == *id).map(|group| group.name.as_str())
    }

    /// A panel.
    #[must_use]
    pub fn panel(&self, id: &PanelId) -> Option<&Panel> {
        self.panels.iter().find(|panel| panel.id == *id)
    }

    /// When amendments close: the deadline that was set last, else the one that the rules compute.
    #[must_use]
    pub fn deadline(&self) -> Option<Moment> {
        let set = self.deadlines.iter().find(|deadline| deadline.kind == AMENDMENTS).map(|deadline| deadline.due_at);
        set.or_else(|| self.rule_deadline())
    }

    fn rule_deadline(&self) -> Option<Moment> {
        let rule: DeadlineRule = self.rules().amendments.deadline.value;
        rule.moment(|stage| stage_since(&self.stages, stage))
    }
}

/// The meeting and the body of a declaration, and the rules that it stands under.
fn under(db: &mut Db, declaration: &Declaration) -> StoreResult<(Meeting, Body, Arc<RulesDocument>)> {
    let (meeting, body) = meetings::find(db, &declaration.meeting_id)?;
    let document = rules(if declaration.rules.is_empty() { &body.rules } else { &declaration.rules })?;
    Ok((meeting, body, document))
}

/// When a stage was opened last, of the stages in their order.
pub(super) fn stage_since(stages: &[StageEntry], stage: crate::procedure::Stage) -> Option<Moment> {
    stages.iter().rev().find(|entry| entry.stage == stage).map(|entry| entry.opened_at)
}
