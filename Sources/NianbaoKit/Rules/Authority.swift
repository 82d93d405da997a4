/// On whose word a rule stands.
public enum Authority: String, Sendable, CaseIterable, Comparable {
  /// Written on the form or in a notice.
  case official
  /// The form cannot be read otherwise.
  case impliedByForm = "implied-by-form"
  /// Offices and their tools check it, without a published text.
  case commonlyChecked = "commonly-checked"
  /// Worth a look; there may be good reasons.
  case advisory

  /// What the authority is called.
  public var label: Message {
    switch self {
    case .official: Message(zh: "官方规定", en: "official")
    case .impliedByForm: Message(zh: "表式隐含", en: "implied by the form")
    case .commonlyChecked: Message(zh: "通行核对", en: "commonly checked")
    case .advisory: Message(zh: "仅供参考", en: "advisory")
    }
  }
}

extension Authority {
  /// Whether the left word weighs more than the right one.
  public static func < (left: Authority, right: Authority) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .official: 0
    case .impliedByForm: 1
    case .commonlyChecked: 2
    case .advisory: 3
    }
  }
}
