use super::*;
use crate::procedure::Act;
use crate::procedure::sample::rule;
use proptest::prelude::*;

/// An admissible amendment named by its number: `27`, or `27/1` under `27`.
fn amendment(name: &str, position: usize, distance: u32) -> Candidate {
    let (main, sub) = name.split_once('/').unwrap_or((name, "0"));
    Candidate {
        amendment: name.into(),
        label: format!("no. {name}"),
        number: (main.parse().unwrap(), sub.split('/').next_back().unwrap().parse().unwrap()),
        sub_of: name.rsplit_once('/').map(|(parent, _)| parent.into()),
        clause_position: position,
        distance,
        striking: false,
        admissible: true,
    }
}

fn striking(name: &str, position: usize) -> Candidate {
    Candidate { striking: true, ..amendment(name, position, 0) }
}

fn suggest(candidates: &[Candidate], order: Order, collisions: &[(&str, &str)]) -> VotingList {
    let collides = |a: &AmendmentId, b: &AmendmentId| collisions.contains(&(a.as_str(), b.as_str()));
    VotingList::suggest(candidates, &[], order, &collides)
}

/// The lines as one text: `1 2<1 [c] *`, where `2<1` falls if 1 is adopted and `*` is the whole.
fn said(list: &VotingList) -> String {
    let lines = list.items().iter().map(|item| {
        let name = match &item.subject {
            Put::Amendment(amendment) => amendment.to_string(),
            Put::Part(part) => format!("[{part}]"),
            Put::Whole => "*".to_owned(),
        };
        let rivals: Vec<_> = item.falls_if.iter().map(AmendmentId::as_str).collect();
        if rivals.is_empty() { name } else { format!("{name}<{}", rivals.join("+")) }
    });
    lines.collect::<Vec<_>>().join(" ")
}

fn ids(names: &str) -> Vec<AmendmentId> {
    names.split_whitespace().map(AmendmentId::from).collect()
}

fn decided(all: &[(&str, Standing)]) -> Decided {
    let amendments = all.iter().map(|(name, standing)| (AmendmentId::from(*name), *standing)).collect();
    Decided { amendments, parts: BTreeSet::new() }
}

fn labels(names: &str) -> Vec<String> {
    names.split_whitespace().map(|name| format!("no. {name}")).collect()
}

/// All that have fallen while their standing waits.
fn newly_fallen(list: &VotingList, decided: &Decided) -> Vec<(AmendmentId, Fallen)> {
    let waiting = list.amendments().filter(|amendment| is_waiting(amendment, decided));
    waiting.filter_map(|amendment| Some((amendment.clone(), list.fallen(amendment, decided)?))).collect()
}

#[test]
fn an_empty_list_puts_the_whole() {
    assert_eq!(said(&suggest(&[], Order::FurthestFirst, &[])), "*");
}

#[test]
fn clauses_come_in_the_order_of_the_text_and_the_whole_last() {
    let candidates = [amendment("1", 5, 9), amendment("2", 1, 1), amendment("3", 3, 4)];
    for order in Order::ALL.iter().copied() {
        assert_eq!(said(&suggest(&candidates, order, &[])), "2 3 1 *");
    }
}

#[test]
fn to_one_clause_the_rules_set_the_order() {
    let candidates =
        [amendment("1", 1, 3), amendment("2", 1, 9), striking("3", 1), amendment("4", 1, 9), amendment("5", 1, 1)];
    assert_eq!(said(&suggest(&candidates, Order::FurthestFirst, &[])), "3 2 4 1 5 *");
    assert_eq!(said(&suggest(&candidates, Order::PerfectingFirst, &[])), "1 2 4 5 3 *");
    assert_eq!(said(&suggest(&candidates, Order::TextOrder, &[])), "1 2 3 4 5 *");
}

#[test]
fn sub_amendments_come_before_the_amendment_they_change() {
    let candidates = [
        amendment("1", 1, 3),
        amendment("1/1", 1, 1),
        amendment("1/2", 7, 5),
        amendment("1/2/1", 1, 1),
        amendment("2", 1, 1),
    ];
    assert_eq!(said(&suggest(&candidates, Order::FurthestFirst, &[])), "1/2/1 1/2 1/1 1 2 *");
}

#[test]
fn what_is_not_admissible_is_left_out_with_what_hangs_on_it() {
    let gone = Candidate { admissible: false, ..amendment("1", 1, 3) };
    let candidates = [gone, amendment("1/1", 1, 1), amendment("2", 1, 1)];
    assert_eq!(said(&suggest(&candidates, Order::TextOrder, &[])), "2 *");
}

#[test]
fn a_later_one_falls_if_an_earlier_one_that_collides_is_adopted() {
    let candidates = [amendment("1", 1, 3), amendment("2", 1, 9), amendment("3", 1, 1)];
    let list = suggest(&candidates, Order::FurthestFirst, &[("1", "2"), ("3", "2")]);
    assert_eq!(said(&list), "2 1<2 3<2 *");
    let list = suggest(&candidates, Order::TextOrder, &[("1", "2"), ("3", "2")]);
    assert_eq!(said(&list), "1 2<1 3<2 *");
}

#[test]
fn a_sub_amendment_falls_with_its_parent_and_by_its_sisters_not_by_its_parent() {
    let candidates = [striking("1", 1), amendment("2", 1, 3), amendment("2/1", 1, 2), amendment("2/2", 1, 1)];
    let collisions = [("1", "2"), ("1", "2/1"), ("2", "2/1"), ("2/1", "2/2")];
    let list = suggest(&candidates, Order::FurthestFirst, &collisions);
    assert_eq!(said(&list), "1 2/1<1 2/2<1+2/1 2<1 *");
}

#[test]
fn a_clause_by_separate_vote_comes_after_the_amendments_to_it() {
    let separate = [(9, "c9"), (1, "c1"), (2, "c2")].map(|(clause_position, clause)| SeparateVote {
        id: clause.into(),
        clause_position,
        of: None,
    });
    let candidates = [amendment("1", 1, 1), amendment("2", 1, 1), amendment("3", 3, 1)];
    let list = VotingList::suggest(&candidates, &separate, Order::TextOrder, &|_, _| false);
    assert_eq!(said(&list), "1 2 [c1] [c2] 3 [c9] *");
    let moved = list.reorder(&ids("3 2 1"), &rule(1)).unwrap();
    assert_eq!(said(&moved), "[c2] 3 2 1 [c1] [c9] *");
}

#[test]
fn the_chair_changes_the_order_and_what_falls_changes_with_it() {
    let candidates = [amendment("1", 1, 3), amendment("1/1", 1, 1), amendment("2", 1, 9)];
    let list = suggest(&candidates, Order::FurthestFirst, &[("1", "2")]);
    assert_eq!(said(&list), "2 1/1<2 1<2 *");
    let moved = list.reorder(&ids("1/1 1 2"), &rule(1)).unwrap();
    assert_eq!(said(&moved), "1/1 1 2<1 *");
    assert_eq!(moved.reorder(&ids("2 1/1 1"), &rule(1)), Ok(list));
}

#[test]
fn an_order_that_is_not_one_is_refused() {
    let list = suggest(&[amendment("1", 1, 3), amendment("1/1", 1, 1)], Order::TextOrder, &[]);
    let refused = |order| list.reorder(&ids(order), &rule(1)).unwrap_err();
    let not_same = |names| Refusal::NotSameAmendments { amendments: labels(names) };
    assert_eq!(refused("1/1"), not_same("1"));
    assert_eq!(refused("1/1 1 5"), Refusal::NotSameAmendments { amendments: vec!["5".to_owned()] });
    assert_eq!(refused("1/1 1 1"), not_same("1"));
    assert_eq!(refused("1 1/1"), Refusal::SubAmendmentsFirst { amendments: labels("1/1"), rule: rule(1) });
}

#[test]
fn the_chairs_order_takes_in_what_was_admitted_since() {
    let before = [amendment("1", 1, 1), amendment("2", 2, 1), amendment("3", 3, 1)];
    let order = ids("3 1 2");
    let with = |more: &[Candidate]| {
        let list = suggest(&[&before, more].concat(), Order::TextOrder, &[]);
        said(&list.as_ordered(&order))
    };
    assert_eq!(with(&[]), "3 1 2 *");
    assert_eq!(with(&[amendment("3/1", 3, 1), amendment("3/2", 3, 1)]), "3/1 3/2 3 1 2 *");
    assert_eq!(with(&[amendment("3/1", 3, 1), amendment("3/1/1", 3, 1)]), "3/1/1 3/1 3 1 2 *");
    assert_eq!(with(&[amendment("4", 1, 1)]), "3 1 4 2 *", "before 2, which the rules have follow it");
    assert_eq!(with(&[amendment("4", 1, 1), amendment("5", 1, 1), amendment("5/1", 1, 1)]), "3 1 4 5/1 5 2 *");
    assert_eq!(with(&[amendment("4", 9, 1)]), "3 1 2 4 *", "nothing follows it");
}

#[test]
fn what_left_the_list_leaves_the_chairs_order_as_it_was() {
    let list = suggest(&[amendment("1", 1, 1), amendment("3", 3, 1)], Order::TextOrder, &[]);
    assert_eq!(said(&list.as_ordered(&ids("3 2/1 2 1"))), "3 1 *");
}

#[test]
fn what_has_fallen_is_not_put() {
    let candidates = [amendment("1", 1, 9), amendment("2", 1, 3), amendment("2/1", 1, 1), amendment("3", 2, 1)];
    let list = suggest(&candidates, Order::FurthestFirst, &[("1", "2")]);
    let after = decided(&[("1", Standing::Adopted)]);
    let by_first = || Fallen::Adopted(ids("1"));
    assert_eq!(newly_fallen(&list, &after), [("2/1".into(), by_first()), ("2".into(), by_first())]);
    assert_eq!(list.next(&after).map(|item| &item.subject), Some(&Put::Amendment("3".into())));
    let refused = list.check_put(&Put::Amendment("2".into()), &after, &rule(1));
    assert_eq!(refused, Err(Refusal::CollidesWithAdopted { amendments: labels("1") }));
    let rejected = decided(&[("1", Standing::Rejected)]);
    assert_eq!(newly_fallen(&list, &rejected), []);
}

#[test]
fn a_sub_amendment_goes_with_its_parent() {
    let list =
        suggest(&[amendment("1", 1, 3), amendment("1/1", 1, 1), amendment("1/1/1", 1, 1)], Order::TextOrder, &[]);
    let parent = |name: &str| Fallen::Parent(name.into());
    for standing in [Standing::Withdrawn, Standing::Rejected, Standing::Fallen, Standing::Inadmissible] {
        let fallen = newly_fallen(&list, &decided(&[("1", standing)]));
        assert_eq!(fallen, [("1/1/1".into(), parent("1/1")), ("1/1".into(), parent("1"))], "{standing}");
    }
    assert_eq!(newly_fallen(&list, &decided(&[("1/1", Standing::Adopted)])), []);
}

#[test]
fn nothing_is_put_before_its_turn() {
    let candidates = [amendment("1", 1, 9), amendment("2", 1, 3), amendment("2/1", 1, 1)];
    let list = suggest(&candidates, Order::FurthestFirst, &[]);
    let put = |name: &str, decided: &Decided| list.check_put(&Put::Amendment(name.into()), decided, &rule(1));
    let nothing = Decided::default();
    assert_eq!(put("1", &nothing), Ok(()));
    assert_eq!(put("2/1", &nothing), Err(Refusal::NotFurthest { amendments: labels("1"), rule: rule(1) }));
    assert_eq!(put("2", &nothing), Err(Refusal::SubAmendmentsFirst { amendments: labels("2/1"), rule: rule(1) }));
    let first = decided(&[("1", Standing::Rejected)]);
    assert_eq!(put("2/1", &first), Ok(()));
    let again = Refusal::WrongStanding { act: Act::OpenQuestion, standing: Standing::Rejected, since: None };
    assert_eq!(put("1", &first), Err(again));
    assert_eq!(put("7", &first), Err(Refusal::NotSameAmendments { amendments: vec!["7".to_owned()] }));
}

#[test]
fn the_whole_waits_for_all_amendments_and_separate_votes() {
    let separate = [SeparateVote { id: "c".into(), clause_position: 4, of: None }];
    let candidates = [amendment("1", 1, 9), amendment("2", 2, 3)];
    let list = VotingList::suggest(&candidates, &separate, Order::TextOrder, &|_, _| false);
    let whole = |decided: &Decided| list.check_put(&Put::Whole, decided, &rule(1));
    let open = |count| Err(Refusal::AmendmentsStillOpen { count, rule: rule(1) });
    assert_eq!(whole(&Decided::default()), open(3));
    let mut so_far = decided(&[("1", Standing::Adopted), ("2", Standing::Withdrawn)]);
    assert_eq!(whole(&so_far), open(1));
    assert_eq!(list.next(&so_far).map(|item| &item.subject), Some(&Put::Part("c".into())));
    so_far.parts.insert("c".into());
    assert_eq!(whole(&so_far), Ok(()));
    assert_eq!(list.next(&so_far).map(|item| &item.subject), Some(&Put::Whole));
}

fn candidates() -> impl Strategy<Value = Vec<Candidate>> {
    let one = (0_usize..4, 0_u32..6, any::<bool>(), 0_usize..3);
    proptest::collection::vec(one, 0..12).prop_map(|all| {
        let mut candidates: Vec<Candidate> = Vec::new();
        for (at, (position, distance, striking, parent)) in all.into_iter().enumerate() {
            let under = candidates.iter().rev().nth(parent).filter(|one| parent > 0 && one.sub_of.is_none());
            let name = under.map_or(at.to_string(), |parent| format!("{}/{at}", parent.amendment));
            candidates.push(Candidate { striking, ..amendment(&name, position, distance) });
        }
        candidates
    })
}

proptest! {
    #[test]
    fn each_is_put_once_and_subs_before_parents(candidates in candidates(), order in 0_usize..3) {
        let list = suggest(&candidates, Order::ALL[order], &[]);
        let sequence: Vec<_> = list.amendments().cloned().collect();
        prop_assert_eq!(sequence.len(), candidates.len());
        // An order accepted by `reorder` is a permutation with each sub-amendment before its parent.
        prop_assert_eq!(list.reorder(&sequence, &rule(1)), Ok(list.clone()));
    }

    #[test]
    fn newcomers_are_never_lost_and_the_chairs_order_stays(candidates in candidates(), known: u16, order in 0_usize..3) {
        let list = suggest(&candidates, Order::ALL[order], &[]);
        let all: Vec<_> = list.amendments().cloned().collect();
        let kept = |at: usize| known >> (at % 16) & 1 == 1;
        let chairs: Vec<_> = all.iter().enumerate().filter(|(at, _)| kept(*at)).map(|(_, one)| one.clone()).collect();
        let ordered = list.as_ordered(&chairs);
        let sequence: Vec<_> = ordered.amendments().cloned().collect();
        prop_assert_eq!(list.reorder(&sequence, &rule(1)), Ok(ordered));
        let of_the_chair: Vec<_> = sequence.into_iter().filter(|one| chairs.contains(one)).collect();
        prop_assert_eq!(of_the_chair, chairs);
    }

    #[test]
    fn one_after_the_other_the_list_comes_to_its_end(candidates in candidates(), order in 0_usize..3, votes: u16) {
        let collides = |a: &AmendmentId, b: &AmendmentId| (a.as_str().len() + b.as_str().len()).is_multiple_of(2);
        let list = VotingList::suggest(&candidates, &[], Order::ALL[order], &collides);
        let mut so_far = Decided::default();
        for turn in 0..=candidates.len() {
            let subject = list.next(&so_far).map(|item| item.subject.clone());
            let Some(Put::Amendment(amendment)) = subject else { break };
            prop_assert_eq!(list.check_put(&Put::Amendment(amendment.clone()), &so_far, &rule(1)), Ok(()));
            let adopted = votes >> (turn % 16) & 1 == 1;
            so_far.amendments.insert(amendment, if adopted { Standing::Adopted } else { Standing::Rejected });
        }
        prop_assert_eq!(list.check_put(&Put::Whole, &so_far, &rule(1)), Ok(()));
    }
}
