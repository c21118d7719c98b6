import type { filesEn } from '../en/files.ts'

export const files: typeof filesEn = {
  attach: '添加附件',
  dropFiles: '拖放到此处以添加',
  attached: (names) => `附件：${names}`,
  tooManyFiles: (count) => `一次最多${count}个。`,
  uploading: (name) => `正在上传${name}`,
  uploaded: (name) => `已上传：${name}`,
  removeFile: (name) => `移除${name}`,
  fileWaits: '等待连接',
  fileTooLarge: (size) => `文件过大。最大可发送${size}。`,
  fileWrongType: '不接受此类文件，或文件内容与名称不符。',
  fileRefused: '无法发送此文件。',
  fileLost: '离开页面前未上传完成。请重新添加。',
  saveFile: '保存文件',
  showLarge: (name) => `放大查看${name}`,
  previousPicture: '上一张图片',
  nextPicture: '下一张图片',
  closePicture: '关闭图片',
}
