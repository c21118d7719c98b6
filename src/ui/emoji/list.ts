/** What people send most in a talk with a shop. Each has a line in every file of `names/`. */
export const EMOJI: readonly string[] = [
  '👍 👎 👋 🙏 👏 💪 👌 🤝 🙌 🤞 ✌️ 👉 👆 👇 ✋ 🙂 😀 😄 😁 😂 🤣 😅 😉 😊 😇 😍 🥰 😘 😋 😜',
  '🤗 🤔 🤨 😐 😏 🙄 😬 😌 😴 😷 🤒 🥳 😎 🤓 🤯 😕 🙁 😮 😳 🥺 😢 😭 😱 😞 😤 😡 🙈 🤷 🤦 🙋',
  '❤️ 🧡 💛 💚 💙 💜 🖤 💔 💯 ✨ ⭐ 🔥 🎉 🎁 🎂 🏆 ✅ ❌ ❓ ❗ ⚠️ ➕ ⬆️ ⬇️ ➡️ ⬅️ 🔄 💬 💡 🔍',
  '🔑 🔒 🔧 📎 ✏️ 📄 📧 📞 📱 💻 📷 🖨️ 🔔 📅 ⏰ 📍 📦 🚚 🚗 🚲 ✈️ 🏠 🛒 🛍️ 💳 💰 👕 👟 👓 💍',
  '☕ 🍕 🍎 🌞 ☁️ ❄️ 🌈 🌱 🌸 🌍 🐶 🐱 ⚽ 🎵',
].flatMap((row) => row.split(' '))
