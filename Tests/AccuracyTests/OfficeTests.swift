import NianbaoKit
import Testing

@testable import Generator

/// Printing by an office program.
@Suite struct OfficeTests {
  private let documents = (0..<3).map { Source(name: "form/\($0).docx", bytes: [UInt8($0)]) }

  @Test("Each document gets the file that the program made of it, or nothing")
  func prints() throws {
    // Stands in for the program: copies every file but the second.
    let copy = """
      while [ "$1" != --outdir ]; do shift; done
      to=$2
      shift 2
      for file; do
        name=$(basename "${file%.*}")
        [ "$name" = 1 ] || cp "$file" "$to/$name.pdf"
      done
      """
    let office = Office(ChildProcess("sh", package: "dash", arguments: ["-c", copy, "sh"]))
    #expect(try office.pdfs(of: documents) == [[0], [], [2]])
  }

  @Test("A program that is not installed is named")
  func missing() throws {
    let office = Office(ChildProcess("no-such-office", package: "some-package"))
    let error = #expect(throws: SourceError.self) { try office.pdfs(of: documents) }
    #expect(error?.message.en.contains("some-package") == true)
  }
}
