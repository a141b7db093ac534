//! The words of a part: paragraphs in their order, those of cells and boxes among them, each once.

use std::collections::HashMap;

use super::changes::{self, Change, Tracked};
use super::paragraph::{Open, Paragraph, Story};
use super::tag::Tag;
use super::xml::{Element, Token, Xml};
use crate::import::TrackedChanges;
use crate::import::source::{BadSource, Unreadable};

/// The most paragraphs that a document may have.
pub(super) const MOST_PARAGRAPHS: usize = 200_000;

/// What was found in the parts of a document so far.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) paragraphs: Vec<Paragraph>,
    /// The notes that the words call: whether it is an endnote, and which.
    pub(super) called: HashMap<(bool, String), Call>,
    /// The relations that name headers and footers, in order.
    pub(super) furniture: Vec<String>,
    pub(super) changes: TrackedChanges,
    pub(super) comments: usize,
    pub(super) pictures: usize,
    pub(super) embedded: usize,
    /// How many characters are hidden.
    pub(super) hidden: usize,
}

/// How a note is called.
#[derive(Debug, Clone, Copy)]
pub(super) struct Call {
    /// Which of the notes it is, from 1 in the order of the words.
    pub(super) number: usize,
    /// Whether it has a mark of its own among the words in place of its number.
    pub(super) mark: bool,
}

/// What an open element does until it closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Effect {
    Nothing,
    /// Its words do not stand in the text.
    Drops,
}

/// Where the reader of a part is.
pub(super) struct Walk<'a> {
    xml: Xml<'a>,
    tracked: Tracked,
    /// Whether what fields call for is told from what they show: not where a field has no end.
    fields: bool,
    pub(super) found: Found,
    open: Vec<(Tag, Effect)>,
    /// How many open elements drop their words.
    dropped: usize,
    /// How many elements are open around the one that is passed over.
    passing: Option<usize>,
    paragraphs: Vec<Open>,
    stories: Vec<Story>,
    /// For each open row of alternatives, whether one was taken.
    alternatives: Vec<bool>,
    note: Option<String>,
    /// Bookmarks that begin between paragraphs: in the next.
    between: Vec<String>,
}

/// Whether a bookmark bears the name of a clause, as our own documents give it.
fn is_of_clause(name: &str) -> bool {
    name.starts_with("clause_") && name.len() <= 40
}

/// Reads the words of a part into what was found before.
pub(super) fn walk(text: &str, part: &str, tracked: Tracked) -> Result<Found, BadSource> {
    let walk = |fields| Walk {
        xml: Xml::new(text, part),
        tracked,
        fields,
        found: Found::default(),
        open: Vec::new(),
        dropped: 0,
        passing: None,
        paragraphs: Vec::new(),
        stories: vec![Story::default()],
        alternatives: Vec::new(),
        note: None,
        between: Vec::new(),
    };
    // A field without an end would swallow the rest of the text: all its words are shown then.
    match walk(true).whole()? {
        Some(found) => Ok(found),
        None => Ok(walk(false).whole()?.unwrap_or_default()),
    }
}

impl Walk<'_> {
    /// What was found; none if a field has no end.
    fn whole(mut self) -> Result<Option<Found>, BadSource> {
        while let Some(token) = self.xml.next()? {
            match token {
                Token::Open(element) => {
                    let tag = Tag::of(element.name());
                    let effect = if self.passing.is_some() { Effect::Nothing } else { self.opens(tag, &element) };
                    self.dropped += usize::from(effect == Effect::Drops);
                    self.open.push((tag, effect));
                }
                Token::Close => self.closes()?,
                Token::Words(words) if self.passing.is_none() => {
                    if let Some(open) = self.paragraphs.last_mut().and_then(|open| open.words.as_mut()) {
                        open.push_str(&words);
                    }
                }
                Token::Words(_) => {}
            }
        }
        let ended = self.end_story();
        Ok(ended.then_some(self.found))
    }

    fn parent(&self, above: usize) -> Tag {
        self.open.iter().rev().nth(above).map_or(Tag::Other, |(tag, _)| *tag)
    }

    /// Passes over the element that opens.
    fn pass(&mut self) {
        self.passing = Some(self.open.len());
    }

    fn opens(&mut self, tag: Tag, element: &Element<'_>) -> Effect {
        match tag {
            Tag::Paragraph => self.begin_paragraph(),
            Tag::Bookmark => self.bookmark(element),
            Tag::Inserted | Tag::Deleted | Tag::MovedFrom | Tag::MovedTo => return self.change(tag, element),
            Tag::FormerParagraph | Tag::FormerRun => self.former(tag, element),
            Tag::Style | Tag::Level | Tag::List | Tag::Hidden => self.property(tag, element),
            Tag::Run => self.with(|open| open.hidden = false),
            Tag::Words => {
                let preserved = element.get("space").as_deref() == Some("preserve");
                self.with(|open| (open.words, open.preserved) = (Some(String::new()), preserved));
            }
            Tag::Tab if self.parent(0) == Tag::Run => self.say("\t"),
            Tag::Break => {
                self.say(if element.get("type").is_some_and(|kind| kind != "textWrapping") { "\u{C}" } else { "\n" })
            }
            Tag::Hyphen => self.say("\u{2011}"),
            Tag::Sign => self.sign(element),
            Tag::Instruction => self.pass(),
            Tag::Field if self.dropped == 0 => self.field(element),
            Tag::Box | Tag::Cell => self.stories.push(Story::default()),
            Tag::Alternatives => self.alternatives.push(false),
            Tag::Choice | Tag::Fallback => self.alternative(),
            Tag::Note => self.note(element),
            Tag::NoteCall => self.call(element),
            Tag::PageFurniture => self.found.furniture.extend(element.get("id").map(|id| id.into_owned())),
            Tag::CommentCall => self.found.comments += 1,
            Tag::Picture => self.found.pictures += 1,
            Tag::Embedded => self.found.embedded += 1,
            _ => {}
        }
        Effect::Nothing
    }

    fn begin_paragraph(&mut self) {
        let mut open = Open::default();
        open.paragraph.bookmarks = self.between.drain(..).map(|name| (name, 0)).collect();
        self.paragraphs.push(open);
    }

    /// A bookmark that stands on a clause; others are of no matter.
    fn bookmark(&mut self, element: &Element<'_>) {
        let Some(name) = element.get("name").filter(|name| is_of_clause(name)) else { return };
        match self.paragraphs.last_mut() {
            Some(open) => open.paragraph.bookmarks.push((name.into_owned(), open.paragraph.words.len())),
            None => self.between.push(name.into_owned()),
        }
    }

    fn with(&mut self, change: impl FnOnce(&mut Open)) {
        if let Some(open) = self.paragraphs.last_mut() {
            change(open);
        }
    }

    /// A change of words, of a row, of the end of a paragraph, or of its number.
    fn change(&mut self, tag: Tag, element: &Element<'_>) -> Effect {
        // A move is one change: it is counted where it ends.
        if tag != Tag::MovedFrom {
            changes::note(&mut self.found.changes, element);
        }
        let change = if matches!(tag, Tag::Inserted | Tag::MovedTo) { Change::Inserts } else { Change::Deletes };
        let stands = self.tracked.keeps(change);
        match (self.parent(0), self.parent(1)) {
            (Tag::RunProperties, Tag::ParagraphProperties) => self.with(|open| open.joined |= !stands),
            (Tag::Numbered, _) => self.with(|open| open.unlisted |= !stands),
            (Tag::RowProperties, _) if !stands => self.drop_row(),
            (Tag::RunProperties | Tag::RowProperties, _) => {}
            _ if !stands => return Effect::Drops,
            _ => {}
        }
        Effect::Nothing
    }

    fn drop_row(&mut self) {
        if let Some((_, effect)) = self.open.iter_mut().rev().find(|(tag, _)| *tag == Tag::Row)
            && *effect == Effect::Nothing
        {
            *effect = Effect::Drops;
            self.dropped += 1;
        }
    }

    /// What a paragraph or a run was before: it counts where changes are rejected.
    fn former(&mut self, tag: Tag, element: &Element<'_>) {
        changes::note(&mut self.found.changes, element);
        match (self.tracked, tag) {
            (Tracked::Accepted, _) => self.pass(),
            (Tracked::Rejected, Tag::FormerParagraph) => self.with(|open| {
                open.paragraph.place = Default::default();
                open.unlisted = false;
            }),
            (Tracked::Rejected, _) => self.with(|open| open.hidden = false),
        }
    }

    fn property(&mut self, tag: Tag, element: &Element<'_>) {
        let in_run = tag == Tag::Hidden && !self.is_within_paragraph_properties();
        self.with(|open| match tag {
            Tag::Style => open.paragraph.place.style = element.val().map(|style| style.into_owned()),
            Tag::Level => open.paragraph.place.level = element.number(),
            Tag::List => open.paragraph.place.list = element.number(),
            _ if in_run => open.hidden = element.is_on(),
            _ => {}
        });
    }

    /// Whether a property belongs to the end of a paragraph, not to a run.
    fn is_within_paragraph_properties(&self) -> bool {
        self.open
            .iter()
            .rev()
            .find(|(tag, _)| matches!(tag, Tag::Run | Tag::ParagraphProperties))
            .is_none_or(|(tag, _)| *tag == Tag::ParagraphProperties)
    }

    /// Adds words where they are seen.
    fn say(&mut self, words: &str) {
        let shown = self.dropped == 0 && self.stories.iter().all(|story| story.calling == 0);
        let Some(open) = self.paragraphs.last_mut().filter(|_| shown) else { return };
        if open.hidden {
            self.found.hidden += words.chars().count();
        } else {
            open.paragraph.words.push_str(words);
        }
    }

    /// A sign of a font: the character is given by its number.
    fn sign(&mut self, element: &Element<'_>) {
        let code = element.get("char").and_then(|code| u32::from_str_radix(&code, 16).ok());
        let sign = code.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER);
        self.say(sign.encode_utf8(&mut [0; 4]));
    }

    fn field(&mut self, element: &Element<'_>) {
        let Some(story) = self.stories.last_mut().filter(|_| self.fields) else { return };
        match element.get("fldCharType").as_deref() {
            Some("begin") => story.begin_field(),
            Some("separate") => story.show_field(),
            Some("end") => story.end_field(),
            _ => {}
        }
    }

    /// One of several forms of the same: the first is taken.
    fn alternative(&mut self) {
        match self.alternatives.last_mut() {
            Some(taken) if *taken => self.pass(),
            Some(taken) => *taken = true,
            None => {}
        }
    }

    /// A note; lines between notes and text are none.
    fn note(&mut self, element: &Element<'_>) {
        if element.get("type").is_some_and(|kind| kind != "normal") {
            return self.pass();
        }
        self.note = element.get("id").map(|id| id.into_owned());
        self.stories.push(Story::default());
    }

    fn call(&mut self, element: &Element<'_>) {
        let shown = self.dropped == 0 && self.paragraphs.last().is_some_and(|open| !open.hidden);
        let Some(id) = element.get("id").filter(|_| shown) else { return };
        let mark = matches!(element.get("customMarkFollows").as_deref(), Some("1" | "true" | "on"));
        let note = (element.name() == "endnoteReference", id.into_owned());
        let next = self.found.called.len() + 1;
        let number = self.found.called.entry(note).or_insert(Call { number: next, mark }).number;
        if !mark {
            self.with(|open| open.call(number));
        }
    }

    fn closes(&mut self) -> Result<(), BadSource> {
        let Some((tag, effect)) = self.open.pop() else { return Ok(()) };
        if let Some(depth) = self.passing {
            if self.open.len() == depth {
                self.passing = None;
            }
            return Ok(());
        }
        match tag {
            Tag::Words => {
                if let Some(words) = self.paragraphs.last_mut().and_then(Open::take_words) {
                    self.say(&words);
                }
            }
            Tag::Paragraph => self.end_paragraph()?,
            Tag::Box | Tag::Cell => self.end_inner(),
            Tag::Note => {
                self.end_inner();
                self.note = None;
            }
            Tag::Alternatives => drop(self.alternatives.pop()),
            _ => {}
        }
        self.dropped -= usize::from(effect == Effect::Drops);
        Ok(())
    }

    fn end_paragraph(&mut self) -> Result<(), BadSource> {
        let Some(mut open) = self.paragraphs.pop() else { return Ok(()) };
        if open.unlisted {
            open.paragraph.place.list = Some(0);
        }
        open.paragraph.note.clone_from(&self.note);
        let boxed = std::mem::take(&mut open.boxed);
        if self.dropped == 0 {
            let kept = self.stories.last_mut().and_then(|story| story.end_paragraph(open.paragraph, open.joined));
            kept.into_iter().for_each(|paragraph| self.keep(paragraph));
        }
        boxed.into_iter().for_each(|paragraph| self.keep(paragraph));
        if self.found.paragraphs.len() > MOST_PARAGRAPHS { Err(self.xml.bad(Unreadable::Swollen)) } else { Ok(()) }
    }

    /// Keeps a paragraph in its place: what a box holds comes after the paragraph that it hangs on.
    fn keep(&mut self, paragraph: Paragraph) {
        match self.paragraphs.last_mut() {
            Some(around) => around.boxed.push(paragraph),
            None => self.found.paragraphs.push(paragraph),
        }
    }

    /// Ends a cell, a box or a note.
    fn end_inner(&mut self) {
        self.end_story();
        if self.stories.len() > 1 {
            let story = self.stories.pop();
            // A field that is open when a cell ends is open in the table around it.
            if let (Some(story), Some(around)) = (story, self.stories.last_mut()) {
                around.take_fields(story);
            }
        }
    }

    /// Ends a row of paragraphs; whether its fields have ends.
    fn end_story(&mut self) -> bool {
        let carried = self.stories.last_mut().and_then(|story| story.carried.take());
        carried.into_iter().for_each(|paragraph| self.keep(paragraph));
        self.stories.iter().all(Story::is_closed)
    }
}
