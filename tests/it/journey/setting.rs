//! Who there is: the administrator founds the body and appoints its secretariat, which does the rest.

use accord::actions::{EmailAddress, PersonName, make_administrator};
use accord::scenario::{AccountData, ActData, MembershipData};
use accord::web::paths;

use super::{Journey, known, last_part};
use crate::client::Page;

impl Journey<'_> {
    /// The administrator's acts.
    pub(super) fn manage_installation(&mut self, act: &ActData) {
        match act.text("what") {
            "body" => self.found(act),
            _ => self.appoint(act),
        }
    }

    /// The secretariat's acts before the first draft.
    pub(super) fn manage_body(&mut self, act: &ActData) {
        match act.text("what") {
            "delegations" => self.enter_delegations(act),
            "members" => self.invite(act),
            "meeting" => self.call(act),
            _ => self.enter_panels(act),
        }
    }

    /// The administrator comes by the link that `accord member add` prints, and founds the body.
    fn found(&mut self, act: &ActData) {
        let data = self.scenario.world.accounts.iter().find(|account| account.key == act.by).expect("an account");
        let (address, name) = (EmailAddress::new(&data.email).unwrap(), PersonName::new(&data.name).unwrap());
        let (_, secret) = self.app.write(move |tx| make_administrator(tx, &address, &name));
        self.company.take_up(&act.by, &data.email, &paths::link(&secret));
        let page = self.company.visit(&act.by, "/");
        let page = self.company.follow(&act.by, &page, "nav a[href='/installation']");
        let page = self.company.follow(&act.by, &page, "main a[href='/bodies/new']");
        let body = &self.scenario.world.body;
        let languages = body.languages.join(", ");
        let typed = [
            ("name_en", body.names.en.as_str()),
            ("name_es", &body.names.es),
            ("name_pt", &body.names.pt),
            ("name_fr", &body.names.fr),
            ("short_name", &body.short_name),
            ("slug", &body.slug),
            ("zone", &body.zone),
            ("languages", &languages),
            ("rules", &body.rules),
        ];
        self.company.send(&act.by, &page, "main form", &typed).at(&self.at_body("/secretariat"));
    }

    fn at_body(&self, what: &str) -> String {
        format!("/bodies/{}{what}", self.scenario.world.body.slug)
    }

    fn appoint(&mut self, act: &ActData) {
        for (account, _) in self.members(|membership| membership.role == "secretariat") {
            let page = self.company.visit(&act.by, "/installation");
            let page = self.company.follow(&act.by, &page, "tbody a[href$='/secretariat']");
            let typed = [("name", account.name.as_str()), ("email", &account.email), ("locale", &account.language)];
            self.company.send(&act.by, &page, "main form", &typed);
            self.company.take_up_mail(&account.key, &account.email);
        }
    }

    fn members(&self, wanted: impl Fn(&MembershipData) -> bool) -> Vec<(AccountData, MembershipData)> {
        let accounts = self.scenario.world.accounts.iter();
        let all = accounts.flat_map(|account| account.memberships.iter().map(move |one| (account, one)));
        all.filter(|(_, one)| wanted(one)).map(|(account, one)| (account.clone(), one.clone())).collect()
    }

    fn enter_delegations(&mut self, act: &ActData) {
        let page = self.company.visit(&act.by, &self.at_body(""));
        let mut page = self.company.follow(&act.by, &page, "main a[href$='/delegations']");
        for data in self.scenario.world.delegations.clone() {
            let form = self.company.follow(&act.by, &page, "main a[href$='/delegations/new']");
            let typed = [("name", data.names.en.as_str()), ("category", &data.category), ("weight", "1")];
            page = self.company.send(&act.by, &form, "main form", &typed);
        }
        let ids: Vec<String> = page.attributes("tbody th a", "href").iter().map(|href| last_part(href)).collect();
        let named: std::collections::HashMap<_, _> = page.texts("tbody th a").into_iter().zip(ids).collect();
        for data in &self.scenario.world.delegations {
            self.delegations.insert(data.key.clone(), known(&named, &data.names.en).to_owned());
        }
    }

    /// Invites everybody else; they take up their invitations at once.
    fn invite(&mut self, act: &ActData) {
        for (account, membership) in self.members(|membership| membership.role != "secretariat") {
            let page = self.company.visit(&act.by, &self.at_body("/members/new"));
            let delegation = membership.delegation.map_or("", |key| known(&self.delegations, &key));
            let typed = [
                ("name", account.name.as_str()),
                ("email", &account.email),
                ("locale", &account.language),
                ("role", &membership.role),
                ("delegation", delegation),
            ];
            self.company.send(&act.by, &page, "main form", &typed).at(&self.at_body("/members"));
            self.company.take_up_mail(&account.key, &account.email);
        }
    }

    fn call(&mut self, act: &ActData) {
        let page = self.company.visit(&act.by, &self.at_body(""));
        let page = self.company.follow(&act.by, &page, "main a[href$='/meetings/new']");
        let (meeting, zone) = (&self.scenario.world.meeting, &self.scenario.world.body.zone);
        assert_eq!(&page.attribute("#zone option[selected]", "value"), zone, "the body's zone is suggested");
        let agenda = meeting.agenda.join("\n");
        let typed = [
            ("title", meeting.title.as_str()),
            ("ordinal", &meeting.ordinal),
            ("place", &meeting.place),
            ("starts_on", &meeting.opens),
            ("ends_on", &meeting.closes),
            ("agenda", &agenda),
        ];
        self.meeting = last_part(&self.company.send(&act.by, &page, "main form", &typed).path);
    }

    fn enter_panels(&mut self, act: &ActData) {
        let mut pages = std::collections::HashMap::new();
        for panel in self.scenario.source.panels.clone() {
            let page = self.company.visit(&act.by, &format!("/meetings/{}", self.meeting));
            let page = self.company.follow(&act.by, &page, "main a[href$='/panels/new']");
            let fields = panel.fields();
            let typed = [
                ("number", fields.number.as_str()),
                ("theme", &fields.theme),
                ("subtitle", &fields.subtitle),
                ("quotation", &fields.quotation),
                ("quotation_by", &fields.quotation_by),
                ("persons", &fields.persons),
                ("summary", &fields.summary),
                ("findings", &fields.findings),
            ];
            let page = self.company.send(&act.by, &page, "main form", &typed);
            self.panels.insert(panel.n.to_string(), last_part(&page.path));
            pages.insert(panel.n, page);
        }
        for panel in self.scenario.world.panels.clone() {
            let page = pages.remove(&panel.number).expect("the source has this panel");
            let mut page = self.give_seat(act, &page, &panel.moderator_account, "moderator");
            for member in &panel.member_accounts {
                page = self.give_seat(act, &page, member, "member");
            }
            assert_eq!(page.texts("#seats + ul li b").len(), 1 + panel.member_accounts.len());
        }
    }

    fn give_seat(&mut self, act: &ActData, page: &Page, account: &str, part: &str) -> Page {
        let name = &self.scenario.world.accounts.iter().find(|one| one.key == account).expect("an account").name;
        let labels = page.texts("#member option");
        let at = labels.iter().position(|label| label.starts_with(name.as_str())).expect("the member is listed");
        let member = page.attributes("#member option", "value").remove(at);
        self.company.send(&act.by, page, "form[action$='/seats']", &[("member", &member), ("part", part)])
    }
}
