//! The whole way by forms: from an empty database with an administrator to a published declaration.
//!
//! What is done, by whom and when stands in the scenario that the demonstration plays; the player there does the acts
//! through actions, this one fills the forms of the pages that people would open, each in a browser of their own. At the
//! end the published text is the source's, word for word and ending for ending.

mod amending;
mod company;
mod compromising;
mod desk;
mod drafting;
mod mails;
mod panels;
mod publication;
mod setting;
mod voting;

use std::collections::HashMap;

use accord::actions::verify;
use accord::scenario::{ActData, AmendmentData, Scenario};

use crate::support::{TestApp, on_both_databases};
use company::Company;
use mails::Notices;

on_both_databases! {
    /// Three weeks of 2017, by thirty-five people in four languages.
    fn the_declaration_of_2017_is_written_amended_adopted_and_published_by_forms(app: &TestApp) {
        let scenario = Scenario::named("parlatino-2017").expect("the scenario reads");
        let mut journey = Journey::new(app, scenario);
        journey.play();
        journey.amendments_met_their_fates();
        publication::is_the_source(app, &journey.scenario, &journey.symbol);
        journey.notices.were_queued_once_each(app);
        nothing_is_found(app);
        journey.company.visit("administrator", "/installation").at("/installation");
        journey.every_role_signed_in_by_the_form();
    }
}

/// What has come about so far, by the keys of the scenario.
pub(crate) struct Journey<'a> {
    app: &'a TestApp,
    scenario: Scenario,
    company: Company<'a>,
    notices: Notices,
    /// The meeting's place in addresses.
    meeting: String,
    /// The declaration's place in addresses.
    declaration: String,
    /// The path of the open sitting.
    sitting: String,
    /// The symbol that is to be given.
    symbol: String,
    /// Identities.
    delegations: HashMap<String, String>,
    panels: HashMap<String, String>,
    clauses: HashMap<String, String>,
    amendments: HashMap<String, String>,
    /// Paths.
    questions: HashMap<String, String>,
}

impl<'a> Journey<'a> {
    fn new(app: &'a TestApp, scenario: Scenario) -> Self {
        Self {
            app,
            company: Company::new(app),
            notices: Notices::new(&scenario),
            scenario,
            meeting: String::new(),
            declaration: String::new(),
            sitting: String::new(),
            symbol: String::new(),
            delegations: HashMap::new(),
            panels: HashMap::new(),
            clauses: HashMap::new(),
            amendments: HashMap::new(),
            questions: HashMap::new(),
        }
    }

    fn play(&mut self) {
        for act in self.scenario.script.acts.clone() {
            println!("{} {} {}", act.at, act.by, act.act); // shown where the test fails
            self.company.set_clock(act.moment().expect("a moment"));
            self.act(&act);
        }
    }

    fn act(&mut self, act: &ActData) {
        match act.act.as_str() {
            "manage-installation" => self.manage_installation(act),
            "manage-body" => self.manage_body(act),
            "write-draft" => self.write_draft(act),
            "table" | "cosponsor-declaration" | "admit-declaration" | "set-deadline" | "move-stage" => {
                self.on_the_way(act);
            }
            "propose-amendment" => self.propose(act),
            "cosponsor-amendment" | "withdraw-amendment" | "rule-admissibility" => self.on_amendment(act),
            "name-replaced" => self.name_replaced(act),
            "join-compromise" => self.join_compromise(act),
            "assign-to-panel" => self.assign(act),
            "comment" => self.comment(act),
            "recommend" => self.recommend(act),
            "close-review" => self.close_review(act),
            "choose-at-desk" => self.choose(act),
            "review-text" => self.review(act),
            "let-fall" => self.let_fall(act),
            "open-sitting" | "close-sitting" => self.sit(act),
            "record-attendance" => self.record_attendance(act),
            "order-voting" => self.order_voting(act),
            "open-question" => self.open_question(act),
            "cast-ballot" => self.cast_ballot(act),
            "enter-count" | "lock-question" => self.conduct(act),
            "declare-result" => self.declare(act),
            "assign-symbol" => act.text("symbol").clone_into(&mut self.symbol), // one form with the next act
            "publish" => self.publish(act),
            other => panic!("{other:?} is no act of a scenario"),
        }
    }

    /// The path of the declaration, or of what lies under it.
    fn at_declaration(&self, what: &str) -> String {
        format!("/declarations/{}{what}", self.declaration)
    }

    fn amendment_data(&self, key: &str) -> AmendmentData {
        let found = self.scenario.amendments.iter().find(|one| one.key == key);
        found.unwrap_or_else(|| panic!("there is no amendment {key:?}")).clone()
    }

    /// Sessions end after two weeks: whoever acts at the end has come back by the sign-in form.
    fn every_role_signed_in_by_the_form(&self) {
        for who in ["administrator", "secretariat.first", "chair", "moderator.1", "valmar.head", "tesoro.delegate"] {
            assert!(self.company.returned.contains(who), "{who} signed in by the form");
        }
    }

    /// The list of amendments, as anybody reads it, tells of each what became of it.
    fn amendments_met_their_fates(&self) {
        let page = self.app.client().get(&self.at_declaration("/amendments")).expect(200);
        let links = page.attributes("tbody th a", "href");
        let standings: HashMap<String, String> =
            links.into_iter().zip(page.texts("tbody td .tag").into_iter().map(|tag| tag.to_lowercase())).collect();
        for data in &self.scenario.amendments {
            let path = format!("/amendments/{}", self.amendments[&data.key]);
            let fate = if data.fate == "incorporated" { "taken into the reviewed text" } else { &data.fate };
            assert_eq!(standings.get(&path).map(String::as_str), Some(fate), "amendment {}", data.number);
        }
        assert_eq!(standings.len(), self.scenario.amendments.len());
    }
}

/// What stands behind a key of the scenario.
#[track_caller]
fn known<'m>(map: &'m HashMap<String, String>, key: &str) -> &'m str {
    map.get(key).unwrap_or_else(|| panic!("{key:?} is not known yet"))
}

/// The last part of a path, without a query.
fn last_part(path: &str) -> String {
    path.split('?').next().and_then(|path| path.rsplit('/').next()).unwrap_or_default().to_owned()
}

/// `accord verify` has nothing to say: neither of the chains nor of texts, votes and published files.
fn nothing_is_found(app: &TestApp) {
    let findings = app.read(|db| verify(db, None)).findings;
    assert_eq!(findings, []);
}
