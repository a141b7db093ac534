//! Automatic numbers: one list for each run of clauses that are counted together, so that each begins anew.

use super::super::Unmade;
use super::super::tree::{Document, Node};
use super::super::xml::{Written, Xml};
use super::W;
use crate::text::numbering::{letters, roman};

/// How each level counts, as Word calls it.
const FORMATS: [&str; 4] = ["decimal", "lowerLetter", "lowerRoman", "decimal"];
/// The last level that has a format of its own.
pub(super) const DEEPEST: usize = FORMATS.len() - 1;
/// Past z Word counts aa, bb, cc, where the text counts aa, ab, ac.
const LETTERS: usize = 26;

/// The lists of a document while it is written.
#[derive(Default)]
pub(super) struct Numbers {
    /// The level of each list; the first is number 1.
    lists: Vec<usize>,
    /// How each level is written around its number, from the labels of the text: "(" and ")".
    around: [Option<(String, String)>; FORMATS.len()],
}

/// How far the clauses under one clause are counted.
#[derive(Default)]
pub(super) struct Counted {
    list: usize,
    last: usize,
}

impl Numbers {
    /// The list in which a clause has the number that it bears; none if Word would count it otherwise, so that its label must
    /// be written as words.
    pub(super) fn list(&mut self, node: &Node, level: usize, counted: &mut Counted) -> Option<usize> {
        let around = node.label.split_once(&node.number).filter(|_| !node.number.is_empty())?;
        let around = (around.0.to_owned(), around.1.to_owned());
        if level > DEEPEST || *self.around[level].get_or_insert_with(|| around.clone()) != around {
            return None;
        }
        if counted.list > 0 && number(level, counted.last + 1).as_ref() == Some(&node.number) {
            counted.last += 1;
        } else if number(level, 1).as_ref() == Some(&node.number) {
            self.lists.push(level);
            *counted = Counted { list: self.lists.len(), last: 1 };
        } else {
            return None;
        }
        Some(counted.list)
    }

    /// The list in which clauses are counted together as the texts count them: of each text the numbers in order, bare and as
    /// they stand before the clause. None if Word would count them otherwise.
    pub(super) fn whole(&mut self, level: usize, texts: [&[(&str, &str)]; 2]) -> Option<usize> {
        let known = self.around.get(level)?.clone();
        let mut around = known;
        for (nth, (plain, display)) in texts.into_iter().flat_map(|all| (1..).zip(all)) {
            let (before, after) = display.split_once(plain)?;
            let written = (before.to_owned(), after.to_owned());
            if number(level, nth).as_deref() != Some(plain) || *around.get_or_insert_with(|| written.clone()) != written
            {
                return None;
            }
        }
        self.around[level] = around;
        self.lists.push(level);
        Some(self.lists.len())
    }

    /// The part that says how the lists count.
    pub(super) fn part(&self) -> Result<Vec<u8>, Unmade> {
        let mut xml = Xml::new()?;
        xml.element("w:numbering", &[("xmlns:w", W)], |xml| {
            xml.element("w:abstractNum", &[("w:abstractNumId", "0")], |xml| {
                xml.empty("w:multiLevelType", &[("w:val", "multilevel")])?;
                (0..FORMATS.len()).try_for_each(|level| self.level(xml, level))
            })?;
            (1..).zip(&self.lists).try_for_each(|(list, level)| num(xml, list, *level))
        })?;
        Ok(xml.into_bytes())
    }

    fn level(&self, xml: &mut Xml, level: usize) -> Written {
        let (before, after) = self.around[level].clone().unwrap_or_else(|| (String::new(), ".".to_owned()));
        xml.element("w:lvl", &[("w:ilvl", &level.to_string())], |xml| {
            xml.empty("w:start", &[("w:val", "1")])?;
            xml.empty("w:numFmt", &[("w:val", FORMATS[level])])?;
            xml.empty("w:lvlText", &[("w:val", &format!("{before}%{}{after}", level + 1))])?;
            xml.empty("w:lvlJc", &[("w:val", "left")])?;
            let left = (level * 567).to_string();
            xml.element("w:pPr", &[], |xml| xml.empty("w:ind", &[("w:left", &left), ("w:firstLine", "0")]))
        })
    }
}

fn num(xml: &mut Xml, list: usize, level: usize) -> Written {
    xml.element("w:num", &[("w:numId", &list.to_string())], |xml| {
        xml.empty("w:abstractNumId", &[("w:val", "0")])?;
        xml.element("w:lvlOverride", &[("w:ilvl", &level.to_string())], |xml| {
            xml.empty("w:startOverride", &[("w:val", "1")])
        })
    })
}

/// The number that Word gives the nth of a level, if it is the text's too.
fn number(level: usize, nth: usize) -> Option<String> {
    match level {
        1 => (nth <= LETTERS).then(|| letters(nth)),
        2 => Some(roman(nth)),
        _ => Some(nth.to_string()),
    }
}

/// The clauses at the top with the styles that they have.
pub(super) fn clauses(document: &Document) -> impl Iterator<Item = (&Node, &'static str)> {
    let preamble = document.preamble.iter().map(|node| (node, "Preambular"));
    preamble.chain(document.operative.iter().map(|node| (node, "Operative1")))
}
