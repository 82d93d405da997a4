import NianbaoKit
import TestSupport
import Testing

/// What the linked forms give for the panel.
@Suite struct PanelTests {
  private static let registry = Registry.linked
  private static let panel = registry.schema.panel

  @Test("each mapping names a series, and fields of its form with the unit of the series")
  func mapsFieldsOfTheForm() {
    let units = Dictionary(uniqueKeysWithValues: Self.panel.series.map { ($0.id, $0.unit) })
    for reader in Self.registry.readers {
      for mapping in reader.panel.mappings {
        for word in mapping.sum.split(whereSeparator: { " ?".contains($0) })
        where !["+", "(", "|", ")"].contains(word) {
          let parts = word.split(separator: "*", omittingEmptySubsequences: false)
          let fields = reader.fields.filter { field in
            parts.count == 1
              ? field.id == word : field.id.hasPrefix(parts[0]) && field.id.hasSuffix(parts[1])
          }
          #expect(!fields.isEmpty, "\(reader.name): \(word)")
          // What is only partly comparable may be counted in another way.
          if mapping.comparability == .partial { continue }
          #expect(
            fields.allSatisfy { $0.unit == units[mapping.series] },
            "\(reader.name): the unit of \(mapping.series)")
        }
      }
    }
  }

  @Test("each series is given by a form, each form gives something")
  func hasNoIdleSeries() {
    for position in Self.panel.series.indices {
      #expect(
        Self.panel.forms.contains { Self.panel.source(of: position, in: $0) != nil },
        "\(Self.panel.series[position].id)")
    }
    #expect(Self.panel.forms == Self.registry.readers.map { $0.name })
  }

  @Test("short names are names in every program, and different from each other")
  func hasShortNames() {
    for layout in [Layout.wide, .long, .findings, .panel] {
      let table = layout.table(Self.registry.schema, WriterOptions(layout: layout))
      let names = table?.columns.map { $0.shortName } ?? []
      #expect(!names.isEmpty)
      #expect(Set(names.map { $0.lowercased() }).count == names.count)
      for name in names {
        #expect(name.utf8.count <= 32, "\(name)")
        #expect(name.first?.isLetter ?? false, "\(name)")
        #expect(
          name.utf8.allSatisfy { byte in
            byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte)
              || (0x61...0x7A).contains(byte)
          }, "\(name)")
      }
    }
  }

  @Test("the old table's requests and the new form's stand in one column")
  func joinsForms() throws {
    let old = try row(
      "legacy-2014-2018", [("requests.received.new", .number(26)), ("responses.total", .number(9))])
    #expect(old["requests.received"] == "26")
    #expect(old["from.requests.received"] == "legacy-2014-2018/requests.received.new")
    #expect(old["outcomes.total"] == "9")
    let new = try row("form-2021", [("requests.received.new.all", .number(5))])
    #expect(new["requests.received"] == "5")
    #expect(new["from.requests.received"] == "form-2021/requests.received.new.all")
    #expect(new["outcomes.total"] == "absent")
    #expect(new["proactive.items"] == "foreign")
    #expect(new["from.proactive.items"] == "")
  }

  @Test("a sum has a number only if each cell has one; blank is not zero")
  func addsOnlyNumbers() throws {
    let parts = ["direct.total", "after_review.total"]
    let whole = try row(
      "form-2021", zip(parts, [3, 4]).map { ("litigation.\($0)", .number(Int64($1))) })
    #expect(whole["litigation.total"] == "7")
    let part = try row(
      "form-2021",
      [("litigation.direct.total", .number(3)), ("litigation.after_review.total", .blank)])
    #expect(part["litigation.total"] == "blank")
    let worse = try row(
      "form-2021",
      [("litigation.direct.total", .unreadable), ("litigation.after_review.total", .blank)])
    #expect(worse["litigation.total"] == "unreadable")
  }

  @Test("what is only partly comparable counts when it is asked for")
  func takesPartialCells() throws {
    let facts: [(String, Said)] = [("responses.denied.total", .number(2))]
    #expect(try row("legacy-2014-2018", facts)["outcomes.denied"] == "foreign")
    #expect(try row("legacy-2014-2018", facts, withPartial: true)["outcomes.denied"] == "2")
  }

  @Test("rates name their denominator and are missing where it is zero or blank")
  func dividesBySomething() throws {
    let facts: [(String, Said)] = [
      ("review.corrected", .number(1)), ("review.total", .number(3)),
      ("review.pending", .number(1)),
    ]
    let row = try row("form-2019", facts)
    #expect(row["rate.review_corrected.of_all"] == "0.333333")
    #expect(row["rate.review_corrected.of_decided"] == "0.5")
    let zero = try self.row(
      "form-2019", [("review.corrected", .number(0)), ("review.total", .number(0))])
    #expect(zero["rate.review_corrected.of_all"] == "")
    let blank = try self.row(
      "form-2019", [("review.corrected", .number(0)), ("review.total", .blank)])
    #expect(blank["rate.review_corrected.of_all"] == "")
  }

  @Test("printed cells win over sentences; approximate numbers do not count")
  func prefersCells() throws {
    let both = try row(
      "form-2021+prose", [("review.total", .number(3)), ("review.total", .told(4))])
    #expect(both["review.total"] == "3")
    let blank = try row("form-2021+prose", [("review.total", .blank), ("review.total", .told(4))])
    #expect(blank["review.total"] == "blank")
    let told = try row("prose", [("review.total", .told(4))])
    #expect(told["review.total"] == "4")
    let inForm = try row("form-2021", [("requests.received.new.all", .told(4))])
    #expect(inForm["requests.received"] == "4")
    #expect(inForm["from.requests.received"] == "prose/requests.received.new.all")
    #expect(told["from.review.total"] == "prose/review.total")
    #expect(try row("prose", [("review.total", .about(4))])["review.total"] == "absent")
  }

  @Test("an agency has one row for a year; what is no report has none")
  func hasOneRowPerAgencyAndYear() {
    var table = PanelTable(Self.registry.schema, WriterOptions(layout: .panel))
    var cells: [OutputCell] = []
    func rows(_ agency: String?, _ year: Int?, forms: String) -> Int {
      cells.removeAll()
      var report = report(forms, [])
      report.identity.agency = agency
      report.identity.year = year
      table.append(report, to: &cells)
      return cells.count / table.columns.count
    }
    #expect(rows("某市财政局", 2020, forms: "form-2019") == 1)
    #expect(rows("某市财政局", 2021, forms: "form-2021") == 1)
    #expect(rows("某市财政局 ", 2020, forms: "form-2019") == 0)
    #expect(rows(nil, 2020, forms: "form-2019") == 1)
    #expect(rows(nil, 2020, forms: "form-2019") == 1)
    #expect(rows("某市教育局", 2020, forms: "") == 0)
  }

  @Test("spelling makes no difference, nor whether the province is named")
  func matchesSpellings() {
    var table = PanelTable(Self.registry.schema, WriterOptions(layout: .panel))
    var cells: [OutputCell] = []
    for name in [
      "云梦县公安局", "雲夢縣公安局", "云梦县 公安局", "湖北省云梦县公安局", "孝感市云梦县公安局", "湖北省孝感市云梦县公安局",
    ] {
      var report = report("form-2019", [])
      report.identity.agency = name
      report.identity.year = 2020
      table.append(report, to: &cells)
    }
    #expect(cells.count == table.columns.count)
    #expect(table.sections.count == table.columns.count)
  }

  @Test("where the table of Fujian counts e-mail apart, it is added to the web")
  func addsEMail() throws {
    let web = "requests.received.channel.online"
    let mail = "requests.received.channel.email"
    let both = try row("local-fujian", [(web, .number(3)), (mail, .number(4))])
    #expect(both["requests.channel.online"] == "7")
    let alone = try row("local-fujian", [(web, .number(3))])
    #expect(alone["requests.channel.online"] == "3")
    let blank = try row("local-fujian", [(web, .number(3)), (mail, .blank)])
    #expect(blank["requests.channel.online"] == "blank")
  }

  @Test("the five seeds are one panel")
  func readsTheSeeds() throws {
    let converter = Converter()
    var found: [String: String] = [:]
    for name in ["000", "001", "002", "003", "004"] {
      let seed = try #require(Corpus.cases.first { $0.name.hasPrefix("seeds/\(name)") })
      let row = row(of: converter.convert(try seed.source()))
      found[row["year"] ?? ""] = row["requests.received"]
    }
    #expect(found == ["2019": "0", "2021": "0", "2018": "26", "2020": "0", "2017": "0"])
  }

  /// What a report says of a field.
  private enum Said {
    case number(Int64)
    case blank
    case unreadable
    case told(Int64)
    case about(Int64)
  }

  private func report(_ forms: String, _ said: [(String, Said)]) -> Report {
    var report = Report(source: "a", text: [], fields: Self.registry.fields)
    report.forms = forms.split(separator: "+").map(String.init)
    report.facts = said.compactMap { name, said in
      guard let field = report.fields.id(name) else {
        Issue.record("no field \(name)")
        return nil
      }
      var fact = Fact(
        field: field, state: .number, origin: .table, raw: 0..<0,
        place: Place(bytes: 0..<0, line: 1))
      switch said {
      case .number(let value): fact.number = Number(value)
      case .blank: fact.state = .blank
      case .unreadable: fact.state = .unreadable
      case .told(let value): (fact.number, fact.origin) = (Number(value), .prose)
      case .about(let value):
        (fact.number, fact.origin) = (Number(value), .prose)
        fact.bounds = Bounds(low: Number(value), high: Number(value + 1))
      }
      return fact
    }
    return report
  }

  private func row(
    _ forms: String, _ said: [(String, Said)], withPartial: Bool = false
  ) throws -> [String: String] {
    row(of: report(forms, said), withPartial: withPartial)
  }

  /// The row of a report by the ids of its columns, as text; why a number is missing by its name.
  private func row(of report: Report, withPartial: Bool = false) -> [String: String] {
    var options = WriterOptions(layout: .panel)
    options.hasPartial = withPartial
    var table = PanelTable(Self.registry.schema, options)
    var cells: [OutputCell] = []
    table.append(report, to: &cells)
    let texts = cells.map { cell in
      switch cell {
      case .empty: ""
      case .text(let words): words
      case .printed(let range): report.string(range)
      case .integer(let value): "\(value)"
      case .number(let value): value.description
      case .date(let date): date.description
      case .missing(let missing, _): missing.rawValue
      }
    }
    return Dictionary(uniqueKeysWithValues: zip(table.columns.map { $0.id }, texts))
  }
}
