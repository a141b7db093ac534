//! How a sitting goes, as its pages show it: who presides, whether it is suspended, and the forms for both.

use super::paths;
use crate::actions::Visitor;
use crate::ids::MembershipId;
use crate::l10n::{self, Rich, Voice};
use crate::procedure::{Act, Role};
use crate::storage::bodies::{self, Body};
use crate::storage::meetings::Meeting;
use crate::storage::sitting_life::{self, Presiding, Suspension};
use crate::storage::sittings::Sitting;
use crate::storage::{Db, StoreResult};

/// What is known of how a sitting goes.
pub(super) struct Life {
    pub(super) presiding: Vec<Presiding>,
    pub(super) suspensions: Vec<Suspension>,
    /// The names of those who presided.
    pub(super) names: Vec<(MembershipId, String)>,
    /// The presiding officers of the body, for whoever may hand the chair over.
    chairs: Vec<(MembershipId, String)>,
}

impl Life {
    pub(super) fn load(db: &mut Db, visitor: &Visitor, sitting: &Sitting, body: &Body) -> StoreResult<Self> {
        let presiding = sitting_life::presiding(db, &sitting.id)?;
        let ids: Vec<MembershipId> = presiding.iter().map(|turn| turn.membership_id.clone()).collect();
        let mut chairs = Vec::new();
        if sitting.closed_at.is_none() && visitor.may(Act::HandOverChair, &body.id, None) {
            let members = bodies::members(db, &body.id)?.into_iter();
            let mut officers: Vec<_> = members
                .filter(|one| one.membership.role == Role::PresidingOfficer)
                .map(|one| (one.membership.id, one.name))
                .collect();
            chairs.append(&mut officers);
        }
        Ok(Self {
            suspensions: sitting_life::suspensions(db, &sitting.id)?,
            names: bodies::names_of(db, &ids)?,
            presiding,
            chairs,
        })
    }

    /// The suspension that lasts.
    pub(super) fn suspended(&self) -> Option<&Suspension> {
        self.suspensions.iter().find(|one| one.resumed_at.is_none())
    }

    /// The name of whoever presides.
    pub(super) fn presides(&self) -> &str {
        self.presiding.last().map_or("", |turn| self.name(&turn.membership_id))
    }

    /// The name of somebody who presided.
    pub(super) fn name(&self, id: &MembershipId) -> &str {
        self.names.iter().find(|(one, _)| one == id).map_or("", |(_, name)| name.as_str())
    }
}

/// A suspension as pages show it.
#[derive(Debug, Clone)]
pub(super) struct SuspensionView {
    pub(super) since: Rich,
    pub(super) words: String,
}

impl SuspensionView {
    /// Nothing while the sitting goes on, and once it is closed.
    pub(super) fn of(voice: Voice, meeting: &Meeting, sitting: &Sitting, life: &Life) -> Option<Self> {
        let suspension = life.suspended().filter(|_| sitting.closed_at.is_none())?;
        let time = voice.time_tag(suspension.suspended_at, l10n::zone(&meeting.zone));
        Some(Self { since: voice.m("sitting-suspended").arg("time", time).rich(), words: suspension.words.clone() })
    }
}

/// Who presides and the forms of the sitting.
pub(super) struct LifeView {
    pub(super) presiding: Option<Rich>,
    pub(super) suspended: Option<SuspensionView>,
    pub(super) suspend: Option<String>,
    pub(super) resume: Option<String>,
    /// Where the chair is handed over, and to whom it may be.
    pub(super) hand_over: Option<(String, Vec<(MembershipId, String)>)>,
}

impl LifeView {
    pub(super) fn of(
        voice: Voice,
        visitor: &Visitor,
        (meeting, body): (&Meeting, &Body),
        (sitting, life): (&Sitting, &Life),
    ) -> Self {
        let is_open = sitting.closed_at.is_none();
        let suspended = SuspensionView::of(voice, meeting, sitting, life);
        let may_suspend = is_open && visitor.may(Act::SuspendSitting, &body.id, None);
        let last = life.presiding.last();
        let others: Vec<_> =
            life.chairs.iter().filter(|(id, _)| last.is_none_or(|turn| turn.membership_id != *id)).cloned().collect();
        let presiding = last.map(|turn| {
            let time = voice.time_tag(turn.from_at, l10n::zone(&meeting.zone));
            voice.m("sitting-presiding").arg("name", life.name(&turn.membership_id)).arg("time", time).rich()
        });
        Self {
            presiding,
            suspend: (may_suspend && suspended.is_none()).then(|| paths::suspension(&sitting.id)),
            resume: (may_suspend && suspended.is_some()).then(|| paths::resumption(&sitting.id)),
            hand_over: (is_open && !others.is_empty()).then(|| (paths::chair(&sitting.id), others)),
            suspended,
        }
    }
}
