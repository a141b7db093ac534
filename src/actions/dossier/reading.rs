//! Who may read a declaration and what is filed on it.

use super::{Dossier, rules};
use crate::actions::Visitor;
use crate::ids::DelegationId;
use crate::procedure::{Role, Rules, Standing};
use crate::storage::StoreResult;
use crate::storage::amendments::Amendment;
use crate::storage::bodies::Body;
use crate::storage::declarations::Declaration;

impl Dossier {
    /// Whether a visitor may read this declaration: what is not tabled is its authors' and the secretariat's alone.
    #[must_use]
    pub fn may_read(&self, visitor: &Visitor) -> bool {
        may_read(&self.declaration, self.rules(), visitor)
    }

    /// Whether a visitor may read an amendment: a draft is its delegation's alone, and of those that it asks to stand for
    /// it as long as it does.
    #[must_use]
    pub fn may_read_amendment(&self, visitor: &Visitor, amendment: &Amendment) -> bool {
        if amendment.standing != Standing::Draft {
            return self.may_read(visitor);
        }
        let asked = |of: &DelegationId| self.request(&amendment.id, of).is_some();
        self.is_of_mover(visitor, amendment)
            || visitor.seats(&self.body.id).filter_map(|seat| seat.delegation_id.as_ref()).any(asked)
    }

    /// Whether a visitor is of the delegation that moves an amendment, wrote it or entered it.
    #[must_use]
    pub fn is_of_mover(&self, visitor: &Visitor, amendment: &Amendment) -> bool {
        visitor.seats(&self.body.id).any(|seat| {
            seat.id == amendment.membership_id
                || (seat.delegation_id.is_some() && seat.delegation_id == amendment.delegation_id)
                || Some(&seat.id) == amendment.entered_by.as_ref()
        })
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
        seat.role == Role::Secretariat
            || seat.id == declaration.membership_id
            || (seat.delegation_id.is_some() && seat.delegation_id == declaration.delegation_id)
    })
}

/// Whether everybody may read a tabled declaration, by the rules that it stands under.
///
/// # Errors
/// `Corrupt` if they do not read.
pub(in crate::actions) fn may_read_openly(declaration: &Declaration, body: &Body) -> StoreResult<bool> {
    let document = rules(if declaration.rules.is_empty() { &body.rules } else { &declaration.rules })?;
    Ok(declaration.tabled_at.is_some() && document.rules.is_public(declaration.stage, true))
}
