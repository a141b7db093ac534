//! Everything about one declaration, read in a bounded number of queries, and what follows from it without asking again:
//! what each amendment does, what is adopted so far, what the voting list is.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, OnceLock};

use crate::actions::{ActResult, Permit, Visitor};
use crate::clock::{Moment, sha256};
use crate::ids::{AmendmentId, ClauseId, DeclarationId, DelegationId, OperationId, PanelId, RecommendationId};
use crate::procedure::{
    Act, Actor, Candidate, Deadline as DeadlineRule, Decided, Outcome, QuestionState, Rules, Standing, VotingList,
};
use crate::rules_file::{self, ListEndings, RulesDocument};
use crate::storage::amendments::{self, Amendment, AmendmentSponsor, OperationAct, OperationRow};
use crate::storage::bodies::{self, Body, Delegation};
use crate::storage::declarations::{self, Deadline, Declaration, DeclarationSponsor, StageEntry};
use crate::storage::meetings::{self, Meeting};
use crate::storage::panels::{self, Assignment, Panel, PanelSeat};
use crate::storage::questions::{self, Question};
use crate::storage::recommendations::{self, Recommendation};
use crate::storage::versions::{self, ReadText, Version};
use crate::storage::{Db, StoreError, StoreResult, sittings};
use crate::text::ending::{Endings, Style};
use crate::text::merge::{Change, Merged, Operation, collide, merge};
use crate::text::{Clause, ClauseKind, Text};

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
    /// The first version in the drafting language: the draft, then the text as tabled, which amendments are made against.
    pub base: ReadText,
    /// The delegations of the body, those that ended among them.
    pub delegations: Vec<Delegation>,
    /// Who sponsors it.
    pub sponsors: Vec<DeclarationSponsor>,
    /// The stages it went through.
    pub stages: Vec<StageEntry>,
    /// Its deadlines, the newest first.
    pub deadlines: Vec<Deadline>,
    /// Its amendments in order of filing; drafts last.
    pub amendments: Vec<Amendment>,
    /// Their operations.
    pub operations: HashMap<AmendmentId, Vec<OperationRow>>,
    /// Their co-sponsors.
    pub amendment_sponsors: Vec<AmendmentSponsor>,
    /// What panels say of them.
    pub recommendations: Vec<Recommendation>,
    /// The panels of the meeting.
    pub panels: Vec<Panel>,
    /// Who works on those panels.
    pub seats: Vec<PanelSeat>,
    /// What was given to panels.
    pub assignments: Vec<Assignment>,
    /// The questions put on it.
    pub questions: Vec<Question>,
    /// The chair's order of voting, with its reason.
    pub voting_order: Option<(Vec<AmendmentId>, String)>,
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
        let id = declaration.id.clone();
        let (meeting, body) = meetings::find(db, &declaration.meeting_id)?;
        let document = rules(if declaration.rules.is_empty() { &body.rules } else { &declaration.rules })?;
        let versions = versions::of_declaration(db, &id)?;
        let first = versions.first().ok_or(StoreError::NotFound)?;
        let base = versions::read(db, &first.id, declaration.kind, &declaration.language)?;
        let mut operations: HashMap<AmendmentId, Vec<OperationRow>> = HashMap::new();
        for operation in amendments::operations_of_declaration(db, &id)? {
            operations.entry(operation.amendment_id.clone()).or_default().push(operation);
        }
        Ok(Self {
            style: style(&document, &declaration),
            delegations: bodies::all_delegations(db, &body.id)?,
            sponsors: declarations::sponsors(db, &id)?,
            stages: declarations::stages(db, &id)?,
            deadlines: declarations::deadlines(db, &id)?,
            amendments: amendments::of_declaration(db, &id)?,
            operations,
            amendment_sponsors: amendments::sponsors_of_declaration(db, &id)?,
            recommendations: recommendations::of_declaration(db, &id)?,
            panels: panels::of_meeting(db, &meeting.id)?,
            seats: panels::seats_of_meeting(db, &meeting.id)?,
            assignments: panels::assignments(db, &id)?,
            questions: questions::of_declaration(db, &id)?,
            voting_order: sittings::voting_order(db, &id)?,
            declaration,
            meeting,
            body,
            document,
            versions,
            base,
        })
    }

    /// The rules of procedure in force for this declaration.
    #[must_use]
    pub fn rules(&self) -> &Rules {
        &self.document.rules
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
    /// The refusal, or that the visitor must sign in.
    pub fn permit(&self, visitor: &Visitor, act: Act) -> ActResult<Permit> {
        let stage = Some(self.declaration.stage);
        let permit = visitor.permit(act, &self.body.id, stage)?;
        let seat = permit.membership();
        let category =
            seat.delegation_id.as_ref().and_then(|id| self.delegation(id)).map(|delegation| delegation.category);
        self.rules().permit(Actor { capacity: seat.role.into(), category }, act, stage)?;
        Ok(permit)
    }

    /// Proves that a clerk may enter an act at the oral request of a delegation.
    ///
    /// # Errors
    /// The refusal; `NotFound` for a delegation of another body.
    pub fn permit_for(&self, visitor: &Visitor, act: Act, delegation: &DelegationId) -> ActResult<Permit> {
        let stage = self.declaration.stage;
        let permit = visitor.permit_for(act, &self.body.id, stage, delegation)?;
        let category = self.delegation(delegation).ok_or(StoreError::NotFound)?.category;
        self.rules().permit_on_behalf(permit.membership().role.into(), category, act, stage)?;
        Ok(permit)
    }

    /// Whether a visitor may read this declaration: what is not tabled is its authors' and the secretariat's alone.
    #[must_use]
    pub fn may_read(&self, visitor: &Visitor) -> bool {
        may_read(&self.declaration, self.rules(), visitor)
    }

    /// Whether a visitor may read an amendment: a draft is its delegation's alone.
    #[must_use]
    pub fn may_read_amendment(&self, visitor: &Visitor, amendment: &Amendment) -> bool {
        if amendment.standing != Standing::Draft {
            return self.may_read(visitor);
        }
        visitor.seats(&self.body.id).any(|seat| {
            seat.id == amendment.membership_id
                || (seat.delegation_id.is_some() && seat.delegation_id == amendment.delegation_id)
                || Some(&seat.id) == amendment.entered_by.as_ref()
        })
    }

    /// A delegation of the body.
    #[must_use]
    pub fn delegation(&self, id: &DelegationId) -> Option<&Delegation> {
        self.delegations.iter().find(|delegation| delegation.id == *id)
    }

    /// The name of a delegation, or nothing for a text of the secretariat.
    #[must_use]
    pub fn delegation_name(&self, id: Option<&DelegationId>) -> &str {
        id.and_then(|id| self.delegation(id)).map_or("", |delegation| delegation.name.as_str())
    }

    /// An amendment.
    #[must_use]
    pub fn amendment(&self, id: &AmendmentId) -> Option<&Amendment> {
        self.amendments.iter().find(|amendment| amendment.id == *id)
    }

    /// The operations of an amendment, as submitted.
    #[must_use]
    pub fn operations(&self, id: &AmendmentId) -> &[OperationRow] {
        self.operations.get(id).map_or(&[], Vec::as_slice)
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
        rule.moment(|stage| self.stages.iter().rev().find(|entry| entry.stage == stage).map(|entry| entry.opened_at))
    }

    /// The declared question on an amendment that stands; of a tie that was voted once more, the later one.
    #[must_use]
    pub fn decided_question(&self, id: &AmendmentId) -> Option<&Question> {
        self.questions
            .iter()
            .rev()
            .find(|question| question.amendment_id.as_ref() == Some(id) && question.state == QuestionState::Declared)
    }

    /// What an amendment does to the base: as submitted, with the sub-amendments to it that were adopted, in the wording
    /// in which it was adopted. Nothing for a sub-amendment, which changes no text of its own.
    #[must_use]
    pub fn change(&self, id: &AmendmentId) -> Option<Change> {
        let wording = self.decided_question(id).and_then(|question| question.recommendation_id.as_ref());
        self.change_worded(id, wording)
    }

    /// As [`Self::change`], in the wording of a panel's recommendation if one is named.
    #[must_use]
    pub fn change_worded(&self, id: &AmendmentId, wording: Option<&RecommendationId>) -> Option<Change> {
        let amendment = self.amendment(id).filter(|amendment| amendment.sub_of.is_none())?;
        let mut operations: Vec<Operation> = self.operations(id).iter().filter_map(|row| self.operation(row)).collect();
        let revised = wording.and_then(|id| self.recommendations.iter().find(|one| one.id == *id));
        if let Some((words, opening)) = revised.and_then(|one| one.words.clone().map(|words| (words, one.opening))) {
            reword(&mut operations, &words, usize::try_from(opening).unwrap_or(0));
        }
        Some(Change { amendment: id.clone(), filed: rank(amendment), operations })
    }

    /// An operation with the adopted sub-amendments to its words.
    fn operation(&self, row: &OperationRow) -> Option<Operation> {
        let (words, opening) = self.sub_amended(row);
        operation(row, words, opening)
    }

    /// The words that an operation proposes, with the sub-amendments to them that were adopted.
    #[must_use]
    pub fn sub_amended(&self, row: &OperationRow) -> (String, usize) {
        let subs: Vec<Change> = self
            .adopted_in_order()
            .into_iter()
            .filter(|amendment| amendment.sub_of.as_ref() == Some(&row.amendment_id))
            .filter_map(|amendment| self.sub_change(amendment, &row.id))
            .collect();
        let opening = usize::try_from(row.opening).unwrap_or(0);
        if subs.is_empty() {
            return (row.words.clone(), opening);
        }
        let merged = merge(&self.stand_in(row), &subs).text.clauses;
        merged.into_iter().next().map_or((String::new(), 0), |clause| (clause.words, clause.opening))
    }

    /// A text of one clause that holds an operation's proposed words, for sub-amendments to be merged in.
    fn stand_in(&self, row: &OperationRow) -> Text {
        let mut text = Text::new(self.declaration.language.clone(), self.declaration.kind);
        let mut clause = Clause::new(ClauseId::new(row.id.as_str()), ClauseKind::Operative, row.words.clone());
        clause.opening = usize::try_from(row.opening).unwrap_or(0);
        text.clauses.push(clause);
        text
    }

    /// What a sub-amendment does to the words of an operation of its parent.
    fn sub_change(&self, sub: &Amendment, parent: &OperationId) -> Option<Change> {
        let rows = self.operations(&sub.id).iter().filter(|row| row.amends_id.as_ref() == Some(parent));
        let operations: Vec<Operation> = rows
            .map(|row| Operation::Replace {
                clause: ClauseId::new(parent.as_str()),
                words: row.words.clone(),
                opening: usize::try_from(row.opening).unwrap_or(0),
            })
            .collect();
        (!operations.is_empty()).then(|| Change { amendment: sub.id.clone(), filed: rank(sub), operations })
    }

    /// The operation of that identity, of whichever amendment.
    #[must_use]
    pub fn parent_row(&self, id: &OperationId) -> Option<&OperationRow> {
        self.operations.values().flatten().find(|one| one.id == *id)
    }

    /// The words that a pending sub-amendment would give an operation of its parent, with what was adopted before.
    #[must_use]
    pub fn parent_words_with(&self, sub: &Amendment, row: &OperationRow) -> Option<(String, usize)> {
        let parent = row.amends_id.as_ref()?;
        let parent_row = self.parent_row(parent)?;
        let mut subs: Vec<Change> = self
            .adopted_in_order()
            .into_iter()
            .filter(|amendment| amendment.sub_of == sub.sub_of)
            .filter_map(|amendment| self.sub_change(amendment, parent))
            .collect();
        subs.push(self.sub_change(sub, parent)?);
        let merged = merge(&self.stand_in(parent_row), &subs);
        if merged.unapplied.contains(&sub.id) {
            return None;
        }
        merged.text.clauses.into_iter().next().map(|clause| (clause.words, clause.opening))
    }

    /// The adopted amendments in the order of their adoption.
    #[must_use]
    pub fn adopted_in_order(&self) -> Vec<&Amendment> {
        let mut adopted: Vec<&Amendment> =
            self.amendments.iter().filter(|amendment| amendment.standing == Standing::Adopted).collect();
        adopted.sort_by_key(|amendment| {
            let question = self.questions.iter().rev().find(|question| {
                question.amendment_id.as_ref() == Some(&amendment.id) && question.outcome == Some(Outcome::Adopted)
            });
            (question.map(|question| question.number), amendment.number, amendment.sub_number)
        });
        adopted
    }

    /// The changes that are adopted so far, in the order of their adoption.
    #[must_use]
    pub fn adopted_changes(&self) -> Vec<Change> {
        self.adopted_in_order().into_iter().filter_map(|amendment| self.change(&amendment.id)).collect()
    }

    /// The text as it stands: the base with everything that was adopted.
    #[must_use]
    pub fn current(&self) -> Merged {
        merge(self.base_text(), &self.adopted_changes())
    }

    /// The text as it would stand if an amendment, in a wording, were adopted next.
    #[must_use]
    pub fn with(&self, id: &AmendmentId, wording: Option<&RecommendationId>) -> Merged {
        let mut changes = self.adopted_changes();
        changes.extend(self.change_worded(id, wording));
        merge(self.base_text(), &changes)
    }

    /// The voting list: as the rules suggest it, then as the chair ordered it.
    #[must_use]
    pub fn voting_list(&self) -> VotingList {
        let candidates: Vec<Candidate> = self.amendments.iter().filter_map(|one| self.candidate(one)).collect();
        let colliding = self.colliding();
        let pair =
            |a: &AmendmentId, b: &AmendmentId| if a < b { (a.clone(), b.clone()) } else { (b.clone(), a.clone()) };
        let list = VotingList::suggest(&candidates, &[], self.rules().voting.order.value, &|a, b| {
            colliding.contains(&pair(a, b))
        });
        match &self.voting_order {
            // An order that no longer fits (an amendment was withdrawn since) is completed by the suggestion.
            Some((order, _)) => {
                let known: Vec<AmendmentId> = list.amendments().cloned().collect();
                let mut wanted: Vec<AmendmentId> = order.iter().filter(|id| known.contains(id)).cloned().collect();
                wanted.extend(known.iter().filter(|id| !order.contains(id)).cloned());
                list.reorder(&wanted, &self.rules().voting.order.rule).unwrap_or(list)
            }
            None => list,
        }
    }

    /// What was decided so far, for the voting list.
    #[must_use]
    pub fn decided(&self) -> Decided {
        let amendments: BTreeMap<AmendmentId, Standing> = self
            .amendments
            .iter()
            .filter(|amendment| !amendment.standing.is_pending())
            .map(|amendment| (amendment.id.clone(), amendment.standing))
            .collect();
        let clauses: BTreeSet<ClauseId> = self
            .questions
            .iter()
            .filter(|question| question.state == QuestionState::Declared)
            .filter_map(|question| question.clause_id.clone())
            .collect();
        Decided { amendments, clauses }
    }

    fn candidate(&self, amendment: &Amendment) -> Option<Candidate> {
        let number = u32::try_from(amendment.number?).ok()?;
        let rows = self.operations(&amendment.id);
        let striking = rows.iter().any(|row| matches!(row.act, OperationAct::Delete | OperationAct::Move));
        let was_ruled_in = matches!(
            amendment.standing,
            Standing::Admissible | Standing::Adopted | Standing::Rejected | Standing::Fallen
        );
        Some(Candidate {
            amendment: amendment.id.clone(),
            number: (number, u32::try_from(amendment.sub_number).unwrap_or(0)),
            sub_of: amendment.sub_of.clone(),
            clause_position: rows.iter().map(|row| self.place(row)).min().unwrap_or(0),
            distance: u32::try_from(amendment.distance).unwrap_or(u32::MAX),
            striking,
            admissible: was_ruled_in,
        })
    }

    /// The place in the base of what an operation touches; the title stands before everything.
    fn place(&self, row: &OperationRow) -> usize {
        let at = |id: &ClauseId| self.base_text().clauses.iter().position(|clause| clause.id == *id);
        match row.act {
            OperationAct::Retitle => 0,
            OperationAct::Insert => row.after_id.as_ref().and_then(at).map_or(1, |place| place + 1),
            _ => row.clause_id.as_ref().and_then(at).map_or(0, |place| place + 1),
        }
    }

    /// The pairs of amendments that cannot both be made.
    #[must_use]
    pub fn colliding(&self) -> BTreeSet<(AmendmentId, AmendmentId)> {
        let filed = || {
            self.amendments.iter().filter(|amendment| {
                !matches!(amendment.standing, Standing::Draft | Standing::Withdrawn | Standing::Inadmissible)
            })
        };
        let changes: Vec<(Change, BTreeSet<ClauseId>)> = filed()
            .filter_map(|amendment| self.change(&amendment.id))
            .map(|change| {
                let touched = touched(&change);
                (change, touched)
            })
            .collect();
        let mut pairs = BTreeSet::new();
        for (nth, (a, of_a)) in changes.iter().enumerate() {
            for (b, of_b) in &changes[nth + 1..] {
                let meet = !of_a.is_disjoint(of_b) || (moves(a) && moves(b)) || (retitles(a) && retitles(b));
                if meet && collide(self.base_text(), a, b).is_some() {
                    pairs.insert(ordered(&a.amendment, &b.amendment));
                }
            }
        }
        self.colliding_subs(&mut pairs);
        pairs
    }

    fn colliding_subs(&self, pairs: &mut BTreeSet<(AmendmentId, AmendmentId)>) {
        let subs: Vec<&Amendment> = self.amendments.iter().filter(|amendment| amendment.sub_of.is_some()).collect();
        for (nth, a) in subs.iter().enumerate() {
            for b in subs[nth + 1..].iter().filter(|b| b.sub_of == a.sub_of) {
                let parents = self.operations(&a.id).iter().filter_map(|row| row.amends_id.clone());
                let meet = parents.filter_map(|parent| self.sub_collision(a, b, &parent)).next().is_some();
                if meet {
                    pairs.insert(ordered(&a.id, &b.id));
                }
            }
        }
    }

    fn sub_collision(&self, a: &Amendment, b: &Amendment, parent: &OperationId) -> Option<()> {
        let row = self.parent_row(parent)?;
        collide(&self.stand_in(row), &self.sub_change(a, parent)?, &self.sub_change(b, parent)?).map(drop)
    }
}

/// Whether a visitor may read a declaration: what is not tabled is its authors' and the secretariat's alone; a tabled one
/// is everybody's where the rules say so, else the members'.
#[must_use]
pub fn may_read(declaration: &Declaration, rules: &Rules, visitor: &Visitor) -> bool {
    let mut seats = visitor.seats(&declaration.body_id);
    if declaration.tabled_at.is_some() {
        return rules.is_public(declaration.stage, true) || seats.next().is_some();
    }
    seats.any(|seat| {
        seat.role == crate::procedure::Role::Secretariat
            || seat.id == declaration.membership_id
            || (seat.delegation_id.is_some() && seat.delegation_id == declaration.delegation_id)
    })
}

/// The clauses that a change works on.
fn touched(change: &Change) -> BTreeSet<ClauseId> {
    change
        .operations
        .iter()
        .flat_map(|operation| match operation {
            Operation::Replace { clause, .. } | Operation::Delete { clause } => vec![clause.clone()],
            Operation::Move { clause, after, .. } => std::iter::once(clause.clone()).chain(after.clone()).collect(),
            Operation::Insert { after, parent, .. } => after.iter().chain(parent).cloned().collect(),
            Operation::Retitle { .. } => Vec::new(),
        })
        .collect()
}

fn moves(change: &Change) -> bool {
    change.operations.iter().any(|operation| matches!(operation, Operation::Move { .. } | Operation::Delete { .. }))
}

fn retitles(change: &Change) -> bool {
    change.operations.iter().any(|operation| matches!(operation, Operation::Retitle { .. }))
}

fn ordered(a: &AmendmentId, b: &AmendmentId) -> (AmendmentId, AmendmentId) {
    if a < b { (a.clone(), b.clone()) } else { (b.clone(), a.clone()) }
}

/// The rank of an amendment in the order of filing.
fn rank(amendment: &Amendment) -> u32 {
    let number = amendment.number.unwrap_or(i64::from(u32::MAX) / 1000);
    u32::try_from(number * 1000 + amendment.sub_number).unwrap_or(u32::MAX)
}

/// A stored operation as the text module takes it.
fn operation(row: &OperationRow, words: String, opening: usize) -> Option<Operation> {
    let clause = row.clause_id.clone();
    Some(match row.act {
        OperationAct::Replace => Operation::Replace { clause: clause?, words, opening },
        OperationAct::Insert => Operation::Insert {
            clause: clause?,
            after: row.after_id.clone(),
            parent: row.parent_id.clone(),
            kind: row.kind.unwrap_or(ClauseKind::Operative),
            words,
            opening,
        },
        OperationAct::Delete => Operation::Delete { clause: clause? },
        OperationAct::Move => {
            Operation::Move { clause: clause?, after: row.after_id.clone(), parent: row.parent_id.clone() }
        }
        OperationAct::Retitle => Operation::Retitle { title: words },
    })
}

/// Gives the first operation that has words a panel's wording.
fn reword(operations: &mut [Operation], revised: &str, revised_opening: usize) {
    for operation in operations {
        match operation {
            Operation::Replace { words, opening, .. } | Operation::Insert { words, opening, .. } => {
                revised.clone_into(words);
                *opening = revised_opening;
                return;
            }
            Operation::Retitle { title } => {
                revised.clone_into(title);
                return;
            }
            Operation::Delete { .. } | Operation::Move { .. } => {}
        }
    }
}

/// Reads a rules document, each text once in the life of the process.
///
/// # Errors
/// `Corrupt` if it does not read.
pub fn rules(text: &str) -> StoreResult<Arc<RulesDocument>> {
    static READ: OnceLock<Mutex<HashMap<String, Arc<RulesDocument>>>> = OnceLock::new();
    let key = sha256(text.as_bytes());
    let read = READ.get_or_init(Mutex::default);
    if let Some(document) = read.lock().ok().and_then(|read| read.get(&key).cloned()) {
        return Ok(document);
    }
    let document = rules_file::parse("rules", text).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    let document = Arc::new(document);
    if let Ok(mut read) = read.lock() {
        read.insert(key, Arc::clone(&document));
    }
    Ok(document)
}

/// The endings of a declaration's clauses in its drafting language; the custom of the United Nations where the rules say
/// nothing of that language.
fn style(document: &RulesDocument, declaration: &Declaration) -> Style {
    style_in(document, &declaration.language)
}

/// The endings that a body's rules give clauses in a language.
#[must_use]
pub fn style_in(document: &RulesDocument, language: &crate::language::Language) -> Style {
    let endings = |list: &ListEndings| Endings::new(&list.middle, &list.before_last, &list.last);
    document.style_of(language).map_or_else(
        || Style::un(language),
        |table| Style {
            preambular: endings(&table.preambular),
            operative: endings(&table.operative),
            paragraph: endings(&table.paragraph),
            sub: endings(&table.sub),
            lead_in: table.lead_in.clone(),
        },
    )
}
