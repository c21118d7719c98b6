/** English names of emoji, and what else they are looked for by. From the Unicode CLDR 48 (see NOTICE.md). */
export const names = `
👍 thumbs up, yes, good, hand, like
👎 thumbs down, no, bad, good, hand, nope, dislike
👋 waving hand, hi, bye, cya, gtg, hey, you, ttfn, ttyl, wave, hello, later, outtie, greetings
🙏 folded hands, ask, beg, bow, thx, cmon, five, high, pray, please, thanks, blessed, gesture, appreciate
👏 clapping hands, job, yay, good, nice, well, great, homie, prayed, awesome, excited, applause, approval, congrats, congratulations
💪 flexed biceps, arm, bro, gym, beast, bench, curls, gains, press, jacked, muscle, ripped, strong, weightlift, bodybuilder
👌 OK hand, bet, got, rad, dope, okay, sure, fleek, fosho, legit, pinch, sweet, three, gotcha, awesome
🤝 handshake, deal, meeting, agreement
🙌 raising hands, hooray, praise, raised, gesture, celebration
🤞 crossed fingers, hand, luck
✌️ victory hand, peace
👉 backhand index pointing right, finger
👆 backhand index pointing up, finger
👇 backhand index pointing down, finger
✋ raised hand, five, high, stop
🙂 slightly smiling face, happy, smile
😀 grinning face, nice, happy, laugh, smile, teeth, cheery, smiling, cheerful
😄 grinning face with smiling eyes, lol, open, happy, laugh, mouth, smile
😁 beaming face with smiling eyes, grin, nice, happy, smile, teeth, grinning
😂 face with tears of joy, lol, haha, hehe, lmao, rofl, feels, funny, happy, laugh, crying, roflmao, hilarious
🤣 rolling on the floor laughing, joy, lol, face, haha, hehe, lmao, rofl, tear, funny, happy, crying, roflmao, hilarious
😅 grinning face with sweat, cold, open, mouth, smile, stress, excited, nervous, smiling, dejected, stressed
😉 winking face, sexy, flirt, slide, tease, winks, heartbreaker
😊 smiling face with smiling eyes, glad, blush, smile, satisfied
😇 smiling face with halo, tale, angel, fairy, happy, smile, angels, spirit, angelic, blessed, fantasy, innocent, peaceful, fairytale
😍 smiling face with heart-eyes, bae, ily, love, xoxo, feels, smile, hearts, kisses, romance, romantic
🥰 smiling face with hearts, ily, you, love, adore, crush, smile, romance
😘 face blowing a kiss, bae, ily, you, love, miss, muah, xoxo, flirt, heart, lover, adorbs, smooch, romantic
😋 face savoring food, eat, yum, full, smile, tasty, yummy, hungry, smiling, delicious
😜 winking face with tongue, eye, epic, joke, yolo, crazy, funny, loopy, nutty, party, wacky, weirdo, stuck-out
🤗 smiling face with open hands, hug, hugging
🤔 thinking face, hmm, chin, ponder, consider, pondering, wondering
🤨 face with raised eyebrow, hmm, mild, what, emoji, skeptic, distrust, surprise, disbelief, skeptical, skepticism, disapproval
😐 neutral face, meh, fine, blank, shade, awkward, deadpan, jealous, unhappy, straight, unamused, whatever, unimpressed, expressionless
😏 smirking face, sly, boss, leer, smug, swag, flirt, homie, shade, slick, suave, dapper, kidding, snicker, suspicious
🙄 face with rolling eyes, ugh, shade, eyeroll, whatever
😬 grimacing face, awk, smile, awkward, dentist, grimace, smiling, grinning
😌 relieved face, zen, calm, peace, relief
😴 sleeping face, bed, nap, zzz, good, yawn, night, tired, bedtime, whatever, goodnight
😷 face with medical mask, cold, sick, germs, doctor, dentist, medicine, dermatologist
🤒 face with thermometer, ill, sick
🥳 partying face, hat, bday, horn, happy, hooray, excited, birthday, celebrate, celebration
😎 smiling face with sunglasses, bro, rad, win, cool, slay, swag, beach, smile, style, bright, shades, awesome, relaxed, chilling
🤓 nerd face, geek, smart, brainy, clever, expert, gifted, glasses, intelligent
🤯 exploding head, no, way, mind, blown, explode, shocked, mindblown
😕 confused face, meh, not, sad, sure, dunno, frown, sorry, befuddled, confusing
🙁 slightly frowning face, sad
😮 face with open mouth, omg, wow, you, whoa, forgot, unreal, believe, shocked, sympathy, surprised, unbelievable
😳 flushed face, hot, wow, dead, geez, heat, jeez, what, crazy, dazed, amazed, awkward, disbelief, impressed, embarrassed
🥺 pleading face, big, not, sad, why, eyes, mercy, puppy, please, pretty, begging
😢 crying face, sad, miss, tear, awful, feels, triste, unhappy
😭 loudly crying face, sad, sob, tear, tears, bawling, unhappy
😱 face screaming in fear, epic, woah, munch, scared, fearful, shocked, screamer, surprised
😞 disappointed face, sad, fail, awful, blame, losing, unhappy, dejected
😤 face with steam from nose, mad, won, fume, fury, anger, angry, feels, fuming, furious, triumph, unhappy
😡 enraged face, mad, red, anger, angry, feels, shade, upset, pouting, unhappy, maddening
🙈 see-no-evil monkey, omg, smh, face, hide, watch, forgot, scared, secret, gesture, forbidden, prohibited, embarrassed
🤷 person shrugging, idk, who, doubt, dunno, guess, knows, maybe, whatever, ignorance, indifference
🤦 person facepalming, no, not, omg, smh, again, shock, bewilder, disbelief, exasperation
🙋 person raising hand, here, know, pick, raise, gesture, question
❤️ red heart, love, emotion
🧡 orange heart
💛 yellow heart, ily, love, cardiac, emotion
💚 green heart, ily, love, emotion, romantic
💙 blue heart, ily, love, emotion, romance
💜 purple heart, ily, love, bestest, emotion
🖤 black heart, evil, wicked
💔 broken heart, sad, break, lonely, crushed, emotion, heartbroken
💯 hundred points, yup, full, keep, TRUE, agree, fleek, score, truth, clearly, perfect, faithful, definitely
✨ sparkles, star, magic
⭐ star, stars, white, medium, astronomy
🔥 fire, hot, lit, burn, tool, flame, litaf
🎉 party popper, tada, hooray, woohoo, awesome, excited, birthday, celebrate, celebration
🎁 wrapped gift, bow, box, present, birthday, surprise, christmas, celebration
🎂 birthday cake, bday, happy, sweet, pastry, dessert, celebration
🏆 trophy, win, slay, prize, sport, champs, victory, winning, champion
✅ check mark button, done, tick, fixed, checked, complete, checkmark, completed
❌ cross mark, cancel, multiply, multiplication
❓ red question mark, punctuation
❗ red exclamation mark, punctuation
⚠️ warning, caution
➕ plus
⬆️ up arrow, north, cardinal, direction
⬇️ down arrow, south, cardinal, direction
➡️ right arrow, east, cardinal, direction
⬅️ left arrow, west, cardinal, direction
🔄 counterclockwise arrows button, deja, again, refresh, anticlockwise, rewindershins
💬 speech balloon, sms, talk, text, comic, bubble, dialog, typing, message
💡 light bulb, idea, comic, electric
🔍 magnifying glass tilted left, lab, tool, search, science, left-pointing
🔑 key, keys, lock, major, unlock, password
🔒 locked, closed, private
🔧 wrench, home, tool, spanner, improvement
📎 paperclip
✏️ pencil
📄 page facing up, paper, document
📧 e-mail, email, letter
📞 telephone receiver, voip, communication
📱 mobile phone, cell, telephone, communication
💻 laptop, office, computer, personal
📷 camera, tbt, snap, trip, photo, video, selfie
🖨️ printer, computer
🔔 bell, break, sound, church
📅 calendar, date
⏰ alarm clock, hrs, late, time, hours, waiting
📍 round pushpin, map, location
📦 package, box, parcel, delivery, shipping, communication
🚚 delivery truck, car, drive, vehicle
🚗 automobile, car, driving, vehicle
🚲 bicycle, bike, gang, ride, spin, class, cycling, cyclist, spinning
✈️ airplane, fly, jet, flying, travel, aeroplane
🏠 house, home, heart, ranch, where, settle, simple, country, building, suburban, suburbia
🛒 shopping cart, trolley
🛍️ shopping bags, hotel
💳 credit card, pay, bank, cash, money, charge
💰 money bag, bet, pot, win, bank, cash, cost, gold, paid, rich, dollar, paying, billion, million, moneybag
👕 t-shirt, blue, casual, collar, tshirt, clothes, dressed, weekend, clothing, shopping
👟 running shoe, fast, kick, shoes, tennis, clothes, sneaker, athletic, clothing, shopping
👓 glasses, eye, eyewear, clothing, eyeglasses
💍 ring, shiny, diamond, engaged, married, romance, wedding, sparkling, engagement
☕ hot beverage, tea, cafe, chai, drink, coffee, morning, caffeine, steaming
🍕 pizza, food, slice, cheese, hungry, pepperoni
🍎 red apple, diet, food, ripe, fruit, health
🌞 sun with face, day, heat, beach, shine, sunny, bright, weather, sunshine
☁️ cloud, weather
❄️ snowflake, cold, weather
🌈 rainbow, gay, glbt, lgbt, glbtq, lgbtq, pride, queer, trans, nature, lesbian, lgbtqia, weather, genderqueer, transgender
🌱 seedling, plant, young, sprout, sapling
🌸 cherry blossom, plant, flower, spring, springtime
🌍 globe showing Europe-Africa, earth, world
🐶 dog face, pet, puppy, adorbs, animal, puppies
🐱 cat face, pet, kitty, animal, kitten
⚽ soccer ball, sport, futbol, football
🎵 musical note, sound
`
