//! Who votes with how many votes: proxies, votes cast apart, and a quorum that is presumed until somebody doubts it.

use accord::actions::{
    ActResult, Attending, CastBallot, ChairCount, Excluded, GiveProxy, OpenQuestion, QuestionOn, Remark, RollAnswer,
    RollEntry, SplitBallot, Visitor, call_roll, cast_ballot, challenge_quorum, give_proxy, record_attendance,
    split_ballot, take_proxy_back, verify_quorum,
};
use accord::ids::{AmendmentId, DelegationId, ProxyId, QuestionId};
use accord::procedure::{Basis, Choice, Method, Mode, Outcome, ProxySpan, QuorumCount, Tally};
use accord::storage::{Tx, ballots, proxies, questions, quorum_challenges, registers};

use super::hall::{Hall, MEMBERS, refused};
use super::methods::in_session;
use super::pages::Site;
use crate::verify::after;

pub(super) fn proxies_of_two(rules: String) -> String {
    rules.replace("proxies = { value = 0", "proxies = { value = 2")
}

fn counted_proxies(rules: String) -> String {
    let present =
        |rules: String| rules.replace("proxies-present = { value = false", "proxies-present = { value = true");
    of_present(present(proxies_of_two(rules)))
}

pub(super) fn splitting(rules: String) -> String {
    let weights = rules.replace("weights = { value = false", "weights = { value = true");
    weights.replace("splitting = { value = false", "splitting = { value = true")
}

fn ten_a_person(rules: String) -> String {
    splitting(rules).replace("person-ceiling = { value = 0", "person-ceiling = { value = 10")
}

fn presumed(rules: String) -> String {
    rules.replace("verification = { value = \"verified\"", "verification = { value = \"presumed\"")
}

impl Hall {
    fn entrust(&self, giver: &str, holder: &str) -> ActResult<ProxyId> {
        self.entrust_for(giver, holder, ProxySpan::Sitting)
    }

    pub(super) fn entrust_for(&self, giver: &str, holder: &str, span: ProxySpan) -> ActResult<ProxyId> {
        let (sitting, holder) = (self.sitting(), DelegationId::new(holder));
        let authority = Remark::new("Letter of 9 June 2017").unwrap();
        let input = GiveProxy { giver: None, holder, authority, span };
        self.act(&format!("{giver}.head"), move |tx, who| give_proxy(tx, who, &sitting, &input))
    }

    /// Puts an amendment on which a party to the dispute does not vote.
    pub(super) fn put_without(&self, amendment: &str, party: &str) -> QuestionId {
        let on = QuestionOn::Amendment(AmendmentId::new(amendment));
        let party =
            Excluded { delegation: DelegationId::new(party), reason: Remark::new("A party to the dispute").unwrap() };
        let put = OpenQuestion { method: Some(Method::RecordedVote), excluded: vec![party], ..OpenQuestion::on(on) };
        self.put_by("chair", put).unwrap()
    }

    pub(super) fn arrives(&self, delegation: &str, is_there: bool) {
        let sitting = self.sitting();
        let how = if is_there { Attending::There(Mode::InPerson) } else { Attending::Absent };
        let attendance = [(DelegationId::new(delegation), how)];
        self.act("secretariat", move |tx, who| record_attendance(tx, who, &sitting, &attendance)).unwrap();
    }

    pub(super) fn vote_for(&self, question: &QuestionId, holder: &str, giver: &str, choice: Choice) -> ActResult<()> {
        let (question, delegation) = (question.clone(), Some(DelegationId::new(giver)));
        let input = CastBallot { delegation, choice };
        self.act(&format!("{holder}.head"), move |tx, who| cast_ballot(tx, who, &question, &input))
    }

    pub(super) fn split(&self, question: &QuestionId, who: &str, [yes, no, abstain]: [u64; 3]) -> ActResult<()> {
        let question = question.clone();
        let input = SplitBallot { delegation: None, parts: Tally { yes, no, abstain } };
        self.act(&format!("{who}.head"), move |tx, who| split_ballot(tx, who, &question, &input))
    }

    pub(super) fn doubt(&self, who: &str) -> ActResult<()> {
        let sitting = self.sitting();
        self.act(who, move |tx, who| challenge_quorum(tx, who, &sitting, None))
    }

    pub(super) fn count_them(&self, own: Option<(u64, &str)>) -> ActResult<QuorumCount> {
        let sitting = self.sitting();
        let own = own.map(|(present, reason)| ChairCount { present, reason: Remark::new(reason).unwrap() });
        self.act("chair", move |tx, who| verify_quorum(tx, who, &sitting, own.as_ref()))
    }

    pub(super) fn figures(&self, question: &QuestionId) -> [i64; 4] {
        let stored = self.question(question);
        [stored.yes, stored.no, stored.abstain, stored.base]
    }

    pub(super) fn holder(&self, question: &QuestionId, giver: &str) -> Option<String> {
        let holder = self.read(|db| registers::holder(db, question, &DelegationId::new(giver)));
        holder.map(|holder| holder.to_string())
    }

    /// Nothing of what this file does differs from the journal.
    pub(super) fn tells(&self) {
        let findings = self.read(|db| accord::actions::verify(db, None)).findings;
        let ours = ["question", "voter", "proxy", "quorum", "sitting", "presence", "chain", "entry", "component"];
        let odd: Vec<_> =
            findings.iter().filter(|one| ours.iter().any(|what| one.thing.key().contains(what))).collect();
        assert!(odd.is_empty(), "{odd:?}");
    }
}

#[test]
fn a_proxy_is_given_carried_and_taken_back() {
    in_session(proxies_of_two, |hall| {
        let [first, second, third, fourth, fifth] = MEMBERS;
        assert_eq!(refused(hall.entrust(first, second)), "refusal-giver-present");
        for away in [first, third, fourth] {
            hall.arrives(away, false);
        }
        let proxy = hall.entrust(first, second).unwrap();
        assert_eq!(refused(hall.entrust(first, third)), "refusal-proxy-given");
        assert_eq!(refused(hall.entrust(third, first)), "refusal-proxy-onward");
        assert_eq!(refused(hall.entrust(third, third)), "holder");
        hall.entrust(third, second).unwrap();
        assert_eq!(refused(hall.entrust(fourth, second)), "refusal-proxy-ceiling");
        let id = proxy.clone();
        let by_another = hall.act(&format!("{fifth}.head"), move |tx, who| take_proxy_back(tx, who, &id));
        assert_eq!(refused(by_another), "refusal-not-your-role");
        let id = proxy.clone();
        hall.act(&format!("{first}.head"), move |tx, who| take_proxy_back(tx, who, &id)).unwrap();
        let again = hall.act(&format!("{first}.head"), move |tx, who| take_proxy_back(tx, who, &proxy));
        assert_eq!(refused(again), "refusal-proxy-ended");
        assert_eq!(hall.mails_of("proxy"), 3, "the holder is told of two given and one taken back");
        let standing = hall.read(|db| proxies::standing(db, &hall.sitting()));
        assert_eq!(standing.iter().map(|one| one.giver_id.as_str()).collect::<Vec<_>>(), [third]);
        hall.tells();
    });
}

#[test]
fn whoever_carries_a_vote_casts_it_apart_and_its_giver_does_not() {
    in_session(proxies_of_two, |hall| {
        let [first, second, third, fourth, _] = MEMBERS;
        hall.arrives(first, false);
        hall.entrust(first, second).unwrap();
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        assert_eq!(hall.holder(&question, first).as_deref(), Some(second));
        assert_eq!(refused(hall.vote(&question, first, Choice::Yes)), "refusal-vote-carried");
        assert_eq!(refused(hall.vote_for(&question, third, first, Choice::Yes)), "refusal-not-for-another");
        hall.vote(&question, second, Choice::Yes).unwrap();
        hall.vote_for(&question, second, first, Choice::No).unwrap();
        hall.vote_for(&question, second, first, Choice::Yes).unwrap();
        hall.vote(&question, third, Choice::No).unwrap();
        hall.vote(&question, fourth, Choice::Abstain).unwrap();
        hall.lock(&question).unwrap();
        assert_eq!(hall.declare(&question).unwrap(), Outcome::Adopted);
        assert_eq!(hall.figures(&question), [2, 1, 1, 3]);
        hall.tells();
    });
}

#[test]
fn the_vote_passes_to_a_giver_that_arrives_unless_it_was_cast() {
    in_session(proxies_of_two, |hall| {
        let [first, second, third, ..] = MEMBERS;
        for away in [first, third] {
            hall.arrives(away, false);
            hall.entrust(away, second).unwrap();
        }
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        hall.vote_for(&question, second, third, Choice::No).unwrap();
        hall.arrives(first, true);
        hall.arrives(third, true);
        assert_eq!(hall.holder(&question, first), None, "it votes itself");
        assert_eq!(hall.holder(&question, third).as_deref(), Some(second), "that vote was cast");
        assert_eq!(refused(hall.vote_for(&question, second, first, Choice::No)), "refusal-not-for-another");
        hall.vote(&question, first, Choice::Yes).unwrap();
        assert_eq!(refused(hall.vote(&question, third, Choice::Yes)), "refusal-vote-carried");
        assert_eq!(refused(hall.vote_for(&question, second, third, Choice::Yes)), "refusal-proxy-ended");
        assert_eq!(hall.journal().iter().filter(|act| *act == "proxy-lapsed").count(), 2);
        assert_eq!(hall.mails_of("proxy"), 4, "and as they lapse");
        hall.lock(&question).unwrap();
        hall.declare(&question).unwrap();
        assert_eq!(hall.figures(&question)[..2], [1, 1]);
        hall.tells();
    });
}

#[test]
fn proxies_count_for_quorum_and_presence_where_the_rules_say_so() {
    in_session(counted_proxies, |hall| {
        let [first, second, third, fourth, fifth] = MEMBERS;
        for away in [third, fourth, fifth] {
            hall.arrives(away, false);
        }
        assert_eq!(refused(hall.put("a5", Method::RecordedVote)), "refusal-no-quorum");
        hall.entrust(third, second).unwrap();
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        assert_eq!(hall.question(&question).present, 3);
        hall.vote(&question, first, Choice::Yes).unwrap();
        hall.vote_for(&question, second, third, Choice::Yes).unwrap();
        hall.arrives(second, false);
        hall.lock(&question).unwrap();
        assert_eq!(hall.declare(&question).unwrap(), Outcome::Adopted);
        assert_eq!(hall.figures(&question), [2, 0, 0, 2], "those that voted; who left and did not is not there");
        hall.tells();
    });
}

#[test]
fn a_proxy_answers_the_roll_and_seals_a_ballot_of_its_own() {
    in_session(proxies_of_two, |hall| {
        let [first, second, third, ..] = MEMBERS;
        hall.arrives(first, false);
        hall.entrust(first, second).unwrap();
        let question = hall.put("a5", Method::SecretBallot).unwrap();
        for (who, choice) in [(second, Choice::Yes), (third, Choice::No)] {
            hall.vote(&question, who, choice).unwrap();
        }
        hall.vote_for(&question, second, first, Choice::Yes).unwrap();
        assert_eq!(hall.read(|db| ballots::sealed(db, &question)).len(), 3);
        hall.lock(&question).unwrap();
        assert_eq!(hall.declare(&question).unwrap(), Outcome::Adopted);
        assert_eq!(hall.read(|db| ballots::participants(db, &question)).len(), 3);

        let question = hall.put("a1", Method::RollCall).unwrap();
        let mut roll = hall.read(|db| questions::voters(db, &question));
        roll.sort_by_key(|voter| voter.place);
        for voter in roll {
            if voter.delegation_id.as_str() == first {
                assert_eq!(voter.holder_id.as_ref().map(DelegationId::as_str), Some(second));
                hall.vote_for(&question, second, first, Choice::No).unwrap();
                continue;
            }
            assert_eq!(refused(hall.vote_for(&question, second, "nobody", Choice::No)), "refusal-not-for-another");
            let (id, answer) = (question.clone(), RollAnswer::Vote(Choice::Yes));
            let entry = RollEntry { delegation: voter.delegation_id.clone(), answer, seen: None };
            let called = move |tx: &mut Tx<'_>, who: &Visitor| call_roll(tx, who, &id, &entry);
            hall.act("secretariat", called).unwrap();
        }
        hall.lock(&question).unwrap();
        hall.declare(&question).unwrap();
        assert_eq!(hall.figures(&question)[..2], [4, 1]);
        hall.tells();
    });
}

#[test]
fn a_delegation_of_twelve_casts_its_votes_apart_and_corrects_them_until_the_lock() {
    in_session(splitting, |hall| {
        let [first, second, third, ..] = MEMBERS;
        hall.weigh(first, 12);
        hall.weigh(second, 12);
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        assert_eq!(refused(hall.split(&question, first, [7, 3, 3])), "split", "one too many");
        assert_eq!(refused(hall.split(&question, first, [0, 0, 0])), "split");
        hall.split(&question, first, [7, 3, 2]).unwrap();
        hall.split(&question, first, [7, 3, 2]).unwrap();
        hall.vote(&question, second, Choice::No).unwrap();
        hall.split(&question, second, [4, 0, 0]).unwrap();
        hall.split(&question, third, [0, 1, 0]).unwrap();
        let of = |who: &str| hall.read(|db| questions::ballot(db, &question, &DelegationId::new(who))).unwrap();
        assert_eq!(of(first).split.unwrap().as_str(), "7/3/2");
        assert_eq!((of(third).choice, of(third).split), (Choice::No, None), "all votes alike are a ballot like any");
        assert_eq!(hall.read(|db| ballots::corrected(db, &question)).len(), 1, "the same again changes nothing");
        hall.lock(&question).unwrap();
        assert_eq!(refused(hall.split(&question, first, [12, 0, 0])), "refusal-question-locked");
        assert_eq!(hall.declare(&question).unwrap(), Outcome::Adopted);
        assert_eq!(hall.figures(&question), [11, 4, 2, 15]);
        hall.tells();
    });
}

#[test]
fn votes_are_not_cast_apart_in_secret_nor_where_the_rules_know_nothing_of_it() {
    in_session(splitting, |hall| {
        for one in MEMBERS {
            hall.weigh(one, 3);
        }
        let question = hall.put("a5", Method::SecretBallot).unwrap();
        assert_eq!(refused(hall.split(&question, MEMBERS[0], [2, 1, 0])), "refusal-split-is-secret");
    });
    in_session(
        |rules| rules,
        |hall| {
            let question = hall.put("a5", Method::RecordedVote).unwrap();
            assert_eq!(refused(hall.split(&question, MEMBERS[0], [1, 0, 0])), "refusal-no-splitting");
        },
    );
}

#[test]
fn a_delegation_has_no_more_votes_than_its_persons_cast() {
    in_session(ten_a_person, |hall| {
        hall.weigh(MEMBERS[0], 12);
        hall.weigh(MEMBERS[1], 7);
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        let voters = hall.read(|db| questions::voters(db, &question));
        let weight = |who: &str| voters.iter().find(|one| one.delegation_id.as_str() == who).unwrap().weight;
        assert_eq!([weight(MEMBERS[0]), weight(MEMBERS[1])], [10, 7]);
    });
}

#[test]
fn a_presumed_quorum_holds_until_somebody_doubts_it() {
    in_session(presumed, |hall| {
        let [first, second, third, ..] = MEMBERS;
        for away in [second, third] {
            hall.arrives(away, false);
        }
        for away in &MEMBERS[3..] {
            hall.arrives(away, false);
        }
        let question = hall.put("a5", Method::Consensus).unwrap();
        assert_eq!(hall.read(|db| registers::basis(db, &question)), Some(Basis::Presumed), "one of five is there");
        assert_eq!(refused(hall.doubt(&format!("{first}.head"))), "refusal-question-open");
        hall.lock(&question).unwrap();
        hall.declare(&question).unwrap();

        assert_eq!(refused(hall.count_them(None)), "refusal-no-challenge");
        assert_eq!(refused(hall.doubt("norlandia.head")), "refusal-category-may-not-vote");
        assert_eq!(refused(hall.doubt("secretariat")), "delegation", "it says who asked");
        hall.doubt(&format!("{first}.head")).unwrap();
        assert_eq!(refused(hall.doubt("chair")), "refusal-quorum-challenged");
        assert_eq!(refused(hall.put("a1", Method::Consensus)), "refusal-quorum-challenged");
        assert!(!hall.count_them(None).unwrap().is_met());
        assert_eq!(refused(hall.put("a1", Method::Consensus)), "refusal-quorum-challenged", "there was none");
        hall.arrives(second, true);
        hall.arrives(third, true);
        assert!(hall.count_them(None).unwrap().is_met());
        let counted = hall.put("a1", Method::Consensus).unwrap();
        assert_eq!(hall.read(|db| registers::basis(db, &counted)), Some(Basis::Counted));
        hall.lock(&counted).unwrap();
        hall.declare(&counted).unwrap();
        hall.arrives(third, false);
        assert_eq!(refused(hall.put("a3", Method::Consensus)), "refusal-no-quorum", "lost between two questions");

        hall.doubt("chair").unwrap();
        assert_eq!(refused(hall.count_them(Some((4, " ")))), "own_reason");
        hall.count_them(Some((4, "The register is behind"))).unwrap();
        let doubts = hall.read(|db| quorum_challenges::of_sitting(db, &hall.sitting()));
        let said: Vec<_> = doubts.iter().map(|one| (one.delegation_id.is_some(), one.present, one.met)).collect();
        assert_eq!(said, [(true, 3, true), (false, 4, true)]);
        hall.tells();
    });
}

#[test]
fn where_the_quorum_is_counted_before_every_vote_nobody_doubts_it() {
    in_session(
        |rules| rules,
        |hall| {
            assert_eq!(refused(hall.doubt("chair")), "refusal-quorum-counted");
            let on = QuestionOn::Amendment(AmendmentId::new("a5"));
            let put = OpenQuestion { method: Some(Method::RecordedVote), ..OpenQuestion::on(on) };
            let question = hall.put_by("chair", put).unwrap();
            assert_eq!(hall.read(|db| registers::basis(db, &question)), Some(Basis::Counted));
            hall.tells();
        },
    );
}

#[test]
fn who_does_not_vote_carries_no_vote_either() {
    in_session(proxies_of_two, |hall| {
        let [first, second, third, ..] = MEMBERS;
        hall.arrives(first, false);
        hall.entrust(first, second).unwrap();
        let question = hall.put_without("a5", second);
        assert_eq!(hall.holder(&question, first), None);
        assert_eq!(refused(hall.vote_for(&question, second, first, Choice::Yes)), "refusal-not-for-another");
        hall.vote(&question, third, Choice::Yes).unwrap();
        hall.lock(&question).unwrap();
        hall.declare(&question).unwrap();
        hall.tells();
    });
}

fn of_present(rules: String) -> String {
    rules.replace("amendment = { value = \"simple\"", "amendment = { value = \"1/2+1\", of = \"present\"")
}

fn present_at_opening(rules: String) -> String {
    of_present(rules).replace("present-at = { value = \"declaration\"", "present-at = { value = \"opening\"")
}

#[test]
fn those_present_are_counted_at_the_moment_that_the_rules_name() {
    for (rules, expected, base) in
        [(present_at_opening as fn(String) -> String, Outcome::Adopted, 3), (of_present, Outcome::Rejected, 4)]
    {
        in_session(rules, |hall| {
            let [first, second, third, fourth, fifth] = MEMBERS;
            hall.arrives(fourth, false);
            hall.arrives(fifth, false);
            let question = hall.put("a5", Method::RecordedVote).unwrap();
            for (who, choice) in [(first, Choice::Yes), (second, Choice::Yes), (third, Choice::Abstain)] {
                hall.vote(&question, who, choice).unwrap();
            }
            hall.arrives(fourth, true);
            hall.lock(&question).unwrap();
            assert_eq!(hall.declare(&question).unwrap(), expected);
            assert_eq!(hall.figures(&question), [2, 0, 1, base]);
            hall.tells();
        });
    }
}

/// What is done to the rows, and what is found.
const TAMPERINGS: &[(&str, &str)] = &[
    ("UPDATE proxies SET holder_id = 'tesoro';", "at sitting 1: who carries the vote"),
    ("UPDATE proxies SET giver_id = 'tesoro';", "at sitting 1: delegation"),
    ("UPDATE proxies SET authority = 'A telephone call';", "at sitting 1: words"),
    ("UPDATE proxies SET ended = 'taken-back';", "at sitting 1: kind"),
    ("UPDATE proxies SET ended_at = NULL, ended_by = NULL, ended = NULL;", "at sitting 1: kind"),
    ("DELETE FROM proxies;", "at sitting 1: the journal tells of it"),
    ("UPDATE question_voters SET holder_id = NULL;", "to vote on question 1: who carries the vote"),
    ("UPDATE question_voters SET weight = 7 WHERE weight = 12;", "to vote on question 1: votes"),
    ("UPDATE question_voters SET present = (1 = 0);", "to vote on question 1: presence"),
    ("UPDATE ballots SET split = '8/2/2' WHERE split IS NOT NULL;", "question 1: the ballots"),
    ("UPDATE ballots SET split = NULL;", "question 1: the ballots"),
    ("UPDATE corrected_ballots SET split = '1/0/0';", "question 1: the ballots"),
    ("UPDATE question_quorums SET basis = 'presumed';", "question 1: whether the quorum was presumed"),
    ("UPDATE quorum_challenges SET met = (1 = 0);", "of the quorum of sitting 1: whether there was a quorum"),
    ("UPDATE quorum_challenges SET present = present + 1;", "of the quorum of sitting 1: present"),
    ("UPDATE quorum_challenges SET delegation_id = 'tesoro';", "of the quorum of sitting 1: delegation"),
    ("DELETE FROM quorum_challenges;", "of the quorum of sitting 1: the journal tells of it"),
];

#[test]
fn nothing_of_what_was_entrusted_is_altered_unseen() {
    in_session(
        |rules| presumed(splitting(proxies_of_two(rules))),
        |hall| {
            let [first, second, third, ..] = MEMBERS;
            hall.weigh(second, 12);
            hall.arrives(first, false);
            hall.entrust(first, second).unwrap();
            hall.doubt(&format!("{third}.head")).unwrap();
            assert!(hall.count_them(None).unwrap().is_met());
            let question = hall.put("a5", Method::RecordedVote).unwrap();
            hall.split(&question, second, [6, 6, 0]).unwrap();
            hall.split(&question, second, [7, 3, 2]).unwrap();
            hall.vote_for(&question, second, first, Choice::Yes).unwrap();
            hall.lock(&question).unwrap();
            hall.declare(&question).unwrap();
            hall.arrives(first, true);
            hall.tells();
            let unseen = TAMPERINGS.iter().filter_map(|(sql, finding)| {
                let findings = after(&hall.store, sql);
                (!findings.iter().any(|one| one.contains(finding))).then(|| format!("{sql} {findings:#?}"))
            });
            let unseen: Vec<String> = unseen.collect();
            assert!(unseen.is_empty(), "{}", unseen.join("\n"));
        },
    );
}

#[test]
fn a_proxy_is_given_and_used_on_pages_without_scripts() {
    let site = Site::with_rules(proxies_of_two, &MEMBERS[1..]);
    let (giver, holder) = (MEMBERS[0], MEMBERS[1]);
    let away = site.browser(&format!("{giver}.head"));
    let page = away.get(&format!("{}/proxies", site.sitting())).expect(200);
    let form = "form[action$='/proxies']";
    let empty = away.submit(&page, form, &[("holder", holder), ("authority", " ")]).expect(422);
    assert_eq!(empty.attribute("#holder option[selected]", "value"), holder, "what was chosen is not lost");
    let given = away.submit(&empty, form, &[("authority", "Letter of 9 June")]).expect(200);
    assert!(given.text("ul.list").contains("Letter of 9 June"), "{}", given.body);

    let question = site.hall.put("a5", Method::RecordedVote).unwrap();
    let path = accord::paths::question(&question);
    let carried = away.get(&path).expect(200);
    assert!(carried.body.contains("Your vote is carried by proxy."), "{}", carried.body);
    let voter = site.browser(&format!("{holder}.head"));
    let page = voter.get(&path).expect(200);
    assert_eq!(page.texts("form.ballot").len(), 2, "its own and the one that it carries");
    let once = page.attribute("form.ballot:has(#no-cordal) input[name='once']", "value");
    voter
        .post(&format!("{path}/ballot"), &[("once", once.as_str()), ("delegation", giver), ("choice", "no")])
        .expect(200);
    site.hall.vote(&question, MEMBERS[2], Choice::Yes).unwrap();
    site.hall.lock(&question).unwrap();
    site.hall.declare(&question).unwrap();
    let result = voter.get(&path).expect(200);
    assert!(result.body.contains("by proxy: "), "{}", result.body);
}

#[test]
fn votes_are_cast_apart_and_the_quorum_doubted_on_pages_without_scripts() {
    let site = Site::with_rules(|rules| presumed(splitting(rules)), &MEMBERS);
    site.hall.weigh(MEMBERS[0], 12);
    let chair = site.browser("chair");
    let page = chair.get(&site.sitting()).expect(200);
    let doubted = chair.submit(&page, "form[action$='/quorum-challenge']", &[]).expect(200);
    assert!(doubted.body.contains("asked for the quorum to be verified"), "{}", doubted.body);
    let screen = site.browser("chair").get(&format!("{}/screen", site.sitting())).expect(200);
    assert!(screen.body.contains("The quorum is being verified"), "{}", screen.body);
    let counted = chair.submit(&doubted, "form[action$='/quorum-count']", &[]).expect(200);
    assert!(counted.body.contains("5 present of 5"), "{}", counted.body);

    let question = site.hall.put("a5", Method::RecordedVote).unwrap();
    let voter = site.browser(&format!("{}.head", MEMBERS[0]));
    let page = voter.get(&accord::paths::question(&question)).expect(200);
    let form = "form[action$='/split']";
    let wrong = voter.submit(&page, form, &[("yes", "7"), ("no", "3"), ("abstain", "3")]).expect(422);
    assert!(wrong.text(form).contains("These are 13 votes; the delegation has 12."), "{}", wrong.body);
    assert_eq!(wrong.attribute("#split-yes", "value"), "7", "what was typed is not lost");
    let cast = voter.submit(&wrong, form, &[("abstain", "2")]).expect(200);
    assert!(cast.text(form).contains("7 in favour, 3 against, 2 abstentions"), "{}", cast.body);
    site.hall.lock(&question).unwrap();
    site.hall.declare(&question).unwrap();
    let result = voter.get(&accord::paths::question(&question)).expect(200);
    assert!(result.text("table").contains("7 in favour, 3 against, 2 abstentions"), "{}", result.body);
    assert_eq!(
        result.texts(".hemicycle .yes").len() + result.texts(".hemicycle .no").len(),
        10,
        "a mark for each vote"
    );
}
