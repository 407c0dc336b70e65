//! A field of a record or message, as an expression.

use shmx_schema::layout::product;
use shmx_schema::model::{Elem, Field};

/// Field `j` of what has the seed `s`.
pub(crate) fn value(j: usize, field: &Field) -> String {
    let seed = format!("field(s, {j})");
    if field.elem == Elem::Utf8 {
        let most = product(&field.dims);
        return format!("shmx_runtime::Text::try_from(text({seed}, {most}).as_str()).expect(\"it fits\")");
    }
    let element = field.dims.iter().enumerate().fold("0".to_owned(), |at, (i, n)| format!("({at} * {n} + i{i})"));
    let seed = format!("step({seed}, {element}, 0)");
    let one = if field.components.count == 1 { format!("Value::of({seed})") } else { format!("row({seed})") };
    (0..field.dims.len()).rev().fold(one, |inner, i| format!("std::array::from_fn(|i{i}| {inner})"))
}
