//! Clauses, and the text that they make up.

use crate::ids::ClauseId;
use crate::language::Language;
use crate::worded::worded;

worded! {
    /// What a clause is in the text. Whether it is numbered is [`Numbering`]'s matter.
    ClauseKind {
        /// A reason, before the body acts.
        Preambular = "preambular";
        /// An act of the body.
        Operative = "operative";
        /// A paragraph of a communiqué, of a report: neither reason nor act.
        Paragraph = "paragraph";
        /// Words over the clauses that follow, such as "CONSIDERANDO:".
        Heading = "heading";
    }
}

worded! {
    /// Whether a clause takes part in the count.
    Numbering {
        /// Its number follows from its place.
        Computed = "computed";
        /// It has none.
        None = "none";
    }
}

worded! {
    /// What a declaration calls itself.
    DeclarationKind {
        /// A declaration.
        Declaration = "declaration";
        /// A resolution.
        Resolution = "resolution";
        /// A joint communiqué: unnumbered paragraphs, no enacting line.
        Communique = "communique";
        /// The recommendations of a panel or a forum.
        Recommendations = "recommendations";
        /// A report.
        Report = "report";
    }
}

/// One unit of text, with an identity that outlives every renumbering.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// The same in every language version.
    pub id: ClauseId,
    /// The clause it is a sub-clause of.
    pub parent: Option<ClauseId>,
    /// What it is.
    pub kind: ClauseKind,
    /// Whether it is counted.
    pub numbering: Numbering,
    /// Inline marked text, without number and without ending.
    pub words: String,
    /// How many characters (Unicode scalar values) of the plain text are opening words.
    pub opening: usize,
    /// An ending of its own; [`None`] lets the style say it.
    pub ending: Option<String>,
    /// Words after its sub-clauses; empty if there are none. An ending is computed unless they end with a mark.
    pub wrap_up: String,
    /// Came in by an amendment and bears a provisional number (5 bis) until adoption.
    pub inserted: bool,
}

impl Clause {
    /// A clause at the top level with nothing out of the ordinary; paragraphs and headings are not counted.
    #[must_use]
    pub fn new(id: ClauseId, kind: ClauseKind, words: impl Into<String>) -> Self {
        let counted = matches!(kind, ClauseKind::Preambular | ClauseKind::Operative);
        Self {
            id,
            parent: None,
            kind,
            numbering: if counted { Numbering::Computed } else { Numbering::None },
            words: words.into(),
            opening: 0,
            ending: None,
            wrap_up: String::new(),
            inserted: false,
        }
    }

    /// The same clause as a sub-clause of another.
    #[must_use]
    pub fn under(mut self, parent: ClauseId) -> Self {
        self.parent = Some(parent);
        self
    }
}

/// A whole text in one language. Another language version is another text with the same clause ids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The language of every word in it.
    pub language: Language,
    /// What the declaration calls itself.
    pub kind: DeclarationKind,
    /// The title.
    pub title: String,
    /// Lines over or under the title: bodies, meeting.
    pub masthead: Vec<String>,
    /// The line of place and date.
    pub place_date: String,
    /// The line that names who acts ("The Latin American and Caribbean Parliament,"), empty in a communiqué.
    pub enacting: String,
    /// In document order; sub-clauses follow their parent.
    pub clauses: Vec<Clause>,
    /// Lines after the clauses: signatures, place and date.
    pub closing: Vec<String>,
}

impl Text {
    /// A text without a word yet.
    #[must_use]
    pub fn new(language: Language, kind: DeclarationKind) -> Self {
        Self {
            language,
            kind,
            title: String::new(),
            masthead: Vec::new(),
            place_date: String::new(),
            enacting: String::new(),
            clauses: Vec::new(),
            closing: Vec::new(),
        }
    }

    /// The clause of that identity.
    #[must_use]
    pub fn clause(&self, id: &ClauseId) -> Option<&Clause> {
        self.clauses.iter().find(|clause| clause.id == *id)
    }

    /// The clauses that are nobody's sub-clause, in order.
    pub fn top_level(&self) -> impl Iterator<Item = &Clause> {
        self.clauses.iter().filter(|clause| clause.parent.is_none())
    }

    /// The sub-clauses directly under a clause, in order.
    pub fn children<'a>(&'a self, id: &'a ClauseId) -> impl Iterator<Item = &'a Clause> {
        self.clauses.iter().filter(move |clause| clause.parent.as_ref() == Some(id))
    }

    /// The clauses of one kind at the top level, in order.
    pub fn of_kind(&self, kind: ClauseKind) -> impl Iterator<Item = &Clause> {
        self.top_level().filter(move |clause| clause.kind == kind)
    }

    /// How deep a clause lies: 0 at the top level.
    #[must_use]
    pub fn depth(&self, clause: &Clause) -> usize {
        let mut depth = 0;
        let mut above = clause.parent.as_ref();
        while let Some(parent) = above.and_then(|id| self.clause(id)) {
            depth += 1;
            // A parent chain cannot be longer than the text: a ring would be.
            if depth > self.clauses.len() {
                break;
            }
            above = parent.parent.as_ref();
        }
        depth
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_enums_are_read_back() {
        for kind in ClauseKind::ALL {
            assert_eq!(ClauseKind::parse(kind.as_str()), Some(*kind));
        }
        for kind in DeclarationKind::ALL {
            assert_eq!(DeclarationKind::parse(kind.as_str()), Some(*kind));
        }
        assert_eq!(Numbering::parse("none"), Some(Numbering::None));
        assert_eq!(ClauseKind::parse("Operative"), None);
    }

    #[test]
    fn sub_clauses_are_found_under_their_parent() {
        let mut text = Text::new(Language::english(), DeclarationKind::Resolution);
        let top = ClauseId::new("c1");
        text.clauses.push(Clause::new(top.clone(), ClauseKind::Operative, "Decides"));
        let under = Clause::new(ClauseId::new("c2"), ClauseKind::Operative, "to meet").under(top.clone());
        text.clauses.push(under.clone());
        assert_eq!(text.children(&top).count(), 1);
        assert_eq!(text.of_kind(ClauseKind::Operative).count(), 1);
        assert_eq!(text.depth(&under), 1);
    }
}
