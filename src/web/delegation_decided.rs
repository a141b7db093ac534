//! What was decided on the amendments of a delegation to the last texts that are concluded, for its desk.

use super::amendment_view::LinkView;
use super::delegation_desk::Loaded;
use super::delegation_lines::{Line, line};
use super::listed::Listed;
use super::question_view::sentence;
use super::{Reader, paths};
use crate::actions::Dossier;
use crate::ids::DelegationId;
use crate::procedure::Standing;
use crate::storage::amendments::Amendment;

/// A text that is concluded, with what became of the delegation's amendments to it.
pub(super) struct DecidedText {
    pub(super) href: String,
    /// Its title, and the language of it.
    pub(super) on: (String, String),
    /// The class and the key of the stage that it ended in.
    pub(super) tag: (&'static str, &'static str),
    /// The symbol under which it is published.
    pub(super) symbol: String,
    /// What of the delegation's is in the text, where something is.
    pub(super) share: Option<String>,
    pub(super) lines: Vec<DecidedLine>,
}

/// What became of an amendment.
pub(super) struct DecidedLine {
    pub(super) line: Line,
    /// The question that decided it, and its result.
    pub(super) result: Option<(String, String)>,
    /// The one because of which it fell.
    pub(super) fell_to: Option<LinkView>,
    /// Whether the delegation stands for it beside its mover.
    pub(super) joined: bool,
}

/// The last texts that are concluded, as far as the delegation moved or co-sponsors amendments to them.
pub(super) fn decided(reader: &Reader, loaded: &Loaded) -> Vec<DecidedText> {
    let texts = loaded.concluded.iter().zip(&loaded.decided);
    let texts = texts.map(|(listed, dossier)| text(reader, (listed, dossier), &loaded.delegation.id));
    texts.filter(|text| !text.lines.is_empty()).collect()
}

fn text(reader: &Reader, (listed, dossier): (&Listed, &Dossier), own: &DelegationId) -> DecidedText {
    let filed = dossier.amendments.iter().filter(|one| one.standing != Standing::Draft);
    let of_them: Vec<&Amendment> = filed.filter(|one| moves(one, own) || stands_for(dossier, one, own)).collect();
    let is_in = |one: &&Amendment| matches!(one.standing, Standing::Adopted | Standing::Incorporated);
    let declaration = &dossier.declaration;
    DecidedText {
        href: listed.href.clone(),
        on: (listed.label(reader.voice), listed.lang.clone()),
        tag: (listed.tag(), declaration.stage.key()),
        symbol: declaration.symbol.clone().unwrap_or_default(),
        share: of_them.iter().any(is_in).then(|| paths::provenance_of(&declaration.slug, own)),
        lines: of_them.into_iter().map(|one| decided_line(reader, dossier, one, own)).collect(),
    }
}

fn moves(amendment: &Amendment, delegation: &DelegationId) -> bool {
    amendment.delegation_id.as_ref() == Some(delegation)
}

fn stands_for(dossier: &Dossier, amendment: &Amendment, delegation: &DelegationId) -> bool {
    let mut sponsors = dossier.amendment_sponsors.iter();
    sponsors.any(|one| one.amendment_id == amendment.id && one.delegation_id == *delegation)
}

fn decided_line(reader: &Reader, dossier: &Dossier, amendment: &Amendment, own: &DelegationId) -> DecidedLine {
    let voice = reader.voice_at(&dossier.meeting.zone);
    let question = dossier.decided_question(&amendment.id);
    let to = amendment.fell_to.as_ref().and_then(|id| dossier.amendment(id));
    DecidedLine {
        line: line(reader, dossier, amendment),
        result: question.map(|question| {
            (paths::question(&question.id), sentence(voice, question, &dossier.components_of(&question.id)))
        }),
        fell_to: to.map(|to| LinkView::new(voice, dossier, to)),
        joined: !moves(amendment, own),
    }
}
