//! How a delegation takes part in a sitting.

use crate::worded::worded;

worded! {
    /// Where a delegation that is present is. The quorum counts both alike.
    Mode {
        /// It is in the hall.
        InPerson = "in-person", "mode-in-person";
        /// It follows and votes from elsewhere.
        Online = "online", "mode-online";
    }
}
