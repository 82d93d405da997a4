import NianbaoKit
import Testing

@Suite struct ByteBufferTests {
  @Test("bytes, words and numbers follow each other")
  func appends() {
    var buffer = ByteBuffer()
    #expect(buffer.bytes == [])
    buffer.append(UInt8(ascii: "a"))
    buffer.append([UInt8(ascii: "b"), UInt8(ascii: "c")])
    buffer.append([])
    buffer.append("<年>")
    buffer.append(Number(-5, decimals: 2))
    buffer.append(Number(7))
    #expect(buffer.bytes == Array("abc<年>-0.057".utf8))
    buffer.removeAll()
    #expect(buffer.bytes == [])
  }

  @Test("nothing is lost while it grows")
  func grows() {
    var buffer = ByteBuffer()
    var expected: [UInt8] = []
    for index in 0..<500 {
      buffer.append(Number(Int64.min, decimals: 18))
      buffer.append(UInt8(index & 0xFF))
      expected += Array("-9.223372036854775808".utf8) + [UInt8(index & 0xFF)]
    }
    let large = [UInt8](repeating: 1, count: 100_000)
    buffer.append(large)
    #expect(buffer.bytes == expected + large)
    var other = ByteBuffer()
    other.append(buffer)
    #expect(other.withBytes { $0.count } == expected.count + large.count)
  }
}
