//! Automatic numbers: what the lists of a document give each paragraph, as Word writes it (ECMA-376, part 1, 17.9).

use std::collections::{HashMap, HashSet};

use super::count::{Format, bullet};
use super::styles::Styles;
use super::xml::{Element, Token, Xml};
use crate::import::source::{BadSource, Unreadable};

/// How many levels a list has.
const LEVELS: usize = 9;
/// The most characters of the words around a number: a long one on each paragraph would be a bomb.
const LABEL_CHARS: usize = 255;

/// One level of a list.
#[derive(Debug, Clone, Default)]
struct Level {
    start: i64,
    format: Format,
    /// "%1.%2)": what stands around the numbers.
    text: String,
    /// After which level, from 1, it begins anew; 0: after none. Without it, after each level above.
    restart: Option<i64>,
    /// Whether all numbers are written in figures.
    legal: bool,
    /// The style whose paragraphs are on this level.
    style: String,
}

/// How lists of one kind count.
#[derive(Debug, Default)]
struct Kind {
    levels: [Option<Level>; LEVELS],
    /// The style that says how they count, in place of the levels.
    linked: String,
}

/// A list: of a kind, with what it does otherwise.
#[derive(Debug, Default)]
struct List {
    kind: i64,
    starts: [Option<i64>; LEVELS],
    levels: [Option<Level>; LEVELS],
}

/// The lists of a document while its paragraphs are counted.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    kinds: HashMap<i64, Kind>,
    lists: HashMap<i64, List>,
    /// How far each kind is counted: lists of one kind go on with each other.
    counted: HashMap<i64, [Option<i64>; LEVELS]>,
    /// The lists that began where they say, by level.
    begun: HashSet<(i64, usize)>,
}

/// Where a paragraph says that it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// Its style; none if it names none.
    pub(super) style: Option<String>,
    /// Its list; 0 for none, whatever its style says.
    pub(super) list: Option<i64>,
    /// Its level, from 0.
    pub(super) level: Option<i64>,
}

impl Numbering {
    /// Reads the part of the lists.
    pub(super) fn read(text: &str, part: &str) -> Result<Self, BadSource> {
        let mut reading = Reading::default();
        let mut xml = Xml::new(text, part);
        while let Some(token) = xml.next()? {
            if let Token::Open(element) = token {
                reading.element(&element).map_err(|fault| xml.bad(fault))?;
            }
        }
        Ok(reading.out)
    }

    /// The label of the next paragraph, as a reader sees it; empty if it has none.
    pub(super) fn label(&mut self, place: &Place, styles: &Styles) -> String {
        let named = styles.list(place.style.as_deref());
        let Some(list) = place.list.or(named.map(|(list, _)| list)).filter(|list| *list != 0) else {
            return String::new();
        };
        let Some(kind) = self.kind(list, styles) else { return String::new() };
        let by_style = || self.level_of_style(list, kind, place.style.as_deref(), styles);
        let own = if place.list.is_some() { place.level.or(Some(0)) } else { place.level };
        let level = own.or_else(by_style).or(named.and_then(|(_, level)| level)).unwrap_or(0);
        let level = usize::try_from(level).unwrap_or(0).min(LEVELS - 1);
        self.count(list, kind, level);
        self.write(list, kind, level, &styles.language)
    }

    /// The kind of a list, by the style that it may name instead.
    fn kind(&self, list: i64, styles: &Styles) -> Option<i64> {
        let kind = self.lists.get(&list)?.kind;
        let linked = self.kinds.get(&kind).map(|kind| kind.linked.as_str()).filter(|style| !style.is_empty());
        let other = linked.and_then(|style| styles.list(Some(style))).and_then(|(list, _)| self.lists.get(&list));
        Some(other.map_or(kind, |list| list.kind))
    }

    fn level_of_style(&self, list: i64, kind: i64, style: Option<&str>, styles: &Styles) -> Option<i64> {
        let of =
            |name: &str| (0..LEVELS).find(|at| self.level(list, kind, *at).is_some_and(|level| level.style == name));
        styles.chain(style).find_map(of).and_then(|level| i64::try_from(level).ok())
    }

    fn level(&self, list: i64, kind: i64, level: usize) -> Option<&Level> {
        let own = self.lists.get(&list).and_then(|list| list.levels[level].as_ref());
        own.or_else(|| self.kinds.get(&kind)?.levels[level].as_ref())
    }

    fn start(&self, list: i64, kind: i64, level: usize) -> i64 {
        let own = self.lists.get(&list).and_then(|list| list.starts[level]);
        own.or_else(|| self.level(list, kind, level).map(|level| level.start)).unwrap_or(1)
    }

    fn count(&mut self, list: i64, kind: i64, level: usize) {
        let start = self.start(list, kind, level);
        let says = self.lists.get(&list).is_some_and(|list| list.starts[level].is_some());
        let anew = says && self.begun.insert((list, level));
        let again: Vec<usize> = (level + 1..LEVELS).filter(|below| self.restarts(list, kind, *below, level)).collect();
        let counted = self.counted.entry(kind).or_default();
        counted[level] = Some(counted[level].filter(|_| !anew).map_or(start, |last| last.saturating_add(1)));
        again.into_iter().for_each(|below| counted[below] = None);
    }

    /// Whether a level begins anew after one above it.
    fn restarts(&self, list: i64, kind: i64, below: usize, after: usize) -> bool {
        let restart = self.level(list, kind, below).and_then(|level| level.restart);
        restart.is_none_or(|restart| i64::try_from(after).is_ok_and(|after| after < restart))
    }

    fn write(&self, list: i64, kind: i64, level: usize, language: &str) -> String {
        let Some(own) = self.level(list, kind, level) else { return String::new() };
        if own.format == Format::Bullet {
            return bullet(&own.text);
        }
        let counted = self.counted.get(&kind).copied().unwrap_or_default();
        let (mut out, mut rest) = (String::new(), own.text.chars().peekable());
        while let Some(c) = rest.next() {
            let nth = rest.peek().and_then(|next| next.to_digit(10)).filter(|nth| c == '%' && *nth > 0);
            let Some(nth) = nth.map(|nth| nth as usize - 1) else {
                out.push(c);
                continue;
            };
            rest.next();
            let value = counted[nth].unwrap_or_else(|| self.start(list, kind, nth));
            let format = self.level(list, kind, nth).map(|level| level.format).unwrap_or_default();
            let legal = own.legal && format != Format::Nothing;
            out.push_str(&if legal { Format::Decimal } else { format }.write(value, language));
        }
        out
    }
}

/// Where the reader of the lists is.
#[derive(Default)]
struct Reading {
    out: Numbering,
    kind: Option<i64>,
    list: Option<i64>,
    level: usize,
}

impl Reading {
    fn element(&mut self, element: &Element<'_>) -> Result<(), Unreadable> {
        let id = |name| element.get(name).and_then(|id| id.trim().parse::<i64>().ok());
        match element.name() {
            "abstractNum" => (self.kind, self.list) = (id("abstractNumId"), None),
            "num" => (self.kind, self.list) = (None, id("numId")),
            "lvlOverride" => self.level = level_of(element),
            "lvl" => {
                self.level = level_of(element);
                // A number that is not said is a figure from 0 on.
                *self.slot().ok_or(Unreadable::Broken)? = Some(Level::default());
            }
            "abstractNumId" => {
                if let (Some(list), Some(kind)) = (self.list, element.number()) {
                    self.out.lists.entry(list).or_default().kind = kind;
                }
            }
            "startOverride" => {
                if let Some(list) = self.list {
                    self.out.lists.entry(list).or_default().starts[self.level] = element.number();
                }
            }
            "numStyleLink" => {
                if let (Some(kind), Some(style)) = (self.kind, element.val()) {
                    self.out.kinds.entry(kind).or_default().linked = style.into_owned();
                }
            }
            _ => self.property(element)?,
        }
        Ok(())
    }

    /// What a level says of itself.
    fn property(&mut self, element: &Element<'_>) -> Result<(), Unreadable> {
        let Some(Some(level)) = self.slot() else { return Ok(()) };
        let value = || element.val().map(|value| value.into_owned()).unwrap_or_default();
        match element.name() {
            "start" => level.start = element.number().unwrap_or(1),
            "numFmt" => level.format = Format::named(&value()),
            "lvlText" => {
                level.text = value();
                if level.text.chars().count() > LABEL_CHARS {
                    return Err(Unreadable::Swollen);
                }
            }
            "lvlRestart" => level.restart = element.number(),
            "isLgl" => level.legal = element.is_on(),
            "pStyle" => level.style = value(),
            _ => {}
        }
        Ok(())
    }

    /// The level that is being read, of a kind or of a list.
    fn slot(&mut self) -> Option<&mut Option<Level>> {
        match (self.kind, self.list) {
            (Some(kind), _) => Some(&mut self.out.kinds.entry(kind).or_default().levels[self.level]),
            (_, Some(list)) => Some(&mut self.out.lists.entry(list).or_default().levels[self.level]),
            _ => None,
        }
    }
}

fn level_of(element: &Element<'_>) -> usize {
    let level = element.get("ilvl").and_then(|level| level.trim().parse::<usize>().ok());
    level.unwrap_or(0).min(LEVELS - 1)
}
