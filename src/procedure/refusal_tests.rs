use super::*;

#[test]
fn a_refusal_carries_its_numbers_and_its_rule() {
    let rule = RuleRef::cited("Reglamento 2016, art. 2", "Reglamento 2016");
    let refusal = Refusal::NoQuorum { present: 9, needed: 12, of: 23, rule: rule.clone() };
    assert_eq!(refusal.key(), "refusal-no-quorum");
    assert_eq!(refusal.rule(), Some(&rule));
    assert_eq!(refusal.to_string(), r#"refusal-no-quorum present=9 needed=12 of=23 rule="Reglamento 2016, art. 2""#);
    assert_eq!(Refusal::QuestionLocked { since: None }.rule(), None);
}

#[test]
fn a_refusal_learns_its_moment_once() {
    let day = |day| chrono::NaiveDate::from_ymd_opt(2017, 6, day).and_then(|date| date.and_hms_opt(9, 0, 0));
    let locked = Refusal::QuestionLocked { since: None }.known_since(day(10));
    assert_eq!(locked.to_string(), "refusal-question-locked since=2017-06-10T09:00:00Z");
    assert_eq!(locked.known_since(day(11)).since(), day(10));
    assert_eq!(Refusal::CountMissing {}.known_since(day(10)).since(), None, "it speaks of no moment");
}

#[test]
fn each_reason_has_a_sentence_of_its_own() {
    let mut keys = Refusal::KEYS.to_vec();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), Refusal::KEYS.len());
    assert!(keys.iter().all(|key| key.starts_with("refusal-")));
}
