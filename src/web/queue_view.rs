//! Where a text stands among the proposals on the same question, as other pages say it.

use super::paths;
use crate::actions::{Dossier, Visitor, check_stop};
use crate::l10n::Voice;
use crate::procedure::Act;

/// Its place among the proposals on the same question, as other pages say it.
pub(super) struct QueueView {
    /// "2 of 3 proposals on the same question".
    pub(super) words: String,
    pub(super) href: String,
    /// Where the chair asks whether to go on to it.
    pub(super) stop: Option<String>,
}

impl QueueView {
    /// Nothing where no other proposal relates to the same question; `free` says that the hall has nothing else before it.
    pub(super) fn of(voice: Voice, dossier: &Dossier, visitor: &Visitor, free: bool) -> Option<Self> {
        let (nth, count) = dossier.place_in_queue()?;
        let slug = &dossier.declaration.slug;
        let asks = free && may_ask(dossier, visitor);
        Some(Self {
            words: voice.m("proposals-place").arg("nth", nth).arg("count", count).to_string(),
            href: paths::proposals(slug),
            stop: asks.then(|| paths::proposals_act(slug, "stop")),
        })
    }
}

/// Where a text stands among those of a sitting: those on one question together, in the order in which they are put.
pub(super) fn in_line(dossier: &Dossier) -> (i64, usize) {
    let first = dossier.rivals().iter().map(|one| one.declaration.number).min();
    let nth = dossier.place_in_queue().map_or(0, |(nth, _)| nth);
    (first.unwrap_or(dossier.declaration.number), nth)
}

/// Whether the chair may ask the body now whether it goes on to this text.
pub(super) fn may_ask(dossier: &Dossier, visitor: &Visitor) -> bool {
    check_stop(dossier).is_ok() && dossier.permit(visitor, Act::OpenQuestion).is_ok()
}
