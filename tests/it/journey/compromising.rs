//! A compromise: its mover names on its page what it is to replace, sponsors join from what waits for them, and what joined
//! stands aside.

use accord::scenario::ActData;

use super::{Journey, known};

impl Journey<'_> {
    /// Ticks the amendments that one is to replace, on its own page.
    pub(super) fn name_replaced(&mut self, act: &ActData) {
        let data = self.amendment_data(act.text("amendment"));
        let path = self.at_amendment(&data.key);
        let page = self.company.visit(&act.by, &path);
        let mut form = page.form("form[action$='/replacements']");
        for key in act.texts("replaces") {
            let id = known(&self.amendments, key);
            assert!(page.has(&format!("input[name=replaces][value='{id}']")), "{key} can be ticked");
            form = form.add("replaces", id);
        }
        let page = self.company.press(&act.by, form).at(&path);
        assert_eq!(page.texts("[aria-labelledby=compromise] li").len(), act.texts("replaces").len());
        for key in act.texts("replaces") {
            let other = self.amendment_data(key);
            self.notices.concerned(&data, &other);
        }
        self.stand_aside(act);
    }

    /// Joins for one's delegation, as the start page asks.
    pub(super) fn join_compromise(&mut self, act: &ActData) {
        let path = self.at_amendment(act.text("amendment"));
        let page = self.company.visit(&act.by, "/");
        let page = self.company.follow(&act.by, &page, &format!("main a[href='{path}#compromise']")).at(&path);
        let page = self.company.send(&act.by, &page, "form[action$='/compromise']", &[("answer", "join")]).at(&path);
        assert!(page.text(".notice").starts_with("Suspend") || !page.text(".notice").is_empty());
        let (joins, compromise) =
            (self.amendment_data(act.text("amendment")), self.amendment_data(act.text("compromise")));
        self.notices.answered(&compromise, &joins);
        self.stand_aside(act);
    }

    /// The list of amendments says which are suspended, and the voting list names them beside what is put.
    pub(super) fn stand_aside(&self, act: &ActData) {
        if !act.facts.contains_key("suspended") {
            return;
        }
        let mut expected: Vec<String> = act.texts("suspended").into_iter().map(|key| self.at_amendment(key)).collect();
        expected.sort();
        let list = self.app.client().get(&self.at_declaration("/amendments?standing=suspended")).expect(200);
        let mut listed = if list.has("tbody") { list.attributes("tbody th a", "href") } else { Vec::new() };
        listed.sort();
        assert_eq!(listed, expected);
        let voting = self.app.client().get(&self.at_declaration("/voting-list")).expect(200);
        let aside = if voting.has("ol.order + ul") { voting.attributes("ol.order + ul a", "href") } else { Vec::new() };
        assert_eq!(aside.len(), expected.len());
    }
}
