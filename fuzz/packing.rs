//! Codes around any content, with the checksum that belongs to it: without it nothing but the checksum would be tried.

use data_encoding::BASE64URL_NOPAD;

/// The letters of a content with its checksum before it.
fn letters(content: &[u8]) -> String {
    let small = miniz_oxide::deflate::compress_to_vec(content, 1);
    let mut bytes = blake3::hash(&small).as_bytes()[..8].to_vec();
    bytes.extend(small);
    BASE64URL_NOPAD.encode(&bytes)
}

/// The share code of a content.
#[must_use]
pub fn share_code(content: &[u8]) -> String {
    let body = letters(content);
    let length = u32::try_from(body.len()).unwrap_or(u32::MAX);
    // Three bytes are four letters; the first of them is always the same.
    let head = BASE64URL_NOPAD.encode(&length.to_be_bytes()[1..]);
    format!("stroma3-{}{body}", &head[1..])
}

/// A code of the classroom with a content: `begins` is what it begins with.
#[must_use]
pub fn class_code(begins: &str, content: &[u8]) -> String {
    let body = letters(content);
    let length = u16::try_from(body.len()).unwrap_or(u16::MAX);
    let head = BASE64URL_NOPAD.encode(&length.to_be_bytes());
    format!("{begins}{head}{body}")
}

/// A saved simulation of a body, with the beginning that this version writes.
#[must_use]
pub fn snapshot(magic: &[u8], body: &[u8]) -> Vec<u8> {
    let mut bytes = magic.to_vec();
    bytes.extend_from_slice(blake3::hash(body).as_bytes());
    bytes.extend_from_slice(body);
    bytes
}
