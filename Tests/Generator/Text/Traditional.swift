/// Text as mirrors of pages in traditional characters show it, with Taiwan's words for some things.
enum Traditional {
  /// The text in traditional characters.
  static func text(_ simplified: String) -> String {
    var text = simplified
    for (word, other) in words { text = text.replacing(word, with: other) }
    return String(text.map { characters[$0] ?? $0 })
  }

  private static let words = [("文件", "檔案"), ("制作", "製作"), ("程序", "程式")]

  private static let characters: [Character: Character] = {
    let characters = Array(pairs)
    return Dictionary(
      uniqueKeysWithValues: stride(from: 0, to: characters.count, by: 2).map {
        (characters[$0], characters[$0 + 1])
      })
  }()

  /// The characters of reports that differ, each with its traditional one behind it.
  private static let pairs = """
    万萬与與专專业業东東严嚴丰豐临臨举舉乡鄉书書于於云雲从從们們优優会會传傳体體兰蘭内內农農决決况況减減办辦务務动動区區华華单單卫衛压壓县縣参參号號后後员員围圍国國图圖场場坚堅处處\
    够夠实實审審对對导導将將属屬应應废廢开開强強归歸彻徹径徑怀懷态態总總户戶执執护護报報据據数數无無时時机機权權条條标標栏欄档檔楼樓没沒泽澤济濟点點热熱环環现現电電畅暢监監确確碍礙\
    称稱稳穩类類纠糾纳納纸紙组組细細织織经經结結络絡统統继繼续續维維编編缴繳网網罚罰职職联聯节節范範补補规規计計认認训訓议議记記许許讼訟设設访訪诉訴话話询詢该該请請读讀谈談负負财財\
    责責质質购購贯貫费費资資转轉较較辑輯过過还還这這进進邮郵针針错錯门門问問闻聞隐隱页頁项項预預领領题題额額馆館驳駁鹭鷺个個为為众眾关關发發复復当當录錄构構系係线線舆輿获獲证證采採\
    阅閱
    """
}
