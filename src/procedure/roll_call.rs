//! The roll call: who is called first, who next, and when it is complete.
//!
//! Delegations are called in the order of their names, beginning with one drawn by lot. Who passes, or does not answer, is
//! called once more after all others. Source: UN General Assembly, Rules of Procedure, rule 87 (a).

use std::collections::BTreeSet;

use crate::worded::worded;

worded! {
    /// What a call was met with, if not with a vote.
    Unanswered {
        /// The delegation passed.
        Passed = "passed", "call-passed";
        /// Nobody answered.
        Absent = "absent", "call-absent";
    }
}

/// How often a voter is called at most.
pub const CALLS: u64 = 2;

/// Who is called first: a place from 0 among so many, from a seed in hexadecimal that everybody can look up.
///
/// The first 128 bits of the seed, as a number, are divided by how many there are; the rest is the place. For bodies of up
/// to a million that favours nobody by more than one in 10³².
#[must_use]
pub fn drawn_by_lot(seed: &str, of: usize) -> usize {
    let number = seed.get(..32).and_then(|start| u128::from_str_radix(start, 16).ok()).unwrap_or(0);
    let place = u128::try_from(of).ok().and_then(|of| number.checked_rem(of)).unwrap_or(0);
    usize::try_from(place).unwrap_or(0)
}

/// The order of calling: as the names stand, from the place that was drawn, once round.
#[must_use]
pub fn called_from<T: Clone>(by_name: &[T], first: usize) -> Vec<T> {
    let first = first.min(by_name.len());
    by_name[first..].iter().chain(&by_name[..first]).cloned().collect()
}

/// Who is called now, and for the how-manieth time; none once everybody voted or was called twice.
///
/// `order` is the order of calling, `voted` who voted, `unanswered` who was called for the how-manieth time and did not vote.
#[must_use]
pub fn next_called<'a, T: Ord>(
    order: &'a [T],
    voted: &BTreeSet<&T>,
    unanswered: &BTreeSet<(&T, u64)>,
) -> Option<(&'a T, u64)> {
    let waits = |one: &&T, call: u64| {
        let before = call == 1 || unanswered.contains(&(*one, call - 1));
        before && !voted.contains(*one) && !unanswered.contains(&(*one, call))
    };
    (1..=CALLS).find_map(|call| order.iter().find(|one| waits(one, call)).map(|one| (one, call)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_are_read_back() {
        for one in Unanswered::ALL {
            assert_eq!((Unanswered::parse(one.as_str()), one.key()), (Some(*one), &*format!("call-{one}")));
        }
    }

    #[test]
    fn the_lot_is_the_same_for_everybody_and_inside_the_body() {
        let seed = "0000000000000000000000000000001700aa";
        assert_eq!(drawn_by_lot(seed, 23), 0, "0x17 is 23");
        assert_eq!(drawn_by_lot(seed, 20), 3);
        assert_eq!(drawn_by_lot(seed, 0), 0);
        assert_eq!(drawn_by_lot("short", 5), 0);
    }

    #[test]
    fn the_call_begins_with_the_one_drawn_and_goes_round() {
        assert_eq!(called_from(&["a", "b", "c"], 1), ["b", "c", "a"]);
        assert_eq!(called_from(&["a"], 9), ["a"]);
        assert!(called_from::<u8>(&[], 0).is_empty());
    }

    #[test]
    fn who_passes_is_called_again_after_all_others_and_then_no_more() {
        let order = ["b", "c", "a"];
        let next = |voted: &[&'static str], un: &[(&'static str, u64)]| {
            let voted = order.iter().filter(|one| voted.contains(one)).collect();
            let un = un.iter().map(|(one, call)| (order.iter().find(|own| *own == one).unwrap(), *call)).collect();
            next_called(&order, &voted, &un).map(|(one, call)| (*one, call))
        };
        assert_eq!(next(&[], &[]), Some(("b", 1)));
        assert_eq!(next(&[], &[("b", 1)]), Some(("c", 1)));
        assert_eq!(next(&["c", "a"], &[("b", 1)]), Some(("b", 2)));
        assert_eq!(next(&["c", "a"], &[("b", 1), ("b", 2)]), None);
        assert_eq!(next(&["a", "b", "c"], &[]), None);
        assert_eq!(next(&["a"], &[]), Some(("b", 1)), "who answers before being called is passed over");
    }

    proptest! {
        #[test]
        fn everybody_is_called_and_the_call_ends(count in 0_usize..30, seed in "[0-9a-f]{64}", passes in 0_u64..40) {
            let names: Vec<usize> = (0..count).collect();
            let order = called_from(&names, drawn_by_lot(&seed, count));
            prop_assert_eq!(order.iter().copied().collect::<BTreeSet<_>>().len(), count);
            let (mut voted, mut unanswered) = (BTreeSet::new(), BTreeSet::new());
            let mut calls = 0;
            while let Some((one, call)) = next_called(&order, &voted, &unanswered) {
                calls += 1;
                prop_assert!(calls <= 2 * count);
                if calls as u64 % 3 == passes % 3 { unanswered.insert((one, call)); } else { voted.insert(one); }
            }
            let twice = |one: &&usize| unanswered.contains(&(*one, CALLS));
            prop_assert!(order.iter().all(|one| voted.contains(one) || twice(&one)));
        }
    }
}
