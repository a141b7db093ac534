//! The compilation for a word processor: each amendment as tracked changes under the name of its sponsor, and as a comment where
//! it cannot be shown in the words beside the others.

use std::collections::HashMap;

use actix_web::web::{Data, Path, Query};

use crate::actions::{Dossier, frame, voice_of_text};
use crate::ids::AmendmentId;
use crate::l10n::Voice;
use crate::procedure::Standing;
use crate::publishing::tracked::{Amended, Author, Compilation, Remark};
use crate::publishing::{Format, tracked_docx};
use crate::storage::amendments::Amendment;
use crate::storage::tags::{self, Tags};
use crate::storage::{Db, Store};
use crate::text::merge::{Change, Merged, merge};
use crate::web::amendment_filter::AmendmentFilter;
use crate::web::amendment_view::{cosponsors, heading, mover, words_after};
use crate::web::clause_names::{ClauseNames, sentence};
use crate::web::{PageError, PageResult, Reader, saved};

/// GET /declarations/{slug}/compilation.docx: those that the address asks for.
pub(in crate::web) async fn docx(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    filter: Query<AmendmentFilter>,
) -> PageResult {
    let (slug, filter) = (path.into_inner(), filter.into_inner());
    let (name, bytes) = store.read(move |db| file(db, &reader, &slug, &filter)).await?;
    Ok(saved(&name, Format::Docx.media_type(), bytes))
}

fn file(db: &mut Db, reader: &Reader, slug: &str, filter: &AmendmentFilter) -> Result<(String, Vec<u8>), PageError> {
    let dossier = super::load(db, &reader.visitor, slug)?;
    let tags = tags::of_declaration(db, &dossier.declaration.id)?;
    let frame = frame(db, &dossier, dossier.base_version()?)?;
    let voice = voice_of_text(&dossier);
    let shown = shown(&dossier, &tags, filter);
    let authors = authors(voice, &dossier, &shown);
    let changes: Vec<Change> = shown.iter().filter_map(|one| dossier.change(&one.id)).collect();
    let base = dossier.base_text();
    let consequence = Author { name: voice.say("tracked-consequence"), at: dossier.base_version()?.made_at };
    let (merged, style) = (merge(base, &changes), &dossier.style);
    let beside = Beside { voice, dossier: &dossier, authors: &authors, merged: &merged };
    let amended =
        Amended { base, changes: &changes, merged: &merged, authors: &authors, consequence: &consequence, style };
    let compilation = Compilation::new(&amended, frame, beside.remarks(&shown));
    Ok((format!("{}-amendments.docx", dossier.declaration.slug), tracked_docx(&compilation)?))
}

/// The amendments that are asked for and that are before the body or were adopted, in the order of filing.
fn shown<'a>(dossier: &'a Dossier, tags: &Tags, filter: &AmendmentFilter) -> Vec<&'a Amendment> {
    let stands = |one: &&Amendment| one.standing.is_pending() || one.standing == Standing::Adopted;
    dossier.amendments.iter().filter(stands).filter(|one| filter.fits(dossier, tags, one)).collect()
}

fn authors(voice: Voice, dossier: &Dossier, shown: &[&Amendment]) -> HashMap<AmendmentId, Author> {
    let author = |one: &Amendment| {
        let mut sponsors = vec![mover(voice, dossier, one)];
        sponsors.extend(cosponsors(dossier, one));
        let said = voice.m("tracked-author").arg("sponsor", sponsors.join(", ")).arg("number", one.label());
        Author { name: said.to_string(), at: one.filed_at.unwrap_or(one.created_at) }
    };
    shown.iter().map(|one| (one.id.clone(), author(one))).collect()
}

/// What stands beside the words.
struct Beside<'a> {
    voice: Voice,
    dossier: &'a Dossier,
    authors: &'a HashMap<AmendmentId, Author>,
    merged: &'a Merged,
}

impl Beside<'_> {
    /// A remark for each amendment that is not in the words.
    fn remarks(&self, shown: &[&Amendment]) -> Vec<Remark> {
        let left_out = shown.iter().filter(|one| !self.merged.applied.contains(&one.id));
        left_out.filter_map(|one| self.remark(one)).collect()
    }

    fn remark(&self, amendment: &Amendment) -> Option<Remark> {
        let author = self.authors.get(&amendment.id)?.clone();
        let rows = self.dossier.operations(&amendment.id);
        // A sub-amendment stands where the amendment does that it changes.
        let parent = amendment.sub_of.as_ref().and_then(|id| self.dossier.operations(id).first());
        let place = parent.or(rows.first()).and_then(|row| row.clause_id.as_ref().or(row.after_id.as_ref()));
        let clause = place.filter(|id| self.dossier.base_text().clause(id).is_some()).cloned();
        let names = ClauseNames::of_base(self.voice, self.dossier);
        let mut lines = vec![self.why(amendment)];
        for row in rows {
            lines.push(sentence(&heading(self.voice, self.dossier.base_text(), &names, row)));
            let words = self.dossier.names().plain(&words_after(row));
            lines.extend(words.lines().filter(|line| !line.is_empty()).map(str::to_owned));
        }
        Some(Remark { clause, author, lines })
    }

    /// Why it is not in the words.
    fn why(&self, amendment: &Amendment) -> String {
        let label = |id: &AmendmentId| self.dossier.amendment(id).map(Amendment::label).unwrap_or_default();
        if let Some(parent) = &amendment.sub_of {
            let said = self.voice.m("tracked-sub").arg("number", amendment.label());
            return said.arg("parent", label(parent)).to_string();
        }
        let met = self.merged.collisions.iter().filter(|one| one.amendments[1] == amendment.id);
        let mut others: Vec<String> = met.map(|one| label(&one.amendments[0])).collect();
        others.dedup();
        if others.is_empty() {
            return self.voice.m("tracked-unfit").arg("number", amendment.label()).to_string();
        }
        let said = self.voice.m("tracked-collides").arg("number", amendment.label());
        said.arg("others", others.join(", ")).arg("count", others.len()).to_string()
    }
}
