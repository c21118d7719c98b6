import type { faultsEn } from '../en/faults.ts'

export const faults: typeof faultsEn = {
  'no-start': ({ card }) => `“${card}” diye bir kart yok. Ziyaretçiyi karşılayan kartı yazın.`,
  'no-card': ({ card }) => `“${card}” diye bir kart yok. Senaryonun bir kartını yazın ya da bitirmek için null.`,
  unreachable: 'Baştan bu karta giden bir yol yok. Başka bir karttan buraya bağlayın ya da bunu kaldırın.',
  'restless-ring': 'Bot burada ziyaretçiye hiçbir şey sormadan dönüp dururdu. Yola bir soru ya da bir son koyun.',
  'second-live-chat': ({ card }) =>
    `Bu, aynı yolda ikinci bir canlı sohbet kartına, “${card}” kartına gidiyor. Bir yolda en çok bir tane olur: birini kaldırın.`,
  'no-offline-branch':
    'Çevrimdışı dal eksik: kimse gelmezse ziyaretçi yalnızca mesajla kalır. Buraya, ziyaretçiye nasıl ulaşılacağını soran bir kart ya da bir sonuç koyun.',
  'without-consent': ({ card }) =>
    `Onay vermeyen ziyaretçi “${card}” kartına gelirdi; bu kart söylenenleri saklar. Onu bu karta uğratmayın ya da sona götürün.`,

  'no-such-name': ({ name }) =>
    `“${name}” diye bir şey yok. Adlara docs/playbooks.md dosyasında bakın ya da bunu noktasız bir adla sorun.`,
  'never-asked': ({ name }) =>
    `Hiçbir kart “${name}” bilgisini sormuyor. Bir yanıtın anahtarını yazın ya da bu, sitenin bildiği bir şeyse “identity.${name}” yazın.`,
  'asked-later': ({ name }) => `“${name}” ancak bundan sonra soruluyor. Önce sorun ya da daha sonra kullanın.`,
  'only-for-conditions': ({ name }) => `“${name}” yalnızca koşullarda bilinir. Metinden çıkarın.`,
  'no-such-claim': ({ field }) => `Site “${field}” diye bir alan için kefil olamaz: bu adlarda harf, rakam, “_” ve “-” bulunur.`,
  'other-claim': ({ field, claim }) => `Site “identity.${claim}” için kefildir, “identity.${field}” için değil. Öyle yazın.`,

  'only-in-conversation': ({ name }) => `“${name}” ancak bir görüşmede bilinir. Sayfa bunu “tracked” ile bildirsin.`,
  'not-at-start': ({ name }) =>
    `“${name}” ne sayfaya ne de ziyaretçiye ait bir ad ve henüz kimse yanıt vermedi. “page.path”, “query.utm_source”, “visitor.device” gibi bir ad kullanın.`,
  'no-greeting': 'Senaryonun herkes için ilk sözleri yok. Sohbet düğmesinin yanında ne yazacağını buraya yazın.',

  'own-language': 'Bu, kartların kendi dili. Metni kartlara yazın.',
  'no-card-to-translate': ({ card }) => `“${card}” diye bir kart yok. Senaryonun bir kartını yazın ya da bu çeviriyi kaldırın.`,
  'no-such-words': ({ card }) => `“${card}” kartında böyle bir metin yok. Kaldırın ya da orada adının ne olduğuna bakın.`,
  'not-translated': ({ text, locale, own }) => `“${text}” çevrilmemiş. “${locale}” dilinde okuyan bunu “${own}” dilinde görür.`,
  'greeting-not-translated': ({ locale, own }) =>
    `Karşılama metni çevrilmemiş. “${locale}” dilinde okuyan bunu “${own}” dilinde görür.`,

  'no-key': 'Bu alanın saklanması için bir anahtar gerekir, örneğin "shoeSize".',
  'key-of-its-own': ({ field }) => `“${field}” alanı kendi adıyla saklanır. Anahtarı kaldırın ya da alanı "custom" yapın.`,
  'same-key': ({ key }) => `Bu kartın başka bir alanı “${key}” adıyla saklanıyor. Birine ayrı bir anahtar verin.`,
  'same-id': ({ id }) => `Burada başka bir “${id}” zaten var. Her birine kendi kimliğini verin.`,
  'taken-id': ({ prefix }) =>
    `“${prefix}” ile başlayan kimlikler, temsilcilerin ziyaretçilere gösterdiği kartlar içindir. Buna başka bir ad verin.`,
  'more-than-options': 'Hiçbir yanıtta bu kadar çok seçenek olamaz. Sayıyı küçültün ya da seçenek ekleyin.',
  'options-of-choice': 'Seçim alanına seçenekler gerekir, başka hiçbir alanda seçenek olmaz. Ekleyin ya da kaldırın.',
  'other-bound':
    'Buraya sayı alanında bir sayı, tarih alanında bir gün yazılır, başka alanlarda hiçbir şey yazılmaz. Değiştirin ya da kaldırın.',
  'nothing-between': '"min" ile "max" arasında hiçbir şey yok. Birini değiştirin.',
  'same-branch': ({ branch }) =>
    `Buraya hiç gelinmez: ${branch}. dalın koşulu aynı. Bu dalın koşulunu değiştirin ya da bu dalı kaldırın.`,
  'never-met': ({ name }) => `Bu hiç gerçekleşmez: “${name}” aynı anda bunların hepsi olamaz. Sınamalardan birini kaldırın.`,
  'two-targets': 'Bir atlamanın tek hedefi olur: bir kart ("to") ya da bir senaryo ("playbook"). Birini yazın.',
  'no-way-back': 'Yalnızca başka bir senaryodan geri dönülür. Bunu kaldırın ya da bir senaryo yazın.',

  'long-id': ({ most }) => `Kimlik ${most} karakterden uzun. Buraya gelen atlamalara daha kısa kimlikler verin.`,
  'included-id': 'Dâhil edilen bir kartın kimliği de bu. Bu karta başka bir kimlik verin.',
  'no-include': ({ name }) => `"includes" içinde “${name}” diye bir senaryo yok. Ekleyin ya da başkasını yazın.`,
  'endless-include': ({ name }) => `“${name}” sonsuza dek kendine dönerdi. Onun yerine kartlarından birine atlayın.`,
  'unused-include': 'Buraya gelen bir atlama yok. Bir tane ekleyin ya da bu senaryoyu kaldırın.',
  'too-many-cards': ({ most }) => `Dâhil edilenlerle birlikte ${most} karttan fazla. Daha seyrek dâhil edin.`,

  'not-json': ({ said }) => `Bu JSON değil: ${said}`,
  'not-json-at': ({ line, column }) =>
    `Bu JSON değil: ${line}. satır, ${column}. sütuna bakın. Orada ya da hemen öncesinde bir virgül, ayraç ya da tırnak eksik veya fazla.`,
  'too-large': ({ most }) => `Senaryo ${most} karakterden uzun. Bölün.`,
  'too-deep': 'Buradaki iç içe yapı bir senaryo için fazla derin. Koşullarını sadeleştirin.',
  'other-playbook': ({ id }) =>
    `Bu, “${id}” senaryosunun taslağı. Kimliği olduğu gibi bırakın ya da başka bir senaryo oluşturun.`,

  missing: ({ field }) => `Burada “${field}” eksik. Ekleyin.`,
  'unknown-field': ({ field }) =>
    `“${field}” burada bir anlam taşımıyor. Kaldırın ya da adının ne olduğuna docs/playbooks.md dosyasında bakın.`,
  'not-text': 'Bu bir metin değil. Düz tırnak içinde yazın.',
  'not-a-number': 'Bu bir sayı değil. Tırnaksız, rakamla yazın.',
  'not-whole': 'Bu bir tam sayı değil. Yuvarlayın.',
  'not-yes-or-no': 'Buraya tırnaksız true ya da false yazın.',
  'not-a-list': 'Bu bir liste değil. [ ile ] arasına yazın.',
  'not-an-object': 'Bunlar değerleri olan alanlar değil. { ile } arasına yazın.',
  'not-one-of': ({ options }) => `Bu değerlerden birini yazın: ${options}.`,
  'too-long': ({ most }) => `Bu çok uzun: en çok ${most} karakter.`,
  'too-many': ({ most }) => `Bunlar çok fazla: en çok ${most}.`,
  'empty-list': 'Bu liste boş. İçine bir şey koyun.',
  'too-small': ({ least }) => `Bu çok küçük. En küçük değer ${least}.`,
  'too-great': ({ most }) => `Bu çok büyük. En büyük değer ${most}.`,
  blank: 'Burada hiçbir şey yazmıyor. Bir şey yazın.',
  'not-an-id': 'Kimlikte 1 ile 64 arasında harf, rakam, “-” ya da “_” olur. Başka bir ad verin.',
  'not-a-language': 'Bir dil, koduyla yazılır, örneğin "en" ya da "pt-BR".',
  'not-a-colour': 'Renk şöyle yazılır: "#0b6e4f".',
  'not-a-time': 'Saat şöyle yazılır: "09:00".',
  'not-a-time-zone': 'Saat dilimi bir şehrin adını taşır, örneğin "Europe/Oslo".',
  'not-a-day': 'Gün şöyle yazılır: "2026-12-24".',
  'not-a-link': '"https://", "/", "mailto:" ya da "tel:" ile başlayan bir adres yazın.',
  'not-a-page': '"https://" ile başlayan bir adres yazın.',
  'not-a-name': '"topic" ya da "query.utm_source" gibi bir ad yazın.',
  'not-a-test': 'Bir sınamada "value" ile şunlardan biri olur: "given", "is", "contains", "matches", "above", "below".',
  'not-a-condition': 'Bu bir koşul değil. "value", "hours", "all", "any" ya da "not" ile başlayın.',
  'not-a-start-condition':
    'Bu bir başlangıç koşulu değil. "value", "hours", "seconds", "scrolled", "leaving", "tracked", "all", "any" ya da "not" ile başlayın.',
  unfit: 'Bu burada olamaz. Neyin olabileceğine docs/playbooks.md dosyasında bakın.',
}
