//! What was imported as a text of clauses with identities, as a draft takes it over.

use crate::ids::ClauseId;
use crate::language::Language;
use crate::text::ending::{self, Style};
use crate::text::{Clause, ClauseKind, Numbering, Text, Words, inline, opening};

use super::{Clause as Found, Imported, Other};

/// A text as a draft takes it over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The text.
    pub text: Text,
    /// The number each clause bore in the input, where it bore one.
    pub numbers: Vec<(ClauseId, String)>,
    /// What has no place in the text: what was not understood, marks, footnotes, annexes.
    pub other: Vec<Other>,
}

/// Makes a text of what was imported. `new_id` gives each clause its identity.
///
/// Endings that the style computes are taken off the words, others become the clause's own. A clause that is too long for a
/// text is among the others.
pub fn take_over(
    imported: Imported,
    language: &Language,
    style: &Style,
    new_id: &mut dyn FnMut() -> ClauseId,
) -> Taken {
    let mut text = Text::new(language.clone(), imported.kind);
    let rest = beside(&imported);
    let Imported { title, place_date, masthead, enacting, closing, preamble, operative, narrative, .. } = imported;
    (text.title, text.place_date, text.masthead, text.enacting, text.closing) =
        (title, place_date, masthead, enacting, closing);
    let mut taker = Taker { taken: Taken { text, numbers: Vec::new(), other: rest }, found: Vec::new(), new_id };
    let acts = if narrative { ClauseKind::Paragraph } else { ClauseKind::Operative };
    preamble.into_iter().for_each(|clause| taker.clause(clause, ClauseKind::Preambular, None));
    operative.into_iter().for_each(|clause| taker.clause(clause, acts, None));
    taker.finish(style)
}

/// What a text has no place for.
fn beside(imported: &Imported) -> Vec<Other> {
    let last = imported.other.last().map_or(1, |other| other.at);
    let annexed = imported.annexes.iter().flat_map(|annex| std::iter::once(&annex.title).chain(&annex.text));
    let more = imported.footnotes.iter().chain(annexed).map(|text| Other { text: text.clone(), at: last });
    imported.other.iter().cloned().chain(more).collect()
}

/// The marks that do not stand in the words too.
fn apart(marks: &[String], words: &str) -> Vec<String> {
    let mut rest = words.to_owned();
    let mut out = Vec::new();
    // Those that stand in the words come last.
    for mark in marks.iter().rev().filter(|mark| mark.contains(char::is_alphabetic)) {
        match rest.rfind(mark.as_str()).filter(|_| mark.starts_with('[')) {
            Some(at) => rest.replace_range(at..at + mark.len(), ""),
            None => out.insert(0, mark.clone()),
        }
    }
    out
}

struct Taker<'a> {
    taken: Taken,
    /// The ending that each clause had, in step with the clauses.
    found: Vec<String>,
    new_id: &'a mut dyn FnMut() -> ClauseId,
}

impl Taker<'_> {
    fn clause(&mut self, found: Found, kind: ClauseKind, parent: Option<ClauseId>) {
        for line in found.lead_in.split('\n').filter(|line| !line.is_empty()) {
            let heading = Clause::new((self.new_id)(), ClauseKind::Heading, inline::escape(line));
            self.push(heading, String::new());
        }
        for words in [&found.text, &found.wrap_up].into_iter().filter(|words| Words::new(words).is_err()) {
            self.taken.other.push(Other { text: words.clone(), at: 1 });
        }
        let whole = if Words::new(&found.text).is_ok() { found.text.as_str() } else { "…" };
        let id = (self.new_id)();
        let language = &self.taken.text.language;
        let (stem, ending) = ending::split(whole, language);
        let mut clause = Clause::new(id.clone(), kind, inline::escape(stem));
        clause.opening = if parent.is_some() { 0 } else { opening::suggest(&clause.words, kind, language) };
        let counted = !found.number.is_empty() || kind == ClauseKind::Preambular;
        clause.numbering = if counted { Numbering::Computed } else { Numbering::None };
        clause.parent = parent;
        if Words::new(&found.wrap_up).is_ok() {
            clause.wrap_up = inline::escape(&found.wrap_up);
        }
        if !found.number.is_empty() {
            self.taken.numbers.push((id.clone(), found.number));
        }
        let marks = apart(&found.marks, whole);
        self.taken.other.extend(marks.into_iter().map(|text| Other { text, at: 1 }));
        self.push(clause, ending);
        found.children.into_iter().for_each(|child| self.clause(child, kind, Some(id.clone())));
    }

    fn push(&mut self, clause: Clause, ending: String) {
        self.found.push(ending);
        self.taken.text.clauses.push(clause);
    }

    fn finish(mut self, style: &Style) -> Taken {
        let text = &self.taken.text;
        let computed: Vec<String> =
            text.clauses.iter().map(|clause| ending::computed_ending(text, style, clause).to_owned()).collect();
        for ((clause, found), computed) in self.taken.text.clauses.iter_mut().zip(self.found).zip(computed) {
            clause.ending = (clause.kind != ClauseKind::Heading && found != computed).then_some(found);
        }
        self.taken
    }
}

#[cfg(test)]
#[path = "takeover_tests.rs"]
mod tests;
