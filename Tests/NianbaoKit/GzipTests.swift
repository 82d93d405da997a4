import TestSupport
import Testing

@testable import NianbaoKit

@Suite struct GzipTests {
  @Test func joinsMembers() throws {
    let bytes = try packed("first ") + packed("") + packed("second")
    #expect(try Gzip.inflate(bytes, limit: 100) == Array("first second".utf8))
    #expect(try Gzip.inflate(bytes + [0, 0, 0], limit: 100) == Array("first second".utf8))
  }

  @Test func stopsAtTheLimit() throws {
    let bytes = try packed(String(repeating: "a", count: 1_000_000))
    #expect(try Gzip.inflate(bytes, limit: 1_000_000).count == 1_000_000)
    let error = try #require(throws: SourceError.self) {
      try Gzip.inflate(bytes, limit: 999_999)
    }
    #expect(error.kind == .overLimit)
    #expect(error.message.en.contains("999999 bytes"))
    #expect(error.message.zh.contains("999999 字节"))
  }

  @Test func refusesFilesCutShort() throws {
    let bytes = try packed("some text that is long enough to be cut anywhere")
    for count in 0..<bytes.count {
      let error = try #require(throws: SourceError.self) {
        try Gzip.inflate(Array(bytes[..<count]), limit: 1000)
      }
      #expect(error.kind == .malformed)
      #expect(error.offset == count)
      #expect(error.message.en.contains("breaks off at byte \(count)"))
    }
  }

  @Test func refusesDamage() throws {
    var bytes = try packed("some text")
    bytes[bytes.count - 6] ^= 1  // in the checksum
    let error = try #require(throws: SourceError.self) { try Gzip.inflate(bytes, limit: 1000) }
    #expect(error.kind == .malformed)
    #expect(error.message.en.contains("damaged at byte"))
    #expect(throws: SourceError.self) { try Gzip.inflate(Array("not gzip".utf8), limit: 1000) }
    #expect(throws: SourceError.self) {
      try Gzip.inflate(try packed("text") + Array("more".utf8), limit: 1000)
    }
  }

  private func packed(_ text: String) throws -> [UInt8] {
    try GzipCompressor(for: "test").compress(Array(text.utf8), isLast: true)
  }
}
