import { type Adapter, hostPage } from '../adapter.ts'
import { peer } from '../peers.ts'

export const deepChat: Adapter = {
  name: 'deep-chat 2.4.2',
  page: hostPage(
    `<script type="module" src="/peer/deepChat.bundle.js"></script>
     <deep-chat id="chat" demo="true" style="position: fixed; right: 20px; bottom: 20px; width: 380px; height: 560px"></deep-chat>`,
    `{
      launcher: () => __bench.one('#text-input'),
      composer: () => __bench.one('#text-input'),
      append: async (count, from) => {
        for (let i = from; i < from + count; i++) document.getElementById('chat').addMessage({ text: __bench.text(i), role: 'ai' })
      },
      shows: (i) => __bench.all('.message-bubble').some((bubble) => bubble.textContent.startsWith('Message ' + i + ':')),
    }`,
  ),
  folders: { '/peer/': peer('deep-chat', 'dist') },
  isInline: true,
}
