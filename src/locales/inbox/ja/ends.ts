import type { endsEn } from '../en/ends.ts'

export const ends: typeof endsEn = {
  closedAsLeft: '終了：訪問者が離れました',
  noAnswer: 'ボットに答えがありません',
  goneHint: 'ボットが担当者を求めるか、答えがなくなると会話が戻ります。訪問者が離れた場合は、1日後に終了した会話に移ります。',
  preview: '訪問者に表示される内容',
}
