//! The faces with which pages are set, which are in the program: the same everywhere.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::layout::Abs;
use typst::text::{Font, FontBook, FontInstance, FontStretch, FontStyle, FontVariant, FontWeight};
use typst::utils::LazyHash;

/// The families, in the order in which the template names them.
const FAMILIES: [&str; 3] = ["libertinus serif", "new computer modern", "dejavu sans mono"];
/// The styles that the template uses.
const STYLES: [(FontStyle, FontWeight); 5] = [
    (FontStyle::Normal, FontWeight::REGULAR),
    (FontStyle::Italic, FontWeight::REGULAR),
    (FontStyle::Normal, FontWeight::SEMIBOLD),
    (FontStyle::Normal, FontWeight::BOLD),
    (FontStyle::Italic, FontWeight::BOLD),
];

/// The faces and what they can show.
pub(super) struct Fonts {
    /// What each face is.
    pub(super) book: LazyHash<FontBook>,
    /// The faces, as the book counts them.
    pub(super) faces: Vec<Font>,
    /// For each style the faces that are tried, one after another.
    chains: Vec<Vec<FontInstance>>,
}

static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let faces: Vec<Font> = typst_assets::fonts().flat_map(|data| Font::iter(Bytes::new(data))).collect();
    let book = FontBook::from_fonts(&faces);
    let chains = STYLES.map(|(style, weight)| chain(&book, &faces, style, weight)).to_vec();
    Fonts { book: LazyHash::new(book), faces, chains }
});

fn chain(book: &FontBook, faces: &[Font], style: FontStyle, weight: FontWeight) -> Vec<FontInstance> {
    let variant = FontVariant::new(style, weight, FontStretch::NORMAL);
    let found = FAMILIES.iter().filter_map(|family| faces.get(book.select(family, variant)?));
    found.map(|face| face.clone().instantiate(variant, Abs::pt(11.5), &Default::default())).collect()
}

/// The faces. Reading them takes a moment, once.
pub(super) fn fonts() -> &'static Fonts {
    &FONTS
}

/// Whether a character is shown in every style. One that is never seen, such as a joiner, needs no face; one for private use
/// means nothing that a reader could know.
pub(super) fn shows(c: char) -> bool {
    match c {
        ' '..='~' => true,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FE00}'..='\u{FE0F}' => true,
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'.. => false,
        _ => FONTS.chains.iter().all(|chain| chain.iter().any(|face| has(face, c))),
    }
}

/// Some faces list characters for which they have only the sign of what is missing, which is glyph 0.
fn has(face: &FontInstance, c: char) -> bool {
    face.ttf().glyph_index(c).is_some_and(|glyph| glyph.0 != 0)
}
