import FoundationEssentials
import NianbaoKit
import TestSupport
import Testing

@testable import Generator

/// Printing by an office program.
@Suite struct OfficeTests {
  @Test("A search path without the program has none")
  func missing() throws {
    let folder = try TemporaryFolder()
    #expect(Office(searchPath: folder.path) == nil)
  }

  @Test("Each document gets the file that the program made of it, or nothing")
  func prints() throws {
    let folder = try TemporaryFolder()
    // Stands in for the program: copies every file but the second.
    try folder.write(
      """
      #!/bin/sh
      while [ "$1" != --outdir ]; do shift; done
      to=$2
      shift 2
      for file; do
        name=$(basename "${file%.*}")
        [ "$name" = 1 ] || cp "$file" "$to/$name.pdf"
      done
      """, to: "soffice")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path("soffice"))
    let office = try #require(Office(searchPath: "/nowhere:\(folder.path)"))
    let sources = (0..<3).map { Source(name: "form/\($0).docx", bytes: [UInt8($0)]) }
    #expect(try office.pdfs(of: sources) == [[0], [], [2]])
  }
}
