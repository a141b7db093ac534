//! The rules of a body: explained, changed in the browser, corrected for one declaration; and what each may do by them.

mod command;

use accord::actions::{ChangeRules, change_rules, correct_rules, open_acts, rules, verify};
use accord::clock::sha256;
use accord::procedure::{Act, Refusal, Stage};
use accord::storage::{StoreError, bodies, declarations, rules_changes};

use crate::support::{TestApp, on_both_databases};
use crate::verify::other_acts::by;

const DECLARATION: &str = "/declarations/migration-2017";
const SLUG: &str = "migration-2017";

fn body(app: &TestApp) -> bodies::Body {
    app.read(|db| {
        let declaration = declarations::by_name(db, SLUG)?;
        bodies::find(db, &declaration.body_id)
    })
}

fn own_rules(app: &TestApp) -> String {
    app.read(|db| Ok::<_, StoreError>(declarations::by_name(db, SLUG)?.rules))
}

#[track_caller]
fn verifies(app: &TestApp) {
    let findings = app.read(|db| Ok::<_, StoreError>(verify(db, None)?.findings));
    assert_eq!(findings, []);
}

on_both_databases! {
    fn the_procedure_is_explained_to_everybody_and_comes_as_a_file(app: &TestApp) {
        app.play("filing");
        let body = body(app);
        let page = app.client().get(&format!("/bodies/{}/rules", body.slug)).expect(200);
        let words = page.text(".sheet");
        assert!(words.contains("No decision is taken unless more than half of those entitled to vote are present."), "{words}");
        assert!(words.contains("For example: of "), "{words}");
        assert!(!page.has("a[href$='/rules/edit']"), "nobody changes it who may not");
        let file = app.client().get(&format!("/bodies/{}/rules.toml", body.slug)).expect(200);
        assert_eq!(file.body, body.rules);
        assert!(file.header("content-disposition").unwrap_or_default().contains("-rules.toml"));
        let schema = app.client().get("/rules.schema.json").expect(200);
        assert_eq!(schema.body, include_str!("../../docs/rules.schema.json"));
        let own = app.client().get(&format!("{DECLARATION}/rules")).expect(200);
        assert!(own.text(".sheet").contains("stands under the copy of the rules"));
    }

    fn the_secretariat_changes_values_sees_what_changes_and_confirms(app: &TestApp) {
        app.play("filing");
        let (clerk, before) = (app.demo("secretariat.first"), body(app));
        let here = format!("/bodies/{}/rules", before.slug);
        let form = clerk.get(&format!("{here}/edit")).expect(200);
        assert!(!form.has("[name='v.stages.order'][value=rejected]"), "what is not followed is not offered");
        assert!(form.has("[name='v.voters.unit'] [value=members]"), "members may vote by themselves");
        let same = clerk.submit(&form, "#rules", &[]).expect(422);
        assert!(same.text(".errors").contains("nothing would change"));
        let wrong = form.filled("#rules", &[("v.amendments.deadline", "when it suits"), ("v.majorities.tie", "second-vote")]);
        let wrong = clerk.send(wrong).expect(422);
        assert!(wrong.text(".errors").contains("not a deadline"), "{}", wrong.text(".errors"));
        assert_eq!(wrong.value_of("v.amendments.deadline").as_deref(), Some("when it suits"), "nothing typed is lost");
        let typed = [("v.majorities.tie", "second-vote"), ("v.amendments.sponsors", "2"), ("r.amendments.sponsors", "Art. 9")];
        let preview = clerk.submit(&form, "#rules", &typed).expect(200);
        assert_eq!(preview.texts("tbody tr").len(), 2, "{:?}", preview.texts("tbody tr"));
        assert!(preview.text("#keep + ul").contains("migra") || preview.has("#keep"), "the text on its way keeps its copy");
        assert_eq!(body(app).rules, before.rules, "nothing is changed before it is confirmed");
        let refused = clerk.submit(&preview, "#confirm", &[]).expect(422);
        assert!(refused.has("#reason-error"));
        let done = clerk.submit(&refused, "#confirm", &[("reason", "So the Board decided.")]).expect(200).at(&here);
        assert!(done.text(".sheet").contains("So the Board decided."));
        let now = rules(&body(app).rules).unwrap();
        assert_eq!(now.rules.amendments.sponsors.value, 2);
        assert_eq!(now.rules.amendments.sponsors.rule.rule, "Art. 9");
        assert_eq!(own_rules(app), before.rules, "a declaration keeps the copy that it was tabled under");
        verifies(app);
    }

    fn two_who_change_the_rules_do_not_overwrite_each_other(app: &TestApp) {
        app.play("filing");
        let clerk = app.demo("secretariat.first");
        let here = format!("/bodies/{}/rules", body(app).slug);
        let (one, other) = (clerk.get(&format!("{here}/edit")), clerk.get(&format!("{here}/edit?mode=toml")));
        let first = clerk.submit(&one, "#rules", &[("v.majorities.tie", "second-vote")]).expect(200);
        let text = other.value_of("document").unwrap_or_default().replace("admission = { value = true", "admission = { value = false");
        let second = clerk.submit(&other, "#rules", &[("document", &text)]).expect(200);
        clerk.submit(&first, "#confirm", &[("reason", "First.")]).expect(200);
        let late = clerk.submit(&second, "#confirm", &[("reason", "Second.")]).expect(422);
        assert!(late.text(".errors").contains("Somebody else changed these rules"));
        assert!(late.value_of("document").unwrap_or_default().contains("admission = { value = false"), "what was written stays");
        let anew = clerk.submit(&late, "#rules", &[]).expect(200);
        assert_eq!(anew.texts("tbody tr").len(), 2, "it is compared with the rules in force now");
        verifies(app);
    }

    fn a_whole_document_is_refused_with_its_line_and_a_preset_is_a_beginning(app: &TestApp) {
        app.play("filing");
        let clerk = app.demo("secretariat.first");
        let here = format!("/bodies/{}/rules", body(app).slug);
        let form = clerk.get(&format!("{here}/edit?mode=toml")).expect(200);
        let wrong = clerk.submit(&form, "#rules", &[("document", "format = 1\nname = 3\n")]).expect(422);
        assert!(wrong.text("#document-error").starts_with("Line "), "{}", wrong.text("#document-error"));
        let kept = wrong.value_of("document").unwrap_or_default().replace("\r\n", "\n");
        assert_eq!(kept.trim(), "format = 1\nname = 3", "nothing written is lost");
        let preset = clerk.get(&format!("{here}/edit?preset=oas")).expect(200);
        let preview = clerk.submit(&preset, "#rules", &[]).expect(200);
        assert!(preview.text("table").contains("Art. 52"));
        let again = clerk.submit(&preview, "#confirm", &[("again", "yes")]).expect(200);
        assert_eq!(again.attribute("[name='v.majorities.whole'] [selected]", "value"),
            "absolute", "one goes on where one was");
        clerk.submit(&preview, "#confirm", &[("reason", "We follow the OAS.")]).expect(200);
        assert_eq!(rules(&body(app).rules).unwrap().rules.name, "oas");
        verifies(app);
    }

    fn the_chair_corrects_the_copy_of_one_declaration_by_a_decision(app: &TestApp) {
        app.play("filing");
        let (chair, of_body, before) = (app.demo("chair"), body(app).rules, own_rules(app));
        let form = chair.get(&format!("{DECLARATION}/rules/edit")).expect(200);
        let preview = chair.submit(&form, "#rules", &[("v.amendments.depth", "2")]).expect(200);
        let refused = chair.submit(&preview, "#confirm", &[("reason", "So agreed.")]).expect(422);
        assert!(refused.has("#decision-error"), "a decision is cited");
        let typed = [("reason", "So agreed."), ("decision", "Plenary, 8 June 2017")];
        chair.submit(&refused, "#confirm", &typed).expect(200).at(&format!("{DECLARATION}/rules"));
        assert_eq!(rules(&own_rules(app)).unwrap().rules.amendments.depth.value, 2);
        assert_eq!(body(app).rules, of_body);
        let page = app.client().get(DECLARATION).expect(200);
        assert!(page.text(".notice").contains("Plenary, 8 June 2017: So agreed."), "{}", page.text(".notice"));
        let journal = app.client().get(&format!("{DECLARATION}/journal")).expect(200);
        assert!(journal.text("main").contains("were corrected, by Plenary, 8 June 2017"));
        let kept = app.read(|db| {
            let id = declarations::by_name(db, SLUG)?.id;
            Ok::<_, StoreError>(rules_changes::of_declaration(db, &id)?.remove(0).former)
        });
        assert_eq!(kept, before, "the former copy stays in the record");
        verifies(app);
    }

    fn each_sees_what_is_open_and_why_the_rest_is_not(app: &TestApp) {
        app.play("filing");
        let page = app.demo("valmar.head").get(&format!("{DECLARATION}/acts")).expect(200);
        assert!(page.text("main").contains("File an amendment"), "{}", page.text("main"));
        let refused = page.text("#refused + ul");
        assert!(refused.contains("Vote") && refused.contains("Open at another stage: Plenary."), "{refused}");
        assert!(page.text("section > ul + p").contains("at the stage “Amendment”"), "{}", page.text("main"));
        assert!(!page.text("main").contains("Declare the result"), "another's acts are not listed");
        app.client().get_only(&format!("{DECLARATION}/acts")).expect(303);
        for key in ["chair", "secretariat.first", "moderator.2"] {
            let acts = app.demo(key).get(&format!("{DECLARATION}/acts"));
            assert_eq!(acts.status, 200, "{key}");
        }
    }
}

#[test]
fn what_was_decided_by_the_former_rules_verifies_after_a_correction() {
    let database = crate::support::Database::sqlite();
    let store = crate::verify::played(&database, Some("amendments-decided"));
    let correct = |document: fn(&str) -> String| {
        by(&store, "chair", move |tx, visitor| {
            let now = declarations::by_name(tx.db, SLUG)?.rules;
            let input = ChangeRules {
                document: document(&now),
                before: sha256(now.as_bytes()),
                decision: "Plenary".into(),
                reason: "So agreed.".into(),
            };
            correct_rules(tx, visitor, SLUG, &input)
        });
    };
    correct(|now| now.replace("amendment = { value = \"simple\"", "amendment = { value = \"unanimity\""));
    crate::verify::other_acts::verifies(&store);
    by(&store, "secretariat.first", |tx, visitor| {
        let declaration = declarations::by_name(tx.db, SLUG)?;
        let body = bodies::find(tx.db, &declaration.body_id)?;
        let document = body.rules.replace("tie = { value = \"rejected\"", "tie = { value = \"second-vote\"");
        let before = sha256(body.rules.as_bytes());
        let input = ChangeRules { document, before, decision: String::new(), reason: "So agreed.".into() };
        change_rules(tx, visitor, &body.slug, &input)
    });
    crate::verify::other_acts::verifies(&store);
}

#[test]
fn an_open_act_is_refused_by_the_check_of_the_act_itself() {
    let database = crate::support::Database::sqlite();
    let store = crate::verify::played(&database, Some("filing"));
    by(&store, "valmar.head", |tx, visitor| {
        let declaration = declarations::by_name(tx.db, SLUG)?;
        let dossier = accord::actions::Dossier::load(tx.db, declaration)?;
        let all = open_acts(tx.db, &dossier, visitor, tx.now)?;
        let find = |act| all.iter().find(|one| one.act == act).unwrap();
        assert!(matches!(find(Act::CastBallot).refused, Some(Refusal::WrongStage { stage: Stage::Amendment, .. })));
        assert!(all.iter().all(|one| one.act != Act::DeclareResult));
        Ok(())
    });
}
