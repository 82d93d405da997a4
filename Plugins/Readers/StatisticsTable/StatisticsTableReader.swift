import NianbaoKit

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: StatisticsTableReader.self)
}

struct StatisticsTableReader: Reader {
  static let name = "legacy-2014-2018"
  static let summary = Message(
    zh: "2014—2018 年的《政府信息公开情况统计表》，含山东等地的增行。",
    en: "The statistics table of 2014 to 2018, with the rows that provinces added.")
  static let form = FormFile.form(PackageResources.form_tsv)
  static let title = form.title
  static let fields = form.fields

  private let reader: FormReader

  init(fields: FieldDictionary) {
    reader = FormReader(StatisticsTableReader.form, fields: fields)
  }

  func read(_ document: Document) -> Reading? {
    reader.read(document)
  }
}
