import NianbaoKit

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: LibreOfficeTranscoder.self)
}

/// Older office files, which LibreOffice turns into those of today.
struct LibreOfficeTranscoder: Transcoder {
  static let name = "libreoffice"
  static let summary = Message(
    zh: "旧版 Word、Excel、WPS、RTF 和 OpenDocument 文件，由 LibreOffice 转换后读取（需要安装）。",
    en: "Older files of Word, Excel and WPS, RTF and OpenDocument, by LibreOffice if installed.")
  static let extensions = ["doc", "wps", "rtf", "odt", "xls", "et", "ods"]

  static func recognise(_ bytes: [UInt8]) -> Int { OfficeFile(bytes) == nil ? 0 : 90 }

  private let program = LibreOffice()

  func transcode(
    _ bytes: [UInt8], limit: Int
  ) throws(SourceError) -> (bytes: [UInt8], format: String) {
    switch OfficeFile(bytes) {
    case .text(let format): (try program.convert(bytes, format, to: "docx", limit: limit), "docx")
    case .sheet(let format): (try program.convert(bytes, format, to: "xlsx", limit: limit), "xlsx")
    case .other, nil: throw .notOffice
    }
  }
}
