//! The acts of the plenary: sittings, the voting list, questions, ballots, results, adoption.

mod altered;
mod blocs;
mod cast_apart;
mod conduct;
mod corrections;
mod divided;
mod entrusted;
mod floor;
mod for_one_question;
mod hall;
mod joint;
mod life;
mod lives;
mod marks;
mod members;
mod methods;
mod minutes;
mod motions;
mod pages;
mod papers;
mod parts;
mod proposals;
mod records;
mod references;
mod silences;
mod standing;
mod statements;
mod together;

use accord::actions::{
    ActResult, CastBallot, Object, OpenQuestion, QuestionOn, cast_ballot, close_sitting, declare_result, enter_count,
    lock_question, object, open_question, open_sitting, order_voting, record_attendance, set_aside_question,
    take_back_objection, text_digest,
};
use accord::ids::{AmendmentId, ClauseId, DelegationId, QuestionId, SittingId};
use accord::procedure::{Choice, How, Method, Outcome, QuestionState, Stage, Standing, Tally};
use accord::storage::versions::VersionKind;
use accord::storage::{declarations, journal, outbox, questions, sittings, versions};
use accord::text::ending::Style;
use accord::text::{DeclarationKind, Text};

use hall::{Hall, MEMBERS, declaration_id, meeting_id, refused};

impl Hall {
    fn open_sitting(&self) -> SittingId {
        self.act("chair", |tx, chair| open_sitting(tx, chair, &meeting_id())).unwrap()
    }

    /// Records that these are there and the other members are not.
    fn seat(&self, sitting: &SittingId, present: &[&str]) {
        let attendance: Vec<_> =
            MEMBERS.map(|name| (DelegationId::new(name), present.contains(&name))).into_iter().collect();
        let sitting = sitting.clone();
        self.act("secretariat", move |tx, who| record_attendance(tx, who, &sitting, &attendance)).unwrap();
    }

    /// Records that everybody is there.
    fn seat_all(&self, sitting: &SittingId) {
        let all = self.read(|db| accord::storage::bodies::delegations(db, &"parlatino".into()));
        let attendance: Vec<_> = all.into_iter().map(|one| (one.id, true)).collect();
        let sitting = sitting.clone();
        self.act("secretariat", move |tx, who| record_attendance(tx, who, &sitting, &attendance)).unwrap();
    }

    /// A sitting with all five members there.
    fn in_session() -> Self {
        let hall = Self::open();
        let sitting = hall.open_sitting();
        hall.seat(&sitting, &MEMBERS);
        hall
    }

    fn put(&self, amendment: &str, method: Method) -> ActResult<QuestionId> {
        let on = QuestionOn::Amendment(AmendmentId::new(amendment));
        self.put_by(
            "chair",
            OpenQuestion {
                on,
                method: Some(method),
                as_revised: None,
                confirmed: Vec::new(),
                own_count: None,
                excluded: Vec::new(),
            },
        )
    }

    fn put_whole(&self, confirmed: &[&str]) -> ActResult<QuestionId> {
        let confirmed = confirmed.iter().map(|id| ClauseId::new(*id)).collect();
        self.put_by(
            "chair",
            OpenQuestion {
                on: QuestionOn::Whole,
                method: None,
                as_revised: None,
                confirmed,
                own_count: None,
                excluded: Vec::new(),
            },
        )
    }

    fn put_by(&self, who: &str, input: OpenQuestion) -> ActResult<QuestionId> {
        self.act(who, move |tx, chair| open_question(tx, chair, &declaration_id(), &input))
    }

    fn put_by_hands(&self, confirmed: &[&str]) -> QuestionId {
        let confirmed = confirmed.iter().map(|id| ClauseId::new(*id)).collect();
        let method = Some(Method::ShowOfHands);
        self.put_by("chair", OpenQuestion { confirmed, method, ..OpenQuestion::on(QuestionOn::Whole) }).unwrap()
    }

    fn vote(&self, question: &QuestionId, who: &str, choice: Choice) -> ActResult<()> {
        let question = question.clone();
        self.act(&format!("{who}.head"), move |tx, voter| {
            cast_ballot(tx, voter, &question, &CastBallot { delegation: None, choice })
        })
    }

    fn lock(&self, question: &QuestionId) -> ActResult<()> {
        let question = question.clone();
        self.act("chair", move |tx, chair| lock_question(tx, chair, &question))
    }

    fn declare(&self, question: &QuestionId) -> ActResult<Outcome> {
        let question = question.clone();
        self.act("chair", move |tx, chair| declare_result(tx, chair, &question, None))
    }

    fn count(&self, question: &QuestionId, [yes, no, abstain]: [u64; 3]) -> ActResult<()> {
        let question = question.clone();
        self.act("secretariat", move |tx, who| enter_count(tx, who, &question, Tally { yes, no, abstain }))
    }

    /// Puts, locks and declares by a show of hands.
    #[track_caller]
    fn decide(&self, amendment: &str, count: [u64; 3]) -> Outcome {
        let question = self.put(amendment, Method::ShowOfHands).unwrap();
        self.lock(&question).unwrap();
        self.count(&question, count).unwrap();
        self.declare(&question).unwrap()
    }

    fn set_aside(&self, question: &QuestionId) -> ActResult<()> {
        let question = question.clone();
        self.act("chair", move |tx, chair| set_aside_question(tx, chair, &question))
    }

    fn question(&self, id: &QuestionId) -> questions::Question {
        self.read(|db| questions::find(db, id))
    }

    fn stage(&self) -> Stage {
        self.read(|db| declarations::find(db, &declaration_id())).stage
    }
}

#[test]
fn a_sitting_is_numbered_and_one_is_open_at_a_time() {
    let hall = Hall::open();
    assert_eq!(
        refused(hall.act("valmar.head", |tx, who| open_sitting(tx, who, &meeting_id()))),
        "refusal-not-your-role"
    );
    let first = hall.open_sitting();
    let again = hall.act("chair", |tx, chair| open_sitting(tx, chair, &meeting_id()));
    assert_eq!(refused(again), "refusal-sitting-open");
    let closing = first.clone();
    hall.act("chair", move |tx, chair| close_sitting(tx, chair, &closing)).unwrap();
    let head = hall.read(|db| journal::head(db, &"parlatino".into())).unwrap();
    assert!(head.facts.contains(&head.previous), "the closing entry holds the head of the chain: {}", head.facts);
    let second = hall.open_sitting();
    assert_eq!(hall.read(|db| sittings::find(db, &second)).number, 2);
}

#[test]
fn attendance_keeps_the_time_of_what_does_not_change() {
    let hall = Hall::open();
    let sitting = hall.open_sitting();
    hall.seat(&sitting, &["valmar"]);
    let entries = hall.journal().len();
    hall.seat(&sitting, &["valmar"]);
    assert_eq!(hall.journal().len(), entries, "nothing changed, nothing is recorded");
    let stranger = [(DelegationId::new("elsewhere"), true)];
    let refusal = hall.act("secretariat", move |tx, who| record_attendance(tx, who, &sitting, &stranger));
    assert_eq!(refused(refusal), "not-found");
}

#[test]
fn a_question_needs_a_sitting_a_quorum_and_the_chair() {
    let hall = Hall::open();
    assert_eq!(refused(hall.put("a5", Method::Consensus)), "refusal-no-sitting");
    let sitting = hall.open_sitting();
    hall.seat(&sitting, &["valmar", "cordal"]);
    assert_eq!(refused(hall.put("a5", Method::Consensus)), "refusal-no-quorum");
    hall.seat(&sitting, &["valmar", "cordal", "lunara"]);
    let on = QuestionOn::Amendment(AmendmentId::new("a5"));
    let input = OpenQuestion {
        on,
        method: None,
        as_revised: None,
        confirmed: Vec::new(),
        own_count: None,
        excluded: Vec::new(),
    };
    assert_eq!(refused(hall.put_by("valmar.head", input.clone())), "refusal-not-your-role");
    assert_eq!(refused(hall.put_by("secretariat", input.clone())), "refusal-not-your-role");
    let question = hall.put_by("chair", input).unwrap();
    let stored = hall.question(&question);
    assert_eq!((stored.present, stored.quorum, stored.entitled), (3, 3, 5));
    assert_eq!((stored.method, stored.majority.as_str()), (Method::RecordedVote, "simple"));
    assert!(stored.words.contains("after their return"), "{}", stored.words);
    assert_eq!(hall.read(|db| questions::voters(db, &question)).len(), 5);
    assert_eq!(refused(hall.put("a1", Method::Consensus)), "refusal-question-open");
    let told = hall.read(|db| outbox::newest(db, 50));
    assert_eq!(told.iter().filter(|mail| mail.kind == "question-opened").count(), 5);
}

#[test]
fn the_order_of_voting_holds_until_the_chair_changes_it_with_a_reason() {
    let hall = Hall::in_session();
    assert_eq!(refused(hall.put("a1", Method::Consensus)), "refusal-not-furthest");
    assert_eq!(refused(hall.put("a4", Method::Consensus)), "refusal-sub-amendments-first");
    assert_eq!(refused(hall.put_whole(&[])), "refusal-amendments-still-open");
    let order = || ["a1", "a5", "a3", "a2", "a4-1", "a4"].map(AmendmentId::new);
    let no_reason = hall.act("chair", move |tx, chair| order_voting(tx, chair, &declaration_id(), &order(), " "));
    assert_eq!(refused(no_reason), "refusal-reason-needed");
    let short =
        hall.act("chair", move |tx, chair| order_voting(tx, chair, &declaration_id(), &order()[1..], "So agreed"));
    assert_eq!(refused(short), "refusal-not-same-amendments");
    hall.act("chair", move |tx, chair| order_voting(tx, chair, &declaration_id(), &order(), "So agreed")).unwrap();
    hall.put("a1", Method::Consensus).unwrap();
    let late = hall.act("chair", move |tx, chair| order_voting(tx, chair, &declaration_id(), &order(), "Again"));
    assert_eq!(refused(late), "refusal-question-open");
}

#[test]
fn consensus_without_an_objection_adopts() {
    let hall = Hall::in_session();
    let question = hall.put("a5", Method::Consensus).unwrap();
    assert_eq!(refused(hall.vote(&question, "valmar", Choice::Yes)), "refusal-not-by-this-method");
    assert_eq!(refused(hall.declare(&question)), "refusal-question-not-locked");
    hall.lock(&question).unwrap();
    assert_eq!(hall.declare(&question).unwrap(), Outcome::Adopted);
    assert_eq!(hall.question(&question).reached, Some(How::Consensus));
    assert_eq!(hall.standing("a5"), Standing::Adopted);
    assert_eq!(refused(hall.declare(&question)), "refusal-question-declared");
}

#[test]
fn an_objection_blocks_consensus_until_it_is_taken_back_or_a_vote_is_taken() {
    let hall = Hall::in_session();
    let question = hall.put("a5", Method::Consensus).unwrap();
    let id = question.clone();
    let objection = || Object { delegation: None, words: "Not like this.".into() };
    hall.act("cordal.head", move |tx, who| object(tx, who, &id, &objection())).unwrap();
    let id = question.clone();
    let observer = hall.act("norlandia.head", move |tx, who| object(tx, who, &id, &objection()));
    assert_eq!(refused(observer), "refusal-category-may-not-vote");
    let id = question.clone();
    let none = hall.act("lunara.head", move |tx, who| take_back_objection(tx, who, &id, None));
    assert_eq!(refused(none), "refusal-no-objection");
    hall.lock(&question).unwrap();
    assert_eq!(refused(hall.declare(&question)), "refusal-objection-open");
    let id = question.clone();
    hall.act("chair", move |tx, who| set_aside_question(tx, who, &id)).unwrap();
    assert_eq!(hall.question(&question).state, QuestionState::Annulled);
    assert_eq!(hall.decide("a5", [3, 2, 0]), Outcome::Adopted);
}

#[test]
fn an_objection_taken_back_does_not_block() {
    let hall = Hall::in_session();
    let question = hall.put("a5", Method::Consensus).unwrap();
    let id = question.clone();
    let input = Object { delegation: None, words: String::new() };
    hall.act("cordal.head", move |tx, who| object(tx, who, &id, &input)).unwrap();
    let id = question.clone();
    hall.act("cordal.head", move |tx, who| take_back_objection(tx, who, &id, None)).unwrap();
    hall.lock(&question).unwrap();
    assert_eq!(hall.declare(&question).unwrap(), Outcome::Adopted);
}

#[test]
fn a_show_of_hands_is_counted_before_it_is_declared() {
    let hall = Hall::in_session();
    let question = hall.put("a5", Method::ShowOfHands).unwrap();
    hall.lock(&question).unwrap();
    assert_eq!(refused(hall.declare(&question)), "refusal-count-missing");
    assert_eq!(refused(hall.count(&question, [4, 2, 0])), "refusal-votes-exceed-voters");
    hall.count(&question, [2, 1, 1]).unwrap();
    hall.count(&question, [1, 3, 1]).unwrap();
    assert_eq!(hall.declare(&question).unwrap(), Outcome::Rejected);
    let stored = hall.question(&question);
    assert_eq!((stored.yes, stored.no, stored.abstain, stored.required), (1, 3, 1, 3));
    assert_eq!(hall.standing("a5"), Standing::Rejected);
}

#[test]
fn a_recorded_vote_takes_corrections_until_the_lock_and_one_ballot_a_voter() {
    let hall = Hall::in_session();
    let question = hall.put("a5", Method::RecordedVote).unwrap();
    let entries = hall.journal().len();
    hall.vote(&question, "valmar", Choice::No).unwrap();
    hall.vote(&question, "valmar", Choice::Yes).unwrap();
    hall.vote(&question, "valmar", Choice::Yes).unwrap();
    hall.vote(&question, "cordal", Choice::Yes).unwrap();
    hall.vote(&question, "lunara", Choice::No).unwrap();
    assert_eq!(hall.journal().len(), entries, "ballots are not journalled one by one");
    assert_eq!(refused(hall.vote(&question, "norlandia", Choice::No)), "refusal-category-may-not-vote");
    let id = question.clone();
    let chair = hall
        .act("chair", move |tx, who| cast_ballot(tx, who, &id, &CastBallot { delegation: None, choice: Choice::Yes }));
    assert_eq!(refused(chair), "refusal-not-your-role");
    hall.lock(&question).unwrap();
    assert_eq!(refused(hall.vote(&question, "tesoro", Choice::No)), "refusal-question-locked");
    assert_eq!(refused(hall.vote(&question, "valmar", Choice::Yes)), "refusal-question-locked");
    assert_eq!(refused(hall.lock(&question)), "refusal-question-locked");
    assert_eq!(hall.declare(&question).unwrap(), Outcome::Adopted);
    let stored = hall.question(&question);
    assert_eq!((stored.yes, stored.no, stored.abstain), (2, 1, 0));
    let entry = hall.read(|db| journal::of_body(db, &"parlatino".into())).pop().unwrap();
    assert!(entry.facts.contains(&stored.ballots_digest.unwrap()), "{}", entry.facts);
}

#[test]
fn the_secretariat_enters_a_ballot_at_oral_request_and_the_record_says_so() {
    let hall = Hall::in_session();
    let question = hall.put("a5", Method::RecordedVote).unwrap();
    let id = question.clone();
    let ballot = CastBallot { delegation: Some(DelegationId::new("tesoro")), choice: Choice::Abstain };
    hall.act("secretariat", move |tx, who| cast_ballot(tx, who, &id, &ballot)).unwrap();
    let entry = hall.read(|db| journal::head(db, &"parlatino".into())).unwrap();
    assert_eq!((entry.act.as_str(), entry.on_behalf_of), ("ballot-entered", Some(DelegationId::new("tesoro"))));
    assert!(!entry.facts.contains("abstain"), "nobody reads an open ballot in the journal");
    let id = question.clone();
    let other = CastBallot { delegation: Some(DelegationId::new("tesoro")), choice: Choice::No };
    let stranger = hall.act("valmar.head", move |tx, who| cast_ballot(tx, who, &id, &other));
    assert_eq!(refused(stranger), "refusal-not-for-another");
}

#[test]
fn a_tie_rejects_or_is_voted_once_more_as_the_rules_say() {
    let hall = Hall::in_session();
    assert_eq!(hall.decide("a5", [2, 2, 1]), Outcome::Tied);
    assert_eq!(hall.standing("a5"), Standing::Rejected);

    let hall =
        Hall::with_rules(|rules| rules.replace("tie = { value = \"rejected\"", "tie = { value = \"second-vote\""));
    let sitting = hall.open_sitting();
    hall.seat(&sitting, &MEMBERS);
    assert_eq!(hall.decide("a5", [2, 2, 1]), Outcome::Tied);
    assert_eq!(hall.standing("a5"), Standing::Admissible);
    assert_eq!(hall.decide("a5", [2, 2, 1]), Outcome::Tied);
    assert_eq!(hall.standing("a5"), Standing::Rejected);
    assert_eq!(refused(hall.put("a5", Method::Consensus)), "refusal-wrong-standing");
}

#[test]
fn what_competes_with_an_adopted_amendment_falls() {
    let hall = Hall::in_session();
    hall.decide("a5", [5, 0, 0]);
    hall.decide("a1", [5, 0, 0]);
    hall.decide("a3", [3, 2, 0]);
    assert_eq!((hall.standing("a3"), hall.standing("a2")), (Standing::Adopted, Standing::Fallen));
    let fallen = hall.read(|db| accord::storage::amendments::find(db, &AmendmentId::new("a2")));
    assert_eq!(fallen.fell_to, Some(AmendmentId::new("a3")));
    assert_eq!(refused(hall.put("a2", Method::Consensus)), "refusal-wrong-standing");
    assert!(hall.journal().contains(&"amendment-fell".to_owned()));
}

#[test]
fn a_sub_amendment_is_put_first_and_its_parent_as_amended() {
    let hall = Hall::in_session();
    for (amendment, count) in
        [("a5", [5, 0, 0]), ("a1", [5, 0, 0]), ("a3", [0, 5, 0]), ("a2", [5, 0, 0]), ("a4-1", [4, 1, 0])]
    {
        hall.decide(amendment, count);
    }
    let question = hall.put("a4", Method::Consensus).unwrap();
    assert!(hall.question(&question).words.contains("the press and the media"));
}

#[test]
fn the_whole_comes_last_and_makes_the_adopted_version() {
    let hall = Hall::in_session();
    for amendment in ["a5", "a1", "a3", "a4-1", "a4"] {
        hall.decide(amendment, [5, 0, 0]);
    }
    assert_eq!(refused(hall.put_whole(&[])), "confirmed", "two amendments met in clause 1");
    let question = hall.put_whole(&["c1"]).unwrap();
    assert_eq!(hall.question(&question).majority, "2/3 of present-and-voting");
    for (name, choice) in MEMBERS.into_iter().zip([Choice::Yes, Choice::Yes, Choice::Yes, Choice::Yes, Choice::No]) {
        hall.vote(&question, name, choice).unwrap();
    }
    hall.lock(&question).unwrap();
    assert_eq!(hall.declare(&question).unwrap(), Outcome::Adopted);
    assert_eq!(hall.stage(), Stage::Adopted);
    let (version, text) = adopted(&hall);
    let words: Vec<&str> = text.clauses.iter().map(|clause| clause.words.as_str()).collect();
    assert_eq!(
        words[1..],
        [
            "Encourages States to protect all migrants in transit and after their return",
            "Requests an end to detention so that nobody is held",
            "Decides to meet every year",
            "Invites the press and the media to take part in the campaigns",
        ]
    );
    assert!(text.clauses.iter().all(|clause| !clause.inserted));
    assert_eq!(version.base_id, Some("tabled".into()));
    assert_eq!(version.digest, Some(text_digest(&text, &Style::parlatino(&text.language))));
    let last = hall.journal();
    assert_eq!(last.last().map(String::as_str), Some("declaration-adopted"));
}

fn adopted(hall: &Hall) -> (versions::Version, Text) {
    hall.read(|db| {
        let version = versions::latest(db, &declaration_id())?;
        assert_eq!(version.kind, VersionKind::Adopted);
        let text =
            versions::text(db, &version.id, DeclarationKind::Declaration, &accord::language::Language::english())?;
        Ok((version, text))
    })
}

#[test]
fn a_whole_without_two_thirds_is_rejected() {
    let hall = Hall::in_session();
    for amendment in ["a5", "a1", "a3", "a2", "a4-1", "a4"] {
        hall.decide(amendment, [0, 5, 0]);
    }
    let question = hall.put_whole(&[]).unwrap();
    for (name, choice) in MEMBERS.into_iter().zip([Choice::Yes, Choice::Yes, Choice::Yes, Choice::No, Choice::No]) {
        hall.vote(&question, name, choice).unwrap();
    }
    hall.lock(&question).unwrap();
    assert_eq!(hall.declare(&question).unwrap(), Outcome::Rejected);
    assert_eq!(hall.stage(), Stage::Rejected);
    assert_eq!(hall.read(|db| versions::of_declaration(db, &declaration_id())).len(), 1);
}

#[test]
fn a_sitting_is_not_closed_under_a_question() {
    let hall = Hall::in_session();
    let sitting = hall.read(|db| sittings::open_of_meeting(db, &meeting_id())).unwrap().id;
    let question = hall.put("a5", Method::Consensus).unwrap();
    let id = sitting.clone();
    assert_eq!(refused(hall.act("chair", move |tx, chair| close_sitting(tx, chair, &id))), "refusal-question-open");
    hall.lock(&question).unwrap();
    hall.declare(&question).unwrap();
    hall.act("chair", move |tx, chair| close_sitting(tx, chair, &sitting)).unwrap();
}
