//! Worlds used by demonstrations and tests alike: data, and the player that does the acts through the ordinary actions.

mod data;

pub use data::*;
