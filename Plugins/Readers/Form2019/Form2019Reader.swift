import NianbaoKit

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: Form2019Reader.self)
}

struct Form2019Reader: Reader {
  static let name = "form-2019"
  static let summary = Message(
    zh: "2019、2020 年度报告的表格（国办公开办函〔2019〕60号）。",
    en: "The tables of the reports for 2019 and 2020 (notice 60 of 2019).")
  static let form = FormFile.form(PackageResources.form_tsv)
  static let title = form.title
  static let fields = form.fields

  private let reader: FormReader

  init(fields: FieldDictionary) {
    reader = FormReader(Form2019Reader.form, fields: fields)
  }

  func read(_ document: Document) -> Reading? {
    reader.read(document)
  }
}
