import { useState } from 'preact/hooks'
import { Answered, Undone } from '../asked/answered.tsx'
import type { Answer } from '../asked/ask.ts'
import { useAsked } from '../asked/use-asked.ts'
import { useInbox } from '../context.ts'
import { fullTime } from '../parts/times.ts'
import type { RulesView, SettingsApi } from './api.ts'
import { Embed } from './embed.tsx'
import { DeskRules } from './rules-desk.tsx'
import { RulesFaults } from './rules-faults.tsx'
import { formOf, type RulesForm, rulesOf } from './rules-form.ts'
import { HoursRules } from './rules-hours.tsx'
import { OriginRules } from './rules-origins.tsx'
import { RetentionRule } from './rules-retention.tsx'

/** The whole site: how its chat comes to a page, when it is open, how long it keeps what is closed, and which pages may chat. */
export function RulesPage({ api }: { api: SettingsApi }) {
  const asked = useAsked(api.rules, '')
  return (
    <>
      <Embed tag={api.tag} />
      <Answered asked={asked}>{(view) => <RulesEditor key={view.version} view={view} api={api} again={asked.again} />}</Answered>
    </>
  )
}

interface RulesEditorProps {
  view: RulesView
  api: SettingsApi
  again: () => Promise<void>
}

function RulesEditor({ view, api, again }: RulesEditorProps) {
  const { words } = useInbox()
  const { settings } = words
  const [form, setForm] = useState<RulesForm>(() => formOf(view, Intl.DateTimeFormat().resolvedOptions().timeZone))
  const [answer, setAnswer] = useState<Answer<unknown>>()
  const [isBusy, setBusy] = useState(false)
  const change = (part: Partial<RulesForm>) => {
    setAnswer(undefined)
    setForm({ ...form, ...part })
  }

  async function save() {
    if (isBusy) return
    setBusy(true)
    const answer = await api.keepRules(rulesOf(form), view.version)
    setBusy(false)
    setAnswer(answer)
    if (answer.is === 'ok') await again()
  }

  const faults = (answer?.is === 'refused' && answer.faults) || []
  const isOutdated = answer?.is === 'refused' && answer.status === 409
  return (
    <form
      class="rules"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <HoursRules form={form} onChange={change} />
      <DeskRules form={form} onChange={change} />
      <RetentionRule form={form} onChange={change} />
      <OriginRules form={form} fixed={view.fixedOrigins} onChange={change} />
      <Undone answer={answer} />
      {faults.length > 0 && <RulesFaults faults={faults} sent={rulesOf(form)} />}
      <p class="settings-ways">
        <button type="submit" class="button button-primary" aria-disabled={isBusy}>
          {isBusy ? settings.rulesSaving : settings.rulesSave}
        </button>
        {isOutdated && (
          <button type="button" class="button" onClick={again}>
            {settings.rulesReadAgain}
          </button>
        )}
      </p>
      <p role="status" class="meta">
        {view.at !== undefined && settings.rulesSaved(fullTime(view.at, words), view.by ?? settings.someone)}
      </p>
    </form>
  )
}
