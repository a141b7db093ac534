//! The files of a scenario, read from the program itself.

use super::data::Scenario;

impl Scenario {
    /// The moment at which it begins.
    ///
    /// # Errors
    /// If its files tell none.
    pub fn beginning(&self) -> Result<crate::clock::Moment, String> {
        super::player::moment(&self.world.moment)
    }

    /// One account for each role, as the sign-in page of a demonstration offers them: a JSON array of role and address.
    #[must_use]
    pub fn accounts_by_role(&self) -> String {
        let email =
            |key: &str| self.world.accounts.iter().find(|account| account.key == key).map(|account| &account.email);
        let listed: Vec<serde_json::Value> = self
            .world
            .accounts_by_role
            .iter()
            .filter_map(|(role, key)| {
                key.as_str().and_then(email).map(|email| serde_json::json!({ "role": role, "email": email }))
            })
            .collect();
        serde_json::Value::from(listed).to_string()
    }

    /// The scenario of a name.
    ///
    /// # Errors
    /// If there is none, or its files do not read.
    pub fn named(name: &str) -> Result<Self, String> {
        if name != "parlatino-2017" {
            return Err(format!("{name:?} is no scenario of this edition: parlatino-2017"));
        }
        Ok(Self {
            name: "parlatino-2017",
            world: read("world", include_str!("../../scenarios/parlatino-2017/world.json"))?,
            source: read("source", include_str!("../../scenarios/parlatino-2017/source.json"))?,
            draft: read("zero_draft", include_str!("../../scenarios/parlatino-2017/zero_draft.json"))?,
            amendments: read("amendments", include_str!("../../scenarios/parlatino-2017/amendments.json"))?,
            script: read("script", include_str!("../../scenarios/parlatino-2017/script.json"))?,
        })
    }
}

fn read<T: serde::de::DeserializeOwned>(name: &str, text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| format!("{name}.json: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_read_and_say_what_the_source_says() {
        let scenario = Scenario::named("parlatino-2017").expect("readable files");
        assert_eq!(scenario.source.panels.len(), 6);
        let findings: usize = scenario.source.panels.iter().map(|panel| panel.recommendations.len()).sum();
        assert_eq!(findings, 33);
        assert_eq!(scenario.script.acts.len(), 257);
        assert!(Scenario::named("nowhere").is_err());
    }
}
