//! Makes the reviewed version of a text: the base with the amendments that were chosen at the consolidation desk.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::actions::amendment_acts::{accounts_of_mover, drop_subs, find_declaration};
use crate::actions::carry_over::{self, Fate};
use crate::actions::join_compromise::check_not_suspended;
use crate::actions::made_at_desk::{flagged_clauses, with_adopted};
use crate::actions::{
    ActResult, CarriedFacts, Dossier, Fact, Invalid, Notice, Permit, Taken, Visitor, choice_digest, choices_of, fall,
    falling_with, notify, record, text_digest,
};
use crate::ids::{AmendmentId, ClauseId, DeclarationId, RecommendationId, VersionId};
use crate::l10n::Message;
use crate::procedure::{Act, Refusal, Standing};
use crate::storage::amendments;
use crate::storage::carryings::{self, Outcome, TakenIn};
use crate::storage::versions::{self, Version, VersionKind};
use crate::storage::{StoreError, Tx};
use crate::text::Text;
use crate::text::merge::{Carriage, Change, Merged, merge};

/// What is to be in the version.
#[derive(Debug, Clone)]
pub struct ReviewText {
    /// The version that the desk showed.
    pub base: VersionId,
    /// The [`choice_digest`] of what was ticked there: what was chosen since, nobody has seen.
    pub chosen: String,
    /// The clauses whose sentence, changed by several, somebody read and confirmed; `title` for the title.
    pub confirmed: BTreeSet<ClauseId>,
}

/// Makes the version of what is ticked at the desk. Every other open amendment is carried over to it; what is there already
/// is taken in as well, and what a compromise replaces that is taken in falls to it.
///
/// # Errors
/// `Stale` if another version was made, something else was ticked, or what is ticked was revised meanwhile;
/// [`Refusal::NothingChosen`], [`Refusal::CollideTogether`], a fault of the field `confirmed` with the clauses to read, or the
/// refusal.
pub fn review_text(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    declaration: &DeclarationId,
    review: &ReviewText,
) -> ActResult<Version> {
    let dossier = find_declaration(tx, visitor, declaration)?;
    let permit = dossier.permit(visitor, Act::ReviewText)?;
    if dossier.base_version()?.id != review.base {
        return Err(StoreError::Stale.into());
    }
    let choices = carryings::choices(tx.db, &review.base)?;
    if choice_digest(&dossier, &choices) != review.chosen {
        return Err(StoreError::Stale.into());
    }
    let chosen = choices_of(&dossier, &choices);
    check_chosen(&dossier, &chosen)?;
    let mut taken = with_adopted(&dossier, &chosen);
    let changes = dossier.changes_of(&taken);
    check_free(&dossier, &mut taken, &changes)?;
    let merged = merge(dossier.base_text(), &changes);
    check_merged(&dossier, &merged, &review.confirmed)?;
    let version = store(tx, &permit, &dossier, &merged.text)?;
    let carriage = Carriage::new(dossier.base_text(), &changes);
    // Of what is taken in only in part the rest is carried over, as any other.
    let whole: Vec<AmendmentId> = taken.iter().filter(|one| !one.only_free).map(|one| one.amendment.clone()).collect();
    let mut fates = carry_over::fates(&dossier, &carriage, &whole)?;
    let moot =
        fates.iter().filter(|fate| fate.outcome == Outcome::Moot).map(|fate| Taken::whole(fate.amendment.clone()));
    let all: Vec<Taken> = taken.iter().cloned().chain(moot).collect();
    let falling: Vec<AmendmentId> = falling_with(&dossier, &all).into_iter().map(|one| one.id.clone()).collect();
    fates.retain(|fate| !falling.contains(&fate.amendment));
    let taken_now: Vec<Taken> =
        taken.iter().filter(|one| chosen.iter().any(|other| other.amendment == one.amendment)).cloned().collect();
    let taken = take_in(tx, &dossier, &version, &taken, &fates)?;
    let carried = carry(tx, &version, &fates)?;
    let facts = json!({
        "version": version.id, "number": version.number, "base": version.base_id, "digest": version.digest,
        "taken": taken, "carried": carried,
    });
    let id = &dossier.declaration.id;
    record(tx, &permit, Fact { act: "text-reviewed", declaration: Some(id), subject: Some(id.as_str()), facts })?;
    for one in all.iter().filter(|one| !one.only_free) {
        fall::replaced(tx, &permit, &dossier, &one.amendment)?;
    }
    tell(tx, &dossier, &version, &taken_now, &fates)?;
    Ok(version)
}

/// Each chosen amendment is admissible, on the base, and in a wording that is its own; sub-amendments come with theirs.
fn check_chosen(dossier: &Dossier, chosen: &[Taken]) -> ActResult<()> {
    if chosen.is_empty() {
        return Err(Refusal::NothingChosen {}.into());
    }
    for Taken { amendment: id, wording, .. } in chosen {
        let amendment = dossier.amendment(id).ok_or(StoreError::NotFound)?;
        if amendment.standing != Standing::Admissible {
            return Err(super::wrong_standing(amendment, Act::ReviewText).into());
        }
        check_not_suspended(dossier, amendment)?;
        if !dossier.is_on_base(amendment) {
            return Err(Refusal::NeedsAttention { amendments: vec![amendment.cited()] }.into());
        }
        let known = |wording: &RecommendationId| dossier.wordings(id).iter().any(|one| one.id == *wording);
        if wording.as_ref().is_some_and(|wording| !known(wording)) {
            return Err(Refusal::ChoiceOvertaken { amendments: vec![amendment.cited()] }.into());
        }
    }
    let astray = dossier.astray(&with_adopted(dossier, chosen));
    if !astray.is_empty() {
        return Err(Refusal::SubAstray { amendments: dossier.labels(&astray) }.into());
    }
    Ok(())
}

/// Something is left of each amendment of which only what is free is taken; one of which all is free is taken whole.
fn check_free(dossier: &Dossier, taken: &mut [Taken], changes: &[Change]) -> ActResult<()> {
    let made =
        |id: &AmendmentId| changes.iter().find(|change| change.amendment == *id).map(|change| &change.operations);
    let nothing: Vec<AmendmentId> = taken
        .iter()
        .filter(|one| one.only_free && made(&one.amendment).is_none_or(Vec::is_empty))
        .map(|one| one.amendment.clone())
        .collect();
    if !nothing.is_empty() {
        return Err(Refusal::NothingFree { amendments: dossier.labels(&nothing) }.into());
    }
    for one in taken.iter_mut().filter(|one| one.only_free) {
        let own = dossier.change(&one.amendment);
        one.only_free = own.is_some_and(|own| Some(&own.operations) != made(&one.amendment));
    }
    Ok(())
}

fn check_merged(dossier: &Dossier, merged: &Merged, confirmed: &BTreeSet<ClauseId>) -> ActResult<()> {
    if !merged.unapplied.is_empty() {
        let met = merged.collisions.iter().flat_map(|one| one.amendments.clone());
        let amendments: BTreeSet<AmendmentId> = met.chain(merged.unapplied.iter().cloned()).collect();
        let amendments = dossier.labels(&amendments.into_iter().collect::<Vec<_>>());
        return Err(Refusal::CollideTogether { amendments }.into());
    }
    let names = dossier.names_in(&merged.text, dossier.provisional());
    let open: Vec<String> = flagged_clauses(merged)
        .into_iter()
        .filter(|clause| !confirmed.contains(clause))
        .map(|clause| {
            merged.text.clause(&clause).map_or_else(|| merged.text.title.clone(), |one| names.plain(&one.words))
        })
        .collect();
    let mut invalid = Invalid::new();
    if !open.is_empty() {
        invalid.add("confirmed", Message::new("whole-not-confirmed").arg("sentences", open));
    }
    invalid.check()
}

fn store(tx: &mut Tx<'_>, permit: &Permit, dossier: &Dossier, text: &Text) -> ActResult<Version> {
    let version = Version {
        id: tx.fresh()?,
        declaration_id: dossier.declaration.id.clone(),
        number: dossier.versions.last().map_or(0, |last| last.number) + 1,
        kind: VersionKind::Reviewed,
        base_id: Some(dossier.base_version()?.id.clone()),
        made_at: tx.now,
        membership_id: Some(permit.membership().id.clone()),
        digest: Some(text_digest(text, &dossier.style)),
    };
    versions::insert(tx, &version, text)?;
    Ok(version)
}

/// Takes in what was chosen, and what is in the text by that already: who asked for the same is credited too.
fn take_in(
    tx: &mut Tx<'_>,
    dossier: &Dossier,
    version: &Version,
    taken: &[Taken],
    fates: &[Fate],
) -> ActResult<Vec<Value>> {
    let moot =
        fates.iter().filter(|fate| fate.outcome == Outcome::Moot).map(|fate| Taken::whole(fate.amendment.clone()));
    let mut out = Vec::new();
    // Sub-amendments that are taken in themselves do not fall with their amendment.
    let others = dossier.without(|id| taken.iter().any(|one| one.amendment == *id));
    for (position, one) in (1..).zip(taken.iter().cloned().chain(moot)) {
        let Taken { amendment: id, wording, only_free } = one;
        let amendment = dossier.amendment(&id).ok_or(StoreError::NotFound)?.clone();
        let is_open = amendment.standing.is_pending() && !only_free;
        let mut fallen = Vec::new();
        if is_open {
            amendments::update(tx, &carry_over::incorporated(amendment, tx.now))?;
            fallen = drop_subs(tx, &others, &id)?;
        }
        let (version_id, amendment_id, recommendation_id) = (version.id.clone(), id.clone(), wording.clone());
        carryings::take_in(tx, &TakenIn { version_id, amendment_id, position, recommendation_id, only_free })?;
        out.push(json!({
            "amendment": id, "recommendation": wording, "position": position, "fallen": fallen,
            "incorporated": is_open, "only_free": only_free,
        }));
    }
    Ok(out)
}

fn carry(tx: &mut Tx<'_>, version: &Version, fates: &[Fate]) -> ActResult<Vec<Value>> {
    let mut out = Vec::new();
    for fate in fates {
        out.push(carry_over::store(tx, &version.id, fate, None)?);
    }
    Ok(out)
}

/// The word by which mails know that only what stood beside the others was taken in.
const IN_PART: &str = "in-part";

/// Tells each mover what became of the amendment.
fn tell(tx: &mut Tx<'_>, dossier: &Dossier, version: &Version, chosen: &[Taken], fates: &[Fate]) -> ActResult<()> {
    let taken = chosen.iter().filter(|one| !one.only_free).map(|one| (&one.amendment, None));
    let in_part = |fate: &Fate| chosen.iter().any(|one| one.only_free && one.amendment == fate.amendment);
    let word = |fate: &Fate| if in_part(fate) { IN_PART } else { fate.outcome.as_str() };
    let told = fates.iter().filter(|fate| fate.outcome != Outcome::Untouched);
    let carried = told.map(|fate| (&fate.amendment, Some(word(fate))));
    for (id, outcome) in taken.chain(carried) {
        let Some(amendment) = dossier.amendment(id) else { continue };
        let to = accounts_of_mover(tx.db, amendment)?;
        let facts = CarriedFacts {
            amendment: id.clone(),
            label: amendment.cited(),
            version: version.number,
            outcome: outcome.map(str::to_owned),
        };
        let event = format!("{}:{id}", version.id);
        notify(tx, Notice::Carried, &to, Some(&dossier.declaration.id), &event, &facts)?;
    }
    Ok(())
}
