//! The list of the amendments to a declaration as a file, those that the address asks for: a row for each operation.

use actix_web::web::{Data, Path, Query};
use chrono::{SecondsFormat, TimeZone as _, Utc};

use super::amendment_filter::AmendmentFilter;
use super::amendment_index::File;
use super::amendment_view::{cosponsors, heading, mover, words_after, words_before};
use super::clause_names::{ClauseNames, sentence};
use super::{PageError, PageResult, Reader, saved};
use crate::actions::{Place, panels_of};
use crate::l10n::{Voice, zone};
use crate::publishing::Table;
use crate::storage::Store;
use crate::storage::amendments::{Amendment, OperationAct, OperationRow};
use crate::text::ClauseKind;

/// The columns: the key of each name, and whether it holds words of a text.
const COLUMNS: &[(&str, bool)] = &[
    ("amendment-column-number", false),
    ("file-column-sub-of", false),
    ("file-column-sponsors", false),
    ("operation-clause", false),
    ("amendment-column-change", false),
    ("file-column-base", true),
    ("file-column-proposed", true),
    ("amendment-justification", true),
    ("amendment-column-standing", false),
    ("amendment-column-panel", false),
    ("file-column-recommendation", false),
    ("tags-title", false),
    ("file-column-filed", false),
];

/// GET /declarations/{slug}/amendments.csv
pub(super) async fn csv(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    filter: Query<AmendmentFilter>,
) -> PageResult {
    let (table, slug, _) = list(&reader, &store, path.into_inner(), filter.into_inner()).await?;
    let bytes = table.csv().map_err(|error| PageError::Broken(error.to_string()))?;
    Ok(saved(&format!("{slug}-amendments.csv"), "text/csv; charset=utf-8", bytes))
}

/// GET /declarations/{slug}/amendments.xlsx
pub(super) async fn xlsx(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    filter: Query<AmendmentFilter>,
) -> PageResult {
    let (table, slug, at) = list(&reader, &store, path.into_inner(), filter.into_inner()).await?;
    let bytes = table.xlsx(at).map_err(|error| PageError::Broken(error.to_string()))?;
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(saved(&format!("{slug}-amendments.xlsx"), kind, bytes))
}

/// The list, the place of its declaration in addresses, and when that was begun.
async fn list(
    reader: &Reader,
    store: &Store,
    slug: String,
    filter: AmendmentFilter,
) -> Result<(Table, String, i64), PageError> {
    let visitor = reader.visitor.clone();
    let file = store.read(move |db| File::load(db, &visitor, &slug)).await?;
    let voice = reader.voice_at(&file.dossier.meeting.zone);
    let lines = Lines { voice, file: &file, names: ClauseNames::of_base(voice, &file.dossier) };
    let shown = file.dossier.amendments.iter().filter(|one| filter.fits(&file.dossier, &file.tags, one));
    let table = Table {
        name: voice.say("amendments-title"),
        columns: COLUMNS.iter().map(|(key, wide)| (voice.say(key), *wide)).collect(),
        rows: shown.flat_map(|one| lines.of(one)).collect(),
    };
    let declaration = &file.dossier.declaration;
    Ok((table, declaration.slug.clone(), declaration.created_at.and_utc().timestamp()))
}

struct Lines<'a> {
    voice: Voice,
    file: &'a File,
    names: ClauseNames<'a>,
}

impl Lines<'_> {
    /// The rows of an amendment, one for each of its operations.
    fn of(&self, amendment: &Amendment) -> Vec<Vec<String>> {
        let dossier = &self.file.dossier;
        let parent = amendment.sub_of.as_ref().and_then(|parent| dossier.amendment(parent));
        let sponsors: Vec<String> =
            std::iter::once(mover(self.voice, dossier, amendment)).chain(cosponsors(dossier, amendment)).collect();
        let front = [amendment.label(), parent.map(Amendment::label).unwrap_or_default(), sponsors.join("; ")];
        let behind = self.facts(amendment);
        let rows = dossier.operations(&amendment.id).iter();
        rows.map(|row| front.iter().cloned().chain(self.operation(row)).chain(behind.clone()).collect()).collect()
    }

    /// Clause, change, the words before and after.
    fn operation(&self, row: &OperationRow) -> [String; 4] {
        let dossier = &self.file.dossier;
        let base = dossier.base_text();
        let new = row.act == OperationAct::Insert && row.amends_id.is_none();
        let clause = match &row.clause_id {
            _ if new => {
                let place = Place { after: row.after_id.clone(), parent: row.parent_id.clone() };
                self.names.place(&place, row.kind.unwrap_or(ClauseKind::Operative))
            }
            Some(clause) => self.names.name(clause),
            None => self.voice.say("clause-name-title"),
        };
        let change = match row.act {
            OperationAct::Move | OperationAct::Split | OperationAct::Join => {
                heading(self.voice, base, &self.names, row)
            }
            act => self.voice.say(act.key()),
        };
        let was = words_before(dossier, row);
        [sentence(&clause), sentence(&change), dossier.names().plain(&was), dossier.names().plain(&words_after(row))]
    }

    /// Justification, standing, panels, recommendations, tags, when it was filed.
    fn facts(&self, amendment: &Amendment) -> [String; 6] {
        let dossier = &self.file.dossier;
        let panels = panels_of(dossier, amendment).into_iter().map(|panel| panel.number.to_string());
        let advice = dossier.recommendations.iter().filter(|one| one.amendment_id == amendment.id);
        let advice = advice.map(|one| {
            let number = dossier.panel(&one.panel_id).map_or(0, |panel| panel.number);
            self.voice.m("margin-advice").arg("number", number).word("advice", one.kind.key()).to_string()
        });
        let at = |moment| {
            let there = zone(&dossier.meeting.zone);
            Utc.from_utc_datetime(&moment).with_timezone(&there).to_rfc3339_opts(SecondsFormat::Secs, true)
        };
        [
            amendment.justification.clone(),
            self.voice.say(dossier.standing_key(amendment)),
            panels.collect::<Vec<_>>().join("; "),
            advice.collect::<Vec<_>>().join("; "),
            self.file.tags.on(&amendment.id).map(|tag| tag.word.clone()).collect::<Vec<_>>().join("; "),
            amendment.filed_at.map(at).unwrap_or_default(),
        ]
    }
}
