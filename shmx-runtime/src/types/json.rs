//! A JSON text of a derived struct.

use crate::error::Error;
use serde::{Serialize, de::DeserializeOwned};

/// The type of a JSON stream in a struct with `#[derive(ShmxStream)]`, and its text where such a struct is a value.
/// Nothing checks that it is JSON but [`Json::parse`]; an empty text stands for none.
///
/// ```
/// use shmx_runtime::Json;
/// let hud = Json::of(&[1.5, 2.0])?;
/// assert_eq!(hud.0, "[1.5,2.0]");
/// assert_eq!(hud.parse::<Vec<f64>>()?, Some(vec![1.5, 2.0]));
/// assert_eq!(Json::default().parse::<Vec<f64>>()?, None);
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Json(pub String);

impl Json {
    /// The JSON of a value.
    ///
    /// # Errors
    /// The value is none that JSON can say.
    pub fn of<T: Serialize + ?Sized>(value: &T) -> Result<Json, Error> {
        serde_json::to_string(value).map(Json).map_err(|why| Error::json("a value", why))
    }

    /// The value; `None` where the text is empty.
    ///
    /// # Errors
    /// It is no JSON, or not of `T`'s form.
    pub fn parse<T: DeserializeOwned>(&self) -> Result<Option<T>, Error> {
        match self.0.as_str() {
            "" => Ok(None),
            text => serde_json::from_str(text).map(Some).map_err(|why| Error::json("a value", why)),
        }
    }
}
