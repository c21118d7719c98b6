import 'frontdesk/element'

const chat = document.querySelector('frontdesk-chat')
const said = document.getElementById('said') as HTMLElement

document.getElementById('ask')?.addEventListener('click', () => {
  chat?.chat?.open()
  void chat?.chat?.send('Can I see this lamp in your workshop?')
})
chat?.addEventListener('message:received', () => {
  said.textContent = 'The workshop has answered.'
})
