import { counted } from '../../counted.ts'
import type { signInEn } from '../en/sign-in.ts'

export const signIn: typeof signInEn = {
  title: 'Entrar',
  product: 'Caixa de entrada',
  email: 'Endereço de e-mail',
  password: 'Senha',
  newPassword: 'Nova senha',
  name: 'Seu nome',
  nameHint: 'Como os visitantes o verão.',
  passwordHint: (least) => `Pelo menos ${least} caracteres. Algumas palavras sem relação entre si são fáceis de lembrar.`,
  passwordOptional: 'Deixe vazia para receber um link por e-mail a cada vez.',
  show: 'Mostrar',
  signIn: 'Entrar',
  noPassword: 'Esqueceu a senha, ou ainda não tem?',
  backToSignIn: 'Voltar à entrada',
  linkTitle: 'Entrar sem senha',
  linkIntro: 'O seu endereço recebe um e-mail com um link. Ele funciona uma vez.',
  mailSignIn: 'Enviar um link para entrar',
  mailReset: 'Enviar um link para uma nova senha',
  noMail: 'Este servidor não envia e-mails. Peça um link a um administrador: ele é criado em Configurações › Pessoas.',
  onServer: 'Quem cuida do servidor cria um com',
  mailed: 'Se alguém com este endereço pode entrar, um link está a caminho. Olhe na sua caixa de correio e no spam.',
  invitationTitle: 'Você foi convidado',
  invitationFor: (email) => `O convite é para ${email}.`,
  accept: 'Aceitar e abrir a caixa de entrada',
  resetTitle: 'Escolha uma nova senha',
  resetFor: (name) => `Para ${name}. Todas as outras sessões são encerradas.`,
  save: 'Salvar e abrir a caixa de entrada',
  opening: 'Abrindo o seu link …',
  needsScript: 'É preciso JavaScript para entrar.',
  noLink: 'O endereço não traz um link inteiro. Abra-o como foi enviado.',

  wrong: 'Endereço e senha não combinam. Confira os dois, ou peça um link por e-mail.',
  linkIsOver: 'Este link já foi usado, ou é antigo demais. Peça um novo.',
  tooMany: (minutes) =>
    counted('pt', minutes, {
      one: 'Tentativas demais. Tente de novo em um minuto.',
      other: 'Tentativas demais. Tente de novo em # minutos.',
    }),
  elsewhere: 'Esta entrada veio de um endereço diferente do que o servidor conhece. Abra o link como foi enviado.',
}
