//! What each office and each delegation finds on its pages, played with the scenario of the demonstration.

use accord::storage::{installation, journal};

use crate::support::on_both_databases;

const DECLARATION: &str = "/declarations/migration-2017";

on_both_databases! {
    fn an_adopted_text_waits_for_its_publication(app: &TestApp) {
        app.play("adopted");
        let clerk = app.demo("secretariat.first");
        let start = clerk.get("/").expect(200);
        let waits = format!("section[aria-labelledby=wait] a[href='{DECLARATION}/publication']");
        assert_eq!(start.text(&waits), "Give the symbol and publish the adopted text");
        let adopted = app.client().get("/").expect(200).text("section[aria-labelledby=adopted] li");
        assert!(adopted.ends_with("adopted on 10 June 2017, to be published"), "{adopted}");
        let form = clerk.get(&format!("{DECLARATION}/publication")).expect(200);
        assert!(form.texts("article .clause").len() > 20 && form.has("article .enacting"));
        assert!(form.body.contains("The text below is frozen as it stands:"));
        clerk.submit(&form, "main form", &[("symbol", "AO/2017/09")]).expect(200);
        let start = clerk.get("/").expect(200);
        assert!(!start.has(&waits) && start.has("section[aria-labelledby=adopted] .tag.good"));
    }

    fn a_delegate_follows_its_amendments_and_the_texts_that_it_sponsors(app: &TestApp) {
        app.play("adopted");
        let start = app.demo("lunara.head").get("/").expect(200);
        let mine = start.texts("section[aria-labelledby=moved] li");
        assert!(mine[0].starts_with("Amendement 9") && mine.iter().any(|line| line.contains("7/1")), "{mine:?}");
        assert!(mine.iter().all(|line| line.contains("Adopté") || line.contains("Rejeté") || line.contains("Caduc")), "{mine:?}");
        assert!(start.has(&format!("section[aria-labelledby=sponsored] a[href='{DECLARATION}']")));
        assert!(!app.demo("secretariat.first").get("/").expect(200).has("#moved"));
    }

    fn what_was_decided_stays_on_the_desk_of_a_delegation_and_in_the_history_of_its_amendment(app: &TestApp) {
        app.play("adopted");
        let lunara = app.demo("lunara.head");
        let start = lunara.get("/").expect(200);
        let desk = start.attributes("a", "href").into_iter().find(|href| href.ends_with("/desk")).unwrap();
        let desk = lunara.get(&desk).expect(200);
        let decided = "section[aria-labelledby=decided]";
        assert!(desk.texts(&format!("{decided} li")).len() > 1 && desk.has(&format!("{decided} li a.tag.good[href^='/questions/']")));
        let share = desk.attributes(&format!("{decided} a"), "href").into_iter().find(|href| href.contains("/provenance?"));
        assert!(lunara.get(&share.unwrap()).expect(200).has("main"));
        let amendment = desk.attribute(&format!("{decided} li b a"), "href");
        let amendment = lunara.get(&amendment).expect(200);
        assert!(amendment.has(".history a[href^='/questions/']"));
        assert!(amendment.has(&format!(".history a[href='{DECLARATION}/versions/4']")), "{:?}", amendment.texts(".history li"));
    }

    fn the_masthead_says_which_version_is_shown(app: &TestApp) {
        app.play("plenary");
        let reader = app.client();
        let shown = |query: &str| reader.get(&format!("{DECLARATION}{query}")).expect(200).text(".masthead .symbol");
        assert!(shown("").contains("As reviewed on 9 June 2017, not adopted"), "{}", shown(""));
        let compiled = reader.get(&format!("{DECLARATION}/compilation")).expect(200).text(".masthead .symbol");
        assert!(compiled.contains("As reviewed on"), "{compiled}");
    }

    fn the_masthead_says_that_the_text_was_adopted(app: &TestApp) {
        app.play("adopted");
        let reader = app.client();
        let shown = |query: &str| reader.get(&format!("{DECLARATION}{query}")).expect(200).text(".masthead .symbol");
        assert!(shown("").contains("As adopted on 10 June 2017") && !shown("").contains("not adopted"));
        assert!(shown("?text=tabled").contains("As reviewed on 9 June 2017"));
    }

    fn the_panels_have_work_and_the_secretariat_is_told_what_no_panel_has(app: &TestApp) {
        app.play("panel-review");
        let moderator = app.demo("moderator.2").get("/").expect(200);
        let review = moderator.attribute("section[aria-labelledby=wait] a", "href");
        assert!(app.demo("moderator.2").get(&review).expect(200).has("form[action$='/recommendations']"));
        let clerk = app.demo("secretariat.first");
        let assign = format!("section[aria-labelledby=wait] a[href='{DECLARATION}/assignments']");
        assert!(!clerk.get("/").expect(200).has(&assign));
        let mut page = clerk.get(&format!("{DECLARATION}/assignments")).expect(200);
        while page.has("form[action$='/deletion']") {
            page = clerk.submit(&page, "form[action$='/deletion']", &[]).expect(200);
        }
        assert_eq!(clerk.get("/").expect(200).text(&assign), "Assign 24 admissible amendments to panels");
    }

    fn the_secretariat_finds_its_work_and_the_mail_of_a_demonstration(app: &TestApp) {
        app.play("tabled");
        let clerk = app.demo("secretariat.first");
        let ways = clerk.get("/").expect(200).attributes(".ways a", "href");
        for way in ["/bodies/parlatino/members", "/bodies/parlatino/delegations", "/bodies/parlatino/meetings/new"] {
            assert!(ways.iter().any(|href| href == way), "{ways:?}");
        }
        assert!(!ways.iter().any(|href| href == "/outbox"));
        app.write(|tx| Ok(installation::set(tx, installation::DEMONSTRATION, "yes")?));
        assert!(clerk.get("/").expect(200).has(".ways a[href='/outbox']"));
        let subjects = clerk.get("/outbox").expect(200).texts("td a");
        assert!(subjects.iter().any(|subject| subject.starts_with("DEMONSTRATION: Tabled: MIGRATION")), "{subjects:?}");
        assert!(!app.demo("valmar.head").get("/").expect(200).has(".ways"));
    }

    fn the_next_stage_stands_first_and_going_back_asks(app: &TestApp) {
        app.play("amendments-filed");
        let chair = app.demo("chair");
        let page = chair.get(&format!("{DECLARATION}/stage")).expect(200);
        assert_eq!(page.attributes("form:not([data-module]) input[name=stage]", "value"), ["panel-review"]);
        let back = page.filled("form[data-module=confirm]", &[("stage", "proposal"), ("reason", "A clause was left out.")]);
        let fields: Vec<_> = back.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let asked = chair.post(&back.action, &fields).expect(200);
        assert_eq!(asked.text("form.confirmation button"), "Refer back");
        chair.submit(&asked, "form.confirmation", &[]).expect(200).at(DECLARATION);
        assert!(chair.get(DECLARATION).expect(200).text("[aria-current=step]").starts_with("Tabled"));
    }

    fn the_journal_is_read_in_pages_to_its_beginning(app: &TestApp) {
        app.play("adopted");
        let all = app.read(|db| {
            let declaration = accord::storage::declarations::by_name(db, "migration-2017")?;
            Ok(journal::of_declaration(db, &declaration.id)?.len())
        });
        let reader = app.client();
        let mut page = reader.get(&format!("{DECLARATION}/journal")).expect(200);
        let first = page.texts(".history li");
        assert!(!page.has("a[rel=prev]") && page.body.len() < 40_000);
        let mut seen = first.len();
        while page.has("a[rel=next]") {
            page = reader.get(&page.attribute("a[rel=next]", "href")).expect(200);
            seen += page.texts(".history li").len();
        }
        assert_eq!((first.len(), seen), (50, all));
        while page.has("a[rel=prev]") {
            page = reader.get(&page.attribute("a[rel=prev]", "href")).expect(200);
        }
        assert_eq!(page.texts(".history li"), first);
    }

    fn all_are_recorded_as_present_at_once_and_a_closed_sitting_is_read_only(app: &TestApp) {
        app.play("plenary");
        let clerk = app.demo("secretariat.first");
        let sitting = app.demo("chair").get("/now").expect(200).attribute("main a[href^='/sittings/']", "href");
        assert!(clerk.get("/").expect(200).has("a[href='/now']"), "members may follow it");
        assert!(!app.client().get("/").expect(200).has("a[href='/now']"));
        let page = clerk.get(&format!("{sitting}/attendance")).expect(200);
        assert!(page.attributes("input[name=present]:not([checked])", "value").len() > 1);
        clerk.submit(&page, "main form", &[("all", "yes")]).expect(200);
        let page = clerk.get(&format!("{sitting}/attendance")).expect(200);
        assert!(!page.has("input[name=present]:not([checked])"));
        let chair = app.demo("chair");
        let hall = chair.get(&sitting).expect(200);
        chair.submit(&hall, "form[action$='/closure']", &[]).expect(200);
        let page = clerk.get(&format!("{sitting}/attendance")).expect(200);
        assert!(!page.has("main form") && page.texts("tbody td").contains(&"Present".to_owned()));
    }

    fn delegations_stand_in_the_alphabet_of_the_reader(app: &TestApp) {
        app.play("tabled");
        let page = app.demo("secretariat.first").get("/bodies/parlatino/members").expect(200);
        let names = page.texts("#delegation option");
        let place = |wanted: &str| names.iter().position(|name| name == wanted);
        assert!(place("Ñandara") < place("Valmar") && place("Ñandara").is_some(), "{names:?}");
    }

    fn a_paste_without_a_clause_is_not_taken_over(app: &TestApp) {
        app.play("tabled");
        let author = app.demo("valmar.head");
        let meeting = author.get(DECLARATION).expect(200).attribute(".crumbs a[href^='/meetings/']", "href");
        let begin = author.get(&meeting).expect(200).attribute("a[href^='/declarations/new']", "href");
        let form = author.get(&begin).expect(200);
        assert_eq!(form.attribute("#enacting", "value"), "", "an enacting line needs its article");
        let desk = author.submit(&form, "main form", &[("title", "A second text")]).expect(200);
        let paste = author.get(&desk.attribute("a[href$='/paste']", "href")).expect(200);
        let looked = author.submit(&paste, "main form", &[("text", "A line of prose")]).expect(200);
        assert!(looked.text(".notice").starts_with("No clause was found."));
        assert!(!looked.has("button[name=take]"));
        author.submit(&looked, "main form", &[("take", "yes")]).expect(422);
    }

    fn a_declaration_that_is_not_in_order_stays_with_the_reason_and_may_be_admitted_later(app: &TestApp) {
        app.play("tabled");
        let clerk = app.demo("secretariat.first");
        let admission = format!("section[aria-labelledby=wait] a[href='{DECLARATION}']");
        assert_eq!(clerk.get("/").expect(200).text(&admission), "Admit the declaration that was tabled");
        let page = clerk.get(&clerk.get(DECLARATION).expect(200).attribute("a[href$='/inadmissibility']", "href"));
        let empty = clerk.submit(&page.expect(200), "main form", &[]).expect(422);
        clerk.submit(&empty, "main form", &[("reason", "It names no rule of the body.")]).expect(200).at(DECLARATION);
        let author = app.demo("valmar.head").get(DECLARATION).expect(200);
        assert!(author.text("[aria-current=step]").ends_with("not admitted: It names no rule of the body."));
        assert!(!clerk.get("/").expect(200).has(&admission));
        let page = clerk.get(&format!("{DECLARATION}/admission")).expect(200);
        clerk.submit(&page, "main form", &[]).expect(200);
        let page = clerk.get(DECLARATION).expect(200);
        assert!(!page.body.contains("not admitted") && !page.has("a[href$='/inadmissibility']"));
        app.demo("chair").get(&format!("{DECLARATION}/inadmissibility")).expect(403);
    }

    fn the_days_of_a_meeting_are_said_in_four_languages(app: &TestApp) {
        app.play("tabled");
        let reader = app.client();
        let meeting = reader.get("/meetings").expect(200).attribute("main ul.list a", "href");
        for (language, days) in [("en", "9–10 June 2017"), ("es", "9-10 de junio de 2017"), ("pt", "9 a 10 de junho de 2017"), ("fr", "9-10 juin 2017")] {
            let page = reader.get(&format!("{meeting}?lang={language}")).expect(200);
            assert!(page.text(".lead").ends_with(days), "{}", page.text(".lead"));
            assert!(page.text("h1").starts_with("XXXIII General Assembly – "));
        }
    }
}
