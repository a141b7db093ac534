//! Lists of amendments: the compilation, filters, tags, several treated alike, files for spreadsheets; played with the
//! scenario of the demonstration.

mod compilation;
mod files;
mod filters;
mod selections;

use accord::ids::AmendmentId;
use accord::storage::{amendments, declarations};

use crate::client::{Client, Page};
use crate::support::TestApp;

const DECLARATION: &str = "/declarations/migration-2017";
const LIST: &str = "/declarations/migration-2017/amendments";
const SELECTION: &str = "#selection";

/// The identity of an amendment by its official number.
fn amendment(app: &TestApp, label: &str) -> AmendmentId {
    let all = app.read(|db| {
        let declaration = declarations::by_name(db, "migration-2017")?;
        amendments::of_declaration(db, &declaration.id)
    });
    all.into_iter().find(|one| one.label() == label).unwrap_or_else(|| panic!("no amendment {label}")).id
}

/// Where an amendment stands, as its page says.
fn standing(client: &Client, id: &AmendmentId) -> String {
    client.get(&format!("/amendments/{id}")).expect(200).text(".lead .tag")
}

/// Ticks some amendments of the list, chooses what to do with them, and shows what will happen.
fn select(client: &Client, ids: &[&AmendmentId], treatment: &str) -> Page {
    let page = client.get(LIST).expect(200);
    let form = page.filled(SELECTION, &[("treatment", treatment)]);
    client.send(ids.iter().fold(form, |form, id| form.add("amendment", id.as_str())))
}

/// The official numbers of the amendments in the list, in order.
fn listed(page: &Page) -> Vec<String> {
    let titles = page.texts("main tbody th");
    titles.iter().map(|title| title.rsplit(' ').next().unwrap_or_default().to_owned()).collect()
}
