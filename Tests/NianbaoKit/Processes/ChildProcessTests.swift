import NianbaoKit
import Synchronization
import TestSupport
import Testing

@Suite struct ChildProcessTests {
  private func shell(_ line: String) -> ChildProcess {
    ChildProcess("bash", package: "bash", arguments: ["-c", line])
  }

  private func output(_ process: ChildProcess) throws -> String {
    String(decoding: try process.run().output, as: UTF8.self)
  }

  @Test("A program reads its input and prints its output, however much.")
  func passesBytes() throws {
    var process = ChildProcess("cat", package: "coreutils")
    process.input = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let result = try process.run()
    #expect(result.status == 0)
    #expect(result.output == process.input)
  }

  @Test("The input is a file that can be read twice.")
  func givesAFile() throws {
    var process = shell("cat /dev/stdin /dev/stdin")
    process.input = Array("年报".utf8)
    #expect(try output(process) == "年报年报")
  }

  @Test("A status and the end of the messages come back.")
  func tellsStatusAndMessages() throws {
    let result = try shell("for i in {1..9999}; do echo $i >&2; done; exit 7").run()
    #expect(result.status == 7)
    #expect(result.messages.hasSuffix("9998\n9999\n"))
    #expect(result.messages.utf8.count == 4096)
    #expect(try shell("kill -9 $$").run().status == 137)
  }

  @Test("Arguments are no shell words.")
  func quotesNothing() throws {
    let process = ChildProcess(
      "printf", package: "coreutils", arguments: ["%s|", "a b", "$HOME;`ls`"])
    #expect(try output(process) == "a b|$HOME;`ls`|")
  }

  @Test("The environment has a few names, and no other file is open.")
  func closesTheDoors() throws {
    var process = shell("env | cut -d= -f1 | sort | tr '\\n' ' '; ls /proc/self/fd | wc -l")
    process.home = "/nowhere"
    // 0, 1, 2 and the folder that `ls` itself reads.
    #expect(try output(process) == "HOME LC_ALL PATH PWD SHLVL TMPDIR _ 4\n")
  }

  @Test("A program that takes too long is ended together with what it started.")
  func endsAfterItsTime() throws {
    let folder = try TemporaryFolder()
    var process = shell(
      "(sleep 30; touch \(folder.path("late"))) & echo $! > \(folder.path("pid")); wait")
    process.seconds = 1
    let error = try #require(throws: SourceError.self) { try process.run() }
    #expect(error.kind == .overLimit)
    #expect(error.message.en.contains("bash") && error.message.en.contains("1 seconds"))
    let child = String(decoding: try folder.bytes("pid"), as: UTF8.self).dropLast()
    // Nobody may have asked yet for the status of what was ended.
    let gone = shell(
      """
      while [ -e /proc/\(child) ] && ! grep -q 'State:.Z' /proc/\(child)/status; do sleep 0.05; done
      echo gone
      """)
    #expect(try output(gone) == "gone\n")
  }

  @Test("What a program leaves behind does not keep it from ending.")
  func doesNotWaitForWhatIsLeftBehind() throws {
    #expect(try output(shell("sleep 30 & echo done")) == "done\n")
  }

  @Test("A program that prints too much is ended.")
  func endsAtItsOutput() throws {
    var process = ChildProcess("yes", package: "coreutils")
    process.output = 1 << 20
    let error = try #require(throws: SourceError.self) { try process.run() }
    #expect(error.kind == .overLimit)
    #expect(error.message.en.contains("1 MB"))
  }

  @Test("A program cannot fill more memory than it may.")
  func limitsMemory() throws {
    var process = ChildProcess(
      "dd", package: "coreutils",
      arguments: ["if=/dev/zero", "of=/dev/null", "bs=256M", "count=1"])
    #expect(try process.run().status == 0)
    process.memory = 64 << 20
    let result = try process.run()
    #expect(result.status == 1)
    #expect(result.messages.contains("memory exhausted"))
  }

  @Test("A program ends when that is asked for.")
  func endsOnRequest() {
    let asked = AskedTimes()
    var process = shell("sleep 30")
    process.isCancelled = { asked.count.wrappingAdd(1, ordering: .relaxed).newValue > 2 }
    let error = #expect(throws: SourceError.self) { try process.run() }
    #expect(error?.message.en == "It was interrupted on request.")
  }

  @Test("A missing program is named with its package.")
  func namesThePackage() throws {
    let process = ChildProcess("no-such-program", package: "no-such-package")
    let error = try #require(throws: SourceError.self) { try process.run() }
    #expect(error.kind == .unsupported)
    for text in [error.message.zh, error.message.en] {
      #expect(text.contains("no-such-program") && text.contains("apt install no-such-package"))
    }
  }
}

/// How often it was asked whether to stop.
private final class AskedTimes: Sendable {
  let count = Atomic(0)
}
