//! Blocks without a number among acts and paragraphs.

use super::{Reader, Stage, is_sentence};
use crate::import::fold::starts_small;
use crate::import::furniture::is_closed;
use crate::import::marker::Family;
use crate::import::{Other, header, tail};

impl Reader<'_> {
    pub(super) fn in_acts(&mut self, at: usize, words: &str, marks: Vec<String>, whole: &str) {
        // Nothing was read since the line over the acts, and it was none.
        let back = !self.tree.has_open() && self.stage == Stage::Acts;
        if back && self.lexicon.is_reason(words) && is_closed(words) && !words.ends_with('.') {
            self.enter(Stage::Preamble);
            return self.in_preamble(at, words, marks, whole);
        }
        let (depth, open) = self.tree.open();
        let is_act = self.lexicon.is_act(words);
        if tail::is_closing(words)
            && (!is_act || tail::is_surely_closing(words))
            && !(self.stage == Stage::Paragraphs && is_sentence(words) && at < self.last_sentence)
        {
            self.stage = Stage::Closing;
            return self.out.closing.push(whole.to_owned());
        }
        if header::of(words, self.lexicon).is_some() && !(is_act && self.opens_list(at, words)) {
            self.tree.close();
            return self.over(whole.to_owned());
        }
        if starts_small(words) && self.tree.has_open() {
            let listed = self.tree.ends_with_colon() || depth > 1 && open.is_none();
            return match (listed, depth) {
                (true, _) => self.clause(
                    words,
                    None,
                    depth.max(1).min(if open.is_none() && depth > 1 { 1 } else { depth.max(1) }),
                    marks,
                ),
                (false, 2..) => self.wrap_up(at, words, marks),
                _ => self.tell_or_go_on(at, words, marks, whole),
            };
        }
        self.tell_or_go_on(at, words, marks, whole);
    }

    pub(super) fn wrap_up(&mut self, at: usize, words: &str, marks: Vec<String>) {
        self.tree.wrap_up(words);
        self.out.other.extend(marks.into_iter().map(|text| Other { text, at: self.blocks[at].at }));
    }

    /// A block without a number among acts or paragraphs: one of its own, part of the one before, a heading, or the end.
    pub(super) fn tell_or_go_on(&mut self, at: usize, words: &str, marks: Vec<String>, whole: &str) {
        let numbered = self.tree.top_marker().is_some_and(|top| !matches!(top.family, Family::Bullet(_)));
        let more = if numbered { at < self.last_number } else { at < self.last_sentence };
        let act = self.lexicon.is_act(words) && (is_sentence(words) || is_closed(words) || ends_with_and(words));
        if act || !numbered && is_sentence(words) || !self.tree.has_open() && is_sentence(words) {
            self.clause(words, None, 0, marks);
        } else if !self.tree.has_open() && at < self.last_sentence || more && header::is_heading(words) {
            self.over(whole.to_owned());
        } else if more && numbered {
            self.tree.go_on(whole, true);
        } else {
            self.stage = Stage::Closing;
            self.out.closing.push(whole.to_owned());
        }
    }
}

/// Whether another part of the sentence follows.
fn ends_with_and(words: &str) -> bool {
    [" and", " y", " e", " et", " be it", " be it further"].iter().any(|and| words.ends_with(and))
}
