import { type Adapter, hostPage, json } from '../adapter.ts'
import { peer } from '../peers.ts'

/** It has no way in for a message that the visitor did not ask for, so that delivery is not compared. */
export const flowise: Adapter = {
  name: 'Flowise 3.1.6',
  page: hostPage(
    `<script type="module">
       import Chatbot from '/peer/web.js'
       Chatbot.init({ chatflowid: 'bench', apiHost: location.origin })
     </script>`,
    `{ launcher: () => __bench.one('button[part=button]'), composer: () => __bench.one('textarea') }`,
  ),
  folders: { '/peer/': peer('flowise-embed', 'dist') },
  answer({ url = '' }, response) {
    if (url.includes('public-chatbotConfig')) return json(response, { uploads: { isImageUploadAllowed: false } })
    if (url.includes('chatflows-streaming')) return json(response, { isStreaming: false })
    return url.startsWith('/api/') && json(response, { text: 'ok', chatId: 'c' })
  },
}
