//! Plain text: one block a clause, an empty line between blocks.

use super::tree::{Document, Node, signs};

/// The document as plain text, with a line feed at its end.
pub(super) fn export(document: &Document) -> String {
    let mut blocks: Vec<String> = Vec::new();
    let frame = &document.frame;
    blocks.extend([&frame.demonstration, &frame.draft, &frame.symbol].into_iter().cloned());
    blocks.extend(document.masthead.iter().cloned());
    blocks.push(format!("{}{}", document.title, signs(&document.notes)));
    blocks.extend([&document.place_date, &document.enacting].into_iter().cloned());
    for node in document.preamble.iter().chain(&document.operative) {
        push(&mut blocks, node, 0);
    }
    blocks.extend(document.closing.iter().cloned());
    blocks.extend(document.footnotes.iter().map(|footnote| format!("{} {}", footnote.sign(), footnote.text())));
    blocks.retain(|block| !block.is_empty());
    blocks.join("\n\n") + "\n"
}

fn push(blocks: &mut Vec<String>, node: &Node, depth: usize) {
    blocks.push(node.lead_in.clone());
    if !node.is_heading_alone() {
        push_words(blocks, node, depth);
    }
    for child in &node.children {
        push(blocks, child, depth + 1);
    }
    if !node.wrap_up.is_empty() {
        blocks.push(format!("{}{}", "   ".repeat(depth), node.wrap_up));
    }
}

fn push_words(blocks: &mut Vec<String>, node: &Node, depth: usize) {
    let number = if node.label.is_empty() { String::new() } else { format!("{} ", node.label) };
    blocks.push(format!("{}{number}{}", "   ".repeat(depth), node.marked_text() + &node.signs()));
}
