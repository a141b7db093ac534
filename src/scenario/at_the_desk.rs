//! The acts at the consolidation desk: what is ticked, the reviewed version made of it, and what falls to one.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::data::ActData;
use super::player::{Cause, Player, known, stored, told};
use crate::actions::{
    ActError, Choice, ChooseAtDesk, Dossier, ReviewText, choice_digest, choose_at_desk, let_fall, review_text,
};
use crate::ids::AmendmentId;
use crate::procedure::RefusalArg;
use crate::storage::carryings::{self, DeskChoice, Outcome};
use crate::storage::declarations;
use crate::storage::versions::Version;

impl Player {
    /// Ticks, versions, and amendments that fall to a version.
    pub(super) fn at_the_desk(&mut self, act: &ActData) -> Result<String, Cause> {
        match act.act.as_str() {
            "choose-at-desk" => self.choose(act),
            "review-text" => self.review(act),
            _ => {
                let (id, to) = (known(&self.amendments, act.text("amendment"))?, act.text("to"));
                let cause = known(&self.amendments, to)?;
                self.as_account(&act.by, move |tx, visitor| let_fall(tx, visitor, &id, &cause))?;
                let labels = [act.text("amendment"), to].map(|key| self.amendment_data(key).map(|data| data.number));
                let [amendment, to] = labels;
                Ok(format!("{} to {}", amendment?, to?))
            }
        }
    }

    /// The desk as it is shown: the declaration on its base, and what is ticked.
    fn desk(&self) -> Result<(Dossier, Vec<DeskChoice>), Cause> {
        let id = self.declaration()?;
        let shown = self.store.read_now(move |db| {
            let declaration = declarations::find(db, &id)?;
            let dossier = Dossier::load(db, declaration)?;
            let choices = carryings::choices(db, &dossier.base_version()?.id)?;
            Ok((dossier, choices))
        });
        shown.map_err(stored)
    }

    fn choose(&self, act: &ActData) -> Result<String, Cause> {
        let (dossier, there) = self.desk()?;
        let base = dossier.base_version().map_err(stored)?.id.clone();
        let wanted = act.facts.get("choices").and_then(Value::as_object).ok_or("there are no choices")?;
        let mut ticks = Vec::new();
        for (key, how) in wanted {
            let amendment = known(&self.amendments, key)?;
            let choice = match how.as_str() {
                Some("none") => Choice::LeftOut,
                Some("revised") => Choice::Worded(known(&self.recommendations, key)?),
                Some("filed") => Choice::AsItStands,
                other => return Err(format!("{other:?} is no choice")),
            };
            let before = there.iter().find(|one| one.amendment_id == amendment);
            let revision = before.map_or(0, |one| one.revision);
            ticks.push(ChooseAtDesk { base: base.clone(), amendment, choice, revision });
        }
        let declaration = self.declaration()?;
        self.as_account(&act.by, move |tx, visitor| choose_at_desk(tx, visitor, &declaration, &ticks))?;
        let told: Vec<String> = wanted.iter().map(|(key, how)| format!("{key} {how}")).collect();
        Ok(told.join(", "))
    }

    /// Makes a version of what is ticked, and compares what became of the amendments, or the refusal, with what the scenario
    /// tells.
    fn review(&self, act: &ActData) -> Result<String, Cause> {
        let (dossier, choices) = self.desk()?;
        let confirmed = act.texts("confirms").into_iter().map(|key| known(&self.clauses, key));
        let review = ReviewText {
            base: dossier.base_version().map_err(stored)?.id.clone(),
            chosen: choice_digest(&dossier, &choices),
            confirmed: confirmed.collect::<Result<_, _>>()?,
        };
        let declaration = self.declaration()?;
        let made = self.attempt(&act.by, move |tx, visitor| review_text(tx, visitor, &declaration, &review))?;
        let found = match made {
            Ok(version) => self.became(&version)?,
            Err(ActError::Refused(refusal)) => {
                let args = refusal.args().into_iter();
                let labels: Vec<String> = args.flat_map(|(_, arg)| labels(arg)).collect();
                json!({ "refused": refusal.key(), "amendments": labels })
            }
            Err(error) => return Err(told(&error)),
        };
        let expected = act.facts.get("expect").cloned().unwrap_or(Value::Null);
        if found == expected { Ok(found.to_string()) } else { Err(format!("it came to {found}, not {expected}")) }
    }

    /// What became of the amendments on a version, by their keys; those that it does not touch are left out.
    fn became(&self, version: &Version) -> Result<Value, Cause> {
        let (of, on) = (version.declaration_id.clone(), version.id.clone());
        let read = self.store.read_now(move |db| Ok((carryings::taken_in(db, &of)?, carryings::on_version(db, &on)?)));
        let (taken, carried) = read.map_err(stored)?;
        let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for one in taken.iter().filter(|one| one.version_id == version.id) {
            found.entry("incorporated").or_default().push(self.key_of(&one.amendment_id)?);
        }
        for one in carried.iter().filter(|one| one.outcome != Outcome::Untouched) {
            found.entry(one.outcome.as_str()).or_default().push(self.key_of(&one.amendment_id)?);
        }
        let mut told = json!({ "version": version.number });
        for (what, mut keys) in found {
            keys.sort_by_key(|key| self.scenario.amendments.iter().position(|one| one.key == *key));
            told[what] = json!(keys);
        }
        Ok(told)
    }

    fn key_of(&self, id: &AmendmentId) -> Result<&str, Cause> {
        let found = self.amendments.iter().find(|(_, known)| *known == id);
        found.map(|(key, _)| key.as_str()).ok_or_else(|| format!("{id} is not of the scenario"))
    }
}

/// The official numbers in a part of a refusal.
fn labels(arg: RefusalArg) -> Vec<String> {
    match arg {
        RefusalArg::Labels(labels) => labels,
        _ => Vec::new(),
    }
}
