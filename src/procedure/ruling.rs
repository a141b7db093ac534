//! What a chair rules upon.

use crate::worded::worded;

worded! {
    /// What a ruling is about.
    RulingKind {
        /// The conduct of the sitting, in the chair's own words.
        Procedure = "procedure", "ruling-procedure";
        /// How long speakers on a list have the floor.
        SpeakingTime = "speaking-time", "ruling-speaking-time";
    }
}
