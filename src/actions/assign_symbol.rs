//! Gives the adopted text its symbol.

use serde_json::json;

use crate::actions::amendment_acts::find_declaration;
use crate::actions::{ActError, ActResult, Fact, Visitor, record};
use crate::ids::DeclarationId;
use crate::l10n::Message;
use crate::procedure::{Act, Refusal};
use crate::storage::{StoreError, Tx, declarations};
use crate::text::Line;

/// The longest symbol, in characters.
const SYMBOL_CHARS: usize = 60;

/// Gives an adopted declaration its symbol, or another one until it is published.
///
/// # Errors
/// A refusal by role or stage, a field error for a symbol that is empty, too long or borne by another text.
pub fn assign_symbol(tx: &mut Tx<'_>, visitor: &Visitor, id: &DeclarationId, symbol: &str) -> ActResult<()> {
    let dossier = find_declaration(tx, visitor, id)?;
    let permit = dossier.permit(visitor, Act::AssignSymbol)?;
    let symbol = parsed(symbol)?;
    let mut declaration = dossier.declaration;
    declaration.symbol = Some(symbol.clone());
    declarations::update(tx, &declaration).map_err(|error| match error {
        StoreError::Taken(_) => Refusal::SymbolTaken { symbol: symbol.clone() }.into(),
        other => ActError::from(other),
    })?;
    let facts = json!({ "symbol": symbol });
    record(tx, &permit, Fact { act: "symbol-assigned", declaration: Some(id), subject: None, facts })
}

fn parsed(symbol: &str) -> ActResult<String> {
    let line = Line::new(symbol).map_err(|_| ActError::field("symbol", Message::new("symbol-unreadable")))?;
    let symbol = line.as_str().trim().to_owned();
    if symbol.is_empty() {
        return Err(ActError::field("symbol", Message::new("error-empty")));
    }
    let length = symbol.chars().count();
    if length > SYMBOL_CHARS {
        let message = Message::new("error-too-long").arg("max", SYMBOL_CHARS).arg("length", length);
        return Err(ActError::field("symbol", message));
    }
    Ok(symbol)
}
