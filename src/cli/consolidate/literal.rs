//! Plain text for an engine that reads inline marks.
//!
//! The characters of marks are stood in for, one for one, by others that Unicode breaks text at alike and that the case
//! does not use. So `*` and `[` mean nothing, come out unchanged, and every offset is that of the plain text.

use std::collections::HashSet;

/// Each character that may be a mark, and what may stand for it.
const STAND_INS: [(char, [char; 4]); 4] = [
    ('*', ['\u{2217}', '\u{204E}', '\u{2051}', '\u{2055}']),
    ('\\', ['\u{2216}', '\u{29F5}', '\u{29F9}', '\u{2572}']),
    ('[', ['\u{27E6}', '\u{298B}', '\u{2772}', '\u{2045}']),
    (']', ['\u{27E7}', '\u{298C}', '\u{2773}', '\u{2046}']),
];

/// Which character stands for which mark.
pub(super) struct Literal(Vec<(char, char)>);

impl Literal {
    /// Stand-ins that are not among the characters used.
    pub(super) fn beside(used: &HashSet<char>) -> Self {
        let mut private = ('\u{F0000}'..='\u{FFFFD}').filter(|c| !used.contains(c));
        let mut choose = |candidates: [char; 4]| {
            let known = candidates.into_iter().find(|c| !used.contains(c));
            known.or_else(|| private.next())
        };
        let marks = STAND_INS.into_iter().filter(|(mark, _)| used.contains(mark));
        // Where all of Unicode is in use the mark stays: it comes out unchanged all the same.
        Self(marks.filter_map(|(mark, candidates)| Some((mark, choose(candidates)?))).collect())
    }

    /// Puts the stand-ins in.
    pub(super) fn hide(&self, text: &mut String) {
        self.swap(text, |(mark, stand_in)| (mark, stand_in));
    }

    /// Puts the marks back.
    pub(super) fn show(&self, text: &mut String) {
        self.swap(text, |(mark, stand_in)| (stand_in, mark));
    }

    fn swap(&self, text: &mut String, turn: fn((char, char)) -> (char, char)) {
        let pairs: Vec<(char, char)> = self.0.iter().copied().map(turn).collect();
        if text.contains(|c| pairs.iter().any(|(from, _)| *from == c)) {
            let other = |c| pairs.iter().find(|(from, _)| *from == c).map_or(c, |(_, to)| *to);
            *text = text.chars().map(other).collect();
        }
    }
}
