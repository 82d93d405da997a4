import NianbaoKit

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: Form2021Reader.self)
}

struct Form2021Reader: Reader {
  static let name = "form-2021"
  static let summary = Message(
    zh: "2021 年度起报告的表格（国办公开办函〔2021〕30号）。",
    en: "The tables of the reports since 2021 (notice 30 of 2021).")
  static let form = FormFile.form(PackageResources.form_tsv)
  static let title = form.title
  static let fields = form.fields

  private let reader: FormReader

  init(fields: FieldDictionary) {
    reader = FormReader(Form2021Reader.form, fields: fields)
  }

  func read(_ document: Document) -> Reading? {
    reader.read(document)
  }
}
