import { counted } from '../../counted.ts'
import type { notifyEn } from '../en/notify.ts'

export const notify: typeof notifyEn = {
  title: 'Aviseringar',
  ask: 'Får den här webbläsaren meddela dig när någon behöver dig?',
  askHint: 'En besökare som väntar, en konversation som du får, ett nytt meddelande i en av dina. Var och en kan stängas av.',
  allow: 'Tillåt aviseringar',
  notNow: 'Inte nu',
  granted: 'Den här webbläsaren visar aviseringar. De nämner besökarens namn men inget av vad som skrivits.',
  default: 'Den här webbläsaren har inte tillfrågats än. Till dess märker du det på ljudet och flikens rubrik.',
  denied:
    'Den här webbläsaren får inte visa aviseringar från inkorgen. Tillåt dem i inställningarna för sidan, bredvid adressen, och ladda om. Till dess märker du det på ljudet och flikens rubrik.',
  absent: 'Den här webbläsaren har inga aviseringar för sidor. Du märker det på ljudet och flikens rubrik.',
  of: 'Meddela mig om',
  on: {
    unassigned: 'En ny konversation i Otilldelade, om och om igen tills någon tar den',
    assigned: 'En konversation som tilldelas mig',
    message: 'Ett nytt meddelande i en av mina konversationer',
  },
  sound: 'Med ljud',
  tryOut: 'Lyssna',
  done: 'Klar',

  told: {
    unassigned: (name) => `${name} är i Otilldelade`,
    assigned: (name) => `${name} har tilldelats dig`,
    message: (name) => `Nytt meddelande från ${name}`,
  },
  hint: {
    unassigned: 'Ingen har tagit konversationen än.',
    assigned: 'Du har konversationen nu.',
    message: 'Tryck för att läsa det.',
  },
  several: (count) => counted('sv', count, { other: '# besökare är i Otilldelade' }),
}
