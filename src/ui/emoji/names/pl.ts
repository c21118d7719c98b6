/** Polish names of emoji, and what else they are looked for by. From the Unicode CLDR 48 (see NOTICE.md). */
export const names = `
👍 kciuk w górę, OK, tak, okej, ręka, brawo, lubię, zgoda
👎 kciuk w dół, nie, ręka, brzydkie
👋 machająca dłoń, hej, halo, papa, ręka, cześć, witaj, machać, powitanie, pożegnanie
🙏 złożone ręce, ręka, prosić, dziękuję, modlitwa
👏 klaskanie, ręce, ręka, brawa, brawo, klaskać, oklaski
💪 napięty biceps, ręka, siła, siłka, silny, ćwiczyć, mięśnie, muskuły, siłownia, muskularny
👌 dłoń z gestem OK, tak, okej, ręka, dobre, racja, super, zgoda, idealnie, potwierdzenie
🤝 uścisk dłoni, tak, ręce, ręka, cześć, zgoda, dłonie, powitanie, spotkanie
🙌 wzniesione ręce, hura, hurra, super, dłonie
🤞 skrzyżowane palce, ręka, kciuki, trzymać, powodzenia
✌️ gest V, ręka, znak, pokój, pokoju, victoria, victorii, zwycięstwa, zwycięstwo
👉 dłoń z palcem wskazującym w prawo, tam, ręka, palec
👆 dłoń z palcem wskazującym w górę, góra, ręka, palec
👇 dłoń z palcem wskazującym w dół, ręka, palec
✋ wzniesiona dłoń, ręka, stop, uwaga
🙂 lekko uśmiechnięta twarz, haha, hehe, miły, buźka, wesoły
😀 szeroko uśmiechnięta twarz, haha, hehe
😄 uśmiechnięta twarz z otwartymi ustami i roześmianymi oczami, haha, hehe, buźka, wesoły, zadowolenia
😁 szeroko uśmiechnięta twarz o roześmianych oczach, haha, hehe, zęby, buźka, wyszczerzone
😂 twarz ze łzami radości, lol, łzy, haha, hehe, buźka, płacz, absurd, śmiech, wesoły, śmieszne
🤣 tarza się ze śmiechu, lol, łza, łzy, haha, hehe, buźka, płakać, wesoły, śmieszne
😅 uśmiechnięta twarz z otwartymi ustami oblana zimnym potem, gafa, haha, hehe, buźka, wesoły, zawstydzony
😉 twarz puszczająca oko, buźka, oczko, zaczepka, mrugnięcie
😊 uśmiechnięta twarz o roześmianych oczach, haha, hehe, buźka, przyjazny, serdeczny
😇 uśmiechnięta twarz z aureolą, haha, hehe, buźka, wesoły, niewinny, świętoszek
😍 uśmiechnięta twarz z oczami w kształcie serca, buźka, kocham, miłość, zachwyt, zakochany
🥰 uśmiechnięta buźka z sercami, serce, twarz, kochać, miłość, romans, uwielbiać, zakochana, zakochane, zakochany, zadurzenie, uwielbienie
😘 twarz przesyłająca całusa, buzi, buźka, serce, całuję, kocham, miłość
😋 twarz delektująca się pysznym jedzeniem, buźka, mniam, smaczne, uśmiech
😜 twarz wystawiająca język i puszczająca oko, haha, hehe, żart, buźka, śmiech, mrugnięcie
🤗 twarz z gestem przytulania, ręka, buźka, ściskam, uśmiech, przytulać, przytulanie
🤔 myśląca twarz, hmm, buźka, myślę, zamyślony, zastanowienie
🤨 twarz z podniesioną brwią, hmm, brew, buźka, głowa, dziwne, zdziwiony, sceptyczny
😐 neutralna twarz, nic, wtf, buźka
😏 twarz z uśmieszkiem, haha, hehe, buźka, cyniczny, uśmieszek, półuśmieszek
🙄 twarz przewracająca oczami, pff, oczy, buźka, irytacja, znudzenie, obojętność, zniecierpliwienie
😬 twarz z grymasem, zęby, buźka, wyszczerz
😌 twarz z wyrazem ulgi, ulga, buźka, błogość, uśmiech, odprężenie
😴 śpiąca twarz, noc, sen, zzz, nuda, spać, ziew, buźka, spanie, śpiący, drzemka, dobranoc, chrapanie, zmęczenie
😷 twarz w masce medycznej, buźka, maska, lekarz, choroba, operacja, pielęgniarka
🤒 twarz z termometrem, buźka, smutek, choroba, gorączka, temperatura
🥳 świętująca twarz, hura, buźka, święto, trąbka, impreza, urodziny, życzenia, czapeczka, przyjęcie, świętować, ekscytacja, piszczałka, świętowanie
😎 uśmiechnięta twarz w okularach przeciwsłonecznych, cool, haha, hehe, lato, buźka, luzak, okulary, szpaner, zadowolony
🤓 kujon, nerd, buźka, bystry, okulary, uśmiech, mózgowiec, inteligent, utalentowany
🤯 eksplodująca głowa, szok, buźka, wybuch, eksplozja, niemożliwe
😕 zdezorientowana twarz, buźka, smutek, zakłopotanie, zastanowienie
🙁 lekko zachmurzona twarz, ech, meh, buźka, grymas, smutek, smutny, niezadowolony, niezadowolenie
😮 twarz z otwartymi ustami, och, szok, buźka, zaskoczenie
😳 twarz z rumieńcami, wow, buźka, wstyd, wypieki, rumieńce, zdziwienie, zaskoczenie
🥺 błagająca twarz, oczy, buźka, błagać, litość, prosić, proszę, smutek, smutna, smutne, smutny, żebrać, błaganie, poprosić, żebranie
😢 płacząca twarz, buźka, łezka, smutek
😭 głośno płacząca twarz, łzy, buźka, smutny, zapłakany
😱 twarz krzycząca ze strachu, och, buźka, głowa, krzyk, przestrach
😞 rozczarowana twarz, buźka, smutek, rozczarowanie
😤 prychająca twarz, zły, buźka, furia, złość, smutek, smutny, sukces, triumf, wygrana
😡 nadąsana twarz, dąsy, buźka, złość, czerwony, wściekłość
🙈 małpa zasłaniająca oczy, nie, gest, małpka, zwierzę, niedobre, zabronione
🤷 osoba wzruszająca ramionami, bezradność, obojętność, wątpliwość
🤦 osoba trzymająca się za czoło, załamka, facepalm, fejspalm, załamanie, niedowierzanie
🙋 osoba podnosząca rękę, hej, gest, halo, witaj, powitanie, pozdrowienie
❤️ czerwone serce, kocham, miłość
🧡 pomarańczowe serce, kocham
💛 żółte serce, kocham, miłość
💚 zielone serce, kocham, miłość
💙 niebieskie serce, kocham, miłość
💜 purpurowe serce, kocham, miłość, fioletowe
🖤 czarne serce, zło, czarny, kocham, miłość
💔 złamane serce, kocham, pęknięte
💯 sto punktów, setka, stówa, stówka
✨ gwiazdki, noc, błysk, iskry, świeci, gwiazda, gwiazdy, świecący
⭐ gwiazda, noc, gwiazdka
🔥 ogień, pożar, płomień
🎉 tuba z konfetti, bal, impreza, uroczystość
🎁 zapakowany prezent, paczka, kokarda, kokardka, podarunek
🎂 tort urodzinowy, ciasto, słodki, święto, słodkie, jedzenie, świeczki, urodziny, przyjęcie, zdmuchnąć, świętowanie
🏆 puchar, sport, nagroda, trofeum, zwycięstwo
✅ przycisk ze znacznikiem wyboru, tak, parafka, ptaszek, zaznaczenie
❌ znak krzyżyka, anuluj, czerwony, mnożenie
❓ czerwony znak zapytania, pytanie, pytajnik
❗ czerwony wykrzyknik, okrzyk
⚠️ ostrzeżenie, uwaga, wykrzyknik
➕ znak plus, dodać, dodawać, dodawanie, matematyka
⬆️ strzałka w górę, północ, kierunek
⬇️ strzałka w dół, kierunek, południe
➡️ strzałka w prawo, wschód, kierunek
⬅️ strzałka w lewo, zachód, kierunek
🔄 przycisk ze strzałkami przeciwnie do ruchu wskazówek zegara, dookoła, okrężny
💬 dymek, dialog, rozmowa
💡 żarówka, idea, prąd, pomysł, światło
🔍 lupa pochylona w lewo, szukaj, detektyw, skierowana
🔑 klucz, hasło, zamek, zamknąć
🔒 zamknięta kłódka, zamknięte, zablokowane
🔧 klucz warsztatowy, mechanik, narzędzia, narzędzie
📎 spinacz, biuro, spinać, druciany
✏️ ołówek, pisak, rysować
📄 strona, pismo, kartka, dokument, maszynopis
📧 e-mail, list, email
📞 słuchawka telefoniczna, rozmawiać
📱 telefon komórkowy, komóra, komórka, smartfon
💻 laptop, komputer, notebook, osobisty, wyświetlacz
📷 aparat fotograficzny, wideo, zdjęcie, fotografia
🖨️ drukarka, komputer
🔔 dzwonek
📅 kalendarz, data
⏰ budzik, zegar
📍 okrągła pinezka, miejsce, szpilka, przypiąć
📦 paczka, pakunek, pudełko, przesyłka
🚚 samochód dostawczy, auto, pojazd, dostawa, ciężarówka
🚗 samochód, auto, pojazd
🚲 rower, pojazd, rowerek
✈️ samolot, podróż, pojazd
🏠 dom, budynek, mieszkalny
🛒 wózek sklepowy, koszyk, zakupy
🛍️ torby na zakupy, torebki
💳 karta kredytowa, bank, pieniądze
💰 worek z pieniędzmi, kasa, bogaty, dolary, pieniądze, pieniędzy
👕 koszulka, męska, t-shirt
👟 but do biegania, sport, trampek, bieganie
👓 okulary, oczy, szkła
💍 pierścionek, miłość, diament, zaręczyny
☕ gorący napój, kawa, picie, gorąca, herbata, parująca, filiżanka
🍕 pizza, pizzy, kawałek, jedzenie
🍎 czerwone jabłko, owoc, słodkie, jedzenie
🌞 słońce z twarzą, baśń, bajka, głowa, magia, ciepło, uśmiech, promienny
☁️ chmura, pogoda, zachmurzenie
❄️ płatek śniegu, zima, zimno, pogoda, śnieżynka
🌈 tęcza, gej, les, geje, lgbt, lgbtq, pride, deszcz, kolory, pogoda, słońce, lgbtqia, lesbijki, nadzieja, transpłciowość
🌱 sadzonka, pęd, młoda, kiełek, roślina, roślinka
🌸 kwiat wiśni, sakura, wiśnia, kwiatek
🌍 kula ziemska przedstawiająca Europę i Afrykę, świat, Afryka, Europa, Ziemia, planeta
🐶 głowa psa, pies, pysk, buźka, piesek, zwierzę, psiaczek, pyszczek, szczeniaczek
🐱 głowa kota, buźka, kicia, kotek, zwierzę, pyszczek
⚽ piłka nożna, mecz, sport, futbolówka
🎵 nuta, muzyka
`
