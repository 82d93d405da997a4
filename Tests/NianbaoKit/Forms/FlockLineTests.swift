import Testing

@testable import NianbaoKit

/// The engine on text that prints one cell per line.
@Suite struct FlockLineTests {
  private static let header = "情况\n大羊\n合计\n白羊\n黑羊\n"
  private static let whole = """
    年初存栏\n11\n12\n23\n二、本年增加\n(一)出生\n4\n5\n9\n(二)购入\n1\n0\n1\n\
    比上年增减\n-2\n3\n1\n年末存栏\n9\n9\n18\n
    """

  @Test func readsOneCellPerLine() {
    let flock = FlockReading(Self.header + Self.whole)
    #expect(flock.cells("flock.start") == ["11", "12", "23"])
    #expect(flock.cells("flock.born") == ["4", "5", "9"])
    #expect(flock.cells("flock.bought") == ["1", "0", "1"])
    #expect(flock.cells("flock.change") == ["-2", "3", "1"])
    #expect(flock.cells("flock.end") == ["9", "9", "18"])
    #expect(flock.places("flock.start") == [[7, 0, 0, 0], [8, 0, 0, 0], [9, 0, 0, 0]])
    #expect(flock.rules == ["STRUCT-TABLES"])
  }

  @Test func passesOverBlankLinesAndPageMarks() {
    let text = (Self.header + Self.whole)
      .replacing("4\n5\n", with: "4\n\n- 3 -\n\n5\n").replacing("购入\n", with: "购入\n第 4 页\n")
    let flock = FlockReading(text)
    #expect(flock.cells("flock.born") == ["4", "5", "9"])
    #expect(flock.cells("flock.bought") == ["1", "0", "1"])
    #expect(flock.rules == ["STRUCT-TABLES"])
  }

  @Test(arguments: ["年初\n存栏", "一、年\n初存\n栏", "一\n、年初存栏"])
  func joinsALabelBrokenOverLines(label: String) {
    let flock = FlockReading(
      Self.header + Self.whole.replacing("年初存栏", with: label))
    #expect(flock.cells("flock.start") == ["11", "12", "23"])
    #expect(flock.cells("flock.end") == ["9", "9", "18"])
  }

  /// A text in which no line stands twice has lost the repeated ones.
  @Test func readsNothingWhereRepeatedLinesWereDropped() {
    let text =
      Self.header
      + "年初存栏\n11\n12\n23\n二、本年增加\n(一)出生\n4\n5\n9\n(二)购入\n1\n0\n"
      + "比上年增减\n-2\n3\n年末存栏\n18\n"
    let flock = FlockReading(text)
    #expect(flock.cells("flock.start") == ["unreadable", "unreadable", "unreadable"])
    #expect(flock.cells("flock.born") == ["unreadable", "unreadable", "unreadable"])
    let whole = FlockReading(text.replacing("(二)购入\n1\n0\n", with: "(二)购入\n1\n0\n1\n"))
    #expect(whole.cells("flock.start") == ["11", "12", "23"])
  }

  /// Empty cells vanish here; nothing tells which column a lone number belongs to.
  @Test func doesNotReadARowWithTooFewValues() {
    let flock = FlockReading(Self.header + Self.whole.replacing("4\n5\n9\n", with: "5\n9\n"))
    #expect(flock.cells("flock.born") == ["unreadable", "unreadable", "unreadable"])
    #expect(
      flock.fields(of: "ROW-UNREADABLE").sorted() == [
        "flock.born.all", "flock.born.black", "flock.born.white",
      ])
    #expect(flock.cells("flock.start") == ["11", "12", "23"])
    #expect(flock.cells("flock.bought") == ["1", "0", "1"])
  }

  @Test func doesNotReadARowWithTooManyValues() {
    let flock = FlockReading(Self.header + Self.whole.replacing("4\n5\n9\n", with: "4\n5\n9\n8\n"))
    #expect(flock.cells("flock.born") == ["unreadable", "unreadable", "unreadable"])
    #expect(flock.cells("flock.end") == ["9", "9", "18"])
    #expect(flock.rules.contains("ROW-UNREADABLE"))
  }

  /// A row without its last zero may lack any of them.
  @Test func doesNotReadZerosOfWhichOneIsMissing() {
    let flock = FlockReading(Self.header + Self.whole.replacing("1\n0\n1\n", with: "0\n0\n"))
    #expect(flock.cells("flock.bought") == ["unreadable", "unreadable", "unreadable"])
    #expect(flock.rules.contains("ROW-UNREADABLE"))
  }

  /// The values under a row that the form does not have belong to nobody else.
  @Test func keepsAnUnknownRowOutOfItsNeighbours() {
    let flock = FlockReading(
      Self.header + Self.whole.replacing("(二)购入", with: "(乙)借入\n70\n80\n90\n(二)购入"))
    #expect(flock.cells("flock.born") == ["4", "5", "9"])
    #expect(flock.cells("flock.bought") == ["1", "0", "1"])
    #expect(flock.extras == ["(乙)借入 white 70 black 80 all 90"])
  }

  @Test func tellsARowThatIsMissing() {
    let flock = FlockReading(Self.header + Self.whole.replacing("(二)购入\n1\n0\n1\n", with: ""))
    #expect(flock.cells("flock.bought").isEmpty)
    #expect(flock.fields(of: "ROW-MISSING").count == 3)
    #expect(flock.cells("flock.change") == ["-2", "3", "1"])
  }

  /// Where the label of the row is gone, its values stand below those of the row before it.
  @Test func doesNotGiveTheValuesOfAMissingLabelToTheRowAbove() {
    let flock = FlockReading(Self.header + Self.whole.replacing("(二)购入\n", with: ""))
    #expect(flock.cells("flock.born") == ["unreadable", "unreadable", "unreadable"])
    #expect(flock.fields(of: "ROW-MISSING").count == 3)
  }

  @Test(arguments: [0, 1, 2, 3])
  func readsNothingBehindTheEndOfTheDocument(values: Int) {
    let cut = "9\n9\n18\n".split(separator: "\n").prefix(values).joined(separator: "\n")
    let flock = FlockReading(
      Self.header + Self.whole.replacing("年末存栏\n9\n9\n18\n", with: "年末存栏\n" + cut))
    #expect(flock.cells("flock.change") == ["-2", "3", "1"])
    let end = flock.cells("flock.end")
    switch values {
    case 3: #expect(end == ["9", "9", "18"])
    default: #expect(end.allSatisfy { $0 == "unreadable" })
    }
    #expect(end.count == 3)
    if values < 3 { #expect(flock.fields(of: "ROW-UNREADABLE").count == 3) }
  }

  /// 1 835 may be one number, so that a value is missing, unless the author writes such numbers
  /// together.
  @Test func readsWhiteSpaceAsABorderOnlyWhereTheAuthorWritesLongNumbersTogether() {
    let rows = "情况 白羊 黑羊 合计\n一、年初存栏 27 1 835\n(一)出生 4 5 9\n(二)购入 1 0 1\n三、比上年增减 -2 3 1\n"
    let doubtful = FlockReading(rows + "五、年末存栏 9 9 18")
    #expect(doubtful.cells("flock.start") == ["unreadable", "unreadable", "unreadable"])
    #expect(doubtful.cells("flock.born") == ["4", "5", "9"])
    let certain = FlockReading(rows + "五、年末存栏 1000 9 1009")
    #expect(certain.cells("flock.start") == ["27", "1", "835"])
    let wide = FlockReading(rows.replacing("835", with: "８３５") + "五、年末存栏 9 9 18")
    #expect(wide.cells("flock.start") == ["unreadable", "unreadable", "unreadable"])
  }
}
