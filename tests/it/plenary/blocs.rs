//! Several amendments in one decision: announced, asked for apart, put, decided, put back.

use accord::actions::{
    ActResult, OpenQuestion, ProposeCorrection, QuestionOn, Remark, announce_bloc, ask_apart, decide_correction,
    give_up_bloc, propose_correction, take_back_apart,
};
use accord::ids::{AmendmentId, BlocId, DelegationId, QuestionId};
use accord::procedure::{Choice, Correction, Method, Outcome, Standing};

use super::hall::{Hall, MEMBERS, declaration_id, refused};
use super::methods::in_session;

impl Hall {
    fn announce(&self, those: &[&str]) -> ActResult<BlocId> {
        let those: Vec<AmendmentId> = those.iter().map(|id| AmendmentId::new(*id)).collect();
        self.act("chair", move |tx, chair| announce_bloc(tx, chair, &declaration_id(), &those))
    }

    fn put_bloc(&self, bloc: &BlocId, method: Method) -> ActResult<QuestionId> {
        let input = OpenQuestion { method: Some(method), ..OpenQuestion::on(QuestionOn::Bloc(bloc.clone())) };
        self.put_by("chair", input)
    }

    fn ask_apart(&self, who: &str, amendment: &str) -> ActResult<()> {
        let id = AmendmentId::new(amendment);
        self.act(&format!("{who}.head"), move |tx, head| ask_apart(tx, head, &id, None))
    }

    fn decides(&self, question: &QuestionId, votes: [Choice; 5]) -> Outcome {
        for (name, choice) in MEMBERS.iter().zip(votes) {
            self.vote(question, name, choice).unwrap();
        }
        self.lock(question).unwrap();
        self.declare(question).unwrap()
    }

    fn standings(&self, those: &[&str]) -> Vec<Standing> {
        those.iter().map(|id| self.standing(id)).collect()
    }
}

const ALL_FOR: [Choice; 5] = [Choice::Yes; 5];
const AGAINST: [Choice; 5] = [Choice::Yes, Choice::No, Choice::No, Choice::No, Choice::Abstain];

#[test]
fn what_is_put_together_is_decided_together() {
    in_session(
        |rules| rules,
        |hall| {
            let bloc = hall.announce(&["a5", "a4-1", "a1"]).unwrap();
            let question = hall.put_bloc(&bloc, Method::RecordedVote).unwrap();
            let put = hall.dossier();
            let stored = hall.question(&question);
            let ids: Vec<&str> = put.put_by(&stored).into_iter().map(AmendmentId::as_str).collect();
            assert_eq!(ids, ["a5", "a1", "a4-1"], "in the order of the list");
            assert_eq!(refused(hall.ask_apart("tesoro", "a1")), "refusal-text-frozen");
            assert_eq!(hall.decides(&question, ALL_FOR), Outcome::Adopted);
            assert_eq!(hall.standings(&["a1", "a5", "a4-1"]), [Standing::Adopted; 3]);
            let text = hall.dossier().current().text;
            let words = |id: &str| text.clauses.iter().find(|one| one.id.as_str() == id).map(|one| one.words.clone());
            let both = "Encourages States to protect all migrants in transit and after their return";
            assert_eq!(words("c1").as_deref(), Some(both));
            hall.is_in_order();
        },
    );
}

#[test]
fn what_somebody_asks_for_apart_is_left_out_until_that_is_taken_back() {
    in_session(
        |rules| rules,
        |hall| {
            let bloc = hall.announce(&["a5", "a1", "a4-1"]).unwrap();
            hall.ask_apart("tesoro", "a1").unwrap();
            assert_eq!(refused(hall.ask_apart("tesoro", "a1")), "refusal-asked-before");
            assert_eq!(refused(hall.ask_apart("norlandia", "a5")), "refusal-category-may-not-vote");
            let dossier = hall.dossier();
            let (_, all) = dossier.open_blocs().next().expect("two are left");
            assert_eq!(dossier.left_of(all), ["a5", "a4-1"].map(AmendmentId::new));
            hall.ask_apart("lunara", "a5").unwrap();
            assert!(hall.dossier().open_blocs().next().is_none());
            assert_eq!(refused(hall.put_bloc(&bloc, Method::RecordedVote)), "refusal-bloc-of-one");
            let id = AmendmentId::new("a5");
            hall.act("lunara.head", move |tx, head| take_back_apart(tx, head, &id, None)).unwrap();
            let (id, of) = (AmendmentId::new("a4-1"), DelegationId::new("cordal"));
            hall.act("secretariat", move |tx, clerk| ask_apart(tx, clerk, &id, Some(&of))).unwrap();
            assert_eq!(refused(hall.put_bloc(&bloc, Method::RecordedVote)), "refusal-bloc-of-one");
            let (id, of) = (AmendmentId::new("a4-1"), DelegationId::new("cordal"));
            hall.act("secretariat", move |tx, clerk| take_back_apart(tx, clerk, &id, Some(&of))).unwrap();
            let question = hall.put_bloc(&bloc, Method::RecordedVote).unwrap();
            assert_eq!(hall.decides(&question, AGAINST), Outcome::Rejected);
            let after = hall.standings(&["a5", "a4-1", "a1"]);
            assert_eq!(after, [Standing::Rejected, Standing::Rejected, Standing::Admissible]);
            hall.is_in_order();
        },
    );
}

#[test]
fn what_hangs_together_or_comes_later_is_not_put_together() {
    in_session(
        |rules| rules,
        |hall| {
            assert_eq!(refused(hall.announce(&["a1"])), "refusal-bloc-of-one");
            assert_eq!(refused(hall.announce(&["a2", "a3"])), "refusal-collide-together");
            assert_eq!(refused(hall.announce(&["a4", "a4-1"])), "refusal-sub-amendments-first");
            assert_eq!(refused(hall.announce(&["a4", "a5"])), "refusal-sub-amendments-first", "4/1 comes before 4");
            assert_eq!(refused(hall.announce(&["a1", "a3"])), "refusal-not-furthest", "5 comes before 1");
            let bloc = hall.announce(&["a5", "a3"]).unwrap();
            let given_up = bloc.clone();
            hall.act("chair", move |tx, chair| give_up_bloc(tx, chair, &given_up)).unwrap();
            assert!(hall.put_bloc(&bloc, Method::RecordedVote).is_err());
            hall.is_in_order();
        },
    );
}

#[test]
fn rules_that_know_no_blocs_refuse_them() {
    let alone = |rules: String| rules.replace("en-bloc = { value = true", "en-bloc = { value = false");
    in_session(alone, |hall| assert_eq!(refused(hall.announce(&["a5", "a3"])), "refusal-no-blocs"));
}

#[test]
fn an_annulled_vote_on_several_puts_all_of_them_back() {
    in_session(
        |rules| rules,
        |hall| {
            let bloc = hall.announce(&["a3", "a5"]).unwrap();
            let question = hall.put_bloc(&bloc, Method::RecordedVote).unwrap();
            assert_eq!(hall.decides(&question, ALL_FOR), Outcome::Adopted);
            assert_eq!(hall.standings(&["a2", "a3", "a5"]), [Standing::Fallen, Standing::Adopted, Standing::Adopted]);
            let reason = Remark::new("The devices failed").unwrap();
            let input = ProposeCorrection { kind: Correction::Annulment, reason, tally: None };
            let id = hall.act("chair", move |tx, chair| propose_correction(tx, chair, &question, &input)).unwrap();
            hall.act("secretariat", move |tx, clerk| decide_correction(tx, clerk, &id, true)).unwrap();
            assert_eq!(hall.standings(&["a2", "a3", "a5"]), [Standing::Admissible; 3]);
            let again = hall.put_bloc(&bloc, Method::ShowOfHands).unwrap();
            assert_ne!(hall.question(&again).number, 1);
            hall.is_in_order();
        },
    );
}
