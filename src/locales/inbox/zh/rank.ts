import type { rankEn } from '../en/rank.ts'

export const rank: typeof rankEn = {
  assignTo: '分配给其他人',
  online: '在线',
  offline: '离线',
  nobodyElse: '目前只有您一人。',
  release: '退回“未分配”',
  returned: '重新变为未分配',
  gaveTo: (from, to) => `${from}将对话转给${to}`,
  gaveYou: (from) => `${from}将对话转给您`,
  youGave: (to) => `您将对话转给${to}`,
  youLeft: '您将对话退回“未分配”',
  left: (name) => `${name}将对话退回“未分配”`,
  takenFrom: (name) => `因长时间未回复，已从${name}处收回`,
  takenFromYou: '已从您处收回：访客等待回复过久',
  ended: (name) => `因账号已停用，已从${name}处收回`,
  given: (name) => `现在由${name}处理。`,
}
