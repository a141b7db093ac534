//! Who asks: one person for each role, and what each may know and do by the table of permissions.

use accord::procedure::{self, Act, Actor, Category, Refusal, Role, Stage};
use accord::web::form::refusal_status;
use accord::web::{Route, Who};

use super::objects::Object;

/// The rules of both bodies.
const RULES: &str = include_str!("../../../src/procedure/presets/parlatino.toml");

/// Somebody who asks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Person {
    /// The name of the account, empty for nobody.
    pub(super) name: &'static str,
    /// The body in which they have a place.
    body: &'static str,
    role: Option<Role>,
    /// Member or observer, for those of a delegation; by its last letter.
    delegation: Option<(char, Category)>,
}

const fn member(name: &'static str, role: Role, delegation: Option<(char, Category)>) -> Person {
    Person { name, body: "own", role: Some(role), delegation }
}

const fn outsider(name: &'static str) -> Person {
    Person { name, body: "", role: None, delegation: None }
}

/// Everybody: nobody, an account without a place, each role, the offices of another body, the administrator.
pub(super) const PEOPLE: &[Person] = &[
    outsider(""),
    outsider("wanderer"),
    member("own-observer", Role::Delegate, Some(('o', Category::Observer))),
    member("own-delegate", Role::Delegate, Some(('a', Category::Member))),
    member("own-rival", Role::Delegate, Some(('b', Category::Member))),
    member("own-neighbour", Role::Delegate, Some(('c', Category::Member))),
    member("own-head", Role::HeadOfDelegation, Some(('a', Category::Member))),
    member("own-moderator", Role::PanelModerator, None),
    member("own-chair", Role::PresidingOfficer, None),
    member("own-secretary", Role::Secretariat, None),
    member("own-translator", Role::Translator, None),
    member("own-rapporteur", Role::Rapporteur, None),
    Person { body: "other", ..member("other-secretary", Role::Secretariat, None) },
    Person { body: "other", ..member("other-head", Role::HeadOfDelegation, Some(('a', Category::Member))) },
    outsider("administrator"),
];

/// What somebody must be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
    /// The page or the act, or a refusal by the moment or the input.
    Allowed,
    /// One of these statuses, and nothing is written.
    Refused(&'static [u16]),
    /// Whatever is no defect: a clerk's act, which the input decides.
    Either,
}

impl Answer {
    /// Whether a status is such an answer.
    pub(super) fn admits(&self, status: u16) -> bool {
        match self {
            Self::Allowed => matches!(status, 200 | 205 | 303 | 409 | 422),
            Self::Refused(statuses) => statuses.contains(&status),
            Self::Either => matches!(status, 200 | 205 | 303 | 403 | 404 | 409 | 422),
        }
    }
}

impl Person {
    fn is_of(self, object: &Object) -> bool {
        self.body == object.body
    }

    /// Whether the visibility rules let them know of it.
    fn knows(self, object: &Object) -> bool {
        let mover = self.delegation.is_some_and(|(letter, _)| letter == 'a');
        if object.is_amendment_draft() || object.is_of_a_delegation() {
            return self.is_of(object) && mover;
        }
        !object.is_draft() || (self.is_of(object) && (mover || self.role == Some(Role::Secretariat)))
    }

    /// What a route must answer them about an object.
    pub(super) fn answer(self, route: &Route, object: &Object) -> Answer {
        if !self.knows(object) {
            // Nobody may be asked to sign in before anything is looked up.
            return Answer::Refused(if self.name.is_empty() { &[303, 403, 404] } else { &[404] });
        }
        if route.path.contains("/members/") && !self.is_of(object) && !self.name.is_empty() {
            return Answer::Refused(&[403, 404]); // who is a member is the body's own affair
        }
        match route.who {
            Who::Anyone => Answer::Allowed,
            _ if self.name.is_empty() => Answer::Refused(if route.method == "get" { &[303] } else { &[303, 403] }),
            Who::SignedIn => self.of_signed_in(route, object),
            Who::Administrator if self.name == "administrator" => Answer::Allowed,
            Who::Administrator => Answer::Refused(&[403]),
            Who::May(act) => self.may(act, route, object),
        }
    }

    /// Pages that ask for more than an account.
    fn of_signed_in(self, route: &Route, object: &Object) -> Answer {
        match route.path {
            "/bodies/{body}/members" if !self.is_of(object) => Answer::Refused(&[404]),
            "/rehearsals/{id}" | "/rehearsals/{id}/entry" if !self.is_of(object) => Answer::Refused(&[404]),
            "/declarations/{slug}/voting-sheet" if !self.is_of(object) || self.delegation.is_none() => {
                Answer::Refused(&[404])
            }
            "/declarations/{slug}/amendments/new" | "/declarations/{slug}/returned" | "/amendments/{id}/edit" => {
                self.may(Act::ProposeAmendment, route, object)
            }
            // Whoever saved it, on the text on which it was saved.
            "/declarations/{slug}/filters/{id}/deletion" if self.name != "own-delegate" || object.is_draft() => {
                Answer::Refused(&[404])
            }
            _ => Answer::Allowed,
        }
    }

    fn may(self, act: Act, route: &Route, object: &Object) -> Answer {
        // Mails of a demonstration are shown to whoever is of a secretariat in it.
        let role = self.role.filter(|_| self.is_of(object) || act == Act::SeeOutbox);
        let Some(role) = role else { return Answer::Refused(&[403]) };
        if object.path.contains("-draft/assignments/") || object.path.contains("-draft/tags/") {
            return if role == Role::Secretariat { Answer::Either } else { Answer::Refused(&[403]) };
        }
        if procedure::may(role, act, object.stage) {
            return match self.is_narrowed(role, act, object) {
                true if route.method == "get" => Answer::Either, // the page may say why
                true => Answer::Refused(&[403, 409]),
                false => Answer::Allowed,
            };
        }
        let clerk = role == Role::Secretariat && Act::OF_DELEGATIONS.contains(&act);
        if clerk && object.stage.is_some_and(|stage: Stage| procedure::may_on_behalf(role, act, stage)) {
            return Answer::Either;
        }
        match procedure::permit(role, act, object.stage) {
            Err(refusal @ Refusal::WrongStage { .. }) if refusal_status(&refusal) == 409 => {
                Answer::Refused(&[404, 409])
            }
            _ if clerk => Answer::Refused(&[403, 409]),
            _ => Answer::Refused(&[403]),
        }
    }

    /// What the body's rules and the owners narrow: observers, the amendments of others, panels that are not one's own.
    fn is_narrowed(self, role: Role, act: Act, object: &Object) -> bool {
        let rules = accord::actions::rules(RULES).expect("the preset reads");
        let actor = Actor { capacity: role.into(), category: self.delegation.map(|(_, category)| category) };
        let by_rules = object.stage.is_some_and(|stage| rules.rules.permit(actor, act, Some(stage)).is_err());
        let of_sponsors = [
            Act::ProposeAmendment,
            Act::WithdrawAmendment,
            Act::ReviseAmendment,
            Act::AnswerTreatment,
            Act::NameReplaced,
            Act::JoinCompromise,
        ];
        let owned = of_sponsors.contains(&act) && object.path.contains("-filed");
        let owned = owned || object.path.starts_with("/statements/") || object.path.starts_with("/proxies/");
        let others = self.delegation.is_some_and(|(letter, _)| letter != 'a');
        let desk = matches!(act, Act::Recommend | Act::CloseReview) && role == Role::Rapporteur;
        // The panel has another amendment.
        let desk = desk || (act == Act::ProposeTreatment && role != Role::Secretariat);
        // A comment is resolved by whoever made it and by the secretariat; the clause was given to no panel.
        let settles = object.path.contains("/resolution") && role != Role::Secretariat && self.name != "own-delegate";
        by_rules || desk || settles || (others && (owned || act == Act::WithdrawDeclaration))
    }
}
