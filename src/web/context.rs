//! Differences on the screen of the hall: what changes, and a little of what stands around it.

use crate::text::diff::{Piece, PieceKind};

/// How many characters stand before and after a change.
const AROUND: usize = 90;
/// What stands for words that are left out.
const GAP: &str = " … ";

/// The pieces of a difference, long stretches that stay cut to what stands beside a change, at whole words. A text without
/// a change stays whole.
pub(super) fn shortened(pieces: Vec<Piece>) -> Vec<Piece> {
    if pieces.iter().all(|piece| piece.kind == PieceKind::Same) {
        return pieces;
    }
    let last = pieces.len() - 1;
    let cut = |(at, piece): (usize, Piece)| match piece.kind {
        PieceKind::Same => Piece { text: stretch(&piece.text, at > 0, at < last), ..piece },
        _ => piece,
    };
    pieces.into_iter().enumerate().map(cut).collect()
}

/// A stretch that stays: its beginning if a change stands before it, its end if one follows.
fn stretch(text: &str, after: bool, before: bool) -> String {
    let kept = AROUND * (usize::from(after) + usize::from(before));
    if text.chars().count() <= kept + GAP.len() {
        return text.to_owned();
    }
    let begin = if after { beginning(text) } else { "" };
    let end = if before { ending(text) } else { "" };
    format!("{begin}{GAP}{end}")
}

fn beginning(text: &str) -> &str {
    let cut = text.char_indices().nth(AROUND).map_or(text.len(), |(at, _)| at);
    let cut = text[..cut].rfind(' ').unwrap_or(cut);
    &text[..cut]
}

fn ending(text: &str) -> &str {
    let skip = text.chars().count().saturating_sub(AROUND);
    let from = text.char_indices().nth(skip).map_or(0, |(at, _)| at);
    let from = text[from..].find(' ').map_or(from, |space| from + space + 1);
    &text[from..]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(kind: PieceKind, text: &str) -> Piece {
        Piece { kind, text: text.to_owned() }
    }

    #[test]
    fn what_changes_stands_with_a_little_around_it() {
        let long = "word ".repeat(60);
        let pieces =
            vec![piece(PieceKind::Same, &long), piece(PieceKind::Inserted, "new"), piece(PieceKind::Same, &long)];
        let short = shortened(pieces);
        assert!(short[0].text.starts_with(" … word") && short[0].text.chars().count() < 100, "{short:?}");
        assert_eq!(short[1].text, "new");
        assert!(short[2].text.ends_with("word … "), "{short:?}");
    }

    #[test]
    fn between_two_changes_both_ends_stay() {
        let middle = format!("alpha {} omega", "ánd ".repeat(100));
        let pieces =
            vec![piece(PieceKind::Deleted, "x"), piece(PieceKind::Same, &middle), piece(PieceKind::Inserted, "y")];
        let short = &shortened(pieces)[1].text;
        assert!(short.starts_with("alpha") && short.ends_with("omega") && short.contains(" … "), "{short}");
    }

    #[test]
    fn what_is_short_or_does_not_change_stays_whole() {
        let pieces = vec![piece(PieceKind::Same, "a few words "), piece(PieceKind::Inserted, "more")];
        assert_eq!(
            shortened(pieces.clone()).iter().map(|one| one.text.as_str()).collect::<String>(),
            "a few words more"
        );
        let whole = vec![piece(PieceKind::Same, &"word ".repeat(100))];
        assert_eq!(shortened(whole)[0].text.len(), 500);
    }
}
