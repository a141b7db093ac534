//! HTML: a page that stands alone, with its styles in it, for keeping and for mail.

use askama::Template;

use super::Unmade;
use super::tree::{Document, Node, Run};

/// The styles of a page that stands alone: it has no server to ask for them.
const STYLE: &str = include_str!("../../assets/css/standalone.css");

#[derive(Template)]
#[template(path = "publishing/document.html")]
struct Page<'a> {
    document: &'a Document,
    style: &'static str,
    direction: &'static str,
}

#[derive(Template)]
#[template(path = "publishing/_clause.html")]
struct Clause<'a> {
    node: &'a Node,
    opening: String,
    rest: Vec<Run>,
    ending: &'a str,
    children: Vec<String>,
}

/// The document as HTML.
pub(super) fn export(document: &Document) -> Result<String, Unmade> {
    let direction = if document.language.is_right_to_left() { "rtl" } else { "ltr" };
    Page { document, style: STYLE, direction }.render().map_err(|error| Unmade(error.to_string()))
}

impl Page<'_> {
    #[allow(clippy::unused_self, reason = "called from the template")]
    fn clause(&self, node: &Node) -> Result<String, askama::Error> {
        clause(node)
    }
}

fn clause(node: &Node) -> Result<String, askama::Error> {
    let children = node.children.iter().map(clause).collect::<Result<_, _>>()?;
    match &node.marks {
        Some(marks) => {
            Clause { node, opening: String::new(), rest: marks.woven.clone(), ending: "", children }.render()
        }
        None => {
            let (opening, rest) = (node.opening.clone(), node.after_opening());
            Clause { node, opening, rest, ending: &node.ending, children }.render()
        }
    }
}
