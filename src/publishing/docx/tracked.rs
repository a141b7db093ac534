//! A compilation: the words of both texts, each change as Word tracks it.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::super::Unmade;
use super::super::tracked::{Author, Compilation, Fate, Paragraph, Part, Tracked};
use super::super::xml::Written;
use super::body::{Body, Writer, bookmark, operative, plain, written_as};
use super::numbers::Numbers;
use super::parts::moment;
use crate::ids::ClauseId;
use crate::text::ClauseKind;
use crate::text::numbering::Label;

/// The clauses that are counted together: under which one, and of which kind.
type List = (Option<ClauseId>, ClauseKind);

/// The words of a compilation.
pub(super) fn body(compilation: &Compilation) -> Result<Body, Unmade> {
    Body::written(&compilation.document, |writer| {
        let lists = lists(&compilation.paragraphs, &mut writer.numbers);
        let mut remarks: BTreeMap<Option<&ClauseId>, Vec<usize>> = BTreeMap::new();
        for (nth, remark) in compilation.remarks.iter().enumerate() {
            remarks.entry(remark.clause.as_ref()).or_default().push(nth);
        }
        let stay = compilation.paragraphs.iter().filter(|one| !is_gone(one));
        let stand: HashSet<&ClauseId> = stay.filter_map(|one| one.clause.as_ref()).collect();
        let beside_title = remarks.remove(&None).unwrap_or_default();
        writer.head(|writer| {
            writer.begin("Title", None, None)?;
            writer
                .remarked(&beside_title, |writer| compilation.title.iter().try_for_each(|one| writer.tracked(one)))?;
            writer.xml.close("w:p")
        })?;
        for paragraph in &compilation.paragraphs {
            // A clause that moves is there twice; what is said of it stands where it is first.
            let beside = paragraph.clause.as_ref().and_then(|id| remarks.remove(&Some(id))).unwrap_or_default();
            // Of a clause that moves, the place where it goes has the bookmark.
            let is_its_place = !is_gone(paragraph) || paragraph.clause.as_ref().is_some_and(|id| !stand.contains(id));
            let about = (beside.as_slice(), &compilation.consequence, is_its_place);
            writer.paragraph(paragraph, lists.get(&paragraph.list).copied(), about)?;
        }
        Ok(())
    })
}

/// Clauses that are counted together, and their labels in either text, in order.
struct Counted<'a> {
    list: &'a List,
    level: usize,
    labels: [Vec<(&'a str, &'a str)>; 2],
}

/// The lists that Word counts as both texts do; the labels of the others are written as words.
fn lists(paragraphs: &[Paragraph], numbers: &mut Numbers) -> HashMap<List, usize> {
    let mut all: Vec<Counted<'_>> = Vec::new();
    for paragraph in paragraphs.iter().filter(|one| one.numbers.iter().any(Option::is_some)) {
        let Part::Operative(level) = paragraph.part else { continue };
        let place = all.iter().position(|one| *one.list == paragraph.list).unwrap_or_else(|| {
            all.push(Counted { list: &paragraph.list, level, labels: [Vec::new(), Vec::new()] });
            all.len() - 1
        });
        for (labels, number) in all[place].labels.iter_mut().zip(&paragraph.numbers) {
            labels.extend(number.iter().map(|one| (one.plain.as_str(), one.display.as_str())));
        }
    }
    let known = all.into_iter().filter_map(|Counted { list, level, labels: [old, new] }| {
        Some((list.clone(), numbers.whole(level, [&old, &new])?))
    });
    known.collect()
}

impl Writer<'_> {
    fn paragraph(
        &mut self,
        paragraph: &Paragraph,
        list: Option<usize>,
        (remarks, consequence, is_its_place): (&[usize], &Author, bool),
    ) -> Written {
        let (style, level) = match paragraph.part {
            Part::Preambular => ("Preambular".to_owned(), 0),
            Part::Operative(level) => (operative(level), level),
            Part::Heading => ("Heading1".to_owned(), 0),
        };
        let list = list.filter(|_| paragraph.numbers.iter().any(Option::is_some));
        self.begin_changed(&style, list.map(|list| (list, level)), &paragraph.fate)?;
        let named = paragraph.clause.as_ref().filter(|_| is_its_place);
        let id = self.next_mark();
        if let Some(clause) = named {
            let name = bookmark(clause.as_str());
            self.xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)])?;
        }
        self.remarked(remarks, |writer| {
            if list.is_none() {
                writer.label(&paragraph.numbers, &paragraph.fate, consequence)?;
            }
            paragraph.words.iter().try_for_each(|one| writer.tracked(one))
        })?;
        if named.is_some() {
            self.xml.empty("w:bookmarkEnd", &[("w:id", &id)])?;
        }
        self.xml.close("w:p")
    }

    /// Begins a paragraph whose end, by which it is one, comes in or goes.
    fn begin_changed(&mut self, style: &str, list: Option<(usize, usize)>, fate: &Fate) -> Written {
        let Some((name, author)) = change(fate) else { return self.begin(style, list, None) };
        let (id, at) = (self.next_mark(), moment(author.at));
        self.begin(style, list, Some((name, &[("w:id", &id), ("w:author", &author.name), ("w:date", &at)])))
    }

    /// The label as words: that of either text, where they differ.
    fn label(&mut self, numbers: &[Option<Label>; 2], fate: &Fate, consequence: &Author) -> Written {
        let words = numbers.each_ref().map(|number| number.as_ref().map(|one| format!("{} ", one.display)));
        let one = |words: &str, fate: &Fate| Tracked { run: plain(words), fate: fate.clone() };
        match words {
            [Some(old), Some(new)] if old != new => {
                self.tracked(&one(&old, &Fate::Deleted(consequence.clone())))?;
                self.tracked(&one(&new, &Fate::Inserted(consequence.clone())))
            }
            [Some(label), _] | [None, Some(label)] => self.tracked(&one(&label, fate)),
            [None, None] => Ok(()),
        }
    }

    /// Words, as a change if they are one.
    fn tracked(&mut self, one: &Tracked) -> Written {
        let Some((name, author)) = change(&one.fate) else { return self.run(&one.run) };
        let (id, at) = (self.next_mark(), moment(author.at));
        let text = if name == DELETED { "w:delText" } else { "w:t" };
        self.xml.element(name, &[("w:id", &id), ("w:author", &author.name), ("w:date", &at)], |xml| {
            written_as(xml, text, &one.run, None)
        })
    }

    /// Words with the comments that stand beside them.
    fn remarked(&mut self, remarks: &[usize], words: impl FnOnce(&mut Self) -> Written) -> Written {
        for remark in remarks {
            self.xml.empty("w:commentRangeStart", &[("w:id", &remark.to_string())])?;
        }
        words(self)?;
        for remark in remarks {
            let id = remark.to_string();
            self.xml.empty("w:commentRangeEnd", &[("w:id", &id)])?;
            self.xml.element("w:r", &[], |xml| xml.empty("w:commentReference", &[("w:id", &id)]))?;
        }
        Ok(())
    }
}

const fn is_gone(paragraph: &Paragraph) -> bool {
    matches!(paragraph.fate, Fate::Deleted(_))
}

const INSERTED: &str = "w:ins";
const DELETED: &str = "w:del";

fn change(fate: &Fate) -> Option<(&'static str, &Author)> {
    match fate {
        Fate::Kept => None,
        Fate::Inserted(author) => Some((INSERTED, author)),
        Fate::Deleted(author) => Some((DELETED, author)),
    }
}
