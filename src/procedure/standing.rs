//! What has become of an amendment, and what a panel advises.

use crate::worded::worded;

worded! {
    /// Where an amendment stands.
    Standing {
        /// Being written; only its author sees it.
        Draft = "draft", "standing-draft";
        /// Submitted, not yet ruled upon.
        Filed = "filed", "standing-filed";
        /// Ruled admissible: it will be put unless it is withdrawn or falls.
        Admissible = "admissible", "standing-admissible";
        /// Ruled inadmissible.
        Inadmissible = "inadmissible", "standing-inadmissible";
        /// Taken back by its sponsors.
        Withdrawn = "withdrawn", "standing-withdrawn";
        /// Taken into the reviewed text, which is put as a whole: not put by itself.
        Incorporated = "incorporated", "standing-incorporated";
        /// Decided in favour.
        Adopted = "adopted", "standing-adopted";
        /// Decided against.
        Rejected = "rejected", "standing-rejected";
        /// Not put, since another decision left nothing of it.
        Fallen = "fallen", "standing-fallen";
    }
}

impl Standing {
    /// Whether nothing final has been decided about it: the whole cannot be put before it.
    #[must_use]
    pub const fn is_pending(self) -> bool {
        matches!(self, Self::Filed | Self::Admissible)
    }
}

worded! {
    /// What a panel recommends about an amendment.
    Advice {
        /// Adopt it as it stands.
        Adopt = "adopt", "advice-adopt";
        /// Adopt it with the panel's wording.
        AdoptAsRevised = "adopt-as-revised", "advice-adopt-as-revised";
        /// Reject it.
        Reject = "reject", "advice-reject";
        /// Merge it with another.
        Merge = "merge", "advice-merge";
        /// The panel takes no position.
        NoPosition = "no-position", "advice-no-position";
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_back() {
        for one in Standing::ALL {
            assert_eq!((Standing::parse(one.as_str()), one.key()), (Some(*one), &*format!("standing-{one}")));
        }
        for one in Advice::ALL {
            assert_eq!((Advice::parse(one.as_str()), one.key()), (Some(*one), &*format!("advice-{one}")));
        }
    }

    #[test]
    fn what_is_filed_waits_for_a_decision() {
        let pending: Vec<_> = Standing::ALL.iter().filter(|standing| standing.is_pending()).collect();
        assert_eq!(pending, [&Standing::Filed, &Standing::Admissible]);
    }
}
