//! Issues the PDF of a publication: it is set outside of any transaction, since that takes a while, and stored once like the files
//! that are issued with the text.

use serde_json::json;

use crate::actions::publish::file_facts;
use crate::actions::{ActResult, Dossier, Fact, Visitor, document, record};
use crate::clock::sha256;
use crate::ids::PublicationId;
use crate::procedure::Act;
use crate::publishing::{Document, Format, Unmade, export};
use crate::storage::publications::{self, IssuedFile};
use crate::storage::{Db, StoreError, Tx, bodies, declarations, versions};

/// A publication that has no PDF yet, with all that one is made from.
#[derive(Debug, Clone)]
pub struct Unset {
    publication: PublicationId,
    document: Document,
}

/// What the PDF of a declaration is made from, by somebody who may issue it; none if its publication has one.
///
/// # Errors
/// The refusal by role or stage; `NotFound` if it is not published.
pub fn unset(db: &mut Db, visitor: &Visitor, name: &str) -> ActResult<Option<Unset>> {
    let declaration = declarations::by_name(db, name)?;
    let publication = publications::of_declaration(db, &declaration.id)?.ok_or(StoreError::NotFound)?;
    let dossier = Dossier::load(db, declaration)?;
    dossier.permit(visitor, Act::IssueFile)?;
    if publications::has(db, &publication.id, &dossier.declaration.language, Format::Pdf.as_str())? {
        return Ok(None);
    }
    let version = versions::find(db, &publication.version_id)?;
    Ok(Some(Unset { document: document(db, &dossier, &version)?, publication: publication.id }))
}

impl Unset {
    /// Sets its pages: a second or more for a long text, so not on a thread that others wait for.
    ///
    /// # Errors
    /// [`Unmade`] if the text is too long to be set, or the program at fault.
    pub fn set(&self) -> Result<Vec<u8>, Unmade> {
        export(&self.document, Format::Pdf)
    }
}

/// Stores the PDF of a publication and enters it in the journal. One that was issued meanwhile stays.
///
/// # Errors
/// The refusal by role or stage; `NotFound`.
pub fn issue_pdf(tx: &mut Tx<'_>, visitor: &Visitor, unset: &Unset, bytes: Vec<u8>) -> ActResult<()> {
    let publication = publications::find(tx.db, &unset.publication)?;
    let declaration = declarations::find(tx.db, &publication.declaration_id)?;
    bodies::lock(tx, &declaration.body_id)?;
    let dossier = Dossier::of(tx.db, &publication.declaration_id)?;
    let permit = dossier.permit(visitor, Act::IssueFile)?;
    let language = dossier.declaration.language.clone();
    if publications::has(tx.db, &publication.id, &language, Format::Pdf.as_str())? {
        return Ok(());
    }
    let file = IssuedFile {
        publication_id: publication.id.clone(),
        language,
        format: Format::Pdf.as_str().to_owned(),
        media_type: Format::Pdf.media_type().to_owned(),
        sha256: sha256(&bytes),
        bytes,
    };
    publications::add_file(tx, &file)?;
    let facts = json!({ "symbol": publication.symbol, "files": [file_facts(&file)] });
    let (declaration, subject) = (Some(&publication.declaration_id), Some(publication.id.as_str()));
    record(tx, &permit, Fact { act: "file-issued", declaration, subject, facts })
}
