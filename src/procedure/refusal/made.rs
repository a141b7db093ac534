//! How the enum of refusals is written down: each with its key, its rule, its moment and its arguments.

/// Makes the enum together with its keys, its rule, its moment and its arguments, so that none is forgotten for a reason.
macro_rules! refusals {
    ($($(#[$doc:meta])* $name:ident = $key:literal { $($field:ident : $type:ty => $arg:ident),* } $(by $rule:ident)? $(since $since:ident)?;)*) => {
        /// Why an act is refused.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Refusal {
            $($(#[$doc])* $name {
                $(
                    #[doc = concat!("`", stringify!($field), "` of the sentence.")]
                    $field: $type,
                )*
                $(
                    /// The rule that refuses.
                    $rule: RuleRef,
                )?
                $(
                    /// Since when that is so, where whoever refuses knows it.
                    $since: Option<Moment>,
                )?
            },)*
        }

        impl Refusal {
            /// The keys of all the sentences, for the test of the catalogues.
            pub const KEYS: &'static [&'static str] = &[$($key),*];

            /// The key of its sentence in the catalogues.
            #[must_use]
            pub const fn key(&self) -> &'static str {
                match self {
                    $(Self::$name { .. } => $key,)*
                }
            }

            /// The rule of procedure that refuses; none where no body could decide otherwise.
            #[must_use]
            pub const fn rule(&self) -> Option<&RuleRef> {
                match self {
                    $(Self::$name { $($rule,)? .. } => refusals!(@rule $($rule)?),)*
                }
            }

            /// Since when it is as the sentence says, where that is known.
            #[must_use]
            pub const fn since(&self) -> Option<Moment> {
                match self {
                    $(Self::$name { $($since,)? .. } => refusals!(@since $($since)?),)*
                }
            }

            /// The same refusal with its moment, where it speaks of one and did not know it.
            #[must_use]
            pub fn known_since(mut self, moment: Option<Moment>) -> Self {
                match &mut self {
                    $(Self::$name { $($since,)? .. } => {
                        $(*$since = $since.or(moment);)?
                    })*
                }
                self
            }

            /// What its sentence speaks of, by the names that the catalogues use, the rule's among them.
            #[must_use]
            pub fn args(&self) -> Vec<(&'static str, RefusalArg)> {
                match self {
                    $(Self::$name { $($field,)* $($rule,)? .. } => vec![
                        $((stringify!($field), RefusalArg::$arg($field.clone())),)*
                        $((stringify!($rule), RefusalArg::Text($rule.rule.clone())),)?
                    ],)*
                }
            }
        }
    };
    (@rule $rule:ident) => { Some($rule) };
    (@rule) => { None };
    (@since $since:ident) => { *$since };
    (@since) => { None };
}

pub(super) use refusals;
