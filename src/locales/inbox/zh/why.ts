import type { whyEn } from '../en/why.ts'

export const why: typeof whyEn = {
  name: '姓名须为1到80个可显示的字符。',
  'name-taken': '已有人使用此姓名，访客会无法区分。',
  email: '这不是电子邮件地址。',
  'email-taken': '此地址已被使用。',
  'last-administrator': '这是唯一的管理员。请先将其他人设为管理员。',
  'no-address': '请先保存电子邮件地址。两者一起用于登录。',
  'password-short': '请至少使用15个字符。几个互不相关的词容易记住。',
  'password-long': '超出了密码的长度上限。',
  'password-guessed': '此密码太容易被猜到。用几个互不相关的词更好。',
  'not-yours': '密码不正确。',
  'too-many': '尝试次数过多。请等几分钟再试。',
  'too-many-replies': '快捷回复数量过多。',
  'reply-name': '请为它取一个便于查找的名称，最多80个字符。',
  'reply-text': '请填写内容：最多4,000个字符，且只使用这些名称。',
  taken: '其他人在此期间作了更改。请重新读取。',
  'not-found': '它已不存在。',
  'bad-option': '按目前的写法无法保存。',
  'bad-command': '部分内容无法设置。',
  'bad-playbook': '剧本有错误。',
  unauthorized: '您的会话已结束。请重新加载页面并再次登录。',
}
