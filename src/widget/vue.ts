import {
  type ComponentObjectPropsOptions,
  type ComponentPublicInstance,
  defineComponent,
  h,
  onBeforeUnmount,
  onMounted,
  shallowRef,
  watch,
} from 'vue'
import { type Held, holdChat } from './hold.ts'
import { changeable } from './surface/changeable.ts'
import type { Chat } from './surface/chat.ts'
import { eventNames } from './surface/event-names.ts'
import type { ChatEvents } from './surface/events.ts'
import type { ChatChanges, ChatOptions } from './surface/options.ts'

/** By name, so that the compiler sees that none is missing. */
const settled: Readonly<Record<Exclude<keyof ChatOptions, keyof ChatChanges>, true>> = {
  site: true,
  id: true,
  server: true,
  backend: true,
  playbook: true,
  consent: true,
  files: true,
  root: true,
  mode: true,
  container: true,
  images: true,
}
const names = [...changeable, ...(Object.keys(settled) as (keyof typeof settled)[])]
/** As an attribute without a value they are `true`; one that is not there says nothing. */
const yes = { type: Boolean, default: undefined }
const props = { ...Object.fromEntries(names.map((name) => [name, null])), proactive: yes, files: yes }

type Emits = { [Event in keyof ChatEvents]: (detail: ChatEvents[Event]) => void }
type Listeners = { [Event in keyof ChatEvents as `on${Capitalize<Event>}`]?: Emits[Event] | undefined }

/**
 * A chat for as long as the component is there, or another of the same site, id and place, whose changes count for all; it draws nothing itself, but for the element that an inline chat fills. Props are the options of `createChat`: when one of
 * `ChatChanges` changes, so does the chat; with another `site`, `id` or `server` it is another chat. Events are
 * the chat's: `@message:sent="…"`. A template ref has it as `chat`.
 */
export const FrontdeskChat = defineComponent<ChatOptions, Emits>(
  (props, { emit, expose }) => {
    const chat = shallowRef<Chat>()
    const place = shallowRef<HTMLElement>()
    let held: Held | undefined
    const drawsPlace = () => props.mode === 'inline' && !props.container
    expose({ chat })

    function make(): void {
      const given = names.flatMap((name) => (props[name] === undefined ? [] : [[name, props[name]]]))
      const options = { ...Object.fromEntries(given), ...(drawsPlace() && { container: place.value }) }
      held = holdChat(options, emit as (event: string, detail: unknown) => void)
      chat.value = held.chat
    }
    function remove(): void {
      held?.letGo()
      held = undefined
    }

    onMounted(make)
    onBeforeUnmount(remove)
    watch([() => props.site, () => props.id, () => props.server], () => {
      remove()
      make()
    })
    watch(
      changeable.map((name) => () => props[name]),
      () => held?.follow({ ...props }),
    )
    return () => (drawsPlace() ? h('div', { ref: place }) : null)
  },
  { name: 'FrontdeskChat', props: props as ComponentObjectPropsOptions<ChatOptions>, emits: eventNames },
  // What is exposed is in no type that Vue makes of a setup function.
) as unknown as new () => ComponentPublicInstance<ChatOptions & Listeners, { chat: Chat | undefined }>
