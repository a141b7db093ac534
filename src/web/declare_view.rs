//! The buttons with which the chair declares a result: their words are what will be declared.

use super::motion_view::declared_as;
use crate::actions::Dossier;
use crate::l10n::Voice;
use crate::procedure::{Choice, Decision, How, Outcome, Subject};
use crate::storage::questions::Question;

/// The button that declares: what it will say to the hall, and the figures that it sends back, so that nothing else is declared.
pub(super) struct DeclareView {
    pub(super) label: String,
    pub(super) outcome: &'static str,
    pub(super) counts: Vec<(&'static str, u64)>,
    /// What the chair says with it.
    pub(super) chair: Option<&'static str>,
}

/// A button for each thing that may be declared.
pub(super) fn declarations_of(
    voice: Voice,
    (dossier, question): (&Dossier, &Question),
    decisions: &[(Option<Choice>, Decision)],
) -> Vec<DeclareView> {
    decisions.iter().map(|(chair, decision)| declaring(voice, (dossier, question), *chair, decision)).collect()
}

fn turned_by_one(dossier: &Dossier, decision: &Decision) -> bool {
    let each = dossier.rules().is_decision_of_each(dossier.voting_components().len());
    each && decision.arithmetic.is_some_and(|all| all.tally.yes > all.tally.no)
}

fn declaring(
    voice: Voice,
    (dossier, question): (&Dossier, &Question),
    chair: Option<Choice>,
    decision: &Decision,
) -> DeclareView {
    let outcome = decision.outcome.as_str();
    let called = match (question.subject, decision.outcome) {
        // A tie that is not voted once more decides against what was put.
        (subject, Outcome::Tied) if subject != Subject::Procedural && !dossier.votes_again(question) => "tied-against",
        // More in favour than against, and yet not adopted by each of the bodies that meet jointly.
        (_, Outcome::Rejected) if turned_by_one(dossier, decision) => "rejected-in-one",
        (subject, outcome) => declared_as(subject, outcome),
    };
    let tally = decision.arithmetic.map(|all| all.tally);
    let label = match (tally, decision.how) {
        (Some(tally), how) => {
            let key = if how == How::CastingVote { "declare-casting" } else { "declare-vote" };
            voice.m(key).arg("outcome", called).arg("yes", tally.yes).arg("no", tally.no).to_string()
        }
        (None, how) => voice.m("declare-uncounted").arg("outcome", called).word("how", how.key()).to_string(),
    };
    let counts =
        tally.map(|tally| vec![("yes", tally.yes), ("no", tally.no), ("abstain", tally.abstain)]).unwrap_or_default();
    DeclareView { label, outcome, counts, chair: chair.map(Choice::as_str) }
}
