import NianbaoKit
import Testing

/// The data dictionary that the readers make together.
@Suite struct FieldTests {
  private static let readers = Registry.linked.readers
  private static let entries = Registry.linked.fields.entries

  private func fields(_ form: String) throws -> [Field] {
    try #require(Self.readers.first { $0.name == form }).fields
  }

  @Test func hasIdsOfItsOwn() {
    let ids = Self.entries.map(\.field.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.wholeMatch(of: /[a-z0-9_]+(\.[a-z0-9_]+)+/) != nil, "\(id)")
    }
    for reader in Self.readers {
      let own = reader.fields.map(\.id)
      #expect(Set(own).count == own.count, "\(reader.name)")
    }
  }

  @Test func hasShortNamesThatAnyProgramTakes() {
    let names = Self.entries.map(\.field.shortName)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.wholeMatch(of: /[a-z][a-z0-9_]{0,31}/) != nil, "\(name)")
    }
  }

  @Test func hasLabelsInBothLanguages() {
    for field in Self.readers.flatMap({ $0.fields }) {
      #expect(!field.label.zh.isEmpty, "\(field.id)")
      #expect(!field.label.en.isEmpty, "\(field.id)")
      #expect(!field.unit.isEmpty, "\(field.id)")
    }
  }

  @Test func meansTheSameInEveryForm() throws {
    for reader in Self.readers {
      for field in reader.fields {
        let entry = try #require(Registry.linked.fields.id(field.id))
        let first = Registry.linked.fields[entry]
        #expect(field.shortName == first.shortName, "\(reader.name) \(field.id)")
        #expect(field.unit == first.unit, "\(reader.name) \(field.id)")
        #expect(field.kind == first.kind, "\(reader.name) \(field.id)")
      }
    }
  }

  @Test func hasEveryCellOfTheForms() throws {
    #expect(try fields("form-2019").count == 198)
    // 200 cells, and a row of seven that stands for the group 其他处理 in later prints.
    #expect(try fields("form-2021").count == 207)
  }

  /// Shandong's print has 66 rows with values; the national one has a row for fees besides.
  @Test func hasTheRowsOfBothPrintsOfTheStatisticsTable() throws {
    let ids = try fields("legacy-2014-2018").map(\.id)
    #expect(ids.count == 67)
    #expect(ids.contains("requests.fees_collected"))
    #expect(ids.contains("repositories.items.total"))
  }

  @Test func changesMayBeNegativeAndMoneyHasDecimals() throws {
    for field in Self.entries.map(\.field) {
      #expect((field.kind == .change) == field.id.hasSuffix("_change"), "\(field.id)")
      #expect((field.kind == .amount) == field.unit.hasSuffix("元"), "\(field.id)")
    }
  }
}
