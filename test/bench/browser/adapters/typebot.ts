import { type Adapter, hostPage, json } from '../adapter.ts'
import { peer } from '../peers.ts'

const richText = (text: string) => ({ type: 'richText', richText: [{ type: 'p', children: [{ text }] }] })
const typebot = {
  id: 'bench',
  version: '6.1',
  theme: {},
  settings: {
    typingEmulation: { enabled: false, delayBetweenBubbles: 0, isDisabledOnFirstMessage: true },
    general: { isBrandingEnabled: false },
  },
}
const labels = { placeholder: 'Type…', button: 'Send' }
const input = { id: 'input', outgoingEdgeId: 'edge', type: 'text input', options: { labels } }
const messages = [{ id: 'greeting', type: 'text', content: richText('Hi there') }]

/** It lets out many messages only one after another, at the pace of a talk, so that delivery is not compared. */
export const typebotBubble: Adapter = {
  name: 'Typebot 0.10.7',
  page: hostPage(
    `<script type="module">
       import Typebot from '/peer/web.js'
       Typebot.initBubble({ typebot: 'bench', apiHost: location.origin, theme: { button: { backgroundColor: '#0042DA' } } })
     </script>`,
    `{
      launcher: () => __bench.one('button[part=button]'),
      composer: () => __bench.one('textarea, input.text-input, input[type=text]'),
    }`,
  ),
  folders: { '/peer/': peer('@typebot.io/js', 'dist') },
  answer({ url = '' }, response) {
    if (url.endsWith('/startChat')) return json(response, { sessionId: 's', resultId: 'r', typebot, messages, input })
    return url.startsWith('/api/') && json(response, {})
  },
}
