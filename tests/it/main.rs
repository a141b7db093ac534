//! Integration tests: a real server on a free port, and clients that fill its forms as browsers do.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod accounts;
mod amending;
mod client;
mod drafting;
mod mail;
mod offices;
mod plenary;
mod support;
