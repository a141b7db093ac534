//! A text on the page of a sitting.

use super::amendment_find::Find;
use super::hall_view::Hall;
use super::paths;
use super::put_view::PutView;
use super::queue_view::QueueView;
use super::voting_list_view::ListView;
use crate::actions::{Dossier, Visitor};
use crate::l10n::Voice;
use crate::procedure::Act;

/// A text of the sitting with its voting list.
pub(super) struct TextView {
    pub(super) title: String,
    pub(super) href: String,
    pub(super) list_href: String,
    pub(super) order_href: Option<String>,
    pub(super) list: ListView,
    pub(super) bloc_href: Option<String>,
    /// What may be put now: what is next, then what was announced to be put together.
    pub(super) puts: Vec<PutView>,
    pub(super) find: Option<Find>,
    /// Its place among the proposals on the same question.
    pub(super) queue: Option<QueueView>,
}

impl TextView {
    pub(super) fn all(voice: Voice, hall: &Hall, visitor: &Visitor) -> Vec<Self> {
        let text = |dossier: &Dossier| {
            let slug = &dossier.declaration.slug;
            let may_order = visitor.may(Act::OrderVoting, &hall.body.id, Some(dossier.declaration.stage));
            Self {
                title: dossier.base_text().title.clone(),
                href: paths::declaration(slug),
                list_href: paths::voting_list(slug),
                order_href: (may_order && hall.pending.is_none()).then(|| paths::voting_order(slug)),
                bloc_href: dossier.rules().check_en_bloc().is_ok().then(|| paths::bloc(slug)),
                list: ListView::for_reader(voice, dossier, visitor),
                puts: if hall.is_suspended() { Vec::new() } else { PutView::all(voice, hall, dossier, visitor) },
                find: Find::of(dossier),
                queue: QueueView::of(voice, dossier, visitor, hall.pending.is_none() && !hall.is_suspended()),
            }
        };
        let mut texts: Vec<Self> = hall.dossiers.iter().map(text).collect();
        if let Some(first) = texts.iter_mut().find_map(|text| text.puts.first_mut()) {
            first.is_first = true;
        }
        texts
    }
}
