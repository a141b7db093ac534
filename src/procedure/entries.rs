//! The rules one by one, for a public page and for `accord rules explain`.

use super::{Act, Deadline, Method, Quorum, Role, RuleRef, Rules, Sourced, Stage, Subject, majority::Majority};

/// A value of the rules as a page can say it in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RuleValue {
    /// Yes or no.
    Flag(bool),
    /// How many.
    Count(u64),
    /// Words by their keys in the catalogues, in order.
    Keys(Vec<&'static str>),
    /// A share, and the key of what it is a share of.
    Share {
        /// As it is written: `2/3` at least, `1/2+1` more than.
        share: String,
        /// The key of the base or of the unit.
        of: &'static str,
    },
    /// Until when.
    Deadline(Deadline),
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleEntry {
    /// The key of its name in the catalogues.
    pub key: &'static str,
    /// The key of the act or of the subject that it is about, where the name alone does not say.
    pub about: Option<&'static str>,
    /// The value as the document has it.
    pub text: String,
    /// The value as a page can say it.
    pub value: RuleValue,
    /// The rule, and where it was checked.
    pub rule: RuleRef,
}

/// Something that stands in the rules: its words in the document and its value.
trait Say {
    fn text(&self) -> String;
    fn value(&self) -> RuleValue;
}

impl Say for bool {
    fn text(&self) -> String {
        self.to_string()
    }
    fn value(&self) -> RuleValue {
        RuleValue::Flag(*self)
    }
}

impl Say for u64 {
    fn text(&self) -> String {
        self.to_string()
    }
    fn value(&self) -> RuleValue {
        RuleValue::Count(*self)
    }
}

impl Say for Deadline {
    fn text(&self) -> String {
        self.to_string()
    }
    fn value(&self) -> RuleValue {
        RuleValue::Deadline(*self)
    }
}

impl Say for Quorum {
    fn text(&self) -> String {
        self.to_string()
    }
    fn value(&self) -> RuleValue {
        RuleValue::Share { share: self.share.to_string(), of: self.of.key() }
    }
}

impl Say for Majority {
    fn text(&self) -> String {
        self.to_string()
    }
    fn value(&self) -> RuleValue {
        match *self {
            Self::SIMPLE | Self::ABSOLUTE | Self::Unanimity => RuleValue::Keys(vec![self.key()]),
            Self::Share { share, of } => RuleValue::Share { share: share.to_string(), of: of.key() },
        }
    }
}

/// Words, alone and in lists.
macro_rules! say_words {
    ($($name:ty),*) => {$(
        impl Say for $name {
            fn text(&self) -> String {
                self.as_str().to_owned()
            }
            fn value(&self) -> RuleValue {
                RuleValue::Keys(vec![self.key()])
            }
        }
    )*};
}

say_words!(
    Stage,
    Role,
    Method,
    super::Category,
    super::Withdrawal,
    super::Late,
    super::Unit,
    super::Verification,
    super::TieRule,
    super::Order
);

impl<T: Say> Say for Vec<T> {
    fn text(&self) -> String {
        self.iter().map(Say::text).collect::<Vec<_>>().join(", ")
    }
    fn value(&self) -> RuleValue {
        let keys = self.iter().flat_map(|one| match one.value() {
            RuleValue::Keys(keys) => keys,
            _ => Vec::new(),
        });
        RuleValue::Keys(keys.collect())
    }
}

fn entry<T: Say>(key: &'static str, of: &Sourced<T>) -> RuleEntry {
    RuleEntry { key, about: None, text: of.value.text(), value: of.value.value(), rule: of.rule.clone() }
}

fn entry_about<T: Say>(key: &'static str, about: &'static str, of: &Sourced<T>) -> RuleEntry {
    RuleEntry { about: Some(about), ..entry(key, of) }
}

impl Rules {
    /// Every rule, in the order in which a declaration meets them.
    #[must_use]
    pub fn entries(&self) -> Vec<RuleEntry> {
        let mut all = vec![entry("rule-stages", &self.stages)];
        all.extend(self.who_entries());
        all.extend(self.text_entries());
        all.extend(self.decision_entries());
        all.extend(self.voting_entries());
        all.push(entry("rule-tabled-public", &self.tabled_public));
        all
    }

    fn who_entries(&self) -> impl Iterator<Item = RuleEntry> {
        self.who.iter().flat_map(|(act, who)| {
            let act: &Act = act;
            let roles = who.roles.as_ref().map(|roles| entry_about("rule-who-roles", act.key(), roles));
            let categories = who.categories.as_ref();
            roles.into_iter().chain(categories.map(|these| entry_about("rule-who-categories", act.key(), these)))
        })
    }

    fn text_entries(&self) -> [RuleEntry; 10] {
        let (declarations, amendments) = (&self.declarations, &self.amendments);
        [
            entry("rule-declaration-sponsors", &declarations.sponsors),
            entry("rule-declaration-admission", &declarations.admission),
            entry("rule-declaration-withdrawal", &declarations.withdrawal),
            entry("rule-amendment-stages", &amendments.stages),
            entry("rule-amendment-sponsors", &amendments.sponsors),
            entry("rule-amendment-deadline", &amendments.deadline),
            entry("rule-amendment-late", &amendments.late),
            entry("rule-amendment-depth", &amendments.depth),
            entry("rule-amendment-withdrawal", &amendments.withdrawal),
            entry("rule-amendment-acceptance", &amendments.acceptance),
        ]
    }

    fn decision_entries(&self) -> [RuleEntry; 13] {
        let (voters, quorum, majorities) = (&self.voters, &self.quorum, &self.majorities);
        [
            entry("rule-voters-unit", &voters.unit),
            entry("rule-voters-categories", &voters.categories),
            entry("rule-voters-weights", &voters.weights),
            entry("rule-quorum-debate", &quorum.debate),
            entry("rule-quorum-decision", &quorum.decision),
            entry("rule-quorum-verification", &quorum.verification),
            entry("rule-quorum-chair-override", &quorum.chair_override),
            entry("rule-majority-amendment", &majorities.amendment),
            entry("rule-majority-clause", &majorities.clause),
            entry("rule-majority-whole", &majorities.whole),
            entry("rule-majority-procedural", &majorities.procedural),
            entry("rule-majority-inherited", &majorities.inherited),
            entry("rule-majority-tie", &majorities.tie),
        ]
    }

    fn voting_entries(&self) -> impl Iterator<Item = RuleEntry> {
        let voting = &self.voting;
        let general = [
            entry("rule-voting-methods", &voting.methods),
            entry("rule-voting-default-method", &voting.default_method),
        ];
        let special = voting.methods_for.iter().map(|(subject, methods)| {
            let subject: &Subject = subject;
            entry_about("rule-voting-methods-for", subject.key(), methods)
        });
        general.into_iter().chain(special).chain([
            entry("rule-voting-correction", &voting.correction),
            entry("rule-voting-order", &voting.order),
            entry("rule-voting-whole-mandatory", &voting.whole_mandatory),
            entry("rule-voting-objection-blocks", &voting.objection_blocks),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedure::sample::{by, rule, rules};
    use crate::procedure::{Act, Who};

    #[test]
    fn every_rule_is_an_entry() {
        let entries = rules().entries();
        let numbers: Vec<_> = (1..=10).chain([31]).chain(11..=30).map(rule).collect();
        let rules: Vec<_> = entries.iter().map(|entry| entry.rule.clone()).collect();
        assert_eq!(rules, numbers);
    }

    #[test]
    fn an_entry_says_its_value_in_the_documents_words_and_by_keys() {
        let mut rules = rules();
        let heads = Who { roles: Some(by(41, vec![Role::HeadOfDelegation])), categories: None };
        rules.who.insert(Act::Table, heads);
        let entries = rules.entries();
        let find = |key| entries.iter().find(|entry| entry.key == key).unwrap();
        assert_eq!(find("rule-quorum-decision").text, "1/2+1 of delegations");
        assert_eq!(find("rule-majority-whole").text, "2/3 of present-and-voting");
        assert_eq!(find("rule-majority-amendment").value, RuleValue::Keys(vec!["majority-simple"]));
        assert_eq!(find("rule-who-roles").about, Some("act-table"));
        assert_eq!(find("rule-voting-methods").text, "consensus, show-of-hands, recorded-vote");
    }
}
