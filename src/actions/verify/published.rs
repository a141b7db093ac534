//! Publications: their rows, the bytes of their files, and whether they say the text.

use serde_json::Value as Json;

use crate::actions::set_deadline::stamp;
use crate::actions::{Dossier, document};
use crate::clock::sha256;
use crate::ids::DeclarationId;
use crate::l10n::{Message, Value};
use crate::procedure::Stage;
use crate::publishing::{Format, export};
use crate::storage::publications::{self, IssuedFile, Publication};
use crate::storage::{Db, StoreResult, versions};

use super::finding::{Findings, called};
use super::proceedings;
use super::record::{Kind, Name, Record, Thing, Told, fields};
use super::telling::Said;

/// The parts of the issued JSON that are the text; the others say what stands around it.
const TEXT: [&str; 8] = ["title", "masthead", "enacting", "preamble", "operative", "closing", "annexes", "footnotes"];

/// Tells an entry, if it is about this subject.
pub(super) fn tell(told: &mut Told, said: &Said<'_>) -> bool {
    let (record, declaration) = (&mut told.record, Some(said.declaration()));
    match said.act() {
        "published" => {}
        "file-issued" => {
            files(record, said);
            return true;
        }
        _ => return false,
    }
    proceedings::stage(record, said, Stage::Published.as_str(), said.member());
    let fields = fields! {
        "version": said.fact("version"),
        "symbol": said.fact("symbol"),
        "time": said.at(),
        "member": said.member(),
    };
    let names = vec![Name::text(said.text("symbol"))];
    record.put(Thing::new(Kind::Publication, said.subject()), declaration, names, fields);
    files(record, said);
    true
}

/// The files that an entry names.
fn files(record: &mut Record, said: &Said<'_>) {
    let declaration = Some(said.declaration());
    for file in said.list("files") {
        let text = |name: &str| file[name].as_str().unwrap_or("").to_owned();
        let fields = fields! { "media-type": text("media_type"), "bytes": text("sha256") };
        let (language, format) = (text("language"), text("format"));
        record.put(of(said.subject(), &language, &format), declaration, names_of(&language, &format), fields);
    }
}

fn of(publication: &str, language: &str, format: &str) -> Thing {
    Thing::joined(Kind::File, &[&publication, &language, &format])
}

fn names_of(language: &str, format: &str) -> Vec<Name> {
    vec![Name::text(format!("{language}.{format}"))]
}

/// Reads the rows.
pub(super) fn stored(db: &mut Db, declaration: &DeclarationId, record: &mut Record) -> StoreResult<()> {
    let id = Some(declaration.as_str());
    for row in publications::all_of_declaration(db, declaration)? {
        let fields = fields! {
            "version": row.version_id,
            "symbol": row.symbol,
            "time": stamp(row.published_at),
            "member": row.membership_id,
        };
        record.put(Thing::new(Kind::Publication, &row.id), id, vec![Name::text(&row.symbol)], fields);
        for file in publications::files(db, &row.id)? {
            let fields = fields! { "media-type": file.media_type, "bytes": file.sha256 };
            let names = names_of(file.language.as_str(), &file.format);
            record.put(of(row.id.as_str(), file.language.as_str(), &file.format), id, names, fields);
        }
    }
    Ok(())
}

/// The bytes against their digests, and the issued JSON against the text.
pub(super) fn check(db: &mut Db, dossier: &Dossier, findings: &mut Findings) -> StoreResult<()> {
    for publication in publications::all_of_declaration(db, &dossier.declaration.id)? {
        for file in publications::files(db, &publication.id)? {
            let mut add = |key| {
                let name = format!("{}.{}", file.language, file.format);
                let thing = called(Kind::File, Value::from(name), Value::from(""));
                findings.add(Some(&dossier.declaration.slug), thing, Message::new(key));
            };
            if sha256(&file.bytes) != file.sha256 {
                add("verify-file-changed");
            }
            if file.format == Format::Json.as_str() && !says_the_text(db, dossier, &publication, &file)? {
                add("verify-file-text");
            }
        }
    }
    Ok(())
}

/// Whether the issued JSON holds the text of the version, word for word.
fn says_the_text(db: &mut Db, dossier: &Dossier, publication: &Publication, file: &IssuedFile) -> StoreResult<bool> {
    let version = versions::find(db, &publication.version_id)?;
    let made = document(db, dossier, &version)?;
    let Ok(fresh) = export(&made, Format::Json) else { return Ok(false) };
    let read = |bytes: &[u8]| serde_json::from_slice::<Json>(bytes).ok();
    let (Some(issued), Some(fresh)) = (read(&file.bytes), read(&fresh)) else { return Ok(false) };
    Ok(TEXT.iter().all(|part| issued[part] == fresh[part]))
}
