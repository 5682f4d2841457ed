//! The identity of a cell: made from its parent and its birth order, so that the same cell meets the same dice in every run.

use serde::{Deserialize, Serialize};

use crate::model::words::CellKind;

/// Identity of a cell, made from its parent and its birth order, never used twice. A resident cell
/// therefore has the same identity, and meets the same dice, with and without a treatment.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct CellId(pub u64);

impl std::fmt::Display for CellId {
    /// As it is printed: sixteen hexadecimal digits behind a letter, so that no table takes it for a number.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "c{:016x}", self.0)
    }
}

impl std::str::FromStr for CellId {
    type Err = String;

    /// As it is printed, with or without the letter.
    fn from_str(text: &str) -> Result<Self, String> {
        let digits = text
            .strip_prefix(['c', 'C'])
            .filter(|rest| rest.len() == 16);
        let digits = digits.unwrap_or(text);
        let right = digits.len() == 16 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        match u64::from_str_radix(digits, 16) {
            Ok(number) if right => Ok(Self(number)),
            _ => Err(format!(
                "found '{text}', expected c and sixteen hexadecimal digits, such as {}",
                Self(0x0123_4567_89ab_cdef)
            )),
        }
    }
}

impl CellId {
    /// The resident cell number `index` of a kind.
    #[must_use]
    pub fn resident(kind: CellKind, index: u64) -> Self {
        Self([0x7265_7369, kind as u64, index].into_iter().fold(1, mix))
    }

    /// Cell number `index` of injection number `batch`.
    #[must_use]
    pub fn injected(batch: u8, index: u64) -> Self {
        Self(
            [0x696E_6A65, u64::from(batch), index]
                .into_iter()
                .fold(2, mix),
        )
    }

    /// Child number `birth` of a cell.
    #[must_use]
    pub fn child(self, birth: u16) -> Self {
        Self(mix(mix(mix(3, CHILD), self.0), u64::from(birth)))
    }

    /// The cell whose child number `birth` this is.
    #[must_use]
    pub fn parent(self, birth: u16) -> Self {
        Self(unmixed(unmixed(self.0) ^ u64::from(birth)) ^ mix(3, CHILD))
    }

    /// Which child of a cell this is; `None` if it is none of hers.
    #[must_use]
    pub fn birth(self, parent: Self) -> Option<u16> {
        u16::try_from(unmixed(self.0) ^ mix(mix(3, CHILD), parent.0)).ok()
    }

    /// A key for draws that belong to a torn ligament and not to a cell.
    #[must_use]
    pub fn of_ligament() -> Self {
        Self(mix(5, 0x6C69_6761))
    }

    /// A key for draws that belong to an injection and not to a cell.
    #[must_use]
    pub fn of_injection(batch: u8) -> Self {
        Self([0x6E65_6564, u64::from(batch)].into_iter().fold(4, mix))
    }
}

/// Marks the key of a child.
const CHILD: u64 = 0x6368_696C;
/// What keys are multiplied by, and its inverse among numbers of 64 bits.
const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;
const INVERSE: u64 = 0xF1DE_83E1_9937_733D;

/// Mixes a word into a key (multiply and rotate, as in `FxHash`).
#[must_use]
pub fn mix(hash: u64, word: u64) -> u64 {
    (hash ^ word).wrapping_mul(FACTOR).rotate_left(29)
}

/// What was mixed: hash and word, one on the other.
fn unmixed(key: u64) -> u64 {
    key.rotate_right(29).wrapping_mul(INVERSE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identity_is_read_as_it_is_printed_with_and_without_its_letter() {
        for id in [0, 7, 0xc123_4567_89ab_cdef, u64::MAX].map(CellId) {
            let printed = id.to_string();
            assert_eq!(printed.parse(), Ok(id));
            assert_eq!(printed[1..].parse(), Ok(id));
        }
        for text in [
            "",
            "c",
            "12",
            "c+123456789abcdef",
            "+123456789abcdef0",
            "x0123456789abcdef",
        ] {
            let refused = text.parse::<CellId>().expect_err(text);
            assert!(refused.contains("sixteen"), "{refused}");
        }
    }

    #[test]
    fn a_child_knows_its_parent_and_the_number_of_its_birth() {
        assert_eq!(FACTOR.wrapping_mul(INVERSE), 1);
        for parent in [0, 7, 0xc123_4567_89ab_cdef, u64::MAX].map(CellId) {
            for birth in [0, 1, 300, u16::MAX] {
                let child = parent.child(birth);
                assert_eq!(
                    (child.parent(birth), child.birth(parent)),
                    (parent, Some(birth))
                );
            }
            assert_eq!(parent.child(0).birth(CellId(1)), None);
        }
    }

    #[test]
    fn identities_of_founders_and_children_never_meet() {
        let mut seen = std::collections::BTreeSet::new();
        for kind in CellKind::ALL {
            for index in 0..2_000 {
                let id = CellId::resident(kind, index);
                assert!(seen.insert(id));
                assert!(seen.insert(id.child(0)));
                assert!(seen.insert(id.child(1)));
            }
        }
        for index in 0..10_000 {
            assert!(seen.insert(CellId::injected(0, index)));
            assert!(seen.insert(CellId::injected(1, index)));
        }
    }
}
