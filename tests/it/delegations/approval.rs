//! What a delegation files only after its head approved it.

use super::{TEXT, browser, draft, file, furnish, mails, revision, reword};
use crate::support::{TestApp, on_both_databases};

const DESK: &str = "/delegations/valmar/desk";

/// The head switches the approval on.
fn hold(app: &TestApp) {
    let head = browser(app, "valmar-head");
    let desk = head.get(DESK).expect(200);
    assert!(desk.text("section[aria-labelledby=way] p").contains("Every delegate"));
    let desk = head.submit(&desk, "form[action$='/approval']", &[]).expect(200).at(DESK);
    assert!(desk.text("section[aria-labelledby=way] p").contains("only what its head approved"));
}

on_both_databases! {
    fn a_draft_is_filed_after_its_head_approved_those_words(app: &TestApp) {
        furnish(app);
        hold(app);
        let (author, head) = (browser(app, "valmar"), browser(app, "valmar-head"));
        let draft = draft(&author, "c1", "Requests States to protect everybody in transit");
        let edit = author.get(&format!("{draft}/edit")).expect(200);
        assert!(!edit.has("form[action$='/filing']"));
        assert!(edit.text(".unable").contains("only what its head approved"), "{}", edit.text(".unable"));
        let forced = author.post(&format!("{draft}/filing"), &[("revision", &revision(app, &draft).to_string())]);
        assert!(forced.expect(409).text(".errors").contains("only what its head approved"));

        author.submit(&edit, "form[action$='/approval-request']", &[]).expect(200);
        assert_eq!(mails(app, "valmar-head", "approval")[0]["step"], "asked");
        let waiting = head.get(DESK).expect(200).texts("section[aria-labelledby=waiting] li");
        assert!(waiting.len() == 1 && waiting[0].contains("Waiting for the head"), "{waiting:?}");
        assert!(head.get("/").expect(200).texts("section[aria-labelledby=wait] a").contains(&"A draft waits for your approval".to_owned()));

        let page = head.get(&draft).expect(200);
        let wordless = page.form("form[action$='/approval']").set("answer", "sent-back");
        assert!(head.send(wordless).expect(422).has("#approval-error"));
        let back = page.form("form[action$='/approval']").set("answer", "sent-back").set("reason", "Say whom.");
        head.send(back).expect(200);
        let told = &mails(app, "valmar", "approval")[0];
        assert_eq!((told["step"].as_str(), told["words"].as_str()), (Some("sent-back"), Some("Say whom.")));

        reword(&author, &draft, "Requests States to protect every child in transit");
        let page = author.get(&draft).expect(200);
        assert!(page.text("section[aria-labelledby=approval]").contains("about other words"));
        author.submit(&page, "form[action$='/approval-request']", &[]).expect(200);
        let page = head.get(&draft).expect(200);
        head.send(page.form("form[action$='/approval']").set("answer", "approved")).expect(200);
        assert_eq!(mails(app, "valmar", "approval")[0]["step"], "approved");
        assert!(author.get(DESK).expect(200).text("section[aria-labelledby=drafts] li").contains("Ready to be filed"));

        reword(&author, &draft, "Requests States to protect every child");
        assert!(!author.get(&format!("{draft}/edit")).expect(200).has("form[action$='/filing']"), "a save makes it void");
        let page = head.get(&draft).expect(200);
        head.send(page.form("form[action$='/approval']").set("answer", "approved")).expect(200);
        let other = author.get(&format!("{draft}/edit")).expect(200);
        let sent = author.submit(&other, "form[action$='/filing']", &[("justification", "Never seen by the head.")]);
        assert!(sent.expect(409).has(".errors"), "what the head did not see is not filed with it");
        file(&author, &draft).expect(200).at(&draft);
    }

    fn a_head_files_without_asking_and_a_clerk_at_oral_request(app: &TestApp) {
        furnish(app);
        hold(app);
        let (head, clerk) = (browser(app, "valmar-head"), browser(app, "clerk"));
        let own = draft(&head, "c1", "Requests States to protect all");
        file(&head, &own).expect(200).at(&own);
        let page = clerk.get(&format!("{TEXT}/amendments/new?act=replace&clause=c2")).expect(200);
        let typed = [("words", "Encourages schools to open"), ("on_behalf_of", "valmar")];
        let sent = clerk.submit(&page, "main form[action$='/amendments']", &typed).expect(200);
        let oral = sent.path.split('?').next().unwrap_or_default().trim_end_matches("/edit").to_owned();
        file(&clerk, &oral).expect(200).at(&oral);
    }

    fn the_desk_is_there_for_its_own_members_alone(app: &TestApp) {
        furnish(app);
        let author = browser(app, "valmar");
        let draft = draft(&author, "c1", "Requests States to protect everybody");
        let desk = author.get(DESK).expect(200);
        assert_eq!(desk.text("h1"), "Desk of Valmar");
        assert!(desk.has(&format!("section[aria-labelledby=drafts] a[href='{draft}']")));
        assert!(!desk.has("form[action$='/approval']"), "only the head says how it files");
        for other in ["orellana", "clerk", "chair", "norlandia"] {
            browser(app, other).get(DESK).expect(404);
        }
        app.client().get(DESK).at("/session/new");
        let refused = author.post("/delegations/valmar/approval", &[("wanted", "yes")]);
        assert_eq!(refused.status, 403);
        assert_eq!(browser(app, "orellana").post("/delegations/valmar/approval", &[("wanted", "yes")]).status, 404);
        assert!(author.get("/").expect(200).has(&format!("a[href='{DESK}']")));
        assert!(author.get("/account").expect(200).has(&format!(".modes a[href='{DESK}']")));
        file(&author, &draft).expect(200);
        let moved = author.get(DESK).expect(200).text("section[aria-labelledby=moved] li");
        assert!(moved.contains("Amendment 1") && moved.contains("Waits for a ruling"), "{moved}");
    }
}
