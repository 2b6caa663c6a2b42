/** What is made of each key once; for keys of which there are few. With `most`, so many are kept: then all are forgotten. */
export function remember<Key, Value>(make: (key: Key) => Value, most = Infinity): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      if (made.size >= most) made.clear();
      made.set(key, (value = make(key)));
    }
    return value;
  };
}
