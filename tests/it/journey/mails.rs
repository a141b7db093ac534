//! Who must have been told what: reckoned beside the acts from the scenario's own lists, compared with the outbox.

use std::collections::{BTreeSet, HashMap};

use accord::scenario::{AccountData, AmendmentData, Scenario};
use accord::storage::{accounts, outbox};
use serde_json::Value;

use crate::support::TestApp;

/// A mail: which, about what (the number of an amendment, "whole", or nothing), to which address.
type Notice = (String, String, String);

/// The mails that are to be queued.
pub(super) struct Notices {
    accounts: Vec<AccountData>,
    /// The delegations that vote, present or not.
    voters: Vec<String>,
    /// The delegations that stand for the declaration.
    pub(super) sponsors: Vec<String>,
    /// Those that joined an amendment, by its key.
    joined: HashMap<String, Vec<String>>,
    /// What joins compromises, by the key of each.
    replaced: Vec<(String, AmendmentData)>,
    expected: Vec<Notice>,
}

impl Notices {
    /// Everybody is invited once, but for the administrator, who came by a link from the command line.
    pub(super) fn new(scenario: &Scenario) -> Self {
        let accounts = scenario.world.accounts.clone();
        let members = scenario.world.delegations.iter().filter(|one| one.category == "member");
        let voters = members.map(|one| one.key.clone()).collect();
        let (sponsors, joined, replaced) = (Vec::new(), HashMap::new(), Vec::new());
        let mut notices = Self { accounts, voters, sponsors, joined, replaced, expected: Vec::new() };
        notices.expect("invitation", "", notices.in_roles(|_| true));
        notices
    }

    fn expect(&mut self, which: &str, about: &str, to: BTreeSet<String>) {
        self.expected.extend(to.into_iter().map(|email| (which.to_owned(), about.to_owned(), email)));
    }

    /// The addresses of those who have a place in some roles.
    fn in_roles(&self, wanted: impl Fn(&str) -> bool) -> BTreeSet<String> {
        let seated = |account: &&AccountData| account.memberships.iter().any(|one| wanted(&one.role));
        self.accounts.iter().filter(seated).map(|account| account.email.clone()).collect()
    }

    /// The addresses of those who speak for some delegations.
    fn of_delegations<'d>(&self, keys: impl IntoIterator<Item = &'d String>) -> BTreeSet<String> {
        let keys: Vec<&String> = keys.into_iter().collect();
        let speaks = |account: &&AccountData| {
            account.memberships.iter().any(|one| one.delegation.as_ref().is_some_and(|key| keys.contains(&key)))
        };
        self.accounts.iter().filter(speaks).map(|account| account.email.clone()).collect()
    }

    /// A text was tabled: the secretariat and the delegations are told.
    pub(super) fn tabled(&mut self, sponsor: &str) {
        self.sponsors.push(sponsor.to_owned());
        let to = self.in_roles(|role| matches!(role, "secretariat" | "head-of-delegation" | "delegate"));
        self.expect("tabled", "", to);
    }

    /// An amendment was submitted: its sponsors, the secretariat and the movers of what it changes are told, not who did it.
    pub(super) fn filed(&mut self, amendment: &AmendmentData, parent: Option<&AmendmentData>, by: &str) {
        let mut to = self.in_roles(|role| role == "secretariat");
        to.extend(self.of_delegations(&self.sponsors));
        to.extend(self.of_delegations(parent.map(|parent| &parent.delegation)));
        let own = self.accounts.iter().find(|account| account.key == by).expect("an account");
        to.remove(&own.email);
        self.expect("amendment-filed", &amendment.number, to);
    }

    /// A delegation joined an amendment.
    pub(super) fn joined(&mut self, amendment: &str, delegation: &str) {
        self.joined.entry(amendment.to_owned()).or_default().push(delegation.to_owned());
    }

    /// An amendment is admissible or not: its movers are told.
    pub(super) fn ruled(&mut self, amendment: &AmendmentData) {
        self.expect("ruling", &amendment.number, self.of_delegations([&amendment.delegation]));
    }

    /// A panel recommends something on an amendment: its movers are told.
    pub(super) fn recommended(&mut self, amendment: &AmendmentData) {
        self.expect("recommendation", &amendment.number, self.of_delegations([&amendment.delegation]));
    }

    /// A compromise is to replace an amendment: its movers are asked to join, those of the same delegation are not.
    pub(super) fn concerned(&mut self, compromise: &AmendmentData, other: &AmendmentData) {
        if compromise.delegation != other.delegation {
            self.expect("compromise", &other.number, self.of_delegations([&other.delegation]));
            self.replaced.push((compromise.key.clone(), other.clone()));
        }
    }

    /// The sponsors of an amendment answered a compromise: its movers are told.
    pub(super) fn answered(&mut self, compromise: &AmendmentData, other: &AmendmentData) {
        assert_ne!(compromise.delegation, other.delegation);
        self.expect("compromise", &compromise.number, self.of_delegations([&compromise.delegation]));
    }

    /// A version took an amendment in, or changed what is under it: its movers are told.
    pub(super) fn carried(&mut self, amendment: &AmendmentData) {
        self.expect("carried", &amendment.number, self.of_delegations([&amendment.delegation]));
    }

    /// A question was opened: whoever can vote is told.
    pub(super) fn opened(&mut self, label: &str) {
        self.expect("question-opened", label, self.of_delegations(&self.voters));
    }

    /// A result was declared: whoever could vote and whoever moved it is told.
    pub(super) fn declared(&mut self, amendment: Option<&AmendmentData>) {
        let mut to = self.of_delegations(&self.voters);
        let Some(amendment) = amendment else {
            to.extend(self.of_delegations(&self.sponsors));
            return self.expect("result", "whole", to);
        };
        to.extend(self.of_delegations([&amendment.delegation]));
        to.extend(self.of_delegations(self.joined.get(&amendment.key).into_iter().flatten()));
        self.expect("result", &amendment.number, to);
        // What joined a compromise is told what became of it.
        let joined = self.replaced.iter().filter(|(key, _)| *key == amendment.key).map(|(_, other)| other.clone());
        for other in joined.collect::<Vec<_>>() {
            self.expect("compromise", &other.number, self.of_delegations([&other.delegation]));
        }
    }

    /// The text was published: everybody in the body is told.
    pub(super) fn published(&mut self) {
        self.expect("published", "", self.in_roles(|_| true));
    }

    /// The outbox holds each of these mails once, and no other.
    pub(super) fn were_queued_once_each(&self, app: &TestApp) {
        let mut expected = self.expected.clone();
        let mut queued = app.read(|db| {
            let mails = outbox::newest(db, 100_000)?.into_iter();
            let addressed = mails.map(|mail| Ok((accounts::find(db, &mail.account_id)?.email, mail)));
            let read = addressed.map(|one| one.map(|(email, mail)| (mail.kind, about(&mail.facts), email)));
            read.collect::<Result<Vec<Notice>, _>>()
        });
        expected.sort();
        queued.sort();
        let (extra, missing) = (surplus(&queued, &expected), surplus(&expected, &queued));
        assert!(extra.is_empty() && missing.is_empty(), "not expected: {extra:#?}\nmissing: {missing:#?}");
        let kinds: BTreeSet<&str> = queued.iter().map(|(which, ..)| which.as_str()).collect();
        assert_eq!(kinds.len(), 10, "every mail of the workflow went out: {kinds:?}");
    }
}

/// What a mail is about, in its facts.
fn about(facts: &str) -> String {
    let facts: Value = serde_json::from_str(facts).expect("facts are JSON");
    facts["label"].as_str().or_else(|| facts["subject"].as_str()).unwrap_or_default().to_owned()
}

/// What one sorted list holds more often than the other.
fn surplus<'n>(these: &'n [Notice], those: &[Notice]) -> Vec<&'n Notice> {
    let count = |list: &[Notice], one: &Notice| list.iter().filter(|other| *other == one).count();
    let mut distinct: Vec<&Notice> = these.iter().collect();
    distinct.dedup();
    distinct.retain(|one| count(these, one) > count(those, one));
    distinct
}
