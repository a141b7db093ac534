//! A text that was taken along as a document, amended there, and brought back: each change a draft, nothing lost, nothing filed.

use accord::actions::{Dossier, document};
use accord::procedure::Standing;
use accord::publishing::{Format, export};
use accord::storage::amendments::OperationAct;
use accord::storage::declarations;
use accord::text::inline::escape;
use serde_json::{Value, json};

use crate::client::Page;
use crate::support::{TestApp, on_both_databases};
use crate::word_import::send;

const PAGE: &str = "/declarations/migration-2017/returned";

fn dossier(app: &TestApp) -> Dossier {
    app.read(|db| {
        let declaration = declarations::by_name(db, "migration-2017")?;
        Dossier::load(db, declaration)
    })
}

/// The text as a delegate takes it along.
fn taken_along(app: &TestApp) -> Vec<u8> {
    let tree = app.read(|db| {
        let dossier = dossier(app);
        document(db, &dossier, dossier.base_version()?)
    });
    export(&tree, Format::Docx).unwrap()
}

/// The document after a plan; none where no python edits it.
fn edited(bytes: &[u8], plan: &Value) -> Option<Vec<u8>> {
    crate::word::python(&["edit.py", &plan.to_string()], bytes)
}

/// The words of some clauses at the top, without those that have sub-clauses.
fn words(app: &TestApp) -> Vec<String> {
    let dossier = dossier(app);
    let text = dossier.base_text();
    let plain = text.clauses.iter().filter(|one| one.parent.is_none() && text.children(&one.id).next().is_none());
    plain.filter(|one| !one.words.contains(['*', '[', '\\'])).map(|one| one.words.clone()).collect()
}

fn drafts(app: &TestApp) -> Vec<(OperationAct, String)> {
    let dossier = dossier(app);
    let drafts = dossier.amendments.iter().filter(|one| one.standing == Standing::Draft);
    let rows = drafts.flat_map(|one| dossier.operations(&one.id));
    rows.map(|row| (row.act, row.words.clone())).collect()
}

fn last_words(words: &str) -> &str {
    let at = words.char_indices().rev().filter(|(_, c)| *c == ' ').nth(2).map_or(0, |(at, _)| at + 1);
    &words[at..]
}

on_both_databases! {
    fn a_document_that_comes_back_becomes_drafts_and_nothing_is_filed(app: &TestApp) {
        app.play("filing");
        let who = app.demo("lunara.head");
        let form = who.get(PAGE).expect(200);
        who.get(&form.attribute("a[href$='/docx']", "href")).expect(200);
        let (known, all) = (drafts(app).len(), words(app));
        let title = dossier(app).base_text().title.clone();
        let [first, second, third, fourth, ..] = all.as_slice() else { panic!("{all:?}") };
        let plan = json!([
            ["track", first, last_words(first), "other words *and* [1]"],
            ["unmark", second],
            ["reword", second, last_words(second), "untracked words"],
            ["strike", third],
            ["add", fourth, "Calls for a fund;"],
            ["reword", "DRAFT", "DRAFT", "Draft"],
            ["reword", title, last_words(&title), "MANY MORE WORDS"],
        ]);
        let Some(bytes) = edited(&taken_along(app), &plan) else { return };
        let read = send(app, "lunara.head", PAGE, &[], &bytes).expect(200);
        assert_eq!(read.attributes("input[type=checkbox][checked]", "name").len(), 5, "{}", read.all_text());
        assert!(read.all_text().contains("Ana <Souza>"), "whose changes they are: {}", read.all_text());
        assert_eq!(drafts(app).len(), known, "nothing is made by a look");
        assert!(read.has("#unplaced"), "{}", read.all_text());
        let none = read.attributes("input[type=checkbox]", "name");
        let none = none.iter().fold(read.form("#changes"), |form, name| form.without(name, "yes"));
        let again = who.send(none).expect(422);
        assert!(again.has("#unplaced") && again.has(".errors a[href='#changes']"), "nothing is lost: {}", again.all_text());
        let taken = who.submit(&read, "#changes", &[]).expect(200);
        assert_eq!(taken.path, "/declarations/migration-2017/amendments");
        let mut made = drafts(app);
        let expected = [
            (OperationAct::Replace, first.replace(last_words(first), &escape("other words *and* [1]"))),
            (OperationAct::Replace, second.replace(last_words(second), "untracked words")),
            (OperationAct::Insert, "Calls for a fund".to_owned()),
            (OperationAct::Delete, String::new()),
            (OperationAct::Retitle, title.replace(last_words(&title), "MANY MORE WORDS")),
        ];
        made.retain(|one| expected.contains(one));
        assert_eq!(made.len(), expected.len(), "{:?}", drafts(app));
        who.submit(&read, "#changes", &[]);
        assert_eq!(drafts(app).len(), known + 5, "one form acts once");
    }

    fn what_went_out_and_came_back_as_it_was_changes_nothing(app: &TestApp) {
        app.play("filing");
        let page = send(app, "lunara.head", PAGE, &[], &taken_along(app)).expect(200);
        assert!(!page.has("#changes") && !page.has("#unplaced"), "{}", page.all_text());
        let Some(saved) = edited(&taken_along(app), &json!([])) else { return };
        let page = send(app, "lunara.head", PAGE, &[], &saved).expect(200);
        assert!(!page.has("#changes") && !page.has("#unplaced"), "as python-docx saves it: {}", page.all_text());
    }

    fn what_is_no_document_and_who_may_not_amend_is_told_so(app: &TestApp) {
        app.play("filing");
        let faulty = |page: Page| page.expect(422).text("#file-error");
        assert!(!faulty(send(app, "lunara.head", PAGE, &[], b"Once upon a time")).is_empty());
        assert!(!faulty(send(app, "lunara.head", PAGE, &[], b"PK\x03\x04 and nothing behind it")).is_empty());
        assert!(!faulty(send(app, "lunara.head", PAGE, &[], b"")).is_empty());
        let none = app.demo("lunara.head").post(PAGE, &[("take", "yes")]);
        assert!(!none.expect(422).text(".errors").is_empty());
        app.client().get_only(PAGE).expect(303);
        assert_eq!(send(app, "chair", PAGE, &[], b"PK").status, 403);
        let asked = app.demo("secretariat.first").get(PAGE).expect(200);
        assert!(asked.has("input[type=file]"));
    }

    fn a_clerk_names_the_delegation_whose_drafts_they_are(app: &TestApp) {
        app.play("filing");
        let all = words(app);
        let plan = json!([["reword", all[0], last_words(&all[0]), "something else"]]);
        let Some(bytes) = edited(&taken_along(app), &plan) else { return };
        let read = send(app, "secretariat.first", PAGE, &[], &bytes).expect(200);
        let clerk = app.demo("secretariat.first");
        let known = drafts(app).len();
        let faulty = clerk.submit(&read, "#changes", &[]).expect(422);
        assert!(faulty.has("#behalf-error"), "{}", faulty.all_text());
        assert_eq!(drafts(app).len(), known);
        let last = faulty.attributes("#on_behalf_of option[value]", "value").pop().expect("a delegation");
        clerk.submit(&faulty, "#changes", &[("on_behalf_of", &last)]).expect(200);
        assert_eq!(drafts(app).len(), known + 1);
    }
}
