//! What reaches an open page by itself: event streams, what they leave out, and how they end.

mod offers;
mod process;
mod rehearsals;
mod screens;
pub(crate) mod sse;
mod streams;
pub(crate) mod world;
