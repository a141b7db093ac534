//! A list as a file for a spreadsheet: CSV and XLSX. The same list gives the same bytes.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, XlsxError};

/// The most characters of a cell that spreadsheets take.
const CELL_CHARS: usize = 32_767;
/// The width of a column of words, in characters of the sheet's own face.
const WIDE: f64 = 48.0;
/// The width of any other column.
const NARROW: f64 = 16.0;

/// A list: what each column is called, and the cells of each row, all of them text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// What the list is called.
    pub name: String,
    /// The columns, and whether each holds words of a text.
    pub columns: Vec<(String, bool)>,
    /// The rows; each has a cell for every column.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// As comma separated values (RFC 4180) in UTF-8, with the mark at its beginning by which Excel knows that.
    ///
    /// A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection).
    ///
    /// # Errors
    /// What the writer says.
    pub fn csv(&self) -> Result<Vec<u8>, csv::Error> {
        let mut writer =
            csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer("\u{FEFF}".as_bytes().to_vec());
        writer.write_record(self.columns.iter().map(|(name, _)| neutral(name)))?;
        for row in &self.rows {
            writer.write_record(row.iter().map(|cell| neutral(cell)))?;
        }
        writer.into_inner().map_err(|error| error.into_error().into())
    }

    /// As a workbook of one sheet, whose cells are all of the kind text, so that none is taken for a formula, a number or a
    /// date. It says that it was made at a moment that is given, in seconds since 1970.
    ///
    /// # Errors
    /// What the writer says.
    pub fn xlsx(&self, made_at: i64) -> Result<Vec<u8>, XlsxError> {
        let made_at = ExcelDateTime::from_timestamp(made_at)?;
        let mut workbook = Workbook::new();
        workbook.set_properties(&DocProperties::new().set_title(&self.name).set_creation_datetime(&made_at));
        let (head, cell) = (Format::new().set_bold(), Format::new().set_text_wrap().set_align(FormatAlign::Top));
        let sheet = workbook.add_worksheet();
        sheet.set_freeze_panes(1, 0)?;
        for (at, (name, wide)) in (0..).zip(&self.columns) {
            sheet.set_column_width(at, if *wide { WIDE } else { NARROW })?;
            sheet.write_string_with_format(0, at, name, &head)?;
        }
        for (line, row) in (1..).zip(&self.rows) {
            for (at, words) in (0..).zip(row) {
                sheet.write_string_with_format(line, at, cut(words), &cell)?;
            }
        }
        if let (Some(line), Some(last)) = (u32::try_from(self.rows.len()).ok(), self.columns.len().checked_sub(1)) {
            sheet.autofilter(0, 0, line, u16::try_from(last).unwrap_or(u16::MAX))?;
        }
        workbook.save_to_buffer()
    }
}

/// A cell that no spreadsheet reads as a formula.
fn neutral(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

/// As much of a cell as spreadsheets take.
fn cut(cell: &str) -> String {
    if cell.encode_utf16().count() <= CELL_CHARS {
        return cell.to_owned();
    }
    let mut units = 1; // of the mark that says that something is left out
    let fits = |character: &char| {
        units += character.len_utf16();
        units <= CELL_CHARS
    };
    cell.chars().take_while(fits).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let columns = vec![("Number".to_owned(), false), ("Words".to_owned(), true)];
        let rows =
            [["1", "=1+1"], ["1/1", "said \"so\",\nand más"]].map(|row| row.map(str::to_owned).to_vec()).to_vec();
        Table { name: "Amendments".to_owned(), columns, rows }
    }

    #[test]
    fn what_looks_like_a_formula_is_none() {
        for cell in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(neutral(cell), format!("'{cell}"));
        }
        assert_eq!(neutral("1=1"), "1=1");
    }

    #[test]
    fn csv_is_quoted_and_marked_as_utf_8() {
        let text = String::from_utf8(table().csv().unwrap()).unwrap();
        assert_eq!(text, "\u{FEFF}Number,Words\r\n1,'=1+1\r\n1/1,\"said \"\"so\"\",\nand más\"\r\n");
    }

    #[test]
    fn the_same_list_is_the_same_workbook() {
        let made = || table().xlsx(1_496_880_000).unwrap();
        assert_eq!(made(), made());
        assert!(Table::default().xlsx(0).is_ok());
    }

    #[test]
    fn a_cell_is_cut_to_what_spreadsheets_take() {
        let long = "é".repeat(40_000);
        assert_eq!(cut(&long).encode_utf16().count(), CELL_CHARS);
        assert_eq!(cut("é"), "é");
    }
}
