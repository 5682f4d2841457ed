//! The talks that come with the program.

use std::sync::LazyLock;

use super::script::Talk;

/// The talk that Page Down opens.
const FIRST: &str = "first-talk";

macro_rules! talks {
    ($($name:literal,)*) => {
        /// Names of the talks, the first one first.
        pub const NAMES: &[&str] = &[$($name),*];

        /// The file of a talk.
        fn file(name: &str) -> Option<&'static str> {
            match name {
                $($name => Some(include_str!(concat!(
                    env!("CARGO_MANIFEST_DIR"), "/assets/talks/", $name, ".toml"
                ))),)*
                _ => None,
            }
        }
    };
}

talks! {
    "first-talk",
    "messengers-not-bricks",
    "why-a-control",
}

/// All talks; they are tested, so those that cannot be read are none.
pub fn all() -> &'static [Talk] {
    static ALL: LazyLock<Vec<Talk>> = LazyLock::new(|| {
        let read = |name: &&str| Talk::parse(name, file(name)?).ok();
        NAMES.iter().filter_map(read).collect()
    });
    &ALL
}

/// A talk by its name.
#[must_use]
pub fn named(name: &str) -> Option<&'static Talk> {
    all().iter().find(|talk| talk.name == name)
}

impl Talk {
    /// The talk that Page Down opens.
    ///
    /// # Errors
    /// Never, as a test shows.
    pub fn built_in() -> Result<Self, String> {
        Self::parse(FIRST, file(FIRST).unwrap_or_default())
    }
}
