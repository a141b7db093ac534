//! Phrases with which the words of a clause may begin, in the language of the text.

use super::clause_names::read_place;
use super::operation_form::Desk;
use super::operation_input::OperationInput;
use crate::l10n::Voice;
use crate::language::Language;
use crate::text::ClauseKind;
use crate::text::opening::phrases;

/// The phrases of one kind of clause.
pub(super) struct OpeningOffer {
    /// The key of what the kind is called.
    pub(super) kind: &'static str,
    pub(super) phrases: Vec<&'static str>,
}

/// The phrases for a clause of a kind; for any where it is not told.
pub(super) fn offers(voice: Voice, kind: Option<ClauseKind>, language: &Language) -> Vec<OpeningOffer> {
    let kinds =
        [(ClauseKind::Preambular, "opening-offers-preambular"), (ClauseKind::Operative, "opening-offers-operative")];
    let of = |(of, key): (ClauseKind, &'static str)| {
        let mut phrases = phrases(of, language);
        phrases.sort_by(|a, b| voice.compare(a, b));
        OpeningOffer { kind: key, phrases }
    };
    let wanted = kinds.into_iter().filter(|(one, _)| kind.is_none_or(|kind| kind == *one));
    wanted.map(of).filter(|offer| !offer.phrases.is_empty()).collect()
}

/// The phrases with which the words of an operation may begin.
pub(super) fn opening_offers(voice: Voice, desk: &Desk, input: &OperationInput) -> Vec<OpeningOffer> {
    let language = &desk.dossier.base_text().language;
    match input.act.as_str() {
        "insert" => offers(voice, None, language),
        "replace" | "reword" => match desk.about(input) {
            Some((kind, _)) => offers(voice, Some(kind), language),
            None => Vec::new(),
        },
        _ => Vec::new(),
    }
}

impl Desk {
    /// Puts the phrase that was chosen where the words begin; in the place of the one that opens them.
    pub(super) fn take_up_opening(&self, input: &mut OperationInput) {
        if input.opens.is_empty() {
            return;
        }
        let base = self.dossier.base_text();
        let placed = || read_place(base, &input.place).map(|(_, kind)| (kind, 0));
        let (kind, opened) = self.about(input).or_else(placed).unwrap_or((ClauseKind::Operative, 0));
        // Only while the words still begin as the clause does.
        let before = self.base_words(input);
        let begins = |words: &str| crate::text::inline::plain(words).chars().take(opened).collect::<String>();
        let opened = if begins(&before) == begins(&input.words) { opened } else { 0 };
        input.open(kind, &base.language, opened);
    }
}
