//! A paragraph while it is read.

use super::numbering::Place;

/// How many marks that close words are looked at before the call of a note.
const MARKS: usize = 4;

/// A paragraph as the document has it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Paragraph {
    /// Where it stands among the lists.
    pub(super) place: Place,
    /// Its words; a line break is a line feed, a page break a form feed.
    pub(super) words: String,
    /// The note that it belongs to.
    pub(super) note: Option<String>,
    /// The names of bookmarks that begin in it, each with the byte of its words before which it does.
    pub(super) bookmarks: Vec<(String, usize)>,
}

/// A paragraph that is open, and what stands in boxes that hang on it.
#[derive(Debug, Default)]
pub(super) struct Open {
    pub(super) paragraph: Paragraph,
    /// Whether the run at hand is hidden.
    pub(super) hidden: bool,
    /// Whether its end does not stand: it goes on with the next.
    pub(super) joined: bool,
    /// Whether it is put in a list by a change that does not stand.
    pub(super) unlisted: bool,
    /// The words of an element that is open.
    pub(super) words: Option<String>,
    /// Whether spaces at the ends of these words count.
    pub(super) preserved: bool,
    /// What its boxes hold.
    pub(super) boxed: Vec<Paragraph>,
}

/// A row of paragraphs: the document, a cell, a box, a note. What is joined and what a field shows ends with it.
#[derive(Debug, Default)]
pub(super) struct Story {
    /// What goes on with the next paragraph.
    pub(super) carried: Option<Paragraph>,
    /// For each field that is open, whether what comes is what it shows.
    fields: Vec<bool>,
    /// How many of these still say what they call for.
    pub(super) calling: usize,
}

impl Story {
    pub(super) fn begin_field(&mut self) {
        self.fields.push(false);
        self.calling += 1;
    }

    pub(super) fn show_field(&mut self) {
        if let Some(shows) = self.fields.last_mut() {
            self.calling -= usize::from(!*shows);
            *shows = true;
        }
    }

    pub(super) fn end_field(&mut self) {
        self.calling -= usize::from(self.fields.pop() == Some(false));
    }

    /// Whether each field has its end.
    pub(super) fn is_closed(&self) -> bool {
        self.fields.is_empty()
    }

    /// Takes over the fields of a row within this one that were not ended there.
    pub(super) fn take_fields(&mut self, inner: Self) {
        self.fields.extend(inner.fields);
        self.calling += inner.calling;
    }

    /// The paragraph that ends, with what was carried to it; none if it goes on with the next. Its place is that of the end.
    pub(super) fn end_paragraph(&mut self, mut paragraph: Paragraph, joined: bool) -> Option<Paragraph> {
        if let Some(before) = self.carried.take() {
            let after = std::mem::replace(&mut paragraph.words, before.words);
            let marks = std::mem::replace(&mut paragraph.bookmarks, before.bookmarks);
            let behind = paragraph.words.len();
            paragraph.bookmarks.extend(marks.into_iter().map(|(name, at)| (name, at + behind)));
            paragraph.words.push_str(&after);
        }
        if joined {
            self.carried = Some(paragraph);
            return None;
        }
        Some(paragraph)
    }
}

impl Open {
    /// Adds the call of a note behind the last word: a mark that closes the words goes on closing them.
    pub(super) fn call(&mut self, number: usize) {
        let words = &mut self.paragraph.words;
        let is_end = |c: char| matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '”' | '»' | '"' | '’');
        // A word ends with a few marks at most: with more the call stands among them.
        let marks: usize = words.chars().rev().take(MARKS).take_while(|c| is_end(*c)).map(char::len_utf8).sum();
        let bare = words.len() - marks;
        let closes = words[bare..].contains(['.', ',', ';', ':', '!', '?']) && bare > 0;
        let at = if closes { bare } else { words.len() };
        words.insert_str(at, &format!("[{number}]"));
    }

    /// Takes the words of the element that closes.
    pub(super) fn take_words(&mut self) -> Option<String> {
        let words = self.words.take()?;
        let words = if self.preserved { words } else { words.trim_matches([' ', '\t', '\n', '\r']).to_owned() };
        Some(words.replace(['\n', '\r'], " "))
    }
}
