//! Blocks without a number before the acts: lines of the head, reasons, and what opens the acts.

use super::{BEFORE_REASONS, Reader, SENTENCE, Stage, is_sentence};
use crate::import::block::{Block, unwrapped};
use crate::import::fold::{count, is_capitals, starts_large, starts_small};
use crate::import::furniture::is_closed;
use crate::import::header::{self, Part};
use crate::import::marker::{self, Family, Letters};
use crate::import::{Other, head, tail};

impl Reader<'_> {
    pub(super) fn in_head(&mut self, at: usize, words: &str, marks: Vec<String>, whole: &str) {
        if let Some(part) = header::of(words, self.lexicon).filter(|_| !self.is_name_in_head(at, words)) {
            if !(part == Part::Acts && self.opens_list(at, words)) {
                self.subject();
                self.over(whole.to_owned());
                return self.begin(part);
            }
            self.subject();
            self.enter(Stage::Acts);
            return self.clause(words, None, 0, marks);
        }
        let seen = header::begins_with_one(words, self.lexicon);
        if self.lexicon.is_reason(words)
            && is_closed(words)
            && (!words.ends_with('.') || seen)
            && !head::is_subject(words)
        {
            self.subject();
            self.enter(Stage::Preamble);
            self.reason(words, marks);
        } else if self.lexicon.is_act(words) && words.ends_with(['.', ';', ':']) && starts_large(words) {
            self.subject();
            self.enter(Stage::Acts);
            self.clause(words, None, 0, marks);
        } else if words.ends_with([',', ':']) && !is_capitals_title(words, self.blocks.get(at + 1)) {
            words.clone_into(&mut self.out.enacting);
            self.out.other.extend(marks.into_iter().map(|text| Other { text, at: self.blocks[at].at }));
            self.enter(Stage::Preamble);
            if header::leads_over(words, self.lexicon) {
                self.enter(Stage::Acts);
            }
        } else if is_sentence(words) && words.ends_with('.') && !self.is_before_reasons(at) && count(words) >= SENTENCE
        {
            self.enter(Stage::Paragraphs);
            self.clause(words, None, 0, marks);
        } else {
            self.head.push(whole.to_owned());
        }
    }

    /// Whether a line of the head that a verb ends is a name: "RESOLUTION", "Declaration".
    pub(super) fn is_name_in_head(&self, at: usize, words: &str) -> bool {
        count(words) <= 2 && head::names_kind(words) && !words.ends_with(':') && self.first_reason > at
    }

    pub(super) fn is_before_reasons(&self, at: usize) -> bool {
        self.first_reason > at && self.first_reason - at <= BEFORE_REASONS
    }

    /// Takes the last line of the head for who acts, if it reads so.
    pub(super) fn subject(&mut self) {
        let names = self.head.last().is_some_and(|line| head::is_subject(line) && !head::names_kind(line));
        if self.out.enacting.is_empty() && names {
            self.out.enacting = self.head.pop().unwrap_or_default();
        }
    }

    pub(super) fn in_preamble(&mut self, at: usize, words: &str, marks: Vec<String>, whole: &str) {
        if let Some(part) = header::of(words, self.lexicon) {
            if part == Part::Acts && self.opens_list(at, words) {
                self.enter(Stage::Acts);
                return self.clause(words, None, 0, marks);
            }
            self.over(whole.to_owned());
            return self.begin(part);
        }
        let bare = self.lexicon.is_bare_act(words) && starts_large(words) && is_closed(words) && !self.under_header;
        if tail::is_therefore(words) || is_capitals(words) && header::is_heading(words) {
            self.over(whole.to_owned());
        } else if starts_small(words) && self.tree.ends_with_colon() && !self.lexicon.is_act(words) {
            self.clause(words, None, 1, marks);
        } else if self.lexicon.is_act(words) || bare {
            self.enter(Stage::Acts);
            self.clause(words, None, 0, marks);
        } else {
            self.reason(words, marks);
        }
    }

    pub(super) fn reason(&mut self, words: &str, marks: Vec<String>) {
        self.clause(words, None, 0, marks);
        if header::leads_over(words, self.lexicon) {
            self.enter(Stage::Acts);
        }
    }

    /// Whether a line with a colon is itself an act, whose list follows: "Decides:" before "(a)".
    pub(super) fn opens_list(&self, at: usize, words: &str) -> bool {
        let Some(next) = self.blocks.get(at + 1).filter(|_| !is_capitals(words) && self.lexicon.is_act(words)) else {
            return false;
        };
        match marker::of(unwrapped(&next.text), Letters::default()) {
            Some(found) => match found.family {
                Family::Letter | Family::SmallRoman => true,
                Family::Bullet(_) => self.acts_without_number > 1,
                _ => false,
            },
            None => starts_small(&next.text),
        }
    }
}

/// Whether a line in capitals that ends with a comma is a title broken over two blocks.
fn is_capitals_title(words: &str, next: Option<&Block>) -> bool {
    is_capitals(words)
        && !head::is_subject(words)
        && next.is_some_and(|next| is_capitals(&next.text) && !is_closed(&next.text))
}
