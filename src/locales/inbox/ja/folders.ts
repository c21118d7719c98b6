import { counted } from '../../counted.ts'
import type { foldersEn } from '../en/folders.ts'

export const folders: typeof foldersEn = {
  folders: 'フォルダー',
  unassigned: '未割り当て',
  mine: '自分の会話',
  mineShort: '自分',
  closed: '終了した会話',
  closedShort: '終了',
  count: (count) => counted('ja', count, { other: '#件の会話' }),
  countMore: (count) => counted('ja', count, { other: '#件以上の会話' }),

  visitor: '訪問者',
  unread: '未読',
  secondsLeft: (seconds) => `残り${seconds}秒`,
  minutesLeft: (minutes) => `残り${minutes}分`,
  missed: '対応なし',
  yesterday: '昨日',

  search: '会話を検索',
  searchIn: '検索範囲',
  everywhere: 'すべて',
  foundList: '見つかった会話',
  nothingFound: (sought) => `「${sought}」は見つかりませんでした。`,
  nothingFoundHint: 'すべての語が会話のどこか（発言、名前、アドレス）に含まれている必要があります。',
  searchEverywhere: 'すべてのフォルダーを検索',

  loadingList: '会話を取得しています…',
  loadingLater: '会話はまだ届いていません。',
  loadingLaterHint: '接続が戻ると表示されます。',
  loadingMore: '古い会話を取得しています…',
  emptyUnassigned: '待っている人はいません。',
  emptyUnassignedHint: '担当者を希望する訪問者がすぐにここに表示されます。',
  emptyUnassignedOffline: 'オフラインです。',
  emptyUnassignedOfflineHint: '誰もオンラインでない間は、訪問者にメッセージを残すようお願いします。',
  emptyMine: '担当している会話はありません。',
  emptyMineHint: '「未割り当て」から引き受けると、ここに移ります。',
  emptyClosed: '終了した会話はまだありません。',
  emptyClosedHint: '終了した会話はここに残り、いつでも読めます。',
  seeUnassigned: '未割り当てを見る',
  noneOpen: '開いている会話はありません。',
  noneOpenHint: '一覧から選んでください。矢印キーで移動、Enterで開きます。',
}
