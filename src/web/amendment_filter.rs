//! Which amendments a list, the compilation or a file shows: by their address, so that it can be shared and kept.

use serde::Deserialize;

use super::amendment_view::touches;
use super::clause_names::{Choice, ClauseNames};
use super::listed::in_order;
use crate::actions::{Dossier, is_assigned, panels_of};
use crate::ids::{ClauseId, TagId};
use crate::l10n::Voice;
use crate::procedure::Standing;
use crate::storage::amendments::Amendment;
use crate::storage::saved_filters::SavedFilter;
use crate::storage::tags::Tags;

/// The word that asks for what is on no panel, or bears no tag.
const NONE: &str = "none";

/// The word that asks for what a new version met.
const WAITS: &str = "needs-attention";
/// The word that asks for what is suspended.
const SUSPENDED: &str = "suspended";

/// What the address asks for. A field that is empty asks for all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub(super) struct AmendmentFilter {
    /// The clause that they touch.
    pub(super) clause: String,
    /// Where they stand.
    pub(super) standing: String,
    /// The delegation that moves or co-sponsors them.
    pub(super) sponsor: String,
    /// The panel that has them, or that none has them.
    pub(super) panel: String,
    /// The tag that they bear, or that they bear none.
    pub(super) tag: String,
}

/// A field of the filter's form.
pub(super) struct FilterField {
    /// Its name in the address.
    pub(super) name: &'static str,
    /// The key of its label.
    pub(super) label: &'static str,
    /// What may be chosen.
    pub(super) choices: Vec<Choice>,
}

/// The form of a filter on a page.
pub(super) struct FilterForm {
    /// Its fields.
    pub(super) fields: Vec<FilterField>,
    /// What else stands in the address and stays.
    pub(super) kept: Vec<(&'static str, String)>,
    /// The page without a filter.
    pub(super) all_href: String,
    /// Whether anything is asked for.
    pub(super) filtered: bool,
    /// The filters that were saved: name, address, whether it is for everybody, whether it is the present one.
    pub(super) saved: Vec<(String, String, bool, bool)>,
    /// Where they are saved and thrown away; for those who are signed in.
    pub(super) saved_href: Option<String>,
}

impl AmendmentFilter {
    /// The filter that a query stands for; what it does not know in it is passed over.
    pub(super) fn read(query: &str) -> Self {
        let mut filter = Self::default();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            if let Some((_, field)) = filter.fields_mut().into_iter().find(|(known, _)| *known == name) {
                *field = value.into_owned();
            }
        }
        filter
    }

    fn fields_mut(&mut self) -> [(&'static str, &mut String); 5] {
        [
            ("clause", &mut self.clause),
            ("standing", &mut self.standing),
            ("sponsor", &mut self.sponsor),
            ("panel", &mut self.panel),
            ("tag", &mut self.tag),
        ]
    }

    /// The query that asks for the same, with what else belongs into the address; fields that ask for nothing are left out.
    pub(super) fn query(&self, more: &[(&str, &str)]) -> String {
        let own = [
            ("clause", self.clause.as_str()),
            ("standing", &self.standing),
            ("sponsor", &self.sponsor),
            ("panel", &self.panel),
            ("tag", &self.tag),
        ];
        let said = own.iter().chain(more).filter(|(_, value)| !value.is_empty());
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(said).finish()
    }

    /// The address of a page with this filter.
    pub(super) fn address(&self, path: &str, more: &[(&str, &str)]) -> String {
        let query = self.query(more);
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }

    /// Whether nothing is asked for.
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether an amendment is one of those asked for. A draft never is: it is its delegation's alone.
    pub(super) fn fits(&self, dossier: &Dossier, tags: &Tags, amendment: &Amendment) -> bool {
        amendment.standing != Standing::Draft
            && (self.standing.is_empty() || self.stands(dossier, amendment))
            && (self.sponsor.is_empty() || self.sponsors(dossier, amendment))
            && (self.panel.is_empty() || self.on_panel(dossier, amendment))
            && (self.tag.is_empty() || self.tagged(tags, amendment))
            && (self.clause.is_empty() || touches(dossier, amendment, &ClauseId::new(self.clause.as_str())))
    }

    /// By the word that pages say: what is suspended, or waits since a new version met it, is not what it was ruled to be.
    fn stands(&self, dossier: &Dossier, amendment: &Amendment) -> bool {
        if dossier.suspended_by(amendment).is_some() {
            // One that nobody ruled upon waits for that all the same: it may return.
            let unruled = amendment.standing == Standing::Filed && self.standing == Standing::Filed.as_str();
            return self.standing == SUSPENDED || unruled;
        }
        if self.standing == WAITS {
            return dossier.needs_attention(amendment);
        }
        amendment.standing.as_str() == self.standing && !dossier.waits(amendment)
    }

    fn sponsors(&self, dossier: &Dossier, amendment: &Amendment) -> bool {
        let moves = amendment.delegation_id.as_ref().is_some_and(|id| id.as_str() == self.sponsor);
        let mut others = dossier.amendment_sponsors.iter().filter(|one| one.amendment_id == amendment.id);
        moves || others.any(|one| one.delegation_id.as_str() == self.sponsor)
    }

    fn on_panel(&self, dossier: &Dossier, amendment: &Amendment) -> bool {
        if self.panel == NONE {
            return panels_of(dossier, amendment).is_empty();
        }
        let panel = dossier.panels.iter().find(|one| one.id.as_str() == self.panel);
        panel.is_some_and(|panel| is_assigned(dossier, panel, amendment))
    }

    fn tagged(&self, tags: &Tags, amendment: &Amendment) -> bool {
        if self.tag == NONE {
            return tags.on(&amendment.id).next().is_none();
        }
        tags.bears(&amendment.id, &TagId::new(self.tag.as_str()))
    }

    /// The fields of the form, with what can be chosen here.
    pub(super) fn fields(&self, voice: Voice, dossier: &Dossier, tags: &Tags) -> Vec<FilterField> {
        let field = |name, label, choices| FilterField { name, label, choices };
        let mut fields = vec![
            field("clause", "operation-clause", self.clauses(voice, dossier)),
            field("standing", "amendment-column-standing", self.standings(voice, dossier)),
            field("sponsor", "amendments-filter-sponsor", self.delegations(voice, dossier)),
        ];
        if !dossier.panels.is_empty() {
            fields.push(field("panel", "amendment-column-panel", self.panels(voice, dossier)));
        }
        if !tags.list.is_empty() {
            fields.push(field("tag", "amendments-filter-tag", self.tags(voice, tags)));
        }
        fields
    }

    fn clauses(&self, voice: Voice, dossier: &Dossier) -> Vec<Choice> {
        ClauseNames::of_base(voice, dossier).choices(Some(&ClauseId::new(self.clause.as_str())))
    }

    fn standings(&self, voice: Voice, dossier: &Dossier) -> Vec<Choice> {
        let filed = Standing::ALL.iter().filter(|one| **one != Standing::Draft);
        let known = !dossier.replacements.is_empty() || self.standing == SUSPENDED;
        let suspended = known.then(|| choice(&self.standing, SUSPENDED, voice.say("standing-suspended")));
        let waits = choice(&self.standing, WAITS, voice.say("standing-needs-attention"));
        let mut all: Vec<Choice> =
            filed.map(|one| choice(&self.standing, one.as_str(), voice.say(one.key()))).collect();
        // Behind those that would be put but for it.
        let place = Standing::ALL.iter().position(|one| *one == Standing::Admissible).unwrap_or(0);
        all.insert(place, waits);
        all.extend(suspended);
        all
    }

    fn delegations(&self, voice: Voice, dossier: &Dossier) -> Vec<Choice> {
        let all = in_order(voice, dossier.participants.delegations.clone());
        let stands = |id| {
            let moves = |one: &Amendment| one.standing != Standing::Draft && one.delegation_id.as_ref() == Some(id);
            dossier.amendments.iter().any(moves)
                || dossier.amendment_sponsors.iter().any(|one| one.delegation_id == *id)
        };
        let standing = all.iter().filter(|delegation| stands(&delegation.id));
        standing.map(|one| choice(&self.sponsor, one.id.as_str(), one.name.clone())).collect()
    }

    fn panels(&self, voice: Voice, dossier: &Dossier) -> Vec<Choice> {
        let named = dossier.panels.iter().map(|one| {
            let name = voice.m("panel-named").arg("number", one.number).arg("theme", one.theme.as_str());
            choice(&self.panel, one.id.as_str(), name.to_string())
        });
        let none = choice(&self.panel, NONE, voice.say("amendments-filter-no-panel"));
        std::iter::once(none).chain(named).collect()
    }

    fn tags(&self, voice: Voice, tags: &Tags) -> Vec<Choice> {
        let none = choice(&self.tag, NONE, voice.say("amendments-filter-no-tag"));
        let words = tags.list.iter().map(|tag| choice(&self.tag, tag.id.as_str(), tag.word.clone()));
        std::iter::once(none).chain(words).collect()
    }

    /// The filters that were saved, as links to a page and the way it is read.
    pub(super) fn saved(
        &self,
        path: &str,
        more: &[(&str, &str)],
        saved: &[SavedFilter],
    ) -> Vec<(String, String, bool, bool)> {
        let link = |one: &SavedFilter| {
            let filter = Self::read(&one.query);
            (one.name.clone(), filter.address(path, more), one.shared, filter == *self)
        };
        saved.iter().map(link).collect()
    }
}

fn choice(chosen: &str, value: &str, label: String) -> Choice {
    Choice { value: value.to_owned(), label, chosen: chosen == value }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_and_its_address_say_the_same() {
        let filter = AmendmentFilter { standing: "filed".into(), tag: "a&b".into(), ..AmendmentFilter::default() };
        let query = filter.query(&[("sort", "-clause"), ("lines", "")]);
        assert_eq!(query, "standing=filed&tag=a%26b&sort=-clause");
        assert_eq!(AmendmentFilter::read(&query), filter);
        assert!(AmendmentFilter::read("lines=1").is_empty());
        assert_eq!(AmendmentFilter::default().address("/x", &[]), "/x");
    }
}
