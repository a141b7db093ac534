//! Proxies: one delegation carries the vote of another that is away, by written authority, for one sitting
//! or for one question of it.

use super::{Category, Refusal, Rules, Subject};
use crate::worded::worded;

worded! {
    /// How a proxy came to its end.
    ProxyEnd {
        /// Its giver took it back.
        TakenBack = "taken-back", "proxy-taken-back";
        /// Its giver arrived.
        Lapsed = "lapsed", "proxy-lapsed";
        /// The one question has ended for which it was given.
        Spent = "spent", "proxy-spent";
    }
}

worded! {
    /// For how long a proxy is given.
    ProxySpan {
        /// For the sitting, from the next question on.
        Sitting = "sitting", "proxy-span-sitting";
        /// For the next question on a text that is put at the sitting, and for no other.
        Question = "question", "proxy-span-question";
    }
}

impl ProxySpan {
    /// Whether a proxy of this span that stands is used on a question: one for a single question waits for a text to be put, no
    /// motion uses it up.
    #[must_use]
    pub fn is_used_on(self, subject: Subject) -> bool {
        self == Self::Sitting || subject != Subject::Procedural
    }
}

/// What is known of two delegations when one is to give the other its proxy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entrusting {
    /// The category of the one that gives it.
    pub giver: Category,
    /// The category of the one that is to carry it.
    pub holder: Category,
    /// Whether the giver is recorded as present.
    pub giver_is_present: bool,
    /// Whether the giver has given a proxy that stands.
    pub giver_has_given: bool,
    /// How many proxies the giver carries itself.
    pub giver_carries: u64,
    /// Whether the holder has given its own vote away.
    pub holder_has_given: bool,
    /// How many proxies the holder carries already.
    pub holder_carries: u64,
}

impl Rules {
    /// Whether one delegation may give another its proxy.
    ///
    /// A vote is carried by one hand: what is carried is not handed on, and who has given its own vote away carries none.
    ///
    /// # Errors
    /// [`Refusal::NoProxies`], [`Refusal::CategoryMayNotVote`], [`Refusal::ProxyGiven`], [`Refusal::ProxyOnward`],
    /// [`Refusal::ProxyCeiling`], and [`Refusal::GiverPresent`] where a proxy holds for those that are away.
    pub fn check_proxy(&self, between: Entrusting) -> Result<(), Refusal> {
        let ceiling = &self.voters.proxies;
        if ceiling.value == 0 {
            return Err(Refusal::NoProxies { rule: ceiling.rule.clone() });
        }
        self.check_vote(between.giver)?;
        self.check_vote(between.holder)?;
        if between.giver_has_given {
            return Err(Refusal::ProxyGiven {});
        }
        if between.giver_carries > 0 || between.holder_has_given {
            return Err(Refusal::ProxyOnward {});
        }
        if between.holder_carries >= ceiling.value {
            return Err(Refusal::ProxyCeiling { most: ceiling.value, rule: ceiling.rule.clone() });
        }
        let lapse = &self.voters.proxies_lapse;
        if between.giver_is_present && lapse.value {
            return Err(Refusal::GiverPresent { rule: lapse.rule.clone() });
        }
        Ok(())
    }

    /// Whether a delegation counts as present: it is there, or these rules count it by the one that carries its vote.
    #[must_use]
    pub const fn counts_as_present(&self, is_there: bool, holder_is_there: bool) -> bool {
        is_there || (holder_is_there && self.voters.proxies.value > 0 && self.voters.proxies_present.value)
    }

    /// How many votes a delegation has: its weight where the rules know weights, and where they say how many one person casts
    /// at most, no more than its accredited persons cast together; one at least.
    ///
    /// Source of the ceiling: Inter-Parliamentary Union, Statutes (no delegate records more than ten votes); unverified.
    #[must_use]
    pub const fn votes_of(&self, weight: u64, persons: u64) -> u64 {
        let weight = if self.voters.weights.value { weight } else { 1 };
        let ceiling = self.voters.person_ceiling.value;
        if ceiling == 0 {
            return weight;
        }
        let persons = if persons == 0 { 1 } else { persons };
        let most = ceiling.saturating_mul(persons);
        if most < weight { most } else { weight }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedure::sample::{by, rule, rules};

    fn allowing(most: u64) -> Rules {
        let mut rules = rules();
        rules.voters.proxies = by(41, most);
        rules
    }

    const BETWEEN: Entrusting = Entrusting {
        giver: Category::Member,
        holder: Category::Member,
        giver_is_present: false,
        giver_has_given: false,
        giver_carries: 0,
        holder_has_given: false,
        holder_carries: 0,
    };

    #[test]
    fn words_are_read_back() {
        for one in ProxyEnd::ALL {
            assert_eq!((ProxyEnd::parse(one.as_str()), one.key()), (Some(*one), &*format!("proxy-{one}")));
        }
        for one in ProxySpan::ALL {
            assert_eq!((ProxySpan::parse(one.as_str()), one.key()), (Some(*one), &*format!("proxy-span-{one}")));
        }
    }

    #[test]
    fn a_motion_uses_up_no_proxy_for_one_question() {
        for subject in Subject::ALL {
            assert!(ProxySpan::Sitting.is_used_on(*subject));
            assert_eq!(ProxySpan::Question.is_used_on(*subject), *subject != Subject::Procedural, "{subject:?}");
        }
    }

    #[test]
    fn a_proxy_is_given_as_the_rules_let_it() {
        let none = Refusal::NoProxies { rule: rule(41) };
        let full = Refusal::ProxyCeiling { most: 2, rule: rule(41) };
        let voteless = Refusal::CategoryMayNotVote { category: Category::Observer, rule: rule(12) };
        let there = Refusal::GiverPresent { rule: rule(43) };
        let table = [
            ("not allowed", 0, BETWEEN, Err(none)),
            ("allowed", 1, BETWEEN, Ok(())),
            ("one below the ceiling", 2, Entrusting { holder_carries: 1, ..BETWEEN }, Ok(())),
            ("at the ceiling", 2, Entrusting { holder_carries: 2, ..BETWEEN }, Err(full)),
            ("no vote to give", 1, Entrusting { giver: Category::Observer, ..BETWEEN }, Err(voteless.clone())),
            ("no voice to carry it", 1, Entrusting { holder: Category::Observer, ..BETWEEN }, Err(voteless)),
            ("given already", 1, Entrusting { giver_has_given: true, ..BETWEEN }, Err(Refusal::ProxyGiven {})),
            ("carries others", 1, Entrusting { giver_carries: 1, ..BETWEEN }, Err(Refusal::ProxyOnward {})),
            ("gave its own away", 1, Entrusting { holder_has_given: true, ..BETWEEN }, Err(Refusal::ProxyOnward {})),
            ("in the hall", 1, Entrusting { giver_is_present: true, ..BETWEEN }, Err(there)),
        ];
        for (what, most, between, expected) in table {
            assert_eq!(allowing(most).check_proxy(between), expected, "{what}");
        }
        let mut kept = allowing(1);
        kept.voters.proxies_lapse = by(43, false);
        assert_eq!(kept.check_proxy(Entrusting { giver_is_present: true, ..BETWEEN }), Ok(()));
    }

    #[test]
    fn a_giver_counts_as_present_only_where_the_rules_say_so() {
        let mut rules = allowing(1);
        assert!(rules.counts_as_present(true, false));
        assert!(!rules.counts_as_present(false, true), "the sample does not count proxies");
        rules.voters.proxies_present = by(42, true);
        assert!(rules.counts_as_present(false, true));
        assert!(!rules.counts_as_present(false, false), "whoever carries it is not there either");
        rules.voters.proxies = by(41, 0);
        assert!(!rules.counts_as_present(false, true), "these rules know no proxies");
    }

    #[test]
    fn votes_are_the_weight_up_to_what_its_persons_cast() {
        let mut rules = rules();
        assert_eq!(rules.votes_of(12, 3), 1, "no weights");
        rules.voters.weights = by(13, true);
        assert_eq!(rules.votes_of(12, 1), 12, "no ceiling");
        rules.voters.person_ceiling = by(45, 10);
        let table = [(12, 0, 10), (12, 1, 10), (12, 2, 12), (10, 1, 10), (9, 1, 9), (u64::MAX, u64::MAX, u64::MAX)];
        for (weight, persons, votes) in table {
            assert_eq!(rules.votes_of(weight, persons), votes, "{weight} by {persons}");
        }
    }
}
