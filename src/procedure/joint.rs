//! Bodies that meet jointly: whether each of them needs a quorum and decides by itself, or all together.
//!
//! For the record the joint meeting is a body of its own, whose rules hold for all who sit in it; its delegations each sit for
//! one of the bodies that it consists of, its components. Of one component alone all is as of all together.

use std::collections::BTreeMap;

use super::field::rule_section;
use super::{
    Answering, Attendance, Decision, How, Method, Outcome, QuorumCount, Refusal, Rules, Sourced, weight_names_a_voter,
};
use crate::worded::worded;

worded! {
    /// Whether bodies that meet jointly are asked together or one by one.
    Jointly {
        /// All of them together, as if they were one.
        Together = "together", "jointly-together";
        /// Each by itself.
        Each = "each", "jointly-each";
    }
}

rule_section! {
    /// Bodies that meet jointly.
    JointRules = "joint" {
        /// Whether the quorum is needed in each of the bodies that meet jointly, or of all together. These rules prevail over
        /// those of the bodies themselves.
        quorum: Jointly = "quorum", "rule-joint-quorum", "says-joint-quorum", else Jointly::Together;
        /// Whether each of them decides by itself, so that a vote adopts only what is adopted in each, or all together.
        decision: Jointly = "decision", "rule-joint-decision", "says-joint-decision", else Jointly::Together;
    }
}

/// How many voters a component needs for a secret ballot that is counted in it: of fewer, each would know the others' votes.
pub const FEWEST_SECRET: u64 = 3;

/// What is known of each component, by its short name.
pub type ByComponent<T> = BTreeMap<String, T>;

impl Rules {
    /// Whether so many components must each have the quorum.
    #[must_use]
    pub fn is_quorum_of_each(&self, components: usize) -> bool {
        components > 1 && self.joint.quorum.value == Jointly::Each
    }

    /// Whether so many components each decide by themselves.
    #[must_use]
    pub fn is_decision_of_each(&self, components: usize) -> bool {
        components > 1 && self.joint.decision.value == Jointly::Each
    }

    /// The rule by which so many components are asked one by one, if one says so.
    #[must_use]
    pub fn asks_each(&self, components: usize) -> Option<&Sourced<Jointly>> {
        let quorum = Some(&self.joint.quorum).filter(|_| self.is_quorum_of_each(components));
        quorum.or_else(|| Some(&self.joint.decision).filter(|_| self.is_decision_of_each(components)))
    }

    /// Whether each voter sits for a component, where they are asked one by one: `without` are the names of those that do not.
    ///
    /// # Errors
    /// [`Refusal::ComponentMissing`] with the rule; [`Refusal::RegisterHolds`] for the chair's `own_count`, which tells no
    /// component from another.
    pub fn check_components(&self, components: usize, without: &[&str], own_count: bool) -> Result<(), Refusal> {
        let Some(asks) = self.asks_each(components) else { return Ok(()) };
        if !without.is_empty() {
            let delegations = without.iter().map(|name| (*name).to_owned()).collect();
            return Err(Refusal::ComponentMissing { delegations, rule: asks.rule.clone() });
        }
        if own_count { Err(Refusal::RegisterHolds { rule: asks.rule.clone() }) } else { Ok(()) }
    }

    /// Counts those present of each component, and refuses where one is below the quorum that each needs. Where it is needed of
    /// all together, nothing is needed of one.
    ///
    /// # Errors
    /// [`Refusal::NoQuorumIn`] with the component and the rule, or as [`Self::check_putting`].
    pub fn check_putting_in_each(&self, parts: &ByComponent<Attendance>) -> Result<ByComponent<QuorumCount>, Refusal> {
        let counted = |(component, attendance): (&String, &Attendance)| {
            let counted = if self.is_quorum_of_each(parts.len()) {
                self.check_putting(*attendance).map_err(|refusal| self.in_component(component, refusal))?
            } else {
                let of = self.quorum.decision.value.of;
                QuorumCount { present: attendance.present.of(of), needed: 0, of: attendance.of.of(of) }
            };
            Ok((component.clone(), counted))
        };
        parts.iter().map(counted).collect()
    }

    /// A refusal for want of a quorum, with the component that has none.
    fn in_component(&self, component: &str, refusal: Refusal) -> Refusal {
        match refusal {
            Refusal::NoQuorum { present, needed, of, .. } => {
                let rule = self.joint.quorum.rule.clone();
                Refusal::NoQuorumIn { component: component.to_owned(), present, needed, of, rule }
            }
            other => other,
        }
    }

    /// Whether a method tells apart the votes of components that each decide by themselves: hands and voices do not.
    ///
    /// # Errors
    /// [`Refusal::CountedTogether`] with the rule.
    pub fn check_method_in_each(&self, method: Method, components: usize) -> Result<(), Refusal> {
        let apart = match method.answering() {
            Answering::Hands | Answering::Voice => false,
            Answering::Named | Answering::Secret | Answering::Objections => true,
        };
        if apart || !self.is_decision_of_each(components) {
            return Ok(());
        }
        Err(Refusal::CountedTogether { method, rule: self.joint.decision.rule.clone() })
    }

    /// Whether a secret ballot stays one where each component is counted by itself; of each the votes that its voters have.
    ///
    /// # Errors
    /// [`Refusal::ComponentNamesVoter`] with the component and the rule, or [`Refusal::WeightNamesVoter`].
    pub fn check_secrecy_in_each(&self, parts: &ByComponent<Vec<u64>>) -> Result<(), Refusal> {
        if !self.is_decision_of_each(parts.len()) {
            return Ok(());
        }
        for (component, weights) in parts {
            if (weights.len() as u64) < FEWEST_SECRET {
                let (component, rule) = (component.clone(), self.joint.decision.rule.clone());
                return Err(Refusal::ComponentNamesVoter { component, fewest: FEWEST_SECRET, rule });
            }
            if weight_names_a_voter(weights) {
                return Err(Refusal::WeightNamesVoter {});
            }
        }
        Ok(())
    }
}

impl Decision {
    /// What several components decide that each decide by themselves: adopted if each adopts it, rejected if one rejects it,
    /// else tied. The numbers are those of all together.
    #[must_use]
    pub fn in_each(self, parts: &ByComponent<Self>) -> Self {
        let is = |outcome| move |part: &Self| part.outcome == outcome;
        let outcome = match parts.len() {
            0 | 1 => return self,
            _ if parts.values().all(is(Outcome::Adopted)) => Outcome::Adopted,
            _ if parts.values().any(|part| !matches!(part.outcome, Outcome::Adopted | Outcome::Tied)) => {
                Outcome::Rejected
            }
            _ => Outcome::Tied,
        };
        let unanimous = outcome == Outcome::Adopted && parts.values().all(|part| part.how == How::UnanimousVote);
        Self { outcome, how: if unanimous { How::UnanimousVote } else { How::Vote }, ..self }
    }
}

#[cfg(test)]
#[path = "joint_tests.rs"]
mod tests;
