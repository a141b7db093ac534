//! Every method of decision: what answers it, what is kept of it, what comes of it.

use accord::actions::{
    ActResult, CastBallot, Excluded, Foreseen, Object, OpenQuestion, QuestionOn, Remark, RollAnswer, RollEntry,
    call_roll, cast_ballot, declare_result, foresee, object,
};
use accord::ids::{AmendmentId, BodyId, DelegationId, QuestionId};
use accord::procedure::{Choice, How, Method, Outcome, QuestionState, Standing, Unanswered};
use accord::storage::{ballots, declarations, journal, questions};

use super::hall::{Hall, MEMBERS, declaration_id, refused};
use crate::support::Database;

const YES: RollAnswer = RollAnswer::Vote(Choice::Yes);
const NO: RollAnswer = RollAnswer::Vote(Choice::No);
const PASS: RollAnswer = RollAnswer::Unanswered(Unanswered::Passed);
const ABSENT: RollAnswer = RollAnswer::Unanswered(Unanswered::Absent);

impl Hall {
    pub(super) fn answer(&self, question: &QuestionId, delegation: &str, answer: RollAnswer) -> ActResult<()> {
        let entry = RollEntry { delegation: DelegationId::new(delegation), answer, seen: None };
        self.enter_answer(question, entry)
    }

    fn enter_answer(&self, question: &QuestionId, entry: RollEntry) -> ActResult<()> {
        let question = question.clone();
        self.act("secretariat", move |tx, clerk| call_roll(tx, clerk, &question, &entry))
    }

    fn declare_saying(&self, question: &QuestionId, chair: Choice) -> ActResult<Outcome> {
        let (id, stored) = (question.clone(), self.question(question));
        let declaration = self.read(|db| declarations::find(db, &declaration_id()));
        let foreseen = self.read(|db| {
            let dossier = accord::actions::Dossier::load(db, declaration)?;
            let papers = accord::actions::Papers::of(db, &stored)?;
            Ok(foresee(db, &dossier, &stored, &papers).unwrap())
        });
        let (_, decision) = foreseen.into_iter().find(|(said, _)| *said == Some(chair)).expect("the chair may say so");
        let tally = decision.arithmetic.map(|all| all.tally);
        let foreseen = Foreseen { outcome: decision.outcome, tally, chair: Some(chair) };
        self.act("chair", move |tx, who| declare_result(tx, who, &id, Some(foreseen)))
    }

    pub(super) fn objects(&self, question: &QuestionId, who: &str) -> ActResult<()> {
        let question = question.clone();
        let input = Object { delegation: None, words: String::new() };
        self.act(&format!("{who}.head"), move |tx, voter| object(tx, voter, &question, &input))
    }

    pub(super) fn is_in_order(&self) {
        let findings = self.read(|db| accord::actions::verify(db, None)).findings;
        let on_questions: Vec<_> = findings.iter().filter(|one| one.thing.key().contains("question")).collect();
        assert!(on_questions.is_empty(), "{on_questions:?}");
    }

    pub(super) fn roll(&self, question: &QuestionId) -> Vec<String> {
        let mut voters = self.read(|db| questions::voters(db, question));
        voters.sort_by_key(|voter| voter.place);
        voters.into_iter().map(|voter| voter.delegation_id.to_string()).collect()
    }
}

fn ties_to_the_chair(rules: String) -> String {
    rules.replace("tie = { value = \"rejected\"", "tie = { value = \"casting-vote\"")
}

/// Furnishes the hall on each database, under these rules, with all members there, and looks.
pub(super) fn in_session(rules: fn(String) -> String, check: impl Fn(&Hall)) {
    for database in std::iter::once(Database::sqlite()).chain(Database::postgres()) {
        let hall = Hall::at(&database.url(), rules);
        let sitting = hall.open_sitting();
        hall.seat(&sitting, &MEMBERS);
        check(&hall);
    }
}

#[test]
fn a_roll_is_called_from_the_one_drawn_by_lot_and_who_passes_is_called_again() {
    in_session(
        |rules| rules,
        |hall| {
            let before = hall.read(|db| journal::head(db, &BodyId::new("parlatino"))).unwrap().hash;
            let question = hall.put("a5", Method::RollCall).unwrap();
            assert_eq!(hall.read(|db| ballots::lot(db, &question)), Some(before), "the head of the record is the seed");
            let roll = hall.roll(&question);
            let place = MEMBERS.iter().position(|one| *one == roll[0]).unwrap();
            let round: Vec<&str> = MEMBERS[place..].iter().chain(&MEMBERS[..place]).copied().collect();
            assert_eq!(roll, round, "by name, once round");
            assert_eq!(refused(hall.answer(&question, &roll[1], YES)), "refusal-not-called-now");
            hall.answer(&question, &roll[0], PASS).unwrap();
            for (name, answer) in roll[1..].iter().zip([YES, YES, NO, ABSENT]) {
                hall.answer(&question, name, answer).unwrap();
            }
            hall.answer(&question, &roll[2], NO).unwrap();
            hall.answer(&question, &roll[2], YES).unwrap();
            let seen = |word: &str| Some(word.to_owned());
            let of = |answer, seen| RollEntry { delegation: DelegationId::new(roll[0].as_str()), answer, seen };
            hall.enter_answer(&question, of(YES, seen("passed"))).unwrap();
            let late = hall.enter_answer(&question, of(NO, seen("passed")));
            assert_eq!(refused(late), "refusal-answered-meanwhile", "what nobody saw is not written over");
            hall.answer(&question, &roll[4], ABSENT).unwrap();
            assert_eq!(refused(hall.answer(&question, &roll[4], PASS)), "refusal-not-called-now", "twice, and no more");
            hall.lock(&question).unwrap();
            assert_eq!(refused(hall.answer(&question, &roll[4], YES)), "refusal-question-locked");
            assert_eq!(hall.declare(&question).unwrap(), Outcome::Adopted);
            let stored = hall.question(&question);
            assert_eq!([stored.yes, stored.no, stored.abstain], [3, 1, 0]);
            let trace = hall.read(|db| ballots::corrected(db, &question));
            assert_eq!(trace.iter().map(|one| one.choice).collect::<Vec<_>>(), [Choice::Yes, Choice::No]);
            hall.is_in_order();
        },
    );
}

#[test]
fn a_delegation_answers_itself_once_it_is_called() {
    in_session(
        |rules| rules,
        |hall| {
            let question = hall.put("a5", Method::RollCall).unwrap();
            let roll = hall.roll(&question);
            assert_eq!(refused(hall.vote(&question, &roll[3], Choice::Yes)), "refusal-not-called-now");
            hall.vote(&question, &roll[0], Choice::Yes).unwrap();
            hall.vote(&question, &roll[0], Choice::No).unwrap();
        },
    );
}

#[test]
fn a_secret_ballot_leaves_no_voter_beside_an_answer() {
    in_session(
        |rules| rules,
        |hall| {
            let question = hall.put("a5", Method::SecretBallot).unwrap();
            for (who, choice) in MEMBERS.iter().zip([Choice::Yes, Choice::No, Choice::Yes, Choice::Abstain]) {
                hall.vote(&question, who, choice).unwrap();
            }
            hall.vote(&question, MEMBERS[1], Choice::Yes).unwrap();
            assert!(hall.read(|db| questions::ballots(db, &question)).is_empty());
            assert!(hall.read(|db| ballots::opened(db, &question)).is_empty(), "no count before the end");
            let sealed = hall.read(|db| ballots::sealed(db, &question));
            assert_eq!(sealed.len(), 4);
            assert!(
                sealed.iter().all(|one| one.envelope.len() == sealed[0].envelope.len()),
                "no length tells an answer"
            );
            let for_another = CastBallot { delegation: Some(DelegationId::new(MEMBERS[4])), choice: Choice::No };
            let id = question.clone();
            let entered = hall.act("secretariat", move |tx, who| cast_ballot(tx, who, &id, &for_another));
            assert_eq!(refused(entered), "refusal-secret-is-ones-own");
            hall.lock(&question).unwrap();
            assert!(hall.read(|db| ballots::sealed(db, &question)).is_empty());
            let opened = hall.read(|db| ballots::opened(db, &question));
            assert_eq!(opened.iter().map(|one| one.nth).collect::<Vec<_>>(), [1, 2, 3, 4]);
            assert_eq!(hall.read(|db| ballots::participants(db, &question)).len(), 4);
            accord::actions::burn_spent_seals(&hall.store).unwrap();
            assert!(!hall.store.seals().has(question.as_str()));
            assert_eq!(hall.declare(&question).unwrap(), Outcome::Adopted);
            let stored = hall.question(&question);
            assert_eq!([stored.yes, stored.no, stored.abstain], [3, 0, 1]);
            hall.is_in_order();
        },
    );
}

#[test]
fn a_secret_vote_whose_key_is_lost_is_set_aside_and_put_again() {
    in_session(
        |rules| rules,
        |hall| {
            let question = hall.put("a5", Method::SecretBallot).unwrap();
            hall.vote(&question, MEMBERS[0], Choice::Yes).unwrap();
            assert_eq!(refused(hall.set_aside(&question)), "refusal-annulled-by-two", "its key is there");
            hall.store.seals().burn(question.as_str()).unwrap();
            assert_eq!(refused(hall.vote(&question, MEMBERS[1], Choice::Yes)), "refusal-seal-lost");
            assert_eq!(refused(hall.lock(&question)), "refusal-seal-lost");
            hall.set_aside(&question).unwrap();
            assert_eq!(hall.question(&question).state, QuestionState::Annulled);
            hall.put("a5", Method::SecretBallot).unwrap();
            hall.is_in_order();
        },
    );
}

#[test]
fn acclamation_is_what_it_is_unless_somebody_asks_for_a_vote() {
    in_session(
        |rules| rules,
        |hall| {
            let question = hall.put("a5", Method::Acclamation).unwrap();
            hall.objects(&question, MEMBERS[2]).unwrap();
            hall.lock(&question).unwrap();
            assert_eq!(refused(hall.declare(&question)), "refusal-objection-open");
            hall.set_aside(&question).unwrap();
            let again = hall.put("a5", Method::Acclamation).unwrap();
            hall.lock(&again).unwrap();
            assert_eq!(hall.declare(&again).unwrap(), Outcome::Adopted);
            assert_eq!(hall.question(&again).reached, Some(How::Acclamation));
            hall.is_in_order();
        },
    );
}

#[test]
fn what_the_chair_hears_is_declared_unless_it_is_doubted() {
    in_session(std::convert::identity, |hall| {
        let doubted = hall.put("a5", Method::Voice).unwrap();
        hall.objects(&doubted, MEMBERS[0]).unwrap();
        hall.lock(&doubted).unwrap();
        assert_eq!(refused(hall.declare(&doubted)), "refusal-voice-doubted");
        hall.set_aside(&doubted).unwrap();
        let question = hall.put("a5", Method::Voice).unwrap();
        hall.lock(&question).unwrap();
        assert_eq!(refused(hall.declare(&question)), "refusal-not-heard");
        assert_eq!(hall.declare_saying(&question, Choice::No).unwrap(), Outcome::Rejected);
        let stored = hall.question(&question);
        assert_eq!((stored.reached, stored.chair), (Some(How::Voice), Some(Choice::No)));
        assert_eq!(hall.standing("a5"), Standing::Rejected);
        hall.is_in_order();
    });
}

#[test]
fn on_a_tie_the_chair_votes_where_the_rules_say_so() {
    in_session(ties_to_the_chair, |hall| {
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        for (who, choice) in MEMBERS.iter().zip([Choice::Yes, Choice::No, Choice::Yes, Choice::No]) {
            hall.vote(&question, who, choice).unwrap();
        }
        hall.lock(&question).unwrap();
        assert_eq!(refused(hall.declare(&question)), "refusal-casting-vote-needed");
        assert_eq!(hall.declare_saying(&question, Choice::Yes).unwrap(), Outcome::Adopted);
        let stored = hall.question(&question);
        assert_eq!((stored.yes, stored.no, stored.reached), (2, 2, Some(How::CastingVote)));
        hall.is_in_order();
    });
}

#[test]
fn who_is_party_to_it_does_not_vote_and_leaves_the_base() {
    in_session(
        |rules| rules.replace("amendment = { value = \"simple\"", "amendment = { value = \"absolute\""),
        |hall| {
            let reason = Remark::new("Party to the dispute").unwrap();
            let excluded =
                MEMBERS[..2].iter().map(|one| Excluded { delegation: DelegationId::new(*one), reason: reason.clone() });
            let on = QuestionOn::Amendment(AmendmentId::new("a5"));
            let input = OpenQuestion {
                method: Some(Method::RecordedVote),
                excluded: excluded.collect(),
                ..OpenQuestion::on(on)
            };
            let question = hall.put_by("chair", input).unwrap();
            assert_eq!(hall.question(&question).entitled, 3);
            assert_eq!(refused(hall.vote(&question, MEMBERS[0], Choice::Yes)), "refusal-not-in-register");
            hall.vote(&question, MEMBERS[2], Choice::Yes).unwrap();
            hall.vote(&question, MEMBERS[3], Choice::Yes).unwrap();
            hall.lock(&question).unwrap();
            assert_eq!(hall.declare(&question).unwrap(), Outcome::Adopted, "two of three are an absolute majority");
            assert_eq!(hall.question(&question).required, 2);
            hall.is_in_order();
        },
    );
}

#[test]
fn a_secret_ballot_is_refused_where_a_weight_names_the_voter() {
    let hall = Hall::with_rules(|rules| rules.replace("weights = { value = false", "weights = { value = true"));
    hall.weigh("valmar", 3);
    let sitting = hall.open_sitting();
    hall.seat(&sitting, &MEMBERS);
    assert_eq!(refused(hall.put("a5", Method::SecretBallot)), "refusal-weight-names-voter");
    assert!(hall.put("a5", Method::RollCall).is_ok());
}

/// Forty ballots in a known order, so that whoever pairs the opened ballots with the order of casting, or with the order of the
/// voters, would be right far more often than by guessing.
#[test]
fn whoever_has_the_database_and_its_log_after_the_end_does_no_better_than_guessing() {
    const VOTES: usize = 40;
    let (mut in_order_of_casting, mut in_order_of_voters, mut asked) = (0, 0, 0);
    for round in 0..6_usize {
        let database = Database::sqlite();
        let hall = Hall::at(&database.url(), |rules| rules);
        let voters: Vec<String> = (0..VOTES).map(|nth| format!("guest{nth:02}")).collect();
        voters.iter().for_each(|name| hall.join_as_member(name));
        let sitting = hall.open_sitting();
        hall.seat_all(&sitting);
        let question = hall.put("a5", Method::SecretBallot).unwrap();
        let said = |nth: usize| if nth < VOTES / 2 { Choice::Yes } else { Choice::No };
        // Cast from the middle outwards, so that the order of casting is not the order of the names.
        let cast: Vec<usize> = (0..VOTES).map(|nth| (nth * 7 + round) % VOTES).collect();
        for nth in &cast {
            hall.vote(&question, &voters[*nth], said(*nth)).unwrap();
        }
        hall.lock(&question).unwrap();
        accord::actions::burn_spent_seals(&hall.store).unwrap();
        let opened: Vec<Choice> = hall.read(|db| ballots::opened(db, &question)).iter().map(|one| one.choice).collect();
        assert_eq!(opened.len(), VOTES);
        in_order_of_casting += opened.iter().zip(&cast).filter(|(choice, nth)| **choice == said(**nth)).count();
        in_order_of_voters += opened.iter().enumerate().filter(|(nth, choice)| **choice == said(*nth)).count();
        asked += VOTES;
        no_key_in(&database);
        no_answer_beside_a_voter(&hall, &question);
    }
    // Guessing is right in half of 240; more than 160 happens by chance less than once in ten million.
    assert!(
        in_order_of_casting < 160 && in_order_of_voters < 160,
        "{in_order_of_casting}, {in_order_of_voters} of {asked}"
    );
}

/// The folder of keys is outside, and nothing in the file or its log is an answer in plain words beside a voter.
fn no_key_in(database: &Database) {
    let Database::Sqlite(path) = database else { return };
    for ending in ["", "-wal"] {
        let bytes = std::fs::read(format!("{}{ending}", path.display())).unwrap_or_default();
        let seal = b".seal";
        assert!(!bytes.windows(seal.len()).any(|window| window == seal), "no path of a key{ending}");
    }
}

fn no_answer_beside_a_voter(hall: &Hall, question: &QuestionId) {
    assert!(hall.read(|db| ballots::sealed(db, question)).is_empty());
    assert!(hall.read(|db| questions::ballots(db, question)).is_empty());
}
