//! The voting sheet: the delegation's own, beside its ballot.

use accord::ids::{DeclarationId, DelegationId, MembershipId, QuestionId, SittingId};
use accord::procedure::{Method, QuestionState, Stage, Standing, Subject};
use accord::storage::questions::{self, Question, Voter};
use accord::storage::sittings::{self, Sitting};
use accord::storage::{StoreResult, Tx, amendments, declarations};

use super::{browser, draft, file, furnish, id};
use crate::support::on_both_databases;

const SHEET: &str = "/declarations/migration/voting-sheet";

/// The plenary, with a recorded vote on an amendment open.
fn put(tx: &mut Tx<'_>, amendment: &str) -> StoreResult<()> {
    let mut declaration = declarations::find(tx.db, &DeclarationId::new("migration"))?;
    declaration.stage = Stage::Plenary;
    declarations::update(tx, &declaration)?;
    let sitting = Sitting {
        id: SittingId::new("sitting"),
        meeting_id: "dialogue".into(),
        number: 1,
        opened_at: tx.now,
        closed_at: None,
        code: "123456".to_owned(),
    };
    sittings::insert(tx, &sitting)?;
    let question = Question {
        id: QuestionId::new("question"),
        declaration_id: declaration.id,
        sitting_id: Some(sitting.id),
        number: 1,
        subject: Subject::Amendment,
        amendment_id: Some(id(amendment)),
        clause_id: None,
        recommendation_id: None,
        method: Method::RecordedVote,
        majority: "simple".to_owned(),
        majority_rule: "1".to_owned(),
        words: "[]".to_owned(),
        state: QuestionState::Open,
        opened_at: tx.now,
        opened_by: MembershipId::new("chair"),
        locked_at: None,
        declared_at: None,
        declared_by: None,
        present: 2,
        registered: 2,
        count_reason: None,
        entitled: 2,
        quorum: 2,
        yes: 0,
        no: 0,
        abstain: 0,
        base: 0,
        required: 0,
        outcome: None,
        reached: None,
        ballots_digest: None,
        chair: None,
    };
    let voter = |name: &str| Voter {
        question_id: question.id.clone(),
        delegation_id: DelegationId::new(name),
        weight: 1,
        place: 0,
        holder_id: None,
        present: true,
        component: String::new(),
    };
    questions::insert(tx, &question, &["valmar", "orellana"].map(voter))
}

on_both_databases! {
    fn a_delegation_sees_its_own_sheet_beside_its_ballot_and_nobody_else_does(app: &TestApp) {
        furnish(app);
        let (valmar, orellana) = (browser(app, "valmar"), browser(app, "orellana"));
        let path = draft(&orellana, "c1", "Requests States to protect everybody");
        file(&orellana, &path).expect(200);
        let of = id(&path);
        app.write(move |tx| {
            let mut amendment = amendments::find(tx.db, &of)?;
            amendment.standing = Standing::Admissible;
            Ok(amendments::update(tx, &amendment)?)
        });
        let of = id(&path);
        let sheet = valmar.get(SHEET).expect(200);
        let (stance, note) = (format!("stance-{of}"), format!("note-{of}"));
        let typed = [(stance.as_str(), "against"), (note.as_str(), "Unless they drop it"), ("stance-whole", "for")];
        let saved = valmar.submit(&sheet, "main form", &typed).expect(200);
        assert!(saved.has("[role=status]") && saved.value_of(&note).as_deref() == Some("Unless they drop it"));
        assert!(browser(app, "valmar-head").get(SHEET).expect(200).body.contains("Unless they drop it"));
        assert!(!orellana.get(SHEET).expect(200).body.contains("Unless they drop it"));
        let pried = format!("{SHEET}?delegation=valmar");
        orellana.get(&pried).expect(404);
        assert_eq!(orellana.post(SHEET, &[("delegation", "valmar"), ("stance-whole", "for")]).status, 404);
        for other in ["clerk", "chair"] {
            browser(app, other).get(SHEET).expect(404);
        }
        let desk = valmar.get("/delegations/valmar/desk").expect(200);
        assert!(desk.text("section[aria-labelledby=texts] li").contains("2 lines filled in"));
        assert_eq!(valmar.post(SHEET, &[("stance-nothing", "for")]).status, 422);

        app.write(move |tx| Ok(put(tx, &path)?));
        let ballot = valmar.get("/questions/question").expect(200);
        assert!(ballot.text("p.notice").starts_with("Your sheet says: against. Unless they drop it"), "{}", ballot.text("p.notice"));
        for other in ["orellana", "clerk", "chair", "tesoro"] {
            assert!(!browser(app, other).get("/questions/question").expect(200).body.contains("Unless they drop it"));
        }
        let page = valmar.get(SHEET).expect(200);
        valmar.submit(&page, "main form", &[(stance.as_str(), ""), (note.as_str(), "")]).expect(200);
        assert!(!valmar.get("/questions/question").expect(200).body.contains("Your sheet says"));
    }
}
