/** What people send most in a talk with a shop. */
export const EMOJI: readonly string[] = [...'👍👎👋🙏👏💪🙂😀😂🤣😉😊😍🤔😅😕😢😡🎉🔥⭐✅❌💡🚗📦💳📷🕐🌍🎁☕🥰😎🤝👌🙈💯💚🧡']
