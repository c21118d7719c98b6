import type { faultsEn } from '../en/faults.ts'

export const faults: typeof faultsEn = {
  'no-start': ({ card }) => `No hay ninguna tarjeta «${card}». Indique la que saluda al visitante.`,
  'no-card': ({ card }) => `No hay ninguna tarjeta «${card}». Indique una del playbook, o null para terminar.`,
  unreachable: 'Ningún camino lleva desde el principio a esta tarjeta. Enlácela desde otra, o elimínela.',
  'restless-ring':
    'Aquí el bot daría vueltas en círculo sin preguntar nunca nada al visitante. Ponga una pregunta, o un final, en el camino.',
  'second-live-chat': ({ card }) =>
    `Esto lleva a una segunda tarjeta de chat en vivo, «${card}», en el mismo camino. Un camino tiene una como máximo: elimine una de las dos.`,
  'no-offline-branch':
    'Falta la rama «offline»: si no viene nadie, al visitante le queda solo el mensaje. Ponga aquí una tarjeta que pregunte cómo contactar con él, o un resultado.',
  'without-consent': ({ card }) =>
    `Quien no dé su consentimiento llegaría a «${card}», que guarda lo que dice. Llévelo por otro camino, o al final.`,

  'no-such-name': ({ name }) =>
    `«${name}» no existe. Busque los nombres en docs/playbooks.md, o pida el dato con un nombre sin punto.`,
  'never-asked': ({ name }) =>
    `Ninguna tarjeta pide «${name}». Indique la clave de una respuesta, o escriba «identity.${name}» para lo que sabe el sitio.`,
  'asked-later': ({ name }) => `«${name}» no se pide hasta después. Pídalo antes, o úselo más tarde.`,
  'only-for-conditions': ({ name }) => `«${name}» solo se conoce en las condiciones. Quítelo del texto.`,
  'no-such-claim': ({ field }) =>
    `El sitio no puede garantizar ningún campo «${field}»: estos nombres se componen de letras, cifras, «_» y «-».`,
  'other-claim': ({ field, claim }) => `El sitio garantiza «identity.${claim}», no «identity.${field}». Escríbalo así.`,

  'only-in-conversation': ({ name }) => `«${name}» solo se conoce en una conversación. Que la página lo comunique con «tracked».`,
  'not-at-start': ({ name }) =>
    `«${name}» no es de la página ni del visitante, y nadie ha respondido aún. Use «page.path», «query.utm_source», «visitor.device» …`,
  'no-greeting': 'El playbook no tiene unas primeras palabras para todos. Escriba aquí lo que aparece junto al botón del chat.',

  'own-language': 'Este es el idioma de las propias tarjetas. Escríbalo en ellas.',
  'no-card-to-translate': ({ card }) => `No hay ninguna tarjeta «${card}». Indique una del playbook, o elimine esta traducción.`,
  'no-such-words': ({ card }) => `La tarjeta «${card}» no tiene ese texto. Elimínelo, o busque cómo se llama en ella.`,
  'not-translated': ({ text, locale, own }) => `«${text}» no está traducido. Quien lee «${locale}» lo ve en «${own}».`,
  'greeting-not-translated': ({ locale, own }) => `El saludo no está traducido. Quien lee «${locale}» lo ve en «${own}».`,

  'no-key': 'Este campo necesita una clave con la que guardarse, como "shoeSize".',
  'key-of-its-own': ({ field }) =>
    `El campo «${field}» se guarda con su propio nombre. Elimine la clave, o use el campo "custom".`,
  'same-key': ({ key }) => `Otro campo de esta tarjeta se guarda como «${key}». Dé a uno de ellos una clave propia.`,
  'same-id': ({ id }) => `Aquí ya hay otro «${id}». Dé a cada uno su propio id.`,
  'taken-id': ({ prefix }) =>
    `Los id que empiezan por «${prefix}» se reservan para las tarjetas que los agentes muestran a los visitantes. Elija otro.`,
  'more-than-options': 'Ninguna respuesta puede incluir tantas opciones. Reduzca el número, o añada opciones.',
  'options-of-choice': 'Un campo de elección necesita opciones, y ningún otro campo las tiene. Añádalas, o quítelas.',
  'other-bound': 'Aquí va un número en un campo de número, un día en uno de fecha y nada en los demás. Cámbielo, o quítelo.',
  'nothing-between': 'No hay nada entre "min" y "max". Cambie uno de los dos.',
  'same-branch': ({ branch }) =>
    `Aquí no se llega nunca: la rama ${branch} tiene la misma condición. Cambie la condición de esta rama, o elimínela.`,
  'never-met': ({ name }) =>
    `Esto no se cumple nunca: «${name}» no puede ser todo esto a la vez. Quite una de las comprobaciones.`,
  'two-targets': 'Un salto tiene un destino: una tarjeta ("to") o un playbook ("playbook"). Indique uno de los dos.',
  'no-way-back': 'Solo se vuelve desde otro playbook. Elimine esto, o indique un playbook.',

  'long-id': ({ most }) => `El id tiene más de ${most} caracteres. Dé unos más cortos a los saltos que llevan aquí.`,
  'included-id': 'Una tarjeta incluida también tiene este id. Dé otro a esta.',
  'no-include': ({ name }) => `No hay ningún playbook «${name}» entre los "includes". Añádalo, o indique otro.`,
  'endless-include': ({ name }) => `«${name}» volvería sobre sí mismo sin fin. Salte mejor a una de sus tarjetas.`,
  'unused-include': 'Ningún salto lleva aquí. Añada uno, o elimine este playbook.',
  'too-many-cards': ({ most }) => `Con todo lo incluido son más de ${most} tarjetas. Incluya menos veces.`,

  'not-json': ({ said }) => `Esto no es JSON: ${said}`,
  'not-json-at': ({ line, column }) =>
    `Esto no es JSON: vea la línea ${line}, columna ${column}. Ahí, o justo antes, falta o sobra una coma, un corchete, una llave o una comilla.`,
  'too-large': ({ most }) => `El playbook tiene más de ${most} caracteres. Divídalo.`,
  'too-deep': 'Esto está demasiado anidado para un playbook. Simplifique sus condiciones.',
  'other-playbook': ({ id }) => `Este es el borrador de «${id}». Deje el id como está, o cree otro playbook.`,

  missing: ({ field }) => `Aquí falta «${field}». Añádalo.`,
  'unknown-field': ({ field }) => `«${field}» no significa nada aquí. Elimínelo, o busque en docs/playbooks.md cómo se llama.`,
  'not-text': 'Esto no es un texto. Escríbalo entre comillas rectas.',
  'not-a-number': 'Esto no es un número. Escriba cifras, sin comillas.',
  'not-whole': 'Esto no es un número entero. Redondéelo.',
  'not-yes-or-no': 'Escriba aquí true o false, sin comillas.',
  'not-a-list': 'Esto no es una lista. Escríbala entre [ y ].',
  'not-an-object': 'Esto no son campos con valores. Escríbalos entre { y }.',
  'not-one-of': ({ options }) => `Escriba uno de estos valores: ${options}.`,
  'too-long': ({ most }) => `Es demasiado largo: ${most} caracteres como máximo.`,
  'too-many': ({ most }) => `Son demasiados: ${most} como máximo.`,
  'empty-list': 'Esta lista está vacía. Ponga algo en ella.',
  'too-small': ({ least }) => `Es demasiado pequeño. El mínimo es ${least}.`,
  'too-great': ({ most }) => `Es demasiado grande. El máximo es ${most}.`,
  blank: 'Aquí no hay nada escrito. Escriba algo.',
  'not-an-id': 'Un id tiene de 1 a 64 letras, cifras, «-» o «_». Elija otro.',
  'not-a-language': 'Un idioma se escribe con su código, como "en" o "pt-BR".',
  'not-a-colour': 'Un color se escribe así: "#0b6e4f".',
  'not-a-time': 'Una hora se escribe así: "09:00".',
  'not-a-time-zone': 'Una zona horaria lleva el nombre de una ciudad, como "Europe/Oslo".',
  'not-a-day': 'Un día se escribe así: "2026-12-24".',
  'not-a-link': 'Escriba una dirección que empiece por "https://", "/", "mailto:" o "tel:".',
  'not-a-page': 'Escriba una dirección que empiece por "https://".',
  'not-a-name': 'Escriba un nombre como "topic" o "query.utm_source".',
  'not-a-test': 'Una comprobación tiene "value" y uno de estos: "given", "is", "contains", "matches", "above", "below".',
  'not-a-condition': 'Esto no es una condición. Empiece por "value", "hours", "all", "any" o "not".',
  'not-a-start-condition':
    'Esto no es una condición de inicio. Empiece por "value", "hours", "seconds", "scrolled", "leaving", "tracked", "all", "any" o "not".',
  unfit: 'Esto no puede estar aquí. Busque en docs/playbooks.md lo que sí es posible.',
}
