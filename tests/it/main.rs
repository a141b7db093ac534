//! Integration tests: a real server on a free port, and clients that fill its forms as browsers do.

mod accounts;
mod amending;
mod client;
mod drafting;
mod mail;
mod offices;
mod plenary;
mod support;
