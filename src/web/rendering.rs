//! Text as HTML: runs, opening words, differences. Everything foreign is escaped here.

use std::collections::BTreeSet;

use crate::l10n::{Rich, Voice};
use crate::text::Clause;
use crate::text::diff::{Piece, PieceKind, display};
use crate::text::inline::{self, Run};
use crate::text::mark::{self, Inset, MarkKind, Shown, Side};

/// The words of a clause with its opening words in italics and its ending.
#[must_use]
pub fn clause(clause: &Clause, ending: &str) -> Rich {
    words(&clause.words, clause.opening, ending)
}

/// Marked words, the first `opening` characters of the plain text in italics, then an ending.
#[must_use]
pub fn words(marked: &str, opening: usize, ending: &str) -> Rich {
    runs(&inline::runs(marked), opening, ending)
}

fn runs(all: &[Run], opening: usize, ending: &str) -> Rich {
    let mut html = String::new();
    let mut left = opening;
    for run in all {
        let split = run.text.char_indices().nth(left).map_or(run.text.len(), |(at, _)| at);
        let (opens, rest) = run.text.split_at(split);
        push_run(&mut html, &Run { text: opens.to_owned(), emphasis: true, ..run.clone() });
        push_run(&mut html, &Run { text: rest.to_owned(), ..run.clone() });
        left -= opens.chars().count().min(left);
    }
    html.push_str(&escape(ending));
    Rich::trusted(&html)
}

/// A clause of a published document.
#[must_use]
pub fn node(node: &crate::publishing::Node) -> Rich {
    runs(&node.runs, node.opening.chars().count(), &node.ending)
}

/// As [`clause`], with the marks of the negotiation that stand on its words: brackets and labels for eyes, words for ears.
#[must_use]
pub fn marked(voice: Voice, of: &Clause, ending: &str, marks: &[Shown]) -> Rich {
    if marks.is_empty() {
        return clause(of, ending);
    }
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
        push_run(&mut html, &Run { emphasis: run.emphasis || at < of.opening, ..run });
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

fn push_run(html: &mut String, run: &Run) {
    if run.text.is_empty() && run.note.is_none() {
        return;
    }
    let mut inner = escape(&run.text);
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
pub fn difference(voice: Voice, before: &str, after: &str) -> Rich {
    changes(voice, &changed(before, after), (0, 0))
}

/// As [`difference`], with the opening words in italics: so many characters of the plain text before, and after.
#[must_use]
pub fn clause_difference(voice: Voice, (before, opened): (&str, usize), (after, opens): (&str, usize)) -> Rich {
    changes(voice, &changed(before, after), (opened, opens))
}

/// Both sides of a difference, each for itself, its opening words in italics: what was, with what goes struck through; what
/// is proposed, with what comes underlined. The difference is computed once for both.
#[must_use]
pub fn sides(voice: Voice, (before, opened): (&str, usize), (after, opens): (&str, usize)) -> (Rich, Rich) {
    let pieces = changed(before, after);
    let without = |kind| pieces.iter().filter(|piece| piece.kind != kind).cloned().collect::<Vec<Piece>>();
    let was = changes(voice, &without(PieceKind::Inserted), (opened, opened));
    (was, changes(voice, &without(PieceKind::Deleted), (opens, opens)))
}

/// What a reader sees change: words without their marks; the marks only where nothing else changed.
fn changed(before: &str, after: &str) -> Vec<Piece> {
    let (old, new) = (inline::plain(before), inline::plain(after));
    if old == new { display(before, after) } else { display(&old, &new) }
}

/// Pieces of a difference as HTML.
#[must_use]
pub fn pieces(voice: Voice, pieces: &[Piece]) -> Rich {
    changes(voice, pieces, (0, 0))
}

/// Pieces of a difference as HTML, with so many characters of what was and of what is in italics.
#[must_use]
pub fn changes(voice: Voice, pieces: &[Piece], (mut opened, mut opens): (usize, usize)) -> Rich {
    let mut html = String::new();
    let mut last = PieceKind::Same;
    for piece in pieces {
        let left = if piece.kind == PieceKind::Deleted { opened } else { opens };
        let text = in_italics(&piece.text, left);
        let chars = piece.text.chars().count();
        if piece.kind != PieceKind::Inserted {
            opened = opened.saturating_sub(chars);
        }
        if piece.kind != PieceKind::Deleted {
            opens = opens.saturating_sub(chars);
        }
        if (last, piece.kind) == (PieceKind::Deleted, PieceKind::Inserted) {
            html.push_str("<wbr>"); // two words, though no space stands between them
        }
        last = piece.kind;
        let (tag, word) = match piece.kind {
            PieceKind::Same => {
                html.push_str(&text);
                continue;
            }
            PieceKind::Inserted => ("ins", voice.say("mark-inserted")),
            PieceKind::Deleted => ("del", voice.say("mark-deleted")),
        };
        html.push_str(&format!(r#"<{tag}><span class="sr">[{word}: </span>{text}<span class="sr">]</span></{tag}>"#));
    }
    Rich::trusted(&html)
}

/// A clause that is cut: its first half, a mark at which the new clause begins, its second half; each with so many characters
/// of opening words.
#[must_use]
pub fn cut(voice: Voice, first: (&str, usize), second: (&str, usize)) -> Rich {
    around(("ins", &voice.say("mark-cut")), first, second)
}

/// Two clauses that become one: the mark between them goes.
#[must_use]
pub fn joined(voice: Voice, first: (&str, usize), second: (&str, usize)) -> Rich {
    around(("del", &voice.say("mark-joined")), first, second)
}

fn around((tag, spoken): (&str, &str), first: (&str, usize), second: (&str, usize)) -> Rich {
    let (before, behind) = (words(first.0, first.1, ""), words(second.0, second.1, ""));
    let spoken = escape(spoken);
    Rich::trusted(&format!(
        r#"{before} <{tag}><span class="sr">[{spoken}]</span><span aria-hidden="true">¶</span></{tag}> {behind}"#
    ))
}

/// Plain text with its first characters in italics.
pub(super) fn in_italics(text: &str, chars: usize) -> String {
    let split = text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at);
    let (opens, rest) = text.split_at(split);
    if opens.is_empty() { escape(rest) } else { format!("<i>{}</i>{}", escape(opens), escape(rest)) }
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

    #[test]
    fn opening_words_are_italic_and_markup_is_literal() {
        let html = words("Reaffirms the <b> *rights* of all", 9, ".").to_string();
        assert_eq!(html, "<i>Reaffirms</i> the &lt;b&gt; <i>rights</i> of all.");
    }

    #[test]
    fn a_difference_is_of_what_a_reader_sees() {
        let voice = Voice::new(crate::language::Locale::En, chrono_tz::UTC);
        let bare = |html: Rich| html.to_string().replace(r#"<span class="sr">]</span>"#, "");
        let shown = bare(clause_difference(voice, ("Notes *all*", 5), ("Noting *all* of it", 6)));
        assert!(shown.contains("<i>Notes</i>") && shown.contains("<i>Noting</i>") && !shown.contains('*'), "{shown}");
        assert!(shown.contains("</del><wbr><ins>"), "{shown}");
        assert!(bare(difference(voice, "all rights", "*all* rights")).contains("*all*"));
    }

    #[test]
    fn where_a_clause_is_cut_is_shown_and_said() {
        let voice = Voice::new(crate::language::Locale::En, chrono_tz::UTC);
        let shown = cut(voice, ("Urges <all>", 5), ("Notes it", 5)).to_string();
        assert!(
            shown.starts_with("<i>Urges</i> &lt;all&gt; <ins>") && shown.ends_with("</ins> <i>Notes</i> it"),
            "{shown}"
        );
        assert!(joined(voice, ("One", 0), ("two", 0)).to_string().contains("<del><span class=\"sr\">["));
    }

    #[test]
    fn opening_words_may_end_inside_a_run_or_not_be_there() {
        assert_eq!(words("Notes", 99, ";").to_string(), "<i>Notes</i>;");
        assert_eq!(words("Notes", 0, ";").to_string(), "Notes;");
    }
}
