import NianbaoKit
import Testing

/// What programs with short names may rely on.
@Suite struct OutputColumnTests {
  @Test("short names are names everywhere, and differ", arguments: Layout.allCases)
  func namesColumns(_ layout: Layout) {
    let options = WriterOptions(layout: layout)
    guard let table = layout.table(Registry.linked.schema, options) else { return }
    var seen: Set<String> = []
    for column in table.columns {
      let name = column.shortName
      #expect(seen.insert(name.lowercased()).inserted, "\(name)")
      #expect((1...32).contains(name.utf8.count), "\(name)")
      let isName = name.utf8.enumerated().allSatisfy { index, byte in
        let letter = UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
        let digit = UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
        return letter || byte == UInt8(ascii: "_") || index > 0 && digit
      }
      #expect(isName, "\(name)")
    }
  }
}
