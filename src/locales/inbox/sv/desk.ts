import type { deskEn } from '../en/desk.ts'

export const desk: typeof deskEn = {
  capacity: {
    title: 'En agents öppna konversationer',
    hint: 'Besökarna når inte en agent som har så många öppna konversationer som agenten ska ha. Agenten kan fortfarande ta en själv. En enskild person kan ha ett annat antal under Personer.',
    on: 'En gräns för öppna konversationer',
    off: 'Ingen gräns för öppna konversationer',
    figure: 'Högsta antal öppna konversationer',
  },
  away: {
    title: 'Agenter som inte rör något',
    hint: 'Besökarna når inte en agent som inte har rört inkorgen på en stund, på någon enhet. Den första beröringen räknas som att vara tillbaka. Den som väntar på aviseringar rör den inte heller.',
    on: 'Borta efter några minuter',
    off: 'Aldrig borta när man är online',
    figure: 'Minuter utan beröring',
  },
  takeBack: {
    title: 'Agenter som inte svarar',
    hint: 'En konversation kan tas tillbaka från en agent som lämnar besökaren utan ett ord: den hamnar i Otilldelade igen, och alla som är online får en avisering. Den som håller på att skriva räknas inte som tyst.',
    on: 'Tas tillbaka efter några minuter',
    off: 'Tas aldrig tillbaka',
    figure: 'Minuter utan svar',
  },
}
