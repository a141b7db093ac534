//! What clauses and places are called in a sentence: "clause 10", "preambular paragraph 3", "after clause 5".

use std::cell::OnceCell;
use std::collections::HashMap;

use crate::actions::{Dossier, Place};
use crate::ids::ClauseId;
use crate::l10n::Voice;
use crate::text::merge::subtree;
use crate::text::numbering::{Label, NumberingMode, PreambleNumbers, by_clause, labels_with};
use crate::text::reference::{self, Names, Part};
use crate::text::{Clause, ClauseKind, Text, inline};

/// How deep a clause lies under which another can be put: its sub-clauses count i, ii.
const DEEPEST: usize = 2;
/// How many characters of a clause a list shows.
const EXCERPT_CHARS: usize = 60;

/// The names of the clauses of one text in a reader's language.
pub(super) struct ClauseNames<'a> {
    voice: Voice,
    text: &'a Text,
    mode: NumberingMode<'a>,
    labels: HashMap<ClauseId, Label>,
    /// What references read, once one is met.
    references: OnceCell<Names>,
}

impl<'a> ClauseNames<'a> {
    /// The names in the text that amendments are made against, which keeps the numbers of the text as tabled.
    pub(super) fn of_base(voice: Voice, dossier: &'a Dossier) -> Self {
        Self::numbered(voice, dossier.base_text(), dossier.provisional())
    }

    /// The names in a draft or in the text as tabled.
    pub(super) fn new(voice: Voice, text: &'a Text) -> Self {
        Self::numbered(voice, text, NumberingMode::Final)
    }

    /// The names in a text that bears other numbers.
    pub(super) fn numbered(voice: Voice, text: &'a Text, mode: NumberingMode<'a>) -> Self {
        Self {
            voice,
            text,
            mode,
            labels: by_clause(labels_with(text, mode, PreambleNumbers::Figures)),
            references: OnceCell::new(),
        }
    }

    /// The name of a clause; of one that is not in the text, that it is new.
    pub(super) fn name(&self, id: &ClauseId) -> String {
        self.text.clause(id).map_or_else(|| self.voice.say("clause-name-new"), |clause| self.of(clause))
    }

    fn of(&self, clause: &Clause) -> String {
        let plain = self.labels.get(&clause.id).map_or("", |label| label.plain.as_str());
        if let Some(parent) = &clause.parent {
            return self.voice.m("clause-name-sub").arg("clause", self.name(parent)).arg("number", plain).to_string();
        }
        let nth = 1 + self.text.of_kind(clause.kind).take_while(|other| other.id != clause.id).count();
        match clause.kind {
            ClauseKind::Preambular => self.voice.m("clause-name-preambular").arg("number", plain).to_string(),
            ClauseKind::Heading => self.voice.m("clause-name-heading").arg("words", self.excerpt(clause)).to_string(),
            ClauseKind::Operative if plain.is_empty() => self.voice.say("clause-name-lone"),
            ClauseKind::Operative => self.voice.m("clause-name-operative").arg("number", plain).to_string(),
            ClauseKind::Paragraph => self.voice.m("clause-name-paragraph").arg("number", nth).to_string(),
        }
    }

    /// The first words of a clause.
    pub(super) fn excerpt(&self, clause: &Clause) -> String {
        excerpt(&self.plain(&clause.words))
    }

    /// The clauses whose references would lead nowhere if one went, with what goes along; empty if there are none.
    pub(super) fn referring_to(&self, id: &ClauseId) -> String {
        let going = subtree(self.text, id);
        let names: Vec<String> = reference::referring(self.text, &going).map(|one| self.of(one)).collect();
        self.voice.list_and(&names)
    }

    /// Plain text of marked words, with the numbers of the clauses that they refer to.
    pub(super) fn plain(&self, marked: &str) -> String {
        if marked.contains("[#") { self.references().plain(marked) } else { inline::plain(marked) }
    }

    fn references(&self) -> &Names {
        self.references.get_or_init(|| Names::of(self.text, self.mode))
    }

    /// The number as it stands beside a clause on a page: "10", "a"; nothing beside a reason.
    pub(super) fn number(&self, id: &ClauseId) -> String {
        let is_reason = |clause: &Clause| clause.kind == ClauseKind::Preambular && clause.parent.is_none();
        if self.text.clause(id).is_some_and(is_reason) {
            return String::new();
        }
        self.labels.get(id).map_or_else(String::new, |label| label.plain.clone())
    }

    /// Where something is put.
    pub(super) fn place(&self, place: &Place, kind: ClauseKind) -> String {
        match (&place.after, &place.parent) {
            (Some(after), _) => self.voice.m("clause-place-after").arg("clause", self.name(after)).to_string(),
            (None, Some(parent)) => self.voice.m("clause-place-under").arg("clause", self.name(parent)).to_string(),
            (None, None) => self.voice.say(start_key(kind)),
        }
    }

    /// Each clause with its name and first words, for a list to choose from.
    pub(super) fn choices(&self, chosen: Option<&ClauseId>) -> Vec<Choice> {
        let clauses = self.text.clauses.iter().filter(|clause| clause.kind != ClauseKind::Heading);
        clauses
            .map(|clause| Choice {
                value: clause.id.to_string(),
                label: self.described(clause),
                chosen: chosen == Some(&clause.id),
            })
            .collect()
    }

    /// Each clause but the headings: identity, name, first words.
    pub(super) fn listed(&self) -> Vec<(&'a ClauseId, String, String)> {
        let clauses = self.text.clauses.iter().filter(|clause| clause.kind != ClauseKind::Heading);
        clauses.map(|clause| (&clause.id, self.of(clause), self.excerpt(clause))).collect()
    }

    fn described(&self, clause: &Clause) -> String {
        let first = self.excerpt(clause);
        sentence(&self.voice.m("clause-choice").arg("clause", self.of(clause)).arg("words", first).to_string())
    }

    /// Every place of the text: at the start of each part, after each clause.
    pub(super) fn places(&self, chosen: &str) -> Vec<Choice> {
        let mut places = Vec::new();
        let mut add = |value: String, label: String| {
            let chosen = value == chosen;
            places.push(Choice { value, label: sentence(&label), chosen });
        };
        let mut last = None;
        for clause in self.text.clauses.iter().filter(|clause| clause.kind != ClauseKind::Heading) {
            if clause.parent.is_none() && last != Some(clause.kind) {
                add(format!("start:{}", clause.kind), self.voice.say(start_key(clause.kind)));
                last = Some(clause.kind);
            }
            let name = self.of(clause);
            let words = self.excerpt(clause);
            let label = self.voice.m("clause-place-after-choice").arg("clause", name).arg("words", words).to_string();
            add(format!("after:{}", clause.id), label);
            // Where a clause has sub-clauses the first place among them is before the first; where it has none it gets one.
            if self.text.depth(clause) < DEEPEST {
                add(
                    format!("under:{}", clause.id),
                    self.voice.m("clause-place-under").arg("clause", self.of(clause)).to_string(),
                );
            }
        }
        places
    }
}

const fn start_key(kind: ClauseKind) -> &'static str {
    match kind {
        ClauseKind::Preambular => "clause-place-start-preambular",
        ClauseKind::Operative => "clause-place-start-operative",
        ClauseKind::Paragraph | ClauseKind::Heading => "clause-place-start",
    }
}

/// One line of a list to choose from.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    /// What is sent.
    pub(super) value: String,
    /// What is read.
    pub(super) label: String,
    /// Whether it is chosen.
    pub(super) chosen: bool,
}

/// The first words of a plain text; a reference that nobody wrote out is left out.
pub(super) fn excerpt(plain: &str) -> String {
    let parts = reference::parts_of_plain(plain).into_iter().map(|part| match part {
        Part::Words(words) => words,
        Part::Reference(_) => "…",
    });
    let plain: String = parts.collect();
    match plain.char_indices().nth(EXCERPT_CHARS) {
        None => plain,
        Some((end, _)) => {
            let cut = plain[..end].rfind(' ').unwrap_or(end);
            format!("{}…", &plain[..cut])
        }
    }
}

/// The last words of a plain text.
pub(super) fn excerpt_end(plain: &str) -> String {
    let from = plain.chars().count().saturating_sub(EXCERPT_CHARS);
    match plain.char_indices().nth(from).filter(|_| from > 0) {
        None => plain.to_owned(),
        Some((start, _)) => {
            let cut = plain[start..].find(' ').map_or(start, |space| start + space + 1);
            format!("…{}", &plain[cut..])
        }
    }
}

/// With a capital letter at its start.
pub(super) fn sentence(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// A place as a form sends it, and the kind of a clause that stands there.
pub(super) fn read_place(text: &Text, sent: &str) -> Option<(Place, ClauseKind)> {
    let (sort, name) = sent.split_once(':')?;
    if sort == "start" {
        return Some((Place::default(), ClauseKind::parse(name)?));
    }
    let clause = text.clause(&ClauseId::new(name))?;
    match sort {
        "after" => Some((Place { after: Some(clause.id.clone()), parent: clause.parent.clone() }, clause.kind)),
        "under" => Some((Place { after: None, parent: Some(clause.id.clone()) }, clause.kind)),
        _ => None,
    }
}

/// A place as a form sends it.
pub(super) fn sent_place(place: &Place, kind: ClauseKind) -> String {
    match (&place.after, &place.parent) {
        (Some(after), _) => format!("after:{after}"),
        (None, Some(parent)) => format!("under:{parent}"),
        (None, None) => format!("start:{kind}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language, Locale};
    use crate::text::DeclarationKind;

    fn text() -> Text {
        let mut text = Text::new(Language::english(), DeclarationKind::Resolution);
        for (id, kind) in [("p1", ClauseKind::Preambular), ("c1", ClauseKind::Operative), ("c2", ClauseKind::Operative)]
        {
            text.clauses.push(Clause::new(ClauseId::new(id), kind, "Decides to meet again"));
        }
        text.clauses.push(Clause::new(ClauseId::new("c2a"), ClauseKind::Operative, "soon").under(ClauseId::new("c2")));
        text
    }

    #[test]
    fn clauses_and_places_are_named() {
        let text = text();
        let names = ClauseNames::new(Voice::new(Locale::En, chrono_tz::UTC), &text);
        let name = |id: &str| names.name(&ClauseId::new(id));
        assert_eq!(name("p1"), "preambular paragraph 1");
        assert_eq!(name("c2"), "clause 2");
        assert_eq!(name("c2a"), "clause 2 a");
        assert_eq!(name("elsewhere"), "new clause");
        let (place, kind) = read_place(&text, "after:c1").unwrap();
        assert_eq!(names.place(&place, kind), "after clause 1");
        assert_eq!(sent_place(&place, kind), "after:c1");
        assert_eq!(read_place(&text, "after:nowhere"), None);
        assert_eq!(names.places("start:operative").iter().filter(|one| one.chosen).count(), 1);
    }

    #[test]
    fn an_excerpt_ends_at_a_word() {
        assert_eq!(excerpt(&"word ".repeat(20)), format!("{}…", "word ".repeat(12).trim()));
        assert_eq!(excerpt_end(&"word ".repeat(20)), format!("…{}", "word ".repeat(11)));
        assert_eq!(excerpt_end("Two words"), "Two words");
        assert_eq!(sentence("école"), "École");
    }
}
