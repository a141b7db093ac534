//! The seat of each person who votes, from the day of the invitation: who counts and who votes where the rules say that members do.

use crate::actions::ActResult;
use crate::ids::{AccountId, BodyId, DelegationId};
use crate::procedure::Role;
use crate::storage::bodies::{self, Delegation};
use crate::storage::{StoreResult, Tx, accounts, seats};

/// Whether somebody in this role has a vote where members vote by themselves.
pub(super) const fn has_seat(role: Role) -> bool {
    matches!(role, Role::Delegate | Role::HeadOfDelegation)
}

/// The seat of a person in a body: the one in force, whatever delegation it came with, since one person has one vote; else the
/// one that the person had in this delegation before; else a new one.
pub(super) fn take_seat(
    tx: &mut Tx<'_>,
    body: &BodyId,
    account: &AccountId,
    delegation: &DelegationId,
) -> ActResult<DelegationId> {
    let person = accounts::find(tx.db, account)?.name;
    let with = bodies::delegation(tx.db, body, delegation)?;
    let known = seats::of_person(tx.db, body, account)?;
    let own = known.into_iter().find(|seat| seat.ended_at.is_none() || seat.seat_of.as_ref() == Some(delegation));
    if let Some(seat) = own {
        if seat.ended_at.is_some() {
            let name = free_name(tx, body, (&person, &with.name), &seat.name)?;
            seats::update(tx, &seat.id, (&name, with.category, &with.component))?;
        }
        return Ok(seat.id);
    }
    let seat = Delegation {
        id: tx.fresh()?,
        body_id: body.clone(),
        name: free_name(tx, body, (&person, &with.name), "")?,
        category: with.category,
        weight: 1,
        seat_of: Some(delegation.clone()),
        component: with.component.clone(),
        created_at: tx.now,
        ended_at: None,
    };
    bodies::insert_delegation(tx, &seat)?;
    Ok(seat.id)
}

/// A person with its delegation, as a voter is called; with a number after a name that another has.
fn free_name(tx: &mut Tx<'_>, body: &BodyId, (person, of): (&str, &str), own: &str) -> StoreResult<String> {
    let name = format!("{person} ({of})");
    let mut free = name.clone();
    let mut nth = 1;
    while free != own && seats::is_named(tx.db, body, &free)? {
        nth += 1;
        free = format!("{name} {nth}");
    }
    Ok(free)
}

/// A delegation is called otherwise, of another category or sits for another body: so are the seats that came with it.
pub(super) fn follow_delegation(tx: &mut Tx<'_>, delegation: &Delegation) -> StoreResult<()> {
    for (seat, person) in seats::of_delegation(tx.db, &delegation.id)? {
        let name = free_name(tx, &delegation.body_id, (&person, &delegation.name), &seat.name)?;
        seats::update(tx, &seat.id, (&name, delegation.category, &delegation.component))?;
    }
    Ok(())
}

/// A person is called otherwise: so are the seats that it has.
pub(super) fn follow_person(tx: &mut Tx<'_>, account: &AccountId, person: &str) -> StoreResult<()> {
    for (seat, of) in seats::of_account(tx.db, account)? {
        let name = free_name(tx, &seat.body_id, (person, &of), &seat.name)?;
        seats::update(tx, &seat.id, (&name, seat.category, &seat.component))?;
    }
    Ok(())
}
