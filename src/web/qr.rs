//! A QR code as SVG, made here: dark squares on white in every colour scheme, with the free margin that scanners want.

use qrcodegen::{QrCode, QrCodeEcc};

use super::rendering::escape;
use crate::l10n::Rich;

/// Squares left free on each side. Source: ISO/IEC 18004, which asks for four.
const MARGIN: i32 = 4;

/// The code of a text, named for those who do not see it; none for a text that is too long for one.
#[must_use]
pub(super) fn code(text: &str, name: &str) -> Option<Rich> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let side = code.size() + 2 * MARGIN;
    let svg = format!(
        "<svg class=\"qr\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\" role=\"img\" aria-label=\"{}\">\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path fill=\"#000\" d=\"{}\"/></svg>",
        escape(name),
        squares(&code),
    );
    Some(Rich::trusted(&svg))
}

/// The dark squares, those beside each other as one.
fn squares(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let width = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            let width = i32::try_from(width).unwrap_or(0);
            if width > 0 {
                path.push_str(&format!("M{} {}h{width}v1h-{width}z", x + MARGIN, y + MARGIN));
            }
            x += width.max(1);
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_corners_are_where_scanners_look_and_the_margin_is_free() {
        let svg = code("https://accord.example/sittings/s1/check-in?code=123456", "Check in").unwrap().to_string();
        assert!(svg.contains("M4 4h7v1h-7z"), "the first row of the finder pattern: {svg}");
        assert!(!svg.contains("M3 ") && !svg.contains(" 3h"), "{svg}");
        assert!(svg.len() < 8_000, "{} bytes", svg.len());
    }

    #[test]
    fn its_name_is_escaped_and_what_is_too_long_has_none() {
        assert!(code("x", "\"><b>").unwrap().to_string().contains("aria-label=\"&quot;&gt;&lt;b&gt;\""));
        assert!(code(&"x".repeat(5_000), "x").is_none());
    }
}
