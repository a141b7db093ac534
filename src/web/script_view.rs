//! The chair's script: the words to read out for the question before the body. Nothing stands in it that the hall may not see.

use super::hall_view::Pending;
use super::joint_view::foreseen_in_each;
use super::motion_view::outcome_key;
use super::question_view::QuestionView;
use crate::actions::Dossier;
use crate::l10n::Voice;
use crate::procedure::{Decision, Method, Put};
use crate::storage::questions::Question;

/// What the chair reads out, sentence by sentence: what is put and how while it is open, the result once the voting has ended.
pub(super) fn script(voice: Voice, dossier: &Dossier, pending: &Pending, view: &QuestionView) -> Vec<String> {
    let question = &pending.question;
    if question.locked_at.is_some() {
        return result(voice, pending, view);
    }
    let mut words = vec![voice.m("script-put").arg("what", view.what.as_str()).to_string()];
    words.extend(view.title.clone());
    if !view.is_whole && !view.movers.is_empty() {
        words.push(voice.m("question-moved-by").arg("delegations", view.movers.as_str()).to_string());
    }
    words.push(match (view.is_whole, view.means.is_empty()) {
        (true, _) => voice.say("question-yes-adopts"),
        (_, true) => view.does.clone(),
        (false, false) => voice.m("script-yes-amendment").arg("does", view.does.as_str()).to_string(),
    });
    let falling = falling(dossier, question);
    if !falling.is_empty() {
        words.push(voice.m("script-falls").arg("amendments", falling).to_string());
    }
    if !view.majority.is_empty() {
        words.push(view.majority.clone());
    }
    words.push(voice.named("script-method", question.method.as_str()));
    if let (Method::RollCall, Some(first)) = (question.method, pending.papers.roll().first()) {
        let name = dossier.delegation_name(Some(first));
        words.push(voice.m("script-roll").arg("delegation", name).to_string());
    }
    words
}

/// The amendments that fall if what is put is adopted, by their numbers.
fn falling(dossier: &Dossier, question: &Question) -> Vec<String> {
    let Some(put) = &question.amendment_id else { return Vec::new() };
    let list = dossier.voting_list();
    let falls = |item: &&crate::procedure::Item| item.falls_if.contains(put);
    let those = list.items().iter().filter(falls).filter_map(|item| match &item.subject {
        Put::Amendment(id) => dossier.amendment(id).filter(|one| one.standing.is_pending()),
        _ => None,
    });
    those.map(|one| one.cited()).collect()
}

/// What is declared, as it will stand in the record; nothing as long as the chair has something to say or count.
fn result(voice: Voice, pending: &Pending, view: &QuestionView) -> Vec<String> {
    let ended = voice.say("script-ended");
    match pending.foreseen.as_deref() {
        Ok([(None, decision)]) => {
            let parts = foreseen_in_each(voice, &pending.parts).into_iter();
            let result = declared(voice, &pending.question, view, decision);
            std::iter::once(ended).chain(parts).chain(std::iter::once(result)).collect()
        }
        _ => vec![ended],
    }
}

fn declared(voice: Voice, question: &Question, view: &QuestionView, decision: &Decision) -> String {
    let outcome = outcome_key(question.subject, decision.outcome);
    match decision.arithmetic {
        Some(numbers) => voice
            .m("script-result")
            .arg("yes", numbers.tally.yes)
            .arg("no", numbers.tally.no)
            .arg("abstain", numbers.tally.abstain)
            .arg("what", view.what.as_str())
            .word("outcome", outcome)
            .to_string(),
        None => voice
            .m("script-so-decided")
            .arg("what", view.what.as_str())
            .word("outcome", outcome)
            .word("how", decision.how.key())
            .to_string(),
    }
}
