import Foundation
import Glibc
import NianbaoKit
import TestSupport
import Testing

@testable import nianbao

/// The built program from outside: exit codes, streams, signals.
@Suite struct ProgramTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func printsItsVersion() throws {
    let result = try Program.run("--version")
    #expect(result.status == 0)
    #expect(result.output == Version.current + "\n")
  }

  @Test func endsWith64ForWrongUsage() throws {
    for arguments in ["convert", "convert a --to stone", "fields --form stone", "shear"] {
      let result = try Program.shell("$0 \(arguments)")
      #expect(result.status == 64, "\(arguments)")
      #expect(result.output.isEmpty)
    }
  }

  @Test func writesDataToStandardOutputAndMessagesToStandardError() throws {
    let result = try Program.run("convert", "-", "-o", "-", "--to", "jsonl", input: Program.report)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("{\"source\":\"-\""))
    #expect(result.messages.hasPrefix("1 source: "))
  }

  @Test func endsWith1WhenSomeSourcesCannotBeRead() throws {
    try folder.write(Program.report, to: "a.txt")
    let result = try Program.run(
      "convert", folder.path("a.txt"), folder.path("missing"), "-o", folder.path("out.jsonl"))
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(String(decoding: try folder.bytes("out.jsonl"), as: UTF8.self).contains("missing"))
  }

  @Test func endsWith2WhenNothingIsDone() throws {
    let missing = folder.path("missing")
    let none = try Program.run("convert", missing, "-o", folder.path("out.csv"), "--lang", "zh")
    #expect(none.status == 2)
    #expect(none.messages.hasSuffix("没有写出结果；原有的输出文件保持原样\n"))
    let nowhere = try Program.run(
      "convert", "-", "-o", folder.path("no/out.csv"), input: Program.report)
    #expect(nowhere.status == 2)
    #expect(nowhere.messages.hasPrefix("nianbao: "))
    // A page of news is read, but there is no report to write.
    try folder.write("old", to: "old.csv")
    let other = try Program.run(
      "convert", "-", "-o", folder.path("old.csv"), "--lang", "en", input: "text")
    #expect(other.status == 2)
    #expect(other.messages.contains("no source is an annual report"))
    #expect(other.messages.hasSuffix("nothing was written, and an older output is as it was\n"))
    #expect(try folder.bytes("old.csv") == Array("old".utf8))
    let printed = try Program.run("convert", "-", "-o", "-", "--to", "jsonl", input: "text")
    #expect(printed.status == 2)
    #expect(printed.output.contains("NOT-A-REPORT"))
    let inspected = try Program.run("inspect", missing)
    #expect(inspected.status == 2)
    #expect(inspected.messages == "\(missing): there is no such file or folder; check the path\n")
    let full = try Program.shell("$0 fields --json > /dev/full")
    #expect(full.status == 2)
  }

  @Test func inspectsStandardInput() throws {
    let result = try Program.run("inspect", "-", input: Program.report)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("source     -\n"))
  }

  @Test func takesAClosedPipeForSuccess() throws {
    try folder.write(Program.report, to: "a.txt")
    // Far more than a pipe holds, so that the program is still writing when its reader ends.
    let list = String(repeating: folder.path("a.txt") + "\n", count: 4000)
    try folder.write(list, to: "list")
    let result = try Program.shell(
      "set -o pipefail; $0 convert --files-from $1 -o - --to jsonl | head -c 1",
      folder.path("list"))
    #expect(result.status == 0)
    #expect(result.output == "{")
    #expect(result.messages.isEmpty)
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func leavesTheOldOutputWhenInterrupted(_ signal: Int32) throws {
    try folder.write("old", to: "out.jsonl")
    let (process, input) = try Program.start("convert", "-", "-o", folder.path("out.jsonl"))
    // The program is ready when its temporary file is there.
    for _ in 0..<500 where try folder.names().count == 1 { usleep(10_000) }
    #expect(try folder.names().count == 2)
    kill(process.processIdentifier, signal)
    for _ in 0..<500 where process.isRunning { usleep(10_000) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    try input.fileHandleForWriting.close()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
    #expect(try folder.names() == ["out.jsonl"])
    #expect(try folder.bytes("out.jsonl") == Array("old".utf8))
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
  func listsAFileWithoutPermission() throws {
    try folder.write(Program.report, to: "a.txt")
    try folder.write("secret", to: "b.txt")
    chmod(folder.path("b.txt"), 0)
    let result = try Program.run(
      "convert", folder.path("a.txt"), folder.path("b.txt"), "-o", folder.path("out.jsonl"))
    #expect(result.status == 1)
    #expect(result.messages.contains("b.txt: reading it is not permitted"))
  }
}
