import Testing

@testable import NianbaoKit

@Suite struct LabelMapTests {
  @Test func givesBackWhatWasPutIn() {
    var map = LabelMap(capacity: 300)
    let keys = (1...300).map { LabelKey("第\($0)行").bits }
    for (value, key) in keys.enumerated() { map[key] = value }
    #expect(keys.map { map[$0] } == Array(0..<300))
    #expect(map[LabelKey("第301行").bits] == -1)
  }

  /// The low seven bits do not choose the slot, so all of these want the same one.
  @Test func keepsKeysOfTheSameSlotApart() {
    var map = LabelMap(capacity: 40)
    let keys = (1...40).map { UInt64($0) | 0xABCD << 40 }
    for (value, key) in keys.enumerated() { map[key] = value }
    #expect(keys.map { map[$0] } == Array(0..<40))
    #expect(map[41 | 0xABCD << 40] == -1)
  }

  /// The search for a free slot goes on at the beginning of the map.
  @Test func wrapsAroundAtItsEnd() {
    var map = LabelMap(capacity: 1)
    let last = UInt64(15) << 7
    for key in 1...5 as ClosedRange<UInt64> { map[last | key] = Int(key) }
    #expect((1...5).map { map[last | UInt64($0)] } == [1, 2, 3, 4, 5])
    #expect(map[last | 6] == -1)
  }

  @Test func replacesAValue() {
    var map = LabelMap(capacity: 2)
    map[9] = 1
    map[9] = 2
    #expect(map[9] == 2)
  }

  @Test func hasNothingForTextWithoutAWord() {
    var map = LabelMap(capacity: 0)
    map[LabelKey.none.bits] = 7
    #expect(map[0] == -1)
    #expect(map[1] == -1)
  }

  @Test func countsEachLabelOfAHeaderOnce() {
    var labels = LabelSet()
    for label in [3, 5, 3, 63, 0] { labels.insert(label) }
    #expect(labels.count == 4)
  }
}
