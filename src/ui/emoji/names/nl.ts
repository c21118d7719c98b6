/** Dutch names of emoji, and what else they are looked for by. From the Unicode CLDR 48 (see NOTICE.md). */
export const names = `
👍 duim omhoog, ja, goed, hand, leuk
👎 duim omlaag, fout, hand, stom, slecht, lichaam
👋 zwaaiende hand, doei, ttyl, groet, hallo, groeten
🙏 gevouwen handen, dank, gebed, bidden, buigen, gebaar, smeken, vragen, bedankt, gezegend, alsjeblieft
👏 klappende handen, hoera, bidden, applaus, dankjewel, goedkeuring, applaudiseren, gefeliciteerd
💪 spierballen, arm, flex, sterk, strip, biceps, spannen, aanspannen, bodybuilder, sportschool, gewichtheffen
👌 OK-handgebaar, oké, top, goed, prima, vingers, geweldig, fantastisch
🤝 handdruk, deal, schudden, vergadering, overeenkomst
🙌 juichend omhooggestoken handen, lof, feest, hoera, gebaar
🤞 gekruiste vingers, hand, geluk, kruisen
✌️ winnende hand, peace, vredesteken
👉 achterkant van hand met naar rechts wijzende wijsvinger
👆 achterkant van hand met omhoog wijzende wijsvinger
👇 achterkant van hand met omlaag wijzende wijsvinger
✋ opgeheven hand, hoog, stop, vijf
🙂 enigszins lachend gezicht, blij, glimlachen
😀 grijnzend gezicht, blij, fijn, lach, leuk, grijns, lachen, tanden, vrolijk, glimlachen
😄 grijnzend gezicht met lachende ogen, lol, oog, blij, mond, open, grijns, glimlachen
😁 stralend gezicht met lachende ogen, oog, blij, fijn, grijns, tanden, grijnzend, glimlachen
😂 gezicht met tranen van vreugde, lol, blij, haha, hehe, lmao, rofl, traan, huilen, lachen, grappig, roflmao, gevoelens, hilarisch
🤣 gezicht dat op de grond rolt van het lachen, lol, blij, haha, hehe, lmao, rofl, traan, vloer, huilen, rollen, grappig, roflmao, vreugde, hilarisch
😅 grijnzend gezicht met zweetdruppels, koud, lach, mond, open, stress, nerveus, gestrest, glimlachen, opgewonden, neerslachtig
😉 knipogend gezicht, sexy, zwoel, flirten, knipoog, knipoogt, plagerij, hartenbreker
😊 lachend gezicht met lachende ogen, oog, blozen, gelukkig, glimlach, tevreden, glimlachen
😇 lachend gezicht met halo, blij, elfje, engel, geest, vredig, engelen, verhaal, fantasie, gezegend, glimlach, sprookje, glimlachen, onschuldig, engelachtig
😍 lachend gezicht met hartvormige ogen, oog, kussen, liefde, hartjes, schatje, gevoelens, romantiek, hartjesogen
🥰 lachend gezicht met hartjes, dol, jou, crush, liefde, glimlach, romantiek, glimlachen
😘 gezicht dat kus toeblaast, xoxo, zoen, hartje, kussen, smiley, flirten, romantiek
😋 lachend gezicht dat lippen likt, mmm, jammie, lekker, smiley, smullen, genieten, glimlach
😜 knipoog met uitgestoken tong, grap, plagen, smiley, gezicht, grapjas
🤗 blij gezicht met uitgestoken handen, knuffel, knuffelen
🤔 nadenkend gezicht, hmm, kin, afvragen, overwegen
🤨 gezicht met opgeheven wenkbrauw, hmm, wat, frons, smiley, ongeloof, afkeurend, sceptisch, skeptisch, verrassing, wantrouwen, wantrouwend
😐 neutraal gezicht, jaloers, pokerface, pokergezicht, uitgestreken, ongemakkelijk, uitdrukkingsloos
😏 gniffelend gezicht, swag, schuin, smiley, flirten, gladjes, arrogant, grijnzen, wenkbrauwen
🙄 gezicht met rollende ogen, ugh, schaduw
😬 gezicht met grimas, niks, oeps, smiley, grinniken, grimasgezicht, ongemakkelijk
😌 opgelucht gezicht, zen, vrede, kalmte, opluchting
😴 slapend gezicht, moe, zzz, dutje, gapen, slaap, smiley, bedtijd, vermoeid, welterusten
😷 gezicht met doktersmasker, koud, ziek, virus, besmet, smiley, medicijn
🤒 gezicht met thermometer, ziek
🥳 feestend gezicht, fuif, hoed, hoera, vieren, roltong, viering, gelukkig, opgewonden, verjaardag
😎 lachend gezicht met zonnebril, cool, gaaf, stijl, stoer, strand, chillen, geweldig, glimlach, ontspannen
🤓 nerdgezicht, geek, smiley, nerderig
🤯 ontploffend hoofd, wow, smiley, verrast, geschokt, verbaasd, exploderen, onmogelijk, verbijsterd, ondersteboven
😕 verward gezicht, hmm, uhm, smiley, peinzend, ontevreden, teleurgesteld
🙁 licht fronsend gezicht, verdrietig
😮 gezicht met open mond, omg, oeps, wauw, smiley, geschokt, vergeten, sympathie, geschrokken, ongelofelijk, ongelooflijk
😳 blozend gezicht, gek, wat, dood, heet, wauw, hitte, jeetje, sjonge, ongeloof, verbaasd, beschaamd, verbijsterd, ongemakkelijk
🥺 smekend gezicht, genade, smiley, verdrietig, alsjeblieft
😢 huilend gezicht, traan, smiley, triest, bedroefd, gevoelens
😭 hard huilend gezicht, traan, smiley, tranen, snikken, bedroefd, ontroostbaar
😱 angstig schreeuwend gezicht, bang, munch, smiley, doodsbang, geschrokken
😞 teleurgesteld gezicht, smiley, triest, bedroefd, schuldig, verloren, afgewezen, afwijzing, teleurstelling, terneergeslagen
😤 gezicht blazend van woede, boos, triomf, witheet, woedend, ziedend, gewonnen, ontevreden
😡 pruilend gezicht, boos, rood, kwaad, woede, smiley, woedend
🙈 geen kwaad zien, aap, dier, niet, gebaar, gezicht, schaamte, verboden, verlegen, beschaamd
🤷 persoon die schouders ophaalt, idk, gebaar, twijfel, onwetend, misschien, onwetendheid, schouderophalen, onverschilligheid
🤦 persoon die het gezicht met de hand bedekt, palm, zucht, gebaar, ergernis, ongeloof, schaamte, ongelooflijk
🙋 persoon met opgeheven hand, blij, vraag, gebaar, omhoog, antwoord
❤️ rood hart, emotie, liefde
🧡 oranje hart
💛 geel hart, hvj, emotie, liefde
💚 groen hart, hvj, xoxo, romantisch
💙 blauw hart, hvj, emotie, liefde, romantiek
💜 paars hart, hvj, emotie
🖤 zwart hart, kwaad, slecht, verdorven
💔 gebroken hart, alleen, breken, emotie, droevig, eenzaam, verdrietig, liefdesverdriet
💯 maximumscore, top, beste, getal, zeker, cijfer, foutloos, geweldig, fantastisch
✨ sterretjes, glinsteren
⭐ witte middelgrote ster
🔥 vuur, heet, vlam, brand, hulpmiddel
🎉 feestknaller, hoera, jarig, viering, confetti, verjaardag, partypopper
🎁 ingepakt cadeau, feest, cadeautje, verpakking
🎂 verjaardagstaart, zoet, gebak, dessert, viering, gelukkig
🏆 trofee, beker, prijs, winnaar, gewonnen, kampioen, overwinning
✅ knop voor vinkje, check, klaar, gedaan, markeren, voltooid, afgevinkt
❌ kruisteken, annuleren, vermenigvuldigen, vermenigvuldiging
❓ rood vraagteken, interpunctie
❗ rood uitroepteken, interpunctie
⚠️ waarschuwing, voorzichtig
➕ plus
⬆️ pijl omhoog, noord, richting, windrichting
⬇️ pijl omlaag, zuid, richting, windrichting
➡️ pijl naar rechts, oost, richting, windrichting
⬅️ pijl naar links, west, richting, windrichting
🔄 pijlen tegen de klok in, déjà, knop, weer, linksom, vernieuwen
💬 spraakballon, strip, dialoog, cartoonesk, tekstballon
💡 gloeilamp, idee, licht, strip, peertje, elektrisch
🔍 vergrootglas naar links gericht, zoeken, vergroten, gereedschap
🔑 sleutel, openen, beveiligd, wachtwoord
🔒 slot, privé
🔧 moersleutel, gereedschap, schroefsleutel
📎 paperclip
✏️ potlood
📄 pagina met bovenzijde omhoog, document, bladzijde
📧 e-mail, post, brief
📞 telefoonhoorn, bellen
📱 mobiele telefoon, bellen, smartphone, communicatie
💻 laptop, computer, notebook
📷 camera, snap, video, selfie, fotocamera, fotograferen
🖨️ printer, computer, afdrukken
🔔 bel, klok, pauze, luiden, kerkklok, rinkelen
📅 kalender, datum
⏰ wekker, klok, tijd, alarm
📍 ronde speld, kaart, locatie, kopspeld
📦 pakket, doos, pakketje, bezorging
🚚 bestelbus, truck, levering, voertuig, bezorging, bestelwagen, pakketdienst, vervoermiddel
🚗 auto, rijden, voertuig, automobiel, vervoermiddel
🚲 fiets, fietsen, rijwiel, spinning, voertuig, vervoermiddel
✈️ vliegtuig, reizen, vliegen, vliegmachine, luchtvaartuig, vervoermiddel
🏠 huis, thuis, villa, gebouw, settelen, voorstad
🛒 winkelwagen, shoppen, wagentje, winkelen, boodschappen
🛍️ boodschappentassen, hotel, winkelen
💳 creditcard, bank, geld, kaart, pinpas, krediet, betaalkaart
💰 zak met geld, rijk, dollar, geldzak
👕 T-shirt, kraag, kleding, poloshirt, vrijetijdskleding
👟 sportschoen, rennen, kleding, sneaker, sporten, atletiek, hardlopen
👓 bril, oog, zien, brillen, kleding, bijziend, verziend, zonnebril
💍 ring, diamant, trouwen, bruiloft, romantiek, verloving, glinsteren, schitteren
☕ warme drank, café, chai, thee, koffie, stomen, cafeïne, drinken, ochtend
🍕 pizzapunt, eten, kaas, honger, pepperoni
🍎 rode appel, rijp, rood, dieet, fruit, voedsel, gezondheid
🌞 zon met gezicht, warm, weer, helder, zonneschijn
☁️ wolk, weer
❄️ sneeuwvlok, koud, weer
🌈 regenboog, glbt, lgbt, lhbt, weer, lgbtq, pride, queer, natuur, lgtbqia, lesbisch, genderqueer, transgender, homoseksueel
🌱 zaailing, jong, plant, spruit, stekje
🌸 kersenbloesem, bloem, lente, plant, voorjaar
🌍 wereldbol met Europa-Afrika, aarde
🐶 hondengezicht, dier, puppy, puppy’s, huisdier, schattig
🐱 kattengezicht, dier, kitten, huisdier
⚽ voetbal, messi, sport, futsal, ronaldo
🎵 muzieknoot
`
