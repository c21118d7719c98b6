import type { whyEn } from '../en/why.ts'

export const why: typeof whyEn = {
  name: 'Um nome tem de 1 a 80 caracteres imprimíveis.',
  'name-taken': 'Alguém já tem esse nome. Os visitantes não saberiam distinguir vocês.',
  email: 'Isto não é um endereço de e-mail.',
  'email-taken': 'Alguém já tem este endereço.',
  'last-administrator': 'Este é o único administrador. Torne antes outra pessoa administradora.',
  'no-address': 'Salve primeiro um endereço de e-mail. Você entra com os dois.',
  'password-short': 'Use pelo menos 15 caracteres. Algumas palavras sem relação entre si são fáceis de lembrar.',
  'password-long': 'Isto é mais longo do que uma senha pode ser.',
  'password-guessed': 'Esta é fácil demais de adivinhar. Algumas palavras sem relação entre si são melhores.',
  'not-yours': 'Esta não é a sua senha.',
  'too-many': 'Tentativas demais. Espere alguns minutos e tente de novo.',
  'too-many-replies': 'Há respostas demais.',
  'reply-name': 'Dê um nome para encontrá-la, de no máximo 80 caracteres.',
  'reply-text': 'Escreva o que ela diz: no máximo 4.000 caracteres, e nenhum nome além destes.',
  taken: 'Outra pessoa alterou isto nesse meio-tempo. Recarregue.',
  'not-found': 'Isto não existe mais.',
  'bad-option': 'Não é possível salvar como está escrito.',
  'bad-command': 'Algo nisto não é possível.',
  'bad-playbook': 'O playbook tem erros.',
  unauthorized: 'A sua sessão terminou. Recarregue a página e entre de novo.',
}
