//! Co-sponsorship asked and given, over the draft and over what was filed.

use accord::storage::{amendments, journal};

use super::{browser, draft, file, furnish, id, mails, reword};
use crate::client::Client;
use crate::support::{TestApp, on_both_databases};

/// Asks a delegation, with a word.
fn ask(by: &Client, draft: &str, whom: &str) {
    let page = by.get(draft).expect(200);
    let form = page.filled("form[action$='/cosponsorship-requests']", &[("words", "Shall we?")]);
    by.send(form.add("delegation", whom)).expect(200).at(draft);
}

fn answer(by: &Client, draft: &str, answer: &str, words: &str) {
    let page = by.get(draft).expect(200);
    let form = page.filled("form[action$='/cosponsorship/answer']", &[("answer", answer), ("words", words)]);
    by.send(form).expect(200).at(draft);
}

fn sponsors(app: &TestApp, draft: &str) -> Vec<String> {
    let of = id(draft);
    let all = app.read(|db| {
        let declaration = amendments::find(db, &of)?.declaration_id;
        amendments::sponsors_of_declaration(db, &declaration)
    });
    all.into_iter().filter(|one| one.amendment_id == of).map(|one| one.delegation_id.to_string()).collect()
}

on_both_databases! {
    fn who_agrees_to_a_draft_stands_for_its_words_until_they_change(app: &TestApp) {
        furnish(app);
        let (mover, other) = (browser(app, "valmar"), browser(app, "orellana"));
        let draft = draft(&mover, "c1", "Requests States to protect everybody in transit");
        other.get(&draft).expect(404);
        let offered = mover.get(&draft).expect(200).attributes("input[name=delegation]", "value");
        assert_eq!(offered, ["orellana", "tesoro"], "observers may not stand for it");
        ask(&mover, &draft, "orellana");
        let mail = &mails(app, "orellana", "cosponsorship")[0];
        assert_eq!((mail["step"].as_str(), mail["words"].as_str()), (Some("asked"), Some("Shall we?")));
        browser(app, "tesoro").get(&draft).expect(404);
        let asked = other.get("/delegations/orellana/desk").expect(200).text("section[aria-labelledby=asked] li");
        assert!(asked.contains("Valmar") && asked.contains("Shall we?"), "{asked}");
        let desk = other.get("/delegations/orellana/desk").expect(200);
        other.submit(&desk, "section[aria-labelledby=asked] form", &[("answer", "no")]).expect(200);
        assert!(other.get("/delegations/orellana/desk").expect(200).text("section[aria-labelledby=asked]").contains("Declined"));

        answer(&other, &draft, "yes", "Gladly.");
        assert_eq!(sponsors(app, &draft), ["orellana"]);
        let mail = &mails(app, "valmar", "cosponsorship")[0];
        assert_eq!((mail["step"].as_str(), mail["words"].as_str()), (Some("yes"), Some("Gladly.")));
        assert!(mover.get(&draft).expect(200).text("section[aria-labelledby=requests]").contains("Agreed"));

        let stale = other.get(&draft).expect(200);
        reword(&mover, &draft, "Requests States to protect everybody on the way");
        assert_eq!(sponsors(app, &draft), Vec::<String>::new());
        assert_eq!(mails(app, "orellana", "cosponsorship")[0]["step"], "changed");
        reword(&mover, &draft, "Requests States to protect everybody");
        assert_eq!(mails(app, "orellana", "cosponsorship").len(), 2, "told once until they answer");
        let former = [("delegation", "orellana"), ("answer", "yes"), ("revision", "1")];
        assert_eq!(other.post(&format!("{draft}/cosponsorship/answer"), &former).status, 409, "{}", stale.path);
        answer(&other, &draft, "yes", "");
        file(&mover, &draft).expect(200);
        assert_eq!(sponsors(app, &draft), ["orellana"]);
        let of = id(&draft);
        let entries = app.read(|db| {
            let declaration = amendments::find(db, &of)?.declaration_id;
            journal::of_declaration(db, &declaration)
        });
        assert_eq!(entries.iter().map(|entry| entry.act.as_str()).collect::<Vec<_>>(), ["amendment-filed"]);
        assert!(entries[0].facts.contains("orellana"));
        assert!(other.get("/delegations/orellana/desk").expect(200).text("section[aria-labelledby=joined] li").contains("Amendment 1"));
    }

    fn a_request_is_declined_and_taken_back(app: &TestApp) {
        furnish(app);
        let (mover, other) = (browser(app, "valmar"), browser(app, "orellana"));
        let draft = draft(&mover, "c2", "Encourages schools to open");
        let nobody = mover.post(&format!("{draft}/cosponsorship-requests"), &[("words", "x")]);
        assert!(nobody.expect(422).has("#delegation-error"));
        let observer = mover.post(&format!("{draft}/cosponsorship-requests"), &[("delegation", "norlandia")]);
        assert!(observer.expect(422).has("#delegation-error"));
        ask(&mover, &draft, "orellana");
        answer(&other, &draft, "no", "Not in these words.");
        let page = mover.get(&draft).expect(200);
        let said = page.text("section[aria-labelledby=requests] li");
        assert!(said.contains("Declined") && said.contains("Not in these words."), "{said}");
        mover.submit(&page, "form[action$='/deletion'][action*='cosponsorship']", &[]).expect(200);
        other.get(&draft).expect(404);
        assert_eq!(other.post(&format!("{draft}/cosponsorship/answer"), &[("answer", "yes")]).status, 404);
    }

    fn what_is_filed_is_joined_by_an_answer_and_left_by_another(app: &TestApp) {
        furnish(app);
        let (mover, other) = (browser(app, "valmar"), browser(app, "orellana"));
        let path = draft(&mover, "c3", "Decides to meet every month");
        file(&mover, &path).expect(200);
        ask(&mover, &path, "orellana");
        assert_eq!(mails(app, "orellana", "cosponsorship")[0]["label"], "1");
        assert!(!browser(app, "tesoro").get(&path).expect(200).has("form[action$='/cosponsorship/answer']"));
        let strange = browser(app, "tesoro").post(&format!("{path}/cosponsorship/answer"), &[("answer", "yes")]);
        assert!(strange.expect(409).text(".errors").contains("Nobody asks your delegation"));
        answer(&other, &path, "yes", "");
        assert!(other.get(&path).expect(200).text(".lead").contains("with Orellana"));
        let page = other.get(&path).expect(200);
        other.submit(&page, "form[action$='/cosponsorship/deletion']", &[]).expect(200);
        assert_eq!(sponsors(app, &path), Vec::<String>::new());
        assert_eq!(mails(app, "valmar", "cosponsorship")[0]["step"], "no");
    }
}
