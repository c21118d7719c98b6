import type { endsEn } from '../en/ends.ts'

export const ends: typeof endsEn = {
  closedAsLeft: '已关闭：访客已离开',
  noAnswer: '机器人没有答案',
  goneHint: '当机器人需要人工或没有更多答案时，对话会返回。如果访客离开，一天后它会在已关闭的对话中。',
  preview: '访客将看到的内容',
}
