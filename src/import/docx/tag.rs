//! The elements that matter to the words of a document; all others are looked through.

/// An element by what it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag {
    Paragraph,
    /// Where something that bears a name begins.
    Bookmark,
    ParagraphProperties,
    /// What the paragraph was before a change.
    FormerParagraph,
    Style,
    Numbered,
    Level,
    List,
    Run,
    RunProperties,
    FormerRun,
    Hidden,
    Words,
    Tab,
    Break,
    Sign,
    Hyphen,
    Inserted,
    Deleted,
    MovedFrom,
    MovedTo,
    /// A field of several parts.
    Field,
    /// What a field calls for, not what it shows.
    Instruction,
    Box,
    Alternatives,
    Choice,
    Fallback,
    Note,
    NoteCall,
    CommentCall,
    PageFurniture,
    Picture,
    /// Another document within this one.
    Embedded,
    Row,
    RowProperties,
    Cell,
    Other,
}

impl Tag {
    /// The element of a name without its prefix.
    pub(super) fn of(name: &str) -> Self {
        match name {
            "p" => Self::Paragraph,
            "bookmarkStart" => Self::Bookmark,
            "pPr" => Self::ParagraphProperties,
            "pPrChange" => Self::FormerParagraph,
            "pStyle" => Self::Style,
            "numPr" => Self::Numbered,
            "ilvl" => Self::Level,
            "numId" => Self::List,
            "r" => Self::Run,
            "rPr" => Self::RunProperties,
            "rPrChange" => Self::FormerRun,
            "vanish" => Self::Hidden,
            "t" | "delText" => Self::Words,
            "tab" | "ptab" => Self::Tab,
            "br" | "cr" => Self::Break,
            "sym" => Self::Sign,
            "noBreakHyphen" => Self::Hyphen,
            "ins" => Self::Inserted,
            "del" => Self::Deleted,
            "moveFrom" => Self::MovedFrom,
            "moveTo" => Self::MovedTo,
            "fldChar" => Self::Field,
            "instrText" | "delInstrText" => Self::Instruction,
            "txbxContent" => Self::Box,
            "AlternateContent" => Self::Alternatives,
            "Choice" => Self::Choice,
            "Fallback" => Self::Fallback,
            "footnote" | "endnote" => Self::Note,
            "footnoteReference" | "endnoteReference" => Self::NoteCall,
            "commentReference" => Self::CommentCall,
            "headerReference" | "footerReference" => Self::PageFurniture,
            "blip" | "imagedata" | "OLEObject" | "chart" | "relIds" => Self::Picture,
            "altChunk" | "subDoc" => Self::Embedded,
            "tr" => Self::Row,
            "trPr" => Self::RowProperties,
            "tc" => Self::Cell,
            _ => Self::Other,
        }
    }
}
