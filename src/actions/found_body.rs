//! Founds a body: the administrator enters an institution with its rules of procedure.

use serde::Deserialize;
use serde_json::json;

use crate::actions::fields::{self, LINE};
use crate::actions::{ActError, ActResult, Fact, Invalid, Visitor, record_administration};
use crate::clock::sha256;
use crate::l10n::Message;
use crate::language::{Language, Locale};
use crate::rules_file::{self, Preset};
use crate::storage::bodies::{self, Body};
use crate::storage::{StoreError, Tx};

/// A body as it is typed in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct BodyFields {
    /// Its name in English; at least one of the four is needed.
    pub name_en: String,
    /// In Spanish.
    pub name_es: String,
    /// In Portuguese.
    pub name_pt: String,
    /// In French.
    pub name_fr: String,
    /// Its short name: PARLATINO.
    pub short_name: String,
    /// Its place in addresses.
    pub slug: String,
    /// The IANA zone of its seat.
    pub zone: String,
    /// The tags of its languages, with commas between.
    pub languages: String,
    /// The name of a rules document that comes with the program.
    pub rules: String,
}

struct NewBody {
    names: Vec<(Locale, String)>,
    short_name: String,
    slug: String,
    zone: String,
    languages: Vec<Language>,
    rules: &'static Preset,
}

impl BodyFields {
    /// The name in a language, as typed.
    #[must_use]
    pub fn name(&self, locale: Locale) -> &str {
        match locale {
            Locale::En => &self.name_en,
            Locale::Es => &self.name_es,
            Locale::Pt => &self.name_pt,
            Locale::Fr => &self.name_fr,
        }
    }

    fn read(&self) -> ActResult<NewBody> {
        let mut invalid = Invalid::new();
        let names = self.names(&mut invalid);
        let short_name = invalid.take("short_name", fields::line(&self.short_name, 40));
        let slug = invalid.take("slug", fields::slug(&self.slug));
        let zone = invalid.take("zone", fields::zone(&self.zone));
        let languages = invalid.take("languages", fields::languages(&self.languages));
        let rules = rules_file::preset(&self.rules).ok_or_else(|| Message::new("error-not-in-list"));
        let rules = invalid.take("rules", rules);
        match (short_name, slug, zone, languages, rules) {
            (Some(short_name), Some(slug), Some(zone), Some(languages), Some(rules)) if invalid.0.is_empty() => {
                Ok(NewBody { names, short_name, slug, zone, languages, rules })
            }
            _ => Err(invalid.into()),
        }
    }

    fn names(&self, invalid: &mut Invalid) -> Vec<(Locale, String)> {
        let before = invalid.0.len();
        let mut names = Vec::new();
        for (locale, field) in Locale::ALL.into_iter().zip(["name_en", "name_es", "name_pt", "name_fr"]) {
            let name = invalid.take(field, fields::optional_line(self.name(locale), LINE));
            names.extend(name.filter(|name| !name.is_empty()).map(|name| (locale, name)));
        }
        if names.is_empty() && invalid.0.len() == before {
            invalid.add("name_en", Message::new("error-name-needed"));
        }
        names
    }
}

/// Enters a body. Its journal begins with it.
///
/// # Errors
/// [`ActError::Invalid`] by field, `slug` also if another body has it.
pub fn found_body(tx: &mut Tx<'_>, visitor: &Visitor, fields: &BodyFields) -> ActResult<Body> {
    let administrator = visitor.administrator()?;
    let new = fields.read()?;
    let languages: Vec<&str> = new.languages.iter().map(Language::as_str).collect();
    let body = Body::new(
        tx.fresh()?,
        new.slug,
        &new.names,
        new.short_name,
        new.zone,
        languages.join(","),
        new.rules.text.to_owned(),
        tx.now,
    );
    bodies::insert(tx, &body).map_err(|error| match error {
        StoreError::Taken("bodies_slug_once") => ActError::field("slug", Message::new("error-taken")),
        other => other.into(),
    })?;
    bodies::lock(tx, &body.id)?;
    let facts = json!({
        "slug": body.slug, "short_name": body.short_name, "zone": body.zone, "languages": body.languages,
        "rules": new.rules.name, "rules_sha256": sha256(body.rules.as_bytes()),
    });
    let fact = Fact { act: "body-founded", declaration: None, subject: Some(body.id.as_str()), facts };
    record_administration(tx, &administrator, &body.id, fact)?;
    Ok(body)
}
