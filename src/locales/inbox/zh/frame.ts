import type { frameEn } from '../en/frame.ts'

export const frame: typeof frameEn = {
  locale: 'zh',
  dir: 'ltr',
  title: '收件箱',
  titleUnread: (count) => `(${count}) 收件箱`,
  skipToList: '跳到对话列表',
  skipToConversation: '跳到打开的对话',
  back: '返回',
  signOut: '退出登录',
  shortcuts: '键盘快捷键',
  keys: {
    next: '下一个对话',
    previous: '上一个对话',
    open: '打开',
    back: '返回列表',
    reply: '写回复',
    list: '此列表',
    on: '启用单键快捷键',
    close: '完成',
  },

  online: '在线',
  offline: '离线',
  onlineHint: '您正在接收聊天。',
  offlineHint: '您不接收聊天。',
  onlineClosed: '营业时间外：不接收聊天。',
  onlineUnheard: '连接恢复后生效。',
  goOnline: '上线',

  lineDown: '连接已断开。您写的内容会保留，恢复后发送。',
  lineRefused: '服务器已结束此会话。',
  reload: '重新加载页面',

  checking: '正在打开收件箱…',
  signedOut: '您尚未登录。',
  signedOutHint: '请用密码或链接登录。',
  signedIn: '登录',
  noSite: '还没有网站。',
  noSiteHint: '请在服务器配置中指定一个，然后重新启动。',
  unreachable: '无法连接服务器。',
  unreachableHint: '没有丢失任何内容。请检查服务器是否运行以及您是否联网。',
}
