//! Mail: the worker step by step, a real mail server, and the pages that belong to mails.

#[path = "mail/pages.rs"]
mod pages;
#[path = "mail/smtp.rs"]
mod smtp;
#[path = "mail/worker.rs"]
mod worker;
#[path = "mail/world.rs"]
mod world;
