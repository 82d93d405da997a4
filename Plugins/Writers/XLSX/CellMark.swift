/// How grave the findings are that cite a cell, which its colour shows.
enum CellMark: Int, CaseIterable {
  case none
  case warning
  case error
}
