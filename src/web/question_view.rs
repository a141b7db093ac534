//! A question as pages show it: what is put, by whom, what a yes changes, what it needs, what came of it.

use super::amendment_view::on_behalf;
use super::clause_names::ClauseNames;
use super::hall_view::may_object;
use super::joint_view::in_each;
use super::motion_view::{meaning, motion_named, moved_by, outcome_key};
use super::question_facts::{said, wording};
use super::rendering::{self, Pen};
use super::seats::{Seat, hemicycle};
use super::separate_votes::{part_name, yes_keeps};
use super::vote_lines::{Line, cast, roll, votes_of};
use super::voting_list_view::done;
use super::{context, paths};
use crate::actions::{Dossier, Papers, Passage, passages_of};
use crate::ids::{AmendmentId, DelegationId};
use crate::l10n::{Rich, Value, Voice};
use crate::procedure::{Base, Choice, How, Majority, Method, QuestionState, Subject};
use crate::storage::StoreResult;
use crate::storage::amendments::Amendment;
use crate::storage::components::QuestionComponent;
use crate::storage::questions::Question;
use crate::text::diff::{Piece, PieceKind};
use crate::text::inline;

/// The mark of an answer: a disc, a square, a ring, all three for votes that were cast apart, a dot for no answer.
#[must_use]
pub(crate) fn mark(kind: &str) -> Rich {
    let shape = match kind {
        "yes" => r#"<circle class="yes" cx="14" cy="14" r="11"/>"#,
        "no" => r#"<rect class="no" x="4" y="4" width="20" height="20"/>"#,
        "split" => concat!(
            r#"<circle class="yes" cx="8" cy="8" r="6"/><rect class="no" x="15" y="3" width="11" height="11"/>"#,
            r#"<circle class="abstain" cx="14" cy="21" r="4.5"/>"#,
        ),
        "abstain" => r#"<circle class="abstain" cx="14" cy="14" r="9.5"/>"#,
        _ => r#"<circle class="absent" cx="14" cy="14" r="4"/>"#,
    };
    Rich::trusted(&format!(r#"<svg class="mark" viewBox="0 0 28 28" aria-hidden="true">{shape}</svg>"#))
}

/// What is put.
#[derive(Debug, Clone)]
pub(super) struct QuestionView {
    pub(super) href: String,
    pub(super) text_href: String,
    pub(super) what: String,
    pub(super) movers: String,
    pub(super) wording: Option<String>,
    /// What it would do, and where; nothing of the text as a whole.
    pub(super) does: String,
    pub(super) passages: Vec<PassageView>,
    pub(super) is_whole: bool,
    /// The title of the text that is put as a whole, where it has one.
    pub(super) title: Option<String>,
    /// The key of what a yes means.
    pub(super) means: &'static str,
    pub(super) method: String,
    pub(super) majority: String,
    pub(super) language: String,
    /// The chair's own count of those present, where it was taken instead of the register.
    pub(super) counted: Option<String>,
}

/// A clause that a yes changes, with the change marked.
#[derive(Debug, Clone)]
pub(super) struct PassageView {
    pub(super) id: String,
    pub(super) is_title: bool,
    pub(super) label: String,
    pub(super) moved: bool,
    pub(super) difference: Rich,
}

impl PassageView {
    pub(super) fn of(pen: Pen<'_>, passage: &Passage) -> Self {
        let plain = |words: &Option<String>| words.as_deref().map(inline::plain);
        let whole = |kind, text| rendering::pieces(pen, &[Piece { kind, text }]);
        let difference = match (plain(&passage.before), plain(&passage.words)) {
            (None, Some(new)) => whole(PieceKind::Inserted, new),
            (Some(old), None) => whole(PieceKind::Deleted, old),
            (Some(old), Some(new)) if old != new => rendering::difference(pen, &old, &new),
            _ => rendering::words(pen, passage.words.as_deref().unwrap_or_default(), passage.opening, ""),
        };
        Self {
            id: crate::actions::flag_id(passage).to_string(),
            is_title: passage.id.is_none(),
            label: passage.label.clone(),
            moved: passage.moved,
            difference,
        }
    }

    /// As [`Self::of`], for the screen of the hall: of long stretches that stay, only what stands beside a change; with how
    /// many characters that are.
    pub(super) fn brief(pen: Pen<'_>, passage: &Passage) -> (Self, usize) {
        let plain = |words: &Option<String>| words.as_deref().map(inline::plain);
        let mut view = Self::of(pen, passage);
        let (Some(old), Some(new)) = (plain(&passage.before), plain(&passage.words)) else {
            let words = plain(&passage.words).or_else(|| plain(&passage.before)).unwrap_or_default();
            return (view, words.chars().count());
        };
        let pieces = context::shortened(crate::text::diff::display(&old, &new));
        view.difference = rendering::pieces(pen, &pieces);
        (view, pieces.iter().map(|piece| piece.text.chars().count()).sum())
    }

    pub(super) fn all(pen: Pen<'_>, passages: &[Passage]) -> Vec<Self> {
        passages.iter().map(|passage| Self::of(pen, passage)).collect()
    }
}

impl QuestionView {
    pub(super) fn of(voice: Voice, dossier: &Dossier, question: &Question) -> StoreResult<Self> {
        let is_whole = question.subject == Subject::Whole;
        let passages = if is_whole { Vec::new() } else { passages_of(question)? };
        Ok(Self {
            href: paths::question(&question.id),
            text_href: paths::question_text(&question.id),
            what: named(voice, dossier, question),
            movers: moved_by(voice, dossier, question),
            wording: wording(voice, dossier, question),
            does: meaning(voice, dossier, question),
            passages: PassageView::all(Pen::of(voice, dossier), &passages),
            is_whole,
            title: is_whole.then(|| title(dossier)).flatten(),
            means: match question.subject {
                Subject::Whole if question.method == Method::Silence => "question-silence-adopts",
                Subject::Whole => "question-yes-adopts",
                Subject::Clause => dossier.part_put_by(question).map_or("separate-yes-keeps", yes_keeps),
                Subject::Amendment | Subject::Bloc => "question-yes-changes",
                Subject::Procedural => "",
            },
            method: voice.say(question.method.key()),
            majority: if may_object(question.method) { String::new() } else { asked_of(voice, dossier, question) },
            language: dossier.declaration.language.to_string(),
            counted: counted(voice, question),
        })
    }
}

/// The title of a text as it stands, in its drafting language.
pub(super) fn title(dossier: &Dossier) -> Option<String> {
    Some(dossier.current().text.title).filter(|title| !title.is_empty())
}

fn counted(voice: Voice, question: &Question) -> Option<String> {
    let reason = question.count_reason.as_deref()?;
    let counted = voice.m("question-counted").arg("present", question.present).arg("registered", question.registered);
    Some(counted.arg("reason", reason).to_string())
}

/// The name of what a question puts: "Amendment 11", "Amendments 3 and 5 en bloc", "The text as a whole"; also of a motion.
pub(super) fn named(voice: Voice, dossier: &Dossier, question: &Question) -> String {
    if let Some(motion) = dossier.motions.of_question(&question.id) {
        return motion_named(voice, motion);
    }
    if let Some((_, those)) = dossier.put_together(&question.id) {
        return bloc_name(voice, dossier, &those.into_iter().cloned().collect::<Vec<_>>());
    }
    match dossier.part_put_by(question) {
        Some(part) => part_name(voice, dossier, part),
        None => what(voice, dossier, question.amendment_id.as_ref()),
    }
}

/// The name of several amendments together.
pub(super) fn bloc_name(voice: Voice, dossier: &Dossier, those: &[AmendmentId]) -> String {
    voice.m("question-on-bloc").arg("labels", dossier.labels(those)).to_string()
}

/// The name of what is put: "Amendment 11", "The text as a whole".
pub(super) fn what(voice: Voice, dossier: &Dossier, amendment: Option<&AmendmentId>) -> String {
    what_of(voice, amendment.and_then(|id| dossier.amendment(id)))
}

/// The name of a question on an amendment, or on the whole.
fn what_of(voice: Voice, amendment: Option<&Amendment>) -> String {
    about(voice, Subject::Whole, amendment)
}

/// The name of a question on an amendment, or on such a subject.
pub(super) fn about(voice: Voice, subject: Subject, amendment: Option<&Amendment>) -> String {
    match amendment {
        None => voice.say(subject.key()),
        Some(one) if one.sub_of.is_some() => voice.m("question-on-sub-amendment").arg("label", one.cited()).to_string(),
        Some(one) => voice.m("question-on-amendment").arg("label", one.cited()).to_string(),
    }
}

/// What an amendment would do, and where; nothing of the text as a whole.
pub(super) fn does(voice: Voice, dossier: &Dossier, amendment: Option<&AmendmentId>) -> String {
    amendment.map_or_else(String::new, |id| done(voice, dossier, &ClauseNames::of_base(voice, dossier), id))
}

/// The delegations that stand for it, the mover first.
pub(super) fn movers(voice: Voice, dossier: &Dossier, amendment: Option<&AmendmentId>) -> String {
    let mover = match amendment {
        Some(id) => dossier.amendment(id).and_then(|one| one.delegation_id.as_ref()),
        None => dossier.declaration.delegation_id.as_ref(),
    };
    let others: Vec<&DelegationId> = match amendment {
        Some(id) => dossier
            .amendment_sponsors
            .iter()
            .filter(|one| one.amendment_id == *id)
            .map(|one| &one.delegation_id)
            .collect(),
        None => dossier.sponsors.iter().map(|one| &one.delegation_id).collect(),
    };
    let mut names: Vec<String> =
        mover.into_iter().chain(others).map(|id| dossier.delegation_name(Some(id)).to_owned()).collect();
    names.retain(|name| !name.is_empty());
    let mut seen = std::collections::BTreeSet::new();
    names.retain(|name| seen.insert(name.clone()));
    if let (Some(amendment), Some(first)) = (amendment.and_then(|id| dossier.amendment(id)), names.first_mut()) {
        *first = on_behalf(voice, dossier, std::mem::take(first), amendment);
    }
    if names.is_empty() { String::new() } else { voice.list_and(&names) }
}

/// What is needed, and where the bodies that meet jointly decide one by one, that each of them must adopt it.
fn asked_of(voice: Voice, dossier: &Dossier, question: &Question) -> String {
    let components: Vec<String> = dossier.voting_components().into_iter().map(str::to_owned).collect();
    if !dossier.rules().is_decision_of_each(components.len()) {
        return majority(voice, question);
    }
    let each = voice.m("question-in-each").arg("components", voice.list_and(&components));
    format!("{} {each}", majority(voice, question))
}

/// What is needed, of what, by which rule.
fn majority(voice: Voice, question: &Question) -> String {
    needed(voice, &question.majority, &question.majority_rule)
}

/// The majority that rules write so, and the rule that asks for it, in a sentence.
pub(super) fn needed(voice: Voice, text: &str, rule: &str) -> String {
    let majority = Majority::read(text);
    let rule = if rule.is_empty() { Value::word("rule-unnamed") } else { Value::from(rule) };
    voice
        .m("question-majority")
        .arg("majority", majority_name(voice, majority, text))
        .word("base", base(majority).key())
        .arg("rule", rule)
        .to_string()
}

pub(super) fn majority_name(voice: Voice, majority: Option<Majority>, text: &str) -> String {
    match majority {
        Some(Majority::Share { share, .. }) if majority.is_some_and(|one| one.key() == "majority-share") => {
            share.to_string()
        }
        Some(known) => voice.say(known.key()),
        None => text.to_owned(),
    }
}

const fn base(majority: Option<Majority>) -> Base {
    match majority {
        Some(Majority::Share { of, .. }) => of,
        _ => Base::PresentAndVoting,
    }
}

/// A result as pages state it.
#[derive(Debug, Clone)]
pub(super) struct ResultView {
    /// "Adopted".
    pub(super) outcome: String,
    /// "Adopted by consensus", or the whole arithmetic.
    pub(super) sentence: String,
    pub(super) counted: bool,
    pub(super) bars: Vec<Bar>,
    pub(super) seats: Vec<Seat>,
    pub(super) seats_label: String,
    pub(super) roll: Vec<Line>,
}

/// One pile of votes.
#[derive(Debug, Clone)]
pub(super) struct Bar {
    pub(super) kind: &'static str,
    pub(super) label: String,
    pub(super) count: i64,
    /// Of a hundred.
    pub(super) width: String,
}

impl ResultView {
    /// The result of a declared question; none before, whoever asks.
    pub(super) fn of(voice: Voice, dossier: &Dossier, question: &Question, papers: &Papers) -> Option<Self> {
        let outcome = question.outcome.filter(|_| question.state == QuestionState::Declared)?;
        let counted = is_counted(question);
        let recorded = question.method.is_named();
        let total = (question.yes + question.no + question.abstain).max(1);
        let piles = [(Choice::Yes, question.yes), (Choice::No, question.no), (Choice::Abstain, question.abstain)];
        let bar = |(choice, count): (Choice, i64)| Bar {
            kind: choice.as_str(),
            label: voice.say(choice.key()),
            count,
            width: format!("{}.{}", count * 100 / total, count * 1000 / total % 10),
        };
        let cast = cast(&papers.voters, &papers.ballots);
        let marks: Vec<Option<Choice>> = match (recorded, counted) {
            (true, _) => drawn(cast.iter().flat_map(|(voter, ballot)| votes_of(voter, *ballot))),
            (false, true) => drawn(piles.map(|(choice, count)| (Some(choice), count)).into_iter()),
            (false, false) => Vec::new(),
        };
        Some(Self {
            outcome: voice.say(outcome_key(question.subject, outcome)),
            sentence: said(voice, dossier, question),
            counted,
            bars: piles.into_iter().filter(|_| counted).map(bar).collect(),
            seats: hemicycle(&marks),
            seats_label: seats_label(voice, &marks),
            roll: if recorded { roll(voice, (dossier, papers), &cast) } else { Vec::new() },
        })
    }
}

/// Whether votes were counted to decide it.
const fn is_counted(question: &Question) -> bool {
    match question.reached {
        Some(how) => how.is_counted(),
        None => true,
    }
}

/// The most votes that are drawn one by one; more are shown as bars alone.
const MOST_MARKS: i64 = 1_000;

/// A mark for each vote: a voter of three has three.
fn drawn(votes: impl Iterator<Item = (Option<Choice>, i64)> + Clone) -> Vec<Option<Choice>> {
    if votes.clone().map(|(_, count)| count).sum::<i64>() > MOST_MARKS {
        return Vec::new();
    }
    votes.flat_map(|(choice, count)| std::iter::repeat_n(choice, usize::try_from(count).unwrap_or(0))).collect()
}

fn seats_label(voice: Voice, marks: &[Option<Choice>]) -> String {
    let count = |wanted: Option<Choice>| marks.iter().filter(|choice| **choice == wanted).count();
    voice
        .m("result-seats")
        .arg("yes", count(Some(Choice::Yes)))
        .arg("no", count(Some(Choice::No)))
        .arg("abstain", count(Some(Choice::Abstain)))
        .arg("absent", count(None))
        .to_string()
}

/// "Adopted: 14 in favour, 3 against, 2 abstentions; 17 present and voting; two thirds required: 12".
/// Of bodies that decided one by one what each of them decided. Nothing before a result is declared.
pub(super) fn sentence(voice: Voice, question: &Question, components: &[&QuestionComponent]) -> String {
    let Some(outcome) = question.outcome else { return String::new() };
    if !is_counted(question) {
        let how = question.reached.unwrap_or(How::Consensus);
        return voice
            .m("result-how")
            .word("outcome", outcome_key(question.subject, outcome))
            .word("how", how.key())
            .to_string();
    }
    let majority = Majority::read(&question.majority);
    if components.iter().any(|one| one.outcome.is_some()) {
        return in_each(voice, question, components);
    }
    let arithmetic = voice
        .m("result-arithmetic")
        .word("outcome", outcome_key(question.subject, outcome))
        .arg("yes", question.yes)
        .arg("no", question.no)
        .arg("abstain", question.abstain)
        .arg("present", question.base)
        .word("base", base(majority).key())
        .arg("majority", majority_name(voice, majority, &question.majority))
        .arg("required", question.required)
        .to_string();
    if question.reached == Some(How::CastingVote) {
        let chair = question.chair.unwrap_or(Choice::Abstain);
        return voice.m("result-casting").arg("result", arithmetic).word("choice", chair.key()).to_string();
    }
    arithmetic
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_voter_has_a_mark_for_each_vote_and_a_crowd_has_none() {
        let votes = [(Some(Choice::Yes), 3), (None, 1), (Some(Choice::No), 0)];
        assert_eq!(drawn(votes.into_iter()), [Some(Choice::Yes), Some(Choice::Yes), Some(Choice::Yes), None]);
        assert_eq!(drawn([(Some(Choice::Yes), MOST_MARKS)].into_iter()).len(), 1_000);
        assert_eq!(drawn([(Some(Choice::Yes), MOST_MARKS), (None, 1)].into_iter()), []);
    }
}
