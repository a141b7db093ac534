//! What a page costs the database: the same number of statements whatever the length of the text, and none that reads it
//! when the browser holds the page already.

use accord::actions::{Remark, Visitor, comment};
use accord::ids::{AccountId, ClauseId, DeclarationId};

use crate::client::Client;
use crate::long_text::three_texts;
use crate::support::{TestApp, on_both_databases};

/// The most statements of a page, those that recognise the reader and begin and end the reading among them.
const MOST_STATEMENTS: u64 = 48;

/// Each page that shows a whole text, or a list that grows with it.
const PAGES: &[&str] = &[
    "/declarations/{slug}",
    "/declarations/{slug}?view=amendments",
    "/declarations/{slug}/amendments",
    "/declarations/{slug}/compilation",
    "/declarations/{slug}/amendments.csv",
    "/declarations/{slug}/voting-list",
    "/declarations/{slug}/versions/1",
    "/declarations/{slug}/versions",
    "/declarations/{slug}/assignments",
    "/declarations/{slug}/clauses/{slug}-c2",
    "/amendments/{slug}-a2",
    "/declarations/{slug}/amendments/new?act=replace&clause={slug}-c2",
];

fn browser(app: &TestApp, name: &str) -> Client {
    let client = app.client();
    client.set_cookie("accord", name);
    client
}

fn cost(app: &TestApp, client: &Client, page: &str, slug: &str) -> u64 {
    let path = page.replace("{slug}", slug);
    app.statements(|| drop(client.get(&path).expect(200)))
}

on_both_databases! {
    fn a_page_asks_as_often_for_a_long_text_as_for_a_short_one(app: &TestApp) {
        app.write(|tx| Ok(three_texts(tx)?));
        for name in ["valmar", "clerk"] {
            let client = browser(app, name);
            for page in PAGES.iter().filter(|page| name == "clerk" || !page.contains("assignments")) {
                let (short, long) = (cost(app, &client, page, "short"), cost(app, &client, page, "long"));
                assert_eq!(short, long, "{page} as {name}");
                assert!(long <= MOST_STATEMENTS, "{page} as {name} takes {long} statements");
            }
        }
    }

    fn a_page_that_did_not_change_is_not_made_again(app: &TestApp) {
        app.write(|tx| Ok(three_texts(tx)?));
        let client = browser(app, "valmar");
        let page = client.get("/declarations/long").expect(200);
        let tag = page.header("etag").expect("the page has a tag").to_owned();
        let client = client.with_header("if-none-match", &tag);
        let whole = app.statements(|| drop(client.get("/declarations/short").expect(200)));
        let held = app.statements(|| {
            let unchanged = client.get("/declarations/long").expect(304);
            assert_eq!(unchanged.body, "");
        });
        assert!(held * 2 < whole, "{held} statements for a page that is held, {whole} for one that is not");
        app.write(|tx| {
            let visitor = Visitor::load(tx.db, &AccountId::new("valmar"))?;
            let clause = ClauseId::new("long-c2");
            comment(tx, &visitor, &DeclarationId::new("long"), &clause, &Remark::new("A word.").unwrap())
        });
        client.get("/declarations/long").expect(200);
    }
}
