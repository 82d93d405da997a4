/// A set of up to 64 labels, which is more than a header has.
struct LabelSet {
  private var bits: UInt64 = 0

  var count: Int { bits.nonzeroBitCount }

  mutating func insert(_ label: Int) { bits |= 1 << UInt64(label & 63) }
}
