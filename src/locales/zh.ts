import { counted } from './counted.ts'
import type { Words } from './words.ts'

export const words: Words = {
  panel: '聊天',
  close: '关闭聊天',
  newConversation: '开始新的对话',
  bot: '助手',
  you: '您',

  placeholder: '请输入消息',
  send: '发送',
  emoji: '表情',
  latest: '回到最新消息',
  earlier: '更早的消息',
  charactersLeft: (count) => counted('zh', count, { other: '还可输入 # 个字' }),
  tooLong: (count) => counted('zh', count, { other: '超出 # 个字。请精简，或分两条发送。' }),

  sending: '发送中',
  sent: '已发送',
  read: '已读',
  failed: '这条消息没有送达。',
  tryAgain: '重试',

  statusBot: '自动助手',
  statusWaiting: '正在联系同事',
  statusAgent: '正在为您服务',
  statusClosed: '已结束',
  ended: '您可以继续留言，我们会为团队保存。',

  timeLeft: (time) => `还剩 ${time}`,
  anyMoment: '马上就好',
  keepWaiting: '继续等待',
  leaveMessage: '改为留言',

  joined: (name) => `${name} 已加入对话`,
  writing: (name) => `${name} 正在输入`,
  waiting: '正在为您联系同事。',
  extended: '您选择了继续等待',
  nobodyOnline: '目前无人在线',
  nobodyCame: '同事未能及时接待您',
  stoppedWaiting: '您选择了留言',
  unreached: '未能联系上我们的团队',
  closed: '本次对话已结束。',

  connecting: '正在连接',
  noConnection: '网络已断开。您写的内容会保留，恢复后自动发送。',
  refused: '此处无法连接聊天。您写的内容会留在本设备上。',
  loading: '请稍候',
  missingPlaybook: '聊天尚未完全就绪，但您现在就可以给我们留言。',

  options: '请选择一个回答',
  skip: '跳过',
  submit: '继续',
  optional: '选填',
  required: '请填写此项。',
  hintEmail: '例如 name@example.com',
  hintPhone: '含国家代码，例如 +86',

  more: '更多',
  saveTranscript: '保存对话',
  sound: '声音',
  forgetMe: '清除我的数据',
  forgetQuestion: '要清除您在此设备和我们服务器上的全部对话吗？清除后无法恢复。',
  forgetYes: '全部清除',
  forgetNo: '保留',
  forgotten: '已全部清除。',
  forgottenHere: '已从此设备清除。暂时无法连接服务器，您下次在此聊天时会一并清除。',

  rateQuestion: '这次体验如何？',
  score: (score) => ['很差', '不太好', '一般', '好', '很好'][score - 1] ?? '',
  rateText: '还有什么想补充的吗？',
  rateThanks: '感谢您的反馈。',
}
