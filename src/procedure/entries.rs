//! The rules one by one, for a public page and for `accord rules explain`.

use super::field::Held;
use super::rules::{AccessRules, StageRules};
use super::{Deadline, Field, MotionRule, RuleRef, Rules, Shape, Sourced};

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
    /// How a motion is dealt with.
    Motion(MotionRule),
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleEntry {
    /// The way to it in the document: `quorum.decision`, `who.table.roles`.
    pub path: String,
    /// The section that it stands in.
    pub section: &'static str,
    /// The key of its name in the catalogues.
    pub key: &'static str,
    /// The key of the sentence that explains it.
    pub says: &'static str,
    /// What its value looks like.
    pub shape: Shape,
    /// The key of the act or of the subject that it is about, where the name alone does not say.
    pub about: Option<&'static str>,
    /// The value as the document has it.
    pub text: String,
    /// The value as a page can say it.
    pub value: RuleValue,
    /// The rule, and where it was checked.
    pub rule: RuleRef,
}

/// A value with its rule, of no field yet.
pub(super) struct Entered {
    text: String,
    value: RuleValue,
    rule: RuleRef,
}

/// A value with its rule.
pub(super) fn entry_of<T: Held>(of: &Sourced<T>) -> Entered {
    Entered { text: of.value.text(), value: of.value.value(), rule: of.rule.clone() }
}

impl Entered {
    /// The entry of a field.
    pub(super) fn of_field(self, field: &Field) -> RuleEntry {
        RuleEntry {
            path: field.path(),
            section: field.section,
            key: field.name,
            says: field.says,
            shape: field.shape,
            about: None,
            text: self.text,
            value: self.value,
            rule: self.rule,
        }
    }

    /// The entry of a field that stands once for each of several words.
    fn about(self, field: &Field, path: String, about: &'static str) -> RuleEntry {
        RuleEntry { path, about: Some(about), ..self.of_field(field) }
    }
}

// Words of documents, not of the catalogues.
const ROLES: &str = "roles";
const CATEGORIES: &str = "categories";
const METHODS: &str = "methods-for";

/// The roles that may do an act; the section names the act.
pub const WHO_ROLES: Field = Field {
    section: "who",
    key: ROLES,
    name: "rule-who-roles",
    says: "says-who-roles",
    doc: &["The roles; without this field, as the permission table has it. Narrower than that table, never wider."],
    shape: <Vec<super::Role> as Held>::SHAPE,
    default: None,
};

/// The categories of delegations that may do an act.
pub const WHO_CATEGORIES: Field = Field {
    section: "who",
    key: CATEGORIES,
    name: "rule-who-categories",
    says: "says-who-categories",
    doc: &["The categories of delegations; without this field, all."],
    shape: <Vec<super::Category> as Held>::SHAPE,
    default: None,
};

/// The methods for one subject; the key names it.
pub const METHODS_FOR: Field = Field {
    section: "voting",
    key: METHODS,
    name: "rule-voting-methods-for",
    says: "says-voting-methods-for",
    doc: &["The methods for this subject, of those that the body knows; the first is the usual one."],
    shape: <Vec<super::Method> as Held>::SHAPE,
    default: None,
};

impl Rules {
    /// Every rule, in the order in which a declaration meets them.
    #[must_use]
    pub fn entries(&self) -> Vec<RuleEntry> {
        let mut all = StageRules { order: self.stages.clone() }.entries();
        all.extend(self.who_entries());
        all.extend(self.declarations.entries());
        all.extend(self.amendments.entries());
        all.extend(self.voters.entries());
        all.extend(self.quorum.entries());
        all.extend(self.debate.entries());
        all.extend(self.majorities.entries());
        all.extend(self.joint.entries());
        all.extend(self.voting_entries());
        all.extend(self.minutes.entries());
        all.extend(AccessRules { tabled_public: self.tabled_public.clone() }.entries());
        all
    }

    fn who_entries(&self) -> impl Iterator<Item = RuleEntry> {
        self.who.iter().flat_map(|(act, who)| {
            let path = |field: &Field| format!("who.{act}.{}", field.key);
            let about = |entered: Entered, field: &Field| entered.about(field, path(field), act.key());
            let roles = who.roles.as_ref().map(|roles| about(entry_of(roles), &WHO_ROLES));
            let categories = who.categories.as_ref().map(|these| about(entry_of(these), &WHO_CATEGORIES));
            roles.into_iter().chain(categories)
        })
    }

    /// The methods for one subject stand behind the usual method.
    fn voting_entries(&self) -> Vec<RuleEntry> {
        let mut all = self.voting.entries();
        let special = self.methods_for.iter().map(|(subject, methods)| {
            entry_of(methods).about(&METHODS_FOR, format!("voting.methods-for.{subject}"), subject.key())
        });
        let at = all.iter().position(|entry| entry.path == "voting.default-method").map_or(all.len(), |at| at + 1);
        all.splice(at..at, special);
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedure::sample::{by, rule, rules};
    use crate::procedure::{Act, Role, Who};

    #[test]
    fn every_rule_is_an_entry() {
        let entries = rules().entries();
        let of_voters = [44, 45, 41, 42, 43];
        let of_debate = std::iter::once(32).chain([33; 13]);
        let numbers =
            (1..=10).chain([31]).chain(11..=13).chain(of_voters).chain(14..=17).chain(of_debate).chain(18..=23);
        let numbers: Vec<_> = numbers
            .chain([48, 53, 54, 24, 25, 26, 27, 52, 42, 43, 44, 28, 29, 45, 46, 47, 49, 50, 51, 35, 30])
            .map(rule)
            .collect();
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
