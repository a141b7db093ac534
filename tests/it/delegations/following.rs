//! What people follow, and the mail that they get of it.

use accord::actions::unfollow_token;
use accord::ids::AccountId;

use super::{TEXT, browser, draft, file, furnish, id, mails};
use crate::client::Client;
use crate::support::{TestApp, on_both_databases};

/// Presses the button of a page.
fn follow(by: &Client, path: &str) {
    let page = by.get(path).expect(200);
    by.submit(&page, "form[action='/account/following']", &[]).expect(200).at(path);
}

fn events(app: &TestApp, to: &str) -> Vec<String> {
    let all = mails(app, to, "followed");
    let mut all: Vec<String> = all
        .iter()
        .map(|facts| format!("{} {}", facts["kind"].as_str().unwrap(), facts["event"].as_str().unwrap()))
        .collect();
    all.sort();
    all
}

on_both_databases! {
    fn each_follower_is_told_once_of_what_they_follow(app: &TestApp) {
        furnish(app);
        let mover = browser(app, "valmar");
        follow(&mover, TEXT);
        for (who, path) in [("tesoro", TEXT), ("orellana", "/declarations/migration/clauses/c1"), ("norlandia", "/declarations/migration/clauses/c2")] {
            follow(&browser(app, who), path);
        }
        follow(&browser(app, "orellana"), TEXT);
        let path = draft(&mover, "c1", "Requests States to protect everybody");
        assert!(!mover.get(&path).expect(200).has("form[action='/account/following']"), "a draft is not followed");
        assert_eq!(mover.post("/account/following", &[("kind", "amendment"), ("subject", id(&path).as_str())]).status, 404);
        assert_eq!(events(app, "tesoro"), Vec::<String>::new(), "words of a draft are nobody's affair");
        file(&mover, &path).expect(200);
        assert_eq!(events(app, "orellana"), ["clause filed"], "the narrowest");
        assert_eq!(events(app, "valmar"), Vec::<String>::new(), "not whoever acts");
        assert_eq!(events(app, "norlandia"), Vec::<String>::new(), "another clause");

        follow(&browser(app, "norlandia"), &path);
        let clerk = browser(app, "clerk");
        let page = clerk.get(&path).expect(200);
        clerk.send(page.form("form[action$='/ruling']").set("ruling", "admissible")).expect(200);
        assert_eq!(events(app, "norlandia"), ["amendment admissible"]);
        assert_eq!(events(app, "orellana"), ["clause admissible", "clause filed"]);
        let stage = clerk.get(&format!("{TEXT}/stage")).expect(200);
        clerk.send(stage.form("form[action$='/stage']")).expect(200);
        assert_eq!(events(app, "orellana"), ["clause admissible", "clause filed", "declaration stage"]);
        assert_eq!(events(app, "norlandia"), ["amendment admissible"], "a stage is the text's");
    }

    fn who_gets_another_mail_of_the_same_act_gets_one(app: &TestApp) {
        furnish(app);
        follow(&browser(app, "tesoro"), TEXT);
        let mover = browser(app, "valmar");
        let path = draft(&mover, "c1", "Requests States to protect everybody");
        file(&mover, &path).expect(200);
        assert_eq!(mails(app, "tesoro", "amendment-filed").len(), 1, "the sponsor of the text is told anyway");
        assert_eq!(events(app, "tesoro"), Vec::<String>::new());
    }

    fn following_ends_from_the_list_and_from_the_mail(app: &TestApp) {
        furnish(app);
        let reader = browser(app, "orellana");
        assert!(reader.get("/account/following").expect(200).has(".empty"));
        follow(&reader, TEXT);
        follow(&reader, "/declarations/migration/clauses/c1");
        let list = reader.get("/account/following").expect(200);
        assert_eq!(list.texts(".list b"), ["Clause 1", "Declaration on migration"]);
        let list = reader.submit(&list, "main li form", &[]).expect(200).at("/account/following");
        assert_eq!(list.texts(".list b"), ["Declaration on migration"]);
        assert_eq!(reader.get(TEXT).expect(200).text("form[action='/account/following/end'] button"), "Stop following");

        file(&browser(app, "valmar"), &draft(&browser(app, "valmar"), "c3", "Decides to meet")).expect(200);
        assert_eq!(events(app, "orellana"), ["declaration filed"]);
        let token = app.read(|db| unfollow_token(db, &AccountId::new("orellana"), "migration")).expect("a key");
        let asked = app.client().get(&format!("/mail/{token}")).expect(200);
        assert_eq!(asked.text("h1"), "Stop following");
        app.client().post(&format!("/mail/{token}"), &[("List-Unsubscribe", "One-Click")]).expect(200);
        assert!(reader.get("/account/following").expect(200).has(".empty"));
        let forged = token.replace("migration", "other");
        app.client().get(&format!("/mail/{forged}")).expect(404);
        app.client().get("/declarations/migration").expect(200);
        assert!(!app.client().get(TEXT).expect(200).has("form[action='/account/following']"), "a button for members");
    }
}
