//! Languages: of texts (any BCP 47 tag) and of the interface (the four that the catalogues hold).

/// The language of a text: a BCP 47 tag in its canonical case, such as `es` or `pt-BR`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(String);

/// The tag is not one that BCP 47 allows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a language tag: {0}")]
pub struct NotALanguage(pub String);

impl Language {
    /// Reads a tag.
    ///
    /// # Errors
    /// [`NotALanguage`] if the tag is not well-formed.
    pub fn new(tag: &str) -> Result<Self, NotALanguage> {
        let parsed: unic_langid::LanguageIdentifier = tag.parse().map_err(|_| NotALanguage(tag.to_owned()))?;
        Ok(Self(parsed.to_string()))
    }

    /// English, the language of the source texts of the demonstration.
    #[must_use]
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The primary subtag: `pt` of `pt-BR`.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// Whether its script runs from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        matches!(self.primary(), "ar" | "he" | "fa" | "ur" | "yi" | "dv" | "ps")
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Language {
    type Error = NotALanguage;

    fn try_from(tag: String) -> Result<Self, NotALanguage> {
        Self::new(&tag)
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.0
    }
}

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    /// English.
    #[default]
    En,
    /// Spanish.
    Es,
    /// Portuguese.
    Pt,
    /// French.
    Fr,
}

impl Locale {
    /// All four, in the order in which pages offer them.
    pub const ALL: [Self; 4] = [Self::En, Self::Es, Self::Pt, Self::Fr];

    /// The tag as it stands in `lang` and in addresses.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
            Self::Pt => "pt",
            Self::Fr => "fr",
        }
    }

    /// The language's name for itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Es => "Español",
            Self::Pt => "Português",
            Self::Fr => "Français",
        }
    }

    /// The locale of a tag, if the catalogues hold its primary language.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.']).next()?;
        Self::ALL.into_iter().find(|locale| locale.tag().eq_ignore_ascii_case(primary))
    }

    /// Chooses by an `Accept-Language` header; English if it names none of the four.
    #[must_use]
    pub fn negotiate(accept_language: &str) -> Self {
        let mut wanted: Vec<(f32, Self)> = accept_language
            .split(',')
            .filter_map(|part| {
                let (tag, rest) = part.trim().split_once(';').unwrap_or((part.trim(), ""));
                let weight = rest.trim().strip_prefix("q=").map_or(1.0, |q| q.parse().unwrap_or(0.0));
                Self::from_tag(tag).map(|locale| (weight, locale))
            })
            .collect();
        wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
        wanted.first().map_or(Self::En, |(_, locale)| *locale)
    }
}

impl std::fmt::Display for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(header: &str, expected: Locale) {
        assert_eq!(Locale::negotiate(header), expected, "{header}");
    }

    #[test]
    fn the_best_of_the_four_is_chosen() {
        check("de-DE,de;q=0.9,pt;q=0.5,es;q=0.4", Locale::Pt);
        check("pt-BR", Locale::Pt);
        check("fr;q=0.2, es;q=0.8", Locale::Es);
        check("", Locale::En);
        check("xx;q=oops", Locale::En);
    }

    #[test]
    fn a_tag_is_put_in_its_canonical_case() {
        assert_eq!(Language::new("PT-br").map(String::from), Ok("pt-BR".to_owned()));
        assert!(Language::new("not a tag").is_err());
    }
}
