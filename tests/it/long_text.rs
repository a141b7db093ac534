//! A text as long as any, beside a short one: for what pages cost.

use accord::procedure::{Category, Role, Stage};
use accord::storage::{StoreResult, Tx, amendments};
use accord::text::ClauseKind;

use crate::rows::{self, Tabled};

/// A body with three declarations: one of 4 clauses and 4 amendments, one of 100 and 200, one of 16 and 200, as a draft that
/// everybody amends.
pub(crate) fn three_texts(tx: &mut Tx<'_>) -> StoreResult<()> {
    rows::body(tx, "parlatino", rows::PARLATINO)?;
    rows::delegation(tx, "parlatino", "valmar", Category::Member)?;
    rows::member(tx, "parlatino", "valmar", Some("valmar"), Role::Delegate)?;
    rows::member(tx, "parlatino", "clerk", None, Role::Secretariat)?;
    rows::meeting(tx, "parlatino", "dialogue")?;
    table(tx, ("short", 1), 4, 4)?;
    table(tx, ("long", 2), 100, 200)?;
    table(tx, ("dense", 3), 16, 200)
}

fn table(tx: &mut Tx<'_>, (slug, number): (&str, i64), clauses: usize, amended: usize) -> StoreResult<()> {
    let mut text = rows::text("Declaration on migration");
    for at in 1..=clauses {
        let kind = if at <= clauses / 4 { ClauseKind::Preambular } else { ClauseKind::Operative };
        let words = format!("Encourages States to protect the rights of every migrant in transit, measure {at}");
        text.clauses.push(rows::clause(&format!("{slug}-c{at}"), kind, &words));
    }
    let (stage, sponsor) = (Stage::Amendment, "valmar");
    let (body, meeting) = ("parlatino", "dialogue");
    let tabled = Tabled { id: slug, number, body, meeting, stage, sponsor, author: sponsor };
    rows::declaration(tx, &tabled, &text)?;
    for at in 1..=amended {
        let clause = &text.clauses[at % clauses];
        let number = i64::try_from(at).unwrap();
        let amendment = rows::amendment(tx, slug, &format!("{slug}-a{at}"), number, sponsor);
        amendments::insert(tx, &amendment)?;
        let words = clause.words.replace("every migrant", &format!("all {at} migrants"));
        amendments::insert_operation(tx, &rows::replace(&amendment, clause.id.as_str(), &words))?;
    }
    Ok(())
}
