//! The stages of a declaration.

use crate::worded::worded;

worded! {
    /// Where a declaration is on its way. Which stages a body has, and in what order, its rules say.
    Stage {
        /// A draft is written, tabled, co-sponsored and admitted.
        Proposal = "proposal", "stage-proposal";
        /// Amendments are filed until the deadline.
        Amendment = "amendment", "stage-amendment";
        /// Panels discuss and recommend.
        PanelReview = "panel-review", "stage-panel-review";
        /// The body decides.
        Plenary = "plenary", "stage-plenary";
        /// Decided in favour; the text is finished editorially.
        Adopted = "adopted", "stage-adopted";
        /// Public and frozen.
        Published = "published", "stage-published";
        /// Decided against.
        Rejected = "rejected", "stage-rejected";
        /// The body decided not to vote on it, after it had voted on another proposal on the same question.
        NotPut = "not-put", "stage-not-put";
        /// Taken back by its sponsors.
        Withdrawn = "withdrawn", "stage-withdrawn";
    }
}

impl Stage {
    /// The four stages before the decision, in their usual order.
    pub const OPEN: &'static [Self] = &[Self::Proposal, Self::Amendment, Self::PanelReview, Self::Plenary];
    /// How the way of a text ends without its being adopted, whatever stages the rules have.
    pub const ENDS: &'static [Self] = &[Self::Rejected, Self::NotPut, Self::Withdrawn];

    /// Whether the body decides.
    #[must_use]
    pub const fn is_plenary(self) -> bool {
        matches!(self, Self::Plenary)
    }

    /// Whether the body has decided and the decision is not published: it may be reconsidered, and a vote annulled.
    #[must_use]
    pub const fn is_decided(self) -> bool {
        matches!(self, Self::Adopted | Self::Rejected)
    }

    /// Whether the text may still change: nothing has been decided about the whole.
    #[must_use]
    pub fn is_open(self) -> bool {
        Self::OPEN.contains(&self)
    }

    /// The stage after this one, in the order the rules give. Ends have none.
    #[must_use]
    pub fn next(self, order: &[Self]) -> Option<Self> {
        let at = order.iter().position(|stage| *stage == self)?;
        order.get(at + 1).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_back() {
        for stage in Stage::ALL {
            assert_eq!(Stage::parse(stage.as_str()), Some(*stage));
            assert_eq!(stage.key(), format!("stage-{stage}"));
        }
        assert_eq!(Stage::parse("Plenary"), None);
    }

    #[test]
    fn the_order_is_that_of_the_rules() {
        let without_panels = [Stage::Proposal, Stage::Amendment, Stage::Plenary, Stage::Adopted];
        assert_eq!(Stage::Amendment.next(&without_panels), Some(Stage::Plenary));
        assert_eq!(Stage::PanelReview.next(&without_panels), None);
        assert_eq!(Stage::Adopted.next(&without_panels), None);
        assert_eq!(Stage::Withdrawn.next(&without_panels), None);
    }

    #[test]
    fn a_decided_text_is_closed() {
        assert!(Stage::Plenary.is_open());
        assert!(!Stage::Adopted.is_open());
        assert!(!Stage::Withdrawn.is_open());
    }
}
