import { counted } from '../../counted.ts'
import type { foldersEn } from '../en/folders.ts'

export const folders: typeof foldersEn = {
  folders: '文件夹',
  unassigned: '未分配',
  mine: '我的对话',
  mineShort: '我的',
  closed: '已关闭的对话',
  closedShort: '已关闭',
  count: (count) => counted('zh', count, { other: '#个对话' }),
  countMore: (count) => counted('zh', count, { other: '至少#个对话' }),

  visitor: '访客',
  unread: '未读',
  secondsLeft: (seconds) => `剩余${seconds}秒`,
  minutesLeft: (minutes) => `剩余${minutes}分钟`,
  missed: '无人接待',
  yesterday: '昨天',

  search: '搜索对话',
  searchIn: '搜索范围',
  everywhere: '全部',
  foundList: '找到的对话',
  nothingFound: (sought) => `没有找到“${sought}”。`,
  nothingFoundHint: '每个词都必须出现在对话中：所说的内容、姓名或地址。',
  searchEverywhere: '在所有文件夹中搜索',

  loadingList: '正在获取对话…',
  loadingLater: '对话尚未到达。',
  loadingLaterHint: '连接恢复后会显示。',
  loadingMore: '正在获取更早的对话…',
  emptyUnassigned: '没有人在等待。',
  emptyUnassignedHint: '请求人工的访客会立即出现在这里。',
  emptyUnassignedOffline: '您处于离线状态。',
  emptyUnassignedOfflineHint: '无人在线时，会请访客留言。',
  emptyMine: '您没有对话。',
  emptyMineHint: '从“未分配”接手一个，它会移到这里。',
  emptyClosed: '还没有关闭任何对话。',
  emptyClosedHint: '您关闭的对话会保留在这里供查阅。',
  seeUnassigned: '查看未分配',
  noneOpen: '没有打开的对话。',
  noneOpenHint: '请从列表中选择：方向键移动，Enter打开。',
}
