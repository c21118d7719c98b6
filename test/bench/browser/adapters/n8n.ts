import { type Adapter, hostPage, json } from '../adapter.ts'
import { peer } from '../peers.ts'

export const n8n: Adapter = {
  name: 'n8n chat 1.37.0',
  page: hostPage(
    `<link rel="stylesheet" href="/peer/style.css">
     <script type="module">
       import { createChat } from '/peer/chat.bundle.es.js'
       createChat({ webhookUrl: location.origin + '/webhook' })
     </script>
     <script>
       // Its messages live in a store that the app provides to its parts.
       const messages = () => {
         const { provides } = document.querySelector('#n8n-chat').__vue_app__._context
         for (const key of Reflect.ownKeys(provides)) if (provides[key]?.messages) return provides[key].messages.value
       }
     </script>`,
    `{
      launcher: () => document.querySelector('.chat-window-toggle'),
      composer: () => document.querySelector('#n8n-chat textarea'),
      append: async (count, from) => {
        for (let i = from; i < from + count; i++) messages().push({ id: 'bench' + i, sender: 'bot', text: __bench.text(i) })
      },
      shows: (i) => __bench.all('.chat-message').some((message) => message.textContent.trim().startsWith('Message ' + i + ':')),
    }`,
  ),
  folders: { '/peer/': peer('@n8n/chat', 'dist') },
  answer({ url = '' }, response, body) {
    if (!url.startsWith('/webhook')) return false
    return json(response, (url + body).includes('loadPreviousSession') ? { data: [] } : { output: 'ok' })
  },
}
