//! Text as HTML: runs, opening words, differences. Everything foreign is escaped here.

use crate::l10n::{Rich, Voice};
use crate::text::Clause;
use crate::text::diff::{Piece, PieceKind, display};
use crate::text::inline::{self, Run};

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
    pieces(voice, &display(&inline::plain(before), &inline::plain(after)))
}

/// Pieces of a difference as HTML.
#[must_use]
pub fn pieces(voice: Voice, pieces: &[Piece]) -> Rich {
    let mut html = String::new();
    for piece in pieces {
        let text = escape(&piece.text);
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
    fn opening_words_may_end_inside_a_run_or_not_be_there() {
        assert_eq!(words("Notes", 99, ";").to_string(), "<i>Notes</i>;");
        assert_eq!(words("Notes", 0, ";").to_string(), "Notes;");
    }
}
