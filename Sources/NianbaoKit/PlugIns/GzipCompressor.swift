internal import CZlib
internal import Glibc

/// Compresses a stream of bytes as gzip; equal input gives equal output.
final class GzipCompressor {
  /// In memory of its own: zlib keeps the address.
  private let stream: UnsafeMutablePointer<z_stream>
  private var ready = [UInt8](repeating: 0, count: 1 << 16)

  /// Begins a stream.
  ///
  /// - Parameter name: The output it is for, for messages.
  /// - Throws: `OutputError` when there is no memory for it.
  init(for name: String) throws(OutputError) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // 31: the largest window (15) and a gzip header (16), whose date zlib leaves at zero.
    let status = deflateInit2_(
      stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    if status != Z_OK { throw OutputError(code: ENOMEM, name: name) }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// Compresses some bytes.
  ///
  /// - Parameters:
  ///   - bytes: What comes next, less than 4 GB.
  ///   - isLast: Whether nothing follows.
  /// - Returns: The compressed bytes that are ready.
  func compress(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
    var result: [UInt8] = []
    bytes.withUnsafeBufferPointer { input in
      stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.pointee.avail_in = UInt32(input.count)
      repeat {
        let count = ready.withUnsafeMutableBufferPointer { output in
          stream.pointee.next_out = output.baseAddress
          stream.pointee.avail_out = UInt32(output.count)
          deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
          return output.count - Int(stream.pointee.avail_out)
        }
        result.append(contentsOf: ready[..<count])
      } while stream.pointee.avail_out == 0
    }
    return result
  }
}
