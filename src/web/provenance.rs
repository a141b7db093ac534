//! Who wrote this: the text with the amendment, the sponsors and the decision behind each stretch of its words.

use std::collections::{BTreeMap, BTreeSet};

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use askama::Template;
use serde::Deserialize;

use super::amendment_view::{LinkView, title};
use super::clause_names::{ClauseNames, sentence};
use super::separate_votes::part_name;
use super::{Page, PageError, PageResult, Reader, html, paths, rendering};
use crate::actions::{Dossier, provenance};
use crate::ids::{AmendmentId, DelegationId, SeparateVoteId};
use crate::l10n::{Rich, Voice};
use crate::procedure::{Outcome, Standing};
use crate::storage::amendments::Amendment;
use crate::storage::versions::VersionKind;
use crate::storage::{Store, declarations};
use crate::text::diff::{Piece, PieceKind};
use crate::text::inline;
use crate::text::merge::{Origins, Provenance, Stretch};
use crate::text::numbering::NumberingMode;
use crate::web::rendering::Pen;

/// A clause with where its words come from.
struct Section {
    id: String,
    name: String,
    /// The words that stand, those of amendments as links.
    words: Rich,
    /// The words that are gone, each with who took them out.
    gone: Vec<Rich>,
    /// The amendments behind it.
    sources: Vec<SourceLine>,
    is_gone: bool,
}

/// An amendment behind words of a clause.
struct SourceLine {
    id: AmendmentId,
    link: LinkView,
    cosponsors: Vec<String>,
    decision: Option<(String, String)>,
    subs: Vec<LinkView>,
}

/// What of a delegation's is in the text.
struct Share {
    href: String,
    name: String,
    words: usize,
    amendments: usize,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "provenance/show.html")]
struct Show {
    page: Page,
    sections: Vec<Section>,
    shares: Vec<Share>,
    of_proposal: usize,
    all: Option<String>,
    is_adopted: bool,
    language: String,
}

/// Whose words are shown.
#[derive(Debug, Deserialize)]
pub(super) struct Which {
    delegation: Option<String>,
}

/// GET /declarations/{slug}/provenance: who wrote this.
pub(super) async fn show(reader: Reader, store: Data<Store>, path: Path<String>, which: Query<Which>) -> PageResult {
    let (slug, visitor) = (path.into_inner(), reader.visitor.clone());
    let read = store.read(move |db| -> Result<_, PageError> {
        let declaration = declarations::by_name(db, &slug)?;
        let dossier = Dossier::load(db, declaration)?;
        if !dossier.may_read(&visitor) {
            return Err(PageError::Missing);
        }
        let traced = provenance(db, &dossier)?;
        Ok((dossier, traced))
    });
    let (dossier, traced) = read.await?;
    let whose = which.into_inner().delegation.filter(|id| !id.is_empty()).map(DelegationId::new);
    html(StatusCode::OK, &Show::new(&reader, &dossier, &traced, whose.as_ref()))
}

impl Show {
    fn new(reader: &Reader, dossier: &Dossier, traced: &Provenance, whose: Option<&DelegationId>) -> Self {
        let voice = reader.voice_at(&dossier.meeting.zone);
        let text = dossier.current().text;
        let adopted = dossier.versions.iter().any(|version| version.kind == VersionKind::Adopted);
        let mode = if adopted { NumberingMode::Final } else { dossier.provisional() };
        let names = ClauseNames::numbered(voice, &text, mode);
        let references = dossier.names_in(&text, mode);
        let telling = Telling { voice, pen: Pen::new(voice, &references), dossier, whose };
        let title = traced
            .clauses
            .get(&None)
            .map(|origins| telling.section("title".to_owned(), voice.say("clause-name-title"), origins, Some(0)));
        let standing = text.clauses.iter().filter_map(|clause| {
            let origins = traced.clauses.get(&Some(clause.id.clone()))?;
            Some(telling.section(clause.id.to_string(), names.name(&clause.id), origins, Some(clause.opening)))
        });
        let base = ClauseNames::new(voice, dossier.numbered_text());
        let gone = traced.clauses.iter().filter_map(|(id, origins)| {
            let id = id.as_ref().filter(|id| text.clause(id).is_none() && !origins.stretches.is_empty())?;
            Some(telling.section(id.to_string(), base.name(id), origins, None))
        });
        let slug = &dossier.declaration.slug;
        Self {
            page: Page::new(reader, voice.say("provenance-title")).under_text(dossier),
            sections: title.into_iter().chain(standing).chain(gone).collect(),
            shares: shares(dossier, traced, whose),
            of_proposal: stretches(traced).filter(|one| one.brought_by.is_empty()).map(word_count).sum(),
            all: whose.map(|_| paths::provenance(slug)),
            is_adopted: adopted,
            language: dossier.declaration.language.to_string(),
        }
    }
}

/// The stretches that stand.
fn stretches(traced: &Provenance) -> impl Iterator<Item = &Stretch> {
    traced.clauses.values().flat_map(|origins| &origins.stretches).filter(|stretch| stretch.stands())
}

fn word_count(stretch: &Stretch) -> usize {
    let words = inline::plain(&stretch.words);
    words.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// Who stands for an amendment: its mover and the co-sponsors.
fn sponsors<'a>(dossier: &'a Dossier, amendment: &'a Amendment) -> impl Iterator<Item = &'a DelegationId> {
    let joined = dossier.amendment_sponsors.iter().filter(|one| one.amendment_id == amendment.id);
    amendment.delegation_id.iter().chain(joined.map(|one| &one.delegation_id))
}

/// What of each delegation's is in the text: the words of amendments that it moved or co-sponsored.
fn shares(dossier: &Dossier, traced: &Provenance, whose: Option<&DelegationId>) -> Vec<Share> {
    let mut words: BTreeMap<&DelegationId, (usize, BTreeSet<&AmendmentId>)> = BTreeMap::new();
    for stretch in stretches(traced) {
        let of: Vec<&Amendment> = stretch.brought_by.iter().filter_map(|id| dossier.amendment(id)).collect();
        let all: BTreeSet<&DelegationId> = of.iter().flat_map(|amendment| sponsors(dossier, amendment)).collect();
        for delegation in all {
            let share = words.entry(delegation).or_default();
            share.0 += word_count(stretch);
            share
                .1
                .extend(of.iter().filter(|one| sponsors(dossier, one).any(|id| id == delegation)).map(|one| &one.id));
        }
    }
    let slug = &dossier.declaration.slug;
    let mut out: Vec<Share> = words
        .into_iter()
        .map(|(id, (words, amendments))| Share {
            href: paths::provenance_of(slug, id),
            name: dossier.delegation_name(Some(id)).to_owned(),
            words,
            amendments: amendments.len(),
            chosen: whose == Some(id),
        })
        .collect();
    out.sort_by(|a, b| b.words.cmp(&a.words).then_with(|| a.name.cmp(&b.name)));
    out
}

/// Tells one clause after the other.
struct Telling<'a> {
    voice: Voice,
    pen: Pen<'a>,
    dossier: &'a Dossier,
    whose: Option<&'a DelegationId>,
}

impl Telling<'_> {
    /// A clause whose first so many characters open it; none for one that is gone.
    fn section(&self, id: String, name: String, origins: &Origins, opening: Option<usize>) -> Section {
        let all = origins.stretches.iter();
        let mut left = opening.unwrap_or(0);
        let mut standing = String::new();
        for one in all.clone().filter(|one| one.stands()) {
            let plain = inline::plain(&one.words);
            standing.push_str(&self.stretch(one, &rendering::in_italics(self.pen, &plain, left)));
            left = left.saturating_sub(plain.chars().count());
        }
        let gone = all.clone().filter(|one| !one.stands()).map(|one| self.gone(one)).collect();
        let named = all.flat_map(|one| one.brought_by.iter().chain(&one.removed_by)).chain(&origins.placed_by);
        let mut seen: Vec<&AmendmentId> = Vec::new();
        for id in named {
            if !seen.contains(&id) {
                seen.push(id);
            }
        }
        Section {
            id,
            name: sentence(&name),
            words: Rich::trusted(&standing),
            gone,
            sources: seen.into_iter().filter_map(|id| self.source(id)).collect(),
            is_gone: opening.is_none(),
        }
    }

    /// Words that stand: those of amendments lead to the first that brought them, and say who; the script shows the lines
    /// of all of them, which `data-by` names.
    fn stretch(&self, stretch: &Stretch, words: &str) -> String {
        let by: Vec<&Amendment> = stretch.brought_by.iter().filter_map(|id| self.dossier.amendment(id)).collect();
        let Some(first) = by.first() else { return words.to_owned() };
        let theirs =
            self.whose.is_none_or(|whose| by.iter().any(|one| sponsors(self.dossier, one).any(|id| id == whose)));
        if !theirs {
            return words.to_owned();
        }
        let who: Vec<String> = by.iter().map(|one| self.named(one)).collect();
        let href = rendering::escape(&paths::amendment(&first.id));
        let labels: Vec<String> = by.iter().map(|one| rendering::escape(&one.cited())).collect();
        let says = rendering::escape(&self.voice.m("provenance-by").arg("amendments", &who).to_string());
        let ids: Vec<String> = by.iter().map(|one| rendering::escape(one.id.as_str())).collect();
        let (ids, labels) = (ids.join(" "), labels.join(", "));
        format!(r#"<a class="by" href="{href}" title="{says}" data-by="{ids}">{words}<sup>{labels}</sup></a>"#)
    }

    fn named(&self, amendment: &Amendment) -> String {
        let mover = self.dossier.delegation_name(amendment.delegation_id.as_ref()).to_owned();
        let named = self.voice.m("provenance-amendment").arg("label", amendment.cited());
        named.arg("delegation", mover).to_string()
    }

    fn gone(&self, stretch: &Stretch) -> Rich {
        let words =
            rendering::pieces(self.pen, &[Piece { kind: PieceKind::Deleted, text: inline::plain(&stretch.words) }]);
        let by = |ids: &[AmendmentId]| -> Vec<String> {
            ids.iter().filter_map(|id| self.dossier.amendment(id)).map(|one| self.named(one)).collect()
        };
        let parts: Vec<String> = stretch.removed_by.iter().filter_map(|id| self.struck(id)).collect();
        let says = match parts.first() {
            Some(part) => part.clone(),
            None => self.voice.m("provenance-removed").arg("amendments", by(&stretch.removed_by)).to_string(),
        };
        let brought = by(&stretch.brought_by);
        let from = if brought.is_empty() {
            String::new()
        } else {
            format!(" {}", self.voice.m("provenance-by").arg("amendments", &brought))
        };
        Rich::trusted(&format!("{words} <small>{}</small>", rendering::escape(&format!("{says}{from}"))))
    }

    /// What struck words, where no amendment did but a separate vote.
    fn struck(&self, id: &AmendmentId) -> Option<String> {
        let part = self.dossier.part(&SeparateVoteId::new(id.as_str()))?;
        Some(part_name(self.voice, self.dossier, part))
    }

    fn source(&self, id: &AmendmentId) -> Option<SourceLine> {
        let amendment = self.dossier.amendment(id)?;
        let joined = self.dossier.amendment_sponsors.iter().filter(|one| one.amendment_id == *id);
        let subs = self.dossier.amendments.iter();
        let subs = subs.filter(|one| one.sub_of.as_ref() == Some(id) && one.standing == Standing::Adopted);
        let mut link = LinkView::new(self.voice, self.dossier, amendment);
        link.label = title(self.voice, amendment);
        Some(SourceLine {
            id: id.clone(),
            link,
            cosponsors: joined.map(|one| self.dossier.delegation_name(Some(&one.delegation_id)).to_owned()).collect(),
            decision: self.decision(id),
            subs: subs.map(|one| LinkView::new(self.voice, self.dossier, one)).collect(),
        })
    }

    /// The question that decided it, or the version that took it in.
    fn decision(&self, id: &AmendmentId) -> Option<(String, String)> {
        // Of what was taken in only in part the rest may have been rejected since.
        let in_part = self.dossier.taken_in.iter().any(|one| one.amendment_id == *id && one.only_free);
        let decided = self.dossier.decided_question(id);
        if let Some(question) = decided.filter(|one| !in_part || one.outcome == Some(Outcome::Adopted)) {
            let outcome = self.voice.say(question.outcome?.key());
            return Some((paths::question(&question.id), outcome));
        }
        // Of one that was taken in first in part, then whole, the latter counts.
        let taken = self.dossier.taken_in.iter().rfind(|one| one.amendment_id == *id)?;
        let version = self.dossier.versions.iter().find(|version| version.id == taken.version_id)?;
        let whole = "provenance-taken-in";
        let key = if taken.only_free { "provenance-taken-in-part" } else { whole };
        let says = self.voice.m(key).arg("version", version.number).to_string();
        Some((paths::version(&self.dossier.declaration.slug, version.number), says))
    }
}
