//! A version of a declaration as a document for export: the neutral tree with what stands around it.

use chrono::TimeZone as _;

use crate::actions::{Dossier, footnotes};
use crate::l10n::{self, Voice};
use crate::language::Locale;
use crate::publishing::{Document, Frame, Made, Marks, Origin};
use crate::storage::versions::{self, Version, VersionKind};
use crate::storage::{Db, StoreError, StoreResult, installation};
use crate::text::ending::ending_of;
use crate::text::mark::{self, Inset, MarkKind, Shown, Side};
use crate::text::{Clause, Text, inline};

/// Makes the document of a version in the drafting language.
///
/// # Errors
/// `NotFound` if the version has no text in it.
pub fn document(db: &mut Db, dossier: &Dossier, version: &Version) -> StoreResult<Document> {
    let declaration = &dossier.declaration;
    let text = versions::text(db, &version.id, declaration.kind, &declaration.language)?;
    let voice = voice_of_text(dossier);
    let frame = frame(db, dossier, version)?;
    let is_final = version.kind.is_outcome();
    let is_latest = dossier.versions.last().is_some_and(|last| last.id == version.id);
    if is_final {
        return Ok(Document::new(&text, &dossier.style, frame).with_footnotes(footnotes(db, dossier)?));
    }
    if !is_latest {
        return Ok(Document::new(&text, &dossier.style, frame));
    }
    Ok(Document::with_marks(&text, &dossier.style, frame, |clause| marks(voice, dossier, &text, clause)))
}

/// The voice of what stands around a text: in the language in which it is drafted.
#[must_use]
pub fn voice_of_text(dossier: &Dossier) -> Voice {
    Voice::new(Locale::from_tag(dossier.declaration.language.as_str()).unwrap_or_default(), chrono_tz::UTC)
}

/// What stands around a version in each of its files.
///
/// # Errors
/// Only if the query fails.
pub fn frame(db: &mut Db, dossier: &Dossier, version: &Version) -> StoreResult<Frame> {
    let (declaration, voice) = (&dossier.declaration, voice_of_text(dossier));
    let is_final = version.kind.is_outcome();
    Ok(Frame {
        body: dossier.body.name(voice.locale),
        symbol: declaration.symbol.clone().filter(|_| is_final).unwrap_or_default(),
        demonstration: unreal(db, voice)?,
        draft: if is_final { String::new() } else { voice.m("file-draft").arg("version", version.number).to_string() },
        origin: origin(dossier, version),
    })
}

/// What says that the file is not of a real record: a rehearsal's, a demonstration's.
fn unreal(db: &mut Db, voice: Voice) -> StoreResult<String> {
    let rehearsal = installation::rehearsed_since(db)?.map(|_| voice.say("file-rehearsal"));
    let demonstration = installation::is_demonstration(db)?.then(|| voice.say("file-demonstration"));
    Ok(rehearsal.into_iter().chain(demonstration).collect::<Vec<_>>().join(" "))
}

/// By what the text of a version is known, and the versions up to it.
fn origin(dossier: &Dossier, version: &Version) -> Origin {
    let zone = l10n::zone(&dossier.meeting.zone);
    let upto = dossier.versions.iter().filter(|one| one.number <= version.number);
    let made = upto.map(|one| Made {
        number: one.number,
        date: zone.from_utc_datetime(&one.made_at).date_naive().to_string(),
        is_adopted: one.kind == VersionKind::Adopted,
    });
    Origin { body: dossier.body.slug.clone(), slug: dossier.declaration.slug.clone(), versions: made.collect() }
}

/// The marks that stand on a clause of a draft, and its words with them.
fn marks(voice: Voice, dossier: &Dossier, text: &Text, clause: &Clause) -> Option<Marks> {
    let shown = dossier.shown_marks(clause);
    if shown.is_empty() {
        return None;
    }
    let plain = inline::plain(&clause.words);
    let ending = ending_of(text, &dossier.style, &clause.id);
    let runs = inline::runs(&clause.words);
    Some(Marks {
        list: shown.iter().map(|mark| in_words(voice, mark, &plain)).collect(),
        woven: mark::weave(&runs, clause.opening, &ending, &shown, |inset| sign(voice, inset)),
    })
}

/// A mark by itself: "(agreed)", "[shall ensure]", "Alt. 1 (Valmar): should ensure".
fn in_words(voice: Voice, mark: &Shown, plain: &str) -> String {
    let words = mark.at.as_ref().map(|at| mark::slice(plain, at));
    let said = |key: &str, with_words: &str| match &words {
        None => voice.m(key).arg("delegation", mark.by.as_str()).to_string(),
        Some(words) => voice.m(with_words).arg("delegation", mark.by.as_str()).arg("words", words).to_string(),
    };
    match mark.kind {
        MarkKind::Agreed => said("mark-file-agreed", "mark-file-agreed-words"),
        MarkKind::AgreedAdRef => said("mark-file-ad-ref", "mark-file-ad-ref-words"),
        MarkKind::Proposed => format!("[{}]", said("mark-file-proposed", "mark-file-proposed-words")),
        MarkKind::Alternative => alternative(voice, mark),
        MarkKind::Disputed => format!("[{}]", words.as_deref().unwrap_or(plain)),
    }
}

fn alternative(voice: Voice, mark: &Shown) -> String {
    let (number, words) = mark.alternative.clone().unwrap_or_default();
    voice
        .m("mark-file-alternative")
        .arg("number", number)
        .arg("delegation", mark.by.as_str())
        .arg("words", words)
        .to_string()
}

/// The signs on one side of marked words, as drafts are printed: "[Proposed by Valmar: " before, "] [Alt. 1 (Cordal): …]" or
/// " (agreed)" behind.
fn sign(voice: Voice, inset: &Inset<'_>) -> String {
    let mut out = String::new();
    if inset.side == Side::Opens {
        out.push_str(if inset.is_bracketed() { "[" } else { "" });
        for mark in inset.marks.iter().filter(|mark| mark.kind == MarkKind::Proposed) {
            let said = voice.m("mark-file-proposed-words").arg("delegation", mark.by.as_str()).arg("words", "");
            out.push_str(&said.to_string());
        }
        return out;
    }
    out.push_str(if inset.is_bracketed() { "]" } else { "" });
    for mark in &inset.marks {
        match mark.kind {
            MarkKind::Alternative => out.push_str(&format!(" [{}]", alternative(voice, mark))),
            MarkKind::Agreed => out.push_str(&format!(" {}", voice.say("mark-file-agreed"))),
            MarkKind::AgreedAdRef => out.push_str(&format!(" {}", voice.say("mark-file-ad-ref"))),
            MarkKind::Disputed | MarkKind::Proposed => {}
        }
    }
    out
}

/// The version that an export means: the one of a number, else the latest.
///
/// # Errors
/// `NotFound` if there is none.
pub fn version_of(dossier: &Dossier, number: Option<i64>) -> StoreResult<&Version> {
    let found = match number {
        Some(number) => dossier.versions.iter().find(|version| version.number == number),
        None => dossier.versions.last(),
    };
    found.ok_or(StoreError::NotFound)
}
