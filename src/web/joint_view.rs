//! Bodies that meet jointly and are asked one by one: what pages say of each.

use super::hall_view::Hall;
use super::motion_view::outcome_key;
use super::question_view::majority_name;
use crate::actions::{ComponentFacts, check_quorum_of_each};
use crate::l10n::Voice;
use crate::procedure::{ByComponent, Decision, Majority, Outcome, Purpose, QuorumCount, Refusal, Rules};
use crate::storage::components::QuestionComponent;
use crate::storage::questions::Question;

/// What each decided: "Adopted in each of the bodies – RCM: 6 in favour, 2 against, …; SACM: …".
pub(super) fn in_each(voice: Voice, question: &Question, components: &[&QuestionComponent]) -> String {
    let mut components = components.to_vec();
    components.sort_by(|a, b| voice.compare(&a.component, &b.component));
    let part = |one: &&QuestionComponent| {
        let part = voice.m("result-component").arg("component", one.component.as_str()).arg("yes", one.yes);
        part.arg("no", one.no).arg("abstain", one.abstain).arg("required", one.required).to_string()
    };
    let parts = components.iter().map(part).collect::<Vec<_>>().join("; ");
    let majority = majority_name(voice, Majority::read(&question.majority), &question.majority);
    let outcome = question.outcome.unwrap_or(Outcome::Rejected);
    let said = voice.m("result-in-each").word("outcome", outcome_key(question.subject, outcome));
    said.arg("how", outcome.as_str()).arg("majority", majority).arg("parts", parts).to_string()
}

/// What each would decide, one sentence for each.
pub(super) fn foreseen_in_each(voice: Voice, parts: &ByComponent<Decision>) -> Vec<String> {
    parts.iter().map(|(component, part)| voice.tell(&ComponentFacts::of(component, part).said()).to_string()).collect()
}

/// Who was there of each when a question was put, where each needed the quorum, one sentence for each.
pub(super) fn quorums(voice: Voice, components: &[&QuestionComponent]) -> Vec<String> {
    let counted = components.iter().filter(|one| one.quorum > 0);
    counted.map(|one| quorum(voice, &one.component, [one.present, one.entitled, one.quorum])).collect()
}

/// The same of a doubt that was answered, as it is stored.
pub(super) fn quorums_stored(voice: Voice, stored: &str) -> Vec<String> {
    let counted: Vec<(String, i64, i64, i64)> = serde_json::from_str(stored).unwrap_or_default();
    counted.iter().map(|(component, present, of, needed)| quorum(voice, component, [*present, *of, *needed])).collect()
}

fn quorum(voice: Voice, component: &str, [present, of, needed]: [i64; 3]) -> String {
    let said = voice.m("quorum-component").arg("component", component).arg("present", present);
    said.arg("of", of).arg("needed", needed).to_string()
}

/// One of the bodies that meet jointly, where each needs the quorum: who is there of it now.
pub(super) struct Part {
    pub(super) said: String,
    pub(super) met: bool,
}

impl Hall {
    /// Who is there of each of the bodies that meet jointly, where each needs the quorum.
    pub(super) fn parts(&self, voice: Voice, rules: &Rules) -> Vec<Part> {
        let parts = self.attendance_in_each(rules);
        if !rules.is_quorum_of_each(parts.len()) {
            return Vec::new();
        }
        let count = |(component, attendance): (&String, _)| {
            Some((component.clone(), rules.count_quorum(Purpose::Decision, attendance).ok()?))
        };
        let counted: ByComponent<QuorumCount> =
            parts.iter().filter_map(|(component, attendance)| count((component, *attendance))).collect();
        let stored = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        let said = |component: &str, one: &QuorumCount| {
            quorum(voice, component, [one.present, one.of, one.needed].map(stored))
        };
        counted.iter().map(|(component, one)| Part { said: said(component, one), met: one.is_met() }).collect()
    }

    /// Whether each of them has the quorum that the rules need of it.
    pub(super) fn check_parts(&self, rules: &Rules) -> Result<(), Refusal> {
        check_quorum_of_each(rules, &self.participants.voters(rules), &self.attendance_in_each(rules))
    }

    /// Whether they are asked one by one, so that no count of the chair's own takes the place of the register.
    pub(super) fn asks_each(&self, rules: &Rules) -> bool {
        rules.asks_each(self.attendance_in_each(rules).len()).is_some()
    }
}
