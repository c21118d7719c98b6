/** German names of emoji, and what else they are looked for by. From the Unicode CLDR 48 (see NOTICE.md). */
export const names = `
👍 Daumen hoch, ok, gut, top, Hand, klar, like, super, Finger, jawohl, klasse, einverstanden
👎 Daumen runter, Hand, schlecht
👋 winkende Hand, hi, hey, ciao, hallo, tschüs, tschüss
🙏 zusammengelegte Handflächen, beten, danke, Gebet, betend, bitten, danken, grüßen, gefaltet
👏 klatschende Hände, gut, Hand, toll, Applaus, Beifall, großartig, Gratulation, applaudieren
💪 angespannter Bizeps, Arm, Bro, stark, Muckies, Muskeln, Training, Bodybuilder, Gewichtheben, Fitnessstudio
👌 OK-Zeichen, Hand, super, Finger, genial, perfekt, exzellent, natürlich
🤝 Handschlag, Hände, Vereinbarung, Händeschütteln
🙌 zwei erhobene Handflächen, Geste, Hände, hurra, feiern
🤞 Hand mit gekreuzten Fingern
✌️ Victory-Geste, Sieg
👉 nach rechts weisender Zeigefinger, zeigen, Handrückseite
👆 nach oben weisender Zeigefinger von hinten, hier, rauf, hinauf, melden, zeigen, aufwärts, Handrücken, Handrückseite
👇 nach unten weisender Zeigefinger, hinab, runter, zeigen, abwärts, hinunter, Handrücken, Handrückseite
✋ erhobene Hand, halt, Stopp, warte, Handfläche
🙂 leicht lächelndes Gesicht, Smiley
😀 grinsendes Gesicht, lol, froh, haha, lachen, lustig, Smiley, fröhlich
😄 grinsendes Gesicht mit lachenden Augen, lol, Mund, offen, lustig, Smiley, witzig, lächeln, fröhlich, glücklich, geschlossen
😁 strahlendes Gesicht mit lachenden Augen, happy, Zähne, lustig, Smiley, grinsen, lächeln, fröhlich
😂 Gesicht mit Freudentränen, lol, haha, hehe, hihi, rofl, happy, lachen, lustig, Smiley, witzig, muahaha, fröhlich
🤣 sich vor Lachen auf dem Boden wälzen, lol, haha, hehe, rofl, lustig, Smiley, Tränen, witzig, Gesicht, muahaha
😅 grinsendes Gesicht mit Schweißtropfen, Mund, offen, lachen, lustig, nervös, Smiley, lächeln, schwitzen
😉 zwinkerndes Gesicht, Auge, sexy, Smiley, flirten, zudrücken, zukneifen, zugedrückt, zuzwinkern
😊 lächelndes Gesicht mit lachenden Augen, rot, Freude, Wangen, erröten, glücklich, freundlich
😇 lächelndes Gesicht mit Heiligenschein, brav, lieb, Engel, seelig, Smiley, glücklich
😍 lächelndes Gesicht mit herzförmigen Augen, Liebe, Herzen, Smiley, verliebt, glücklich
🥰 lächelndes Gesicht mit Herzen, HDL, lieb, HDGDL, Liebe, Smiley, Herzchen, verliebt, verzückt, anhimmeln, bewundern, verknallt
😘 Kuss zuwerfendes Gesicht, lieb, küssen, Smiley, flirten, Küsschen
😋 sich die Lippen leckendes Gesicht, Zunge, lecker, Smiley, lächeln
😜 zwinkerndes Gesicht mit herausgestreckter Zunge, Auge, Smiley, zudrücken, zugedrückt, herausstrecken
🤗 Gesicht mit umarmenden Händen, Smiley, drücken, Umarmung
🤔 nachdenkendes Gesicht, fragen, Smiley, grübeln, komisch, wundern, nachdenklich
🤨 Gesicht mit hochgezogenen Augenbrauen, Smiley, stutzig, Zweifel, skeptisch, misstrauen, argwöhnisch
😐 neutrales Gesicht, Smiley, todernst, ausdruckslos, kommentarlos, unbeeindruckt
😏 süffisant lächelndes Gesicht, feixen, schief, Smiley, flirten, Mundwinkel
🙄 Augen verdrehendes Gesicht, nerv, ohje, rollen, Smiley, genervt, verrollen, meinetwegen
😬 Grimassen schneidendes Gesicht, Zähne, Smiley, peinlich, verziehen
😌 erleichtertes Gesicht, Zen, Augen, Smiley, entspannt, zufrieden, geschlossen
😴 schlafendes Gesicht, zzz, müde, dösen, gähnen, Smiley, langweilig, Nickerchen, einschlafen, Mittagsschlaf
😷 Gesicht mit Atemschutzmaske, Arzt, Mund, krank, Viren, Virus, Smiley, Bazillen, erkältet, Krankheit, Mundschutz
🤒 Gesicht mit Fieberthermometer, krank, messen, Smiley
🥳 Partygesicht, Hut, Fest, Feier, Hurra, Smiley, fröhlich, aufgeregt, Geburtstag, Glückwunsch, Überraschung
😎 lächelndes Gesicht mit Sonnenbrille, cool, Smiley
🤓 Strebergesicht, klug, Nerd, smart, Brille, schlau, Smiley, intelligent, Schlaumeier
🤯 explodierender Kopf, Schock, Smiley, Gesicht, entsetzt, geschockt, schockiert, überwältigt, unglaublich
😕 verwundertes Gesicht, Smiley, traurig, verwirrt
🙁 betrübtes Gesicht, schade, Smiley, traurig
😮 Gesicht mit offenem Mund, omg, wow, erstaunt, vergessen, schockiert, unglaublich
😳 errötetes Gesicht mit großen Augen, rot, Scham, Smiley, Wangen, erröten, schämen, peinlich, verlegen, überrascht
🥺 bettelndes Gesicht, groß, Augen, bitte, bitten, Smiley, flehend, traurig, anflehen, Kulleraugen, Welpenaugen
😢 weinendes Gesicht, Träne, Smiley, traurig
😭 heulendes Gesicht, Smiley, Tränen, weinen, flennen, traurig, schluchzen, Tränenfluss
😱 vor Angst schreiendes Gesicht, omg, Munch, Panik, ängstlich
😞 enttäuschtes Gesicht, leider, schade, Smiley, traurig, verloren
😤 schnaubendes Gesicht, gewonnen, erleichtert
😡 schmollendes Gesicht, rot, wütend
🙈 sich die Augen zuhaltendes Affengesicht, omg, böse, nein, Tier, Geste, sehen, gemein, verboten, Geheimnis, vergessen, verstecken
🤷 schulterzuckende Person, egal, Zweifel, gleichgültig
🤦 sich an den Kopf fassende Person, OMG, genervt, Gesicht, unfassbar, frustriert, unglaublich, verzweifelt
🙋 Person mit erhobenem Arm, ich, Hand, hier, Frage, Geste, heben, wissen, aufzeigen, drankommen, drannehmen
❤️ rotes Herz
🧡 oranges Herz, Liebe
💛 gelbes Herz, Liebe, Gefühl, herzlich
💚 grünes Herz, Liebe, Gefühl, romantisch
💙 blaues Herz, Liebe, Gefühl, romantisch
💜 lila Herz, hdl, beste, Liebe, Gefühl, violett, lilafarben
🖤 schwarzes Herz, böse
💔 gebrochenes Herz, allein, Gefühl, Schmerz, traurig, Trennung, zerbrochen, Herzschmerz, Liebeskummer
💯 100 Punkte, Punktestand
✨ funkelnde Sterne
⭐ weißer mittelgroßer Stern, Himmel, astronomie
🔥 Feuer, heiß, Flamme, brennen
🎉 Konfettibombe, yay, juhu, Feier, Party, super, Böller, Knaller
🎁 Geschenk, Feier, Schleife, verpackt, Schachtel, Geburtstag, Weihnachten, Überraschung
🎂 Geburtstagskuchen, Essen, feier, Torte, kerzen, Lebensmittel, Geburtstagstorte
🏆 Pokal, Preis, Sport, Sieger, Trophäe, Champion, gewinnen, Bundesliga
✅ weißes Häkchen, abgehakt, erledigt
❌ Kreuzzeichen, mal, abbrechen, Multiplikation, multiplizieren, durchgestrichen
❓ rotes Fragezeichen, warum, wieso, Satzzeichen
❗ rotes Ausrufezeichen, Satzzeichen
⚠️ Warnung, Achtung, Dreieck, Vorsicht, Warnschild
➕ plus, mathe, addieren, Pluszeichen
⬆️ Pfeil nach oben, Norden, aufwärts, Aufwärtspfeil
⬇️ Pfeil nach unten, Süden, abwärts, Abwärtspfeil
➡️ Pfeil nach rechts, Osten, Rechtspfeil
⬅️ Pfeil nach links, Westen, Linkspfeil
🔄 Pfeile gegen den Uhrzeigersinn
💬 Sprechblase mit drei Punkten, Comic, Dialog, Gespräch, Unterhaltung
💡 Glühbirne, hell, Idee, Lampe, Licht
🔍 Lupe nach links, Suche, Vergrößerungsglas
🔑 Schlüssel, Passwort, schließen
🔒 geschlossenes Schloss, Sicherheit, Datenschutz
🔧 Schraubenschlüssel, Werkzeug
📎 Büroklammer
✏️ Bleistift
📄 Vorderseite eines Blattes, Papier, Dokument
📧 E-Mail, Post, Brief, E-Mail-Symbol
📞 Telefonhörer, anrufen, Kommunikation
📱 Mobiltelefon, Handy, iPhone, Smartphone, telefonieren
💻 Laptop, Monitor, Computer, Notebook, Bildschirm, Computermonitor
📷 Fotoapparat, Fotos, Kamera
🖨️ Drucker, Computer
🔔 Glocke, Klingeling
📅 Kalender, Datum, Kalenderblatt
⏰ Wecker, Uhr, Zeit, Uhrzeit
📍 Stecknadel, rund, anpinnen, Reißzwecke
📦 Paket, Päckchen
🚚 Lieferwagen, LKW, Lastwagen
🚗 Auto, rot, fahren, Verkehr, Fahrzeug
🚲 Fahrrad, BMX, Radeln, Radler, Spinning
✈️ Flugzeug, Flieger
🏠 Haus, Gebäude, Zuhause
🛒 Einkaufswagen, einkaufen
🛍️ Einkaufstüten, Tasche, shoppen, Shopping, einkaufen
💳 Kreditkarte, EC-Karte, Guthaben, Bankkarte, Geldkarte
💰 Geldsack, reich, Moneten
👕 T-Shirt, Kleidung
👟 Sportschuh, laufen, rennen, Sneaker, sportlich, Turnschuh
👓 Brille, Accessoire
💍 Ring, Schmuck, Edelstein, Verlobung, Diamantring
☕ Heißgetränk, Tee, Cafe, Tasse, Kaffee, trinken, dampfend
🍕 Pizza, Pizzeria, Pizzastück
🍎 roter Apfel, Obst, Frucht
🌞 Sonne mit Gesicht, Sonnenschein, Sonnengesicht
☁️ Wolke, Wetter, wolkig
❄️ Schneeflocke, kalt, Wetter, Winter, schneien
🌈 Regenbogen, Wetter
🌱 Spross
🌸 Kirschblüte, Blume, Kirsche, Pflanze
🌍 Globus mit Europa und Afrika, Erde, Weltkugel
🐶 Hundegesicht, Wau, Tier, treu, wuff
🐱 Katzengesicht, Miau, Miez, Tier, Miezekatze
⚽ Fußball, Messi, Bundesliga
🎵 Musiknote, Lied, Melodie
`
