//! Outgoing mail: a row of the outbox becomes a letter in the recipient's language and goes to the mail server.
//!
//! A row holds facts. [`preview`] and [`worker`] load what belongs to them, `speech` says it, [`Letter`] sets it in a
//! text part and an HTML part with its headers.

mod about;
mod letter;
mod proxy;
mod speech;
mod sponsors;
#[cfg(test)]
mod tests;
mod transport;
pub mod worker;

pub use about::preview;
pub use letter::{Letter, Office};
pub use transport::{SendFault, Smtp, Transport};
pub use worker::{Delivery, deliver_next};
