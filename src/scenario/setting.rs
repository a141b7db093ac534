//! Who there is: the installation, the body, delegations, members, the meeting, its panels.

use super::data::{AccountData, ActData, MembershipData};
use super::player::{Cause, Player, known, unread};
use crate::actions::{
    BodyFields, DelegationFields, EmailAddress, MeetingFields, MemberFields, PersonName, SeatFields,
    appoint_secretariat, call_meeting, enter_delegation, enter_panel, found_body, give_panel_seat, invite_member,
    make_administrator,
};
use crate::ids::BodyId;
use crate::storage::accounts;

impl Player {
    /// The administrator's acts: the body, and its secretariat.
    pub(super) fn manage_installation(&mut self, act: &ActData) -> Result<String, Cause> {
        match act.text("what") {
            "body" => self.found(act),
            "secretariat" => self.appoint(act),
            other => Err(format!("{other:?} is nothing to manage")),
        }
    }

    /// The secretariat's acts: delegations, members, the meeting, panels.
    pub(super) fn manage_body(&mut self, act: &ActData) -> Result<String, Cause> {
        match act.text("what") {
            "delegations" => self.enter_delegations(act),
            "members" => self.invite(act),
            "meeting" => self.call(act),
            "panels" => self.enter_panels(act),
            other => Err(format!("{other:?} is nothing to manage")),
        }
    }

    fn found(&mut self, act: &ActData) -> Result<String, Cause> {
        self.first_administrator(&act.by)?;
        let data = self.scenario.world.body.clone();
        let fields = BodyFields {
            name_en: data.names.en,
            name_es: data.names.es,
            name_pt: data.names.pt,
            name_fr: data.names.fr,
            short_name: data.short_name.clone(),
            slug: data.slug,
            zone: data.zone,
            languages: data.languages.join(","),
            rules: data.rules,
        };
        let body = self.as_account(&act.by, move |tx, visitor| found_body(tx, visitor, &fields))?;
        self.body = Some(body.id);
        Ok(data.short_name)
    }

    fn first_administrator(&mut self, key: &str) -> Result<(), Cause> {
        let data = self.account_data(key)?;
        let email = EmailAddress::new(&data.email).map_err(unread)?;
        let name = PersonName::new(&data.name).map_err(unread)?;
        let made = self.store.write_now(move |tx| make_administrator(tx, &email, &name));
        let (id, _) = made.map_err(|error| error.to_string())?;
        self.accounts.insert(key.to_owned(), id);
        Ok(())
    }

    fn appoint(&mut self, act: &ActData) -> Result<String, Cause> {
        let secretariat = self.members(|membership| membership.role == "secretariat");
        for (data, membership) in &secretariat {
            let (body, fields) = (self.body()?, self.member_fields(data, membership)?);
            self.as_account(&act.by, move |tx, visitor| appoint_secretariat(tx, visitor, &body, &fields))?;
            self.remember(data)?;
        }
        Ok(format!("{} members of the secretariat", secretariat.len()))
    }

    fn enter_delegations(&mut self, act: &ActData) -> Result<String, Cause> {
        for data in self.scenario.world.delegations.clone() {
            let body = self.body()?;
            let fields = DelegationFields {
                name: data.names.en,
                category: data.category,
                weight: "1".to_owned(),
                component: String::new(),
                ended: String::new(),
            };
            let entered = self.as_account(&act.by, move |tx, visitor| enter_delegation(tx, visitor, &body, &fields))?;
            self.delegations.insert(data.key, entered.id);
        }
        Ok(format!("{} delegations", self.delegations.len()))
    }

    fn invite(&mut self, act: &ActData) -> Result<String, Cause> {
        let others = self.members(|membership| membership.role != "secretariat");
        for (data, membership) in &others {
            let (body, fields) = (self.body()?, self.member_fields(data, membership)?);
            self.as_account(&act.by, move |tx, visitor| invite_member(tx, visitor, &body, &fields))?;
            self.remember(data)?;
        }
        Ok(format!("{} members", others.len()))
    }

    fn call(&mut self, act: &ActData) -> Result<String, Cause> {
        let (data, body) = (self.scenario.world.meeting.clone(), self.body()?);
        let fields = MeetingFields {
            title: data.title,
            ordinal: data.ordinal,
            place: data.place,
            starts_on: data.opens,
            ends_on: data.closes,
            zone: self.scenario.world.body.zone.clone(),
            agenda: data.agenda.join("\n"),
        };
        let meeting = self.as_account(&act.by, move |tx, visitor| call_meeting(tx, visitor, &body, &fields))?;
        let slug = meeting.slug.clone();
        self.meeting = Some((meeting.id, meeting.slug));
        Ok(slug)
    }

    fn enter_panels(&mut self, act: &ActData) -> Result<String, Cause> {
        let scenario = std::sync::Arc::clone(&self.scenario);
        let (_, meeting) = self.meeting.clone().ok_or("there is no meeting yet")?;
        for data in &scenario.source.panels {
            let (fields, meeting) = (data.fields(), meeting.clone());
            let id = self.as_account(&act.by, move |tx, visitor| enter_panel(tx, visitor, &meeting, &fields))?;
            self.panels.insert(data.n, id);
        }
        for panel in &scenario.world.panels {
            self.give_seat(act, panel.number, &panel.moderator_account, "moderator")?;
            for member in &panel.member_accounts {
                self.give_seat(act, panel.number, member, "member")?;
            }
        }
        Ok(format!("{} panels", self.panels.len()))
    }

    fn give_seat(&self, act: &ActData, panel: i64, account: &str, part: &'static str) -> Result<(), Cause> {
        let panel = self.panels.get(&panel).cloned().ok_or("there is no such panel")?;
        let account = known(&self.accounts, account)?;
        let body = self.body()?;
        self.as_account(&act.by, move |tx, visitor| {
            let seats = crate::storage::bodies::memberships_of(tx.db, &account)?;
            let seat = seats.into_iter().find(|seat| seat.body_id == body);
            let member = seat.map(|seat| seat.id.to_string()).unwrap_or_default();
            give_panel_seat(tx, visitor, &panel, &SeatFields { member, part: part.to_owned() })
        })
    }

    pub(super) fn body(&self) -> Result<BodyId, Cause> {
        self.body.clone().ok_or_else(|| "there is no body yet".to_owned())
    }

    fn account_data(&self, key: &str) -> Result<AccountData, Cause> {
        let found = self.scenario.world.accounts.iter().find(|account| account.key == key);
        found.cloned().ok_or_else(|| format!("there is no account {key:?}"))
    }

    fn members(&self, wanted: impl Fn(&MembershipData) -> bool) -> Vec<(AccountData, MembershipData)> {
        let accounts = self.scenario.world.accounts.iter();
        accounts
            .flat_map(|account| account.memberships.iter().map(move |membership| (account, membership)))
            .filter(|(_, membership)| wanted(membership))
            .map(|(account, membership)| (account.clone(), membership.clone()))
            .collect()
    }

    fn member_fields(&self, data: &AccountData, membership: &MembershipData) -> Result<MemberFields, Cause> {
        let delegation = match &membership.delegation {
            Some(key) => known(&self.delegations, key)?.to_string(),
            None => String::new(),
        };
        Ok(MemberFields {
            email: data.email.clone(),
            name: data.name.clone(),
            locale: data.language.clone(),
            role: membership.role.clone(),
            delegation,
        })
    }

    /// Keeps the account behind an address.
    fn remember(&mut self, data: &AccountData) -> Result<(), Cause> {
        let email = data.email.clone();
        let found = self.store.read_now(move |db| accounts::by_email(db, &email)).map_err(super::player::stored)?;
        let account = found.ok_or_else(|| format!("{} has no account", data.email))?;
        self.accounts.insert(data.key.clone(), account.id);
        Ok(())
    }
}
