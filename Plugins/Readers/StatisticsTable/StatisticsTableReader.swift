import NianbaoKit

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: StatisticsTableReader.self)
}

struct StatisticsTableReader: FormPlugIn {
  static let form = FormFile.form(
    PackageResources.form_tsv, rules: PackageResources.rules_tsv)
  static let panel = PanelFile.share(PackageResources.panel_tsv)

  let reader: FormReader
}
