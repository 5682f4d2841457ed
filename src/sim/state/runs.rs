//! How a long column is written in a save: a value that stands there many times in a row once, the others as they are.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Equal values in a row from which they are written once.
const WORTH_IT: usize = 3;
/// Longest column that is read.
const MOST: usize = 1 << 22;

/// A value of a column.
pub(in crate::sim) trait Entry: Copy {
    /// Whether two are the same to the last bit.
    fn same(self, other: Self) -> bool;
}

macro_rules! whole {
    ($($kind:ty),+) => {
        $(impl Entry for $kind {
            fn same(self, other: Self) -> bool {
                self == other
            }
        })+
    };
}

whole!(bool, u8, u16, u32, u64, i32, i64);

impl Entry for f32 {
    fn same(self, other: Self) -> bool {
        self.to_bits() == other.to_bits()
    }
}

impl Entry for f64 {
    fn same(self, other: Self) -> bool {
        self.to_bits() == other.to_bits()
    }
}

/// Lengths of runs, in turns of a value that is repeated and of values that are not; and the values.
type Written<T> = (Vec<u32>, Vec<T>);

fn written<T: Entry>(column: &[T]) -> Written<T> {
    let (mut lengths, mut values) = (Vec::new(), Vec::new());
    let mut at = 0;
    let equal_from = |at: usize| {
        let rest = &column[at..];
        let first = rest.first().copied();
        let equal = |value: &&T| first.is_some_and(|first| first.same(**value));
        rest.iter().take_while(equal).count()
    };
    while at < column.len() {
        let equal = equal_from(at);
        let repeated = if equal >= WORTH_IT { equal } else { 0 };
        lengths.push(repeated as u32);
        if repeated > 0 {
            values.push(column[at]);
            at += repeated;
        }
        let begin = at;
        while at < column.len() {
            let equal = equal_from(at);
            if equal >= WORTH_IT {
                break;
            }
            at += equal;
        }
        lengths.push((at - begin) as u32);
        values.extend_from_slice(&column[begin..at]);
    }
    (lengths, values)
}

/// Writes a column.
pub(in crate::sim) fn serialize<T: Entry + Serialize, S: Serializer>(
    column: &[T],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    written(column).serialize(serializer)
}

/// Reads a column.
pub(in crate::sim) fn deserialize<'de, T: Entry + Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    let (lengths, values) = Written::<T>::deserialize(deserializer)?;
    let length: u64 = lengths.iter().map(|&length| u64::from(length)).sum();
    if length > MOST as u64 {
        return Err(de::Error::custom("a column is too long"));
    }
    let short = || de::Error::custom("a column ends before its values");
    let mut column = Vec::with_capacity(length as usize);
    let mut rest = values.as_slice();
    for (number, &length) in lengths.iter().enumerate() {
        let length = length as usize;
        if length == 0 {
            continue;
        }
        let repeated = number.is_multiple_of(2);
        let taken = if repeated { 1 } else { length };
        let (here, behind) = rest.split_at_checked(taken).ok_or_else(short)?;
        if repeated {
            column.resize(column.len() + length, here[0]);
        } else {
            column.extend_from_slice(here);
        }
        rest = behind;
    }
    Ok(column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize, Deserialize)]
    struct Column(#[serde(with = "super")] Vec<f32>);

    fn again(column: &[f32]) -> (Vec<f32>, usize) {
        let bytes = postcard::to_stdvec(&Column(column.to_vec())).expect("it is written");
        let read: Column = postcard::from_bytes(&bytes).expect("it is read");
        (read.0, bytes.len())
    }

    #[test]
    fn a_column_comes_back_to_the_last_bit() {
        let mixed = [
            0.0, 0.0, 0.0, -0.0, 1.0, 1.0, 2.0, 2.0, 2.0, 2.0, 5.0, 0.0, 0.0,
        ];
        for from in 0..mixed.len() {
            for to in from..=mixed.len() {
                let column = &mixed[from..to];
                let (read, _) = again(column);
                let bits = |values: &[f32]| values.iter().map(|v| v.to_bits()).collect::<Vec<_>>();
                assert_eq!(bits(&read), bits(column));
            }
        }
    }

    #[test]
    fn what_is_everywhere_the_same_takes_no_room_and_what_is_not_hardly_more_than_itself() {
        assert!(again(&[7.5; 100_000]).1 < 16);
        let all_different: Vec<f32> = (0..10_000).map(|k| k as f32).collect();
        assert!(again(&all_different).1 < 4 * 10_000 + 16);
    }

    #[test]
    fn a_column_that_claims_too_much_is_refused() {
        for (lengths, values) in [
            (vec![u32::MAX, 0, u32::MAX], vec![0.0f32; 3]),
            (vec![0, 4], vec![0.0; 3]),
            (vec![5], vec![]),
        ] {
            let bytes = postcard::to_stdvec(&(lengths, values)).expect("it is written");
            assert!(postcard::from_bytes::<Column>(&bytes).is_err());
        }
    }
}
