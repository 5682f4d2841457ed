//! Asks the machine for a display and a graphics adapter, before anything that would panic without one.

use bevy::tasks::block_on;

use crate::platform::environment;

/// Whether any graphics adapter answers, software ones included.
pub(super) fn any_adapter() -> bool {
    let mut wanted = wgpu::InstanceDescriptor::new_without_display_handle();
    wanted.backends = wgpu::Backends::PRIMARY;
    let instance = wgpu::Instance::new(wanted);
    !block_on(instance.enumerate_adapters(wgpu::Backends::PRIMARY)).is_empty()
}

/// What to install where no adapter answers.
pub(super) const MISSING: &str = "no graphics adapter was found; install a Vulkan driver (on Debian or Ubuntu the package mesa-vulkan-drivers has one that works without a graphics card)";

/// Whether there is a display to open a window on.
pub(super) fn any_display() -> bool {
    if cfg!(all(unix, not(target_os = "macos"))) {
        ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"]
            .iter()
            .any(|name| environment::variable(name).is_some())
    } else {
        true
    }
}
