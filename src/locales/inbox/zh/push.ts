import type { pushEn } from '../en/push.ts'

export const push: typeof pushEn = {
  also: '收件箱关闭时也提醒',
  alsoHint: '在此设备上。对于“未分配”，在您在线时提醒；若未下线就关闭收件箱，则最多提醒12小时。',
  state: {
    absent: '此浏览器不支持。',
    install: '在iPhone或iPad上只有应用可以做到：选择“共享”，再选“添加到主屏幕”，然后从那里打开收件箱。',
    insecure: '这需要https地址。',
    denied: '请先允许通知：此浏览器被禁止显示通知。',
    failed: '操作未成功。浏览器无法连接其推送服务或此服务器。请重试。',
    turning: '请稍候…',
    on: '此设备会收到提醒。',
  },
  tryOut: '试一下',
  triedOut: '已经发出。如果没有收到，请检查系统是否允许此浏览器显示通知。',

  isCalled: '关闭时也提醒',
  endCalls: '停止提醒',
  endCallsOf: (device) => `停止提醒${device}`,
  callsEnded: (device) => `不再提醒${device}。`,

  taken: (name) => `${name}已不在“未分配”中`,
  takenAll: '“未分配”中的所有人都有人接待',
  takenHint: '您无需处理。',
  trial: '通知正常',
  trialHint: '收件箱关闭时会这样提醒您。',
}
