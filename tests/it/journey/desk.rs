//! The consolidation desk: ticks, what collides there, reviewed versions, and what falls to one.

use accord::scenario::ActData;
use serde_json::Value;

use super::{Journey, known};
use crate::client::Page;

impl Journey<'_> {
    /// The desk, by its link on the page of the text.
    fn consolidation(&mut self, act: &ActData) -> Page {
        let page = self.company.visit(&act.by, &self.at_declaration(""));
        self.company.follow(&act.by, &page, ".acts a[href$='/consolidation']")
    }

    /// Ticks amendments, as they stand or in the wording of their panel.
    pub(super) fn choose(&mut self, act: &ActData) {
        const FORM: &str = "form[data-module=desk]";
        let page = self.consolidation(act);
        let wanted = act.facts.get("choices").and_then(Value::as_object).expect("choices");
        let ticks: Vec<(String, String)> = wanted
            .iter()
            .map(|(key, how)| {
                let name = format!("choice.{}", known(&self.amendments, key));
                let offered = page.attributes(&format!("{FORM} input[name='{name}']"), "value");
                let value = match how.as_str() {
                    Some("filed") => "as-submitted",
                    Some("revised") => offered.last().expect("a panel's wording is offered"),
                    _ => "none",
                };
                (name, value.to_owned())
            })
            .collect();
        let typed: Vec<(&str, &str)> = ticks.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let page = self.company.send(&act.by, &page, FORM, &typed);
        for (name, value) in ticks {
            assert!(page.has(&format!("{FORM} input[name='{name}'][value='{value}'][checked]")), "{name} is {value}");
        }
    }

    /// Makes a version of what is ticked, or is refused by what collides there.
    pub(super) fn review(&mut self, act: &ActData) {
        let desk = self.consolidation(act);
        let page = self.company.follow(&act.by, &desk, "#onward a");
        let mut form = page.form("#version form");
        for clause in act.texts("confirms").into_iter().map(|key| known(&self.clauses, key)) {
            assert!(page.has(&format!("input[name=confirmed][value='{clause}']")), "{clause} is to be read");
            form = form.add("confirmed", clause);
        }
        let expected = act.facts.get("expect").expect("what comes of it");
        if expected["refused"].is_string() {
            assert!(desk.has(".desk .result .error") && page.has("#version .error"), "both pages show it before");
            let answer = self.company.refused(&act.by, form);
            let labels: Vec<&str> = list(&expected["amendments"]);
            let told = answer.text(".errors");
            assert!(told.contains(&labels.join(" and ")), "{told}");
            return;
        }
        let page = self.company.press(&act.by, form);
        page.at(&self.at_declaration(&format!("/versions/{}", expected["version"])));
        for what in ["incorporated", "carried-over", "needs-attention"] {
            for key in list(&expected[what]) {
                let data = self.amendment_data(key);
                self.notices.carried(&data);
                let amendment = self.app.client().get(&self.at_amendment(key)).expect(200);
                assert_eq!(amendment.has("#carried"), what != "incorporated", "{key} is {what}");
            }
        }
    }

    /// The chair lets an amendment fall to what is in the text, on its own page.
    pub(super) fn let_fall(&mut self, act: &ActData) {
        let path = self.at_amendment(act.text("amendment"));
        let page = self.company.visit(&act.by, &path);
        let cause = [("to", known(&self.amendments, act.text("to")))];
        let page = self.company.send(&act.by, &page, "form[action$='/fall']", &cause).at(&path);
        assert!(!page.has("form[action$='/fall']"));
    }
}

fn list(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}
