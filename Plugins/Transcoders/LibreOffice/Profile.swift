import NianbaoKit

/// Settings for LibreOffice in a folder that nobody else uses.
struct Profile: Sendable {
  private let folder: ScratchFolder

  init() throws(SourceError) {
    folder = try ScratchFolder()
    try folder.makeFolder("user")
    try folder.write(Array(Self.settings.utf8), to: "user/registrymodifications.xcu")
  }

  /// LibreOffice, told to convert one file.
  ///
  /// - Parameters:
  ///   - file: The path of the file.
  ///   - format: The extension of the file to make.
  ///   - output: Where to make it.
  func process(
    converting file: String, to format: String, in output: ScratchFolder
  ) -> ChildProcess {
    var process = ChildProcess(
      "soffice", package: format == "xlsx" ? "libreoffice-calc-nogui" : "libreoffice-writer-nogui",
      arguments: [
        "-env:UserInstallation=file://\(folder.path)", "--headless", "--nologo", "--norestore",
        "--nolockcheck", "--nodefault", "--convert-to", format, "--outdir", output.path, file,
      ])
    process.home = folder.path
    process.seconds = 60
    process.memory = 2 << 30
    process.output = 1 << 20
    return process
  }

  /// No macros, no links brought up to date, and for what wants the network a proxy that is none.
  private static let settings = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry">
    \(item("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"))
    \(item("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"))
    \(item("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"))
    \(item("Office.Writer/Content/Update", "Link", "0"))
    \(item("Office.Calc/Content/Update", "Link", "2"))
    \(item("Inet/Settings", "ooInetProxyType", "2"))
    \(item("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"))
    \(item("Inet/Settings", "ooInetHTTPProxyPort", "9"))
    \(item("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"))
    \(item("Inet/Settings", "ooInetHTTPSProxyPort", "9"))
    </oor:items>

    """

  private static func item(_ path: String, _ name: String, _ value: String) -> String {
    """
    <item oor:path="/org.openoffice.\(path)"><prop oor:name="\(name)" oor:op="fuse">\
    <value>\(value)</value></prop></item>
    """
  }
}
