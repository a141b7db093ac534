//! Bodies that meet jointly: three delegations sit for the one, three for the other, and the rules ask each by itself.

use accord::actions::{
    ActError, ActResult, DelegationFields, MemberFields, RollAnswer, change_delegation, enter_delegation, invite_member,
};
use accord::ids::{BodyId, DelegationId, QuestionId};
use accord::procedure::{Choice, How, Method, Outcome, QuestionState, Refusal, Standing};
use accord::storage::bodies::{self, Delegation};
use accord::storage::components::{self, QuestionComponent};
use accord::storage::{StoreResult, ballots, questions, quorum_challenges};

use super::entrusted::splitting;
use super::hall::{Hall, MEMBERS, refused};
use super::pages::Site;
use crate::support::Database;

const RCM: [&str; 3] = ["cordal", "lunara", "orellana"];
const SACM: [&str; 3] = ["tesoro", "valmar", "brumal"];
use Choice::{Abstain, No, Yes};

fn quorum_of_each(rules: String) -> String {
    with_rule(rules, "quorum = { value = \"together\"", "quorum = { value = \"each\"")
}

fn decided_in_each(rules: String) -> String {
    with_rule(rules, "decision = { value = \"together\"", "decision = { value = \"each\"")
}

fn each(rules: String) -> String {
    quorum_of_each(decided_in_each(rules))
}

fn presumed(rules: String) -> String {
    with_rule(quorum_of_each(rules), "verification = { value = \"verified\"", "verification = { value = \"presumed\"")
}

fn with_rule(rules: String, from: &str, to: &str) -> String {
    assert!(rules.contains(from), "{from}");
    rules.replace(from, to)
}

impl Hall {
    /// For which body a delegation and the seats that came with it sit.
    fn sits_for(&self, delegation: &str, component: &str) {
        let (id, component) = (DelegationId::new(delegation), component.to_owned());
        self.store
            .write_now(move |tx| -> StoreResult<()> {
                let found = bodies::any_delegation(tx.db, &id)?;
                bodies::update_delegation(tx, &Delegation { component, ..found })
            })
            .unwrap();
    }

    /// A joint meeting of two bodies, whose sitting is open, with these there.
    fn jointly(&self, present: &[&str]) {
        self.join_as_member("brumal");
        for (those, component) in [(RCM, "RCM"), (SACM, "SACM")] {
            for delegation in those {
                self.sits_for(delegation, component);
                self.sits_for(&format!("{delegation}.head.seat"), component);
            }
        }
        self.open_sitting();
        for delegation in present {
            self.arrives(delegation, true);
        }
    }

    fn all_vote(&self, question: &QuestionId, votes: &[(&[&str], &[Choice])]) {
        for (those, answers) in votes {
            for (delegation, choice) in those.iter().zip(*answers) {
                self.vote(question, delegation, *choice).unwrap();
            }
        }
    }

    fn decided_by(&self, question: &QuestionId, rcm: &[Choice], sacm: &[Choice]) -> Outcome {
        self.all_vote(question, &[(&RCM, rcm), (&SACM, sacm)]);
        self.lock(question).unwrap();
        self.declare(question).unwrap()
    }

    fn parts(&self, question: &QuestionId) -> Vec<QuestionComponent> {
        self.read(|db| components::of_question(db, question))
    }

    fn counts(&self, question: &QuestionId) -> Vec<(String, [i64; 5], Option<Outcome>)> {
        let figures = |one: QuestionComponent| {
            (one.component, [one.yes, one.no, one.abstain, one.base, one.required], one.outcome)
        };
        self.parts(question).into_iter().map(figures).collect()
    }
}

/// Furnishes the joint meeting on each database, under these rules, with all six there, and looks.
fn in_session(rules: fn(String) -> String, check: impl Fn(&Hall)) {
    for database in std::iter::once(Database::sqlite()).chain(Database::postgres()) {
        let hall = Hall::at(&database.url(), rules);
        hall.jointly(&[RCM, SACM].concat());
        check(&hall);
    }
}

fn refusal<T: std::fmt::Debug>(result: ActResult<T>) -> Refusal {
    match result {
        Err(ActError::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_vote_adopts_only_what_each_body_adopts() {
    in_session(each, |hall| {
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        let put = hall.parts(&question);
        assert_eq!(put.len(), 2);
        assert!(
            put.iter().all(|one| (one.present, one.entitled, one.quorum, one.outcome) == (3, 3, 2, None)),
            "{put:?}"
        );
        let register = hall.read(|db| questions::voters(db, &question));
        let frozen =
            |name: &str| register.iter().find(|one| one.delegation_id.as_str() == name).unwrap().component.clone();
        assert_eq!((frozen("lunara"), frozen("brumal")), ("RCM".to_owned(), "SACM".to_owned()));
        hall.sits_for("lunara", "SACM");
        assert_eq!(hall.decided_by(&question, &[Yes, Yes, No], &[Yes, Yes, Abstain]), Outcome::Adopted);
        let adopted = Some(Outcome::Adopted);
        let expected = [("RCM".to_owned(), [2, 1, 0, 3, 2], adopted), ("SACM".to_owned(), [2, 0, 1, 2, 2], adopted)];
        assert_eq!(hall.counts(&question), expected, "each as it sat when the question was put");
        assert_eq!(hall.standing("a5"), Standing::Adopted);
        hall.sits_for("lunara", "RCM");

        let question = hall.put("a1", Method::RecordedVote).unwrap();
        assert_eq!(hall.decided_by(&question, &[Yes, Yes, Yes], &[Yes, No, No]), Outcome::Rejected);
        assert_eq!(hall.figures(&question), [4, 2, 0, 6], "all together it had the majority");
        assert_eq!(hall.standing("a1"), Standing::Rejected);
        hall.tells();
    });
}

#[test]
fn a_tie_in_one_body_is_a_tie_and_what_nobody_of_one_votes_for_is_rejected() {
    in_session(decided_in_each, |hall| {
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        assert!(hall.parts(&question).iter().all(|one| one.quorum == 0), "the quorum is of all together");
        assert_eq!(hall.decided_by(&question, &[Yes, Yes, Yes], &[Yes, No]), Outcome::Tied);
        assert_eq!(hall.standing("a5"), Standing::Rejected, "as the rules say of a tie");
        let question = hall.put("a1", Method::RecordedVote).unwrap();
        assert_eq!(hall.decided_by(&question, &[Yes, Yes, Yes], &[Abstain, Abstain]), Outcome::Rejected, "0:0");
        let stored = hall.question(&question);
        assert_eq!((stored.outcome, stored.reached), (Some(Outcome::Rejected), Some(How::Vote)));
        let question = hall.put("a3", Method::RecordedVote).unwrap();
        assert_eq!(hall.decided_by(&question, &[Yes, Yes, Yes], &[]), Outcome::Rejected, "nobody of one voted");
        let question = hall.put("a2", Method::RecordedVote).unwrap();
        assert_eq!(hall.decided_by(&question, &[Yes], &[Yes]), Outcome::Adopted);
        assert_eq!(hall.question(&question).reached, Some(How::UnanimousVote));
        hall.tells();
    });
}

#[test]
fn a_tie_is_voted_once_more_in_each() {
    let twice = |rules: String| {
        with_rule(decided_in_each(rules), "tie = { value = \"rejected\"", "tie = { value = \"second-vote\"")
    };
    in_session(twice, |hall| {
        for standing in [Standing::Admissible, Standing::Rejected] {
            let question = hall.put("a5", Method::RecordedVote).unwrap();
            assert_eq!(hall.decided_by(&question, &[Yes, Yes, Yes], &[Yes, No]), Outcome::Tied);
            assert_eq!(hall.standing("a5"), standing);
        }
        hall.tells();
    });
}

#[test]
fn each_body_has_the_base_of_its_own_voters() {
    let absolute = |rules: String| {
        with_rule(decided_in_each(rules), "amendment = { value = \"simple\"", "amendment = { value = \"absolute\"")
    };
    in_session(absolute, |hall| {
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        assert_eq!(hall.decided_by(&question, &[Yes, Yes, Yes], &[Yes]), Outcome::Rejected);
        assert_eq!(hall.counts(&question)[1].1, [1, 0, 0, 3, 2], "two of its three");
        hall.tells();
    });
    let of_present = |rules: String| {
        let of = "amendment = { value = \"1/2+1\", of = \"present\"";
        with_rule(decided_in_each(rules), "amendment = { value = \"simple\"", of)
    };
    in_session(of_present, |hall| {
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        hall.arrives("brumal", false);
        hall.arrives("tesoro", false);
        assert_eq!(hall.decided_by(&question, &[Yes, Yes], &[]), Outcome::Rejected);
        assert_eq!(hall.counts(&question)[0].1, [2, 0, 0, 3, 2]);
        assert_eq!(hall.counts(&question)[1].1, [0, 0, 0, 1, 1], "one of them is there");
        hall.tells();
    });
}

#[test]
fn each_body_needs_the_quorum() {
    in_session(quorum_of_each, |hall| {
        hall.arrives("valmar", false);
        hall.arrives("brumal", false);
        let missing = refusal(hall.put("a5", Method::RecordedVote));
        assert_eq!(missing.key(), "refusal-no-quorum-in");
        assert!(
            matches!(&missing, Refusal::NoQuorumIn { component, present: 1, needed: 2, of: 3, .. } if component == "SACM"),
            "{missing}"
        );
        hall.arrives("brumal", true);
        assert_eq!(refused(hall.put_with(6, "The clerk was late")), "refusal-register-holds");
        let question = hall.put("a5", Method::ShowOfHands).unwrap();
        hall.count(&question, [3, 2, 0]).unwrap();
        hall.lock(&question).unwrap();
        assert_eq!(hall.declare(&question).unwrap(), Outcome::Adopted, "decided together, by hands too");
        assert!(hall.parts(&question).iter().all(|one| one.outcome.is_none() && one.quorum == 2));
        hall.tells();
    });
}

#[test]
fn a_doubt_of_the_quorum_is_answered_of_each_body() {
    in_session(presumed, |hall| {
        hall.arrives("valmar", false);
        hall.arrives("brumal", false);
        hall.doubt("lunara.head").unwrap();
        assert_eq!(refused(hall.count_them(Some((6, "I see them")))), "refusal-register-holds");
        let counted = hall.count_them(None).unwrap();
        assert!(counted.is_met(), "four of six are there");
        let doubt = || hall.read(|db| quorum_challenges::of_sitting(db, &hall.sitting())).remove(0);
        assert_eq!((doubt().met, doubt().components.as_str()), (false, r#"[["RCM",3,3,2],["SACM",1,3,2]]"#));
        assert_eq!(refused(hall.put("a5", Method::RecordedVote)), "refusal-quorum-challenged");
        hall.arrives("brumal", true);
        hall.count_them(None).unwrap();
        assert!(doubt().met);
        hall.put("a5", Method::RecordedVote).unwrap();
        hall.tells();
        hall.finds_every_change(&["quorum_challenges"]);
    });
}

#[test]
fn hands_and_voices_are_refused_where_each_decides_and_consensus_is_as_ever() {
    in_session(each, |hall| {
        for method in [Method::ShowOfHands, Method::Voice] {
            assert_eq!(refused(hall.put("a5", method)), "refusal-counted-together", "{method}");
        }
        let question = hall.put("a5", Method::Consensus).unwrap();
        hall.lock(&question).unwrap();
        assert_eq!(hall.declare(&question).unwrap(), Outcome::Adopted);
        assert!(hall.parts(&question).iter().all(|one| one.outcome.is_none()), "nobody was counted");
        let roll = hall.put("a1", Method::RollCall).unwrap();
        for delegation in hall.roll(&roll) {
            let answer = if SACM.contains(&delegation.as_str()) { No } else { Yes };
            hall.answer(&roll, &delegation, RollAnswer::Vote(answer)).unwrap();
        }
        hall.lock(&roll).unwrap();
        assert_eq!(hall.declare(&roll).unwrap(), Outcome::Rejected);
        let proposed = hall.propose("secretariat", &roll, None).unwrap();
        hall.second("chair", &proposed, true).unwrap();
        assert_eq!((hall.question(&roll).state, hall.standing("a1")), (QuestionState::Annulled, Standing::Admissible));
        assert_eq!(hall.parts(&roll).len(), 2, "what was counted stays in the record");
        hall.tells();
    });
}

#[test]
fn who_sits_for_no_body_is_named_and_one_body_alone_is_as_ever() {
    in_session(each, |hall| {
        hall.sits_for("brumal", "");
        let missing = refusal(hall.put("a5", Method::RecordedVote));
        assert!(
            matches!(&missing, Refusal::ComponentMissing { delegations, .. } if delegations == &["brumal"]),
            "{missing}"
        );
        for delegation in SACM {
            hall.sits_for(delegation, "RCM");
        }
        let question = hall.put("a5", Method::ShowOfHands).unwrap();
        assert!(hall.parts(&question).is_empty());
        hall.count(&question, [3, 2, 0]).unwrap();
        hall.lock(&question).unwrap();
        assert_eq!(hall.declare(&question).unwrap(), Outcome::Adopted);
        hall.tells();
    });
}

#[test]
fn a_secret_ballot_is_counted_of_each_body_and_tells_no_more() {
    in_session(each, |hall| {
        let question = hall.put("a5", Method::SecretBallot).unwrap();
        assert_eq!(hall.decided_by(&question, &[Yes, Yes, No], &[No, No, Yes]), Outcome::Rejected);
        let opened = hall.read(|db| ballots::opened(db, &question));
        assert_eq!(opened.iter().filter(|one| one.component == "RCM").count(), 3);
        let figures: Vec<_> = hall.counts(&question).into_iter().map(|one| (one.1[0], one.1[1], one.2)).collect();
        assert_eq!(figures, [(2, 1, Some(Outcome::Adopted)), (1, 2, Some(Outcome::Rejected))]);
        hall.sits_for("brumal", "RCM");
        let few = refusal(hall.put("a1", Method::SecretBallot));
        assert!(
            matches!(&few, Refusal::ComponentNamesVoter { component, fewest: 3, .. } if component == "SACM"),
            "{few}"
        );
        hall.tells();
        hall.finds_every_change(&["question_components", "opened_ballots", "question_voters"]);
    });
    in_session(quorum_of_each, |hall| {
        let question = hall.put("a5", Method::SecretBallot).unwrap();
        hall.decided_by(&question, &[Yes, Yes, No], &[Yes, No, Yes]);
        let opened = hall.read(|db| ballots::opened(db, &question));
        assert!(opened.iter().all(|one| one.component.is_empty()), "decided together: nobody needs to know");
        hall.tells();
    });
}

#[test]
fn votes_cast_apart_count_in_the_body_of_their_voter() {
    in_session(
        |rules| splitting(each(rules)),
        |hall| {
            hall.weigh("tesoro", 10);
            let question = hall.put("a5", Method::RecordedVote).unwrap();
            hall.all_vote(&question, &[(&RCM, &[Yes, Yes, No])]);
            hall.split(&question, "tesoro", [6, 4, 0]).unwrap();
            hall.lock(&question).unwrap();
            assert_eq!(hall.declare(&question).unwrap(), Outcome::Adopted);
            assert_eq!(hall.counts(&question)[1].1, [6, 4, 0, 10, 6]);
            hall.tells();
        },
    );
}

#[test]
fn members_vote_for_the_body_of_the_delegation_that_they_came_with() {
    let members = |rules: String| {
        let counted = rules.replace("of = \"delegations\"", "of = \"members\"");
        each(counted.replace("unit = { value = \"delegations\"", "unit = { value = \"members\""))
    };
    for database in std::iter::once(Database::sqlite()).chain(Database::postgres()) {
        let hall = Hall::at(&database.url(), members);
        hall.jointly(&[]);
        for member in [RCM, SACM].concat() {
            hall.arrives(&format!("{member}.head.seat"), member != "brumal");
        }
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        assert_eq!(hall.parts(&question).iter().map(|one| one.present).collect::<Vec<_>>(), [3, 2]);
        assert_eq!(hall.decided_by(&question, &[Yes, Yes, No], &[No, No]), Outcome::Rejected);
        assert_eq!(hall.counts(&question)[0].2, Some(Outcome::Adopted));
        hall.tells();
    }
}

fn named(component: &str) -> DelegationFields {
    DelegationFields {
        name: "Austral".into(),
        category: "member".into(),
        weight: "1".into(),
        component: component.into(),
        ended: String::new(),
    }
}

#[test]
fn the_body_for_which_a_delegation_sits_is_told_and_its_seats_follow() {
    in_session(each, |hall| {
        let body = || BodyId::new("parlatino");
        let long = named(&"x".repeat(41));
        assert_eq!(
            refused(hall.act("secretariat", move |tx, who| enter_delegation(tx, who, &body(), &long))),
            "component"
        );
        let fields = named(" RCM ");
        let id = hall.act("secretariat", move |tx, who| enter_delegation(tx, who, &body(), &fields)).unwrap().id;
        let person = MemberFields {
            email: "ana@austral.example".into(),
            name: "Ana Ruiz".into(),
            locale: "es".into(),
            role: "delegate".into(),
            delegation: id.to_string(),
        };
        let place = hall.act("secretariat", move |tx, who| invite_member(tx, who, &body(), &person)).unwrap();
        let sits_for = |id: &DelegationId| hall.read(|db| bodies::any_delegation(db, id)).component;
        let seat = place.seat_id.unwrap();
        assert_eq!((sits_for(&id), sits_for(&seat)), ("RCM".to_owned(), "RCM".to_owned()));
        let (changed, fields) = (id.clone(), named("SACM"));
        hall.act("secretariat", move |tx, who| change_delegation(tx, who, &body(), &changed, &fields)).unwrap();
        assert_eq!((sits_for(&id), sits_for(&seat)), ("SACM".to_owned(), "SACM".to_owned()));
        let findings = hall.read(|db| accord::actions::verify(db, None)).findings;
        let ours =
            |one: &&accord::actions::Finding| [&id, &seat].iter().any(|id| format!("{one:?}").contains(id.as_str()));
        let odd: Vec<_> = findings.iter().filter(ours).collect();
        assert!(odd.is_empty(), "{odd:?}");
        for sql in [
            "UPDATE delegations SET component = 'RCM' WHERE component = 'SACM' AND seat_of IS NULL AND name = 'Austral';",
            "UPDATE delegations SET component = 'RCM' WHERE component = 'SACM' AND seat_of IS NOT NULL AND name LIKE 'Ana%';",
        ] {
            let findings = crate::verify::after(&hall.store, sql);
            assert!(findings.iter().any(|one| one.contains("body for which it sits")), "{sql} {findings:#?}");
        }
    });
}

#[test]
fn pages_say_of_each_body_who_is_there_and_what_it_decided() {
    let site = Site::with_rules(each, &[]);
    site.hall.join_as_member("brumal");
    for (those, component) in [(RCM, "RCM"), (SACM, "SACM")] {
        those.iter().for_each(|delegation| site.hall.sits_for(delegation, component));
    }
    for delegation in MEMBERS.into_iter().filter(|one| *one != "valmar") {
        site.hall.arrives(delegation, true);
    }
    let chair = site.browser("chair");
    let sitting = chair.get(&site.sitting()).expect(200);
    assert!(sitting.body.contains("SACM: 1 of 3 present; 2 needed."), "{}", sitting.body);
    assert!(sitting.text(".unable").contains("there is no quorum in SACM"), "{}", sitting.body);
    assert!(!sitting.body.contains("own_count"), "the register holds: {}", sitting.body);
    site.hall.arrives("valmar", true);
    let sitting = chair.get(&site.sitting()).expect(200);
    assert!(!sitting.body.contains("value=\"show-of-hands\""), "{}", sitting.body);
    let screen = chair.get(&format!("{}/screen", site.sitting())).expect(200);
    assert!(screen.body.contains("SACM: 2 of 3 present; 2 needed."), "{}", screen.body);
    let question = site.hall.put("a5", Method::RecordedVote).unwrap();
    site.hall.all_vote(&question, &[(&RCM, &[Yes, Yes, No]), (&SACM, &[Yes, Abstain])]);
    let open = chair.get(&site.sitting()).expect(200);
    assert!(!open.body.contains("SACM: 1 in favour"), "nothing before the end of the voting: {}", open.body);
    site.hall.lock(&question).unwrap();
    let ended = chair.get(&site.sitting()).expect(200);
    let foreseen = "SACM: 1 in favour, 0 against, 1 abstention: adopted.";
    assert_eq!(ended.body.matches(foreseen).count(), 2, "figures and script: {}", ended.body);
    chair.submit(&ended, "form[action$='/declaration']", &[]).expect(200);
    let mails = site.hall.read(|db| accord::storage::outbox::newest(db, 50));
    assert!(mails.iter().any(|mail| mail.facts.contains("\"SACM\"")), "the result is mailed with its parts");
    let said = "Adopted in each of the bodies (simple majority) – RCM: 2 in favour, 1 against, 0 abstentions, \
                2 required; SACM: 1 in favour, 0 against, 1 abstention, 1 required";
    let path = accord::paths::question(&question);
    for page in [path.clone(), format!("{path}/record"), format!("{}/screen", site.sitting())] {
        let page = chair.get(&page).expect(200);
        assert!(page.body.contains(said), "{}", page.body);
    }
    let record = chair.get(&format!("{path}/record")).expect(200);
    assert!(record.body.contains("RCM: 3 of 3 present; 2 needed."), "{}", record.body);
    let csv = chair.get(&format!("{path}/record.csv")).expect(200);
    assert!(csv.body.contains(",SACM\r\n"), "{}", csv.body);
    let json: serde_json::Value = serde_json::from_str(&chair.get(&format!("{path}/record.json")).body).unwrap();
    assert_eq!(json["components"][1]["name"], "SACM");
    assert_eq!(json["components"][1]["tally"], serde_json::json!({ "yes": 1, "no": 0, "abstain": 1 }));
    assert_eq!(json["votes"][0]["component"], "SACM", "brumal");
    let form = site.browser("secretariat").get("/bodies/parlatino/delegations/lunara").expect(200);
    assert_eq!(form.attribute("#component", "value"), "RCM");
    assert!(form.body.contains("<option value=\"SACM\">"), "{}", form.body);
    let list = site.browser("secretariat").get("/bodies/parlatino/delegations").expect(200);
    assert!(list.body.contains("Sits for"), "{}", list.body);
}
