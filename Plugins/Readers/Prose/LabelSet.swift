import NianbaoKit

/// A set of labels, most others of which are told apart by one bit.
struct LabelSet: Sendable {
  private var filter = [UInt64](repeating: 0, count: 16)
  private let keys: Set<LabelKey>

  /// The labels of a list, separated by spaces.
  init(_ labels: String) {
    keys = Set(labels.split(separator: " ").map { LabelKey(String($0)) })
    for key in keys { filter[Int(key.bits >> 6 & 15)] |= 1 << (key.bits & 63) }
  }

  @inline(__always)
  func contains(_ key: LabelKey) -> Bool {
    filter[Int(key.bits >> 6 & 15)] & 1 << (key.bits & 63) != 0 && keys.contains(key)
  }
}
