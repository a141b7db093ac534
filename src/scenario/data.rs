//! The data of a scenario: who there is, the zero draft, the amendments, and the acts in their order.

use serde::Deserialize;

use crate::actions::PanelFields;
use crate::clock::Moment;

/// Everything about a scenario, as its files have it.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// Its name: `parlatino-2017`.
    pub name: &'static str,
    /// Who there is.
    pub world: World,
    /// What the record says: panels and their findings.
    pub source: Source,
    /// The draft that is tabled.
    pub draft: Draft,
    /// The amendments to it, in order of filing.
    pub amendments: Vec<AmendmentData>,
    /// The acts, in order.
    pub script: Script,
}

/// Who there is before anything happens.
#[derive(Debug, Clone, Deserialize)]
pub struct World {
    /// The moment at which it begins.
    pub moment: String,
    /// The body.
    pub body: BodyData,
    /// Its delegations.
    pub delegations: Vec<DelegationData>,
    /// The accounts and their places.
    pub accounts: Vec<AccountData>,
    /// For each role, the account that shows it.
    pub accounts_by_role: serde_json::Map<String, serde_json::Value>,
    /// The meeting.
    pub meeting: MeetingData,
    /// Who works on which panel.
    pub panels: Vec<PanelData>,
}

/// The body.
#[derive(Debug, Clone, Deserialize)]
pub struct BodyData {
    /// Its place in addresses.
    pub slug: String,
    /// Its short name.
    pub short_name: String,
    /// Its names by language.
    pub names: Names,
    /// Its zone.
    pub zone: String,
    /// The preset of its rules.
    pub rules: String,
    /// Its languages.
    pub languages: Vec<String>,
}

/// A name in each language of the interface.
#[derive(Debug, Clone, Deserialize)]
pub struct Names {
    /// English.
    pub en: String,
    /// Spanish.
    pub es: String,
    /// Portuguese.
    pub pt: String,
    /// French.
    pub fr: String,
}

/// A delegation.
#[derive(Debug, Clone, Deserialize)]
pub struct DelegationData {
    /// Its name in the files.
    pub key: String,
    /// Member, observer, civil-society, guest.
    pub category: String,
    /// Its names.
    pub names: Names,
}

/// An account.
#[derive(Debug, Clone, Deserialize)]
pub struct AccountData {
    /// Its name in the files.
    pub key: String,
    /// As shown.
    pub name: String,
    /// Its address.
    pub email: String,
    /// Its language.
    pub language: String,
    /// Whether it administers the installation.
    pub administrator: bool,
    /// Its places in the body.
    pub memberships: Vec<MembershipData>,
}

/// A place in the body.
#[derive(Debug, Clone, Deserialize)]
pub struct MembershipData {
    /// The word of the role.
    pub role: String,
    /// The delegation's key.
    pub delegation: Option<String>,
}

/// The meeting.
#[derive(Debug, Clone, Deserialize)]
pub struct MeetingData {
    /// Its ordinal.
    pub ordinal: String,
    /// Its title.
    pub title: String,
    /// Its place.
    pub place: String,
    /// Its first day.
    pub opens: String,
    /// Its last day.
    pub closes: String,
    /// Its agenda.
    pub agenda: Vec<String>,
}

/// Who works on a panel.
#[derive(Debug, Clone, Deserialize)]
pub struct PanelData {
    /// Its number.
    pub number: i64,
    /// The account that moderates it.
    pub moderator_account: String,
    /// The accounts that sit on it.
    pub member_accounts: Vec<String>,
}

/// What the record says: the text that was adopted, and the panels.
#[derive(Debug, Clone, Deserialize)]
pub struct Source {
    /// The title.
    pub title: String,
    /// Place and date.
    pub place_date: String,
    /// Who acts.
    pub enacting: String,
    /// Reasons.
    pub preamble: Vec<SourceClause>,
    /// Acts.
    pub operative: Vec<SourceClause>,
    /// The panels.
    pub panels: Vec<SourcePanel>,
}

/// A clause as the record has it.
#[derive(Debug, Clone, Deserialize)]
pub struct SourceClause {
    /// Its opening words.
    pub verb: String,
    /// All its words, with the ending and without the number.
    pub text: String,
}

/// A panel as the record has it.
#[derive(Debug, Clone, Deserialize)]
pub struct SourcePanel {
    /// Its number.
    pub n: i64,
    /// Its theme.
    pub title: String,
    /// More of it.
    #[serde(default)]
    pub subtitle: Option<String>,
    /// The sentence it stands under.
    #[serde(default)]
    pub quote: Option<String>,
    /// Who said it.
    #[serde(default)]
    pub quote_by: Option<String>,
    /// Who moderated it.
    pub moderator: SourcePerson,
    /// Who sat on it.
    pub members: Vec<SourcePerson>,
    /// What was said.
    pub summary: Vec<String>,
    /// What it found.
    pub recommendations: Vec<String>,
}

impl SourcePanel {
    /// The panel as somebody types it into its form.
    #[must_use]
    pub fn fields(&self) -> PanelFields {
        let one_line = |text: &str| text.replace(';', ",");
        let person =
            |one: &SourcePerson| format!("{}; {}", one_line(&one.name), one_line(one.role.as_deref().unwrap_or("")));
        let mut persons = vec![format!("{}; moderator", person(&self.moderator))];
        persons.extend(self.members.iter().map(person));
        PanelFields {
            number: self.n.to_string(),
            theme: self.title.clone(),
            subtitle: self.subtitle.clone().unwrap_or_default(),
            quotation: self.quote.clone().unwrap_or_default(),
            quotation_by: self.quote_by.clone().unwrap_or_default(),
            summary: self.summary.join("\n\n"),
            findings: self.recommendations.join("\n"),
            persons: persons.join("\n"),
        }
    }
}

/// Somebody as the record names them.
#[derive(Debug, Clone, Deserialize)]
pub struct SourcePerson {
    /// The name.
    pub name: String,
    /// The title of that appearance.
    #[serde(default)]
    pub role: Option<String>,
}

/// The draft that is tabled.
#[derive(Debug, Clone, Deserialize)]
pub struct Draft {
    /// Its place in addresses.
    pub slug: String,
    /// What it calls itself.
    pub kind: String,
    /// Its language.
    pub language: String,
    /// Its title.
    pub title: String,
    /// Lines over the title.
    pub masthead: Vec<String>,
    /// Place and date.
    pub place_date: String,
    /// Who acts.
    pub enacting: String,
    /// Lines after the clauses.
    pub closing: Vec<String>,
    /// The delegation that tables it.
    pub sponsor: String,
    /// Reasons.
    pub preamble: Vec<ClauseData>,
    /// Acts.
    pub operative: Vec<ClauseData>,
}

/// A clause of the draft.
#[derive(Debug, Clone, Deserialize)]
pub struct ClauseData {
    /// Its name in the files.
    pub key: String,
    /// Its opening words.
    pub opening: String,
    /// All its words, without the ending.
    pub words: String,
}

/// An amendment.
#[derive(Debug, Clone, Deserialize)]
pub struct AmendmentData {
    /// Its name in the files.
    pub key: String,
    /// The official number it must get.
    pub number: String,
    /// The delegation that moves it.
    pub delegation: String,
    /// The amendment that it changes.
    pub sub_of: Option<String>,
    /// Why it is moved.
    pub justification: String,
    /// What it does.
    pub operations: Vec<OperationData>,
    /// What a panel says of it.
    pub recommendation: Option<RecommendationData>,
    /// What becomes of it.
    pub fate: String,
}

/// One operation.
#[derive(Debug, Clone, Deserialize)]
#[serde(tag = "op", rename_all = "lowercase")]
pub enum OperationData {
    /// Other words for a clause.
    Replace {
        /// The clause's key.
        clause: String,
        /// Its opening words.
        opening: String,
        /// All its words.
        words: String,
    },
    /// A new clause.
    Insert {
        /// The new clause's key.
        new: String,
        /// The clause before it.
        after: Option<String>,
        /// Preambular or operative.
        kind: String,
        /// Its opening words.
        opening: String,
        /// All its words.
        words: String,
    },
    /// A clause goes.
    Delete {
        /// The clause's key.
        clause: String,
    },
    /// A clause goes elsewhere.
    Move {
        /// The clause's key.
        clause: String,
        /// The clause before its new place.
        after: Option<String>,
    },
    /// Another title.
    Retitle {
        /// The title.
        title: String,
    },
}

/// What a panel says of an amendment.
#[derive(Debug, Clone, Deserialize)]
pub struct RecommendationData {
    /// The word of the advice.
    pub kind: String,
    /// Why.
    pub note: String,
    /// Merge: with which.
    #[serde(default)]
    pub with: Option<String>,
    /// Adopt as revised: the wording.
    #[serde(default)]
    pub operations: Vec<OperationData>,
}

/// The acts.
#[derive(Debug, Clone, Deserialize)]
pub struct Script {
    /// In order.
    pub acts: Vec<ActData>,
}

/// One act. Which fields it has depends on what is done.
#[derive(Debug, Clone, Deserialize)]
pub struct ActData {
    /// When, in UTC.
    pub at: String,
    /// The account's key.
    pub by: String,
    /// The word of the act.
    pub act: String,
    /// The point that is reached by it, at which a demonstration may stop.
    #[serde(default)]
    pub reaches: Option<String>,
    /// Everything else, by name.
    #[serde(flatten)]
    pub facts: serde_json::Map<String, serde_json::Value>,
}

impl ActData {
    /// The moment at which it is done, in UTC.
    ///
    /// # Errors
    /// If the file tells none.
    pub fn moment(&self) -> Result<Moment, String> {
        super::player::moment(&self.at)
    }

    /// A text of the act; nothing if it has none of that name.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.facts.get(name).and_then(serde_json::Value::as_str).unwrap_or("")
    }

    /// A list of texts.
    #[must_use]
    pub fn texts(&self, name: &str) -> Vec<&str> {
        let list = self.facts.get(name).and_then(serde_json::Value::as_array);
        list.map_or_else(Vec::new, |list| list.iter().filter_map(serde_json::Value::as_str).collect())
    }

    /// A number; 0 if it has none of that name.
    #[must_use]
    pub fn number(&self, name: &str) -> i64 {
        self.facts.get(name).and_then(serde_json::Value::as_i64).unwrap_or(0)
    }

    /// Whether something is said to be so.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.facts.get(name).and_then(serde_json::Value::as_bool).unwrap_or(false)
    }
}
