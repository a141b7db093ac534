//! Compromises: an amendment replaces others whose sponsors join it; they stand aside meanwhile, fall with its adoption, and
//! return if it fails.

use accord::actions::{
    Dossier, OpenQuestion, QuestionOn, Remark, Treatment, declare_result, enter_count, lock_question, open_question,
    open_sitting, record_attendance, treat_selection, verify,
};
use accord::ids::{AccountId, AmendmentId, BodyId, DeclarationId, MeetingId, MembershipId, PanelId, QuestionId};
use accord::procedure::{Method, Role, Stage, Standing, Tally};
use accord::storage::amendments::{self, Amendment, OperationRow};
use accord::storage::carryings::Outcome;
use accord::storage::panels::{self, Assignment, Panel, PanelPart, PanelSeat};
use accord::storage::{StoreResult, Tx, journal, replacements};

use crate::client::Page;
use crate::rows;
use crate::support::{TestApp, on_both_databases};
use crate::world::{DELEGATIONS, FIRST, SECOND, furnish, propose, signed_in, sub};

/// A text with, on its first clause, 1 by Valmar with 1/1 by Tesoro, 2 and 4 by Orellana, 5 by Tesoro; 3 by Valmar on the
/// second.
fn world(app: &TestApp, stage: Stage) {
    world_of(app, rows::PARLATINO, stage);
}

fn world_of(app: &TestApp, rules: &str, stage: Stage) {
    let rules = rules.to_owned();
    app.write(move |tx| {
        let offices = [("clerk", Role::Secretariat), ("chair", Role::PresidingOfficer)];
        furnish(tx, &rules, stage, "tesoro", &offices)?;
        let first = propose(tx, 1, "valmar", "c1", &FIRST.replace("every year", "every two years"), FIRST)?;
        sub(tx, &first, "tesoro")?;
        propose(tx, 2, "orellana", "c1", &FIRST.replace("every year", "every three years"), FIRST)?;
        propose(tx, 3, "valmar", "c2", &SECOND.replace("all who", "everybody who"), SECOND)?;
        propose(tx, 4, "orellana", "c1", &FIRST.replace("Urges", "Calls upon"), FIRST)?;
        Ok(propose(tx, 5, "tesoro", "c1", &FIRST.replace("without delay", "at once"), FIRST).map(drop)?)
    });
}

fn amendment(app: &TestApp, id: &str) -> Amendment {
    let id = AmendmentId::new(id);
    app.read(|db| amendments::find(db, &id))
}

fn dossier(app: &TestApp) -> Dossier {
    app.read(|db| Dossier::of(db, &DeclarationId::new("migration")))
}

/// The amendments that are suspended, by their numbers.
fn suspended(app: &TestApp) -> Vec<String> {
    let dossier = dossier(app);
    let aside = |one: &&Amendment| dossier.suspended_by(one).is_some();
    dossier.amendments.iter().filter(aside).map(Amendment::label).collect()
}

/// The voting list, by numbers.
fn listed(app: &TestApp) -> Vec<String> {
    let dossier = dossier(app);
    let list = dossier.voting_list();
    list.amendments().filter_map(|id| dossier.amendment(id)).map(Amendment::label).collect()
}

fn kinds(app: &TestApp, who: &str) -> Vec<String> {
    app.mails_to(&format!("{who}@demo.invalid")).into_iter().map(|mail| mail.kind).collect()
}

/// What mails about compromises told somebody, the newest last.
fn news(app: &TestApp, who: &str) -> Vec<String> {
    let mails = app.mails_to(&format!("{who}@demo.invalid")).into_iter().filter(|mail| mail.kind == "compromise");
    let told = mails.map(|mail| serde_json::from_str::<serde_json::Value>(&mail.facts).expect("facts"));
    let mut told: Vec<String> = told.map(|facts| facts["news"].as_str().unwrap_or_default().to_owned()).collect();
    told.sort();
    told
}

fn name(app: &TestApp, who: &str, id: &str, replaces: &[&str]) -> Page {
    let client = signed_in(app, who);
    let page = client.get(&format!("/amendments/{id}")).expect(200);
    let form = page.form("form[action$='/replacements']");
    client.send(replaces.iter().fold(form, |form, other| form.add("replaces", other)))
}

fn answer(app: &TestApp, who: &str, id: &str, what: &str) -> Page {
    let client = signed_in(app, who);
    let page = client.get(&format!("/amendments/{id}")).expect(200);
    client.submit(&page, "form[action$='/compromise']", &[("answer", what)])
}

fn withdraw(app: &TestApp, who: &str, id: &str) -> Page {
    let client = signed_in(app, who);
    let page = client.get(&format!("/amendments/{id}")).expect(200);
    client.submit(&page, "form[action$='/withdrawal']", &[])
}

/// A panel with its moderator, to which a clause is given.
fn panel_on(tx: &mut Tx<'_>, clause: &str) -> StoreResult<()> {
    let panel = Panel {
        id: PanelId::new("panel"),
        meeting_id: MeetingId::new("dialogue"),
        number: 1,
        theme: "Rights".to_owned(),
        subtitle: String::new(),
        quotation: String::new(),
        quotation_by: String::new(),
        summary: String::new(),
        report: String::new(),
        closed_at: None,
    };
    panels::insert(tx, &panel)?;
    let (panel_id, membership_id) = (panel.id, MembershipId::new("moderator"));
    let seat = PanelSeat { panel_id: panel_id.clone(), membership_id, part: PanelPart::Moderator };
    panels::insert_seat(tx, &seat)?;
    let assignment = Assignment {
        id: "given".to_owned(),
        panel_id,
        declaration_id: DeclarationId::new("migration"),
        clause_id: Some(clause.into()),
        amendment_id: None,
        assigned_at: tx.now,
    };
    panels::assign(tx, &assignment)
}

/// Amendment 4 of Orellana is to replace its own 2 and Valmar's 1, who joins.
fn joined(app: &TestApp) {
    name(app, "orellana", "a4", &["a1", "a2"]).expect(200);
    answer(app, "valmar", "a1", "join").expect(200);
    assert_eq!(suspended(app), ["1", "1/1", "2"]);
}

/// A sitting with everybody there.
fn sit(app: &TestApp) {
    app.write(|tx| {
        let chair = accord::actions::Visitor::load(tx.db, &AccountId::new("chair"))?;
        let sitting = open_sitting(tx, &chair, &MeetingId::new("dialogue"))?;
        let present: Vec<_> = DELEGATIONS.iter().map(|one| ((*one).into(), true)).collect();
        record_attendance(tx, &chair, &sitting, &present)
    });
}

fn put(app: &TestApp, id: &str) -> QuestionId {
    let on = QuestionOn::Amendment(AmendmentId::new(id));
    app.write(move |tx| {
        let chair = accord::actions::Visitor::load(tx.db, &AccountId::new("chair"))?;
        let (method, confirmed) = (Some(Method::ShowOfHands), Vec::new());
        let input = OpenQuestion { on, method, as_revised: None, confirmed, own_count: None, excluded: Vec::new() };
        open_question(tx, &chair, &DeclarationId::new("migration"), &input)
    })
}

fn decide(app: &TestApp, id: &str, (yes, no): (u64, u64)) {
    let question = put(app, id);
    app.write(move |tx| {
        let chair = accord::actions::Visitor::load(tx.db, &AccountId::new("chair"))?;
        lock_question(tx, &chair, &question)?;
        enter_count(tx, &chair, &question, Tally { yes, no, abstain: 0 })?;
        declare_result(tx, &chair, &question, None).map(drop)
    });
}

/// The identity that the amendment of a number has here.
fn id_of(label: &str) -> String {
    format!("a{}", label.replace('/', "-"))
}

/// What was done last, as the journal has it.
fn acts(app: &TestApp) -> Vec<String> {
    app.read(|db| journal::of_body(db, &BodyId::new("parlatino"))).into_iter().map(|entry| entry.act).collect()
}

on_both_databases! {
    fn those_who_join_stand_aside_and_the_others_do_not(app: &TestApp) {
        world(app, Stage::Plenary);
        assert_eq!(listed(app).len(), 6);
        let refused = name(app, "orellana", "a4", &[]).expect(422);
        assert!(refused.text("#replaces").contains("at least one"));
        name(app, "orellana", "a4", &["a1", "a2", "a5"]).expect(200).at("/amendments/a4");
        assert_eq!(suspended(app), ["2"], "that of the same delegation joins by the naming");
        assert_eq!((news(app, "valmar"), news(app, "tesoro"), news(app, "orellana")), (vec!["asked".to_owned()], vec!["asked".to_owned()], vec![]));
        let sponsor = signed_in(app, "valmar");
        assert!(sponsor.get("/").expect(200).body.contains("join compromise 4"));
        assert!(sponsor.get("/delegations/valmar/desk").expect(200).body.contains("Compromise 4 is to replace it"));
        answer(app, "valmar", "a1", "join").expect(200);
        answer(app, "tesoro", "a5", "leave").expect(200);
        assert_eq!(suspended(app), ["1", "1/1", "2"]);
        assert_eq!(news(app, "orellana"), ["declined", "joined"]);
        assert!(!sponsor.get("/").expect(200).body.contains("join compromise 4"));
        let mut list = listed(app);
        list.sort();
        assert_eq!(list, ["3", "4", "5"]);

        let page = app.client().get("/amendments/a4").expect(200);
        assert_eq!(page.texts("[aria-labelledby=compromise] li .tag"), ["joined", "joined", "does not join"]);
        let page = app.client().get("/amendments/a1").expect(200);
        assert!(page.text(".notice").contains("Amendment 4") && page.text(".lead .tag") == "Suspended");
        assert!(!page.has("form"), "others have nothing to say");
        let sub = app.client().get("/amendments/a1-1").expect(200);
        assert_eq!(sub.text(".lead .tag"), "Suspended");
        let voting = app.client().get("/declarations/migration/voting-list").expect(200);
        assert_eq!(voting.texts("ol.order + ul li a"), ["Amendment 1", "Sub-amendment 1/1", "Amendment 2"]);
        let list = app.client().get("/declarations/migration/amendments?standing=suspended").expect(200);
        assert_eq!(list.texts("tbody td .tag"), ["Suspended", "Suspended", "Suspended"]);
        let csv = app.client().get("/declarations/migration/amendments.csv?standing=suspended").expect(200);
        assert_eq!(csv.body.matches("Suspended").count(), 3);
        let compiled = app.client().get("/declarations/migration/compilation").expect(200);
        assert_eq!(compiled.texts("#am-a1 .tag")[0], "Suspended");
        agrees(app);
    }

    fn what_is_suspended_is_neither_put_nor_revised_nor_treated(app: &TestApp) {
        let allowing = rows::PARLATINO.replace("acceptance = { value = false", "acceptance = { value = true");
        world_of(app, &allowing, Stage::Plenary);
        joined(app);
        sit(app);
        let on = QuestionOn::Amendment(AmendmentId::new("a1"));
        let put = app.try_write(move |tx| {
            let chair = accord::actions::Visitor::load(tx.db, &AccountId::new("chair"))?;
            let input = OpenQuestion { on, method: None, as_revised: None, confirmed: Vec::new(), own_count: None, excluded: Vec::new() };
            open_question(tx, &chair, &DeclarationId::new("migration"), &input).map(drop)
        });
        assert!(put.expect_err("it is suspended").to_string().contains("refusal-suspended"));
        signed_in(app, "valmar").get("/amendments/a1/revision").expect(409);
        signed_in(app, "tesoro").post_only("/amendments/a1/acceptance", &[]).expect(409);
        signed_in(app, "clerk").post_only("/amendments/a1/treatment", &[("kind", "withdraw"), ("in_favour_of", "a4")]).expect(409);
        let page = signed_in(app, "valmar").get("/amendments/a1").expect(200);
        assert!(page.texts(".unable").join(" ").contains("suspended as long as a compromise is before the body"));
        assert_eq!(suspended(app), ["1", "1/1", "2"]);
        signed_in(app, "tesoro").post_only("/amendments/a4/acceptance", &[]).expect(303);
        assert_eq!(amendment(app, "a4").standing, Standing::Adopted);
        assert_eq!(amendment(app, "a1").fell_to, Some("a4".into()), "what is accepted replaces as what is voted");
        agrees(app);
    }

    fn they_fall_to_a_compromise_that_is_adopted(app: &TestApp) {
        world(app, Stage::Plenary);
        joined(app);
        sit(app);
        while let Some(next) = listed(app).into_iter().find(|label| amendment(app, &id_of(label)).standing.is_pending()) {
            decide(app, &id_of(&next), (3, 0));
        }
        for (id, to) in [("a1", "a4"), ("a2", "a4"), ("a1-1", "a1")] {
            let fallen = amendment(app, id);
            assert_eq!((fallen.standing, fallen.fell_to), (Standing::Fallen, Some(to.into())), "{id}");
        }
        assert_eq!(amendment(app, "a5").standing, Standing::Adopted, "5 was not named, and other words are its matter");
        let page = app.client().get("/amendments/a1").expect(200);
        assert!(page.text("[aria-labelledby=facts]").contains("fell because of Amendment 4"));
        assert!(app.client().get("/amendments/a4").expect(200).text("[aria-labelledby=compromise]").contains("replaced those"));
        assert_eq!(news(app, "valmar"), ["asked", "replaced"]);
        agrees(app);
    }

    fn they_return_from_a_compromise_that_is_rejected(app: &TestApp) {
        world(app, Stage::Plenary);
        let before = listed(app);
        joined(app);
        sit(app);
        while amendment(app, "a4").standing.is_pending() {
            let next = listed(app).into_iter().find(|label| amendment(app, &id_of(label)).standing.is_pending()).expect("one");
            decide(app, &id_of(&next), (0, 3));
        }
        assert_eq!(suspended(app), Vec::<String>::new());
        assert_eq!(listed(app), before, "where they stood");
        for id in ["a1", "a1-1", "a2"] {
            assert_eq!(amendment(app, id).standing, Standing::Admissible, "{id}");
        }
        let page = app.client().get("/amendments/a1").expect(200);
        assert!(!page.has(".notice") && page.text(".history").contains("No longer suspended"));
        assert!(app.client().get("/amendments/a4").expect(200).text("[aria-labelledby=compromise]").contains("did not succeed"));
        assert_eq!(news(app, "valmar"), ["asked", "returned"]);
        decide(app, "a1-1", (3, 0));
        assert_eq!(amendment(app, "a1-1").standing, Standing::Adopted);
        agrees(app);
    }

    fn they_return_when_it_is_withdrawn_or_ruled_out_and_whoever_leaves_returns(app: &TestApp) {
        world(app, Stage::Amendment);
        joined(app);
        answer(app, "valmar", "a1", "leave").expect(200);
        assert_eq!(suspended(app), ["2"]);
        assert_eq!(news(app, "orellana"), ["joined", "left"]);
        answer(app, "valmar", "a1", "join").expect(200);
        let clerk = signed_in(app, "clerk");
        let ruling = [("ruling", "inadmissible"), ("reason", "Off the subject.")];
        clerk.post_only("/amendments/a4/ruling", &ruling).expect(303);
        assert_eq!(suspended(app), Vec::<String>::new());
        clerk.post_only("/amendments/a4/ruling", &[("ruling", "admissible"), ("reason", "On reflection.")]).expect(303);
        assert_eq!(suspended(app), ["2"], "its own delegation knows that it is back; the others are asked anew");
        let history = app.client().get("/amendments/a1").expect(200).text(".history");
        assert!(history.contains("No longer suspended") && !history.contains("inadmissible"), "{history}");
        answer(app, "valmar", "a1", "join").expect(200);
        assert_eq!(suspended(app), ["1", "1/1", "2"]);
        withdraw(app, "orellana", "a4").expect(200);
        assert_eq!(suspended(app), Vec::<String>::new());
        assert_eq!(news(app, "valmar"), ["asked", "readmitted", "returned", "returned"]);
        assert_eq!(acts(app).iter().filter(|act| act.starts_with("compromise-")).count(), 5);
        agrees(app);
    }

    fn a_compromise_that_is_readmitted_takes_nothing_from_another(app: &TestApp) {
        world(app, Stage::Amendment);
        joined(app);
        let clerk = signed_in(app, "clerk");
        let rule = |id: &str, ruling: &str| {
            let form = [("ruling", ruling), ("reason", "For a reason.")];
            clerk.post_only(&format!("/amendments/{id}/ruling"), &form).expect(303);
        };
        rule("a4", "inadmissible");
        // Without it 1 joins 5, and 2, of the same delegation, becomes a compromise itself.
        name(app, "tesoro", "a5", &["a1"]).expect(200);
        let join = [("compromise", "a5"), ("answer", "join")];
        signed_in(app, "valmar").post_only("/amendments/a1/compromise", &join).expect(303);
        name(app, "orellana", "a2", &["a3"]).expect(200);
        rule("a4", "admissible");
        let now = dossier(app);
        let by = |id: &str| now.suspended_by(now.amendment(&id.into()).expect("it is there")).map(Amendment::label);
        assert_eq!((by("a1"), by("a2")), (Some("5".to_owned()), None));
        assert!(now.replacements.iter().all(|row| row.amendment_id.as_str() != "a4" || row.answered_at.is_none()));
        assert!(news(app, "valmar").contains(&"readmitted".to_owned()));
        let mails = app.mails_to("valmar@demo.invalid");
        assert!(mails.iter().any(|mail| mail.kind == "compromise" && mail.facts.contains("readmitted")));
        agrees(app);
        // Whoever is ruled out meanwhile does not come back into a compromise that was out meanwhile.
        for (id, ruling) in [("a5", "inadmissible"), ("a1", "inadmissible"), ("a5", "admissible"), ("a1", "admissible")] {
            rule(id, ruling);
        }
        assert_eq!(suspended(app), Vec::<String>::new());
        agrees(app);
    }

    fn what_is_ruled_out_with_its_compromise_does_not_return(app: &TestApp) {
        world(app, Stage::Amendment);
        app.write(|tx| propose(tx, 6, "orellana", "c1", &FIRST.replace("sign", "approve"), FIRST).map(drop).map_err(Into::into));
        name(app, "orellana", "a2", &["a3", "a5", "a6"]).expect(200);
        for (who, id) in [("valmar", "a3"), ("tesoro", "a5")] {
            answer(app, who, id, "join").expect(200);
        }
        app.write(|tx| {
            let clerk = accord::actions::Visitor::load(tx.db, &AccountId::new("clerk"))?;
            let out = (&["a2".into(), "a3".into()][..], &Treatment::RuleOut);
            treat_selection(tx, &clerk, &DeclarationId::new("migration"), out, &Remark::new("Off the subject.").expect("a reason")).map(drop)
        });
        assert_eq!(news(app, "valmar"), ["asked"]);
        assert_eq!(news(app, "tesoro"), ["asked", "returned"]);
        agrees(app);
    }

    fn what_falls_together_with_its_compromise_does_not_return(app: &TestApp) {
        world(app, Stage::Plenary);
        app.write(|tx| {
            let words = FIRST.replace("every year", "every month");
            propose(tx, 6, "tesoro", "c1", &words, FIRST).map(drop).map_err(Into::into)
        });
        // The compromise has the lower number, and so falls first.
        name(app, "valmar", "a1", &["a2"]).expect(200);
        answer(app, "orellana", "a2", "join").expect(200);
        assert_eq!(suspended(app), ["2"]);
        sit(app);
        app.write(|tx| {
            let chair = accord::actions::Visitor::load(tx.db, &AccountId::new("chair"))?;
            let order: Vec<AmendmentId> = ["a6", "a1-1", "a1", "a3", "a4", "a5"].map(AmendmentId::new).to_vec();
            accord::actions::order_voting(tx, &chair, &DeclarationId::new("migration"), &order, "First the most often.")
        });
        decide(app, "a6", (3, 0));
        for id in ["a1", "a2"] {
            let fallen = amendment(app, id);
            assert_eq!((fallen.standing, fallen.fell_to), (Standing::Fallen, Some("a6".into())), "{id}");
        }
        assert_eq!(news(app, "orellana"), ["asked"], "it did not return");
        let entries = app.read(|db| journal::of_body(db, &BodyId::new("parlatino")));
        assert!(entries.iter().all(|entry| !entry.facts.contains("\"returned\":[\"")));
        assert!(!app.client().get("/amendments/a2").expect(200).text(".history").contains("No longer suspended"));
        agrees(app);
    }

    fn what_a_version_does_already_is_not_taken_in_while_it_is_suspended(app: &TestApp) {
        world(app, Stage::PanelReview);
        app.write(|tx| {
            let words = FIRST.replace("every year", "every two years");
            propose(tx, 6, "tesoro", "c1", &words, FIRST).map(drop).map_err(Into::into)
        });
        joined(app);
        let client = signed_in(app, "clerk");
        let desk = "/declarations/migration/consolidation";
        let page = client.get(desk).expect(200);
        client.submit(&page, "form[data-module=desk]", &[("choice.a6", "as-submitted")]).expect(200);
        let page = client.get(&format!("{desk}/version")).expect(200);
        client.send(page.form("#version form")).expect(200);
        assert_eq!(amendment(app, "a6").standing, Standing::Incorporated);
        assert_eq!(amendment(app, "a1").standing, Standing::Admissible, "it waits for the compromise");
        let now = dossier(app);
        assert_eq!(now.carryings[&"a1".into()].outcome, Outcome::NeedsAttention);
        assert!(suspended(app).contains(&"1".to_owned()));

        // As long as it is suspended nobody settles it; when it returns it can be settled.
        let page = signed_in(app, "valmar").get("/amendments/a1").expect(200);
        assert!(!page.has("form[action$='/settlement']"));
        assert!(page.texts(".unable").join(" ").contains("suspended"), "the rule is said");
        signed_in(app, "valmar").post_only("/amendments/a1/settlement", &[]).expect(409);
        signed_in(app, "chair").post_only("/amendments/a1/fall", &[("to", "a6")]).expect(409);
        withdraw(app, "orellana", "a4").expect(200);
        assert!(signed_in(app, "valmar").get("/amendments/a1").expect(200).has("form[action$='/settlement']"));
        signed_in(app, "chair").post_only("/amendments/a1/fall", &[("to", "a6")]).expect(303);
        let fallen = amendment(app, "a1");
        assert_eq!((fallen.standing, fallen.fell_to), (Standing::Fallen, Some("a6".into())));
        agrees(app);
    }

    fn a_panel_says_nothing_of_what_is_suspended(app: &TestApp) {
        world(app, Stage::PanelReview);
        app.write(|tx| {
            rows::member(tx, "parlatino", "moderator", None, Role::PanelModerator)?;
            Ok(panel_on(tx, "c1")?)
        });
        joined(app);
        let client = signed_in(app, "moderator");
        let version = client.get("/declarations/migration/consolidation/version").expect(200);
        let page = client.get(&version.attribute("#version a.button", "href")).expect(200);
        assert!(page.has("input[name=reject][value=a4]") && page.has("input[name=reject][value=a5]"));
        for id in ["a1", "a1-1", "a2"] {
            assert!(!page.has(&format!("input[name=reject][value={id}]")), "{id}");
        }
        let page = client.get("/panels/panel/review").expect(200);
        assert!(page.has("input[name=amendment][value=a4]") && !page.has("input[name=amendment][value=a1]"));
        let said = client.post_only("/panels/panel/recommendations", &[("amendment", "a1"), ("advice", "reject")]).expect(409);
        assert!(said.body.contains("suspended as long as a compromise"));
        client.post_only("/panels/panel/recommendations", &[("amendment", "a4"), ("advice", "adopt")]).expect(303);
        agrees(app);
    }

    fn whoever_follows_learns_that_a_suspension_ended_and_home_says_that_it_stands(app: &TestApp) {
        world(app, Stage::Amendment);
        joined(app);
        let home = signed_in(app, "valmar").get("/").expect(200);
        let line = |number: &str| home.texts("main li").into_iter().find(|line| line.contains(&format!("Amendment {number}"))).expect("it is there");
        assert!(line("1").contains("Suspended") && !line("3").contains("Suspended"), "{}", line("1"));
        let sub = signed_in(app, "tesoro").get("/").expect(200).texts("main li");
        assert!(sub.iter().any(|line| line.contains("1/1") && line.contains("Suspended")), "{sub:?}");
        let reader = signed_in(app, "chair");
        let page = reader.get("/amendments/a1").expect(200);
        reader.submit(&page, "form[action='/account/following']", &[]).expect(200);
        let client = signed_in(app, "orellana");
        let page = client.get("/amendments/a4/revision").expect(200);
        client.submit(&page, "form[action$='/revision']", &[("words.a4-op", &FIRST.replace("Urges", "Begs"))]).expect(200);
        let told = app.mails_to("chair@demo.invalid");
        let told: Vec<_> = told.iter().filter(|mail| mail.kind == "followed").collect();
        assert!(told.len() == 1 && told[0].facts.contains("\"returned\""), "{told:?}");
        let page = app.client().get("/amendments/a1").expect(200);
        assert!(page.text(".history").contains("compromise 4 was changed"));
        agrees(app);
    }

    fn only_the_sponsors_name_and_join_and_each_form_acts_once(app: &TestApp) {
        world(app, Stage::Amendment);
        for who in ["valmar", "tesoro"] {
            signed_in(app, who).post_only("/amendments/a4/replacements", &[("replaces", "a5")]).expect(409);
        }
        signed_in(app, "chair").post_only("/amendments/a4/replacements", &[("replaces", "a5")]).expect(403);
        for odd in ["a4", "a1-1", "nothing"] {
            signed_in(app, "orellana").post_only("/amendments/a4/replacements", &[("replaces", odd)]).expect(422);
        }
        signed_in(app, "tesoro").post_only("/amendments/a1-1/replacements", &[("replaces", "a2")]).expect(422);
        let client = signed_in(app, "orellana");
        let page = client.get("/amendments/a4").expect(200);
        let form = page.form("form[action$='/replacements']").add("replaces", "a1");
        client.send(form.clone()).expect(200);
        client.send(form).expect(200);
        assert_eq!(kinds(app, "valmar"), ["compromise"]);
        client.post_only("/amendments/a4/replacements", &[("replaces", "a1")]).expect(422);

        let join = [("compromise", "a4"), ("answer", "join")];
        signed_in(app, "tesoro").post_only("/amendments/a1/compromise", &join).expect(409);
        signed_in(app, "chair").post_only("/amendments/a1/compromise", &join).expect(403);
        signed_in(app, "valmar").post_only("/amendments/a3/compromise", &join).expect(404);
        signed_in(app, "valmar").post_only("/amendments/a1/compromise", &[("compromise", "a4"), ("answer", "perhaps")]).expect(422);
        let sponsor = signed_in(app, "valmar");
        let page = sponsor.get("/amendments/a1").expect(200);
        let form = page.filled("form[action$='/compromise']", &[("answer", "join")]);
        sponsor.send(form.clone()).expect(200);
        sponsor.send(form).expect(200);
        let again = sponsor.post_only("/amendments/a1/compromise", &join).expect(409);
        assert!(!again.text(".errors").is_empty());
        assert_eq!(acts(app), ["compromise-named", "compromise-joined"]);
        // A clerk enters what the delegation says.
        signed_in(app, "clerk").post_only("/amendments/a1/compromise", &[("compromise", "a4"), ("answer", "leave")]).expect(303);
        assert_eq!(suspended(app), Vec::<String>::new());
        agrees(app);
    }

    fn no_compromise_joins_another_and_nothing_joins_two(app: &TestApp) {
        world(app, Stage::Amendment);
        name(app, "orellana", "a4", &["a1"]).expect(200);
        name(app, "tesoro", "a5", &["a1", "a2"]).expect(200);
        signed_in(app, "tesoro").post_only("/amendments/a5/replacements", &[("replaces", "a4")]).expect(422);
        signed_in(app, "valmar").post_only("/amendments/a1/compromise", &[("compromise", "a4"), ("answer", "join")]).expect(303);
        let refused = signed_in(app, "valmar").post_only("/amendments/a1/compromise", &[("compromise", "a5"), ("answer", "join")]).expect(409);
        assert!(refused.text(".errors").contains("suspended as long as a compromise"));
        signed_in(app, "valmar").post_only("/amendments/a1/replacements", &[("replaces", "a3")]).expect(409);
        // One that was asked makes itself a compromise: it cannot join any more.
        name(app, "orellana", "a2", &["a3"]).expect(200);
        let refused = signed_in(app, "orellana").post_only("/amendments/a2/compromise", &[("compromise", "a5"), ("answer", "join")]).expect(409);
        assert!(refused.text(".errors").contains("joins no other compromise"));
        agrees(app);
    }

    fn other_words_are_joined_anew(app: &TestApp) {
        world(app, Stage::Amendment);
        joined(app);
        let client = signed_in(app, "orellana");
        let page = client.get("/amendments/a4/revision").expect(200);
        client.submit(&page, "form[action$='/revision']", &[("words.a4-op", &FIRST.replace("Urges", "Begs"))]).expect(200);
        assert_eq!(suspended(app), ["2"], "its own delegation knows its words");
        assert_eq!(news(app, "valmar"), ["again", "asked"]);
        let rows = dossier(app).replacements;
        let of = rows.iter().find(|row| row.replaces_id.as_str() == "a1").expect("it is named still");
        assert!(!of.joins && of.answered_at.is_none());
        answer(app, "valmar", "a1", "join").expect(200);
        assert_eq!(suspended(app), ["1", "1/1", "2"]);
        agrees(app);
    }

    fn after_the_vote_began_nobody_joins_or_leaves(app: &TestApp) {
        world(app, Stage::Plenary);
        joined(app);
        sit(app);
        let first = listed(app).remove(0);
        if first != "4" {
            let order: Vec<AmendmentId> = ["a4", "a5", "a3"].map(AmendmentId::new).to_vec();
            app.write(move |tx| {
                let chair = accord::actions::Visitor::load(tx.db, &AccountId::new("chair"))?;
                let reason = "The compromise first.";
                accord::actions::order_voting(tx, &chair, &DeclarationId::new("migration"), &order, reason)
            });
        }
        let question = put(app, "a4");
        let leave = [("compromise", "a4"), ("answer", "leave")];
        signed_in(app, "valmar").post_only("/amendments/a1/compromise", &leave).expect(409);
        signed_in(app, "orellana").post_only("/amendments/a4/replacements", &[("replaces", "a5")]).expect(409);
        let page = signed_in(app, "valmar").get("/amendments/a1").expect(200);
        assert!(!page.has("form[action$='/compromise']") && page.texts(".unable").join(" ").contains("Leave the compromise"));
        app.write(move |tx| {
            let chair = accord::actions::Visitor::load(tx.db, &AccountId::new("chair"))?;
            lock_question(tx, &chair, &question)
        });
        signed_in(app, "valmar").post_only("/amendments/a1/compromise", &leave).expect(409);
        assert_eq!(suspended(app), ["1", "1/1", "2"]);
    }

    fn a_reviewed_version_takes_the_compromise_in_and_what_joined_it_falls(app: &TestApp) {
        world(app, Stage::PanelReview);
        joined(app);
        let client = signed_in(app, "clerk");
        let desk = "/declarations/migration/consolidation";
        let page = client.get(desk).expect(200);
        assert!(page.has("input[name='choice.a4']") && !page.has("input[name='choice.a1']"), "what is suspended is not ticked");
        client.submit(&page, "form[data-module=desk]", &[("choice.a4", "as-submitted")]).expect(200);
        let page = client.get(&format!("{desk}/version")).expect(200);
        assert!(page.body.contains("the compromise that replaces them"), "the page says what falls");
        client.send(page.form("#version form")).expect(200);
        assert_eq!(amendment(app, "a4").standing, Standing::Incorporated);
        for (id, to) in [("a1", "a4"), ("a2", "a4"), ("a1-1", "a1")] {
            let fallen = amendment(app, id);
            assert_eq!((fallen.standing, fallen.fell_to), (Standing::Fallen, Some(to.into())), "{id}");
        }
        assert!(amendment(app, "a5").standing.is_pending());
        let carried = dossier(app).carryings;
        assert!(carried.contains_key(&"a5".into()) && !carried.contains_key(&"a1".into()), "what fell is not carried over");
        assert_eq!(news(app, "valmar"), ["asked", "replaced"]);
        agrees(app);
    }

    fn a_compromise_is_carried_over_with_its_links(app: &TestApp) {
        world(app, Stage::PanelReview);
        joined(app);
        let client = signed_in(app, "clerk");
        let desk = "/declarations/migration/consolidation";
        let page = client.get(desk).expect(200);
        client.submit(&page, "form[data-module=desk]", &[("choice.a5", "as-submitted")]).expect(200);
        let page = client.get(&format!("{desk}/version")).expect(200);
        client.send(page.form("#version form")).expect(200);
        assert_eq!(amendment(app, "a5").standing, Standing::Incorporated);
        assert_eq!(suspended(app), ["1", "1/1", "2"]);
        let dossier = dossier(app);
        assert!(dossier.is_on_base(dossier.amendment(&"a4".into()).expect("it is there")));
        agrees(app);
    }

    fn a_draft_names_what_it_is_to_replace_and_the_others_learn_when_it_is_filed(app: &TestApp) {
        world(app, Stage::Amendment);
        app.write(|tx| {
            let draft = Amendment {
                standing: Standing::Draft,
                number: None,
                filed_at: None,
                ..rows::amendment(tx, "migration", "a9", 9, "valmar")
            };
            amendments::insert(tx, &draft)?;
            let words = FIRST.replace("to sign the pact", "to sign and honour the pact");
            let row = OperationRow { base_words: FIRST.into(), ..rows::replace(&draft, "c1", &words) };
            Ok(amendments::insert_operation(tx, &row)?)
        });
        name(app, "valmar", "a9", &["a2", "a3", "a4"]).expect(200).at("/amendments/a9");
        let client = signed_in(app, "valmar");
        let page = client.get("/amendments/a9").expect(200);
        assert_eq!(page.texts("[aria-labelledby=compromise] li").len(), 3);
        let form = page.form("form[action$='/replacements']").without("replaces", "a4");
        client.send(form).expect(200);
        assert_eq!(dossier(app).replacements.len(), 2, "what is named last holds");
        assert!(suspended(app).is_empty() && news(app, "orellana").is_empty());
        assert!(!app.client().get("/amendments/a2").expect(200).has("[aria-labelledby=compromise]"));
        assert!(acts(app).is_empty());
        withdraw(app, "orellana", "a2").expect(200);
        let page = client.get("/amendments/a9/edit").expect(200);
        client.submit(&page, "form[action$='/filing']", &[]).expect(200);
        assert_eq!(suspended(app), ["3"], "its own; what was withdrawn meanwhile is left out");
        assert_eq!(app.read(|db| replacements::of_declaration(db, &DeclarationId::new("migration"))).len(), 1);
        assert_eq!(acts(app), ["amendment-withdrawn", "amendment-filed", "compromise-named"]);
        agrees(app);
    }

    fn a_draft_that_names_others_is_thrown_away_with_what_it_names(app: &TestApp) {
        world(app, Stage::Amendment);
        app.write(|tx| {
            let draft = Amendment {
                standing: Standing::Draft,
                number: None,
                filed_at: None,
                ..rows::amendment(tx, "migration", "a9", 9, "valmar")
            };
            Ok(amendments::insert(tx, &draft)?)
        });
        name(app, "valmar", "a9", &["a3"]).expect(200);
        signed_in(app, "valmar").post_only("/amendments/a9/deletion", &[]).expect(303);
        assert!(dossier(app).replacements.is_empty());
    }
}

/// Whether what these acts wrote agrees with what the journal tells of them; the rows of the world have no entries.
#[track_caller]
fn agrees(app: &TestApp) {
    let verified = app.read(|db| verify(db, None));
    let about = |finding: &accord::actions::Finding| {
        let said = format!("{finding:?}");
        let subject = ["verify-thing-replacement", "unknown-act", "verify-field-fell-to", "verify-field-standing"];
        // Of an amendment that the journal does not tell it knows only what was done since.
        let untold = said.contains(r#"("told", Text("–"))"#);
        subject.iter().any(|word| said.contains(word)) && !untold
    };
    let found: Vec<_> = verified.findings.iter().filter(|finding| about(finding)).collect();
    assert!(found.is_empty(), "{found:#?}");
}
