/** French names of emoji, and what else they are looked for by. From the Unicode CLDR 48 (see NOTICE.md). */
export const names = `
👍 pouce vers le haut, OK, oui, top, bien, main, super, génial, compris, d’accord
👎 pouce vers le bas, non, nul, main, mauvais
👋 signe de la main, bye, hello, salut, coucou, bonjour
🙏 mains en prière, merci, prier, salut, demander, félicitations
👏 applaudissements, bravo, geste, mains, super, formidable, félicitations
💪 biceps contracté, corps, force, muscle, muscles, exercice, soulever, culturisme, bodybuilding, entraînement, haltérophilie
👌 ok, main, geste, super, nickel, compris, parfait, d’accord
🤝 poignée de main, mains, d’accord, rencontre, présentation
🙌 mains levées, air, geste, youpi, hourra
🤞 doigts croisés, main, chance
✌️ V de la victoire, main, doigts, ciseaux
👉 main avec index pointant à droite, doigt
👆 main avec index pointant vers le haut, doigt, montrer
👇 main avec index pointant vers le bas, doigt, montrer
✋ main levée, stop, feuille
🙂 visage avec un léger sourire, content, heureux, émoticône
😀 visage rieur, rire, dents, super, joyeux, content, heureux, sourire, émoticône
😄 visage très souriant aux yeux rieurs, lol, mdr, rire, joyeux, content, heureux, sourire, émoticône
😁 visage souriant aux yeux rieurs, dents, super, content, heureux, sourire, émoticône
😂 visage riant aux larmes, lol, mdr, joie, content, heureux, sourire, émoticône
🤣 se rouler par terre de rire, lol, mdr, drôle, hilare, joyeux, larmes, visage, content, émoticône
😅 visage souriant avec une goutte de sueur, froid, excité, sourire, stressé, émoticône
😉 visage faisant un clin d’œil, sexy, blague, flirter, émoticône, plaisanter
😊 visage souriant avec yeux rieurs, œil, rougir, content, heureux, sourire, émoticône, satisfait
😇 visage souriant avec auréole, ange, béni, paix, Bible, heureux, sourire, innocent, angélique, émoticône, spirituel
😍 visage souriant avec yeux en forme de cœur, œil, amour, sourire, amoureux, émoticône, romantique
🥰 visage souriant avec cœurs, aimer, amour, coeur, adorer, béguin, j’adore, sourire
😘 visage envoyant un bisou, bise, cœur, amour, baiser, bonjour, embrasser, émoticône
😋 miam, bon, faim, langue, manger, content, heureux, sourire, savourer, délicieux, émoticône
😜 visage qui tire la langue et fait un clin d’œil, fou, blague, rigolo, amusant, marrant, loufoque, émoticône
🤗 visage qui fait un câlin, mains, gentil, émoticône
🤔 visage en pleine réflexion, hum, penser, méditer, émoticône, réfléchir
🤨 visage avec les sourcils relevés, euh, hein, quoi, méfiant, surprise, incrédule, sceptique
😐 visage neutre, gêné, émoticône
😏 visage avec un sourire malin, rusé, ricaner, arrogant, charmeur, émoticône, séducteur, suspicieux
🙄 visage roulant des yeux, agacé, excédé, émoticône, roulement, incrédulité
😬 visage grimaçant, gêné, rien, dents, grimace, sourire, émoticône
😌 visage soulagé, zen, calme, sérénité, émoticône, soulagement
😴 visage somnolent, zzz, dormir, sieste, coucher, endormi, fatigué, sommeil, émoticône
😷 visage avec masque, rhume, germes, malade, docteur, médecin, dentiste, bactéries, émoticône
🤒 visage avec thermomètre, malade, indisposé
🥳 visage festif, fête, youpi, hourra, heureux, sifflet, émoticône, célébration, anniversaire
😎 visage avec lunettes de soleil, cool, posé, tranquille
🤓 visage de geek, doué, futé, idiot, ringard, surdoué, tronche, lunettes, personne, intelligent
🤯 tête qui explose, choc, choqué, surpris, surprise
😕 visage confus, désolé, ennuyé, triste, émoticône
🙁 visage légèrement mécontent, triste, émoticône
😮 visage avec bouche ouverte, omd, épaté, oubli, choqué, surpris, émoticône, incroyable
😳 visage qui rougit, gêné, quoi, chaud, ébahi, rouge, étonné, comment, émoticône, incrédule, incroyable, impressionné
🥺 visage implorant, pitié, excuse, pardon, supplie, embarrassé, supplication
😢 visage qui pleure, larme, larmes, triste, pleurer, horrible, émoticône, malheureux
😭 visage qui pleure à chaudes larmes, pleurs, triste, pleurer, émoticône, sangloter, malheureux
😱 visage qui hurle de peur, cri, omd, Munch, choqué, effrayé, surpris, terreur
😞 visage déçu, tort, abattu, triste, affreux, découragé, émoticône, malheureux
😤 visage avec fumée sortant des narines, fâché, colère, énervé, triomphe, victoire, émoticône, mécontent
😡 visage boudeur, fâché, rouge, colère, énervé, rageur, furieux, exaspéré, émoticône, mécontent
🙈 singe ne rien voir, non, omd, gêne, peur, yeux, caché, geste, oubli, animal, secret, visage, effrayé, embarras, interdit
🤷 personne qui hausse les épaules, doute, ignorance, peut-être, indifférence
🤦 personne avec la paume sur le visage, main, drame, geste, incroyable, incrédulité, exaspération
🙋 personne qui lève la main, ici, moi, geste, levée, content, présente, participer
❤️ cœur rouge, amour, sentiment
🧡 cœur orange
💛 cœur jaune, amour, sentiment
💚 cœur vert, amour, sentiment
💙 cœur bleu, amour, sentiment
💜 cœur violet, amour, sentiment
🖤 cœur noir
💔 cœur brisé, amour, séparé, triste, sentiment, malheureux
💯 cent points, score
✨ étincelles, nuit, magie, étoile, étoiles, scintiller
⭐ étoile, nuit, astronomie
🔥 feu, chaud, brûler, flamme, allumer, incendie, fournaise
🎉 cotillons, fête, super, anniversaire
🎁 cadeau, fête, Noël, nœud, surprise, anniversaire
🎂 gâteau d’anniversaire, fête, goûter, bougies, dessert, nourriture, pâtisserie
🏆 trophée, prix, coupe, gagner, champion, victoire, championne
✅ bouton coché, OK, oui, carré, coche, voilà, marque, terminé, sélection
❌ croix, annuler, multiplier, multiplication
❓ point d’interrogation rouge, question, ponctuation
❗ point d’exclamation rouge, ponctuation
⚠️ symbole d’avertissement, attention
➕ plus, somme, ajouter, addition, arithmétique, mathématiques
⬆️ flèche haut, nord, sens, direction
⬇️ flèche bas, sud, sens, direction
➡️ flèche droite, est, sens, direction
⬅️ flèche gauche, sens, ouest, direction
🔄 flèches dans le sens antihoraire, retour, actualiser
💬 bulle de parole, SMS, écrire, message, dialogue
💡 ampoule, idée, lampe, dessin, allumer, lumière
🔍 loupe orientée à gauche, agrandir, chercher, détective, recherche
🔑 clé, ouvrir, serrure
🔒 cadenas fermé, privé, verrouillé, verrouiller
🔧 clé à molette, outil, travaux
📎 trombone, fournitures
✏️ crayon, mine, gomme
📄 page, document
📧 e-mail, lettre, message, courriel
📞 combiné téléphonique, téléphone, communication
📱 téléphone portable, smartphone, communication
💻 ordinateur portable, bureau, travail
📷 appareil photo, vidéo, selfie
🖨️ imprimante, imprimer, ordinateur
🔔 cloche, sonner, clochette
📅 calendrier, date
⏰ réveil, dring, heure, matin, alarme, retard, attendre, sonnerie
📍 épingle, carte, emplacement, fournitures
📦 colis, boîte, paquet, livraison
🚚 camion de livraison, véhicule, camionnette
🚗 voiture, voyage, conduire, véhicule, automobile
🚲 vélo, voyage, cyclisme, bicyclette
✈️ avion, jet, vol, voyage, véhicule
🏠 maison, foyer, bâtiment, pavillon, résidentiel
🛒 chariot, caddie, panier, courses, shopping, supermarché
🛍️ sacs de shopping, achats, courses
💳 carte bancaire, payer, argent, banque
💰 sac plein d’argent, avare, payer, banque, dollar, parier
👕 T-shirt, bleu, polo, chemise, courses, shopping, week-end, tee-shirt, vêtements, décontracté
👟 chaussure de sport, vite, basket, courir, tennis, courses, shopping, vêtements, accessoire, athlétisme
👓 lunettes de vue, œil, yeux, vêtements, accessoire
💍 bague, amour, diamant, mariage, alliance, brillant, solitaire, étincelant, fiançailles
☕ boisson chaude, thé, café, matin, caféine
🍕 pizza, part, fromage, tranche, pepperoni, nourriture
🍎 pomme rouge, fruit, nourriture
🌞 soleil avec visage, jour, chaud, météo, plage, chaleur, lumière, éclatant, ensoleillé
☁️ nuage, gris, météo
❄️ flocon, froid, météo, neige
🌈 arc-en-ciel, météo, pluie, nature, LGBTQIA, lesbienne, bisexuelle, transgenre, homosexuelle
🌱 jeune pousse, germe, semis, plante, pousser, plantule, printemps
🌸 fleur de cerisier, plante, bourgeon, printemps
🌍 globe tourné sur l’Afrique et l’Europe, monde, Terre, espace, planète
🐶 tête de chien, chiot, animal, visage
🐱 tête de chat, miaou, minou, animal, chaton
⚽ ballon de football, balle, sport
🎵 note de musique
`
