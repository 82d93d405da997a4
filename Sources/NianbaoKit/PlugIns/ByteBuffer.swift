/// Bytes under construction, for writers that append a few of them at a time.
///
/// That takes a fraction of what it takes with an array, which looks each time whether somebody else
/// has it too.
public struct ByteBuffer: ~Copyable {
  @usableFromInline var start: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity = 1 << 10
  @usableFromInline var used = 0

  /// No bytes yet.
  public init() { start = .allocate(capacity: capacity) }

  deinit { start.deallocate() }

  /// Whether there are no bytes.
  public var isEmpty: Bool { used == 0 }

  /// A copy of the bytes.
  public var bytes: [UInt8] { withBytes { Array($0) } }

  /// Calls a function with the bytes.
  ///
  /// - Parameter body: The function; the bytes are valid until it returns.
  /// - Returns: What the function returns.
  /// - Throws: What the function throws.
  public func withBytes<Result, Failure>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeBufferPointer(start: start, count: used))
  }

  /// Begins anew; memory is kept.
  @inlinable
  public mutating func removeAll() { used = 0 }

  /// Appends a byte.
  @inlinable
  public mutating func append(_ byte: UInt8) {
    if used == capacity { grow(by: 1) }
    start[used] = byte
    used += 1
  }

  /// Appends bytes.
  @inlinable
  public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    if capacity - used < bytes.count { grow(by: bytes.count) }
    (start + used).update(from: source, count: bytes.count)
    used += bytes.count
  }

  /// Appends bytes.
  @inlinable
  public mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  /// Appends the bytes of another buffer.
  public mutating func append(_ other: borrowing ByteBuffer) { other.withBytes { append($0) } }

  /// Appends words that the program knows.
  @inlinable
  public mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends a number in plain decimal notation.
  public mutating func append(_ number: Number) {
    if capacity - used < Number.longest { grow(by: Number.longest) }
    used += number.write(at: start + used)
  }

  @usableFromInline
  mutating func grow(by count: Int) {
    capacity = max(2 * capacity, used + count)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: used)
    start.deallocate()
    start = larger
  }
}
