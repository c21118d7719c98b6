/** Portuguese names of emoji, and what else they are looked for by. From the Unicode CLDR 48 (see NOTICE.md). */
export const names = `
👍 polegar para cima, ok, mão, sim, joia, dedão, sinal, valeu, beleza, concordo
👎 polegar para baixo, mão, não, ruim, dedão, sinal, desaprovado, desaprovação
👋 mão acenando, oi, flw, olá, aceno, tchau
🙏 mãos juntas, reza, gesto, rezar, rezando
👏 mãos aplaudindo, sinal, palmas, aplauso, parabéns
💪 bíceps, forte, músculo, academia, contraído, engraçado, musculação
👌 sinal de ok, mão, rude, certo, ótimo, beliscar, concordo, sinalizando
🤝 aperto de mãos, combinado, cumprimento
🙌 mãos para cima, viva, comemoração
🤞 dedos cruzados, mão, sorte, torcendo
✌️ mão em V de vitória, paz, sim, beleza
👉 dorso da mão com indicador apontando para a direita, dedo, costas, apontar
👆 dorso da mão com indicador apontando para cima, dedo, costas
👇 dorso da mão com indicador apontando para baixo, dedo, abaixo, embaixo
✋ mão levantada, pare, cinco, papel, erguida
🙂 rosto levemente sorridente, feliz, sorriso
😀 rosto risonho, lol, feliz, rindo, risada, engraçado, sorridente
😄 rosto risonho com olhos sorridentes, lol, boca, haha, feliz, aberta, risada, sorriso, engraçado
😁 rosto contente com olhos sorridentes, feliz, rindo, sorriso, sorrindo
😂 rosto chorando de rir, kkk, hahaha, alegria, lágrimas, engraçada, engraçado, gargalhada
🤣 rolando no chão de rir, kkk, haha, choro, feliz, rindo, risada, lágrimas, engraçada, gargalhada
😅 rosto risonho com gota de suor, rindo, nervoso, estressada, estressado
😉 rosto com olho piscando, flerte, piscada
😊 rosto sorridente com olhos sorridentes, sim, fofo, feliz, alegre, sorriso, vergonha, ruborizar, encabulada, satisfeita, envergonhada
😇 rosto sorridente com auréola, anjo, anjinho, sorriso, inocente
😍 rosto sorridente com olhos de coração, amor, paixão, romance, apaixonado
🥰 rosto sorridente com 3 corações, amo, amei, crush, amando, paixão, coração, romance, apaixonada
😘 rosto mandando um beijo, flerte
😋 rosto saboreando comida, nham, gostoso, sorriso, saboroso, apetitoso, delicioso
😜 rosto piscando e com língua para fora, piscadela, provocação, brincadeira
🤗 rosto abraçando, feliz, abraço, carinho
🤔 rosto pensativo, hmm, ideia, dúvida, ideias, curiosa, curioso, pensando, pensativa
🤨 rosto com sobrancelha levantada, cética, cético, confusa, confuso, ceticismo, desconfiada, desconfiado, desconfiança
😐 rosto neutro, putz
😏 rosto com sorriso maroto, flerte, suspeito
🙄 rosto com olhos revirados
😬 rosto expressando desagrado, careta
😌 rosto aliviado, zen, alívio
😴 rosto dormindo, zzz, cama, sono, dormir, soneca, cansada, cansado, cochilo
😷 rosto com máscara médica, doente, gripado, resfriado
🤒 rosto com termômetro, febre, doente, febril
🥳 rosto festivo, viva, apito, festa, chapéu, animação, parabéns, comemorar, aniversário, comemoração
😎 rosto sorridente com óculos escuros, sol, sorrindo
🤓 rosto de nerd, cdf, óculos, esperto, estudioso, sabe-tudo, inteligente, inteligência
🤯 cabeça explodindo, choque, chocada, chocado, chocante, incrível, perplexo, surpresa, surpreso, surpreendente
😕 rosto confuso, indeciso
🙁 rosto meio triste, tristeza, tristinho
😮 rosto com boca aberta, pasmo, empatia, boquiaberto
😳 rosto ruborizado, vergonha, atordoado, deslumbrado, horrorizado, impressionado
🥺 rosto implorando, perdão, triste
😢 rosto chorando, choro, triste, lágrimas
😭 rosto chorando aos berros, chorar, triste, infeliz, lágrimas
😱 rosto gritando de medo, grito, susto, temeroso, assustada, assustado
😞 rosto desapontado, triste, decepção, desapontamento
😤 rosto soltando vapor pelo nariz, brava, bravo, furiosa, furioso, triunfo, vitória, irritada, irritado
😡 rosto furioso, bravo, irado, zangado, vermelho
🙈 macaco que não vê nada, olhos, tapados, vergonha, envergonhado
🤷 pessoa dando de ombros, dúvida, ignorância, indiferença
🤦 pessoa decepcionada, decepção, descrença, decepcionado, inacreditável, desapontamento
🙋 pessoa levantando a mão, feliz, gesto, dúvida
❤️ coração vermelho, amor
🧡 coração laranja, emoção
💛 coração amarelo, amor, love, emoção
💚 coração verde, emoção
💙 coração azul, emoção
💜 coração roxo, emoção
🖤 coração preto, negro
💔 coração partido, emoção, triste, amorosa, decepção, quebrado, sofrendo, desilusão, rompimento, sofrimento
💯 cem pontos, top, total, certeza, certamente
✨ brilhos, mágica, faíscas, estrelas, brilhantes
⭐ estrela branca média, amarela, astronomia
🔥 fogo, chama
🎉 cone de festa, eba, oba, alegria, celebrar, parabéns, aniversário, comemoração
🎁 presente, mimo, embrulhado, comemoração
🎂 bolo de aniversário, doce, festa, comemoração
🏆 troféu, campeã, prêmio, campeão
✅ marca de seleção branca, botão, check, feito, completo, verificado, verificação
❌ xis, cancelar, vermelho, multiplicar, multiplicação
❓ ponto de interrogação vermelho, sinal, pergunta, pontuação
❗ ponto de exclamação vermelho, pontuação
⚠️ aviso, sinal, atenção, cuidado
➕ símbolo de adição, cruz, mais, sinal, somar, matemática
⬆️ seta para cima, norte, direção, cardinal
⬇️ seta para baixo, sul, abaixo, flecha, direção, embaixo, cardinal
➡️ seta para a direita, leste, flecha, direção
⬅️ seta para a esquerda, atrás, oeste, flecha, voltar, direção
🔄 botão de setas em sentido anti-horário, atualizar
💬 balão de diálogo, engraçado
💡 lâmpada, luz, ideia, elétrica, quadrinhos
🔍 lupa para a esquerda, busca, lente, aumento, procura, pesquisa, ferramenta
🔑 chave, senha, trancar, trancado
🔒 cadeado, fechado, trancado
🔧 chave inglesa, obra, reforma, ferramenta
📎 clipe de papel
✏️ lápis
📄 página voltada para cima, papel, oficial, documento
📧 e-mail, carta, comunicação, correspondência
📞 telefone, comunicação
📱 telefone celular
💻 laptop, pessoal, notebook, trabalho, computador
📷 câmera, foto, vídeo, selfie
🖨️ impressora, imprimir, acessório, documento, impressão, computador
🔔 sino, capela
📅 calendário, data, datas
⏰ despertador, hora, alarme, horário, relógio, atrasada, atrasado
📍 tacha redonda, mapa, alfinete, localização
📦 pacote, caixa, embrulho
🚚 caminhão de entrega, veículo
🚗 carro, veículo, automóvel
🚲 bicicleta, bike, veículo
✈️ avião, voo, voar, aéreo, viajar, veículo
🏠 casa, lar, domicílio, construção, residência
🛒 carrinho de compras, mercado, supermercado
🛍️ sacolas de compras, presente, shopping
💳 cartão de crédito, banco, débito, dinheiro
💰 saco de dinheiro, dólares
👕 camiseta, roupa, camisa
👟 tênis de corrida, correr, sapato, acessório, esportivo
👓 óculos, acessório
💍 anel, romance, diamante
☕ café, chá, quente, cafeína, inverno, cafezinho
🍕 pizza, fatia, restaurante
🍎 maçã vermelha, fruta
🌞 rosto do sol, praia
☁️ nuvem, clima
❄️ floco de neve, frio, clima
🌈 arco-íris, gay, lgbt, chuva, clima, queer, lésbica, orgulho, natureza, transgênero
🌱 muda de planta, broto, jovem, brotar, plantinha
🌸 flor de cerejeira, cereja, planta, primavera
🌍 globo mostrando Europa e África, Terra
🐶 rosto de cachorro, animal
🐱 rosto de gato, animal, felino, gatinho
⚽ bola de futebol, jogar
🎵 nota musical, música
`
