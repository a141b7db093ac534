//! The catalogues' files, compiled into the program.

use crate::language::Locale;

/// Lists the files of all four languages, one for each concern, the same names in each.
macro_rules! concerns {
    ($($name:literal),* $(,)?) => {
        /// The concerns that have a catalogue, in reading order.
        pub const CONCERNS: &[&str] = &[$($name),*];

        /// The text of every catalogue of a locale, in the order of [`CONCERNS`].
        pub(super) const fn texts(locale: Locale) -> &'static [&'static str] {
            match locale {
                Locale::En => &[$(include_str!(concat!("../../locales/en/", $name, ".ftl"))),*],
                Locale::Es => &[$(include_str!(concat!("../../locales/es/", $name, ".ftl"))),*],
                Locale::Pt => &[$(include_str!(concat!("../../locales/pt/", $name, ".ftl"))),*],
                Locale::Fr => &[$(include_str!(concat!("../../locales/fr/", $name, ".ftl"))),*],
            }
        }
    };
}

concerns!(
    "shared",
    "accounts",
    "bodies",
    "rules",
    "delegations",
    "meetings",
    "panels",
    "declarations",
    "clauses",
    "marks",
    "amendments",
    "consolidations",
    "sittings",
    "speakers",
    "motions",
    "script",
    "votes",
    "statements",
    "live",
    "publications",
    "refusals",
    "errors",
    "mail",
    "journal",
    "cli",
);
