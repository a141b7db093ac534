//! Keeps the places of a body: sends an invitation again, makes a link to hand over, ends a place. The secretariat does
//! so for everybody in its body, the administrator for its secretariat.

use chrono::Duration;

use crate::actions::invite::new_link;
use crate::actions::invite_member::fact;
use crate::actions::visitor::Administrator;
use crate::actions::{
    ActError, ActResult, INVITATION_DAYS, Permit, Resent, Visitor, mint_link, record, record_administration,
    resend_invitation,
};
use crate::clock::Moment;
use crate::ids::{BodyId, MembershipId};
use crate::l10n::Message;
use crate::procedure::{Act, Role};
use crate::storage::accounts::{self, LinkPurpose};
use crate::storage::bodies::{self, Membership};
use crate::storage::{StoreError, Tx, seats};

/// By what right somebody keeps a place.
enum Right {
    Secretariat(Permit),
    Administrator(Administrator),
}

impl Right {
    /// Holds the body's record and finds the place.
    fn over(tx: &mut Tx<'_>, visitor: &Visitor, body: &BodyId, id: &MembershipId) -> ActResult<(Self, Membership)> {
        let permit = visitor.permit(Act::ManageBody, body, None);
        let right = match visitor.administrator() {
            Ok(administrator) if permit.is_err() => Self::Administrator(administrator),
            _ => Self::Secretariat(permit?),
        };
        bodies::lock(tx, body)?;
        let membership = bodies::membership(tx.db, id)?;
        let mine = matches!(right, Self::Secretariat(_)) || membership.role == Role::Secretariat;
        if membership.body_id != *body || membership.ended_at.is_some() || !mine {
            return Err(StoreError::NotFound.into());
        }
        Ok((right, membership))
    }

    fn record(&self, tx: &mut Tx<'_>, act: &'static str, membership: &Membership) -> ActResult<()> {
        match self {
            Self::Secretariat(permit) => record(tx, permit, fact(act, membership)),
            Self::Administrator(administrator) => {
                record_administration(tx, administrator, &membership.body_id, fact(act, membership))
            }
        }
    }
}

/// A link that somebody is given by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandedOver {
    /// Its secret, which is kept nowhere: only its hash is.
    pub secret: String,
    /// Until when it works.
    pub until: Moment,
    /// The place that it is for.
    pub membership: Membership,
    /// Who holds the place.
    pub name: String,
}

/// Sends an invitation again; the links sent before stop working.
///
/// # Errors
/// [`ActError::Invalid`] on `member` if the invitation was taken up; `NotFound` if it is another body's member.
pub fn invite_again(tx: &mut Tx<'_>, visitor: &Visitor, body: &BodyId, id: &MembershipId) -> ActResult<()> {
    let (right, membership) = Right::over(tx, visitor, body, id)?;
    match resend_invitation(tx, &membership.account_id)? {
        Resent::Sent => right.record(tx, "invitation-resent", &membership),
        Resent::AlreadyActive => Err(already_active()),
    }
}

/// Makes the link of an invitation for somebody to whom no mail goes. The links made or sent before stop working.
///
/// # Errors
/// As [`invite_again`].
pub fn hand_over_link(tx: &mut Tx<'_>, visitor: &Visitor, body: &BodyId, id: &MembershipId) -> ActResult<HandedOver> {
    let (right, membership) = Right::over(tx, visitor, body, id)?;
    let account = accounts::find(tx.db, &membership.account_id)?;
    if account.password_hash.is_some() {
        return Err(already_active());
    }
    accounts::void_links(tx, &account.id, LinkPurpose::Invitation)?;
    let lasts = Duration::days(INVITATION_DAYS);
    let link = new_link(tx, &account.id, LinkPurpose::Invitation, lasts)?;
    let secret = mint_link(tx, &link)?;
    right.record(tx, "invitation-handed-over", &membership)?;
    Ok(HandedOver { secret, until: tx.now + lasts, membership, name: account.name })
}

fn already_active() -> ActError {
    ActError::field("member", Message::new("error-already-active"))
}

/// Ends somebody's place in a body. It stays in the record, and may be given again.
///
/// # Errors
/// [`ActError::Invalid`] on `member` for the last place of the secretariat. `NotFound` if it is another body's member,
/// or ended.
pub fn end_membership(tx: &mut Tx<'_>, visitor: &Visitor, body: &BodyId, id: &MembershipId) -> ActResult<()> {
    let (right, membership) = Right::over(tx, visitor, body, id)?;
    if membership.role == Role::Secretariat && bodies::accounts_in_roles(tx.db, body, &[Role::Secretariat])?.len() < 2 {
        return Err(ActError::field("member", Message::new("error-last-secretariat")));
    }
    bodies::end_membership(tx, body, id)?;
    seats::end_left(tx, body)?;
    right.record(tx, "membership-ended", &membership)
}
