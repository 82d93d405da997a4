/// A fixed map from label keys to positions in a list.
///
/// Keys are fingerprints already, so they are their own hashes; a form asks this map about every
/// label of a document.
struct LabelMap: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private let mask: Int

  /// A map with room for a number of keys.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 3 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: -1, count: size)
    mask = size - 1
  }

  /// The value of a key, or -1.
  subscript(key: UInt64) -> Int {
    get {
      var slot = Int(truncatingIfNeeded: key >> 7) & mask
      while keys[slot] != 0 {
        if keys[slot] == key { return Int(values[slot]) }
        slot = (slot + 1) & mask
      }
      return -1
    }
    set {
      guard key != 0 else { return }
      var slot = Int(truncatingIfNeeded: key >> 7) & mask
      while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] = Int32(newValue)
    }
  }
}
