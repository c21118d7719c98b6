import { FrontdeskChat } from 'frontdesk/vue'
import { createApp, defineComponent, h, ref } from 'vue'
import { chatServer } from '../chat-server.ts'
import { lamps } from '../lamps.ts'

const Shop = defineComponent({
  setup() {
    const locale = ref('en')
    const heard = ref(0)
    return () =>
      h('main', [
        h('h1', 'Lamps, with Vue'),
        h('p', ['Heard from the chat: ', h('b', { 'data-heard': '' }, heard.value)]),
        h('button', { type: 'button', onClick: () => (locale.value = locale.value === 'en' ? 'sv' : 'en') }, 'English / svenska'),
        h(
          'ul',
          lamps.map(({ id, name, text }) => h('li', { key: id }, [name, h('p', text)])),
        ),
        h(FrontdeskChat, {
          site: 'shop',
          server: chatServer(),
          accent: '#0f4c5c',
          locale: locale.value,
          'onMessage:received': () => heard.value++,
        }),
      ])
  },
})

createApp(Shop).mount('#app')
