//! Votes cast apart as others enter them: whoever calls the roll, a clerk at oral request, the secretariat from paper.

use std::collections::BTreeMap;

use accord::actions::{Answer, EnterPaperVote, RollAnswer, SplitBallot, split_ballot};
use accord::ids::{DelegationId, QuestionId};
use accord::procedure::{Choice, Method, Outcome, Split, Tally, Unanswered};
use accord::storage::{ballots, questions};

use super::entrusted::splitting;
use super::hall::{Hall, MEMBERS, refused};
use super::methods::in_session;
use super::pages::Site;
use super::papers::by_hands;
use crate::verify::after;

const fn apart([yes, no, abstain]: [u64; 3]) -> RollAnswer {
    RollAnswer::Apart(Tally { yes, no, abstain })
}

fn weighed(hall: &Hall) {
    for one in MEMBERS {
        hall.weigh(one, 12);
    }
}

fn cast(hall: &Hall, question: &QuestionId, who: &str) -> String {
    let ballot = hall.read(|db| questions::ballot(db, question, &DelegationId::new(who))).unwrap();
    Answer { choice: ballot.choice, split: ballot.split }.said().to_owned()
}

fn sheet(answers: &[(&str, &str)]) -> EnterPaperVote {
    let answer = |(who, said): &(&str, &str)| (DelegationId::new(*who), Answer::parse(said).unwrap());
    let answers: BTreeMap<_, _> = answers.iter().map(answer).collect();
    EnterPaperVote { method: Method::RecordedVote, answers, ..by_hands([0, 0, 0]) }
}

#[test]
fn who_calls_the_roll_enters_votes_that_are_cast_apart() {
    in_session(splitting, |hall| {
        weighed(hall);
        let question = hall.put("a5", Method::RollCall).unwrap();
        let roll = hall.roll(&question);
        assert_eq!(refused(hall.answer(&question, &roll[1], apart([7, 3, 2]))), "refusal-not-called-now");
        assert_eq!(refused(hall.answer(&question, &roll[0], apart([7, 3, 3]))), "split", "one too many");
        assert_eq!(refused(hall.answer(&question, &roll[0], apart([0, 0, 0]))), "split");
        hall.answer(&question, &roll[0], apart([7, 3, 2])).unwrap();
        hall.answer(&question, &roll[1], RollAnswer::Unanswered(Unanswered::Passed)).unwrap();
        hall.answer(&question, &roll[2], apart([0, 12, 0])).unwrap();
        hall.answer(&question, &roll[3], RollAnswer::Vote(Choice::Yes)).unwrap();
        hall.answer(&question, &roll[3], apart([4, 0, 0])).unwrap();
        hall.answer(&question, &roll[4], RollAnswer::Unanswered(Unanswered::Absent)).unwrap();
        hall.answer(&question, &roll[1], apart([12, 0, 0])).unwrap();
        let said: Vec<String> = roll[..4].iter().map(|who| cast(hall, &question, who)).collect();
        assert_eq!(said, ["7/3/2", "yes", "no", "4/0/0"], "all votes alike are an answer like any");
        assert_eq!(hall.read(|db| ballots::corrected(db, &question)).len(), 1);
        hall.lock(&question).unwrap();
        assert_eq!(refused(hall.answer(&question, &roll[0], apart([1, 1, 1]))), "refusal-question-locked");
        assert_eq!(hall.declare(&question).unwrap(), Outcome::Adopted);
        assert_eq!(hall.figures(&question)[..3], [23, 15, 2]);
        hall.tells();
        let altered = after(&hall.store, "UPDATE ballots SET split = '8/2/2' WHERE split = '7/3/2';");
        assert!(altered.iter().any(|one| one.contains("question 1: the ballots")), "{altered:?}");
    });
}

#[test]
fn who_calls_the_roll_splits_no_votes_where_the_rules_know_nothing_of_it() {
    in_session(std::convert::identity, |hall| {
        let question = hall.put("a5", Method::RollCall).unwrap();
        let roll = hall.roll(&question);
        assert_eq!(refused(hall.answer(&question, &roll[0], apart([1, 0, 0]))), "refusal-no-splitting");
    });
}

#[test]
fn votes_cast_apart_on_paper_count_once_a_second_person_confirmed_them() {
    in_session(splitting, |hall| {
        let [first, second, third, ..] = MEMBERS;
        weighed(hall);
        let enter = |answers: &[(&str, &str)]| hall.enter_paper("secretariat", sheet(answers));
        assert_eq!(refused(enter(&[(first, "7/3/3")])), "answers", "one too many");
        assert_eq!(refused(enter(&[("norlandia", "7/3/2")])), "refusal-not-in-register");
        let entered = enter(&[(first, "7/3/2"), (second, "0/12/0"), (third, "yes")]).unwrap();
        hall.weigh(first, 11);
        assert_eq!(
            refused(hall.decide_paper("chair", &entered, true)),
            "refusal-split-too-many",
            "it has fewer votes now"
        );
        hall.weigh(first, 12);
        let question = hall.decide_paper("chair", &entered, true).unwrap().unwrap();
        let said = [first, second, third].map(|who| cast(hall, &question, who));
        assert_eq!(said, ["7/3/2", "no", "yes"]);
        assert_eq!(hall.figures(&question)[..3], [19, 15, 2]);
        assert_eq!(hall.question(&question).outcome, Some(Outcome::Adopted));
        hall.tells();
        hall.papers_are_in_order();
        let altered = after(&hall.store, "UPDATE paper_votes SET answers = replace(answers, '7/3/2', '8/2/2');");
        assert!(altered.iter().any(|one| one.contains("votes")), "{altered:?}");
    });
}

#[test]
fn no_votes_are_cast_apart_on_paper_where_the_rules_know_nothing_of_it() {
    in_session(std::convert::identity, |hall| {
        let entered = hall.enter_paper("secretariat", sheet(&[(MEMBERS[0], "1/0/0")]));
        assert_eq!(refused(entered), "refusal-no-splitting");
    });
}

#[test]
fn a_clerk_enters_the_votes_of_a_delegation_apart_on_pages_without_scripts() {
    let site = Site::with_rules(splitting, &MEMBERS);
    weighed(&site.hall);
    let question = site.hall.put("a5", Method::RollCall).unwrap();
    let roll = site.hall.roll(&question);
    let clerk = site.browser("secretariat");
    let page = clerk.get(&site.sitting()).expect(200);
    let form = "form:has(input[name='answer'][value='split'])";
    let wrong = clerk.submit(&page, form, &[("yes", "7"), ("no", "3"), ("abstain", "3")]).expect(422);
    assert!(wrong.text(form).contains("These are 13 votes; the delegation has 12."), "{}", wrong.body);
    assert_eq!(wrong.attribute("#split-yes", "value"), "7", "what was typed is not lost");
    let entered = clerk.submit(&wrong, form, &[("abstain", "2")]).expect(200);
    assert!(entered.text("ol.list").contains("7 in favour, 3 against, 2 abstentions"), "{}", entered.body);
    let line = format!("form:has(#split-yes-{})", roll[0]);
    assert_eq!(entered.attribute(&format!("#split-no-{}", roll[0]), "value"), "3", "it is corrected from there");
    let corrected = clerk.submit(&entered, &line, &[("yes", "8"), ("no", "2")]).expect(200);
    assert!(corrected.text("ol.list").contains("8 in favour, 2 against, 2 abstentions"), "{}", corrected.body);
    for name in &roll[1..] {
        site.hall.answer(&question, name, RollAnswer::Vote(Choice::Yes)).unwrap();
    }
    site.hall.lock(&question).unwrap();
    site.hall.declare(&question).unwrap();
    let record = clerk.get(&format!("{}.json", accord::paths::vote_record(&question))).expect(200);
    let record: serde_json::Value = serde_json::from_str(&record.body).unwrap();
    let split = record["votes"].as_array().unwrap().iter().find(|one| !one["split"].is_null()).unwrap();
    assert_eq!(split["split"]["yes"], 8);
    assert_eq!(split["corrected_from"][0], "7/3/2");
    let csv = clerk.get(&format!("{}.csv", accord::paths::vote_record(&question))).expect(200);
    assert!(csv.body.contains("8 in favour, 2 against, 2 abstentions"), "{}", csv.body);
}

#[test]
fn a_clerk_enters_a_recorded_vote_apart_at_oral_request() {
    let site = Site::with_rules(splitting, &MEMBERS);
    weighed(&site.hall);
    let question = site.hall.put("a5", Method::RecordedVote).unwrap();
    let clerk = site.browser("secretariat");
    let path = accord::paths::question(&question);
    let page = clerk.get(&path).expect(200);
    assert!(page.has("button[formaction$='/split']"), "{}", page.body);
    let many = [("delegation", MEMBERS[0]), ("yes", "13"), ("no", ""), ("abstain", "")];
    let wrong = clerk.post(&format!("{path}/split"), &many).expect(422);
    assert!(wrong.text("details.op").contains("These are 13 votes; the delegation has 12."), "{}", wrong.body);
    assert_eq!(wrong.attribute("#split-yes-clerk", "value"), "13", "what was typed is not lost");
    assert_eq!(wrong.attribute("#delegation option[selected]", "value"), MEMBERS[0]);
    clerk.post(&format!("{path}/split"), &[("delegation", MEMBERS[0]), ("yes", "7"), ("no", "3")]).expect(200);
    assert_eq!(cast(&site.hall, &question, MEMBERS[0]), "7/3/0");
    assert!(site.hall.journal().iter().any(|act| act == "ballot-entered"));
    let (id, parts) = (question.clone(), Split::parse("1/1/0").unwrap().parts());
    let input = SplitBallot { delegation: Some(DelegationId::new(MEMBERS[1])), parts };
    let other = site.hall.act(&format!("{}.head", MEMBERS[0]), move |tx, who| split_ballot(tx, who, &id, &input));
    assert_eq!(refused(other), "refusal-not-for-another", "nobody else does");
}

#[test]
fn a_sheet_with_votes_cast_apart_is_entered_and_shown_on_pages() {
    let site = Site::with_rules(splitting, &MEMBERS);
    weighed(&site.hall);
    let path = "/declarations/migration-2017/paper-votes";
    let clerk = site.browser("secretariat");
    let form = clerk.get(path).expect(200);
    let (one, number) = (format!("answer.{}", MEMBERS[0]), format!("apart.{}.yes", MEMBERS[0]));
    let both = [("what", "a5"), ("method", "recorded-vote"), (one.as_str(), "yes"), (number.as_str(), "7")];
    let faulty = clerk.submit(&form, "form[enctype]", &both).expect(422);
    assert!(faulty.text("#answers").contains("leave the other empty"), "{}", faulty.body);
    assert_eq!(faulty.attribute(&format!("#split-yes-{}", MEMBERS[0]), "value"), "7", "what was typed is not lost");
    let nothing = clerk.submit(&faulty, "form[enctype]", &[(one.as_str(), ""), (number.as_str(), "0")]).expect(422);
    assert!(nothing.text("#answers").contains("Say how many votes are cast each way."), "{}", nothing.body);
    site.hall.enter_paper("secretariat", sheet(&[(MEMBERS[0], "7/3/2"), (MEMBERS[1], "yes")])).unwrap();
    let chair = site.browser("chair");
    let page = chair.get(path).expect(200);
    assert!(page.text("#papers").contains("7 in favour, 3 against, 2 abstentions"), "{}", page.body);
    let done = chair.submit(&page, "form[action$='/confirmation']", &[]).expect(200);
    assert!(done.text("table").contains("7 in favour, 3 against, 2 abstentions"), "{}", done.body);
}
