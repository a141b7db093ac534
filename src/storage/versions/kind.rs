//! What a version of a text is.

use crate::worded::worded;

worded! {
    /// What a version is.
    VersionKind {
        /// Still being written.
        Draft = "draft", "version-draft";
        /// As tabled.
        Tabled = "tabled", "version-tabled";
        /// As reviewed by a panel.
        Reviewed = "reviewed", "version-reviewed";
        /// As amended.
        Amended = "amended", "version-amended";
        /// As adopted.
        Adopted = "adopted", "version-adopted";
        /// As corrected.
        Corrected = "corrected", "version-corrected";
        /// Adopted once; the decision holds no longer.
        SetAside = "set-aside", "version-set-aside";
    }
}
crate::storage::columns::word_columns!(VersionKind);

impl VersionKind {
    /// Whether amendments are made against it: the text on its way, not what became of it.
    #[must_use]
    pub const fn is_base(self) -> bool {
        matches!(self, Self::Draft | Self::Tabled | Self::Reviewed)
    }

    /// Whether it is the outcome: nothing is amended in it any more.
    #[must_use]
    pub const fn is_outcome(self) -> bool {
        matches!(self, Self::Adopted | Self::Corrected)
    }
}
