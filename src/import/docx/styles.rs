//! What the styles of paragraphs say of numbers.

use std::collections::HashMap;

use super::xml::{Token, Xml};
use crate::import::source::BadSource;

/// How many styles may rest on each other before one is left alone.
const CHAIN: usize = 64;

/// The styles of a document.
#[derive(Debug, Default)]
pub(super) struct Styles {
    all: HashMap<String, Style>,
    /// The style of paragraphs that name none.
    default: String,
    /// The language of the document.
    pub(super) language: String,
}

#[derive(Debug, Default)]
struct Style {
    based_on: String,
    list: Option<i64>,
    level: Option<i64>,
}

impl Styles {
    /// Reads the part of the styles.
    pub(super) fn read(text: &str, part: &str) -> Result<Self, BadSource> {
        let (mut styles, mut id, mut style) = (Self::default(), String::new(), Style::default());
        let mut xml = Xml::new(text, part);
        while let Some(token) = xml.next()? {
            let Token::Open(element) = token else { continue };
            let value = || element.val().map(|value| value.into_owned()).unwrap_or_default();
            match element.name() {
                "style" => {
                    styles.keep(std::mem::take(&mut id), std::mem::take(&mut style));
                    id = element.get("styleId").map(|id| id.into_owned()).unwrap_or_default();
                    let default = matches!(element.get("default").as_deref(), Some("1" | "true" | "on"));
                    if default && element.get("type").as_deref() == Some("paragraph") {
                        styles.default.clone_from(&id);
                    }
                }
                "basedOn" => style.based_on = value(),
                "numId" => style.list = element.number(),
                "ilvl" => style.level = element.number(),
                "lang" if styles.language.is_empty() => styles.language = value(),
                _ => {}
            }
        }
        styles.keep(id, style);
        Ok(styles)
    }

    fn keep(&mut self, id: String, style: Style) {
        if !id.is_empty() {
            self.all.insert(id, style);
        }
    }

    /// The style of a paragraph and those that it rests on, its own first.
    pub(super) fn chain<'a>(&'a self, named: Option<&'a str>) -> impl Iterator<Item = &'a str> {
        let next = |name: &&'a str| self.all.get(*name).map(|style| style.based_on.as_str());
        std::iter::successors(Some(named.unwrap_or(&self.default)), next).take(CHAIN).filter(|name| !name.is_empty())
    }

    /// The list that a style puts its paragraphs in, and the level if it says one.
    pub(super) fn list(&self, named: Option<&str>) -> Option<(i64, Option<i64>)> {
        let found = self.chain(named).filter_map(|name| self.all.get(name)).find(|style| style.list.is_some())?;
        Some((found.list?, found.level))
    }
}
