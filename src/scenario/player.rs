//! Plays a scenario: each act at its time, by the member who does it, through the same actions as a page.

use std::collections::HashMap;
use std::sync::Arc;

use super::data::{ActData, AmendmentData, Scenario};
use crate::actions::{ActError, ActResult, Visitor};
use crate::clock::{Clock, Moment};
use crate::ids::{
    AccountId, AmendmentId, BodyId, ClauseId, DeclarationId, DelegationId, MeetingId, PanelId, QuestionId,
    RecommendationId, SittingId,
};
use crate::storage::{Store, StoreError, Tx};

/// An act of the scenario that was not done, or not with the result that the scenario tells.
#[derive(Debug, thiserror::Error)]
#[error("{at} {by} {act}: {cause}")]
pub struct PlayError {
    at: String,
    by: String,
    act: String,
    cause: String,
}

/// Plays a scenario into a store whose clock stands still until it is set.
pub struct Player {
    pub(super) store: Store,
    pub(super) scenario: Arc<Scenario>,
    clock: Clock,
    pub(super) body: Option<BodyId>,
    pub(super) meeting: Option<(MeetingId, String)>,
    pub(super) declaration: Option<DeclarationId>,
    pub(super) sitting: Option<SittingId>,
    pub(super) accounts: HashMap<String, AccountId>,
    pub(super) delegations: HashMap<String, DelegationId>,
    pub(super) panels: HashMap<i64, PanelId>,
    pub(super) clauses: HashMap<String, ClauseId>,
    pub(super) amendments: HashMap<String, AmendmentId>,
    pub(super) recommendations: HashMap<String, RecommendationId>,
    pub(super) questions: HashMap<String, QuestionId>,
}

/// Why an act of the scenario could not be done.
pub(super) type Cause = String;

impl Player {
    /// A player on a fresh store with a manual clock, of which it has the handle.
    #[must_use]
    pub fn new(store: Store, clock: Clock, scenario: Scenario) -> Self {
        Self {
            store,
            scenario: Arc::new(scenario),
            clock,
            body: None,
            meeting: None,
            declaration: None,
            sitting: None,
            accounts: HashMap::new(),
            delegations: HashMap::new(),
            panels: HashMap::new(),
            clauses: HashMap::new(),
            amendments: HashMap::new(),
            recommendations: HashMap::new(),
            questions: HashMap::new(),
        }
    }

    /// Plays up to the point named `until` (to the end for none), telling a line for each act.
    ///
    /// # Errors
    /// The first act that was not done as the scenario tells.
    pub fn play(&mut self, until: Option<&str>, mut tell: impl FnMut(String)) -> Result<(), PlayError> {
        let scenario = Arc::clone(&self.scenario);
        for act in &scenario.script.acts {
            let told = self.act(act).map_err(|cause| PlayError {
                at: act.at.clone(),
                by: act.by.clone(),
                act: act.act.clone(),
                cause,
            })?;
            tell(format!("{} {} {} {told}", act.at, act.by, act.act).trim_end().to_owned());
            if act.reaches.is_some() && act.reaches.as_deref() == until {
                break;
            }
        }
        Ok(())
    }

    fn act(&mut self, act: &ActData) -> Result<String, Cause> {
        self.clock.set(act.moment()?);
        match act.act.as_str() {
            "manage-installation" => self.manage_installation(act),
            "manage-body" => self.manage_body(act),
            "write-draft" | "table" | "cosponsor-declaration" | "admit-declaration" | "set-deadline" | "move-stage" => {
                self.on_the_way(act)
            }
            "propose-amendment" | "cosponsor-amendment" | "withdraw-amendment" | "rule-admissibility" => {
                self.on_amendments(act)
            }
            "name-replaced" | "join-compromise" => self.on_compromises(act),
            "assign-to-panel" | "comment" | "recommend" | "close-review" => self.in_panels(act),
            "choose-at-desk" | "review-text" | "let-fall" => self.at_the_desk(act),
            "open-sitting" | "close-sitting" | "record-attendance" | "order-voting" => self.in_the_hall(act),
            "open-question" | "cast-ballot" | "enter-count" | "lock-question" | "declare-result" => {
                self.on_questions(act)
            }
            "assign-symbol" | "publish" => self.at_the_end(act),
            other => Err(format!("{other:?} is no act of a scenario")),
        }
    }

    /// Does something as an account, in one transaction.
    pub(super) fn as_account<T: Send + 'static>(
        &self,
        key: &str,
        act: impl FnOnce(&mut Tx<'_>, &Visitor) -> ActResult<T> + Send + 'static,
    ) -> Result<T, Cause> {
        self.attempt(key, act)?.map_err(|error| told(&error))
    }

    /// As [`Self::as_account`], where the scenario may tell that it is refused.
    pub(super) fn attempt<T: Send + 'static>(
        &self,
        key: &str,
        act: impl FnOnce(&mut Tx<'_>, &Visitor) -> ActResult<T> + Send + 'static,
    ) -> Result<ActResult<T>, Cause> {
        let account = known(&self.accounts, key)?;
        Ok(self.store.write_now(move |tx| {
            let visitor = Visitor::load(tx.db, &account)?;
            act(tx, &visitor)
        }))
    }

    /// The declaration, once its draft is begun.
    pub(super) fn declaration(&self) -> Result<DeclarationId, Cause> {
        self.declaration.clone().ok_or_else(|| "there is no draft yet".to_owned())
    }

    /// The data of an amendment.
    pub(super) fn amendment_data(&self, key: &str) -> Result<AmendmentData, Cause> {
        let found = self.scenario.amendments.iter().find(|one| one.key == key);
        found.cloned().ok_or_else(|| format!("there is no amendment {key:?}"))
    }

    /// The delegations of some keys.
    pub(super) fn delegation_ids(&self, keys: &[&str]) -> Result<Vec<DelegationId>, Cause> {
        keys.iter().map(|key| known(&self.delegations, key)).collect()
    }
}

/// What stands behind a key.
pub(super) fn known<T: Clone>(all: &HashMap<String, T>, key: &str) -> Result<T, Cause> {
    all.get(key).cloned().ok_or_else(|| format!("{key:?} is not known here"))
}

/// A moment of the files, in UTC.
///
/// # Errors
/// If it is none.
pub(super) fn moment(text: &str) -> Result<Moment, Cause> {
    Moment::parse_from_str(text, "%Y-%m-%dT%H:%M:%SZ").map_err(|error| format!("{text}: {error}"))
}

/// What was wrong, for the cause.
pub(super) fn told(error: &ActError) -> Cause {
    match error {
        ActError::Invalid(invalid) => {
            let faults: Vec<String> =
                invalid.0.iter().map(|fault| format!("{}: {}", fault.field, fault.message.key())).collect();
            faults.join(", ")
        }
        other => other.to_string(),
    }
}

/// A message of a field, for the cause.
pub(super) fn unread(message: crate::l10n::Message) -> Cause {
    message.key().to_owned()
}

/// A store's error, for the cause.
pub(super) fn stored(error: StoreError) -> Cause {
    error.to_string()
}
