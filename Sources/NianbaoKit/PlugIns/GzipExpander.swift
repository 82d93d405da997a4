internal import CZlib

/// Unpacks a stream of bytes in the gzip format (RFC 1952), which may have several members.
public final class GzipExpander {
  /// Whether nothing is missing: the last member has come to its end.
  public private(set) var isComplete = false
  /// How many packed bytes were used.
  public private(set) var offset = 0

  /// In memory of its own: zlib keeps the address.
  private let stream: UnsafeMutablePointer<z_stream>
  private var ready = [UInt8](repeating: 0, count: 1 << 17)

  /// Begins a stream.
  public init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // 31: the largest window (15), and nothing but gzip (16).
    inflateInit2_(stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Unpacks some bytes.
  ///
  /// - Parameters:
  ///   - bytes: What comes next, at most 1 GB; it may unpack to a thousand times its size.
  ///   - output: Where the unpacked bytes are appended.
  /// - Throws: `SourceError` when the bytes are damaged.
  public func expand(
    _ bytes: ArraySlice<UInt8>, into output: inout [UInt8]
  ) throws(SourceError) {
    var rest = bytes
    while !rest.isEmpty {
      if isComplete {
        // Archives on tape fill up their last block with zeros.
        let padding = rest.prefix { $0 == 0 }.count
        offset += padding
        rest = rest.dropFirst(padding)
        if rest.isEmpty { return }
        inflateReset(stream)
        isComplete = false
      }
      let status = step(&rest, into: &output)
      isComplete = status == Z_STREAM_END
      // The third status says that there was nothing left to do.
      guard status == Z_OK || isComplete || (status == Z_BUF_ERROR && rest.isEmpty) else {
        throw malformed()
      }
    }
  }

  /// Unpacks until the input is used up, the member ends or an error occurs.
  private func step(_ rest: inout ArraySlice<UInt8>, into output: inout [UInt8]) -> Int32 {
    let size = rest.count
    let status = rest.withUnsafeBufferPointer { input in
      stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.pointee.avail_in = UInt32(size)
      var status: Int32
      repeat {
        status = ready.withUnsafeMutableBufferPointer { buffer in
          stream.pointee.next_out = buffer.baseAddress
          stream.pointee.avail_out = UInt32(buffer.count)
          let status = inflate(stream, Z_NO_FLUSH)
          let count = buffer.count - Int(stream.pointee.avail_out)
          output.append(contentsOf: buffer[..<count])
          return status
        }
      } while status == Z_OK && stream.pointee.avail_out == 0
      return status
    }
    let used = size - Int(stream.pointee.avail_in)
    offset += used
    rest = rest.dropFirst(used)
    return status
  }

  private func malformed() -> SourceError {
    SourceError(
      .malformed,
      Message(
        zh: "gzip 数据在第 \(offset) 字节处损坏，请重新获取该文件",
        en: "the gzip data is damaged at byte \(offset); fetch the file again"), offset: offset)
  }
}
