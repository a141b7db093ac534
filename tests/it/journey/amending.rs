//! Amendments: written in the editor operation by operation, filed, co-sponsored, withdrawn, ruled upon.

use accord::scenario::{ActData, AmendmentData, OperationData};

use super::{Journey, known, last_part};
use crate::client::Page;

impl Journey<'_> {
    /// Writes an amendment as its data tell it, justifies and files it.
    pub(super) fn propose(&mut self, act: &ActData) {
        let data = self.amendment_data(act.text("amendment"));
        let mut page = self.editor(act, &data);
        for (nth, operation) in data.operations.iter().enumerate() {
            if nth > 0 {
                page = self.company.follow(&act.by, &page, "main a[href$='/edit?add=1']");
            }
            page = self.operate(act, &page, &data, operation);
        }
        assert_eq!(page.attributes("section.op[aria-labelledby^=op-]", "aria-labelledby").len(), data.operations.len());
        let why = [("justification", data.justification.as_str())];
        let page = self.company.send(&act.by, &page, "form[action$='/filing']", &why);
        let title = page.text("h1");
        assert!(title.ends_with(&format!(" {}", data.number)), "{title} is not number {}", data.number);
        self.amendments.insert(data.key.clone(), last_part(&page.path));
        let parent = data.sub_of.as_ref().map(|key| self.amendment_data(key));
        self.notices.filed(&data, parent.as_ref(), &act.by);
    }

    /// The editor, by the way that its author takes: from the text, from the amendment that is to be changed, or as a
    /// clerk from the list.
    fn editor(&mut self, act: &ActData, data: &AmendmentData) -> Page {
        let (path, link) = match &data.sub_of {
            Some(parent) => (self.at_amendment(parent), "main a[href*='sub_of=']"),
            None if !act.text("on_behalf_of").is_empty() => {
                (self.at_declaration("/amendments"), "main a[href$='/amendments/new']")
            }
            None => (self.at_declaration(""), ".acts a[href$='/amendments/new']"),
        };
        let page = self.company.visit(&act.by, &path);
        self.company.follow(&act.by, &page, link)
    }

    pub(super) fn at_amendment(&self, key: &str) -> String {
        format!("/amendments/{}", known(&self.amendments, key))
    }

    /// One operation: its tab, its clause, its fields.
    fn operate(&mut self, act: &ActData, page: &Page, data: &AmendmentData, operation: &OperationData) -> Page {
        let sub = data.sub_of.is_some();
        let (tab, clause) = match operation {
            OperationData::Replace { clause, .. } => ("replace", Some(clause)),
            OperationData::Delete { clause } => ("delete", Some(clause)),
            OperationData::Move { clause, .. } => ("move", Some(clause)),
            OperationData::Insert { .. } => ("insert", None),
            OperationData::Retitle { .. } => ("retitle", None),
        };
        let mut page = page.clone();
        if !sub && tab != "replace" {
            page = self.company.follow(&act.by, &page, &format!("nav.modes a[href*='act={tab}']"));
        }
        if let Some(clause) = clause.filter(|_| !sub) {
            let clause = known(&self.clauses, clause).to_owned();
            page = self.company.follow(&act.by, &page, &format!(".picks a[href$='clause={clause}']"));
        }
        let (place, behalf) = (self.place(operation), act.text("on_behalf_of"));
        let mut typed: Vec<(&str, &str)> = Vec::new();
        typed.extend(words(operation).map(|words| ("words", words)));
        typed.extend(place.as_deref().map(|place| ("place", place)));
        if !behalf.is_empty() {
            typed.push(("on_behalf_of", known(&self.delegations, behalf)));
        }
        self.company.send(&act.by, &page, "form[novalidate]", &typed)
    }

    /// Where a clause goes, as the list of places has it.
    fn place(&self, operation: &OperationData) -> Option<String> {
        let after = match operation {
            OperationData::Insert { after, .. } | OperationData::Move { after, .. } => after.as_deref(),
            _ => return None,
        };
        let after = after.expect("the scenario puts every clause behind another");
        Some(format!("after:{}", known(&self.clauses, after)))
    }

    /// What is done on an amendment's own page.
    pub(super) fn on_amendment(&mut self, act: &ActData) {
        let data = self.amendment_data(act.text("amendment"));
        let reason = ("reason", act.text("reason"));
        let ruling = if act.is("admissible") { "admissible" } else { "inadmissible" };
        let (form, typed) = match act.act.as_str() {
            "cosponsor-amendment" => ("cosponsorship", vec![]),
            "withdraw-amendment" => ("withdrawal", vec![reason]),
            _ => ("ruling", vec![reason, ("ruling", ruling)]),
        };
        let path = self.at_amendment(&data.key);
        let page = self.company.visit(&act.by, &path);
        let page = self.company.send(&act.by, &page, &format!("form[action$='/{form}']"), &typed).at(&path);
        match form {
            "cosponsorship" => self.notices.joined(&data.key, act.text("delegation")),
            "ruling" => self.notices.ruled(&data),
            _ => assert!(!page.has("form[action$='/withdrawal']")),
        }
    }
}

/// The words that an operation brings.
fn words(operation: &OperationData) -> Option<&str> {
    match operation {
        OperationData::Replace { words, .. } | OperationData::Insert { words, .. } => Some(words),
        OperationData::Retitle { title } => Some(title),
        OperationData::Delete { .. } | OperationData::Move { .. } => None,
    }
}
