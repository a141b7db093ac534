//! What a delegation follows: its amendments with where they stand, and the declarations that it sponsors.

use super::amendment_view::{heading, mark, title};
use super::clause_names::{ClauseNames, sentence};
use super::listed::{Listed, listed};
use super::{Reader, paths};
use crate::ids::{DelegationId, VersionId};
use crate::procedure::Standing;
use crate::storage::amendments::{self, Amendment, OperationRow};
use crate::storage::bodies::{Body, Delegation};
use crate::storage::{Db, StoreResult, carryings, declarations, desks, replacements, versions};
use crate::text::Text;

/// How many of each the page names.
const MOST: i64 = 10;

/// An amendment of one's own delegation.
pub(super) struct Moved {
    /// Its page.
    pub(super) href: String,
    /// "Amendment 7".
    pub(super) name: String,
    /// What it does, and to which clause.
    pub(super) what: String,
    /// The key of its standing.
    pub(super) standing: &'static str,
    /// The class of the tag that says it.
    pub(super) tag: &'static str,
    /// To which declaration.
    pub(super) on: Listed,
}

/// Both, the newest first.
#[derive(Default)]
pub(super) struct Followed {
    pub(super) amendments: Vec<Moved>,
    pub(super) sponsored: Vec<Listed>,
    /// The reader's delegations: desk and name of each.
    pub(super) desks: Vec<(String, String)>,
}

impl Followed {
    /// Of the delegations of the reader: a fixed number of queries, and one more for each text that was amended.
    ///
    /// # Errors
    /// Only if a query fails.
    pub(super) fn load(db: &mut Db, reader: &Reader, bodies: &[Body]) -> StoreResult<Self> {
        let seats = reader.visitor.memberships.iter();
        let delegations: Vec<DelegationId> = seats.filter_map(|seat| seat.delegation_id.clone()).collect();
        if delegations.is_empty() {
            return Ok(Self::default());
        }
        let filed = amendments::filed_by(db, &delegations, MOST)?;
        let of: Vec<_> = filed.iter().map(|one| one.declaration_id.clone()).collect();
        let amended = declarations::some(db, &of)?;
        let sponsored = declarations::sponsored_by(db, &delegations, MOST)?;
        let amended = listed(db, &reader.visitor, bodies, amended)?;
        let sponsored = listed(db, &reader.visitor, bodies, sponsored)?;
        let sponsored = sponsored.into_iter().filter(|one| !one.draft).collect();
        let desk = |one: Delegation| (paths::delegation_desk(&one.id), one.name);
        let desks = desks::some_delegations(db, &delegations)?.into_iter().map(desk).collect();
        Ok(Self { amendments: moved(db, reader, &filed, &amended)?, sponsored, desks })
    }

    /// Whether there is nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.amendments.is_empty() && self.sponsored.is_empty() && self.desks.is_empty()
    }
}

fn moved(db: &mut Db, reader: &Reader, filed: &[Amendment], amended: &[Listed]) -> StoreResult<Vec<Moved>> {
    let ids: Vec<_> = filed.iter().map(|one| one.id.clone()).collect();
    let operations = amendments::operations_of(db, &ids)?;
    let waiting = carryings::in_need_of_attention(db, &ids)?;
    let above = filed.iter().filter_map(|one| one.sub_of.clone());
    let suspended = replacements::suspended(db, &ids.iter().cloned().chain(above).collect::<Vec<_>>())?;
    let mut texts: Vec<(VersionId, Text)> = Vec::new();
    let mut all = Vec::new();
    for amendment in filed {
        let Some(on) = amended.iter().find(|one| one.declaration.id == amendment.declaration_id) else { continue };
        if texts.iter().all(|(id, _)| *id != amendment.base_id) {
            let (kind, language) = (on.declaration.kind, &on.declaration.language);
            texts.push((amendment.base_id.clone(), versions::text(db, &amendment.base_id, kind, language)?));
        }
        let text = texts.iter().find(|(id, _)| *id == amendment.base_id).map(|(_, text)| text);
        let mut chain = std::iter::once(&amendment.id).chain(&amendment.sub_of);
        let aside = amendment.standing.is_pending() && chain.any(|id| suspended.contains(id));
        let waits = amendment.standing == Standing::Admissible && waiting.contains(&amendment.id);
        let mine = operations.iter().filter(|row| row.amendment_id == amendment.id);
        all.push(Moved {
            href: paths::amendment(&amendment.id),
            name: title(reader.voice, amendment),
            what: text.map_or_else(String::new, |text| what(reader, text, mine)),
            standing: match (aside, waits) {
                (true, _) => "standing-suspended",
                (false, true) => "standing-needs-attention",
                (false, false) => amendment.standing.key(),
            },
            tag: if aside || waits { "hold" } else { mark(amendment.standing) },
            on: on.clone(),
        });
    }
    Ok(all)
}

/// What operations do, in one line.
fn what<'a>(reader: &Reader, text: &Text, rows: impl Iterator<Item = &'a OperationRow>) -> String {
    let names = ClauseNames::new(reader.voice, text);
    let all: Vec<String> = rows.map(|row| sentence(&heading(reader.voice, text, &names, row))).collect();
    reader.voice.in_one_line(&all)
}
