//! A text as it stands on the sheet: clauses with their numbers and endings, and the workings in their margin.

use std::collections::HashMap;

use crate::actions::Dossier;
use crate::l10n::{Rich, Voice};
use crate::language::Locale;
use crate::publishing::{Foot, Footnote, numbered, numbers_of};
use crate::text::ending::{Style, ending_of, wrap_up_ending};
use crate::text::numbering::{Label, NumberingMode, PreambleNumbers, by_clause, labels_with};
use crate::text::{Clause, ClauseKind, Text};
use crate::web::clause_names::ClauseNames;
use crate::web::rendering::{self, Pen};

use super::margin::{Notes, Proposed};
use crate::text::reference::Names;

/// A whole text for a page.
#[derive(Debug, Clone)]
pub(super) struct Sheet {
    /// The language of its words.
    pub(super) lang: String,
    /// Whether that runs from right to left.
    pub(super) rtl: bool,
    /// The body's name, in the language of the text if it has one in that.
    pub(super) body: String,
    /// Its symbol, or its number here.
    pub(super) symbol: String,
    /// What this text is: draft, tabled, adopted, with the date.
    pub(super) state: String,
    /// Its title, with the amendments to it.
    pub(super) title: Line,
    /// Lines over the title.
    pub(super) masthead: Vec<String>,
    /// Who sponsors it.
    pub(super) sponsors: String,
    /// The line of place and date.
    pub(super) place_date: String,
    /// The line that names who acts.
    pub(super) enacting: String,
    /// The clauses.
    pub(super) clauses: Vec<Shown>,
    /// Lines behind the clauses.
    pub(super) closing: Vec<String>,
    /// What delegations reserved on it, by number.
    pub(super) footnotes: Vec<Footnote>,
}

/// The title and what is proposed on it.
#[derive(Debug, Clone, Default)]
pub(super) struct Line {
    /// The words.
    pub(super) words: String,
    /// What stands in its margin.
    pub(super) notes: Notes,
    /// The amendments to it, where they are shown in place.
    pub(super) proposed: Vec<Proposed>,
    /// The numbers of the footnotes to it.
    pub(super) signs: Vec<usize>,
}

/// A clause for a page.
#[derive(Debug, Clone)]
pub(super) struct Shown {
    /// The clause's identity: its anchor.
    pub(super) id: String,
    /// The classes of its element.
    pub(super) class: &'static str,
    /// The heading, for ears, of the part that begins with it.
    pub(super) part: Option<&'static str>,
    /// Whether it is a heading within the text.
    pub(super) heading: bool,
    /// Which reason it is, if it is one at the top level: "3", "3 bis".
    pub(super) reason: Option<String>,
    /// What it is called in a sentence: "clause 5", "preambular paragraph 3".
    pub(super) name: String,
    /// On the desk: whether it can go up, and down.
    pub(super) moves: (bool, bool),
    /// Its number as shown; may be empty.
    pub(super) number: String,
    /// Its words with opening words and ending.
    pub(super) words: Rich,
    /// Words behind the sub-clauses that end with this clause, each with its class.
    pub(super) wrap_ups: Vec<(&'static str, Rich)>,
    /// What stands in its margin.
    pub(super) notes: Notes,
    /// The amendments to it, where they are shown in place.
    pub(super) proposed: Vec<Proposed>,
    /// The numbers of the footnotes to it.
    pub(super) signs: Vec<usize>,
}

impl Sheet {
    /// The sheet of a text, with nothing in its margin yet.
    pub(super) fn new(voice: Voice, dossier: &Dossier, text: &Text, mode: NumberingMode<'_>) -> Self {
        let locale = Locale::from_tag(text.language.as_str()).unwrap_or(voice.locale);
        Self {
            lang: text.language.to_string(),
            rtl: text.language.is_right_to_left(),
            body: dossier.body.name(locale),
            symbol: symbol(voice, dossier),
            state: String::new(),
            title: Line { words: text.title.clone(), ..Line::default() },
            masthead: text.masthead.clone(),
            sponsors: sponsors(voice, dossier),
            place_date: text.place_date.clone(),
            enacting: text.enacting.clone(),
            clauses: clauses(voice, text, &dossier.style, mode),
            closing: text.closing.clone(),
            footnotes: Vec::new(),
        }
    }
}

impl Sheet {
    /// The sheet with the marks of the negotiation in the words of its clauses.
    pub(super) fn with_marks(mut self, voice: Voice, dossier: &Dossier, text: &Text) -> Self {
        if dossier.standing_marks().next().is_none() {
            return self;
        }
        let pen = Pen::of(voice, dossier).on_the_text();
        for (shown, clause) in self.clauses.iter_mut().zip(&text.clauses) {
            let marks = dossier.shown_marks(clause);
            if !marks.is_empty() {
                shown.words = rendering::marked(pen, clause, &ending_of(text, &dossier.style, &clause.id), &marks);
            }
        }
        self
    }
}

impl Sheet {
    /// The sheet with what delegations reserved on the adopted text.
    pub(super) fn with_footnotes(mut self, footnotes: Vec<Footnote>) -> Self {
        let clauses: Vec<&str> = self.clauses.iter().map(|clause| clause.id.as_str()).collect();
        self.footnotes = numbered(footnotes, &clauses);
        self.title.signs = numbers_of(&self.footnotes, &Foot::Title);
        for clause in &mut self.clauses {
            clause.signs = numbers_of(&self.footnotes, &Foot::Clause(clause.id.clone()));
        }
        self
    }
}

/// The symbol of a declaration, or its number on this installation.
pub(in crate::web) fn symbol(voice: Voice, dossier: &Dossier) -> String {
    let numbered = || {
        let kind = voice.named("kind", dossier.declaration.kind.as_str());
        voice.m("declaration-numbered").arg("kind", kind).arg("number", dossier.declaration.number).to_string()
    };
    dossier.declaration.symbol.clone().unwrap_or_else(numbered)
}

fn sponsors(voice: Voice, dossier: &Dossier) -> String {
    let names: Vec<&str> =
        dossier.sponsors.iter().map(|sponsor| dossier.delegation_name(Some(&sponsor.delegation_id))).collect();
    voice.list_and(&names)
}

fn clauses(voice: Voice, text: &Text, style: &Style, mode: NumberingMode<'_>) -> Vec<Shown> {
    let names = ClauseNames::numbered(voice, text, mode);
    let references = Names::of(text, mode);
    let pen = Pen::new(voice, &references).on_the_text();
    let labels = by_clause(labels_with(text, mode, PreambleNumbers::Figures));
    let mut parts = Vec::new();
    let mut shown = Vec::with_capacity(text.clauses.len());
    for (place, clause) in text.clauses.iter().enumerate() {
        let mut one = one(pen, (text, style), clause, &labels);
        if clause.kind == ClauseKind::Preambular && clause.parent.is_none() {
            one.reason = labels.get(&clause.id).map(|label| label.plain.clone());
            one.number.clear();
        }
        one.name = names.name(&clause.id);
        one.part = part(clause.kind).filter(|part| !parts.contains(part));
        parts.extend(one.part);
        one.wrap_ups = wrap_ups(pen, (text, style), place);
        shown.push(one);
    }
    shown
}

fn one(
    pen: Pen<'_>,
    (text, style): (&Text, &Style),
    clause: &Clause,
    labels: &HashMap<crate::ids::ClauseId, Label>,
) -> Shown {
    Shown {
        id: clause.id.to_string(),
        class: class(text.depth(clause)),
        part: None,
        heading: clause.kind == ClauseKind::Heading,
        reason: None,
        name: String::new(),
        moves: (false, false),
        number: labels.get(&clause.id).map(|label| label.display.clone()).unwrap_or_default(),
        words: rendering::clause(pen, clause, &ending_of(text, style, &clause.id)),
        wrap_ups: Vec::new(),
        notes: Notes::default(),
        proposed: Vec::new(),
        signs: Vec::new(),
    }
}

/// The classes of a clause so deep under others.
pub(super) const fn class(depth: usize) -> &'static str {
    match depth {
        0 => "clause text",
        1 => "clause text sub",
        _ => "clause text sub sub2",
    }
}

const fn part(kind: ClauseKind) -> Option<&'static str> {
    match kind {
        ClauseKind::Preambular => Some("part-preamble"),
        ClauseKind::Operative => Some("part-operative"),
        ClauseKind::Paragraph | ClauseKind::Heading => None,
    }
}

/// The words behind the lists that end at this place, the innermost first.
fn wrap_ups(pen: Pen<'_>, (text, style): (&Text, &Style), place: usize) -> Vec<(&'static str, Rich)> {
    let mut ended = Vec::new();
    let mut above = text.clauses[place].parent.as_ref();
    let next = text.clauses.get(place + 1);
    while let Some(clause) = above.and_then(|id| text.clause(id)) {
        let goes_on = next.is_some_and(|next| is_under(text, next, &clause.id));
        if goes_on {
            break;
        }
        if !clause.wrap_up.is_empty() {
            let words = rendering::words(pen, &clause.wrap_up, 0, &wrap_up_ending(text, style, &clause.id));
            ended.push((class(text.depth(clause)), words));
        }
        above = clause.parent.as_ref();
    }
    ended
}

fn is_under(text: &Text, clause: &Clause, above: &crate::ids::ClauseId) -> bool {
    let mut parent = clause.parent.as_ref();
    for _ in 0..text.clauses.len() {
        match parent {
            Some(id) if id == above => return true,
            Some(id) => parent = text.clause(id).and_then(|clause| clause.parent.as_ref()),
            None => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::ClauseId;
    use crate::language::Language;
    use crate::text::DeclarationKind;

    #[test]
    fn words_behind_a_list_stand_behind_its_last_sub_clause() {
        let mut text = Text::new(Language::english(), DeclarationKind::Resolution);
        for (id, parent) in [("a", None), ("b", Some("a")), ("c", Some("b")), ("d", None)] {
            let mut clause = Clause::new(ClauseId::new(id), ClauseKind::Operative, id);
            clause.parent = parent.map(ClauseId::new);
            clause.wrap_up = if id == "a" { "and no later".to_owned() } else { String::new() };
            text.clauses.push(clause);
        }
        let voice = Voice::new(Locale::En, chrono_tz::UTC);
        let shown = clauses(voice, &text, &Style::un(&text.language), NumberingMode::Final);
        let behind: Vec<usize> = shown.iter().map(|one| one.wrap_ups.len()).collect();
        assert_eq!(behind, [0, 0, 1, 0]);
        assert_eq!(shown[2].wrap_ups[0].1.to_string(), "and no later;");
        assert_eq!(shown[0].part, Some("part-operative"));
        assert_eq!(shown[3].part, None);
    }
}
