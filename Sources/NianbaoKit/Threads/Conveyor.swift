/// A belt on which items are worked on by several threads and come out in the order in which they
/// were put on it.
///
/// It belongs to one thread, which puts items on it and takes the products off. Without threads of
/// its own that thread does the work, when it takes the product.
final class Conveyor<Item: Sendable, Product: Sendable> {
  private struct Belt: Sendable {
    /// What nobody works on yet, by its number.
    var items: [Int: Item] = [:]
    /// The number of the first of them.
    var first = 0
    var products: [Int: Product] = [:]
    var isStopped = false

    /// The next item and its number; nil when none is there.
    mutating func next() -> (number: Int, item: Item)? {
      guard let item = items.removeValue(forKey: first) else { return nil }
      defer { first += 1 }
      return (first, item)
    }
  }

  private let belt = Monitor(Belt())
  private let work: @Sendable (Item) -> Product
  private var threads: [WorkThread] = []
  private var placed = 0
  private var taken = 0

  /// An empty belt.
  ///
  /// - Parameters:
  ///   - count: How many threads work on it; where the system gives fewer, those do.
  ///   - work: What is done with each item, on any thread.
  init(threads count: Int, _ work: @escaping @Sendable (Item) -> Product) {
    self.work = work
    while threads.count < count, let thread = Self.thread(belt, work) { threads.append(thread) }
  }

  deinit { stop() }

  /// Puts an item on the belt.
  func put(_ item: Item) {
    let number = placed
    placed += 1
    belt.change { $0.items[number] = item }
  }

  /// Takes the next product, for which it may have to wait; nil when there is no item on the belt.
  func take() -> Product? {
    guard taken < placed else { return nil }
    let number = taken
    taken += 1
    if threads.isEmpty { return belt.change { $0.next() }.map { work($0.item) } }
    return belt.wait { $0.products.removeValue(forKey: number) }
  }

  /// Drops what nobody works on yet, and waits for the threads to end; the belt is not used again.
  func stop() {
    belt.change { belt in
      belt.items = [:]
      belt.isStopped = true
    }
    for thread in threads { thread.join() }
    threads = []
    placed = taken
  }

  private static func thread(
    _ belt: Monitor<Belt>, _ work: @escaping @Sendable (Item) -> Product
  ) -> WorkThread? {
    WorkThread.start {
      while let (number, item) = next(on: belt) {
        let product = work(item)
        belt.change { $0.products[number] = product }
      }
    }
  }

  /// Waits for an item; nil when the belt has stopped.
  private static func next(on belt: Monitor<Belt>) -> (number: Int, item: Item)? {
    belt.wait { belt -> (number: Int, item: Item)?? in
      if belt.isStopped { return .some(nil) }
      guard let next = belt.next() else { return nil }
      return .some(next)
    }
  }
}
