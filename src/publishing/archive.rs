//! Several files in one, as ZIP: without times, so that the same files are the same bytes.

use std::io::{Cursor, Write as _};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::Unmade;
use crate::clock::sha256;

/// The name under which an archive lists the digests of its files, as `sha256sum -c` reads them.
pub const DIGESTS: &str = "SHA256SUMS";

/// Files by their paths, and a list of their digests.
///
/// # Errors
/// [`Unmade`] if the program is at fault.
pub fn archive(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, Unmade> {
    let line = |(path, bytes): &(String, Vec<u8>)| format!("{}  {path}\n", sha256(bytes));
    let digests: String = files.iter().map(line).collect();
    let listed = files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
    packed(listed.chain([(DIGESTS, digests.as_bytes())])).map_err(|error| Unmade(error.to_string()))
}

/// Parts by their names, packed.
pub(super) fn packed<'a>(parts: impl Iterator<Item = (&'a str, &'a [u8])>) -> Result<Vec<u8>, ZipError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(name, options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}
