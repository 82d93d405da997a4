/// Reads a text line by line, as far as it is needed; a text packed with gzip is unpacked.
final class LineReader {
  /// How long a line may be, and how much may be packed into few bytes.
  let limits: InputLimits
  private let expander: GzipExpander?
  /// Bytes that were read and are not yet in the buffer, where they are unpacked.
  private var pending: ArraySlice<UInt8>
  private let rest: OpenFile?
  private var buffer: [UInt8] = []
  private var start = 0
  /// Up to where the buffer has been searched for the end of the line.
  private var searched = 0
  private var unpacked = 0
  private var isAtStart = true

  /// A text that begins in memory and goes on in a file.
  ///
  /// - Parameters:
  ///   - beginning: The first bytes; none when the whole text is in the file.
  ///   - rest: What follows; nil when the whole text is in memory.
  ///   - isPacked: Whether it is packed with gzip.
  ///   - limits: How long a line may be, and how much may be packed into few bytes.
  init(_ beginning: [UInt8], _ rest: OpenFile?, isPacked: Bool, limits: InputLimits) {
    pending = beginning[...]
    self.rest = rest
    self.limits = limits
    expander = isPacked ? GzipExpander() : nil
  }

  /// One line.
  enum Line {
    /// Its bytes, without the line end.
    case text(ArraySlice<UInt8>)
    /// It is longer than the limit and was passed over.
    case tooLong
  }

  /// The next line, or nil behind the last one.
  ///
  /// - Throws: `SourceError` when the text cannot be read or unpacked.
  func next() throws(SourceError) -> Line? {
    var isTooLong = false
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { (start, searched) = (end + 1, end + 1) }
        return isTooLong || end - start > limits.document.line ? .tooLong : line(start..<end)
      }
      searched = buffer.count
      if searched - start > limits.document.line {
        isTooLong = true
        start = searched
      }
      if try fill() { continue }
      defer { start = buffer.count }
      if isTooLong { return .tooLong }
      return start == buffer.count ? nil : line(start..<buffer.count)
    }
  }

  private func line(_ range: Range<Int>) -> Line {
    var text = buffer[range]
    if isAtStart, text.starts(with: byteOrderMark) { text = text.dropFirst(3) }
    isAtStart = false
    if text.last == 0x0D { text = text.dropLast() }
    return .text(text)
  }

  /// Gets more into the buffer; says no at the end.
  private func fill() throws(SourceError) -> Bool {
    buffer.removeFirst(start)
    (start, searched) = (0, searched - start)
    if pending.isEmpty, let rest {
      // In small pieces, as each may unpack to a thousand times its size.
      pending = try rest.read(atMost: expander == nil ? 1 << 16 : 1 << 14)[...]
    }
    guard let expander else {
      buffer += pending
      defer { pending = [] }
      return !pending.isEmpty
    }
    if pending.isEmpty {
      guard expander.isComplete else { throw Gzip.cutShort(expander.offset) }
      return false
    }
    let before = buffer.count
    try expander.expand(pending.prefix(1 << 14), into: &buffer)
    pending = pending.dropFirst(1 << 14)
    unpacked += buffer.count - before
    if unpacked > Archive.harmless, unpacked / limits.ratio > expander.offset {
      throw .expandsTooMuch(ratio: limits.ratio)
    }
    return true
  }
}

private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
