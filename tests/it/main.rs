//! Integration tests.

mod plenary;
