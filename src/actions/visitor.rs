//! Who acts, and the proof that they may.

use std::borrow::Cow;

use crate::actions::{ActError, ActResult};
use crate::ids::{BodyId, DelegationId, MembershipId};
use crate::procedure::{self, Act, Capacity, Refusal, Role, Rules, Stage};
use crate::storage::accounts::{Account, Session};
use crate::storage::bodies::{self, Membership};
use crate::storage::{Db, StoreResult, accounts};

/// Whoever makes a request: anyone, or an account with its places in bodies.
#[derive(Debug, Clone, Default)]
pub struct Visitor {
    /// The account, if signed in.
    pub account: Option<Account>,
    /// The session, if signed in by a browser.
    pub session: Option<Session>,
    /// The places that the account holds now.
    pub memberships: Vec<Membership>,
}

/// The proof that a member may do an act, by the permission table. Only [`Visitor::permit`] makes one, and only with one
/// can the journal be written.
#[derive(Debug, Clone)]
pub struct Permit {
    membership: Membership,
    act: Act,
    on_behalf_of: Option<DelegationId>,
}

/// The proof that somebody administers the installation.
#[derive(Debug, Clone)]
pub struct Administrator(Account);

impl Administrator {
    /// The account.
    #[must_use]
    pub const fn account(&self) -> &Account {
        &self.0
    }
}

impl Visitor {
    /// An account with its places: two queries.
    ///
    /// # Errors
    /// `NotFound` if there is no such account.
    pub fn load(db: &mut Db, account: &crate::ids::AccountId) -> StoreResult<Self> {
        let account = accounts::find(db, account)?;
        let memberships = bodies::memberships_of(db, &account.id)?;
        Ok(Self { account: Some(account), session: None, memberships })
    }

    /// The account, for acts that concern only oneself.
    ///
    /// # Errors
    /// [`ActError::SignInFirst`].
    pub fn signed_in(&self) -> ActResult<&Account> {
        self.account.as_ref().ok_or(ActError::SignInFirst)
    }

    /// The places held in a body.
    pub fn seats<'a>(&'a self, body: &'a BodyId) -> impl Iterator<Item = &'a Membership> {
        self.memberships.iter().filter(move |membership| membership.body_id == *body)
    }

    /// Whether a role is held in a body.
    #[must_use]
    pub fn is(&self, body: &BodyId, role: Role) -> bool {
        self.seats(body).any(|seat| seat.role == role)
    }

    /// Whether the visitor belongs to a delegation, or has this seat.
    #[must_use]
    pub fn is_of(&self, delegation: &DelegationId) -> bool {
        let named = |of: &Option<DelegationId>| of.as_ref() == Some(delegation);
        self.memberships.iter().any(|place| named(&place.delegation_id) || named(&place.seat_id))
    }

    /// The visitor as it does an act under some rules: for its delegation, or in its own seat what a voter does where members vote
    /// by themselves, and what is counted of each where members are counted.
    #[must_use]
    pub fn doing(&self, act: Act, rules: &Rules) -> Cow<'_, Self> {
        let in_own_seat = match act {
            Act::CheckIn => rules.counts_members(),
            _ => Act::OF_VOTERS.contains(&act) && rules.members_vote(),
        };
        if !in_own_seat {
            return Cow::Borrowed(self);
        }
        let mut visitor = self.clone();
        for place in visitor.memberships.iter_mut().filter(|place| place.seat_id.is_some()) {
            place.delegation_id.clone_from(&place.seat_id);
        }
        Cow::Owned(visitor)
    }

    /// The visitor at a sitting of a body: of its presiding officers only the one in the chair conducts it.
    #[must_use]
    pub fn in_the_chair(&self, body: &BodyId, presides: Option<&MembershipId>) -> Self {
        let mut visitor = self.clone();
        let stands_back = |seat: &Membership| {
            seat.body_id == *body && seat.role == Role::PresidingOfficer && presides.is_some_and(|one| *one != seat.id)
        };
        visitor.memberships.retain(|seat| !stands_back(seat));
        visitor
    }

    /// The delegation that the visitor belongs to in a body.
    #[must_use]
    pub fn delegation<'a>(&'a self, body: &'a BodyId) -> Option<&'a DelegationId> {
        self.seats(body).find_map(|seat| seat.delegation_id.as_ref())
    }

    /// Proves that the visitor may do an act in a body at a stage (none for acts that are about no declaration).
    ///
    /// # Errors
    /// [`ActError::SignInFirst`], or [`Refusal::NotYourRole`] or [`Refusal::WrongStage`] by the permission table.
    pub fn permit(&self, act: Act, body: &BodyId, stage: Option<Stage>) -> ActResult<Permit> {
        self.permits(act, body, stage).map(|mut all| all.remove(0))
    }

    /// As [`Self::permit`], in each place that the visitor holds and that may: at least one.
    ///
    /// # Errors
    /// As [`Self::permit`].
    pub(super) fn permits(&self, act: Act, body: &BodyId, stage: Option<Stage>) -> ActResult<Vec<Permit>> {
        self.signed_in()?;
        let mut refusal = Refusal::NotYourRole { act };
        let mut permits = Vec::new();
        for seat in self.seats(body) {
            match procedure::permit(seat.role, act, stage) {
                Ok(()) => permits.push(Permit { membership: seat.clone(), act, on_behalf_of: None }),
                // Somebody of the right role at the wrong stage is told of the stage.
                Err(other @ Refusal::WrongStage { .. }) => refusal = other,
                Err(_) => {}
            }
        }
        if permits.is_empty() { Err(refusal.into()) } else { Ok(permits) }
    }

    /// Proves that the visitor may enter an act at the oral request of a delegation.
    ///
    /// # Errors
    /// As [`Self::permit`], [`Refusal::NotForAnother`] to whoever is no clerk, and [`Refusal::NotOnBehalf`] for an act that nobody
    /// enters for another.
    pub fn permit_for(&self, act: Act, body: &BodyId, stage: Stage, delegation: &DelegationId) -> ActResult<Permit> {
        if !Act::OF_DELEGATIONS.contains(&act) {
            return Err(Refusal::NotOnBehalf { act }.into());
        }
        let clerk = self.permit(Act::ActOnBehalf, body, Some(stage)).map_err(|error| match error {
            ActError::Refused(Refusal::NotYourRole { .. }) => Refusal::NotForAnother { act }.into(),
            other => other,
        })?;
        procedure::permit(Role::Delegate, act, Some(stage))?;
        Ok(Permit { act, on_behalf_of: Some(delegation.clone()), ..clerk })
    }

    /// Whether the permission table allows an act: for pages that offer it. The act itself asks again.
    #[must_use]
    pub fn may(&self, act: Act, body: &BodyId, stage: Option<Stage>) -> bool {
        self.permit(act, body, stage).is_ok()
    }

    /// Proves that the visitor administers the installation.
    ///
    /// # Errors
    /// [`ActError::SignInFirst`], [`Refusal::NotYourRole`].
    pub fn administrator(&self) -> ActResult<Administrator> {
        let account = self.signed_in()?;
        if !account.administrator {
            return Err(Refusal::NotYourRole { act: Act::ManageInstallation }.into());
        }
        procedure::permit(Capacity::Administrator, Act::ManageInstallation, None)?;
        Ok(Administrator(account.clone()))
    }
}

impl Permit {
    /// In which place the act is done.
    #[must_use]
    pub const fn membership(&self) -> &Membership {
        &self.membership
    }

    /// The act that was permitted.
    #[must_use]
    pub const fn act(&self) -> Act {
        self.act
    }

    /// The delegation at whose oral request a clerk acts.
    #[must_use]
    pub const fn on_behalf_of(&self) -> Option<&DelegationId> {
        self.on_behalf_of.as_ref()
    }

    /// The delegation that acts: the one spoken for, else the member's own.
    #[must_use]
    pub fn delegation(&self) -> Option<&DelegationId> {
        self.on_behalf_of.as_ref().or(self.membership.delegation_id.as_ref())
    }
}
