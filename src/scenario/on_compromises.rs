//! The acts on compromises: naming what one is to replace, and joining it.

use super::data::ActData;
use super::player::{Cause, Player, known, stored};
use crate::actions::{Dossier, join_compromise, name_replaced};

impl Player {
    /// Naming and joining, with what is suspended then.
    pub(super) fn on_compromises(&self, act: &ActData) -> Result<String, Cause> {
        let id = known(&self.amendments, act.text("amendment"))?;
        if act.act == "name-replaced" {
            let named = act.texts("replaces").into_iter().map(|key| known(&self.amendments, key));
            let named = named.collect::<Result<Vec<_>, _>>()?;
            self.as_account(&act.by, move |tx, visitor| name_replaced(tx, visitor, &id, &named))?;
        } else {
            let compromise = known(&self.amendments, act.text("compromise"))?;
            self.as_account(&act.by, move |tx, visitor| join_compromise(tx, visitor, &id, (&compromise, true)))?;
        }
        self.check_suspended(act)?;
        Ok(self.amendment_data(act.text("amendment"))?.number)
    }

    /// Whether the amendments are suspended that the scenario tells of, where it tells of any.
    pub(super) fn check_suspended(&self, act: &ActData) -> Result<(), Cause> {
        if !act.facts.contains_key("suspended") {
            return Ok(());
        }
        let declaration = self.declaration()?;
        let dossier = self.store.read_now(move |db| Dossier::of(db, &declaration)).map_err(stored)?;
        let is_suspended = |key: &str| {
            let found = self.amendments.get(key).and_then(|id| dossier.amendment(id));
            found.is_some_and(|one| dossier.suspended_by(one).is_some())
        };
        let keys = self.scenario.amendments.iter().map(|one| one.key.as_str());
        let mut found: Vec<&str> = keys.filter(|key| is_suspended(key)).collect();
        let mut told = act.texts("suspended");
        found.sort_unstable();
        told.sort_unstable();
        if found == told { Ok(()) } else { Err(format!("suspended are {found:?}, not {told:?}")) }
    }
}
