/// Chooses among the ways to part the digits of rows those that agree with sums over several rows.
struct GluedSums {
  /// One cell in a sum: `sign` times the value of a column of a row.
  struct Term {
    let row: Int
    let column: Int
    let sign: Int64
  }

  /// Cells that add up to zero.
  struct Equation {
    let terms: [Term]
  }

  /// The known values of rows whose cells stand apart.
  private var fixed: [[Int64?]?]
  /// The ways to part the digits of the other rows.
  private var open: [[GluedRow.Reading]]
  private var chosen: [GluedRow.Reading?]

  /// How many combinations are tried at most for rows that share sums.
  private static let mostSteps = 200_000

  init(count: Int) {
    fixed = Array(repeating: nil, count: count)
    open = Array(repeating: [], count: count)
    chosen = Array(repeating: nil, count: count)
  }

  mutating func setFixed(_ row: Int, _ values: [Int64?]) { fixed[row] = values }

  mutating func setOpen(_ row: Int, _ readings: [GluedRow.Reading]) { open[row] = readings }

  /// The only reading of a row with which all sums hold that it takes part in; nil if there are
  /// several or none.
  func decided(_ row: Int) -> GluedRow.Reading? { chosen[row] }

  /// Finds what the sums decide.
  mutating func solve(_ equations: [Equation]) {
    var left = equations.filter { equation in
      equation.terms.allSatisfy { term in
        fixed[term.row].map { $0[term.column] != nil } ?? !open[term.row].isEmpty
      }
    }
    while let first = left.first {
      // All sums that are linked by rows are solved together.
      var rows = Set(openRows(of: first))
      var linked: [Equation] = []
      var isGrowing = true
      while isGrowing {
        let more = left.filter { $0.terms.contains { rows.contains($0.row) } }
        left.removeAll { $0.terms.contains { rows.contains($0.row) } }
        linked += more
        isGrowing = !more.isEmpty
        rows.formUnion(more.flatMap(openRows))
      }
      if rows.isEmpty {
        left.removeFirst()
      } else {
        choose(rows.sorted { open[$0].count < open[$1].count }, linked)
      }
    }
  }

  private func openRows(of equation: Equation) -> [Int] {
    equation.terms.map(\.row).filter { fixed[$0] == nil }
  }

  /// Takes what all sums together decide; where they contradict each other because one kind of sum
  /// does not hold, what each other kind decides.
  private mutating func choose(_ rows: [Int], _ equations: [Equation]) {
    let all = search(rows, equations)
    if all.first != nil || all.isCut {
      take(all, rows)
      return
    }
    let kinds = Dictionary(grouping: equations) { Set($0.terms.map(\.row)) }.values.map { kind in
      let own = Set(kind.flatMap(openRows))
      let rows = rows.filter(own.contains)
      return (rows: rows, search: search(rows, kind))
    }
    guard kinds.contains(where: { $0.search.first == nil && !$0.search.isCut }) else { return }
    for kind in kinds { take(kind.search, kind.rows) }
  }

  private mutating func take(_ search: Search, _ rows: [Int]) {
    guard !search.isCut, let solution = search.first else { return }
    for (position, row) in rows.enumerated() where !search.differs[position] {
      chosen[row] = open[row][solution[position]]
    }
  }

  private func search(_ rows: [Int], _ equations: [Equation]) -> Search {
    var search = Search(
      readings: rows.map { open[$0] },
      start: equations.map { equation in
        equation.terms.reduce(0) { $0 + $1.sign * (fixed[$1.row]?[$1.column] ?? 0) }
      },
      weights: rows.map { row in
        equations.map { $0.terms.filter { $0.row == row }.map { ($0.column, $0.sign) } }
      })
    search.run(0)
    return search
  }

  /// A search in depth over the readings of rows, as deep as there are rows.
  private struct Search {
    /// For each row and reading what it adds to each sum.
    private let parts: [[[Int64]]]
    /// For each row what it and those behind it add to each sum at least and at most.
    private var limits: [[ClosedRange<Int64>]] = []
    private var sums: [Int64]
    private var path: [Int]
    private var steps = 0
    private(set) var first: [Int]?
    /// The rows for which solutions differ.
    private(set) var differs: [Bool]
    private(set) var isCut = false

    init(
      readings: [[GluedRow.Reading]], start: [Int64], weights: [[[(column: Int, sign: Int64)]]]
    ) {
      parts = zip(readings, weights).map { readings, weights in
        readings.map { reading in
          weights.map { $0.reduce(0) { $0 + $1.sign * reading.values[$1.column] } }
        }
      }
      sums = start
      path = Array(repeating: 0, count: readings.count)
      differs = Array(repeating: false, count: readings.count)
      var rest = start.map { _ in Int64(0)...0 }
      limits = [rest]
      for part in parts.reversed() {
        for sum in rest.indices {
          let values = part.map { $0[sum] }
          rest[sum] =
            rest[sum].lowerBound + (values.min() ?? 0)...rest[sum].upperBound + (values.max() ?? 0)
        }
        limits.append(rest)
      }
      limits.reverse()
    }

    mutating func run(_ row: Int) {
      steps += 1
      if steps > GluedSums.mostSteps { isCut = true }
      guard !isCut, zip(sums, limits[row]).allSatisfy({ $1.contains(-$0) }) else { return }
      guard row < parts.count else {
        if let first {
          for index in path.indices where path[index] != first[index] { differs[index] = true }
        } else {
          first = path
        }
        return
      }
      for (choice, part) in parts[row].enumerated() {
        path[row] = choice
        for sum in sums.indices { sums[sum] += part[sum] }
        run(row + 1)
        for sum in sums.indices { sums[sum] -= part[sum] }
      }
    }
  }
}
