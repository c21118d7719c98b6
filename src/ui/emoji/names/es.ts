/** Spanish names of emoji, and what else they are looked for by. From the Unicode CLDR 48 (see NOTICE.md). */
export const names = `
👍 pulgar hacia arriba, mano, señal
👎 pulgar hacia abajo, mano, señal
👋 mano saludando, agitar, saludo, saludar
🙏 manos en oración, orar, rezar, gracias
👏 manos aplaudiendo, señal, palmas, aplaudir
💪 bíceps flexionado, cómic, fuerte, músculo
👌 señal de aprobación con la mano, ok
🤝 apretón de manos, acuerdo
🙌 manos levantadas celebrando, gesto, hurra, celebración
🤞 dedos cruzados, mano, cruzar, suerte
✌️ mano con señal de victoria
👉 dorso de mano con índice a la derecha, dedo
👆 dorso de mano con índice hacia arriba, dedo, apuntar
👇 dorso de mano con índice hacia abajo, dedo, apuntar
✋ mano levantada
🙂 cara sonriendo ligeramente, sonrisa
😀 cara sonriendo, feliz, sonrisa, divertido
😄 cara sonriendo con ojos sonrientes, abierta, sonrisa
😁 cara radiante con ojos sonrientes, risa, sonrisa
😂 cara llorando de risa, lágrima, felicidad
🤣 cara revolviéndose de la risa, carcajada
😅 cara sonriendo con sudor frío, risa
😉 cara guiñando el ojo, guiño
😊 cara feliz con ojos sonrientes, rubor, sonrisa
😇 cara sonriendo con aureola, halo, ángel, sonrisa
😍 cara sonriendo con ojos de corazón, amor, sonrisa
🥰 cara sonriendo con corazones, amor, adorar, enamorada, enamorado
😘 cara lanzando un beso
😋 cara saboreando comida, rico, hambre, delicioso
😜 cara sacando la lengua y guiñando un ojo, guiño
🤗 cara con manos abrazando, abrazo, sonrisa
🤔 cara pensativa, duda, pensando
🤨 cara con ceja alzada, escéptico, desconfiado
😐 cara neutral, inexpresivo
😏 cara sonriendo con superioridad, listillo
🙄 cara con ojos en blanco, vueltos, frustración
😬 cara haciendo una mueca
😌 cara de alivio, aliviado
😴 cara durmiendo, zzz, sueño, dormido
😷 cara con mascarilla médica, malo, enfermo, máscara
🤒 cara con termómetro, malo, enfermo
🥳 cara de fiesta, gorro, capirote, celebración, matasuegras
😎 cara sonriendo con gafas de sol, guay
🤓 cara de empollón, friki, friqui
🤯 cabeza explotando, explosión
😕 cara de confusión, confuso
🙁 cara con el ceño ligeramente fruncido
😮 cara con la boca abierta
😳 cara sonrojada, colorado, sonrojado
🥺 cara suplicante, piedad, implorar
😢 cara llorando, llorar, triste, lágrima
😭 cara llorando fuerte, llorar, triste, lágrima
😱 cara gritando de miedo, pánico, asustado
😞 cara decepcionada, decepción, decepcionado
😤 cara resoplando, cabreo, enfado
😡 cara cabreada, furia, cabreo, enfadado
🙈 mono con los ojos tapados, mal, cara, prohibido
🤷 persona encogida de hombros, duda, encogerse, indiferencia
🤦 persona con la mano en la frente, facepalm, incredulidad
🙋 persona con la mano levantada, feliz, gesto, levantar
❤️ corazón rojo, emoción
🧡 corazón naranja, emoción
💛 corazón amarillo, emoción
💚 corazón verde, emoción
💙 corazón azul, emoción
💜 corazón morado, emoción
🖤 corazón negro
💔 corazón roto, emoción, partido
💯 cien puntos, pleno
✨ chispas, bengala, estrellas
⭐ estrella, estelar
🔥 fuego, llama
🎉 cañón de confeti, fiesta, celebración
🎁 regalo, presente, envoltorio, celebración
🎂 tarta de cumpleaños, celebración
🏆 trofeo, premio
✅ botón de marca de verificación, selección
❌ marca de cruz, tachar, cancelar
❓ interrogación roja, pregunta, puntuación
❗ exclamación roja, puntuación
⚠️ advertencia, señal, cuidado
➕ más, suma, signo
⬆️ flecha hacia arriba, norte, dirección
⬇️ flecha hacia abajo, sur, dirección
➡️ flecha hacia la derecha, este, dirección
⬅️ flecha hacia la izquierda, oeste
🔄 flechas en sentido antihorario, dirección
💬 bocadillo de diálogo, cómic, conversación
💡 bombilla, luz, idea, cómic, electricidad
🔍 lupa orientada hacia la izquierda, buscar
🔑 llave, contraseña
🔒 candado cerrado, cerrar
🔧 llave inglesa, herramienta
📎 clip
✏️ lápiz, escolar, escribir, lapicero
📄 página hacia arriba, anverso, documento
📧 correo electrónico, sobre, comunicación
📞 auricular de teléfono, comunicación
📱 teléfono móvil, celular
💻 ordenador portátil, personal
📷 cámara de fotos
🖨️ impresora, ordenador
🔔 campana
📅 calendario, fecha
⏰ reloj despertador, alarma
📍 chincheta redonda
📦 paquete, caja
🚚 camión de reparto, vehículo, mercancías, transporte
🚗 coche, vehículo, automóvil
🚲 bicicleta, vehículo
✈️ avión, aeroplano
🏠 casa, vivienda
🛒 carrito de la compra, carro, supermercado
🛍️ bolsas de compras
💳 tarjeta de crédito
💰 bolsa de dinero
👕 camiseta, ropa
👟 zapatilla deportiva, ropa, tenis, correr, calzado
👓 gafas, ojo, ropa, accesorios
💍 anillo, diamante
☕ bebida caliente, café
🍕 pizza, porción, restaurante
🍎 manzana roja, poma, fruta
🌞 sol con cara, brillante
☁️ nube, tiempo
❄️ copo de nieve, frío
🌈 arcoíris, lluvia, colores
🌱 planta joven, plantón
🌸 flor de cerezo
🌍 globo terráqueo mostrando Europa y África, mundo, Tierra, planeta
🐶 cara de perro, mascota
🐱 cara de gato, mascota
⚽ balón de fútbol
🎵 nota musical, música
`
