//! A body whose members vote by themselves, each in a seat of its own, and one that counts its members for the quorum.

use accord::actions::{
    ActResult, CastBallot, ChangeRules, CheckIn, DelegationFields, GiveProxy, MakeStatement, MemberFields, Profile,
    Remark, RollAnswer, cast_ballot, change_delegation, change_profile, check_in, correct_rules, end_membership,
    enter_delegation, give_proxy, invite_member, make_statement, record_attendance,
};
use accord::clock::sha256;
use accord::ids::{AccountId, BodyId, DelegationId, MembershipId, QuestionId};
use accord::language::Language;
use accord::procedure::{Category, Choice, Method, Mode, Outcome, ProxySpan, StatementKind, StatementOn};
use accord::rules_file::preset;
use accord::storage::bodies::{self, Delegation, Membership};
use accord::storage::{questions, seats, sittings};

use super::hall::{Hall, MEMBERS, refused};
use super::pages::Site;
use crate::support::Database;

/// Members vote, and are counted for the quorum: seven, two of them of Valmar and two of Cordal.
pub(super) fn by_members(rules: String) -> String {
    counted(rules).replace("unit = { value = \"delegations\"", "unit = { value = \"members\"")
}

/// Delegations vote, and their members are counted for the quorum.
fn counted(rules: String) -> String {
    rules.replace("of = \"delegations\"", "of = \"members\"")
}

fn with_proxies(rules: String) -> String {
    by_members(rules).replace("proxies = { value = 0", "proxies = { value = 1")
}

const SEATS: [&str; 7] =
    ["cordal.delegate", "cordal.head", "lunara.head", "orellana.head", "tesoro.head", "valmar.delegate", "valmar.head"];

impl Hall {
    /// Two more members, and a sitting at which these are there.
    fn of_seven(&self, present: &[&str]) {
        self.join_as_delegate("valmar");
        self.join_as_delegate("cordal");
        self.open_sitting();
        self.attends(present, true);
    }

    fn attends(&self, members: &[&str], is_there: bool) {
        let sitting = self.sitting();
        let attendance: Vec<_> =
            members.iter().map(|one| (DelegationId::new(format!("{one}.seat")), is_there)).collect();
        self.act("secretariat", move |tx, who| record_attendance(tx, who, &sitting, &attendance)).unwrap();
    }

    fn member_votes(&self, question: &QuestionId, member: &str, choice: Choice) -> ActResult<()> {
        let question = question.clone();
        let input = CastBallot { delegation: None, choice };
        self.act(member, move |tx, voter| cast_ballot(tx, voter, &question, &input))
    }

    fn voters(&self, question: &QuestionId) -> Vec<String> {
        let voters = self.read(|db| questions::voters(db, question));
        voters.into_iter().map(|one| one.delegation_id.to_string()).collect()
    }
}

/// Furnishes the hall on each database, under these rules, and looks.
fn in_hall(rules: fn(String) -> String, check: impl Fn(&Hall)) {
    for database in std::iter::once(Database::sqlite()).chain(Database::postgres()) {
        check(&Hall::at(&database.url(), rules));
    }
}

fn seat(member: &str) -> String {
    format!("{member}.seat")
}

#[test]
fn each_member_has_a_vote_and_two_of_one_delegation_may_disagree() {
    in_hall(by_members, |hall| {
        hall.of_seven(&SEATS);
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        assert_eq!(hall.voters(&question), SEATS.map(seat), "seven members, the observer's is none");
        hall.member_votes(&question, "valmar.head", Choice::Yes).unwrap();
        hall.member_votes(&question, "valmar.delegate", Choice::No).unwrap();
        hall.member_votes(&question, "cordal.head", Choice::Yes).unwrap();
        assert_eq!(
            refused(hall.member_votes(&question, "norlandia.head", Choice::Yes)),
            "refusal-category-may-not-vote"
        );
        let named = (question.clone(), CastBallot { delegation: Some("valmar".into()), choice: Choice::No });
        let for_all = hall.act("valmar.head", move |tx, who| cast_ballot(tx, who, &named.0, &named.1));
        assert_eq!(refused(for_all), "refusal-not-for-another", "nobody votes for a delegation");
        let named =
            (question.clone(), CastBallot { delegation: Some("valmar.delegate.seat".into()), choice: Choice::Yes });
        let for_other = hall.act("valmar.head", move |tx, who| cast_ballot(tx, who, &named.0, &named.1));
        assert_eq!(refused(for_other), "refusal-not-for-another", "nor for another member of it");
        hall.lock(&question).unwrap();
        assert_eq!(hall.declare(&question).unwrap(), Outcome::Adopted);
        assert_eq!(hall.figures(&question), [2, 1, 0, 3]);
        hall.tells();
    });
}

#[test]
fn the_quorum_is_of_members_whoever_votes() {
    for rules in [by_members as fn(String) -> String, counted] {
        in_hall(rules, |hall| {
            hall.of_seven(&["valmar.head", "valmar.delegate", "cordal.head"]);
            assert_eq!(refused(hall.put("a5", Method::RecordedVote)), "refusal-no-quorum", "three of seven");
            hall.attends(&["cordal.delegate"], true);
            let question = hall.put("a5", Method::RecordedVote).unwrap();
            let stored = hall.question(&question);
            assert_eq!((stored.present, stored.entitled, stored.quorum), (4, 7, 4));
            hall.member_votes(&question, "valmar.delegate", Choice::Yes).unwrap();
            hall.lock(&question).unwrap();
            hall.declare(&question).unwrap();
            hall.tells();
        });
    }
}

#[test]
fn where_members_are_only_counted_a_delegation_is_there_with_one_of_them() {
    in_hall(counted, |hall| {
        hall.of_seven(&["valmar.head", "valmar.delegate", "cordal.head", "tesoro.head"]);
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        let register = hall.read(|db| questions::voters(db, &question));
        let present: Vec<_> = register.iter().filter(|one| one.present).map(|one| one.delegation_id.as_str()).collect();
        assert_eq!((register.len(), present), (5, vec!["cordal", "tesoro", "valmar"]));
        hall.member_votes(&question, "valmar.delegate", Choice::Yes).unwrap();
        hall.member_votes(&question, "valmar.head", Choice::No).unwrap();
        hall.lock(&question).unwrap();
        hall.declare(&question).unwrap();
        assert_eq!(hall.figures(&question)[..2], [0, 1], "one vote of the delegation, corrected");
        hall.tells();
    });
}

#[test]
fn attendance_is_of_members_where_only_a_text_before_the_plenary_counts_them() {
    in_hall(
        |rules| rules,
        |hall| {
            let before = preset("parlatino").unwrap().text;
            let (document, decision) = (by_members(before.to_owned()), "Decision 3".to_owned());
            let before = sha256(before.as_bytes());
            let input = ChangeRules { document, before, decision, reason: "So decided".to_owned() };
            hall.act("chair", move |tx, who| correct_rules(tx, who, "migration-2017", &input)).unwrap();
            hall.of_seven(&SEATS[1..]);
            let (sitting, first) = (hall.sitting(), SEATS[0]);
            let code = hall.read(|db| sittings::find(db, &sitting)).code;
            let done = hall.act(first, move |tx, who| check_in(tx, who, &sitting, &code, Mode::InPerson));
            assert_eq!(done.unwrap(), CheckIn::Done);
            let question = hall.put("a5", Method::RecordedVote).unwrap();
            assert_eq!(hall.voters(&question), SEATS.map(seat));
            assert_eq!(hall.question(&question).present, 7);
            hall.tells();
        },
    );
}

#[test]
fn members_check_in_one_by_one_and_no_delegation_is_ticked() {
    in_hall(by_members, |hall| {
        hall.of_seven(&[]);
        let sitting = hall.sitting();
        let code = hall.read(|db| sittings::find(db, &sitting)).code;
        for who in ["valmar.head", "valmar.delegate"] {
            let (sitting, code) = (sitting.clone(), code.clone());
            let done = hall.act(who, move |tx, visitor| check_in(tx, visitor, &sitting, &code, Mode::Online));
            assert_eq!(done.unwrap(), CheckIn::Done);
        }
        let there: Vec<String> = hall
            .read(|db| sittings::presence(db, &sitting))
            .into_iter()
            .map(|one| one.delegation_id.to_string())
            .collect();
        assert_eq!(there, ["valmar.delegate.seat", "valmar.head.seat"]);
        let whole = [(DelegationId::new("valmar"), true)];
        let ticked = hall.act("secretariat", move |tx, who| record_attendance(tx, who, &sitting, &whole));
        assert_eq!(refused(ticked), "not-found");
        hall.tells();
    });
}

#[test]
fn the_roll_calls_members_by_name_and_consensus_asks_each() {
    in_hall(by_members, |hall| {
        hall.of_seven(&SEATS);
        let question = hall.put("a5", Method::RollCall).unwrap();
        let roll = hall.roll(&question);
        let first = SEATS.iter().position(|one| seat(one) == roll[0]).unwrap();
        let round: Vec<String> = SEATS[first..].iter().chain(&SEATS[..first]).map(|one| seat(one)).collect();
        assert_eq!(roll, round, "by the name of the person");
        for member in &roll {
            hall.answer(&question, member, RollAnswer::Vote(Choice::Yes)).unwrap();
        }
        hall.lock(&question).unwrap();
        hall.declare(&question).unwrap();
        assert_eq!(hall.figures(&question)[0], 7);
        let consensus = hall.put("a1", Method::Consensus).unwrap();
        hall.objects(&consensus, "lunara").unwrap();
        let objections = hall.read(|db| questions::objections(db, &consensus));
        assert_eq!(objections[0].delegation_id.as_str(), "lunara.head.seat");
        hall.tells();
    });
}

#[test]
fn a_member_votes_in_secret_and_for_another_by_proxy() {
    in_hall(with_proxies, |hall| {
        hall.of_seven(&["valmar.head", "cordal.head", "cordal.delegate", "lunara.head"]);
        let (sitting, holder) = (hall.sitting(), DelegationId::new("valmar.head.seat"));
        let authority = Remark::new("Letter of 9 June").unwrap();
        let input = GiveProxy { giver: None, holder, authority, span: ProxySpan::Sitting };
        hall.act("valmar.delegate", move |tx, who| give_proxy(tx, who, &sitting, &input)).unwrap();
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        assert_eq!(hall.holder(&question, "valmar.delegate.seat").as_deref(), Some("valmar.head.seat"));
        hall.vote_for(&question, "valmar", "valmar.delegate.seat", Choice::No).unwrap();
        hall.vote(&question, "valmar", Choice::Yes).unwrap();
        hall.attends(&["valmar.delegate"], true);
        let entries = hall.journal();
        assert_eq!(entries.iter().filter(|act| *act == "proxy-lapsed").count(), 1);
        hall.lock(&question).unwrap();
        hall.declare(&question).unwrap();
        assert_eq!(hall.figures(&question)[..2], [1, 1]);
        let secret = hall.put("a1", Method::SecretBallot).unwrap();
        hall.member_votes(&secret, "valmar.delegate", Choice::Yes).unwrap();
        hall.member_votes(&secret, "valmar.head", Choice::No).unwrap();
        hall.lock(&secret).unwrap();
        hall.declare(&secret).unwrap();
        assert_eq!(hall.figures(&secret)[..2], [1, 1]);
        hall.tells();
    });
}

#[test]
fn a_member_explains_its_vote_unless_its_delegation_moved_what_was_put() {
    in_hall(by_members, |hall| {
        hall.of_seven(&SEATS);
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        let explain = |who: &str| {
            let (question, who) = (question.clone(), who.to_owned());
            let input = MakeStatement {
                kind: StatementKind::Explanation,
                delegation: None,
                choice: None,
                part: StatementOn::Text,
                clause: None,
                language: Language::english(),
                words: Remark::new("Our law says otherwise.").unwrap(),
            };
            hall.act(&who, move |tx, visitor| make_statement(tx, visitor, &question, &input))
        };
        let mover = hall.read(|db| accord::storage::amendments::find(db, &"a5".into())).delegation_id.unwrap();
        let other = if mover.as_str() == "lunara" { "tesoro.head" } else { "lunara.head" };
        explain(other).unwrap();
        assert_eq!(refused(explain(&format!("{mover}.head"))), "refusal-explains-own-text");
    });
}

fn invited(hall: &Hall, name: &str, role: &str, delegation: &str) -> Membership {
    let fields = MemberFields {
        email: "ana@valmar.example".into(),
        name: name.into(),
        locale: "es".into(),
        role: role.into(),
        delegation: delegation.into(),
    };
    hall.act("secretariat", move |tx, who| invite_member(tx, who, &BodyId::new("parlatino"), &fields)).unwrap()
}

fn named(name: &str) -> DelegationFields {
    let category = Category::Member.as_str().into();
    DelegationFields { name: name.into(), category, weight: "1".into(), ..DelegationFields::default() }
}

fn end(hall: &Hall, id: &MembershipId) {
    let id = id.clone();
    hall.act("secretariat", move |tx, who| end_membership(tx, who, &BodyId::new("parlatino"), &id)).unwrap();
}

/// The seat of Ana Ruiz.
fn hers(hall: &Hall, id: Option<&DelegationId>) -> Delegation {
    hall.read(|db| bodies::any_delegation(db, id.unwrap()))
}

/// What verification finds of the seat and the places of Ana Ruiz: nothing.
fn her_places_are_told(hall: &Hall, of: &[&str]) {
    let findings = hall.read(|db| accord::actions::verify(db, None)).findings;
    let about = |one: &accord::actions::Finding| of.iter().any(|id| format!("{one:?}").contains(id));
    let odd: Vec<_> = findings.iter().filter(|one| about(one)).collect();
    assert!(odd.is_empty(), "{odd:?}");
}

#[test]
fn a_person_has_one_seat_in_a_body_from_invitation_to_the_end_of_the_last_place() {
    in_hall(by_members, |hall| {
        let body = || BodyId::new("parlatino");
        let entered = named("Austral");
        let austral = hall.act("secretariat", move |tx, who| enter_delegation(tx, who, &body(), &entered)).unwrap().id;
        let first = invited(hall, "Ana Ruiz", "delegate", austral.as_str());
        let again = invited(hall, "Ana Ruiz", "head-of-delegation", austral.as_str());
        let elsewhere = invited(hall, "Ana Ruiz", "delegate", "lunara");
        let observes = invited(hall, "Ana Ruiz", "observer", "norlandia");
        let seat = first.seat_id.clone();
        assert!(seat.is_some() && observes.seat_id.is_none());
        assert_eq!((&again.seat_id, &elsewhere.seat_id), (&seat, &seat), "one person, one vote");
        assert_eq!(hers(hall, seat.as_ref()).name, "Ana Ruiz (Austral)");
        let places = [first.id.as_str(), again.id.as_str(), elsewhere.id.as_str(), seat.as_ref().unwrap().as_str()];
        her_places_are_told(hall, &places);

        let change = |fields: DelegationFields| {
            let id = austral.clone();
            hall.act("secretariat", move |tx, who| change_delegation(tx, who, &body(), &id, &fields)).unwrap();
        };
        change(named("Austral del Sur"));
        let account = first.account_id.clone();
        let profile = Profile::new("Ana Ruiz Paz", "es", "").unwrap();
        hall.act(account.as_str(), move |tx, who| change_profile(tx, who, &profile)).unwrap();
        assert_eq!(hers(hall, seat.as_ref()).name, "Ana Ruiz Paz (Austral del Sur)");

        for place in [&first, &elsewhere] {
            end(hall, &place.id);
            assert_eq!(hers(hall, seat.as_ref()).ended_at, None, "a place is left");
        }
        end(hall, &again.id);
        assert!(hers(hall, seat.as_ref()).ended_at.is_some());
        her_places_are_told(hall, &places);
        let back = invited(hall, "Ana Ruiz", "delegate", austral.as_str());
        assert_eq!((&back.seat_id, hers(hall, seat.as_ref()).ended_at), (&seat, None), "hers again");
        change(DelegationFields { ended: "yes".into(), ..named("Austral") });
        assert!(hers(hall, seat.as_ref()).ended_at.is_some(), "with its delegation");
        her_places_are_told(hall, &places);
    });
}

#[test]
fn members_of_one_name_are_told_apart_and_seats_are_in_no_list_of_delegations() {
    in_hall(by_members, |hall| {
        let first = invited(hall, "Ana Ruiz", "delegate", "valmar");
        let fields = MemberFields {
            email: "other@valmar.example".into(),
            name: "Ana Ruiz".into(),
            locale: "es".into(),
            role: "delegate".into(),
            delegation: "valmar".into(),
        };
        let other =
            hall.act("secretariat", move |tx, who| invite_member(tx, who, &BodyId::new("parlatino"), &fields)).unwrap();
        assert_eq!(hers(hall, first.seat_id.as_ref()).name, "Ana Ruiz (Valmar)");
        assert_eq!(hers(hall, other.seat_id.as_ref()).name, "Ana Ruiz (Valmar) 2");
        let body = BodyId::new("parlatino");
        let delegations = hall.read(|db| bodies::delegations(db, &body));
        assert_eq!(delegations.len(), MEMBERS.len() + 1);
        assert!(hall.read(|db| seats::of_body(db, &body)).iter().all(|seat| seat.seat_of.is_some()));
        let her = AccountId::new(other.account_id.as_str());
        assert_eq!(hall.read(|db| seats::of_person(db, &body, &her)).len(), 1);
    });
}

/// What is done to the rows, and what is found.
const TAMPERINGS: &[(&str, &str)] = &[
    ("UPDATE memberships SET seat_id = NULL;", "seat"),
    ("UPDATE delegations SET seat_of = 'lunara' WHERE seat_of = 'valmar';", "delegation of the seat"),
    ("UPDATE delegations SET ended_at = created_at WHERE seat_of IS NOT NULL;", "time of ending"),
];

#[test]
fn seats_are_not_altered_unseen() {
    in_hall(by_members, |hall| {
        invited(hall, "Ana Ruiz", "delegate", "valmar");
        for (sql, finding) in TAMPERINGS {
            let findings = crate::verify::after(&hall.store, sql);
            assert!(findings.iter().any(|one| one.contains(finding)), "{sql} {findings:#?}");
        }
    });
}

#[test]
fn pages_speak_of_members() {
    let site = Site::with_rules(by_members, &[]);
    site.hall.join_as_delegate("valmar");
    site.hall.attends(&["valmar.head", "valmar.delegate", "cordal.head", "lunara.head"], true);
    let register = site.browser("secretariat").get(&format!("{}/attendance", site.sitting())).expect(200);
    assert!(register.body.contains("valmar.delegate (Valmar)"), "{}", register.body);
    assert!(!register.body.contains("value=\"valmar\""), "no delegation that votes is ticked: {}", register.body);
    assert!(register.body.contains("value=\"norlandia\""), "an observer is there as a delegation");
    let question = site.hall.put("a5", Method::RecordedVote).unwrap();
    let own = site.browser("valmar.delegate");
    let page = own.get(&format!("/questions/{question}")).expect(200);
    assert!(page.body.contains("You vote in your own name:"), "{}", page.body);
    let sent = own.submit(&page, "form[action$='/ballot']", &[("choice", "yes")]).expect(200);
    assert!(sent.body.contains("valmar.delegate (Valmar)"), "{}", sent.body);
    site.hall.lock(&question).unwrap();
    site.hall.declare(&question).unwrap();
    let record = own.get(&format!("/questions/{question}/record")).expect(200);
    assert!(record.body.contains("valmar.delegate (Valmar)"), "{}", record.body);
}
