//! The chair rules on the procedure.

use serde_json::{Value, json};

use super::open_sitting::hold_sitting;
use crate::actions::{ActResult, Fact, Permit, Remark, Visitor, record};
use crate::ids::{RulingId, SittingId};
use crate::procedure::{Act, RulingKind};
use crate::storage::Tx;
use crate::storage::rulings::{self, Ruling};

/// Records a ruling of the chair on the conduct of a sitting, in its words.
///
/// # Errors
/// [`crate::procedure::Refusal::NoSitting`] if the sitting is closed, a fault of the field `words` if nothing is said.
pub fn make_ruling(tx: &mut Tx<'_>, visitor: &Visitor, sitting: &SittingId, words: &Remark) -> ActResult<RulingId> {
    let words = words.said("words")?;
    let (sitting, _, permit) = hold_sitting(tx, visitor, sitting, Act::MakeRuling)?;
    rule(tx, &permit, &sitting.id, (RulingKind::Procedure, words), json!({}))
}

/// Stores and records a ruling; `facts` is what it is about, beside its number and words.
pub(super) fn rule(
    tx: &mut Tx<'_>,
    permit: &Permit,
    sitting: &SittingId,
    (kind, words): (RulingKind, &str),
    facts: Value,
) -> ActResult<RulingId> {
    let ruling = Ruling {
        id: tx.fresh()?,
        sitting_id: sitting.clone(),
        number: rulings::of_sitting(tx.db, sitting)?.last().map_or(0, |last| last.number) + 1,
        kind,
        words: words.to_owned(),
        made_at: tx.now,
        membership_id: permit.membership().id.clone(),
        overruled_at: None,
    };
    rulings::insert(tx, &ruling)?;
    let mut facts = facts;
    facts["ruling"] = json!(ruling.id);
    facts["number"] = json!(ruling.number);
    facts["kind"] = json!(kind.as_str());
    facts["words"] = json!(ruling.words);
    record(tx, permit, Fact { act: "ruling-made", declaration: None, subject: Some(sitting.as_str()), facts })?;
    Ok(ruling.id)
}
