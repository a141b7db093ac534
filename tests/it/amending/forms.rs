//! Forms keep what was written into them, whatever happened meanwhile.

use accord::actions::{AddClause, At, BeginDraft, Opening, add_clause, begin_draft, table};
use accord::ids::AmendmentId;
use accord::procedure::Stage;
use accord::text::ClauseKind;

use super::pages::Site;
use super::replace;
use super::world::day;
use crate::client::{Client, Page};

const TEXT: &str = "/declarations/migration-2017";
const WORDS: &str = "Requests that nobody be detained \"<for>\" fleeing";
const WHY: &str = "Because.";

impl Site {
    /// A draft of Valmar's with one change, and its page.
    fn draft(&self) -> (AmendmentId, String) {
        let id = self.world.begin("valmar", None).unwrap();
        self.world.save("valmar", &id, replace("c10", "Requests nothing at all")).unwrap();
        let edit = format!("/amendments/{id}/edit");
        (id, edit)
    }
}

/// What stands in a field of a page.
fn field(page: &Page, selector: &str) -> String {
    page.text(selector)
}

/// Whether a page shows words in a field from which they can be copied.
fn keeps(page: &Page, words: &str) -> bool {
    page.texts("textarea").iter().any(|text| text == words)
}

const FILING: &str = "form[action$='/filing']";
const SAVING: &str = "button[formaction$='/justification']";

#[test]
fn what_is_filed_is_what_the_page_shows() {
    let site = Site::new("shown");
    let (id, edit) = site.draft();
    let valmar = site.browser("valmar");
    let page = valmar.get(&edit).expect(200);
    let filed = valmar.submit(&page, FILING, &[("justification", WHY)]).expect(200).at(&format!("/amendments/{id}"));
    assert!(filed.body.contains(WHY));
    assert_eq!(site.world.found(&id).justification, WHY);
    valmar.get(&edit).expect(200).at(&format!("/amendments/{id}"));
}

#[test]
fn a_refused_filing_keeps_the_justification() {
    let site = Site::new("refused-filing");
    let (_, edit) = site.draft();
    let valmar = site.browser("valmar");
    let page = valmar.get(&edit).expect(200);
    site.world.set_time(day(9, 0));
    let late = valmar.submit(&page, FILING, &[("justification", WHY)]).expect(409);
    assert_eq!(field(&late, "#justification"), WHY);
    assert!(late.text(".errors").contains("by leave") && late.text(".unable").contains("Ask the secretariat"));
    let saved = late.pressed("form[action$='/justification']", SAVING).set("justification", WHY);
    assert_eq!(field(&valmar.send(saved).expect(200).at(&edit), "#justification"), WHY);
}

#[test]
fn after_a_conflict_the_page_files_what_it_shows() {
    let site = Site::new("conflict");
    let (id, edit) = site.draft();
    let valmar = site.browser("valmar");
    let (one, two) = (valmar.get(&edit), valmar.get(&edit));
    valmar.send(one.pressed(FILING, SAVING).set("justification", "The first.")).expect(200).at(&edit);
    let stale = valmar.send(two.pressed(FILING, SAVING).set("justification", "The second.")).expect(409);
    assert!(stale.text(".errors").contains("The first.") && field(&stale, "#justification") == "The second.");
    valmar.submit(&stale, FILING, &[]).expect(200).at(&format!("/amendments/{id}"));
    assert_eq!(site.world.found(&id).justification, "The second.");
    // And a filing that meets another save is a conflict of the same kind.
    let (other, edit) = site.draft();
    let page = valmar.get(&edit);
    site.world.save("valmar", &other, replace("c11", "Calls for nothing")).unwrap();
    let stale = valmar.submit(&page, FILING, &[("justification", WHY)]).expect(409);
    assert_eq!(field(&stale, "#justification"), WHY);
    valmar.submit(&stale, FILING, &[]).expect(200).at(&format!("/amendments/{other}"));
}

/// Sends a form after the stage moved on, and finds the refusal on top and the words below.
#[track_caller]
fn refused_with_words(browser: &Client, page: &Page, form: &str, typed: &[(&str, &str)], words: &str) -> Page {
    let refused = browser.submit(page, form, typed).expect(409);
    assert!(refused.text("main").contains("at the present stage") || refused.text("main").contains("done already"));
    assert!(keeps(&refused, words), "{words} is lost:\n{}", refused.body);
    refused
}

#[test]
fn words_outlive_a_stage_that_moved_meanwhile() {
    let site = Site::new("moved");
    let (_, edit) = site.draft();
    let valmar = site.browser("valmar");
    let operation = valmar.get(&format!("{edit}?add=1&act=replace&clause=c11")).expect(200);
    let first = valmar.get(&format!("{TEXT}/amendments/new?act=insert")).expect(200);
    let justification = valmar.get(&edit).expect(200);
    site.world.open_stage(Stage::PanelReview);
    let comment = valmar.get(&format!("{TEXT}/clauses/c10")).expect(200);
    let words = [("words", WORDS)];
    refused_with_words(&valmar, &operation, "form[novalidate]", &words, WORDS);
    refused_with_words(&valmar, &first, "form[novalidate]", &words, WORDS);
    refused_with_words(&valmar, &justification, FILING, &[("justification", WHY)], WHY);
    site.world.open_stage(Stage::Plenary);
    let said = refused_with_words(&valmar, &comment, "form[action$='/comments']", &[("words", WHY)], WHY);
    assert!(said.has("#written") && said.text("h1") == "Clause 10");
}

#[test]
fn a_panels_wording_outlives_the_closing_of_its_review() {
    let site = Site::new("closed");
    let id = site.world.filed("valmar", replace("c10", "Requests nothing at all"));
    site.world.assign(1, &["c10"], &[&id]).unwrap();
    site.world.open_stage(Stage::PanelReview);
    let moderator = site.browser("moderator-1");
    let one = moderator.get("/panels/panel-1/review").expect(200);
    let form = format!("#am-{id} form");
    let typed = [("advice", "adopt-as-revised"), ("words", WORDS), ("note", WHY)];
    let typo = moderator.submit(&one, &form, &[&typed[..], &[("opening", "Urges")]].concat()).expect(422);
    assert!(typo.has("#opening") && keeps(&typo, WORDS));
    moderator.submit(&one, "form[action$='/closing']", &[("report", "The panel met.")]).expect(200);
    let late = moderator.submit(&one, &form, &typed).expect(409);
    assert!(late.has(".errors") && keeps(&late, WORDS) && keeps(&late, WHY), "{}", late.body);
}

#[test]
fn a_clause_of_a_draft_outlives_its_tabling() {
    let site = Site::new("tabled");
    let slug = begun(&site);
    let valmar = site.browser("valmar");
    let form = valmar.get(&format!("/declarations/{slug}/clauses/new")).expect(200);
    let name = slug.clone();
    site.world.act("valmar", move |tx, visitor| table(tx, visitor, &name, None)).unwrap();
    refused_with_words(&valmar, &form, "main form", &[("words", WORDS)], WORDS);
    let chair = site.browser("chair").get(&format!("/declarations/{slug}/edit")).expect(403);
    assert!(!chair.text("main").contains("done already"));
    valmar.get(&format!("/declarations/{slug}/edit")).expect(409);
}

/// A draft of Valmar's with one clause.
fn begun(site: &Site) -> String {
    let draft = BeginDraft {
        meeting: "meeting-2017".to_owned(),
        kind: "declaration".to_owned(),
        language: "en".to_owned(),
        title: "Another text".to_owned(),
        ..BeginDraft::default()
    };
    let slug = site.world.act("valmar", move |tx, visitor| begin_draft(tx, visitor, &draft)).unwrap();
    let page = site.browser("valmar").get(&format!("/declarations/{slug}/edit")).expect(200);
    assert!(!page.has(".acts a[href$='/tabling']") && page.text(".unable").contains("no clause"));
    assert_eq!(page.text("a.primary"), "Add the first clause");
    let (name, words) = (slug.clone(), "Decides to meet again".to_owned());
    let new = AddClause { kind: ClauseKind::Operative, words, opening: Opening::Suggested, at: At::End, under: None };
    site.world.act("valmar", move |tx, visitor| add_clause(tx, visitor, &name, &new)).unwrap();
    let page = site.browser("valmar").get(&format!("/declarations/{slug}/edit")).expect(200);
    assert!(page.has(".acts a.primary[href$='/tabling']") && !page.has("button[name=step]"), "one clause cannot move");
    slug
}

#[test]
fn another_language_of_a_refused_form_is_a_page_that_exists() {
    let site = Site::new("language");
    let (id, edit) = site.draft();
    let valmar = site.browser("valmar");
    let page = valmar.get(&format!("{edit}?add=1&act=replace&clause=c11")).expect(200);
    let refused = valmar.submit(&page, "form[novalidate]", &[("words", " ")]).expect(422);
    for href in refused.attributes(".me a[hreflang]", "href") {
        valmar.get(&href).expect(200).at(&format!("/amendments/{id}"));
    }
    let valmar = site.browser("valmar").with_header("referer", &format!("http://localhost{}", page.path));
    let refused = valmar.submit(&page, "form[novalidate]", &[("words", " ")]).expect(422);
    let spanish = valmar.get(&refused.attribute(".me a[hreflang=es]", "href")).expect(200).at(&edit);
    assert!(spanish.body.contains("<html lang=\"es\"") && spanish.has("#words"));
}

#[test]
fn an_observer_stands_for_no_amendment() {
    let site = Site::new("observer");
    let id = site.world.filed("valmar", replace("c10", "Requests nothing at all"));
    let clerk = site.browser("secretary");
    let page = clerk.get(&format!("/amendments/{id}")).expect(200);
    let offered = page.attributes("#joins option", "value");
    assert_eq!(offered, ["", "orellana", "tesoro"]);
    let form = format!("form[action$='/{id}/cosponsorship']");
    assert!(clerk.submit(&page, &form, &[]).expect(422).has("#on_behalf_of"), "nobody is chosen beforehand");
    let refused = clerk.submit(&page, &form, &[("on_behalf_of", "norlandia")]).expect(409);
    assert!(refused.text(".errors").contains("category"), "{}", refused.body);
    clerk.submit(&page, &form, &[("on_behalf_of", "orellana")]).expect(200);
    let own = site.browser("norlandia").get(&format!("/amendments/{id}")).expect(200);
    assert!(!own.has(&form));
    let new = clerk.get(&format!("{TEXT}/amendments/new?act=replace&clause=c11")).expect(200);
    assert_eq!(new.attributes("#on_behalf_of option", "value"), ["", "orellana", "tesoro", "valmar"]);
    let refused = clerk.submit(&new, "form[novalidate]", &[("words", WORDS)]).expect(422);
    assert!(refused.has("#behalf-error") && keeps(&refused, WORDS));
    let sponsors = clerk.get(&format!("{TEXT}/cosponsorship")).expect(200);
    assert_eq!(sponsors.attributes("#on_behalf_of option", "value").first().map(String::as_str), Some(""));
    assert!(clerk.submit(&sponsors, "main form", &[]).expect(422).has("#on_behalf_of-error"));
}

#[test]
fn a_draft_that_comes_too_late_can_be_read_and_deleted() {
    let site = Site::new("too-late");
    let (id, edit) = site.draft();
    let valmar = site.browser("valmar");
    assert!(valmar.get("/").expect(200).text("main").contains("Your amendment is not filed: “Requests"));
    site.world.set_time(day(9, 0));
    assert!(!valmar.get("/").expect(200).text("main").contains("not filed"));
    assert!(valmar.get(&edit).expect(200).text(".unable").contains("Ask the secretariat"));
    site.world.open_stage(Stage::PanelReview);
    let page = valmar.get(&edit).expect(200).at(&format!("/amendments/{id}"));
    assert!(page.text("main").contains("Requests nothing at all") && page.text(".unable").contains("present stage"));
    let gone = valmar.submit(&page, "form[action$='/deletion']", &[]).expect(200);
    assert_eq!(gone.path, format!("{TEXT}/amendments"));
    valmar.get(&edit).expect(404);
}

#[test]
fn addresses_that_say_too_little_show_a_choice() {
    let site = Site::new("choice");
    let valmar = site.browser("valmar");
    let page = valmar.get(&format!("{TEXT}/amendments/new?act=nonsense")).expect(200);
    assert!(page.texts(".picks a").contains(&"Clause 10".to_owned()) && !page.has("#words"));
    assert!(valmar.get(&format!("{TEXT}/amendments/new?act=title")).expect(200).has("#words"));
    valmar.get(&format!("{TEXT}/comparison")).expect(200);
    let meetings = valmar.get("/declarations/new").expect(200);
    valmar.get(&meetings.attribute("main .list a", "href")).expect(200).at("/declarations/new");
    site.browser("norlandia").get("/declarations/new").expect(200);
    site.browser("chair").get("/declarations/new").expect(403);
    let id = site.world.filed("valmar", replace("c10", "Requests nothing at all"));
    let sub = valmar.get(&format!("{TEXT}/amendments/new?sub_of={id}")).expect(200);
    assert_eq!(sub.text("h1"), "Propose a sub-amendment to amendment 1");
}

#[test]
fn every_clause_leads_to_its_page() {
    let site = Site::new("reach");
    let page = site.browser("valmar").get(TEXT).expect(200);
    let clauses = page.attributes("section.clause", "id");
    let links = page.attributes(".reach a:first-child", "href");
    let expected: Vec<String> = clauses.iter().map(|id| format!("{TEXT}/clauses/{id}")).collect();
    assert_eq!(links, expected);
    assert!(page.text(".reach").starts_with("Amend") && page.text(".reach").contains("Discuss"));
    assert!(page.has(&format!(".modes a[href='{TEXT}/amendments']")));
    let anyone = Client::new(site.address()).get(TEXT).expect(200);
    assert_eq!(anyone.attributes(".reach a", "href"), expected);
    assert!(anyone.text(".reach").starts_with("Details"));
}

#[test]
fn opening_words_may_be_said() {
    let site = Site::new("opening");
    let valmar = site.browser("valmar");
    let page = valmar.get(&format!("{TEXT}/amendments/new?act=replace&clause=c10")).expect(200);
    let typed = [("words", "Requests and demands nothing at all"), ("opening", "Requests and demands")];
    let wrong = valmar.submit(&page, "form[novalidate]", &[typed[0], ("opening", "Urges")]).expect(422);
    assert!(wrong.has("#opening-error"));
    let draft = valmar.submit(&page, "form[novalidate]", &typed).expect(200);
    assert!(draft.texts(".diff i").join(" ").ends_with("and demands"), "{}", draft.body);
    let again = valmar.get(&draft.attribute("section.op a", "href")).expect(200);
    assert_eq!(again.attribute("#opening", "value"), "Requests and demands");
    let id = AmendmentId::new(draft.path.split('/').nth(2).unwrap());
    assert_eq!(site.world.rows(&id)[0].opening, 20);
}
