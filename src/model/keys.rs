//! A list of words of the model, each with the key under which files know it.

/// An enum of which every variant has a key.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[doc = $doc:literal])+ $variant:ident = $key:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        pub enum $name {
            $($(#[doc = $doc])+ #[serde(rename = $key)] $variant,)+
        }

        impl $name {
            /// All of them, in their order.
            pub const ALL: [Self; [$($key),+].len()] = [$(Self::$variant),+];

            /// The word as it is written in files.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$variant => $key,)+
                }
            }

            /// The one that a word in a file names.
            #[must_use]
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|one| one.key() == key)
            }
        }
    };
}

pub(crate) use words;

/// A key of the program. A name of its own, as what reads it would else try to borrow it from what is read.
pub type Key = &'static str;

/// A key that came as text, as the one that the program has: each is kept once and for good.
fn kept(text: String) -> Key {
    static KEYS: std::sync::Mutex<std::collections::BTreeSet<&'static str>> =
        std::sync::Mutex::new(std::collections::BTreeSet::new());
    let mut keys = KEYS
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    match keys.get(text.as_str()) {
        Some(known) => known,
        None => {
            let new: &'static str = Box::leak(text.into_boxed_str());
            keys.insert(new);
            new
        }
    }
}

/// Reads a key of the program.
///
/// # Errors
/// What is there is no text.
pub fn known<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Key, D::Error> {
    <String as serde::Deserialize>::deserialize(from).map(kept)
}

/// Reads a key of the program, or none.
///
/// # Errors
/// What is there is no text.
pub fn known_or_none<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Key>, D::Error> {
    <Option<String> as serde::Deserialize>::deserialize(from).map(|text| text.map(kept))
}

/// Keys as a person reads them: `a, b or c`.
#[must_use]
pub fn one_of(keys: &[&str]) -> String {
    match keys {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_or_none_is_read_as_it_is_written() {
        let read = |text: &str| {
            known_or_none(&mut serde_json::Deserializer::from_str(text)).map_err(|_| ())
        };
        assert_eq!(read("null"), Ok(None));
        assert_eq!(read("\"dose\""), Ok(Some("dose")));
        assert_eq!(read("3"), Err(()));
    }
}
