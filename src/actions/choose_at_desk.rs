//! Ticks an amendment at the consolidation desk. A working sheet of the desk, not part of the record.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::actions::amendment_acts::find_declaration;
use crate::actions::join_compromise::check_not_suspended;
use crate::actions::{ActError, ActResult, Dossier, Taken, Visitor};
use crate::clock::sha256;
use crate::ids::{AmendmentId, DeclarationId, RecommendationId, VersionId};
use crate::l10n::Message;
use crate::procedure::{Act, Standing};
use crate::storage::amendments::Amendment;
use crate::storage::carryings::{self, DeskChoice};
use crate::storage::{StoreError, Tx};

/// What is chosen for an amendment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// Not taken in.
    LeftOut,
    /// Taken in as it stands.
    AsItStands,
    /// Only what of it stands beside the others is taken in; the rest stays open.
    FreeParts,
    /// Taken in with the wording of a panel.
    Worded(RecommendationId),
}

impl Choice {
    /// As it is stored and sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LeftOut => "none",
            Self::AsItStands => "as-submitted",
            Self::FreeParts => "free-parts",
            Self::Worded(id) => id.as_str(),
        }
    }

    /// Reads what [`Self::as_str`] gives.
    #[must_use]
    pub fn parse(word: &str) -> Self {
        match word {
            "none" | "" => Self::LeftOut,
            "as-submitted" => Self::AsItStands,
            "free-parts" => Self::FreeParts,
            id => Self::Worded(RecommendationId::new(id)),
        }
    }
}

/// One tick.
#[derive(Debug, Clone)]
pub struct ChooseAtDesk {
    /// The version that the desk showed.
    pub base: VersionId,
    /// The amendment.
    pub amendment: AmendmentId,
    /// What is chosen for it.
    pub choice: Choice,
    /// The revision of the choice that the desk showed; 0 if there was none.
    pub revision: i64,
}

/// Stores ticks, those that differ from what is there. Somebody else's ticks on other amendments are never touched.
///
/// # Errors
/// `Stale` if another version was made, or somebody chose otherwise for the same amendment in between; a fault of the field
/// `choice` for a wording that no panel recommends now; or the refusal.
pub fn choose_at_desk(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    declaration: &DeclarationId,
    ticks: &[ChooseAtDesk],
) -> ActResult<()> {
    let dossier = find_declaration(tx, visitor, declaration)?;
    let permit = dossier.permit(visitor, Act::ReviewText)?;
    let base = dossier.base_version()?.id.clone();
    let there = carryings::choices(tx.db, &base)?;
    for tick in ticks {
        let known = dossier.amendment(&tick.amendment).filter(|one| one.standing == Standing::Admissible);
        let amendment = known.filter(|_| tick.base == base).ok_or(StoreError::Stale)?;
        let now = there.iter().find(|one| one.amendment_id == tick.amendment);
        if now.map_or("none", |one| one.choice.as_str()) == tick.choice.as_str() {
            continue;
        }
        check_not_suspended(&dossier, amendment)?;
        if !holds(&dossier, &tick.amendment, &tick.choice) {
            return Err(ActError::field("choice", Message::new("error-not-in-list")));
        }
        let row = DeskChoice {
            version_id: base.clone(),
            amendment_id: tick.amendment.clone(),
            choice: tick.choice.as_str().to_owned(),
            revision: 1,
            chosen_at: tx.now,
            membership_id: permit.membership().id.clone(),
        };
        carryings::choose(tx, &row, tick.revision)?;
    }
    Ok(())
}

/// Whether a choice can be made: a wording is one that a panel recommends now.
fn holds(dossier: &Dossier, amendment: &AmendmentId, choice: &Choice) -> bool {
    match choice {
        Choice::Worded(wording) => dossier.wordings(amendment).iter().any(|one| one.id == *wording),
        Choice::LeftOut | Choice::AsItStands | Choice::FreeParts => true,
    }
}

/// The amendments that were chosen in a wording which their panel changed since: nothing of them is chosen until somebody
/// chooses again.
#[must_use]
pub fn overtaken_choices<'a>(dossier: &'a Dossier, choices: &[DeskChoice]) -> Vec<&'a Amendment> {
    let chosen = by_amendment(choices);
    let is_overtaken = |one: &&Amendment| {
        let choice = chosen.get(&one.id).map(|row| Choice::parse(&row.choice));
        choice.is_some_and(|choice| !holds(dossier, &one.id, &choice))
    };
    dossier.amendments.iter().filter(|one| dossier.is_choosable(one)).filter(is_overtaken).collect()
}

/// What is ticked, in order of filing. Those that are no longer open are left out, those that are suspended, and those whose
/// wording was changed since.
#[must_use]
pub fn choices_of(dossier: &Dossier, choices: &[DeskChoice]) -> Vec<Taken> {
    let open = dossier.amendments.iter().filter(|one| dossier.is_choosable(one));
    let chosen = by_amendment(choices);
    open.filter_map(|one| match Choice::parse(&chosen.get(&one.id)?.choice) {
        Choice::LeftOut => None,
        Choice::AsItStands => Some(Taken::whole(one.id.clone())),
        Choice::FreeParts => Some(Taken { only_free: true, ..Taken::whole(one.id.clone()) }),
        Choice::Worded(wording) if dossier.wordings(&one.id).iter().any(|now| now.id == wording) => {
            Some(Taken { wording: Some(wording), ..Taken::whole(one.id.clone()) })
        }
        Choice::Worded(_) => None,
    })
    .collect()
}

fn by_amendment(choices: &[DeskChoice]) -> HashMap<&AmendmentId, &DeskChoice> {
    choices.iter().map(|one| (&one.amendment_id, one)).collect()
}

/// SHA-256 over what [`choices_of`] gives, in hexadecimal: of each amendment how often its sponsors revised it, what is chosen
/// for it, and how often that was changed. What a page showed is still what is chosen if this is still the same.
#[must_use]
pub fn choice_digest(dossier: &Dossier, choices: &[DeskChoice]) -> String {
    let chosen = by_amendment(choices);
    let told = |one: Taken| {
        let row = chosen.get(&one.amendment)?;
        let revised = dossier.amendment(&one.amendment)?.revised;
        Some(json!([one.amendment, revised, row.choice, row.revision]))
    };
    let all: Vec<Value> = choices_of(dossier, choices).into_iter().filter_map(told).collect();
    sha256(json!(all).to_string().as_bytes())
}
