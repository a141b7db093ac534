//! Text as HTML: runs, opening words, references, differences. Everything foreign is escaped here.

use std::collections::BTreeSet;

use crate::actions::Dossier;
use crate::ids::ClauseId;
use crate::l10n::{Rich, Voice};
use crate::text::Clause;
use crate::text::diff::{Piece, PieceKind, display};
use crate::text::inline::{self, Run};
use crate::text::mark::{self, Inset, MarkKind, Shown, Side};
use crate::text::reference::{self, Names, Part};

/// What words are written with: the language of the page, and the numbers that references to clauses read.
#[derive(Debug, Clone, Copy)]
pub struct Pen<'a> {
    voice: Voice,
    names: &'a Names,
    /// Whether the clauses that are referred to stand on the page, so that a reference leads there.
    leads: bool,
}

impl std::ops::Deref for Pen<'_> {
    type Target = Voice;

    fn deref(&self) -> &Voice {
        &self.voice
    }
}

impl<'a> Pen<'a> {
    /// For words whose references bear the numbers of a text.
    #[must_use]
    pub const fn new(voice: Voice, names: &'a Names) -> Self {
        Self { voice, names, leads: false }
    }

    /// For words about the text that amendments are made against.
    #[must_use]
    pub fn of(voice: Voice, dossier: &'a Dossier) -> Self {
        Self::new(voice, dossier.names())
    }

    /// On a page that shows all clauses of the text.
    #[must_use]
    pub const fn on_the_text(self) -> Self {
        Self { leads: true, ..self }
    }

    /// What its references read.
    #[must_use]
    pub const fn names(&self) -> &'a Names {
        self.names
    }

    /// A reference as it is read: a number, that leads to the clause where the page has it.
    fn reference(&self, id: &ClauseId) -> String {
        let Some(number) = self.names.number(id) else {
            let gone = escape(&self.voice.say("reference-gone"));
            return format!(r#"<b class="bad" title="{gone}">{}</b>"#, reference::GONE);
        };
        if self.leads {
            return format!(r##"<a class="ref" href="#{}">{}</a>"##, escape(id.as_str()), escape(number));
        }
        escape(number)
    }

    /// Plain text for HTML, with its references.
    fn plain(&self, text: &str) -> String {
        if !text.contains("[#") {
            return escape(text);
        }
        let written = reference::parts_of_plain(text).into_iter().map(|part| match part {
            Part::Words(words) => escape(words),
            Part::Reference(name) => {
                let id = ClauseId::new(name);
                let known = self.names.number(&id).is_some() || reference::is_identity(name);
                if known { self.reference(&id) } else { escape(&format!("[#{name}]")) }
            }
        });
        written.collect()
    }
}

/// The words of a clause with its opening words in italics and its ending.
#[must_use]
pub fn clause(pen: Pen<'_>, clause: &Clause, ending: &str) -> Rich {
    words(pen, &clause.words, clause.opening, ending)
}

/// Marked words, the first `opening` characters of the plain text in italics, then an ending.
#[must_use]
pub fn words(pen: Pen<'_>, marked: &str, opening: usize, ending: &str) -> Rich {
    runs(&inline::runs(marked), opening, ending, |html, run| push_run(html, pen, run))
}

fn runs(all: &[Run], opening: usize, ending: &str, push: impl Fn(&mut String, &Run)) -> Rich {
    let mut html = String::new();
    let mut left = opening;
    for run in all {
        if run.reference.is_some() {
            push(&mut html, &Run { emphasis: run.emphasis || left > 0, ..run.clone() });
            left = left.saturating_sub(run.text.chars().count());
            continue;
        }
        let split = run.text.char_indices().nth(left).map_or(run.text.len(), |(at, _)| at);
        let (opens, rest) = run.text.split_at(split);
        push(&mut html, &Run { text: opens.to_owned(), emphasis: true, ..run.clone() });
        push(&mut html, &Run { text: rest.to_owned(), ..run.clone() });
        left -= opens.chars().count().min(left);
    }
    html.push_str(&escape(ending));
    Rich::trusted(&html)
}

/// A clause of a published document, in which references are written out.
#[must_use]
pub fn node(node: &crate::publishing::Node) -> Rich {
    runs(&node.runs, node.opening.chars().count(), &node.ending, |html, run| push_words(html, run, escape(&run.text)))
}

/// As [`clause`], with the marks of the negotiation that stand on its words: brackets and labels for eyes, words for ears.
#[must_use]
pub fn marked(pen: Pen<'_>, of: &Clause, ending: &str, marks: &[Shown]) -> Rich {
    if marks.is_empty() {
        return clause(pen, of, ending);
    }
    let voice = pen.voice;
    let insets = mark::insets(marks);
    let places: BTreeSet<usize> = insets.iter().filter_map(|inset| inset.before).chain([of.opening]).collect();
    let mut left = insets.iter().peekable();
    let (mut html, mut at) = (String::new(), 0);
    for run in mark::cut(&inline::runs(&of.words), &places) {
        while let Some(inset) = left.next_if(|inset| inset.before.is_some_and(|before| before <= at)) {
            push_inset(&mut html, voice, inset);
        }
        let chars = run.text.chars().count();
        let agreed =
            marks.iter().any(|mark| !mark.kind.is_bracketed() && mark.at.as_ref().is_some_and(|on| on.contains(&at)));
        html.push_str(if agreed { r#"<span class="ok">"# } else { "" });
        push_run(&mut html, pen, &Run { emphasis: run.emphasis || at < of.opening, ..run });
        html.push_str(if agreed { "</span>" } else { "" });
        at += chars;
    }
    while let Some(inset) = left.next_if(|inset| inset.before.is_some()) {
        push_inset(&mut html, voice, inset);
    }
    html.push_str(&escape(ending));
    left.for_each(|inset| push_inset(&mut html, voice, inset));
    Rich::trusted(&html)
}

/// One side of the marks on the same words. Ears are told at the beginning what they are, and where they end.
fn push_inset(html: &mut String, voice: Voice, inset: &Inset<'_>) {
    let bracket = |sign| if inset.is_bracketed() { sign } else { "" };
    let names: Vec<String> = inset.marks.iter().map(|mark| spoken(voice, mark)).collect();
    match inset.side {
        Side::Opens => html.push_str(&format!(
            r#"<span class="sr">[{}: </span><span class="mk" aria-hidden="true">{}</span>"#,
            escape(&voice.list_and(&names)),
            bracket("[")
        )),
        Side::Closes => {
            html.push_str(&format!(
                r#"<span class="sr">]</span><span class="mk" aria-hidden="true">{}</span>"#,
                bracket("]")
            ));
            inset.marks.iter().for_each(|mark| html.push_str(&label(voice, mark)));
        }
    }
}

/// A mark in words: what it is, and who proposes.
fn spoken(voice: Voice, mark: &Shown) -> String {
    let kind = voice.say(mark.kind.key());
    if mark.by.is_empty() { kind } else { format!("{kind}, {}", mark.by) }
}

/// What stands behind the words of a mark: what is agreed, who proposes, the words of an alternative.
fn label(voice: Voice, mark: &Shown) -> String {
    let small = |words: &str| format!(r#"<sup class="mk" aria-hidden="true">{}</sup>"#, escape(words));
    match (mark.kind, &mark.alternative) {
        (MarkKind::Agreed, _) => small(&voice.say("mark-label-agreed")),
        (MarkKind::AgreedAdRef, _) => small(&voice.say("mark-label-agreed-ad-ref")),
        (MarkKind::Proposed, _) => small(&mark.by),
        (MarkKind::Alternative, Some((number, words))) => format!(
            r#" <span class="alt"><span class="mk">[{}</span> {}<span class="mk">]</span></span>{}"#,
            escape(&voice.m("mark-alternative-number").arg("number", *number).to_string()),
            escape(words),
            small(&mark.by)
        ),
        (MarkKind::Disputed | MarkKind::Alternative, _) => String::new(),
    }
}

fn push_run(html: &mut String, pen: Pen<'_>, run: &Run) {
    let words = run.reference.as_ref().map_or_else(|| escape(&run.text), |id| pen.reference(id));
    push_words(html, run, words);
}

/// Pushes words that are HTML already in the form of their run.
fn push_words(html: &mut String, run: &Run, mut inner: String) {
    if inner.is_empty() && run.note.is_none() {
        return;
    }
    if run.emphasis {
        inner = format!("<i>{inner}</i>");
    }
    if run.strong {
        inner = format!("<b>{inner}</b>");
    }
    match &run.link {
        Some(href) => html.push_str(&format!(r#"<a href="{}" rel="noopener">{inner}</a>"#, escape(href))),
        None => html.push_str(&inner),
    }
}

/// The difference of two marked texts: insertions underlined, deletions struck, each also in words for screen readers.
#[must_use]
pub fn difference(pen: Pen<'_>, before: &str, after: &str) -> Rich {
    changes(pen, &changed(before, after), (0, 0))
}

/// As [`difference`], with the opening words in italics: so many characters of the plain text before, and after.
#[must_use]
pub fn clause_difference(pen: Pen<'_>, (before, opened): (&str, usize), (after, opens): (&str, usize)) -> Rich {
    changes(pen, &changed(before, after), (opened, opens))
}

/// Both sides of a difference, each for itself, its opening words in italics: what was, with what goes struck through; what
/// is proposed, with what comes underlined. The difference is computed once for both.
#[must_use]
pub fn sides(pen: Pen<'_>, (before, opened): (&str, usize), (after, opens): (&str, usize)) -> (Rich, Rich) {
    let pieces = changed(before, after);
    let without = |kind| pieces.iter().filter(|piece| piece.kind != kind).cloned().collect::<Vec<Piece>>();
    let was = changes(pen, &without(PieceKind::Inserted), (opened, opened));
    (was, changes(pen, &without(PieceKind::Deleted), (opens, opens)))
}

/// What a reader sees change: words without their marks; the marks only where nothing else changed.
fn changed(before: &str, after: &str) -> Vec<Piece> {
    let (old, new) = (inline::plain(before), inline::plain(after));
    if old == new { display(before, after) } else { display(&old, &new) }
}

/// Pieces of a difference as HTML.
#[must_use]
pub fn pieces(pen: Pen<'_>, pieces: &[Piece]) -> Rich {
    changes(pen, pieces, (0, 0))
}

/// Pieces of a difference as HTML, with so many characters of what was and of what is in italics.
#[must_use]
pub fn changes(pen: Pen<'_>, pieces: &[Piece], (mut opened, mut opens): (usize, usize)) -> Rich {
    let mut html = String::new();
    let mut last = PieceKind::Same;
    for piece in pieces {
        let left = if piece.kind == PieceKind::Deleted { opened } else { opens };
        let text = in_italics(pen, &piece.text, left);
        let chars = piece.text.chars().count();
        if piece.kind != PieceKind::Inserted {
            opened = opened.saturating_sub(chars);
        }
        if piece.kind != PieceKind::Deleted {
            opens = opens.saturating_sub(chars);
        }
        // The space before a new word stands before its mark: a line that begins with the word is not indented.
        let (space, text) = text.split_at(if piece.kind == PieceKind::Inserted { leading(&text) } else { 0 });
        if (last, piece.kind) == (PieceKind::Deleted, PieceKind::Inserted) && space.is_empty() {
            html.push_str("<wbr>"); // two words, though no space stands between them
        }
        html.push_str(space);
        last = piece.kind;
        let (tag, word) = match piece.kind {
            PieceKind::Same => {
                html.push_str(text);
                continue;
            }
            PieceKind::Inserted => ("ins", pen.say("mark-inserted")),
            PieceKind::Deleted => ("del", pen.say("mark-deleted")),
        };
        html.push_str(&format!(r#"<{tag}><span class="sr">[{word}: </span>{text}<span class="sr">]</span></{tag}>"#));
    }
    Rich::trusted(&html)
}

/// How many bytes of spaces are before the first word; none where there is no word, so that a new space is marked.
fn leading(html: &str) -> usize {
    let words = html.trim_start_matches(' ');
    if words.is_empty() { 0 } else { html.len() - words.len() }
}

/// A clause that is cut: its first half, a mark at which the new clause begins, its second half; each with so many characters
/// of opening words.
#[must_use]
pub fn cut(pen: Pen<'_>, first: (&str, usize), second: (&str, usize)) -> Rich {
    around(pen, ("ins", &pen.say("mark-cut")), first, second)
}

/// Two clauses that become one: the mark between them goes.
#[must_use]
pub fn joined(pen: Pen<'_>, first: (&str, usize), second: (&str, usize)) -> Rich {
    around(pen, ("del", &pen.say("mark-joined")), first, second)
}

fn around(pen: Pen<'_>, (tag, spoken): (&str, &str), first: (&str, usize), second: (&str, usize)) -> Rich {
    let (before, behind) = (words(pen, first.0, first.1, ""), words(pen, second.0, second.1, ""));
    let spoken = escape(spoken);
    Rich::trusted(&format!(
        r#"{before} <{tag}><span class="sr">[{spoken}]</span><span aria-hidden="true">¶</span></{tag}> {behind}"#
    ))
}

/// Plain text with its first characters in italics.
pub(super) fn in_italics(pen: Pen<'_>, text: &str, chars: usize) -> String {
    let split = text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at);
    let (opens, rest) = text.split_at(split);
    if opens.is_empty() { pen.plain(rest) } else { format!("<i>{}</i>{}", pen.plain(opens), pen.plain(rest)) }
}

/// Text for HTML, in elements and in quoted attributes.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pen(names: &Names) -> Pen<'_> {
        Pen::new(Voice::new(crate::language::Locale::En, chrono_tz::UTC), names)
    }

    #[test]
    fn a_reference_is_read_by_its_number_in_words_and_in_differences() {
        let mut text =
            crate::text::Text::new(crate::language::Language::english(), crate::text::DeclarationKind::Report);
        for (id, words) in [("c1", "one"), ("c2", "two")] {
            text.clauses.push(Clause::new(id.into(), crate::text::ClauseKind::Operative, words));
        }
        let names = Names::of(&text, crate::text::numbering::NumberingMode::Final);
        let shown = |html: Rich| html.to_string();
        assert_eq!(shown(words(pen(&names), "As in [#c2] <b>", 2, ".")), "<i>As</i> in 2 &lt;b&gt;.");
        let leading = shown(words(pen(&names).on_the_text(), "in *[#c2]*", 0, ""));
        assert_eq!(leading, r##"in <i><a class="ref" href="#c2">2</a></i>"##);
        assert!(shown(words(pen(&names), "in [#gone]", 0, "")).contains("[?]"));
        let changed = shown(difference(pen(&names), "in [#c1] above", "in [#c2] above"));
        assert!(changed.contains("1<span") && changed.contains("2<span") && !changed.contains('#'), "{changed}");
        assert!(shown(difference(pen(&names), "a", "a [#gone]")).contains("[#gone]"));
    }

    #[test]
    fn opening_words_are_italic_and_markup_is_literal() {
        let names = Names::default();
        let html = words(pen(&names), "Reaffirms the <b> *rights* of all", 9, ".").to_string();
        assert_eq!(html, "<i>Reaffirms</i> the &lt;b&gt; <i>rights</i> of all.");
    }

    #[test]
    fn a_difference_is_of_what_a_reader_sees() {
        let names = Names::default();
        let bare = |html: Rich| html.to_string().replace(r#"<span class="sr">]</span>"#, "");
        let shown = bare(clause_difference(pen(&names), ("Notes *all*", 5), ("Noting *all* of it", 6)));
        assert!(shown.contains("<i>Notes</i>") && shown.contains("<i>Noting</i>") && !shown.contains('*'), "{shown}");
        assert!(shown.contains("</del><wbr><ins>"), "{shown}");
        assert!(bare(difference(pen(&names), "all rights", "*all* rights")).contains("*all*"));
        let added = bare(difference(pen(&names), "Notes all of it", "Notes with regret all of it"));
        assert!(added.starts_with("Notes <ins><span") && !added.contains(": </span> "), "{added}");
    }

    #[test]
    fn where_a_clause_is_cut_is_shown_and_said() {
        let names = Names::default();
        let shown = cut(pen(&names), ("Urges <all>", 5), ("Notes it", 5)).to_string();
        assert!(
            shown.starts_with("<i>Urges</i> &lt;all&gt; <ins>") && shown.ends_with("</ins> <i>Notes</i> it"),
            "{shown}"
        );
        assert!(joined(pen(&names), ("One", 0), ("two", 0)).to_string().contains("<del><span class=\"sr\">["));
    }

    #[test]
    fn opening_words_may_end_inside_a_run_or_not_be_there() {
        let names = Names::default();
        assert_eq!(words(pen(&names), "Notes", 99, ";").to_string(), "<i>Notes</i>;");
        assert_eq!(words(pen(&names), "Notes", 0, ";").to_string(), "Notes;");
    }
}
