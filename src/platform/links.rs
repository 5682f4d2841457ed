//! Opens what another program shows: a page in the browser.

use std::path::Path;

use bevy_egui::egui;

/// Opens a file by the program that the machine has for it. A machine without one does nothing.
pub fn open_file(context: &egui::Context, path: &Path) {
    #[cfg(target_arch = "wasm32")]
    {
        let _ = context;
        if let Ok(bytes) = super::disk::bytes_of(path) {
            super::page::show(path, &bytes);
        }
    }
    #[cfg(not(target_arch = "wasm32"))]
    context.open_url(egui::OpenUrl::new_tab(url_of(path)));
}

/// The address of a file.
#[cfg(not(target_arch = "wasm32"))]
fn url_of(path: &Path) -> String {
    let mut url = String::from("file://");
    for part in path.components() {
        let text = part.as_os_str().to_string_lossy();
        if matches!(part, std::path::Component::RootDir) {
            continue;
        }
        url.push('/');
        for byte in text.bytes() {
            if byte.is_ascii_alphanumeric() || b"-_.~:".contains(&byte) {
                url.push(char::from(byte));
            } else {
                url.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    url
}
