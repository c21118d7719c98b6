/** Swedish names of emoji, and what else they are looked for by. From the Unicode CLDR 48 (see NOTICE.md). */
export const names = `
👍 tummen upp, ok, bra, okej, gillar
👎 tummen ned, ner, ogilla
👋 vinkande hand, hej, hallå, vinkning
🙏 beende händer, ber
👏 klappande händer
💪 spänd biceps, stark, muskler
👌 OK-tecken, hand, Javisst, Instämmer
🤝 handskakning, möte, avtal
🙌 båda händerna i luften, hurra
🤞 korsade fingrar, hand, lycka, finger
✌️ v-tecken, seger
👉 högerpekande finger, pekfinger
👆 pekfinger upp
👇 nedåtpekande finger, pekfinger
✋ hand i luften, uppräckt, handflata
🙂 småleende ansikte, ler, glad, nöjd, litet
😀 ansikte med stort leende, kul, glad, roligt, skratt
😄 flinande ansikte med leende ögon, kul, lol, glad, roligt, skratt, blundar
😁 strålande ansikte med leende ögon, roligt, skratt, tänder
😂 ansikte med glädjetårar, gråt, skratt, gapskratt, jätteroligt
🤣 rullar runt på golvet och skrattar, tårar, gråter, ansikte, gapskratt, jätteroligt
😅 flinande ansikte med svettdroppe, glad, trött, leende, nervös, stress, jobbigt
😉 ansikte som blinkar med ett öga, flört, skämt
😊 leende ansikte och ögon, ler, glad, nöjd, kinder, rosiga
😇 leende ansikte med gloria
😍 leende ansikte med hjärtformade ögon, söt, älskar, gullig, hjärta, kärlek
🥰 leende ansikte med tre hjärtan, kär, älskar, förtjust, romantik
😘 ansikte ger en slängkyss, puss, älskar, hjärta
😋 ansikte som njuter av god mat, gott, mums, tunga, leende, smakar, dreglar, hungrig
😜 blinkande ansikte räcker ut tungan, knäpp, skojar, tokigt
🤗 ansikte som kramas, hej, glad, leende, vinkar
🤔 ansikte som tänker, undrar, funderar, fundersamt
🤨 ansikte med höjt ögonbryn, tveksam, skeptisk
😐 neutralt ansikte, ingen, kommentar
😏 halvleende ansikte, flin, småleende
🙄 ansikte som himlar med ögonen, osäker
😬 grimaserande ansikte, tänder, grimaserar
😌 lättat ansikte, lugn, lättnad
😴 sovande ansikte, zzz, gäsp, sover, trött, sömnig, snarkar, sängdags
😷 ansikte med munskydd, sjuk, virus, läkare, smitta, baciller
🤒 ansikte med termometer, sjuk, feber
🥳 festande ansikte, hatt, tuta, kalas, partyhatt, födelsedag
😎 leende ansikte med solglasögon, cool, chillar
🤓 nördansikte, glad, smart, expert, glasögon, intelligent
🤯 exploderande huvud, chockad
😕 förbryllat ansikte, vad, vet, inte, ledsen, förbryllad
🙁 ansikte med lite sur mun, besviken
😮 förvånat ansikte, mun, omg, gapar, öppen, chockad, förvånad, otroligt
😳 rodnande ansikte, skäms, rodnar, generad, pinsamt, omtumlad
🥺 bönfallande ansikte, nåd, tigga, ledsen, snälla, varför, hundögon
😢 gråtande ansikte, tårar, gråter, ledsen, saknar, sorgligt
😭 storgråtande ansikte, bölar, tårar, gråter, ledsen, rinner, olycklig
😱 ansikte som skriker av fasa, rädd, skriet, livrädd, katastrof
😞 besviket ansikte, besviken, nedslagen, misslyckades
😤 ansikte med ånga ur näsan, arg, seger, triumf, rasande, vansinnig
😡 rasande ansikte, arg, röd, sur
🙈 apa ser inget, ögon
🤷 person som rycker på axlarna, tvivel, okunskap, axelryckning, likgiltighet
🤦 person som slår sig för pannan, ansikte, handflata, irritation, frustration
🙋 person som räcker upp handen, fråga
❤️ rött hjärta, kärlek, känslor
🧡 hjärta i orange
💛 gult hjärta
💚 grönt hjärta
💙 blått hjärta
💜 lila hjärta
🖤 svart hjärta, ond
💔 brustet hjärta, känslor, trasigt
💯 100 poäng
✨ gnistrande stjärnor, gnistrar
⭐ stjärna
🔥 eld, flamma, brinner
🎉 konfettismällare, fest, partypopper, serpentiner
🎁 inslagen present, fest, gåva, paket, julklapp, födelsedag, överraskning
🎂 födelsedagstårta, fest, Grattis, fördelsedagstårta
🏆 pokal, pris
✅ vit bockmarkering
❌ rött kryss
❓ rött frågetecken, fråga, interpunktion
❗ rött utropstecken, kommatering
⚠️ varning, fara, skylt, utropstecken, varningstecken
➕ addera, plus, matte, tecken, plustecken
⬆️ uppåtpil, norr, riktning, väderstreck
⬇️ nedåtpil, söder, riktning, väderstreck
➡️ högerpil, öster, riktning, väderstreck
⬅️ vänsterpil, väster, riktning, väderstreck
🔄 pilar moturs, förnya, upprepa, uppdatera
💬 pratbubbla, dialogbubbla
💡 glödlampa, elektrisk
🔍 förstoringsglas som lutar åt vänster, vänsterpekande
🔑 nyckel, lösenord
🔒 låst lås
🔧 skiftnyckel, verktyg
📎 gem
✏️ blyertspenna
📄 sida med text uppåt, dokument
📧 e-post, brev, mail, mejl, e-postsymbol, kommunikation
📞 telefonlur, kommunikation
📱 mobiltelefon
💻 bärbar dator, kontor, laptop
📷 kamera, video
🖨️ skrivare, dator
🔔 ringklocka, ljud
📅 kalender, datum
⏰ väckarklocka
📍 knappnål, stift
📦 paket, låda
🚚 budbil, fordon, skåpbil
🚗 bil, fordon
🚲 cykel, fordon
✈️ flygplan, fordon
🏠 hus, byggnad
🛒 shoppingvagn, inköp, handla
🛍️ shoppingpåsar
💳 kreditkort, betalkort
💰 pengapåse, säck, pengar
👕 t-shirt, tröja, kläder
👟 gympasko, sneaker
👓 glasögon, brillor, accessoarer
💍 ring, kärlek, diamant, romantik, diamantring
☕ varm dryck, kaffe, ångande
🍕 pizzabit, slice
🍎 rött äpple, mat, sunt, frukt, hälsa, moget, nyttigt
🌞 sol med ansikte
☁️ moln, väder
❄️ snöflinga
🌈 regnbåge, väder
🌱 skott, grodd, växtskott
🌸 körsbärsblomma
🌍 jordglob Europa–Afrika, visar, jorden, världen, Europa-Afrika
🐶 hundansikte, djur
🐱 kattansikte, djur
⚽ fotboll, sport
🎵 musiknot
`
