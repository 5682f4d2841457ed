//! Opens what another program shows: a page in the browser.

use std::path::Path;

use bevy_egui::egui;

/// Opens a file by the program that the machine has for it. A machine without one does nothing.
pub fn open_file(context: &egui::Context, path: &Path) {
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
    context.open_url(egui::OpenUrl::new_tab(url));
}
