internal import CZlib

/// The gzip format (RFC 1952) as an input.
public enum Gzip {
  /// Unpacks a whole file, which may consist of several members.
  ///
  /// - Parameters:
  ///   - bytes: The packed file.
  ///   - limit: How many bytes it may unpack to.
  /// - Returns: The unpacked bytes.
  /// - Throws: `SourceError` when the file is damaged or unpacks to more than the limit.
  public static func inflate(_ bytes: [UInt8], limit: Int) throws(SourceError) -> [UInt8] {
    // In memory of its own: zlib keeps the address.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer {
      inflateEnd(stream)
      stream.deallocate()
    }
    // 31: the largest window (15), and nothing but gzip (16).
    inflateInit2_(stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))

    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    var position = 0
    while true {
      let step = step(stream, bytes, from: position, into: &chunk)
      position += step.consumed
      if result.count + step.produced > limit { throw overLimit(limit) }
      result.append(contentsOf: chunk[..<step.produced])
      switch step.status {
      case Z_STREAM_END:
        // Archives on tape fill up their last block with zeros.
        if bytes[position...].allSatisfy({ $0 == 0 }) { return result }
        inflateReset(stream)
      case Z_OK:
        continue
      default:
        throw malformed(at: position, isCut: position == bytes.count)
      }
    }
  }

  private static func step(
    _ stream: UnsafeMutablePointer<z_stream>, _ bytes: [UInt8], from position: Int,
    into chunk: inout [UInt8]
  ) -> (status: Int32, consumed: Int, produced: Int) {
    bytes.withUnsafeBufferPointer { input in
      chunk.withUnsafeMutableBufferPointer { output in
        // zlib counts in 32 bits.
        let available = UInt32(clamping: input.count - position)
        stream.pointee.next_in = UnsafeMutablePointer(
          mutating: input.baseAddress.map { $0 + position })
        stream.pointee.avail_in = available
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(output.count)
        let status = CZlib.inflate(stream, Z_NO_FLUSH)
        return (
          status, Int(available - stream.pointee.avail_in),
          output.count - Int(stream.pointee.avail_out)
        )
      }
    }
  }

  private static func malformed(at offset: Int, isCut: Bool) -> SourceError {
    let message =
      isCut
      ? Message(
        zh: "gzip 数据在第 \(offset) 字节处中断，文件不完整，请重新获取",
        en: "the gzip data breaks off at byte \(offset); the file is incomplete, fetch it again")
      : Message(
        zh: "gzip 数据在第 \(offset) 字节处损坏，请重新获取该文件",
        en: "the gzip data is damaged at byte \(offset); fetch the file again")
    return SourceError(.malformed, message, offset: offset)
  }

  private static func overLimit(_ limit: Int) -> SourceError {
    SourceError(
      .overLimit,
      Message(
        zh: "解压后超过 \(limit) 字节的上限，请提高上限或检查该文件",
        en: "it unpacks to more than the limit of \(limit) bytes; raise the limit or check the file"
      ))
  }
}
