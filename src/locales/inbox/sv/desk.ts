import type { deskEn } from '../en/desk.ts'

export const desk: typeof deskEn = {
  capacity: {
    title: 'En agents öppna konversationer',
    hint: 'Besökarna når inte en agent som redan har högsta antalet öppna konversationer. Agenten kan fortfarande ta en själv. En enskild person kan ha ett annat antal under Personer.',
    on: 'En gräns för öppna konversationer',
    off: 'Ingen gräns för öppna konversationer',
    figure: 'Högsta antal öppna konversationer',
  },
  away: {
    title: 'Agenter utan aktivitet',
    hint: 'Besökarna når inte en agent som inte har använt inkorgen på någon enhet på en stund. Så snart den används igen är agenten tillbaka. Att vänta på aviseringar räknas inte som aktivitet.',
    on: 'Borta efter några minuter',
    off: 'Aldrig borta när man är online',
    figure: 'Minuter utan aktivitet',
  },
  takeBack: {
    title: 'Agenter som inte svarar',
    hint: 'En konversation kan tas tillbaka från en agent som lämnar besökaren utan svar: den hamnar i Otilldelade igen, och alla som är online får en avisering. Den som håller på att skriva räknas inte som tyst.',
    on: 'Tas tillbaka efter några minuter',
    off: 'Tas aldrig tillbaka',
    figure: 'Minuter utan svar',
  },
}
