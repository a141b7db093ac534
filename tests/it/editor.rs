//! The amendment editor: a clause that becomes two and two that become one, written by forms, filed, carried over, decided and
//! verified; the warning of what others have filed; suggested opening words.

use accord::actions::{
    CastBallot, Dossier, OpenQuestion, QuestionOn, Visitor, cast_ballot, declare_result, lock_question, open_question,
    open_sitting, record_attendance, text_digest,
};
use accord::ids::{AccountId, AmendmentId, ClauseId, DeclarationId, DelegationId, MeetingId};
use accord::procedure::{Category, Choice, Method, Outcome as Decided, Role, Stage, Standing};
use accord::storage::amendments::{self, Amendment, OperationAct, OperationRow};
use accord::storage::carryings::{self, Outcome};
use accord::storage::{Tx, declarations, sittings, versions};
use accord::text::{ClauseKind, Text};

use crate::client::{Client, Page};
use crate::rows;
use crate::support::{TestApp, on_both_databases};

const NEW: &str = "/declarations/migration/amendments/new";
const FORM: &str = "form[novalidate]";
const FIRST: &str =
    "Urges States to sign the pact. Calls upon them to report on it every year; and thanks the hosts of it";
const SECOND: &str = "Thanks the hosts of the meeting";
const THIRD: &str = "Decides to meet again, and";
const MEMBERS: [&str; 3] = ["orellana", "tesoro", "valmar"];

fn migration() -> DeclarationId {
    DeclarationId::new("migration")
}

/// A text at the stage of amendments: a reason, two clauses, a third with two sub-clauses.
fn world(app: &TestApp) {
    app.write(|tx| {
        rows::body(tx, "parlatino", rows::PARLATINO)?;
        for delegation in MEMBERS {
            rows::delegation(tx, "parlatino", delegation, Category::Member)?;
            rows::member(tx, "parlatino", delegation, Some(delegation), Role::HeadOfDelegation)?;
        }
        rows::member(tx, "parlatino", "clerk", None, Role::Secretariat)?;
        rows::member(tx, "parlatino", "chair", None, Role::PresidingOfficer)?;
        rows::meeting(tx, "parlatino", "dialogue")?;
        let mut text = rows::text("Migration");
        text.clauses.push(rows::clause("p1", ClauseKind::Preambular, "Recalling the *New York Declaration* of 2016"));
        text.clauses.push(rows::clause("c1", ClauseKind::Operative, FIRST));
        text.clauses.push(rows::clause("c2", ClauseKind::Operative, SECOND));
        text.clauses.push(rows::clause("c3", ClauseKind::Operative, THIRD));
        for (id, words) in [("c3a", "to invite all States"), ("c3b", "to report")] {
            text.clauses.push(rows::clause(id, ClauseKind::Operative, words).under(ClauseId::new("c3")));
        }
        text.clauses.push(rows::clause("c4", ClauseKind::Operative, "Requests its secretariat to report"));
        let tabled = rows::Tabled {
            id: "migration",
            number: 1,
            body: "parlatino",
            meeting: "dialogue",
            stage: Stage::Amendment,
            sponsor: "valmar",
            author: "valmar",
        };
        Ok(rows::declaration(tx, &tabled, &text)?)
    });
}

fn browser(app: &TestApp, who: &str) -> Client {
    app.signed_in(&AccountId::new(who))
}

/// Writes an operation as a browser does and keeps it; the page of the draft.
#[track_caller]
fn keep(client: &Client, form: &str, typed: &[(&str, &str)]) -> Page {
    let page = client.get(form).expect(200);
    client.submit(&page, FORM, typed).expect(200)
}

/// The address of a draft's page, without what it was told.
fn plain(page: &Page) -> String {
    page.path.split('?').next().unwrap_or_default().to_owned()
}

/// Begins an amendment with an operation and files it.
#[track_caller]
fn file(app: &TestApp, who: &str, query: &str, typed: &[(&str, &str)]) -> AmendmentId {
    let client = browser(app, who);
    let draft = keep(&client, &format!("{NEW}?{query}"), typed);
    let filed = client.submit(&draft, "form[action$='/filing']", &[]).expect(200);
    AmendmentId::new(filed.path.rsplit('/').next().expect("an address"))
}

fn rows_of(app: &TestApp, id: &AmendmentId) -> Vec<OperationRow> {
    app.read(|db| amendments::operations(db, id))
}

fn found(app: &TestApp, id: &AmendmentId) -> Amendment {
    app.read(|db| amendments::find(db, id))
}

/// Admits what was filed and opens a stage, straight through storage.
fn admit(app: &TestApp, stage: Stage) {
    app.write(move |tx| {
        for mut one in amendments::of_declaration(tx.db, &migration())? {
            one.standing = Standing::Admissible;
            amendments::update(tx, &one)?;
        }
        let mut declaration = declarations::find(tx.db, &migration())?;
        declaration.stage = stage;
        declarations::update(tx, &declaration)?;
        Ok(rows::enter(tx, "migration", stage)?)
    });
}

/// Takes amendments into a reviewed version, confirming the sentences of some clauses.
#[track_caller]
fn review(app: &TestApp, taken: &[&AmendmentId], confirmed: &[&str]) -> Text {
    const DESK: &str = "/declarations/migration/consolidation";
    let client = browser(app, "clerk");
    let names: Vec<String> = taken.iter().map(|id| format!("choice.{id}")).collect();
    let ticks: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "as-submitted")).collect();
    let page = client.get(DESK).expect(200);
    client.submit(&page, "form[data-module=desk]", &ticks).expect(200);
    let mut form = client.get(&format!("{DESK}/version")).expect(200).form("#version form");
    for clause in confirmed {
        form = form.add("confirmed", clause);
    }
    client.send(form).expect(200);
    app.read(|db| Dossier::of(db, &migration())).base_text().clone()
}

/// What became of an amendment on the latest version, and its operations there.
fn fate(app: &TestApp, id: &AmendmentId) -> (Outcome, Vec<OperationRow>) {
    app.read(|db| {
        let all = versions::of_declaration(db, &migration())?;
        let found = carryings::on_version(db, &all.last().expect("a version").id)?;
        let carrying = found.into_iter().find(|one| one.amendment_id == *id).expect("it was open");
        let rows = carryings::operations(db, &[carrying.id])?;
        Ok((carrying.outcome, rows.into_iter().map(|one| one.row).collect()))
    })
}

fn words(text: &Text) -> Vec<&str> {
    text.clauses.iter().map(|clause| clause.words.as_str()).collect()
}

/// Whether nothing of what was filed, carried over and made differs from what the journal tells.
#[track_caller]
fn verifies(app: &TestApp) {
    let verified = app.read(|db| accord::actions::verify(db, None));
    let about = |finding: &&accord::actions::Finding| {
        let said = format!("{finding:?}");
        // The world's own rows have no entries; its amendments were admitted without one.
        ["operation", "carrying", "taken-in", "text-not-made", "text-changed", "edits"]
            .iter()
            .any(|word| said.contains(word))
    };
    let found: Vec<_> = verified.findings.iter().filter(about).collect();
    assert!(found.is_empty(), "{found:#?}");
}

on_both_databases! {
    fn a_clause_is_split_and_two_are_joined_by_forms(app: &TestApp) {
        world(app);
        let client = browser(app, "orellana");
        let page = client.get(&format!("{NEW}?act=split&clause=c1")).expect(200);
        assert_eq!(page.texts("fieldset label.choice").len(), 3, "two places and words");
        assert!(page.text("fieldset").contains("Calls upon them") && page.text("fieldset").contains("and thanks"));
        assert_eq!(page.text("#clause-words"), FIRST);
        let at = page.attribute("fieldset label:nth-of-type(1) input", "value");
        let shown = client.send(page.form(FORM).set("at", &at).set("preview", "1")).expect(200);
        assert!(shown.text("#difference").contains("[a new clause begins]"), "{}", shown.text("#difference"));
        assert_eq!(shown.attribute("fieldset input[checked]", "value"), at);
        let draft = client.submit(&shown, FORM, &[]).expect(200);
        assert_eq!(draft.text("section.op h2"), "Clause 1: split after “Urges States to sign the pact.”");
        let edit = plain(&draft);
        let draft = keep(&client, &format!("{edit}?add=1&act=split&clause=c2"), &[("stretch", "of the meeting")]);
        assert_eq!(draft.texts("section.op[aria-labelledby^=op-]").len(), 2);
        let again = client.get(&draft.attributes("section.op a.button", "href")[1]).expect(200);
        assert_eq!(again.value_of("stretch").as_deref(), Some("of the meeting"), "the form comes back as it was");
        let filed = client.submit(&draft, "form[action$='/filing']", &[]).expect(200);
        let id = AmendmentId::new(filed.path.rsplit('/').next().expect("an address"));
        let rows = rows_of(app, &id);
        assert_eq!((rows[0].act, rows[0].words.as_str()), (OperationAct::Split, &FIRST[31..]));
        assert_eq!((rows[0].opening, rows[0].cut()), (10, Some((&FIRST[..30], 31))));
        assert_eq!(found(app, &id).distance, 0, "no word goes or comes");
        let joined = file(app, "tesoro", "act=join&clause=c1", &[]);
        let row = &rows_of(app, &joined)[0];
        assert_eq!(row.second_id, Some(ClauseId::new("c2")));
        assert_eq!(row.words, format!("{FIRST} {SECOND}"));
        let page = app.client().get(&format!("/amendments/{joined}")).expect(200);
        assert_eq!(page.text("h3"), "Clause 1 and clause 2: joined in one");
        assert!(page.text(".diff").contains("[the two clauses become one]"));
        for path in ["", "?view=amendments", "/compilation", "/compilation?columns=two", "/clauses/c2", "/amendments.csv"] {
            let page = app.client().get(&format!("/declarations/migration{path}")).expect(200);
            assert!(page.body.contains("meeting"), "{path}");
        }
        let csv = app.client().get("/declarations/migration/amendments.csv").expect(200).body;
        assert!(csv.contains("split after") && csv.contains("joined in one"), "{csv}");
        verifies(app);
    }

    fn what_is_split_and_joined_is_decided_and_stands_in_the_adopted_text(app: &TestApp) {
        world(app);
        let split = file(app, "orellana", "act=split&clause=c1", &[("stretch", "Calls upon them")]);
        let edit = file(app, "tesoro", "act=replace&clause=c1", &[("words", &FIRST.replace("every year", "each year"))]);
        let join = file(app, "valmar", "act=join&clause=c2", &[]);
        admit(app, Stage::Plenary);
        let order = app.client().get("/declarations/migration/voting-list").expect(200);
        assert!(order.text("main").contains("split after") || order.text("main").contains('1'));
        let hall = Hall::open(app);
        for id in [&edit, &split] {
            assert_eq!(hall.decide(QuestionOn::Amendment(id.clone()), &[]), Decided::Adopted);
        }
        let refused = hall.put(QuestionOn::Amendment(join.clone()), &[]);
        assert!(refused.is_ok(), "clause 2 may take in the third: {refused:?}");
        hall.finish(refused.expect("it is put"));
        assert_eq!(hall.decide(QuestionOn::Whole, &[]), Decided::Adopted);
        let (text, digest) = app.read(|db| {
            let last = versions::of_declaration(db, &migration())?.pop().expect("a version");
            let dossier = Dossier::of(db, &migration())?;
            let text = versions::text(db, &last.id, dossier.declaration.kind, &dossier.declaration.language)?;
            assert_eq!(last.digest, Some(text_digest(&text, &dossier.style)));
            Ok((text, last.digest))
        });
        assert!(digest.is_some());
        let joined = format!("{SECOND} {THIRD}");
        let second = FIRST[31..].replace("every year", "each year");
        assert_eq!(
            words(&text),
            ["Recalling the *New York Declaration* of 2016", &FIRST[..29], &second, &joined, "to invite all States", "to report", "Requests its secretariat to report"]
        );
        assert_eq!(text.clauses[2].id, rows_of(app, &split)[0].second_id.clone().expect("it has an identity"));
        assert_eq!(text.clauses[4].parent, Some(ClauseId::new("c2")), "sub-clauses go with the clause that is joined");
        let page = app.client().get("/declarations/migration/clauses/c3").expect(200);
        assert!(page.text("main").contains("Amendment 3"), "what took it out is named");
        let provenance = app.client().get("/declarations/migration/provenance").expect(200);
        assert!(provenance.text("main").contains("Calls upon them"));
        verifies(app);
    }

    fn a_split_is_carried_over_and_what_meets_one_follows_it(app: &TestApp) {
        world(app);
        let first_half = file(app, "tesoro", "act=replace&clause=c1", &[("words", &FIRST.replace("the pact", "the new pact"))]);
        let split = file(app, "orellana", "act=split&clause=c1", &[("stretch", "Calls upon them")]);
        let second_half = file(app, "valmar", "act=replace&clause=c1", &[("words", &FIRST.replace("every year", "each year"))]);
        let join = file(app, "tesoro", "act=join&clause=c2", &[]);
        let elsewhere = file(app, "valmar", "act=replace&clause=c2", &[("words", "Thanks all the hosts of the meeting")]);
        admit(app, Stage::PanelReview);
        review(app, &[&first_half, &elsewhere], &[]);
        let (outcome, rows) = fate(app, &split);
        assert_eq!(outcome, Outcome::CarriedOver);
        assert_eq!(rows[0].cut(), Some(("Urges States to sign the new pact.", 35)));
        assert_eq!(rows[0].second_id, rows_of(app, &split)[0].second_id, "the same clause comes of it");
        let (outcome, rows) = fate(app, &join);
        assert_eq!((outcome, rows[0].taken_in()), (Outcome::CarriedOver, THIRD));
        assert_eq!(rows[0].base_words, "Thanks all the hosts of the meeting");
        verifies(app);
        let text = review(app, &[&split, &join], &["c1"]);
        let new = rows_of(app, &split)[0].second_id.clone().expect("an identity");
        assert_eq!(text.clause(&new).expect("it stands").words, FIRST[31..]);
        let (outcome, rows) = fate(app, &second_half);
        assert_eq!((outcome, rows[0].clause_id.as_ref()), (Outcome::CarriedOver, Some(&new)), "it follows its words");
        assert_eq!(rows[0].words, FIRST[31..].replace("every year", "each year"));
        verifies(app);
        let page = browser(app, "valmar").get(&format!("/amendments/{second_half}")).expect(200);
        assert_eq!(page.text(".diff ins"), "[inserted: each ]");
    }

    fn what_cannot_be_split_or_joined_is_told_beside_its_field(app: &TestApp) {
        world(app);
        let client = browser(app, "orellana");
        let refused = |act: &str, clause: &str, typed: &[(&str, &str)], field: &str| {
            let page = client.get(&format!("{NEW}?act={act}&clause={clause}")).expect(200);
            let again = client.submit(&page, FORM, typed).expect(422);
            assert!(again.has(&format!("#{field}-error, .error#{field}")), "{typed:?}: {}", again.text(".errors"));
            again
        };
        for typed in ["", "forbids", "Urges", "ign the", "Calls upon nobody", &"x".repeat(30_000), "<script>"] {
            let again = refused("split", "c1", &[("stretch", typed)], "stretch");
            assert_eq!(again.value_of("stretch").unwrap_or_default().len(), typed.len(), "what was typed is kept");
        }
        refused("split", "c1", &[("stretch", "it")], "occurrence");
        refused("split", "c1", &[("stretch", "it"), ("occurrence", "9")], "occurrence");
        refused("split", "c1", &[("stretch", "it"), ("occurrence", "0")], "occurrence");
        refused("split", "p1", &[("stretch", "York Declaration")], "stretch");
        for at in ["0", "5", "99999", "-1", "18446744073709551616", "x"] {
            let body = [("act", "split"), ("clause", "c1"), ("at", at)];
            let again = client.post("/declarations/migration/amendments", &body).expect(422);
            assert!(again.has("#at-error"), "{at}");
        }
        let second = keep(&client, &format!("{NEW}?act=split&clause=c1"), &[("stretch", "it"), ("occurrence", "2")]);
        let id = AmendmentId::new(second.path.split('/').nth(2).expect("an identity"));
        assert_eq!(rows_of(app, &id)[0].words, "it");
        let form = client.get(&second.attribute("section.op a.button", "href")).expect(200);
        assert_eq!((form.value_of("stretch").as_deref(), form.value_of("occurrence").as_deref()), (Some("it"), Some("2")));
        for (clause, words) in [("c3", "has sub-clauses"), ("c4", "No clause follows"), ("p1", "No clause follows"), ("c3b", "No clause follows")] {
            let page = client.get(&format!("{NEW}?act=join&clause={clause}")).expect(200);
            assert!(page.text(".unable").contains(words) && !page.has(&format!("{FORM} button.primary")), "{clause}");
            client.post("/declarations/migration/amendments", &[("act", "join"), ("clause", clause)]).expect(422);
        }
        for act in ["split", "join"] {
            let body = [("act", act), ("clause", "elsewhere"), ("stretch", "Calls")];
            client.post("/declarations/migration/amendments", &body).expect(422);
            client.get(&format!("{NEW}?act={act}&clause=elsewhere")).expect(200);
        }
    }

    fn operations_that_contradict_each_other_are_refused(app: &TestApp) {
        world(app);
        let client = browser(app, "orellana");
        let draft = keep(&client, &format!("{NEW}?act=split&clause=c1"), &[("stretch", "Calls upon them")]);
        let edit = plain(&draft);
        let add = |query: &str, typed: &[(&str, &str)]| {
            let page = client.get(&format!("{edit}?add=1&{query}")).expect(200);
            client.submit(&page, FORM, typed)
        };
        add("act=split&clause=c1", &[("stretch", "Calls upon them")]).expect(422);
        add("act=delete&clause=c1", &[]).expect(422);
        add("act=split&clause=c1", &[("stretch", "and thanks")]).expect(200);
        add("act=replace&clause=c1", &[("words", &FIRST.replace("the pact.", "the pact,"))]).expect(200);
        add("act=join&clause=c2", &[]).expect(200);
        add("act=delete&clause=c3", &[]).expect(422);
        let page = client.get(&edit).expect(200);
        let filed = client.submit(&page, "form[action$='/filing']", &[]).expect(200);
        let id = AmendmentId::new(filed.path.rsplit('/').next().expect("an address"));
        assert_eq!(rows_of(app, &id).len(), 4);
        // Cut in three, with other words.
        admit(app, Stage::PanelReview);
        let text = review(app, &[&id], &[]);
        let first: Vec<&str> = words(&text)[1..4].to_vec();
        assert_eq!(first, ["Urges States to sign the pact", "Calls upon them to report on it every year", "and thanks the hosts of it"]);
        verifies(app);
    }

    fn a_clause_that_went_meanwhile_cannot_be_split(app: &TestApp) {
        world(app);
        let gone = file(app, "tesoro", "act=delete&clause=c2", &[]);
        let split = file(app, "orellana", "act=split&clause=c2", &[("stretch", "of the meeting")]);
        let client = browser(app, "valmar");
        let draft = keep(&client, &format!("{NEW}?act=split&clause=c2"), &[("stretch", "the hosts")]);
        admit_filed(app);
        review(app, &[&gone], &[]);
        assert_eq!(fate(app, &split).0, Outcome::NeedsAttention);
        back_to_amendments(app);
        let page = client.get(&plain(&draft)).expect(200);
        assert!(!page.has("form[action$='/filing']"), "a draft on a former text is not filed");
        client.post_only(&plain(&draft).replace("/edit", "/filing"), &[]).expect(409);
        client.get(&format!("{NEW}?act=split&clause=c2")).expect(200);
        client.post("/declarations/migration/amendments", &[("act", "split"), ("clause", "c2"), ("stretch", "the")]).expect(422);
    }
}

on_both_databases! {
    fn a_draft_is_warned_of_what_others_have_filed_and_of_nobodys_draft(app: &TestApp) {
        world(app);
        let change = |from: &str, to: &str| FIRST.replace(from, to);
        let words = file(app, "tesoro", "act=replace&clause=c1", &[("words", &change("sign the pact", "ratify the pact"))]);
        let beside = file(app, "valmar", "act=replace&clause=c1", &[("words", &change("Urges States", "Urges all States"))]);
        let other = file(app, "valmar", "act=replace&clause=c2", &[("words", "Thanks the people who were its hosts")]);
        let secret = "a word that nobody else may read";
        keep(&browser(app, "tesoro"), &format!("{NEW}?act=replace&clause=c1"), &[("words", &change("sign", secret))]);
        let client = browser(app, "orellana");
        let page = client.get(&format!("{NEW}?act=replace&clause=c1")).expect(200);
        assert!(page.has("#overlaps[role=status]") && page.text("#overlaps").is_empty(), "nothing is changed yet");
        let typed = change("sign the pact", "accept the pact");
        let shown = client.send(page.form(FORM).set("words", &typed).set("preview", "1")).expect(200);
        let warned = shown.text("#overlaps");
        assert!(warned.contains("Touches the same words as 1 (Tesoro)"), "{warned}");
        assert!(warned.contains("Changes the same sentence as 2 (Valmar)"), "{warned}");
        assert_eq!(shown.attributes("#overlaps a", "href"), [&words, &beside].map(|id| format!("/amendments/{id}")));
        assert_eq!(shown.texts("#overlaps .clash").len(), 1, "what merges is no collision");
        assert!(!shown.body.contains(secret) && !warned.contains('3'));
        let draft = client.submit(&shown, FORM, &[]).expect(200);
        assert!(draft.text("#overlaps").contains("1 (Tesoro)") && !draft.body.contains(secret), "before it is filed too");
        let again = client.get(&draft.attribute("section.op a.button", "href")).expect(200);
        assert!(again.text("#overlaps").contains("1 (Tesoro)"));
        let filed = client.submit(&draft, "form[action$='/filing']", &[]).expect(200);
        assert!(filed.text("main").contains("Amendment 4"), "a warning refuses nothing");
        let edit = format!("{}/edit", plain(&filed));
        client.get(&edit).expect(200).at(&plain(&filed));
        let same = client.get(&format!("{NEW}?act=replace&clause=c2")).expect(200);
        let same = client.send(same.form(FORM).set("words", "Thanks the people who were its hosts").set("preview", "1"));
        assert!(same.text("#overlaps").contains("Proposes the same as 3 (Valmar)"), "{}", same.text("#overlaps"));
        assert_eq!(same.attributes("#overlaps a", "href"), [format!("/amendments/{other}")]);
        let gone = client.get(&format!("{NEW}?act=delete&clause=c2")).expect(200);
        assert!(gone.text("#overlaps").contains("One deletes what the other changes: 3 (Valmar)"), "{}", gone.text("#overlaps"));
        let joined = client.get(&format!("{NEW}?act=join&clause=c2")).expect(200);
        assert!(joined.text("#overlaps").is_empty(), "an edit goes along with what is joined");
    }

    fn sub_amendments_are_warned_of_each_other(app: &TestApp) {
        world(app);
        let parent = file(app, "tesoro", "act=replace&clause=c2", &[("words", "Thanks the hosts of the great meeting")]);
        let sub = format!("act=reword&sub_of={parent}");
        file(app, "valmar", &sub, &[("words", "Thanks the hosts of the large meeting")]);
        let client = browser(app, "orellana");
        let page = client.get(&format!("{NEW}?{sub}")).expect(200);
        let shown = client.send(page.form(FORM).set("words", "Thanks the hosts of the wide meeting").set("preview", "1"));
        assert!(shown.expect(200).text("#overlaps").contains("Touches the same words as 1/1 (Valmar)"));
    }

    fn suggested_opening_words_are_put_where_the_clause_begins(app: &TestApp) {
        world(app);
        let client = browser(app, "orellana");
        let page = client.get(&format!("{NEW}?act=replace&clause=c1")).expect(200);
        assert!(page.texts("#opens option").contains(&"Calls upon".to_owned()));
        assert_eq!(page.attributes("#opens optgroup", "label"), ["For an operative clause"]);
        let shown = client.send(page.form(FORM).set("opens", "Calls upon").set("preview", "opening")).expect(200);
        assert_eq!(shown.text("#words"), FIRST.replacen("Urges", "Calls upon", 1));
        assert_eq!(shown.form(FORM).fields.iter().find(|(name, _)| name == "opens").map(|(_, chosen)| chosen.as_str()), Some(""));
        let kept = client.submit(&page, FORM, &[("opens", "Requests")]).expect(200);
        assert!(kept.text("#words").starts_with("Requests States"), "what was chosen is shown before it is kept");
        let hostile = client.send(page.form(FORM).set("opens", "<b>Whatever").set("preview", "1")).expect(200);
        assert_eq!(hostile.text("#words"), FIRST, "only phrases of the list");
        let new = client.get(&format!("{NEW}?act=insert")).expect(200);
        assert_eq!(new.attributes("#opens optgroup", "label").len(), 2, "of either part");
        let shown = client.send(new.form(FORM).set("place", "start:preambular").set("opens", "Recalling").set("words", "the pact").set("preview", "1"));
        assert_eq!(shown.expect(200).text("#words"), "Recalling the pact");
        assert!(!client.get(&format!("{NEW}?act=retitle")).expect(200).has("#opens"));
    }
}

/// As [`admit`], drafts left as they are.
fn admit_filed(app: &TestApp) {
    app.write(|tx| {
        for mut one in amendments::of_declaration(tx.db, &migration())? {
            if one.standing == Standing::Filed {
                one.standing = Standing::Admissible;
                amendments::update(tx, &one)?;
            }
        }
        Ok(stage(tx, Stage::PanelReview)?)
    });
}

fn back_to_amendments(app: &TestApp) {
    app.write(|tx| Ok(stage(tx, Stage::Amendment)?));
}

fn stage(tx: &mut Tx<'_>, stage: Stage) -> accord::storage::StoreResult<()> {
    let mut declaration = declarations::find(tx.db, &migration())?;
    declaration.stage = stage;
    declarations::update(tx, &declaration)?;
    rows::enter(tx, "migration", stage)
}

/// A sitting with every delegation there.
struct Hall<'a> {
    app: &'a TestApp,
}

impl<'a> Hall<'a> {
    fn open(app: &'a TestApp) -> Self {
        let hall = Self { app };
        let sitting =
            hall.act("chair", |tx, chair| open_sitting(tx, chair, &MeetingId::new("dialogue"))).expect("it opens");
        let attendance: Vec<_> = MEMBERS.map(|name| (DelegationId::new(name), true)).into_iter().collect();
        hall.act("clerk", move |tx, who| record_attendance(tx, who, &sitting, &attendance)).expect("they are there");
        assert!(app.read(|db| sittings::of_meeting(db, &MeetingId::new("dialogue"))).len() == 1);
        hall
    }

    fn act<T: Send + 'static>(
        &self,
        who: &str,
        act: impl FnOnce(&mut Tx<'_>, &Visitor) -> accord::actions::ActResult<T> + Send + 'static,
    ) -> accord::actions::ActResult<T> {
        let visitor = self.app.read(|db| Visitor::load(db, &AccountId::new(who)));
        self.app.try_write(move |tx| act(tx, &visitor))
    }

    fn put(&self, on: QuestionOn, confirmed: &[&str]) -> accord::actions::ActResult<accord::ids::QuestionId> {
        let confirmed = confirmed.iter().map(|id| ClauseId::new(*id)).collect();
        let method = Some(Method::RecordedVote);
        let open = OpenQuestion { on, method, as_revised: None, confirmed, own_count: None, excluded: Vec::new() };
        self.act("chair", move |tx, chair| open_question(tx, chair, &migration(), &open))
    }

    #[track_caller]
    fn finish(&self, question: accord::ids::QuestionId) -> Decided {
        for who in MEMBERS {
            let on = question.clone();
            let ballot = CastBallot { delegation: None, choice: Choice::Yes };
            self.act(who, move |tx, voter| cast_ballot(tx, voter, &on, &ballot)).expect("a vote");
        }
        let on = question.clone();
        self.act("chair", move |tx, chair| lock_question(tx, chair, &on)).expect("it is locked");
        self.act("chair", move |tx, chair| declare_result(tx, chair, &question, None)).expect("it is declared")
    }

    #[track_caller]
    fn decide(&self, on: QuestionOn, confirmed: &[&str]) -> Decided {
        let question = self.put(on, confirmed).expect("it is put");
        self.finish(question)
    }
}
