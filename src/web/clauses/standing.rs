//! Where a clause stands: in the text as it is now, only in a former version, or only in an amendment that proposes it.

use crate::actions::Dossier;
use crate::ids::{AmendmentId, ClauseId};
use crate::procedure::Standing;
use crate::storage::amendments::{Amendment, OperationAct, OperationRow};
use crate::storage::versions::Version;
use crate::text::Text;
use crate::text::numbering::NumberingMode;

/// A clause in the text that knows it best.
pub(super) struct Found {
    /// That text.
    pub(super) text: Text,
    /// Whether its numbers are final.
    pub(super) adopted: bool,
    /// What of the clause is in the text now.
    pub(super) presence: Presence,
}

/// Whether a clause is in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Presence {
    /// It is.
    Stands,
    /// It was.
    WentOut,
    /// An amendment would bring it.
    Proposed(AmendmentId),
}

impl Found {
    /// The numbers of its text.
    pub(super) fn numbering<'a>(&self, dossier: &'a Dossier) -> NumberingMode<'a> {
        if self.adopted { NumberingMode::Final } else { dossier.provisional() }
    }
}

/// The text as it stands: the outcome, else the base with what was adopted.
pub(super) fn now(dossier: &Dossier, versions: &[(Version, Text)]) -> (Text, bool) {
    match versions.last() {
        Some((last, text)) if last.kind.is_outcome() => (text.clone(), true),
        _ => (dossier.current().text, false),
    }
}

/// Finds a clause; `may_read` says which amendments the reader knows of.
pub(super) fn find(
    dossier: &Dossier,
    versions: &[(Version, Text)],
    id: &ClauseId,
    may_read: impl Fn(&Amendment) -> bool,
) -> Option<Found> {
    let (text, adopted) = now(dossier, versions);
    if text.clause(id).is_some() {
        return Some(Found { text, adopted, presence: Presence::Stands });
    }
    if let Some((_, text)) = versions.iter().rev().find(|(_, text)| text.clause(id).is_some()) {
        return Some(Found { text: text.clone(), adopted: false, presence: Presence::WentOut });
    }
    let brings = |one: &&Amendment| {
        let mut rows = dossier.operations(&one.id).iter();
        rows.any(|row| row.brings() == Some(id))
    };
    let amendment = dossier.amendments.iter().filter(|one| may_read(one)).find(brings)?;
    let text = alone(dossier, amendment).filter(|text| text.clause(id).is_some())?;
    Some(Found { text, adopted: false, presence: Presence::Proposed(amendment.id.clone()) })
}

/// The text as an amendment would make it, on what is adopted, else on the text that it was made against.
fn alone(dossier: &Dossier, amendment: &Amendment) -> Option<Text> {
    let with = dossier.with(&amendment.id, None);
    if !with.unapplied.contains(&amendment.id) {
        return Some(with.text);
    }
    let change = dossier.change(&amendment.id)?;
    Some(crate::text::merge::merge(dossier.base_text(), &[change]).text)
}

/// The adopted amendments that took a clause out.
pub(super) fn taken_out_by<'a>(dossier: &'a Dossier, text: &Text, id: &ClauseId) -> Vec<&'a Amendment> {
    let mut above = vec![id.clone()];
    let mut parent = text.clause(id).and_then(|clause| clause.parent.clone());
    while let Some(one) = parent.filter(|one| !above.contains(one)) {
        parent = text.clause(&one).and_then(|clause| clause.parent.clone());
        above.push(one);
    }
    let deletes = |one: &&Amendment| {
        let ends = |row: &OperationRow| match row.act {
            OperationAct::Delete => row.clause_id.as_ref().is_some_and(|of| above.contains(of)),
            OperationAct::Join => row.second_id.as_ref() == Some(id),
            _ => false,
        };
        matches!(one.standing, Standing::Adopted | Standing::Incorporated)
            && dossier.operations(&one.id).iter().any(ends)
    };
    dossier.amendments.iter().filter(deletes).collect()
}
