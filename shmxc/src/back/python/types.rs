//! From the model's elements to dtypes and annotations.

use std::collections::HashMap;

use shmx_rust::names::Findings;
use shmx_schema::layout::{find_type, product};
use shmx_schema::model::{Components, Elem, Field, Scalar, Schema, Stream, TypeDef, TypeKind};

use super::text::tuple;
use super::words::PYTHON;

/// The types of a schema, what they are called, and what builtins are.
pub(super) struct Types<'a> {
    pub(super) schema: &'a Schema,
    idents: HashMap<&'a str, String>,
    /// What stands before `int` and its like.
    pub(super) builtins: &'static str,
}

/// What one value of an element is to a user.
pub(super) enum Kind<'a> {
    Scalar(Scalar),
    Enum(&'a str),
    Flags(&'a str),
    Record,
    Utf8,
    Json,
    Bytes,
}

impl<'a> Types<'a> {
    pub(super) fn new(schema: &'a Schema, builtins: &'static str, out: &mut Findings) -> Self {
        let mut scope = PYTHON.scope("type", PYTHON.types, out);
        let ident = |t: &'a TypeDef| (t.name.as_ref(), scope.own(&format!("types.{}", t.name), t.name.to_string()));
        Types { schema, idents: schema.types.iter().map(ident).collect(), builtins }
    }

    /// What a type is called; a checked model has no unknown ones.
    pub(super) fn ident(&self, name: &str) -> &str {
        self.idents.get(name).map_or("UnknownType", String::as_str)
    }

    pub(super) fn kind(&self, elem: &'a Elem) -> Kind<'_> {
        match elem {
            Elem::Scalar(scalar) => Kind::Scalar(*scalar),
            Elem::Utf8 => Kind::Utf8,
            Elem::Json => Kind::Json,
            Elem::Bytes => Kind::Bytes,
            Elem::Named(name) => match find_type(&self.schema.types, name).map(|t| &t.kind) {
                Some(TypeKind::Enum { .. }) => Kind::Enum(self.ident(name)),
                Some(TypeKind::Flags { .. }) => Kind::Flags(self.ident(name)),
                _ => Kind::Record,
            },
        }
    }

    /// The scalar behind an element; `None` of a record.
    fn base(&self, elem: &Elem) -> Option<Scalar> {
        shmx_schema::layout::scalar_of(&self.schema.types, elem)
    }

    /// The dtype of one number or record, as an expression.
    fn dtype(&self, elem: &Elem) -> String {
        match (self.base(elem), elem) {
            (Some(scalar), _) => format(scalar),
            (None, Elem::Named(name)) => self.ident(name).to_owned(),
            (None, _) => String::new(),
        }
    }

    /// The format of a field: its dtype, with its shape if it has one.
    pub(super) fn field(&self, field: &Field) -> String {
        if field.elem == Elem::Utf8 {
            return format!("\"S{}\"", product(&field.dims));
        }
        let mut shape: Vec<_> = field.dims.iter().map(u32::to_string).collect();
        shape.extend((field.components.count > 1).then(|| field.components.count.to_string()));
        let dtype = self.dtype(&field.elem);
        if shape.is_empty() { dtype } else { format!("({dtype}, {})", tuple(&shape)) }
    }

    fn builtin(&self, name: &str) -> String {
        format!("{}{name}", self.builtins)
    }

    /// The annotation of one value.
    fn value(&self, elem: &'a Elem, read: bool) -> String {
        match self.kind(elem) {
            Kind::Scalar(Scalar::Bool) => self.builtin("bool"),
            Kind::Scalar(Scalar::F16 | Scalar::Bf16 | Scalar::F32 | Scalar::F64) => self.builtin("float"),
            Kind::Enum(name) if read => format!("{name} | {}", self.builtin("int")),
            Kind::Flags(name) if read => name.to_owned(),
            Kind::Scalar(_) | Kind::Enum(_) | Kind::Flags(_) => self.builtin("int"),
            Kind::Utf8 => self.builtin("str"),
            Kind::Json => "_typing.Any".to_owned(),
            Kind::Record | Kind::Bytes => self.array(elem, read),
        }
    }

    /// The annotation of an array.
    fn array(&self, elem: &Elem, read: bool) -> String {
        if !read {
            return "_npt.ArrayLike".to_owned();
        }
        let scalar = self.base(elem).map_or("_np.void", numpy);
        format!("_npt.NDArray[{scalar}]")
    }

    /// The annotation of elements: a value, or an array of them.
    fn elements(&self, elem: &'a Elem, components: &Components, dims: &[u32], varies: bool, read: bool) -> String {
        let text = matches!(elem, Elem::Utf8 | Elem::Json | Elem::Bytes);
        let one = components.count == 1 && dims.is_empty() && !varies;
        if text || one { self.value(elem, read) } else { self.array(elem, read) }
    }

    /// Whether a stream is one number in every frame that has it.
    pub(super) fn is_number(&self, stream: &Stream) -> bool {
        let single = stream.extent.max.is_none() && stream.extent.dims.is_empty() && stream.components.count == 1;
        single && self.base(&stream.elem).is_some()
    }

    /// What a stream is, to read or to write.
    pub(super) fn stream(&self, stream: &'a Stream, read: bool) -> String {
        let extent = &stream.extent;
        self.elements(&stream.elem, &stream.components, &extent.dims, extent.max.is_some(), read)
    }

    /// What a field of a message is, to read or to write.
    pub(super) fn attribute(&self, field: &'a Field, read: bool) -> String {
        if field.elem == Elem::Bytes {
            return self.builtin("bytes");
        }
        self.elements(&field.elem, &field.components, &field.dims, false, read)
    }
}

/// NumPy's code of a scalar, as an expression. A bool is a byte: a peer may have written any.
fn format(scalar: Scalar) -> String {
    let code = match scalar {
        Scalar::Bf16 => return "_rt.BF16".to_owned(),
        Scalar::Bool | Scalar::U8 => "u1",
        Scalar::I8 => "i1",
        Scalar::I16 => "<i2",
        Scalar::U16 => "<u2",
        Scalar::I32 => "<i4",
        Scalar::U32 => "<u4",
        Scalar::I64 => "<i8",
        Scalar::U64 => "<u8",
        Scalar::F16 => "<f2",
        Scalar::F32 => "<f4",
        Scalar::F64 => "<f8",
    };
    format!("\"{code}\"")
}

/// NumPy's type of a scalar, as an annotation.
fn numpy(scalar: Scalar) -> &'static str {
    match scalar {
        // ml_dtypes' where that is installed, else uint16
        Scalar::Bf16 => "_typing.Any",
        Scalar::Bool | Scalar::U8 => "_np.uint8",
        Scalar::I8 => "_np.int8",
        Scalar::I16 => "_np.int16",
        Scalar::U16 => "_np.uint16",
        Scalar::I32 => "_np.int32",
        Scalar::U32 => "_np.uint32",
        Scalar::I64 => "_np.int64",
        Scalar::U64 => "_np.uint64",
        Scalar::F16 => "_np.float16",
        Scalar::F32 => "_np.float32",
        Scalar::F64 => "_np.float64",
    }
}
