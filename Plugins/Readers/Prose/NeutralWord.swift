/// What a word that changes no number lets follow.
enum NeutralWord: Sendable {
  /// Nothing but further neutral words.
  case plain
  /// The name of a website or an account, up to the words of the phrase: 通过“某某发布”微信公众号.
  case name
  /// Ways of publishing, up to a word that keeps the list open: 通过网站、公众号等方式.
  case ways
}
