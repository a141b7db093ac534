//! Treats several amendments alike in one act: rules on them, gives them to a panel, tags them.
//!
//! Either all of them are treated or none: what cannot be done is told beforehand, amendment by amendment
//! ([`foresee_treatment`]). Each ruling is made, told in the journal and mailed as a single one is.

use crate::actions::amendment_acts::find_declaration;
use crate::actions::assign_to_panel::check_open;
use crate::actions::rule_admissibility::{check_rulable, fall_at_once, needs_reason, rule};
use crate::actions::tag_amendments::find_tag;
use crate::actions::{ActError, ActResult, AssignToPanel, Dossier, Remark, Ruling, Visitor, assign_to_panel};
use crate::ids::{AmendmentId, DeclarationId, PanelId, TagId};
use crate::l10n::Message;
use crate::procedure::{Act, Refusal, Standing};
use crate::storage::amendments::Amendment;
use crate::storage::tags::{self, Tags};
use crate::storage::{StoreError, Tx, declarations};

/// What is done with each of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Treatment {
    /// It is ruled admissible.
    Admit,
    /// It is ruled inadmissible.
    RuleOut,
    /// It is given to a panel.
    Assign(PanelId),
    /// It gets a tag.
    Tag(TagId),
    /// It loses a tag.
    Untag(TagId),
}

impl Treatment {
    /// Reads a treatment as a form sends it: "admit", "panel:…".
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once(':') {
            None if text == "admit" => Some(Self::Admit),
            None if text == "rule-out" => Some(Self::RuleOut),
            Some(("panel", id)) => Some(Self::Assign(PanelId::new(id))),
            Some(("tag", id)) => Some(Self::Tag(TagId::new(id))),
            Some(("untag", id)) => Some(Self::Untag(TagId::new(id))),
            _ => None,
        }
    }

    /// The act that it is.
    #[must_use]
    pub const fn act(&self) -> Act {
        match self {
            Self::Admit | Self::RuleOut => Act::RuleAdmissibility,
            Self::Assign(_) => Act::AssignToPanel,
            Self::Tag(_) | Self::Untag(_) => Act::SortAmendments,
        }
    }

    const fn ruling(&self) -> Option<Standing> {
        match self {
            Self::Admit => Some(Standing::Admissible),
            Self::RuleOut => Some(Standing::Inadmissible),
            Self::Assign(_) | Self::Tag(_) | Self::Untag(_) => None,
        }
    }
}

impl std::fmt::Display for Treatment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Admit => f.write_str("admit"),
            Self::RuleOut => f.write_str("rule-out"),
            Self::Assign(id) => write!(f, "panel:{id}"),
            Self::Tag(id) => write!(f, "tag:{id}"),
            Self::Untag(id) => write!(f, "untag:{id}"),
        }
    }
}

/// What a treatment of a selection would do now.
#[derive(Debug, Clone, Default)]
pub struct Foresight {
    /// With which it would be done, in order of filing.
    pub can: Vec<AmendmentId>,
    /// With which not, and why.
    pub cannot: Vec<(AmendmentId, Refusal)>,
    /// The sub-amendments that would fall because the amendment that they change is ruled out.
    pub falling: Vec<AmendmentId>,
    /// Whether a reason must be given.
    pub needs_reason: bool,
}

/// What a treatment of a selection would do now.
///
/// # Errors
/// A fault of the field `amendments` if nothing is selected, `NotFound` for what is not of this declaration, or the refusal
/// of the treatment as a whole.
pub fn foresee_treatment(
    dossier: &Dossier,
    tags: &Tags,
    visitor: &Visitor,
    (ids, treatment): (&[AmendmentId], &Treatment),
) -> ActResult<Foresight> {
    dossier.permit(visitor, treatment.act())?;
    check_whole(dossier, tags, treatment)?;
    let mut seen = Foresight::default();
    for amendment in selected(dossier, ids)? {
        match check_one(dossier, tags, amendment, treatment) {
            Ok(()) => {
                let ruling = treatment.ruling();
                seen.needs_reason |= ruling.is_some_and(|standing| needs_reason(amendment, standing));
                seen.can.push(amendment.id.clone());
            }
            Err(ActError::Refused(refusal)) => seen.cannot.push((amendment.id.clone(), refusal)),
            Err(other) => return Err(other),
        }
    }
    if *treatment == Treatment::RuleOut {
        let falls = |one: &&Amendment| {
            let parent = one.sub_of.as_ref().is_some_and(|parent| seen.can.contains(parent));
            parent && one.standing.is_pending() && !seen.can.contains(&one.id)
        };
        seen.falling = dossier.amendments.iter().filter(falls).map(|one| one.id.clone()).collect();
    }
    Ok(seen)
}

/// The filed amendments of a selection, each once, in order of filing.
fn selected<'a>(dossier: &'a Dossier, ids: &[AmendmentId]) -> ActResult<Vec<&'a Amendment>> {
    if ids.is_empty() {
        return Err(ActError::field("amendments", Message::new("selection-nothing")));
    }
    let filed = |id: &AmendmentId| dossier.amendment(id).is_some_and(|one| one.standing != Standing::Draft);
    if !ids.iter().all(filed) {
        return Err(StoreError::NotFound.into());
    }
    Ok(dossier.amendments.iter().filter(|one| ids.contains(&one.id)).collect())
}

/// That the panel, or the tag, is there and open.
fn check_whole(dossier: &Dossier, tags: &Tags, treatment: &Treatment) -> ActResult<()> {
    match treatment {
        Treatment::Admit | Treatment::RuleOut => Ok(()),
        Treatment::Assign(panel) => check_open(dossier.panel(panel).ok_or(StoreError::NotFound)?),
        Treatment::Tag(tag) | Treatment::Untag(tag) => find_tag(tags, tag).map(drop),
    }
}

fn check_one(dossier: &Dossier, tags: &Tags, amendment: &Amendment, treatment: &Treatment) -> ActResult<()> {
    let since = match treatment {
        Treatment::Admit => return check_rulable(dossier, amendment, Standing::Admissible),
        Treatment::RuleOut => return check_rulable(dossier, amendment, Standing::Inadmissible),
        Treatment::Assign(panel) => {
            let given = |one: &&crate::storage::panels::Assignment| {
                one.panel_id == *panel && one.amendment_id.as_ref() == Some(&amendment.id)
            };
            dossier.assignments.iter().find(given).map(|one| Some(one.assigned_at))
        }
        Treatment::Tag(tag) => tags.bears(&amendment.id, tag).then_some(None),
        Treatment::Untag(tag) => (!tags.bears(&amendment.id, tag)).then_some(None),
    };
    match since {
        Some(since) => Err(Refusal::AlreadyDone { act: treatment.act(), since }.into()),
        None => Ok(()),
    }
}

/// Treats a selection: all of it, or nothing if one cannot be treated so. How many there were is returned.
///
/// # Errors
/// Faults of the fields `amendments` and `reason`, or the refusal of the first that cannot be treated so.
pub fn treat_selection(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    declaration: &DeclarationId,
    (ids, treatment): (&[AmendmentId], &Treatment),
    reason: &Remark,
) -> ActResult<usize> {
    let mut dossier = find_declaration(tx, visitor, declaration)?;
    let tags = tags::of_declaration(tx.db, declaration)?;
    let seen = foresee_treatment(&dossier, &tags, visitor, (ids, treatment))?;
    if let Some((_, refusal)) = seen.cannot.into_iter().next() {
        return Err(refusal.into());
    }
    match treatment {
        Treatment::Admit => rule_on(tx, visitor, &mut dossier, &seen.can, &Ruling::Admissible(reason.clone()))?,
        Treatment::RuleOut => rule_on(tx, visitor, &mut dossier, &seen.can, &Ruling::Inadmissible(reason.clone()))?,
        Treatment::Assign(panel) => {
            let assign = AssignToPanel { panel: panel.clone(), clauses: Vec::new(), amendments: seen.can.clone() };
            assign_to_panel(tx, visitor, declaration, &assign)?;
        }
        Treatment::Tag(tag) => seen.can.iter().try_for_each(|id| tags::put_on(tx, id, tag))?,
        Treatment::Untag(tag) => seen.can.iter().try_for_each(|id| tags::take_off(tx, id, tag))?,
    }
    declarations::touch(tx, declaration)?;
    Ok(seen.can.len())
}

/// Rules on each: sub-amendments before what they change, with which they would fall unruled, and compromises last: what goes
/// with one does not return from it.
fn rule_on(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    dossier: &mut Dossier,
    ids: &[AmendmentId],
    ruling: &Ruling,
) -> ActResult<()> {
    let permit = dossier.permit(visitor, Act::RuleAdmissibility)?;
    let mut order: Vec<&AmendmentId> = ids.iter().collect();
    order.sort_by_key(|id| (std::cmp::Reverse(depth(dossier, id)), dossier.is_compromise(id)));
    for id in order {
        rule(tx, &permit, dossier, id, ruling)?;
    }
    fall_at_once(tx, &permit, dossier, ruling)
}

/// How many amendments stand above a sub-amendment.
fn depth(dossier: &Dossier, id: &AmendmentId) -> usize {
    let above = |id: &AmendmentId| dossier.amendment(id).and_then(|one| one.sub_of.clone());
    std::iter::successors(above(id), |id| above(id)).take(dossier.amendments.len()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_treatment_is_read_as_it_is_written() {
        for text in ["admit", "rule-out", "panel:p1", "tag:t1", "untag:t1"] {
            assert_eq!(Treatment::parse(text).map(|one| one.to_string()).as_deref(), Some(text));
        }
        assert_eq!(Treatment::parse("panel"), None);
        assert_eq!(Treatment::parse("adopt:x"), None);
    }
}
