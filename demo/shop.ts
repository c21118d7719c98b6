import { chatWithoutServer } from './shop/chat-without-server.ts'

const count = document.getElementById('count') as HTMLElement

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-add]'))
  button.addEventListener('click', () => {
    count.textContent = String(Number(count.textContent) + 1)
    button.textContent = 'In your cart'
  })

// Where the page's own server has no `/embed.js`, the page brings everything itself.
if (location.protocol === 'file:' || import.meta.env.DEV) void chatWithoutServer()
