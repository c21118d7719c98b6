/** Turkish names of emoji, and what else they are looked for by. From the Unicode CLDR 48 (see NOTICE.md). */
export const names = `
👍 baş parmak yukarıda, iyi, onay, tamam, anlaştık, beğendim
👎 baş parmak aşağıda, işaret
👋 el sallama, bye, hey, selam, merhaba, sallamak, görüşürüz
🙏 birleşen eller, dua, hareket
👏 el çırpma, alkış, bravo, eller, işaret, tebrik
💪 pazı, kas, esnek, güçlü, vücutcu
👌 tamam işareti, ok, süper, harika, müthiş, anlaştık, mükemmel, tamamdır
🤝 el sıkışma, anlaşma, sallama, toplantı
🙌 eller havaya, çak, kutlama, tebrikler
🤞 şans dileme, çapraz, parmak
✌️ zafer işareti, barış, oleey
👉 elinin tersiyle sağı gösteren işaret parmağı, parmak
👆 elinin tersiyle yukarıyı gösteren işaret parmağı, parmak
👇 elinin tersiyle aşağıyı gösteren işaret parmağı, parmak
✋ el kaldırma, dur
🙂 hafifçe gülümseyen yüz, gülme, mutlu, neşeli, gülümseme
😀 sırıtan yüz, lol, gülme, mutlu, neşeli, keyifli, sırıtma
😄 gülen gözlerle ağzı açık sırıtma, lol, yüz, gülme, neşeli, gülümseme
😁 gülen gözlerle sırıtma, lol, yüz, gülme, neşeli, gülümseme
😂 sevinç gözyaşları, haha, neşe, komik, gülmek, ağlamak, gözyaşı, kahkaha, katılmak, mutluluk, inanılmaz
🤣 gülmekten yerlere yatma, yüz, neşe, ahaha, komik, hahaha, gözyaşı, kahkaha, mutluluk
😅 soğuk terli ağzı açık gülümseme, yüz, stresli, heyecanlı
😉 göz kırpan yüz, cilve
😊 ağzı açık gülme, yüz, samimi, sevecen
😇 ışık halkalı gülümseme, yüz, hare, melek
😍 kalp gözlü gülümseme, aşk, yüz, gözler, kalpler, romantik
🥰 3 kalpli gülümseyen yüz, aşk, aşık, sevgi, çarpılma, mutluluk, romantik, hayranlık
😘 öpücük gönderen yüz, aşk, muah, muck, öptüm, sevgi, romantik
😋 lezzetli yiyecek beğenen yüz
😜 dili dışarda göz kırpma, yüz, şaka, haylaz, yaramaz, kışkırtma
🤗 kucaklayarak gülümseme, yüz, sarılma, heyecanlı, kucaklama
🤔 düşünen yüz, düşünme
🤨 tek kaşı çatık yüz, surat, şüpheci, güvenmeyen
😐 duygusuz yüz, nötr, etkilenmemiş
😏 imalı gülümseme, hin, yüz, sinsi, kuşkucu
🙄 gözlerini deviren yüz, hmm, yani, neyse, banane, bilemiyorum
😬 dişlerini gösteren yüz, dişçi, endişeli, tedirgin
😌 rahatlamış yüz, huzur
😴 uyuyan yüz, zzz, uyku, yatak, uykulu, uyumak, yatmak, yorgun, esnemek, şekerleme
😷 maskeli yüz, grip, hasta, nezle, soğuk, rahatsız
🤒 ağzında termometre olan yüz, ateş, grip, hasta, nezle
🥳 partide eğlenen yüz, oley, şapka, neşeli, eğlence, konfeti, kutlama, yılbaşı
😎 güneş gözlüklü gülümseme, yüz, cool, janti, kanka, kanki, havalı
🤓 ukala yüz, zeki, akıllı, bilmiş, gözlük, bilgili, çalışkan, gözlüklü
🤯 patlayan kafa, şoke, surat, şaşırmış
😕 kafası karışık yüz, bilmiyorum
🙁 biraz asık surat, yüz, endişeli
😮 ağzı açık yüz, şok, ağız, şaşkın, süpriz
😳 kızarmış ve şaşkın yüz, şok, tuhaf, şaşırmış
🥺 yalvaran yüz, üzgün, lütfen, merhamet, pişmanlık, yalvarırım
😢 ağlayan yüz, üzgün, ağlama, mutsuz, üzüntülü, gözyaşları
😭 avaz avaz ağlayan yüz, üzgün, ağlama, mutsuz, gözyaşları
😱 korkuyla çığlık atan yüz, korkmuş, korkunç
😞 memnuniyetsiz yüz, kırgın, mutsuz, umutsuz, kırgınlık
😤 burnundan soluyan yüz, zafer, kızgın, mutsuz, sinirli
😡 somurtkan yüz, öfkeli
🙈 görmedim, oyun, komik, hayvan, maymun, saklambaç
🤷 omuz silkme, kişi, vücut, bilmem, bilemem, bilmeme, sanırım, kararsız, bilmiyorum, ilgisizlik
🤦 yüzünü eliyle kapama, şok, öfke, olamaz, inanmama, kızgınlık, inanmıyorum, inanamıyorum
🙋 elini kaldırma, ben, kişi, soru, selam, burada, hareket, merhaba
❤️ kırmızı kalp, aşk
🧡 turuncu kalp, portakal
💛 sarı kalp, duygu
💚 yeşil kalp, duygu
💙 mavi kalp, duygu
💜 mor kalp, duygu
🖤 siyah kalp, fena, kötü
💔 kırık kalp, duygu, kırma, hüsran, kırılmış
💯 yüz puan, yuz, skor
✨ parıltılar, sihir, mucize, yıldız, pırıltı, yıldızlar
⭐ yıldız, gece, gökyüzü
🔥 ateş, alev, sıcak, yakmak
🎉 parti konfetisi, harika, kutlama, tebrikler
🎁 paketlenmiş hediye, kutlama, paketli
🎂 doğum günü pastası, kek, mum, gıda, dilek, krema, parti, tatlı, yemek, kutlama, üflemek, yiyecek
🏆 zafer kupası, ödül
✅ onay işareti düğmesi
❌ çarpı işareti, iptal, çarpma
❓ kırmızı soru işareti, noktalama
❗ kırmızı ünlem işareti, noktalama
⚠️ uyarı işareti, dikkat
➕ artı, işaret, matematik
⬆️ yukarı ok, yön, kuzey
⬇️ aşağı ok, yön, güney
➡️ sağ ok, yön, doğu
⬅️ sol ok, yön, batı
🔄 saat yönünün tersinde dönen oklar
💬 konuşma balonu, iletişim
💡 ampul, ışık, elektrik
🔍 sola dönük büyüteç, cam, arama
🔑 anahtar, kilit, şifre, parola
🔒 kilit
🔧 somun anahtarı, araç
📎 ataş, klips
✏️ kurşun kalem
📄 yüzü yukarıda sayfa, doküman
📧 e-posta, ileti, mektup, iletişim
📞 ahize, alıcı, telefon
📱 cep telefonu, iPhone
💻 dizüstü bilgisayar, kişisel
📷 fotoğraf makinesi, video
🖨️ yazıcı, bilgisayar
🔔 zil, çan, ses, kilise, tenefüs
📅 takvim, tarih
⏰ çalar saat, alarm
📍 yuvarlak raptiye, iğne
📦 paket, kutu, posta
🚚 nakliye kamyonu, taşıt, ulaştırma
🚗 araba, araç, taşıt, otomobil
🚲 bisiklet, sürüş, taşıt, cycling
✈️ uçak, jet, taşıt, uçmak, seyahat, yolculuk
🏠 ev, bina, yuva, konut
🛒 alışveriş arabası
🛍️ alışveriş çantası, otel, paket, hediye
💳 kredi kartı
💰 para torbası, çanta, zengin
👕 tişört, giyim, gömlek, alışveriş
👟 koşu ayakkabısı, spor, giyim
👓 gözlük, giyim
💍 yüzük, nikah, nişan, alyans, evlilik, romantizm
☕ sıcak içecek, çay, kahve
🍕 pizza dilimi, gıda, yiyecek, restoran
🍎 kırmızı elma, gıda, meyve
🌞 güneş yüz, yaz, sıcak, parlak
☁️ bulut
❄️ kar tanesi, buz, kış, soğuk
🌈 gökkuşağı, gay, yağmur, lezbiyen, biseksüel
🌱 filizlenme, fide, genç, yeşil
🌸 kiraz çiçeği, bahar, çiçek
🌍 yerkürede Avrupa-Afrika, dünya
🐶 köpek yüzü, hayvan
🐱 kedi yüzü, miyav, şirin, hayvan, mındık, mırnav
⚽ futbol topu, spor
🎵 müzik notası
`
