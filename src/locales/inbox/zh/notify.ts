import { counted } from '../../counted.ts'
import type { notifyEn } from '../en/notify.ts'

export const notify: typeof notifyEn = {
  title: '通知',
  ask: '有人需要您时，此浏览器可以提醒您吗？',
  askHint: '有访客等待、有对话分配给您、您的对话有新消息。每项都可关闭。',
  allow: '允许通知',
  notNow: '暂不',
  granted: '此浏览器会显示通知，只显示访客姓名，不显示内容。',
  default: '尚未询问此浏览器。在此之前，由声音和标签页标题提醒您。',
  denied: '此浏览器被禁止显示收件箱的通知。请在地址旁的页面设置中允许，然后重新加载。在此之前，由声音和标签页标题提醒您。',
  absent: '此浏览器不支持页面通知。由声音和标签页标题提醒您。',
  of: '提醒内容',
  on: {
    unassigned: '“未分配”中的新对话，反复提醒直到有人接手',
    assigned: '分配给我的对话',
    message: '我的对话中的新消息',
  },
  sound: '播放声音',
  tryOut: '试听',
  done: '完成',

  told: {
    unassigned: (name) => `${name}在“未分配”中`,
    assigned: (name) => `${name}已分配给您`,
    message: (name) => `${name}发来新消息`,
  },
  hint: {
    unassigned: '还没有人接手此对话。',
    assigned: '此对话现在由您处理。',
    message: '点按查看。',
  },
  several: (count) => counted('zh', count, { other: '“未分配”中有#位访客' }),
}
