//! Integration tests: a real server on a free port, and clients that fill its forms as browsers do.

mod accounts;
mod client;
mod support;
//! Integration tests.

mod drafting;
mod plenary;
mod mail;
mod offices;
mod amending;
