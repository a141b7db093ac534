//! The plenary: sittings, attendance, the order of voting, questions by each method, and the publication at the end.

use accord::scenario::ActData;
use serde_json::Value;

use super::{Journey, known};

/// The question that is contested: at first there is no consensus on it.
const CONTESTED: &str = "q1";

impl Journey<'_> {
    /// Opens a sitting from what waits for the chair, or closes it.
    pub(super) fn sit(&mut self, act: &ActData) {
        if act.act == "open-sitting" {
            let page = self.company.visit(&act.by, "/");
            let page = self.company.follow(&act.by, &page, "main a[href$='/sittings']");
            self.sitting = self.company.send(&act.by, &page, "form[action$='/sittings']", &[]).path;
        } else {
            let page = self.company.visit(&act.by, &self.sitting);
            let page = self.company.send(&act.by, &page, "form[action$='/closure']", &[]);
            assert!(!page.has("main form[method=post]"), "a closed sitting is read only");
        }
    }

    pub(super) fn record_attendance(&mut self, act: &ActData) {
        let page = self.company.visit(&act.by, &self.sitting);
        let page = self.company.follow(&act.by, &page, "a[href$='/attendance']");
        let present = act.texts("present");
        let mut form = page.form("form[action$='/attendance']");
        for (key, id) in &self.delegations {
            form = form.without("present", id);
            if present.contains(&key.as_str()) {
                assert!(page.has(&format!("input[name=present][value='{id}']")));
                form = form.add("present", id);
            }
        }
        let page = self.company.press(&act.by, form).at(&self.sitting);
        assert_eq!(page.text("#present + dl dd"), present.len().to_string());
    }

    pub(super) fn order_voting(&mut self, act: &ActData) {
        let page = self.company.visit(&act.by, &self.sitting);
        let page = self.company.follow(&act.by, &page, "a[href$='/voting-list/order']");
        let places: Vec<(String, String)> = act
            .texts("order")
            .into_iter()
            .zip(1..)
            .map(|(key, place)| (format!("place-{}", known(&self.amendments, key)), place.to_string()))
            .collect();
        let mut typed: Vec<(&str, &str)> = places.iter().map(|(name, place)| (name.as_str(), place.as_str())).collect();
        typed.push(("reason", act.text("reason")));
        self.company.send(&act.by, &page, "form[action$='/voting-list/order']", &typed);
    }

    pub(super) fn open_question(&mut self, act: &ActData) {
        if act.text("question") == CONTESTED {
            self.fail(act);
        }
        let question = self.put(act);
        if act.text("question") == CONTESTED {
            self.object("cordal.head", &question, true);
            self.object("cordal.head", &question, false);
        }
        self.questions.insert(act.text("question").to_owned(), question);
    }

    /// Puts what is next on the list; the path of the question.
    fn put(&mut self, act: &ActData) -> String {
        const FORM: &str = "form[action$='/questions']";
        let page = self.company.visit(&act.by, &self.sitting);
        let key = act.text("amendment");
        let next = page.attributes(&format!("{FORM} input[name=amendment]"), "value");
        assert_eq!(next.first(), self.amendments.get(key), "the list puts {key} next");
        let mut typed = vec![("method", act.text("method"))];
        let wordings = page.attributes(&format!("{FORM} input[name=as_revised]:not([value=''])"), "value");
        if act.text("as") == "revised" {
            assert_eq!(wordings.len(), 1);
            typed.push(("as_revised", &wordings[0]));
        }
        let mut form = page.filled(FORM, &typed);
        for clause in act.texts("confirms").into_iter().map(|key| known(&self.clauses, key)) {
            assert!(page.has(&format!("input[name=confirmed][value='{clause}']")));
            form = form.add("confirmed", clause);
        }
        let page = self.company.press(&act.by, form).at(&self.sitting);
        let label = self.amendments.get(key).map_or_else(|| "whole".to_owned(), |_| self.amendment_data(key).number);
        self.notices.opened(&label);
        page.attribute("section.console h2 a", "href")
    }

    /// Puts a question by consensus; somebody objects, and the chair has to set it aside.
    fn fail(&mut self, act: &ActData) {
        let question = self.put(act);
        self.object("montaraz.head", &question, true);
        let page = self.company.visit(&act.by, &self.sitting);
        assert_eq!(page.texts("section.console .clash b"), ["Montaraz"]);
        let page = self.company.send(&act.by, &page, "form[action$='/lock']", &[]);
        assert!(!page.has("form[action$='/declaration']"), "what is objected to cannot be declared");
        self.company.send(&act.by, &page, "form[action$='/setting-aside']", &[]);
        assert!(!self.company.visit(&act.by, &question).has(".verdict"), "nothing was decided");
    }

    /// A delegation objects to a consensus, or takes its objection back.
    fn object(&mut self, who: &str, question: &str, objects: bool) {
        let page = self.company.visit(who, "/now").at(question);
        assert_eq!(page.has("button[name=take_back]"), !objects);
        let typed: &[(&str, &str)] =
            if objects { &[("words", "We would rather vote.")] } else { &[("take_back", "yes")] };
        let page = self.company.send(who, &page, "form[action$='/objection']", typed);
        assert_eq!(page.has("button[name=take_back]"), objects);
    }

    /// Votes on what is on now.
    pub(super) fn cast_ballot(&mut self, act: &ActData) {
        let question = known(&self.questions, act.text("question"));
        let page = self.company.visit(&act.by, "/now").at(question);
        let stood = page.attributes("form.ballot [aria-pressed=true]", "value");
        assert_eq!(stood.first().map_or("", String::as_str), act.text("corrects"));
        let page = self.company.send(&act.by, &page, "form.ballot", &[("choice", act.text("ballot"))]);
        assert_eq!(page.attributes("form.ballot [aria-pressed=true]", "value"), [act.text("ballot")]);
    }

    /// Ends the voting, or enters the count.
    pub(super) fn conduct(&mut self, act: &ActData) {
        let page = self.company.visit(&act.by, &self.sitting);
        let question = known(&self.questions, act.text("question"));
        if act.act == "lock-question" {
            self.company.send(&act.by, &page, &format!("form[action='{question}/lock']"), &[]);
            return;
        }
        let count = ["yes", "no", "abstain"].map(|choice| (choice, act.number(choice).to_string()));
        let typed: Vec<(&str, &str)> = count.iter().map(|(choice, count)| (*choice, count.as_str())).collect();
        self.company.send(&act.by, &page, &format!("form[action='{question}/count']"), &typed);
    }

    /// Declares; the engine found what the scenario tells.
    pub(super) fn declare(&mut self, act: &ActData) {
        let page = self.company.visit(&act.by, &self.sitting);
        let question = known(&self.questions, act.text("question"));
        let form = format!("form[action='{question}/declaration']");
        let page = self.company.send(&act.by, &page, &form, &[]).at(question);
        let expected = act.facts.get("expect").expect("a result");
        assert_eq!(page.text(".verdict").to_lowercase(), expected["outcome"]);
        let counts: Vec<String> = ["yes", "no", "abstain"]
            .iter()
            .filter_map(|choice| expected[*choice].as_i64())
            .map(|count| count.to_string())
            .collect();
        assert_eq!(page.texts(".bars dd:not([aria-hidden])"), counts);
        self.tell_result(act.text("question"));
        self.stand_aside(act);
    }

    fn tell_result(&mut self, question: &str) {
        let opened = |act: &&ActData| act.act == "open-question" && act.text("question") == question;
        let put = self.scenario.script.acts.iter().find(opened).expect("it was opened");
        let amendment = put.facts.get("amendment").and_then(Value::as_str).map(|key| self.amendment_data(key));
        self.notices.declared(amendment.as_ref());
    }

    /// One form gives the symbol and publishes.
    pub(super) fn publish(&mut self, act: &ActData) {
        let page = self.company.visit(&act.by, &self.at_declaration(""));
        let page = self.company.follow(&act.by, &page, ".acts a[href$='/publication']");
        let symbol = [("symbol", self.symbol.as_str())];
        let page = self.company.send(&act.by, &page, "form[action$='/publication']", &symbol);
        page.at(&format!("/publications/{}", self.declaration));
        self.notices.published();
    }
}
