//! What is before the body is not changed under it.

use accord::ids::{AmendmentId, DeclarationId, MeetingId, MembershipId, QuestionId, SittingId};
use accord::procedure::{Method, QuestionState, Stage, Subject};
use accord::storage::questions::{self, Question};
use accord::storage::sittings::{self, Sitting};
use accord::storage::{StoreResult, Tx};

use crate::rows;
use crate::support::on_both_databases;
use crate::treating::{amendment, revise, world_of};
use crate::world::{SECOND, signed_in};

/// A question on an amendment, in a state.
fn put(tx: &mut Tx<'_>, on: &str, state: QuestionState) -> StoreResult<()> {
    let chair = MembershipId::new("chair");
    let sitting = Sitting {
        id: SittingId::new("sitting"),
        meeting_id: MeetingId::new("dialogue"),
        number: 1,
        opened_at: tx.now,
        closed_at: None,
        code: "123456".to_owned(),
    };
    sittings::insert(tx, &sitting)?;
    let question = Question {
        id: QuestionId::new("question"),
        declaration_id: DeclarationId::new("migration"),
        sitting_id: Some(sitting.id),
        number: 1,
        subject: Subject::Amendment,
        amendment_id: Some(AmendmentId::new(on)),
        clause_id: None,
        recommendation_id: None,
        method: Method::RecordedVote,
        majority: "simple".to_owned(),
        majority_rule: "1".to_owned(),
        words: "[]".to_owned(),
        state,
        opened_at: tx.now,
        opened_by: chair,
        locked_at: None,
        declared_at: None,
        declared_by: None,
        present: 3,
        registered: 3,
        count_reason: None,
        entitled: 3,
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
    questions::insert(tx, &question, &[])
}

on_both_databases! {
    fn sponsors_do_not_revise_an_amendment_while_it_is_before_the_body(app: &TestApp) {
        world_of(app, rows::PARLATINO, Stage::Plenary);
        let words = SECOND.replace("all who", "those who");
        let sponsor = signed_in(app, "valmar");
        let page = sponsor.get("/amendments/a3/revision").expect(200);
        app.write(|tx| Ok(put(tx, "a3", QuestionState::Open)?));
        let refused = sponsor.submit(&page, "form[action$='/revision']", &[("words.a3-op", &words)]).expect(409);
        assert!(refused.text(".errors").contains("before the body"), "{}", refused.text(".errors"));
        sponsor.get("/amendments/a3/revision").expect(409);
        assert_eq!((amendment(app, "a3").cited(), amendment(app, "a3").revised), ("3".to_owned(), 0));
        let unable = sponsor.get("/amendments/a3").expect(200).texts(".unable").join(" ");
        assert!(unable.contains("Revise"), "{unable}");
        revise(app, "valmar", "a1", "Urges States to sign the pact.").expect(200);
        assert_eq!(amendment(app, "a1").cited(), "1 Rev.1", "the others are not before it");
    }

    fn neither_is_one_whose_sub_amendment_is_before_it_nor_that_sub_amendment(app: &TestApp) {
        world_of(app, rows::PARLATINO, Stage::Plenary);
        app.write(|tx| Ok(put(tx, "a1-1", QuestionState::Locked)?));
        signed_in(app, "valmar").get("/amendments/a1/revision").expect(409);
        signed_in(app, "orellana").get("/amendments/a1-1/revision").expect(409);
    }
}
