//! Settles what is to become of an amendment that a new version met: its sponsors put it anew, or the chair lets it fall.

use serde::Deserialize;
use serde_json::json;

use crate::actions::amendment_acts::{check_pending, drop_subs, hold_amendment, permit_of_mover};
use crate::actions::carry_over::{self, Fate, FatedOperation};
use crate::actions::dossier::stated;
use crate::actions::join_compromise::{check_not_suspended, give_back, lapse};
use crate::actions::{ActError, ActResult, Dossier, Fact, Visitor, record};
use crate::ids::{AmendmentId, ClauseId, OperationId};
use crate::l10n::Message;
use crate::procedure::{Act, Refusal, Standing};
use crate::storage::amendments::{self, Amendment, OperationRow};
use crate::storage::carryings::{Carrying, Outcome};
use crate::storage::{StoreError, Tx};
use crate::text::merge::{self, Change, Operation};
use crate::text::{ClauseKind, Text, Words, diff, inline, opening};

/// Where an amendment meets another, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Spot {
    /// The amendment that is in the new version.
    pub with: AmendmentId,
    /// The clause; none for the title.
    pub clause: Option<ClauseId>,
    /// `overlap`, `delete-edit` or `move`; `same` where the version does what one would do that was suspended meanwhile.
    pub kind: String,
    /// The words of the former base at stake, in Unicode scalar values, half-open.
    pub ranges: Vec<[usize; 2]>,
}

/// Where an amendment meets what made the version.
///
/// # Errors
/// `Corrupt` if they do not read.
pub fn spots_of(carrying: &Carrying) -> Result<Vec<Spot>, StoreError> {
    serde_json::from_str(&carrying.spots).map_err(|error| StoreError::Corrupt(error.to_string()))
}

/// What the sponsors say: the words of each operation on the new base.
#[derive(Debug, Clone)]
pub struct SettleAmendment {
    /// The operation as submitted, and its words now.
    pub words: Vec<(OperationId, Words)>,
}

/// Puts an amendment anew on the present text. What was submitted stays beside it.
///
/// # Errors
/// [`Refusal::NothingToSettle`], a fault of the field `words`, [`Refusal::NothingProposed`] if nothing of it is left, or the
/// refusal.
pub fn settle_amendment(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &AmendmentId,
    settle: &SettleAmendment,
) -> ActResult<()> {
    let (dossier, amendment) = hold_amendment(tx, visitor, id)?;
    let permit = permit_of_mover(&dossier, visitor, Act::SettleAmendment, &amendment)?;
    check_settling(&dossier, &amendment)?;
    let operations = settled(&dossier, &amendment, settle)?;
    let own = operations.iter().map(|one| one.operation.clone()).collect();
    let change = Change { amendment: id.clone(), filed: 0, operations: own };
    if operations.is_empty() || (amendment.sub_of.is_none() && merge::check(dossier.base_text(), &change).is_err()) {
        return Err(Refusal::NothingProposed {}.into());
    }
    let version = dossier.base_version()?.id.clone();
    let fate = Fate { amendment: id.clone(), outcome: Outcome::CarriedOver, spots: json!([]), operations };
    let carried = carry_over::store(tx, &version, &fate, Some(&permit.membership().id))?;
    let declaration = Some(&amendment.declaration_id);
    let lapsed = lapse(tx, &dossier, &amendment)?;
    let facts = json!({
        "label": amendment.label(), "carried": [carried], "member": permit.membership().id, "lapsed": lapsed.answers,
        "returned": lapsed.returned,
    });
    record(tx, &permit, Fact { act: "amendment-settled", declaration, subject: Some(id.as_str()), facts })
}

/// Lets an amendment fall of which a new version left nothing to put, naming the one that is the cause.
///
/// # Errors
/// [`Refusal::NothingToSettle`], `NotFound` for a cause that it does not meet, or the refusal.
pub fn let_fall(tx: &mut Tx<'_>, visitor: &Visitor, id: &AmendmentId, to: &AmendmentId) -> ActResult<()> {
    let (dossier, mut amendment) = hold_amendment(tx, visitor, id)?;
    let permit = dossier.permit(visitor, Act::LetFall)?;
    let carrying = check_settling(&dossier, &amendment)?;
    let causes = spots_of(carrying)?;
    let is_cause = causes.iter().any(|spot| spot.with == *to) || amendment.sub_of.as_ref() == Some(to);
    if !is_cause {
        return Err(StoreError::NotFound.into());
    }
    amendment.standing = Standing::Fallen;
    amendment.fell_to = Some(to.clone());
    amendment.ruled_at = Some(tx.now);
    amendments::update(tx, &amendment)?;
    let fallen = drop_subs(tx, &dossier, id)?;
    let returned = give_back(tx, &dossier, &amendment)?;
    let facts = json!({ "label": amendment.label(), "to": to, "fallen": fallen, "returned": returned });
    let declaration = Some(&amendment.declaration_id);
    record(tx, &permit, Fact { act: "amendment-fell", declaration, subject: Some(id.as_str()), facts })
}

/// What a version made of an amendment that waits for its sponsors. One that is suspended waits for the compromise first: if
/// that fails it returns, and can be settled; if not, there is nothing to settle.
///
/// # Errors
/// [`Refusal::NothingToSettle`], or the refusal.
pub fn check_settling<'a>(dossier: &'a Dossier, amendment: &Amendment) -> ActResult<&'a Carrying> {
    check_pending(amendment, Act::SettleAmendment)?;
    check_not_suspended(dossier, amendment)?;
    let carrying = dossier.carryings.get(&amendment.id);
    let waits = carrying.filter(|carrying| carrying.outcome == Outcome::NeedsAttention);
    waits.ok_or_else(|| Refusal::NothingToSettle {}.into())
}

/// The operations on the present text: those with words in the words given, those whose clause is gone left out.
pub(super) fn settled(
    dossier: &Dossier,
    amendment: &Amendment,
    settle: &SettleAmendment,
) -> ActResult<Vec<FatedOperation>> {
    let base = dossier.base_text();
    let mut out = Vec::new();
    for row in dossier.operations(&amendment.id) {
        let said = settle.words.iter().find(|(id, _)| *id == row.id);
        let said = said.map(|(_, words)| dossier.refer(&amendment.id, words, dossier.kind_of(row))).transpose()?;
        let Some(base_words) = base_words(dossier, base, row) else { continue };
        if let Some(operation) = anew(base, row, &base_words, said.as_ref())? {
            out.push(FatedOperation::of(base, Some(row), base_words, operation));
        }
    }
    Ok(out)
}

/// The words that an operation changes as they are now; none if they are gone.
fn base_words(dossier: &Dossier, base: &Text, row: &OperationRow) -> Option<String> {
    if let Some(parent) = &row.amends_id {
        return dossier.parent_row(parent).map(|parent| parent.words.clone());
    }
    match stated(row)? {
        Operation::Insert { .. } => Some(String::new()),
        Operation::Retitle { .. } => Some(base.title.clone()),
        other => base.clause(other.clause()?).map(|clause| clause.words.clone()),
    }
}

/// An operation on the present text.
fn anew(base: &Text, row: &OperationRow, base_words: &str, said: Option<&Words>) -> ActResult<Option<Operation>> {
    let Some(mut operation) = stated(row) else { return Ok(None) };
    let fault = |key| Err(ActError::field("words", Message::new(key)));
    let there = |id: &ClauseId| base.clause(id).is_some();
    let new = said.map_or(row.words.as_str(), Words::as_str).to_owned();
    match &mut operation {
        Operation::Replace { words, edits, opening, .. } => {
            if new.is_empty() {
                return fault("amendment-no-words");
            }
            if new == base_words {
                return fault("amendment-no-change");
            }
            *edits = Some(diff::edits(base_words, &new));
            *opening = opening_of(base, row, &new);
            *words = new;
        }
        Operation::Retitle { title, edits } => {
            *edits = Some(diff::edits(base_words, &new));
            *title = new;
        }
        Operation::Insert { words, after, parent, opening, .. } => {
            *after = after.take().filter(there);
            *parent = parent.take().filter(there);
            *opening = opening_of(base, row, &new);
            *words = new;
        }
        Operation::Move { after, parent, .. } => {
            if after.iter().chain(parent.iter()).any(|id| !there(id)) {
                return Ok(None);
            }
        }
        Operation::Split { at, .. } if base_words != row.base_words => match merge::cut_again(&row.words, base_words) {
            Some(now) => *at = now,
            None => return Ok(None),
        },
        Operation::Join { with, .. } if !there(with) => return Ok(None),
        Operation::Delete { .. } | Operation::Split { .. } | Operation::Join { .. } => {}
    }
    Ok(Some(operation))
}

/// The opening words of an operation's new words: those of before where they still stand.
fn opening_of(base: &Text, row: &OperationRow, new: &str) -> usize {
    let before = usize::try_from(row.opening).unwrap_or(0);
    let plain = |words: &str| inline::plain(words).chars().take(before).collect::<String>();
    if new == row.words || (before > 0 && plain(new) == plain(&row.words)) {
        return before;
    }
    let kind = row.kind.or_else(|| base.clause(row.clause_id.as_ref()?).map(|clause| clause.kind));
    opening::suggest(new, kind.unwrap_or(ClauseKind::Heading), &base.language)
}
