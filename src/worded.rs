//! Enums that are stored, spoken and shown: one word for the database, the rules file and addresses, one key for the
//! catalogues.

/// Makes an enum whose variants each have a stored word, and a message key unless the catalogues name them by their word.
///
/// The keys are written out, not composed, so that the test of the catalogues finds them.
macro_rules! worded {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal;)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)*
        }

        impl $name {
            /// All of them, in the order in which they are declared and shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word in the database, in rules documents and in addresses.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }

            /// Reads the word that [`Self::as_str`] gives.
            #[must_use]
            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.as_str() == word)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal, $key:literal;)* }) => {
        $crate::worded::worded! {
            $(#[$doc])* $name { $($(#[$variant_doc])* $variant = $word;)* }
        }

        impl $name {
            /// The key of its name in the catalogues.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$variant => $key,)*
                }
            }
        }
    };
}

pub(crate) use worded;
