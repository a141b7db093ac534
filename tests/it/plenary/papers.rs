//! Votes that were taken on paper: entered with the scan, confirmed by a second person, and then a question like any other.

use std::collections::BTreeMap;

use accord::actions::{ActResult, EnterPaperVote, Remark, SCAN_BYTES, decide_paper_vote, enter_paper_vote};
use accord::ids::{AmendmentId, DelegationId, PaperVoteId, QuestionId};
use accord::procedure::{Choice, Method, Outcome, QuestionState, Standing, Tally};
use accord::storage::{paper_votes, questions};

use super::hall::{Hall, MEMBERS, declaration_id, refused};
use super::methods::in_session;
use super::pages::Site;

/// The clocks of the meeting when the tests run: noon in UTC.
const THEN: &str = "2017-06-10T07:00";
const PDF: &[u8] = b"%PDF-1.7 a sheet";

pub(super) fn by_hands(count: [u64; 3]) -> EnterPaperVote {
    let [yes, no, abstain] = count;
    EnterPaperVote {
        amendment: Some(AmendmentId::new("a5")),
        method: Method::ShowOfHands,
        tally: Tally { yes, no, abstain },
        answers: BTreeMap::new(),
        happened_at: THEN.to_owned(),
        note: Remark::new("The network was down.").unwrap(),
        scan: PDF.to_vec(),
    }
}

impl Hall {
    pub(super) fn enter_paper(&self, who: &str, input: EnterPaperVote) -> ActResult<PaperVoteId> {
        self.act(who, move |tx, visitor| enter_paper_vote(tx, visitor, &declaration_id(), &input))
    }

    pub(super) fn decide_paper(&self, who: &str, id: &PaperVoteId, confirm: bool) -> ActResult<Option<QuestionId>> {
        let id = id.clone();
        self.act(who, move |tx, visitor| decide_paper_vote(tx, visitor, &id, confirm))
    }

    pub(super) fn papers_are_in_order(&self) {
        let findings = self.read(|db| accord::actions::verify(db, None)).findings;
        let wrong: Vec<_> = findings
            .iter()
            .filter(|one| ["paper", "question", "voter"].iter().any(|kind| one.thing.key().contains(kind)))
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}

#[test]
fn a_count_from_paper_decides_once_a_second_person_confirmed_it() {
    in_session(std::convert::identity, |hall| {
        assert_eq!(refused(hall.enter_paper("valmar.head", by_hands([4, 1, 0]))), "refusal-not-your-role");
        let entered = hall.enter_paper("secretariat", by_hands([4, 1, 0])).unwrap();
        assert_eq!(hall.standing("a5"), Standing::Admissible, "one person changes nothing");
        assert_eq!(refused(hall.enter_paper("secretariat", by_hands([4, 1, 0]))), "refusal-paper-pending");
        assert_eq!(refused(hall.decide_paper("secretariat", &entered, true)), "refusal-not-your-role");
        let question = hall.decide_paper("chair", &entered, true).unwrap().unwrap();
        let stored = hall.question(&question);
        assert_eq!((stored.state, stored.outcome), (QuestionState::Declared, Some(Outcome::Adopted)));
        assert_eq!([stored.yes, stored.no, stored.abstain], [4, 1, 0]);
        assert_eq!(hall.standing("a5"), Standing::Adopted);
        let paper = hall.read(|db| paper_votes::of_question(db, &question)).unwrap();
        assert_eq!(paper.id, entered);
        assert!(hall.decide_paper("chair", &entered, true).is_err(), "once");
        hall.papers_are_in_order();
        hall.finds_every_change(&["paper_votes", "paper_scans"]);
    });
}

#[test]
fn a_roll_on_paper_is_a_vote_with_names_and_strangers_are_refused() {
    in_session(std::convert::identity, |hall| {
        let answers = |names: &[(&str, Choice)]| {
            names.iter().map(|(name, choice)| (DelegationId::new(*name), (*choice).into())).collect::<BTreeMap<_, _>>()
        };
        let named = |names: &[(&str, Choice)]| EnterPaperVote {
            method: Method::RecordedVote,
            answers: answers(names),
            ..by_hands([0, 0, 0])
        };
        assert_eq!(refused(hall.enter_paper("secretariat", named(&[]))), "answers");
        let strange = named(&[("norlandia", Choice::Yes)]);
        assert_eq!(refused(hall.enter_paper("secretariat", strange)), "refusal-not-in-register");
        let said = named(&[("valmar", Choice::Yes), ("cordal", Choice::No), ("lunara", Choice::Yes)]);
        let entered = hall.enter_paper("secretariat", said).unwrap();
        let question = hall.decide_paper("chair", &entered, true).unwrap().unwrap();
        let ballots = hall.read(|db| questions::ballots(db, &question));
        assert_eq!(ballots.len(), 3);
        assert_eq!(hall.question(&question).outcome, Some(Outcome::Adopted));
        hall.papers_are_in_order();
    });
}

#[test]
fn a_sheet_that_cannot_stand_for_a_vote_is_refused_where_it_is_wrong() {
    in_session(std::convert::identity, |hall| {
        let enter = |input| refused(hall.enter_paper("secretariat", input));
        assert_eq!(enter(EnterPaperVote { scan: Vec::new(), ..by_hands([4, 1, 0]) }), "scan");
        assert_eq!(enter(EnterPaperVote { scan: b"MZ".to_vec(), ..by_hands([4, 1, 0]) }), "scan");
        let mut large = PDF.to_vec();
        large.resize(SCAN_BYTES + 1, 0);
        assert_eq!(enter(EnterPaperVote { scan: large, ..by_hands([4, 1, 0]) }), "scan");
        assert_eq!(enter(by_hands([0, 0, 0])), "yes");
        for wrong in ["2017-06-10T07:01", "2017-06-10T06:00", "soon"] {
            let input = EnterPaperVote { happened_at: wrong.to_owned(), ..by_hands([4, 1, 0]) };
            assert_eq!(enter(input), "happened_at", "{wrong}");
        }
        let secret = EnterPaperVote { method: Method::SecretBallot, ..by_hands([4, 1, 0]) };
        assert_eq!(enter(secret), "refusal-not-by-this-method");
        let early = EnterPaperVote { amendment: Some(AmendmentId::new("a1")), ..by_hands([4, 1, 0]) };
        assert_eq!(enter(early), "refusal-not-furthest");
        let more = hall.enter_paper("secretariat", by_hands([9, 1, 0])).unwrap();
        assert_eq!(refused(hall.decide_paper("chair", &more, true)), "refusal-votes-exceed-voters");
        assert!(hall.decide_paper("chair", &more, false).unwrap().is_none());
        assert_eq!(hall.standing("a5"), Standing::Admissible);
        hall.enter_paper("secretariat", by_hands([4, 1, 0])).unwrap();
        hall.papers_are_in_order();
    });
}

#[test]
fn a_vote_from_paper_is_entered_and_confirmed_on_pages_and_the_record_says_so() {
    let site = Site::new(&MEMBERS);
    let path = "/declarations/migration-2017/paper-votes";
    let clerk = site.browser("secretariat");
    let form = clerk.get(path).expect(200);
    let typed = [("what", "a5"), ("method", "show-of-hands"), ("yes", "4"), ("no", "1"), ("note", "Down")];
    let faulty = clerk.submit(&form, "form[enctype]", &typed).expect(422);
    assert!(faulty.has("#scan[aria-invalid]"), "{}", faulty.body);
    assert_eq!(faulty.attribute("#yes", "value"), "4", "what was typed is not lost");
    assert!(faulty.text(".errors").contains("Attach the scan"), "the summary says what is wrong: {}", faulty.body);
    let entered = site.hall.enter_paper("secretariat", by_hands([4, 1, 0])).unwrap();
    let chair = site.browser("chair");
    let page = chair.get(path).expect(200);
    assert!(page.text("#papers").contains("The network was down."), "{}", page.body);
    let done = chair.submit(&page, "form[action$='/confirmation']", &[]).expect(200);
    assert!(done.text(".notice").contains("Taken on paper"), "{}", done.body);
    let question = site.hall.read(|db| paper_votes::find(db, &entered)).question_id.unwrap();
    let json = chair.get(&format!("{}.json", accord::paths::vote_record(&question))).expect(200);
    let json: serde_json::Value = serde_json::from_str(&json.body).unwrap();
    assert_eq!(json["from_paper"]["happened"], "2017-06-10T12:00:00.000000Z");
    let scan = chair.get(&accord::paths::paper_scan(&entered)).expect(200);
    assert_eq!(scan.body.as_bytes(), PDF);
    assert_eq!(scan.header("content-type"), Some("application/pdf"));
    site.browser("nobody").get_only(&accord::paths::paper_scan(&entered)).expect(303);
}

#[test]
fn who_confirms_a_roll_from_paper_sees_what_it_adds_up_to() {
    let site = Site::new(&MEMBERS);
    let said = [("valmar", Choice::Yes), ("cordal", Choice::No), ("lunara", Choice::Yes)];
    let answers = said.map(|(name, choice)| (DelegationId::new(name), choice.into()));
    let named = EnterPaperVote { method: Method::RecordedVote, answers: answers.into(), ..by_hands([0, 0, 0]) };
    site.hall.enter_paper("secretariat", named).unwrap();
    let page = site.browser("chair").get("/declarations/migration-2017/paper-votes").expect(200);
    let paper = page.text("#papers");
    assert!(paper.contains("Recorded vote: 2 in favour, 1 against, 0 abstaining"), "{paper}");
}

#[test]
fn a_form_with_a_file_reaches_the_record_byte_for_byte() {
    use std::io::{Read as _, Write as _};
    let site = Site::new(&MEMBERS);
    let mut body = Vec::new();
    let fields = [("what", "a5"), ("method", "show-of-hands"), ("happened_at", THEN), ("yes", "3"), ("no", "1")];
    for (name, value) in fields {
        let part = format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    body.extend_from_slice(b"--XX\r\nContent-Disposition: form-data; name=\"scan\"; filename=\"s.pdf\"\r\n");
    body.extend_from_slice(b"Content-Type: application/pdf\r\n\r\n");
    body.extend_from_slice(PDF);
    body.extend_from_slice(b"\r\n--XX--\r\n");
    let host = site.host();
    let mut stream = std::net::TcpStream::connect(&host).unwrap();
    let head = format!(
        "POST /declarations/migration-2017/paper-votes HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\n\
         Cookie: accord=secretariat\r\nContent-Type: multipart/form-data; boundary=XX\r\nContent-Length: {}\r\n\
         Connection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(&body).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    let all = site.hall.read(|db| paper_votes::of_declaration(db, &declaration_id()));
    assert_eq!((all.len(), all[0].yes, all[0].no), (1, 3, 1));
    assert_eq!(site.hall.read(|db| paper_votes::scan(db, &all[0].id)).bytes, PDF);
}
