import ArgumentParser
import NianbaoKit
import TestSupport
import Testing

@testable import nianbao

/// Any number of threads gives the same bytes.
@Suite struct JobsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(
    "the output does not depend on how many sources are read at once",
    arguments: [
      "convert", "convert --to csv", "convert --to csv --layout long",
      "convert --to csv --layout findings", "check --to sarif", "check --to jsonl --severity info",
      "check --severity info",
    ])
  func writesTheSameBytes(command: String) throws {
    let to = command == "convert" ? " --to jsonl" : ""
    var outputs: [(output: String, messages: String, status: Int32)] = []
    for jobs in [1, 4] {
      // Some of the corpus is there twice, which the history tells of.
      let result = try Program.shell(
        "$0 \(command)\(to) --jobs \(jobs) \(Corpus.path) \(Corpus.path)/form-2021 -o -")
      outputs.append((result.output, result.messages, result.status))
    }
    #expect(outputs[0].output.utf8.count > 10_000)
    #expect(outputs[0].output == outputs[1].output)
    #expect(outputs[0].messages == outputs[1].messages)
    #expect(outputs[0].status == outputs[1].status)
  }

  @Test func takesOnlySensibleNumbers() throws {
    for jobs in ["0", "-1", "257", "many"] {
      #expect(try Program.run("convert", "a", "--jobs", jobs).status == 64, "\(jobs)")
    }
    #expect(try CheckCommand.parse(["a"]).input.jobCount >= 1)
    #expect(try CheckCommand.parse(["a", "--jobs", "3"]).input.jobCount == 3)
  }
}
