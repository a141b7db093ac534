//! The draft and its way to the plenary: written, tabled, co-sponsored, admitted, moved from stage to stage.

use accord::scenario::{ActData, Draft};
use chrono::TimeZone as _;

use super::{Journey, last_part};

impl Journey<'_> {
    /// Begins the draft, pastes the text but for its last clause, and writes that into the form of a clause.
    pub(super) fn write_draft(&mut self, act: &ActData) {
        let draft = self.scenario.draft.clone();
        let page = self.company.visit(&act.by, &format!("/meetings/{}", self.meeting));
        let page = self.company.follow(&act.by, &page, "main a[href^='/declarations/new']");
        let typed = [
            ("title", draft.title.as_str()),
            ("kind", &draft.kind),
            ("language", &draft.language),
            ("place_date", &draft.place_date),
            ("enacting", &draft.enacting),
        ];
        let desk = self.company.send(&act.by, &page, "main form", &typed);
        self.declaration = last_part(desk.path.trim_end_matches("/edit"));
        let page = self.company.follow(&act.by, &desk, "a[href$='/paste']");
        let (pasted, last) = pasted(&draft);
        let form = "form[action$='/paste']";
        let page = self.company.look(&act.by, &page, form, &[("text", &pasted)]);
        assert!(!page.has("#others"), "every line of the pasted text is understood:\n{}", page.text("main"));
        let desk = self.company.send(&act.by, &page, form, &[("take", "yes")]);
        let page = self.company.follow(&act.by, &desk, "a[href$='/clauses/new']");
        let typed = [("kind", "operative"), ("words", last.words.as_str()), ("opening", &last.opening)];
        let desk = self.company.send(&act.by, &page, "main form", &typed);
        let ids = desk.attributes("article section.clause", "id");
        let keys = draft.preamble.iter().chain(&draft.operative).map(|clause| clause.key.clone());
        self.clauses = keys.zip(ids.iter().cloned()).collect();
        assert_eq!((self.clauses.len(), ids.len()), (25, 25));
    }

    /// Tabling, co-sponsoring, admission, the time limit, the stages: each a page with a form, offered on the text's own.
    pub(super) fn on_the_way(&mut self, act: &ActData) {
        let (page, due, note) = (self.at_declaration(""), self.local(act.text("until")), act.text("note").to_owned());
        let (link, typed) = match act.act.as_str() {
            "table" => ("tabling", vec![]),
            "cosponsor-declaration" => ("cosponsorship", vec![]),
            "admit-declaration" => ("admission", vec![("reason", note.as_str())]),
            "set-deadline" => ("deadline", vec![("due_at", due.as_str()), ("reason", &note)]),
            _ => ("stage", vec![("stage", act.text("to")), ("reason", &note)]),
        };
        let page = self.company.visit(&act.by, &page);
        let page = self.company.follow(&act.by, &page, &format!(".acts a[href$='/{link}']"));
        let form = format!("form[action$='/{link}']");
        self.company.send(&act.by, &page, &form, &typed).at(&self.at_declaration(""));
        match act.act.as_str() {
            "table" => self.notices.tabled(&self.scenario.draft.sponsor),
            "cosponsor-declaration" => self.notices.sponsors.push(act.text("delegation").to_owned()),
            _ => {}
        }
    }

    /// A moment as the clocks of the meeting show it and a field takes it; nothing of nothing.
    fn local(&self, utc: &str) -> String {
        let Ok(moment) = accord::clock::Moment::parse_from_str(utc, "%Y-%m-%dT%H:%M:%SZ") else {
            return String::new();
        };
        let zone: chrono_tz::Tz = self.scenario.world.body.zone.parse().expect("a zone");
        zone.from_utc_datetime(&moment).format("%Y-%m-%dT%H:%M").to_string()
    }
}

/// The draft as somebody has it in another program, and its last clause.
fn pasted(draft: &Draft) -> (String, accord::scenario::ClauseData) {
    let ending = |left: usize| ["", ":", "; and"].get(left).copied().unwrap_or(";");
    let count = draft.preamble.len();
    let reasons = draft.preamble.iter().zip(0..).map(|(clause, nth)| clause.words.clone() + ending(count - nth));
    let (last, first) = draft.operative.split_last().expect("the draft has acts");
    let acts = first.iter().zip(1..).map(|(clause, number)| format!("{number}. {}.", clause.words));
    (reasons.chain(acts).collect::<Vec<_>>().join("\n\n"), last.clone())
}
