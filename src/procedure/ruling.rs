//! What a chair rules upon.

use crate::worded::worded;

worded! {
    /// What a ruling is about.
    RulingKind {
        /// The conduct of the sitting, in the chair's own words.
        Procedure = "procedure", "ruling-procedure";
        /// A motion is in order: it will be put.
        InOrder = "in-order", "ruling-in-order";
        /// A motion is out of order: it is not put.
        OutOfOrder = "out-of-order", "ruling-out-of-order";
        /// A point of order is well taken.
        Upheld = "upheld", "ruling-upheld";
        /// A point of order is not well taken.
        Denied = "denied", "ruling-denied";
        /// How long speakers on a list have the floor.
        SpeakingTime = "speaking-time", "ruling-speaking-time";
    }
}
