/** Italian names of emoji, and what else they are looked for by. From the Unicode CLDR 48 (see NOTICE.md). */
export const names = `
👍 pollice in su, ok, sì, bene, dito, certo, capito, perfetto, d’accordo
👎 pollice verso, no, giù, mano, segno
👋 mano che saluta, ciao, ciaone, salutare, schiaffo
🙏 mani giunte, mano, gesto, grazie, pregare, preghiera
👏 mani che applaudono, ok, yeah, bravo, segno, pregare, applauso, preghiera, applaudire, complimenti, congratulazioni
💪 bicipite, pesi, teso, corpo, forte, forza, fumetto, muscolo, palestra, bodybuilding, sollevamento
👌 mano che fa OK, bene, dito, capito, d’accordo
🤝 stretta di mano, ok, patto, piacere, promessa, conoscere, d’accordo, presentarsi, presentazione
🙌 mani alzate, mano, urrà, evvai, gesto, evviva, grazie, vittoria, celebrare, innocente
🤞 dita incrociate, mano, fortuna, incrociare
✌️ vittoria, due, mano, yeah, forbice
👉 indice verso destra, dito, mano, indicare
👆 indice alzato, dito, mano
👇 indice abbassato, qui, dito, mano, sotto, indicare
✋ mano alzata, carta, cinque
🙂 faccina con sorriso accennato, ok, felice, contento, sorrisetto
😀 faccina con un gran sorriso, denti, felice, risata, allegro, allegria, sogghigno, sogghignare
😄 faccina con sorriso e occhi sorridenti, bene, ridere, risata, felicità
😁 faccina raggiante con occhi felici, denti, risata, sorriso, sogghigno, sogghignare
😂 faccina con lacrime di gioia, lol, rofl, felice, ridere, risata, ahahaha, lacrima, contento, felicità, felicissimo, contentissimo
🤣 ridere a crepapelle, lol, ahah, lmao, rofl, felice, risata, ridicolo, divertente, esilarante, felicissimo
😅 faccina con sorriso e goccia di sudore, teso, felice, nervoso, sollievo, sollevato, stressato, emozionato
😉 faccina che fa l’occhiolino, sexy, intesa, capirsi, flirtare
😊 faccina con occhi sorridenti, bocca, felice, timido, sorriso, felicità, arrossire, imbarazzato
😇 faccina con sorriso e aureola, santo, angelo, spirito, innocente, angioletto, santarellino
😍 faccina con sorriso e occhi a cuore, amore, romantico, innamorato
🥰 faccina con cuoricini, amore, cotta, sorriso, innamoramento
😘 faccina che manda un bacio, amore, cuore, smack, bacini, bacetti, innamorato
😋 faccina che si lecca i baffi, gnam, buono, slurp, golosa, goloso, buonissimo
😜 faccina che fa l’occhiolino e mostra la lingua, yolo, pazzo, strano, scherzo, divertente, pazzerello, barzelletta
🤗 faccina che abbraccia, tvb, ciao, mani, mano, saluti, sorriso, abbraccio, imbarazzo, abbracciare
🤔 faccina concentrata, mmm, dubbio, pensare, arrovellarsi, concentrarsi, scervellarsi
🤨 faccina con sopracciglia alzate, mah, scettico, sorpresa, sorpreso, incredulo, diffidente, disappunto, scetticismo, sconcertato
😐 faccina neutra, mmm, neutro, imbarazzo, imbarazzato, impassibile
😏 faccina con sorrisetto, mmm, bocca, faccia, flirtare, furbetto, sospetto, malizioso, ammiccante, occhiolino, sospettoso, sopracciglia
🙄 faccina con occhi al cielo, noia, uffa, vabbè, evabbé, pazienza
😬 faccina con smorfia, denti, dentista, digrignare
😌 faccina sollevata, zen, pace, sollievo, sollevato, tranquillo, tranquillità
😴 faccina che dorme, zzz, sonno, stanco, dormire, pisolino, assonnato
😷 faccina con mascherina, smog, germi, malato, dottore, dentista, medicina, infermiera, infermiere, raffreddato, raffreddore
🤒 faccina con termometro, mutua, febbre, malato, ammalato, influenza, raffreddore
🥳 faccina che festeggia, festa, party, trombetta, cappellino, compleanno, entusiasta, festeggiamo, festeggiare, celebrazione, festeggiamenti, festeggiamento
😎 faccina con sorriso e occhiali da sole, cool, figo, luce, ganzo, relax, vacanza, fighetto, soleggiato, spensierato
🤓 faccina nerd, occhiali, studioso, secchione
🤯 testa che esplode, sorpesa, stupore, cervello, sorpreso, mindblown, scioccato, sbalordito, sconcertato
😕 faccina confusa, uffa, forse, deluso, triste, confuso, peccato
🙁 faccina leggermente imbronciata, triste, corrucciato, imbronciato
😮 faccina con bocca aperta, wow, shock, stupito, sorpresa, sorpreso, scioccato
😳 faccina imbarazzata, occhi, confuso, imbarazzato
🥺 faccina supplichevole, triste, lacrime, occhioni, supplicare
😢 faccina che piange, triste, lacrima, emozione, infelice, piangere
😭 faccina disperata, no, nooo, pianto, triste, lacrime, infelice, piangere, singhiozzare
😱 faccina terrorizzata, blu, munch, oddio, paura, urlare, terrore
😞 faccina delusa, no, male, uffa, triste, fallire, fallito, perdere, sospiro, emozione, infelice, delusione, disilluso, fallimento, abbandonare
😤 faccina che sbuffa, rabbia, sbuffare, frustrato, scontento, arrabbiato, arrabbiarsi, frustrazione
😡 faccina accigliata, male, muso, odio, broncio, furioso, arrabbiato, imbronciato
🙈 non vedo, gesto, faccina, scimmia, segreto, vietato, proibito, scimmietta
🤷 persona che scrolla le spalle, boh, forse, vabbè, dubbio, noncuranza, indifferenza
🤦 persona esasperata, oddio, facepalm, incredulità, disperazione, esasperazione
🙋 persona con mano alzata, ciao, donna, gesto, eccomi, felice, saluto, salutare
❤️ cuore rosso, amore, emozione, cuoricino
🧡 cuore arancione, amore, emozione
💛 cuore giallo, amore, emozione, innamorato
💚 cuore verde, amore, emozione
💙 cuore blu, amore, azzurro, emozione
💜 cuore viola, amore, emozione
🖤 cuore nero, dolore, crudele, tristezza
💔 cuore infranto, amore, triste, emozione, spezzato
💯 100 punti, cento, tutto, sicuro, massimo, d’accordo, punteggio
✨ stelline, stelle, scintille, spendente
⭐ stella, astro, natura, stellina
🔥 fuoco, falò, caldo, calore, fiamma, fiamme, inferno, bruciare, passione, esplosione
🎉 spara coriandoli, urrà, festa, party, yahoo, auguri, evviva, felicità, compleanno, congratulazioni
🎁 regalo, dono, festa, fiocco, Natale, regalino, sorpresa, pacchetto
🎂 torta di compleanno, cibo, dolce, festa, zucchero, candeline, festeggiare, pasticceria
🏆 coppa, sport, premio, trofeo, vincere, campione, vittoria, vincitore
✅ pulsante segno di spunta, baffo, fatto
❌ croce, moltiplicazione
❓ punto interrogativo rosso, domanda, punteggiatura
❗ punto esclamativo rosso, esclamazione, punteggiatura
⚠️ simbolo di avviso, pericolo, triangolo, attenzione
➕ addizione, più, croce, segno, matematica
⬆️ freccia rivolta verso l’alto, nord, direzione
⬇️ freccia rivolta verso il basso, sud, direzione
➡️ freccia rivolta verso destra, avanti, direzione
⬅️ freccia rivolta a sinistra, ovest, direzione
🔄 frecce che ruotano in senso antiorario, circolo, simbolo, ricarica, ricaricare
💬 fumetto, mmm, testo, dialogo, parlare, puntini, nuvoletta, sospensione
💡 lampadina, idea, luce, eureka, fumetto, geniale, brillante, elettrica, elettricità
🔍 lente di ingrandimento rivolta a sinistra, cerca, cercare, investigare
🔑 chiave, casa, sicuro, segreto, password, lucchetto
🔒 lucchetto chiuso, segreto, sicurezza
🔧 chiave inglese, diy, lavoro, attrezzo, utensile, idraulico, meccanico
📎 graffetta, clippy, graffa, ufficio, fermaglio, paperclip
✏️ matita, scrivere, disegnare
📄 pagina, carta, fronte, lettera, ufficio, documento
📧 e-mail, busta, email, posta, inviare, lettera, ricevere, comunicazione
📞 cornetta, fisso, chiamami, chiamare, telefono, telefonare, comunicazione
📱 telefono cellulare, chiamare, comunicare, smartphone
💻 computer portatile, notebook, personal
📷 fotocamera, video, selfie, ricordi, instagram, viaggiare, fotografare
🖨️ stampante, stampe, ufficio, computer, stampare, fotocopie, periferica, periferiche
🔔 campana, suono, chiesa, musica, scuola, stonato, campanella, campanello
📅 calendario, data, giorno, sfortuna, diciasette, ricorrenza
⏰ sveglia, ora, ore, suono, tempo, attesa, mattino, svegliarsi
📍 puntina arrotondata, pin, mappa, spillo, ufficio, località, posizione
📦 pacco, collo, cartone, scatola, consegna, scatolone, spedizione
🚚 camion, mezzo, veicolo, consegna, trasporti, trasporto
🚗 auto, mezzo, guidare, veicolo, macchina, trasporti, viaggiare, automobile
🚲 bicicletta, gita, mezzo, sport, veicolo, pedalare, spinning, trasporti, trasporto
✈️ aeroplano, jet, aereo, viaggio, partenza, velivolo
🏠 casa, casetta, edificio, fattoria, villetta, abitazione
🛒 carrello, spesa, acquisti, acquisto, shopping, acquistare, supermercato
🛍️ borse della spesa, borsa, acquisti, shopping, sacchetti
💳 carta di credito, banca, soldi, denaro, pagare, addebito
💰 sacco di soldi, oro, banca, borsa, ricco, denaro, pagare, tesoro, dollari, contanti, ricchezza
👕 t-shirt, polo, casual, maglia, colletto, shopping, maglietta, abbigliamento
👟 scarpa sportiva, corsa, scarpe, tennis, correre, sneaker, accessori, abbigliamento
👓 occhiali da vista, nerd, abbigliamento
💍 anello, diamante, gioielli, gioiello, brillante, fidanzata, fidanzato, fidanzarsi, matrimonio, fidanzamento
☕ bevanda calda, the, thè, caffè, fumante
🍕 pizza, cena, cibo, fame, fetta, pizzeria, ristorante
🍎 mela rossa, cibo, dieta, frutta, frutto
🌞 faccina sole, caldo, meteo, denari, estate, giorno, giornata, soleggiato
☁️ nuvola, meteo, natura, nuvoletta
❄️ fiocco di neve, meteo, freddo, inverno, ghiaccio
🌈 arcobaleno, gay, lgbt, pace, meteo, colori, natura, lesbica, pioggia, bisessuale, omosessuale, transgender
🌱 germoglio, natura, pianta, piantina, primavera
🌸 fiore di ciliegio, rosa, natura, pianta, fiorito, primula, primavera
🌍 Europa e Africa, globo, terra, natura, pianeta, mappamondo
🐶 muso di cane, animale, faccina, cucciolo, cagnolino, domestico
🐱 muso di gatto, animale, animali, faccina
⚽ pallone da calcio, palla, sport, calcetto
🎵 nota musicale, canzone
`
