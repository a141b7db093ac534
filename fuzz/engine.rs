//! The amendment engine without the application around it.
#![allow(dead_code, unreachable_pub, reason = "the engine is a part here")]

#[path = "../src/ids.rs"]
pub mod ids;
#[path = "../src/language.rs"]
pub mod language;
#[path = "../src/text/mod.rs"]
pub mod text;
#[path = "../src/worded.rs"]
mod worded;
