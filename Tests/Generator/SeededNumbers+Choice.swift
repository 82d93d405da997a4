import TestSupport

extension SeededNumbers {
  /// The numbers that belong to a seed and some words: other words, other numbers.
  init(seed: UInt64, _ words: String...) {
    // FNV-1a over the words and a byte between them.
    var state = seed ^ 0xcbf2_9ce4_8422_2325
    for word in words {
      for byte in word.utf8 { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      state = (state ^ 0xFF) &* 0x0000_0100_0000_01b3
    }
    self.init(seed: state)
  }

  /// True in so many of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool { number(in: 1...100) <= percent }

  /// One number of a range, all equally likely.
  mutating func number(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// One of several things, all equally likely.
  mutating func one<Thing>(of things: [Thing]) -> Thing {
    things[number(in: 0...things.count - 1)]
  }

  /// One of several things by their weights.
  mutating func one<Thing>(of things: [(weight: Int, thing: Thing)]) -> Thing {
    var rest = number(in: 1...things.reduce(0) { $0 + $1.weight })
    for (weight, thing) in things {
      rest -= weight
      if rest <= 0 { return thing }
    }
    return things[0].thing
  }
}
