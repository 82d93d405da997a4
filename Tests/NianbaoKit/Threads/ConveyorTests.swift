import Synchronization
import Testing

@testable import NianbaoKit

@Suite struct ConveyorTests {
  @Test("products come in the order of the items", arguments: [0, 1, 2, 7])
  func keepsTheOrder(threads: Int) {
    // Earlier items take longer, so that threads finish them later.
    let conveyor = Conveyor(threads: threads) { (item: Int) in
      var sum = 0
      for number in 0..<(200 - item) * 200 { sum &+= number }
      return sum >= 0 ? item * 2 : -1
    }
    var products: [Int] = []
    for item in 0..<200 {
      conveyor.put(item)
      if item % 3 == 2 { products.append(conveyor.take() ?? -2) }
    }
    while let product = conveyor.take() { products.append(product) }
    #expect(products == (0..<200).map { $0 * 2 })
  }

  @Test("threads work beside each other")
  func worksOnSeveralItemsAtOnce() {
    // Each item waits until both are worked on: one thread alone would never end.
    let present = Monitor(0)
    let conveyor = Conveyor(threads: 2) { (item: Int) -> Int in
      present.change { $0 += 1 }
      return present.wait { $0 >= 2 ? item : nil }
    }
    conveyor.put(1)
    conveyor.put(2)
    #expect(conveyor.take() == 1)
    #expect(conveyor.take() == 2)
    #expect(conveyor.take() == nil)
  }

  @Test("what nobody works on is dropped when the belt stops")
  func stops() {
    let done = Atomic(0)
    let gate = Monitor(false)
    let conveyor = Conveyor(threads: 1) { (_: Int) -> Int in
      gate.wait { $0 ? 0 : nil as Int? } + done.add(1, ordering: .relaxed).newValue
    }
    for item in 0..<100 { conveyor.put(item) }
    gate.change { $0 = true }
    #expect(conveyor.take() == 1)
    conveyor.stop()
    #expect(done.load(ordering: .relaxed) <= 100)
    #expect(conveyor.take() == nil)
  }

  @Test("an empty belt ends")
  func endsWithoutItems() {
    let conveyor = Conveyor(threads: 3) { (item: Int) in item }
    #expect(conveyor.take() == nil)
    conveyor.stop()
  }
}
