internal import CLibXML2
internal import NianbaoKit

/// Why a piece of XML could not be read.
enum XMLProblem {
  case empty
  case notXML
  case documentType
  case tooDeep
  case overfullTag
  case notWellFormed(line: Int, reason: String)

  static func malformed(_ error: xmlError) -> XMLProblem {
    let reason = error.message.map { String(cString: $0) } ?? ""
    return .notWellFormed(
      line: Int(error.line), reason: String(reason.prefix(200).prefix { $0 != "\n" }))
  }

  func error(in name: String) -> SourceError {
    switch self {
    case .empty:
      SourceError(
        .malformed,
        Message(
          zh: "文件里的 \(name) 是空的，文件已损坏。请重新下载或另存后再转换。",
          en: "\(name) in the file is empty, so the file is damaged. Download or save it again."))
    case .notXML:
      SourceError(
        .malformed,
        Message(
          zh: "文件里的 \(name) 不是 XML，文件已损坏。请重新下载或另存后再转换。",
          en: "\(name) in the file is no XML, so the file is damaged. Download or save it again."))
    case .documentType:
      SourceError(
        .malformed,
        Message(
          zh: "文件里的 \(name) 含有文档类型声明（DTD），办公文件不应有，出于安全不予读取。请另存后再转换。",
          en:
            "\(name) in the file has a document type (DTD), which office files never have; it is not read, for safety. Save the file again."
        ))
    case .tooDeep:
      SourceError(
        .overLimit,
        Message(
          zh: "文件里的 \(name) 嵌套超过 \(XMLReader.depthLimit) 层，不予读取。请简化后再转换。",
          en:
            "\(name) in the file is nested deeper than \(XMLReader.depthLimit) levels and is not read. Simplify the document."
        ))
    case .overfullTag:
      SourceError(
        .overLimit,
        Message(
          zh:
            "文件里的 \(name) 有一个元素的属性超过 \(XMLTagCheck.attributeLimit) 个，不是正常的办公文件。请另存后再转换。",
          en:
            "An element of \(name) in the file has more than \(XMLTagCheck.attributeLimit) attributes, which no office program writes. Save the file again."
        ))
    case .notWellFormed(let line, let reason):
      SourceError(
        .malformed,
        Message(
          zh: "文件里的 \(name) 第 \(line) 行不是正确的 XML（\(reason)），文件已损坏。请重新下载或另存后再转换。",
          en:
            "\(name) in the file is not correct XML in line \(line) (\(reason)), so the file is damaged. Download or save it again."
        ))
    }
  }
}
