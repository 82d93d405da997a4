import TestSupport
import Testing

@testable import NianbaoKit

@Suite struct PackedCellsTests {
  private let count = FlockForm.fields.entries.count

  private func id(_ name: String) throws -> FieldID { try #require(FlockForm.fields.id(name)) }

  @Test("Every state, number and place comes back as it was")
  func comesBack() throws {
    let cells: KeyValuePairs = [
      "flock.start.white": "12", "flock.start.black": "", "flock.start.all": "-",
      "flock.change.white": "-9223372036854775807", "milk.fresh.earned": "0.000001",
      "flock.end.all": "?", "flock.end.white": "详见附表", "flock.born.all": "070",
      "milk.cheese.earned": "1.50",
    ]
    let report = FlockRules.report(2020, cells)
    let packed = PackedCells(report)
    for fact in report.facts {
      let cited = try #require(packed.cited(fact.field, in: "a.txt", year: 2020))
      #expect(cited.raw == report.string(fact.raw))
      #expect(cited.value == fact.value)
      #expect(cited.value?.description == fact.value?.description)
      #expect(cited.place == fact.place)
      #expect(cited.source == "a.txt" && cited.year == 2020)
    }
    let unpacked = packed.cells(count: count)
    let printed = Cells(report.facts, count: count)
    #expect(unpacked.kinds == printed.kinds)
    #expect(unpacked.numbers == printed.numbers)
    #expect(packed.cited(try id("flock.bought.all"), in: nil, year: nil) == nil)
  }

  @Test("Of two cells of one field the first one counts")
  func takesTheFirst() throws {
    let report = FlockRules.report(2020, ["flock.start.all": "1", "flock.start.all": "2"])
    #expect(PackedCells(report).cited(try id("flock.start.all"), in: nil, year: nil)?.raw == "1")
  }

  @Test("Of a cell full of words only the beginning is kept, whole characters")
  func cutsWords() throws {
    let report = FlockRules.report(2020, ["flock.start.all": String(repeating: "羊", count: 5000)])
    let packed = PackedCells(report)
    let cited = try #require(packed.cited(try id("flock.start.all"), in: nil, year: nil))
    #expect(cited.raw == String(repeating: "羊", count: 16) + "…")
    #expect(cited.place.bytes.count == 15_000)
    #expect(packed.size < 80)
  }

  @Test("Integers of any size come back")
  func integers() {
    var bytes: [UInt8] = []
    let numbers: [Int64] = [0, -1, 1, 63, 64, -64, -65, 1 << 40, .max, .min]
    for number in numbers { bytes.append(signed: number) }
    var reader = VarintReader(bytes)
    for number in numbers { #expect(reader.signed() == number) }
    #expect(reader.isAtEnd)
  }
}
