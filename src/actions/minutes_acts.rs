//! What the acts on minutes share: whose they are, where they are, what they read.

use super::open_question::accounts_of;
use super::open_sitting::permit_in;
use crate::actions::{ActResult, MinutesFacts, Notice, Permit, Visitor, notify, rules};
use crate::clock::{Moment, micros, sha256};
use crate::ids::{AccountId, SittingId};
use crate::procedure::{Act, MinutesLife, Sourced};
use crate::storage::bodies::{self, Body};
use crate::storage::meetings::{self, Meeting};
use crate::storage::minutes::{self, Minutes, MinutesCorrection, Paragraph};
use crate::storage::sittings::{self, Sitting};
use crate::storage::{StoreError, Tx};

/// The minutes that an act is about, the record of their body held.
pub(super) struct Held {
    pub(super) sitting: Sitting,
    pub(super) meeting: Meeting,
    pub(super) body: Body,
    pub(super) minutes: Minutes,
    pub(super) corrections: Vec<MinutesCorrection>,
    pub(super) permit: Permit,
}

impl Held {
    /// Holds them, and proves that a visitor may do the act.
    ///
    /// # Errors
    /// `NotFound` if none were drafted; the refusal of the permission table or of the rules.
    pub(super) fn load(tx: &mut Tx<'_>, visitor: &Visitor, id: &SittingId, act: Act) -> ActResult<Self> {
        let sitting = sittings::find(tx.db, id)?;
        let (meeting, body) = meetings::find(tx.db, &sitting.meeting_id)?;
        bodies::lock(tx, &body.id)?;
        let permit = permit_in(tx.db, visitor, &body, act)?;
        let minutes = minutes::of_sitting(tx.db, id)?.ok_or(StoreError::NotFound)?;
        let corrections = minutes::corrections(tx.db, id)?;
        Ok(Self { sitting, meeting, body, minutes, corrections, permit })
    }

    pub(super) fn life(&self) -> MinutesLife {
        life(&self.minutes, &self.corrections)
    }

    /// For how many days corrections may be proposed, by the rules of the body.
    pub(super) fn days(&self) -> ActResult<Sourced<u64>> {
        Ok(rules(&self.body.rules)?.rules.minutes.corrections.clone())
    }

    /// Tells some accounts what became of the minutes.
    pub(super) fn tell(
        &self,
        tx: &mut Tx<'_>,
        to: &[AccountId],
        (step, event): (&str, &str),
        (by, words): (&str, &str),
    ) -> ActResult<()> {
        let facts = MinutesFacts {
            sitting: self.sitting.id.clone(),
            number: self.sitting.number,
            meeting: self.meeting.title.clone(),
            body: self.body.short_name.clone(),
            zone: self.meeting.zone.clone(),
            step: step.to_owned(),
            until: self.minutes.corrections_until.map(micros),
            by: by.to_owned(),
            words: words.to_owned(),
        };
        notify(tx, Notice::Minutes, to, None, event, &facts)
    }

    /// The accounts of all delegations of the body.
    pub(super) fn delegates(&self, tx: &mut Tx<'_>) -> ActResult<Vec<AccountId>> {
        let all = bodies::delegations(tx.db, &self.body.id)?;
        Ok(accounts_of(tx.db, all.iter().map(|one| &one.id))?)
    }
}

/// Where minutes are, as the rules see it.
#[must_use]
pub fn life(minutes: &Minutes, corrections: &[MinutesCorrection]) -> MinutesLife {
    MinutesLife {
        issued: minutes.issued_at,
        until: minutes.corrections_until,
        approved: minutes.approved_at,
        unanswered: corrections.iter().filter(|one| one.answered_at.is_none()).count() as u64,
    }
}

/// The text of minutes: their paragraphs, and the place and hash of the last entry of the journal that they tell. Its SHA-256 is
/// what their approval prints.
#[must_use]
pub fn minutes_text(minutes: &Minutes, paragraphs: &[Paragraph]) -> String {
    let mut text: String = paragraphs.iter().map(|one| format!("{}\n\n", one.words)).collect();
    text.push_str(&format!("{} {}\n", minutes.head_seq, minutes.head_hash));
    text
}

/// The digest of the text as it reads now.
pub(super) fn digest(tx: &mut Tx<'_>, minutes: &Minutes) -> ActResult<String> {
    let paragraphs = minutes::paragraphs(tx.db, &minutes.sitting_id)?;
    Ok(sha256(minutes_text(minutes, &paragraphs).as_bytes()))
}

/// A moment as an entry of the journal holds it.
pub(super) fn stamp_of(moment: Option<Moment>) -> Option<String> {
    moment.map(super::set_deadline::stamp)
}
