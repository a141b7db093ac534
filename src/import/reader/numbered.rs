//! Blocks with a number, a letter or a bullet.

use super::{Reader, Stage, starts_with_that};
use crate::import::block::unwrapped;
use crate::import::furniture::is_closed;
use crate::import::marker::{self, Family, Marker};
use crate::import::{Warning, header};

impl Reader<'_> {
    /// Whether brackets hold a clause and not a remark of the head.
    pub(super) fn is_clause_in_brackets(&self, text: &str) -> bool {
        let inner = unwrapped(text);
        self.lexicon.is_reason(inner) || self.lexicon.is_act(inner) || marker::of(inner, self.letters).is_some()
    }

    /// Whether a number in the head numbers a clause.
    pub(super) fn is_numbered(&self, found: &Marker, words: &str) -> bool {
        let rest = words[found.length..].trim_start();
        let first = found.value.is_none_or(|value| value == 1);
        self.stage != Stage::Head
            || is_closed(rest)
            || first && !matches!(found.family, Family::Roman | Family::Capital)
    }

    /// A block with a number: its words, and the whole of it as it stood.
    pub(super) fn marked(&mut self, at: usize, found: Marker, (words, whole): (&str, &str), marks: Vec<String>) {
        if self.stage == Stage::Closing {
            let goes_on = self.tree.continues(&found) && is_closed(words);
            if !goes_on {
                return self.out.closing.push(whole.to_owned());
            }
            self.stage = Stage::Acts;
        }
        if self.is_section(at, &found, words) {
            return self.over(whole.to_owned());
        }
        let reason = matches!(self.stage, Stage::Head | Stage::Preamble) && self.is_reason(&found, words);
        if reason {
            self.enter(Stage::Preamble);
        } else if matches!(self.stage, Stage::Head | Stage::Preamble) {
            self.enter(Stage::Acts);
        }
        let depth = if reason { self.tree.depth_of_reason(&found) } else { self.tree.depth_of(&found) };
        self.jumps(at, depth, &found);
        self.letters.note(&found);
        self.clause(words, Some(found), depth, marks);
        if reason && header::leads_over(words, self.lexicon) {
            self.enter(Stage::Acts);
        }
    }

    /// Whether a numbered line is a heading: short, not closed, and another list follows.
    pub(super) fn is_section(&self, at: usize, found: &Marker, words: &str) -> bool {
        let Some(next) = self.blocks.get(at + 1) else { return false };
        let next = marker::of(unwrapped(&next.text), self.letters);
        let other = next.as_ref().is_none_or(|next| !next.is_like(found));
        let family = match found.family {
            Family::Roman | Family::Capital => true,
            Family::Figure => next.is_some_and(|next| matches!(next.family, Family::Decimal(_))),
            _ => false,
        };
        family && other && header::is_heading(words) && !self.lexicon.is_act(words)
    }

    /// Whether a numbered block before the acts is a reason.
    pub(super) fn is_reason(&self, found: &Marker, words: &str) -> bool {
        let listed = matches!(found.family, Family::Letter | Family::SmallRoman | Family::Bullet(_));
        match found.family {
            Family::DraftReason => return true,
            Family::DraftAct | Family::Section => return false,
            _ => {}
        }
        let acts = self.lexicon.is_act(words);
        if self.under_header && !acts {
            return true;
        }
        if acts || self.lexicon.is_bare_act(words) && !self.tree.continues(found) {
            return false;
        }
        let in_list = self.stage == Stage::Preamble && (self.tree.continues(found) || self.continues_below(found));
        let opened = listed && self.stage == Stage::Preamble && self.tree.ends_with_colon();
        let closed = is_closed(words) && !words.ends_with('.');
        let reason = self.lexicon.is_reason(words) && closed;
        let roman = matches!(found.family, Family::Roman | Family::Capital) && closed;
        in_list || opened || reason || roman || starts_with_that(words) && closed
    }

    pub(super) fn continues_below(&self, found: &Marker) -> bool {
        let (depth, open) = self.tree.open();
        depth > 1 && open.is_some_and(|open| open.is_like(found))
    }

    /// Warns where the number before is missing.
    pub(super) fn jumps(&mut self, at: usize, depth: usize, found: &Marker) {
        let Some(top) = self.tree.top_marker().filter(|top| depth == 0 && top.is_like(found)) else { return };
        let (Some(from), Some(to)) = (top.value, found.value) else { return };
        if to != from + 1 && to != 1 && !found.is_between() {
            let warning =
                Warning::Jump { from: top.number.clone(), to: found.number.clone(), line: self.blocks[at].at };
            self.out.warnings.push(warning);
        }
    }
}
