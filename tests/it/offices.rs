//! The offices: the administrator enters a body, its secretariat invites, calls a meeting and sets up a panel.

use accord::actions::{
    ActError, BodyFields, DelegationFields, MeetingFields, MemberFields, PanelFields, SeatFields, Visitor,
    appoint_secretariat, call_meeting, end_membership, enter_delegation, enter_panel, found_body, give_panel_seat,
    invite_list, invite_member,
};
use accord::ids::{AccountId, BodyId};
use accord::storage::{accounts, bodies, journal, meetings, panels};

use crate::client::Client;
use crate::support::{TestApp, on_both_databases};

fn body_fields() -> BodyFields {
    BodyFields {
        name_es: "Asamblea de Prueba".into(),
        short_name: "ASAMBLEA".into(),
        slug: "asamblea".into(),
        zone: "America/Panama".into(),
        languages: "es, en".into(),
        rules: "parlatino".into(),
        ..BodyFields::default()
    }
}

fn member_fields(name: &str, role: &str, delegation: &str) -> MemberFields {
    MemberFields {
        email: format!("{}@accord.example", name.to_lowercase().replace(' ', ".")),
        name: name.into(),
        locale: "es".into(),
        role: role.into(),
        delegation: delegation.into(),
    }
}

fn meeting_fields() -> MeetingFields {
    MeetingFields {
        title: "Reunión sobre Migración".into(),
        place: "Ciudad de Panamá".into(),
        starts_on: "2026-06-08".into(),
        ends_on: "2026-06-10".into(),
        zone: "America/Panama".into(),
        ..MeetingFields::default()
    }
}

fn administrator(app: &TestApp) -> AccountId {
    let id = app.account("Ada Admin");
    let made = id.clone();
    app.write(move |tx| Ok(accounts::set_administrator(tx, &made)?));
    id
}

/// A body with its secretariat, made by the acts.
fn founded(app: &TestApp) -> (BodyId, AccountId) {
    let admin = administrator(app);
    app.write(move |tx| {
        let admin = Visitor::load(tx.db, &admin)?;
        let body = found_body(tx, &admin, &body_fields())?;
        let seat = appoint_secretariat(tx, &admin, &body.id, &member_fields("Sol Vega", "", ""))?;
        Ok((body.id, seat.account_id))
    })
}

/// What was wrong, as field and key.
#[track_caller]
fn faults<T>(done: Result<T, ActError>) -> Vec<(&'static str, String)> {
    match done {
        Err(ActError::Invalid(invalid)) => {
            invalid.0.into_iter().map(|one| (one.field, one.message.key().to_owned())).collect()
        }
        Err(other) => panic!("{other}"),
        Ok(_) => Vec::new(),
    }
}

#[track_caller]
fn found_by_form(browser: &Client) {
    let form = browser.get("/bodies/new").expect(200);
    let wrong =
        browser.submit(&form, "form[action='/bodies']", &[("short_name", "ASAMBLEA"), ("slug", "Á b")]).expect(422);
    assert_eq!(wrong.attribute("#short_name", "value"), "ASAMBLEA");
    assert!(wrong.has("#slug[aria-invalid=true]") && wrong.has("#name_en-error") && wrong.has(".errors"));
    let typed = [("name_es", "Asamblea de Prueba"), ("slug", "asamblea"), ("zone", "America/Panama")];
    browser.submit(&wrong, "form[action='/bodies']", &typed).expect(200).at("/bodies/asamblea/secretariat");
}

on_both_databases! {
    fn a_body_is_founded_and_its_secretariat_invited_by_forms(app: &TestApp) {
        let browser = app.signed_in(&administrator(app));
        found_by_form(&browser);
        let page = browser.get("/bodies/asamblea/secretariat").expect(200);
        let typed = [("name", "Sol Vega"), ("email", "Sol.Vega@accord.example")];
        browser.submit(&page, "form[action='/bodies/asamblea/secretariat']", &typed).expect(200);
        assert_eq!(app.mails_to("sol.vega@accord.example").len(), 1);
        let again = browser.submit(&page, "form[action='/bodies/asamblea/secretariat']", &typed).expect(200);
        assert_eq!(again.texts("main ul.list li b"), ["Sol Vega"], "a form posted twice acts once");
        assert_eq!(app.mails_to("sol.vega@accord.example").len(), 1);
        let chain = app.read(|db| {
            let body = bodies::by_slug(db, "asamblea")?;
            journal::of_body(db, &body.id)
        });
        let acts: Vec<_> = chain.iter().map(|entry| entry.act.as_str()).collect();
        assert_eq!(acts, ["body-founded", "secretariat-appointed"]);
    }

    fn the_secretariat_works_by_forms_and_strangers_see_no_addresses(app: &TestApp) {
        let (_, secretariat) = founded(app);
        let browser = app.signed_in(&secretariat);
        let form = browser.get("/bodies/asamblea/delegations/new").expect(200);
        browser.submit(&form, "main form", &[("name", "Valmar")]).expect(200).at("/bodies/asamblea/delegations");
        let list = "Ana Ruiz; ana@valmar.example; delegate; Valmar\nBeto; beto; delegate; Atlantis";
        let form = browser.get("/bodies/asamblea/invitations/new").expect(200);
        let checked = browser.submit(&form, "main form", &[("list", list)]).expect(200);
        assert_eq!(checked.texts("td .error").len(), 2);
        let checked = browser.submit(&checked, "main form", &[("list", list.lines().next().unwrap())]).expect(200);
        browser.submit(&checked, "main form", &[("step", "send")]).expect(200).at("/bodies/asamblea/members");
        assert_eq!(app.mails_to("ana@valmar.example").len(), 1);

        let form = browser.get("/bodies/asamblea/meetings/new").expect(200);
        let typed = [("title", "Reunión sobre Migración"), ("place", "Panamá"), ("starts_on", "2026-06-08"), ("ends_on", "2026-06-10")];
        let meeting = browser.submit(&form, "main form", &typed).expect(200).at("/meetings/reunion-sobre-migracion");
        assert!(meeting.has("a[href='/meetings/reunion-sobre-migracion/panels/new']"));
        let form = browser.get("/meetings/reunion-sobre-migracion/panels/new").expect(200);
        let typed = [("theme", "Derechos"), ("persons", "Javier Palomo; Instituto; moderator"), ("findings", "Uno\nDos")];
        let panel = browser.submit(&form, "main form", &typed).expect(200);
        assert_eq!(panel.texts("ol.order p"), ["Uno", "Dos"]);

        let stranger = app.client();
        for path in ["/", "/bodies", "/bodies/asamblea", "/bodies/asamblea/rules", "/meetings", "/meetings/reunion-sobre-migracion"] {
            let page = stranger.get(path).expect(200);
            assert!(!page.body.contains("@"), "{path} shows an address");
        }
        assert!(stranger.get("/bodies/asamblea").expect(200).body.contains("Valmar"));
        app.signed_in(&app.account("Otto Other")).get("/bodies/asamblea/members").expect(404);
        app.signed_in(&app.account("Olga Other")).get("/bodies/asamblea/delegations").expect(403);
    }

    fn a_place_in_addresses_is_taken_once(app: &TestApp) {
        let (_, _) = founded(app);
        let admin = app.read(|db| Ok(accounts::by_email(db, "ada.admin@accord.example")?.expect("there is one").id));
        let done = app.try_write(move |tx| {
            let admin = Visitor::load(tx.db, &admin)?;
            found_body(tx, &admin, &body_fields())
        });
        assert_eq!(faults(done), [("slug", "error-taken".to_owned())]);
    }

    fn only_the_administrator_founds_and_only_the_secretariat_invites(app: &TestApp) {
        let (body, secretariat) = founded(app);
        let done = app.try_write(move |tx| {
            let secretariat = Visitor::load(tx.db, &secretariat)?;
            found_body(tx, &secretariat, &BodyFields { slug: "other".into(), ..body_fields() })
        });
        assert!(matches!(done, Err(ActError::Refused(_))));
        let admin = app.read(|db| Ok(accounts::by_email(db, "ada.admin@accord.example")?.expect("there is one").id));
        let done = app.try_write(move |tx| {
            let admin = Visitor::load(tx.db, &admin)?;
            invite_member(tx, &admin, &body, &member_fields("Ana Ruiz", "translator", ""))
        });
        assert!(matches!(done, Err(ActError::Refused(_))));
    }

    fn the_last_place_of_the_secretariat_stays(app: &TestApp) {
        let (body, secretariat) = founded(app);
        let (of, who) = (body.clone(), secretariat.clone());
        let done = app.try_write(move |tx| {
            let visitor = Visitor::load(tx.db, &who)?;
            end_membership(tx, &visitor, &of, &visitor.memberships[0].id)
        });
        assert_eq!(faults(done), [("member", "error-last-secretariat".to_owned())]);
        let left = app.write(move |tx| {
            let visitor = Visitor::load(tx.db, &secretariat)?;
            invite_member(tx, &visitor, &body, &member_fields("Rita Mar", "secretariat", ""))?;
            end_membership(tx, &visitor, &body, &visitor.memberships[0].id)?;
            Ok(bodies::members(tx.db, &body)?)
        });
        assert_eq!(left.iter().map(|member| member.name.as_str()).collect::<Vec<_>>(), ["Rita Mar"]);
    }

    fn a_delegation_of_another_body_is_not_in_the_list(app: &TestApp) {
        let (body, secretariat) = founded(app);
        let done = app.try_write(move |tx| {
            let visitor = Visitor::load(tx.db, &secretariat)?;
            invite_member(tx, &visitor, &body, &member_fields("Ana Ruiz", "delegate", "nowhere"))
        });
        assert_eq!(faults(done), [("delegation", "error-not-in-list".to_owned())]);
    }

    fn a_list_with_one_wrong_row_invites_nobody(app: &TestApp) {
        let (body, secretariat) = founded(app);
        let (of, who) = (body.clone(), secretariat.clone());
        let done = app.try_write(move |tx| {
            let visitor = Visitor::load(tx.db, &who)?;
            invite_list(tx, &visitor, &of, "Ana; ana@x.example; translator\nBeto; beto@x.example; king", "es")
        });
        assert_eq!(faults(done), [("list", "error-rows-wrong".to_owned())]);
        let count = app.write(move |tx| {
            let visitor = Visitor::load(tx.db, &secretariat)?;
            invite_list(tx, &visitor, &body, "Ana; ana@x.example; Traducción\nBeto; beto@x.example; Presiding officer", "es")
        });
        assert_eq!(count, 2);
    }

    fn a_panel_is_entered_with_its_people_and_seats(app: &TestApp) {
        let (body, secretariat) = founded(app);
        let panel = app.write(move |tx| {
            let visitor = Visitor::load(tx.db, &secretariat)?;
            let weight = DelegationFields { name: "Valmar".into(), category: "member".into(), weight: "1".into(), ..DelegationFields::default() };
            let valmar = enter_delegation(tx, &visitor, &body, &weight)?;
            let ana = invite_member(tx, &visitor, &body, &member_fields("Ana Ruiz", "delegate", valmar.id.as_str()))?;
            let meeting = call_meeting(tx, &visitor, &body, &meeting_fields())?;
            let persons = "Javier Palomo; Instituto; moderator\nOscar Chacón; Director".to_owned();
            let fields = PanelFields { number: "1".into(), theme: "Derechos".into(), persons, ..PanelFields::default() };
            let panel = enter_panel(tx, &visitor, &meeting.slug, &fields)?;
            give_panel_seat(tx, &visitor, &panel, &SeatFields { member: ana.id.to_string(), part: "moderator".into() })?;
            Ok(panel)
        });
        let (people, seats) = app.read(|db| {
            let (meeting, _) = meetings::by_slug(db, "reunion-sobre-migracion")?;
            Ok((panels::persons(db, &panel)?, panels::seats_of_meeting(db, &meeting.id)?))
        });
        assert_eq!((people.len(), seats.len()), (2, 1));
    }

    fn a_list_copied_from_a_spreadsheet_is_understood(app: &TestApp) {
        let (_, secretariat) = founded(app);
        let browser = app.signed_in(&secretariat);
        let form = browser.get("/bodies/asamblea/invitations/new").expect(200);
        let list = "Ana Ruiz\tana@valmar.example\tChair\nBea Sol\tbea@valmar.example\tSecretaria\t";
        let checked = browser.submit(&form, "main form", &[("list", list)]).expect(200);
        assert!(!checked.has("td .error"), "{:?}", checked.texts("td"));
        browser.submit(&checked, "main form", &[("step", "send")]).expect(200).at("/bodies/asamblea/members");
        assert_eq!(app.mails_to("ana@valmar.example").len(), 1);
    }

    fn a_link_is_handed_over_where_no_mail_goes(app: &TestApp) {
        let (_, secretariat) = founded(app);
        let browser = app.signed_in(&secretariat);
        app.write(|tx| {
            let body = bodies::by_slug(tx.db, "asamblea")?;
            let sol = bodies::members(tx.db, &body.id)?.remove(0);
            let visitor = Visitor::load(tx.db, &sol.membership.account_id)?;
            invite_member(tx, &visitor, &body.id, &member_fields("Ana Ruiz", "translator", ""))
        });
        let former = app.link_in(&app.mails_to("ana.ruiz@accord.example")[0]);
        let page = browser.get("/bodies/asamblea/members?role=translator").expect(200);
        assert!(page.text(".notice").contains("el correo saliente no está configurado"));
        let page = browser.submit(&page, "form[action$='/link']", &[]).expect(200);
        assert_eq!(page.header("cache-control"), Some("no-store"));
        let address = page.text("#address");
        let path = &address[address.find("/links/").expect("a path")..];
        app.client().get(&former).expect(404);
        let guest = app.client();
        let form = guest.get(path).expect(200);
        guest.submit(&form, "main form", &[("password", "four unusual words stand")]).expect(200);
        app.client().get(path).expect(404);
        let page = browser.get("/bodies/asamblea/members?role=translator").expect(200);
        assert!(!page.has("form[action$='/link']"), "whoever has a password needs no link");
        let acts = app.read(|db| {
            let body = bodies::by_slug(db, "asamblea")?;
            journal::of_body(db, &body.id)
        });
        assert!(acts.iter().any(|entry| entry.act == "invitation-handed-over"));
        app.signed_in(&app.account("Otto Other")).post("/bodies/asamblea/members/x/link", &[]).expect(403);
    }

    fn the_administrator_keeps_the_secretariat_and_nobody_else(app: &TestApp) {
        let (body, _) = founded(app);
        let admin = app.read(|db| Ok(accounts::by_email(db, "ada.admin@accord.example")?.expect("there is one").id));
        let browser = app.signed_in(&admin);
        let page = browser.get("/bodies/asamblea/secretariat").expect(200);
        browser.submit(&page, "form[action$='/invitation']", &[]).expect(200).at("/bodies/asamblea/secretariat");
        assert_eq!(app.mails_to("sol.vega@accord.example").len(), 2);
        let handed = browser.submit(&page, "form[action$='/link']", &[]).expect(200);
        assert!(handed.text("#address").contains("/links/"));
        let ask = browser.get(&page.attribute("a[href$='/departure']", "href")).expect(200);
        let kept = browser.submit(&ask, "main form", &[]).expect(422);
        assert!(kept.text(".errors").contains("last place"), "{}", kept.text(".errors"));
        let typed = [("name", "Rita Mar"), ("email", "rita@accord.example")];
        browser.submit(&page, "form[action='/bodies/asamblea/secretariat']", &typed).expect(200);
        let ask = browser.get(&page.attribute("a[href$='/departure']", "href")).expect(200);
        browser.submit(&ask, "main form", &[]).expect(200).at("/bodies/asamblea/secretariat");
        let rest = app.read(|db| bodies::members(db, &body));
        assert_eq!(rest.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Rita Mar"]);
        let translator = app.write(move |tx| {
            let rita = Visitor::load(tx.db, &rest[0].membership.account_id)?;
            invite_member(tx, &rita, &body, &member_fields("Ana Ruiz", "translator", ""))
        });
        browser.post(&format!("/bodies/asamblea/secretariat/{}/link", translator.id), &[]).expect(404);
    }

    fn a_new_installation_says_what_comes_next(app: &TestApp) {
        let browser = app.signed_in(&administrator(app));
        let start = browser.get("/").expect(200);
        let form = browser.get(&start.attribute("section[aria-labelledby=wait] a", "href")).expect(200).at("/bodies/new");
        assert!(form.has("#zone optgroup option[value='America/Panama']"));
        found_by_form(&browser);
        let start = browser.get("/").expect(200);
        assert_eq!(start.attribute("section[aria-labelledby=wait] a", "href"), "/bodies/asamblea/secretariat");
    }

    fn head_is_answered_as_get_and_a_slash_too_many_leads_to_the_page(app: &TestApp) {
        founded(app);
        let browser = app.client().with_header("accept-encoding", "identity");
        for path in ["/", "/bodies/asamblea", "/bodies/asamblea/rules", "/nowhere"] {
            let (head, page) = (browser.head(path), browser.get(path));
            assert_eq!((head.status, head.body.as_str()), (page.status, ""), "{path}");
            let length = page.body.len().to_string();
            assert_eq!(head.header("content-length"), Some(length.as_str()), "{path}");
            assert_eq!(head.header("content-security-policy"), page.header("content-security-policy"));
        }
        let moved = browser.get_only("/bodies/asamblea/?lang=es");
        assert!(moved.status == 308 || moved.status == 303, "{}", moved.status);
        let moved = browser.get_only("/bodies/asamblea/?a=b");
        assert_eq!((moved.status, moved.location().as_deref()), (308, Some("/bodies/asamblea?a=b")));
        assert_eq!(browser.head("/bodies/asamblea/").status, 308);
        assert_eq!(browser.get_only("//elsewhere.example/").status, 404);
        assert_eq!(browser.post_only("/bodies/asamblea/", &[]).status, 404);
    }
}
