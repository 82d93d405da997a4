import ArgumentParser
import TestSupport
import Testing

@testable import accuracy

/// The command and its exit codes.
@Suite struct AccuracyCommandTests {
  private func folder(inForce: Int) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(SmallReport.text, to: "a.txt")
    let zeros = ["proactive.rules.issued", "proactive.rules.repealed"]
      .map { #""\#($0)":{"v":0,"s":"number"}"# }.joined(separator: ",")
    try folder.write(
      """
      {"file":"a.txt","template":"form-2021","year":2022,"agency":"墨溪县审计局","cells":{\(zeros),\
      "proactive.rules.in_force":{"v":\(inForce),"s":"number"},\
      "proactive.normative_documents.issued":{"v":2,"s":"number"},\
      "proactive.normative_documents.repealed":{"v":null,"s":"dash"},\
      "proactive.normative_documents.in_force":{"v":9,"s":"number"},\
      "proactive.fees.amount":{"v":25.1,"s":"number"}}}

      """, to: "truth.jsonl")
    return folder
  }

  @Test("A right folder is accepted, one wrong cell gives exit code 1")
  func exitCodes() throws {
    let right = try folder(inForce: 3)
    try Accuracy.parse(["--corpus", right.path, "--documents"]).run()
    let wrong = try folder(inForce: 4)
    let error = #expect(throws: ExitCode.self) {
      try Accuracy.parse(["--corpus", wrong.path]).run()
    }
    #expect(error?.rawValue == 1)
  }

  @Test(
    "Unknown kinds and a count of none are wrong usage",
    arguments: [["--only", "wax"], ["--generated", "0"]])
  func usage(arguments: [String]) {
    #expect(throws: (any Error).self) { try Accuracy.parse(arguments) }
  }

  @Test("Generated reports of one kind are scored")
  func generated() throws {
    try Accuracy.parse(["--generated", "1", "--only", "markdown", "--absent", "--show", "3"]).run()
  }
}
