import type { filesEn } from '../en/files.ts'

export const files: typeof filesEn = {
  attach: 'Dosya ekle',
  dropFiles: 'Eklemek için buraya bırakın',
  attached: (names) => `Eklenenler: ${names}`,
  tooManyFiles: (count) => `Tek seferde en çok ${count}.`,
  uploading: (name) => `${name} yükleniyor`,
  uploaded: (name) => `Yüklendi: ${name}`,
  removeFile: (name) => `${name} dosyasını kaldır`,
  fileWaits: 'Bağlantı bekleniyor',
  fileTooLarge: (size) => `Çok büyük. En çok ${size} gönderilebilir.`,
  fileWrongType: 'Bu tür dosya alınmıyor ya da dosya adının söylediği şey değil.',
  fileRefused: 'Bu dosya gönderilemedi.',
  fileLost: 'Sayfadan çıkılmadan yüklenemedi. Yeniden ekleyin.',
  saveFile: 'Dosyayı kaydet',
  showLarge: (name) => `${name} dosyasını büyük göster`,
  previousPicture: 'Önceki resim',
  nextPicture: 'Sonraki resim',
  closePicture: 'Resmi kapat',
}
