//! The panels: what they are given, what is said there, what they recommend, and their reports.

use accord::scenario::{ActData, OperationData};

use super::{Journey, known};
use crate::client::Page;

impl Journey<'_> {
    pub(super) fn assign(&mut self, act: &ActData) {
        let page = self.company.visit(&act.by, &self.at_declaration(""));
        let page = self.company.follow(&act.by, &page, ".acts a[href$='/assignments']");
        let panel = known(&self.panels, &act.number("panel").to_string());
        let clauses = act.texts("clauses").into_iter().map(|key| ("clause", known(&self.clauses, key)));
        let amendments = act.texts("amendments").into_iter().map(|key| ("amendment", known(&self.amendments, key)));
        let mut form = page.filled("#give", &[("panel", panel)]);
        for (name, id) in clauses.chain(amendments) {
            assert!(page.has(&format!("input[form=give][name={name}][value='{id}']")), "{name} {id} can be ticked");
            form = form.add(name, id);
        }
        self.company.press(&act.by, form);
    }

    pub(super) fn comment(&mut self, act: &ActData) {
        let clause = known(&self.clauses, act.text("clause"));
        let page = self.company.visit(&act.by, &self.at_declaration(&format!("/clauses/{clause}")));
        let said = [("words", act.text("text"))];
        let page = self.company.send(&act.by, &page, "form[action$='/comments']", &said);
        assert_eq!(page.texts("#discussion + ol li p").last().map(String::as_str), Some(act.text("text")));
    }

    /// The desk of a panel, which waits for its moderator on the start page.
    fn desk(&mut self, act: &ActData) -> Page {
        let panel = known(&self.panels, &act.number("panel").to_string()).to_owned();
        let page = self.company.visit(&act.by, "/");
        self.company.follow(&act.by, &page, &format!("main a[href='/panels/{panel}/review']"))
    }

    pub(super) fn recommend(&mut self, act: &ActData) {
        let data = self.amendment_data(act.text("amendment"));
        let advice = data.recommendation.clone().expect("a recommendation");
        let page = self.desk(act);
        let mut typed = vec![("advice", advice.kind.as_str()), ("note", advice.note.as_str())];
        if let Some(OperationData::Replace { words, .. } | OperationData::Insert { words, .. }) =
            advice.operations.first()
        {
            typed.push(("words", words));
        }
        if let Some(other) = &advice.with {
            typed.push(("merge_with", known(&self.amendments, other)));
        }
        let form = format!("[id='am-{}'] form", known(&self.amendments, act.text("amendment")));
        self.company.send(&act.by, &page, &form, &typed);
        self.notices.recommended(&data);
    }

    pub(super) fn close_review(&mut self, act: &ActData) {
        let panel = known(&self.panels, &act.number("panel").to_string());
        let page = self.company.visit(&act.by, &format!("/panels/{panel}"));
        let page = self.company.follow(&act.by, &page, "main a[href$='/review']");
        let report = [("report", act.text("report"))];
        let page = self.company.send(&act.by, &page, "form[action$='/review/closing']", &report);
        assert!(!page.has("main form"), "a closed review is read only");
        assert!(page.body.contains("class=\"notice\""));
    }
}
