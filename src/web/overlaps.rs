//! How a draft meets what others have filed, in sentences with links: a warning, for the body decides.

use super::amendment_view::mover;
use super::{paths, rendering};
use crate::actions::Dossier;
use crate::ids::AmendmentId;
use crate::l10n::{Rich, Voice};
use crate::text::merge::{CollisionKind, Encounter, How, NoteKind};

/// The ways of meeting, the gravest first, each with the key of its sentence.
const WAYS: [(How, &str); 7] = [
    (How::Collides(CollisionKind::Overlap), "overlap-words"),
    (How::Collides(CollisionKind::DeleteEdit), "overlap-delete-edit"),
    (How::Collides(CollisionKind::Move), "overlap-move"),
    (How::Merges(NoteKind::Identical), "overlap-identical"),
    (How::Merges(NoteKind::SamePlace), "overlap-same-place"),
    (How::Merges(NoteKind::Adjacent), "overlap-adjacent"),
    (How::Merges(NoteKind::SameSentence), "overlap-same-sentence"),
];

/// A sentence on a way in which a draft meets others.
pub(super) struct Overlap {
    pub(super) line: Rich,
    /// Whether not both can be adopted.
    pub(super) collides: bool,
}

/// A sentence for each way in which it meets others. Each other is named once, where it meets it most gravely.
pub(super) fn overlaps(voice: Voice, dossier: &Dossier, met: &[Encounter]) -> Vec<Overlap> {
    let mut named: Vec<&AmendmentId> = Vec::new();
    let mut out = Vec::new();
    for (way, key) in WAYS {
        let mut links = Vec::new();
        for one in met.iter().filter(|one| one.how == way) {
            if !named.contains(&&one.amendment) {
                named.push(&one.amendment);
                links.extend(link(voice, dossier, &one.amendment));
            }
        }
        if !links.is_empty() {
            let line = voice.m(key).html("amendments", &voice.list_and(&links)).rich();
            out.push(Overlap { line, collides: matches!(way, How::Collides(_)) });
        }
    }
    out
}

/// "12 (Uruguay)", leading to its page.
fn link(voice: Voice, dossier: &Dossier, id: &AmendmentId) -> Option<String> {
    let one = dossier.amendment(id)?;
    let named = voice.m("overlap-amendment").arg("number", one.cited()).arg("delegation", mover(voice, dossier, one));
    let href = rendering::escape(&paths::amendment(id));
    Some(format!(r#"<a href="{href}">{}</a>"#, rendering::escape(&named.to_string())))
}
