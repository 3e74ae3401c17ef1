import type { Language } from '../core/names'
import type { Screen } from './screen.svelte'

/**
 * The words of a part of the page in the language of the page, fetched when the part is first shown; those of the language
 * before while new ones are on their way. Where they do not arrive the reader is told. To be called while a component is made.
 */
export function partWords<T>(screen: Screen, load: (language: Language) => Promise<T>): { readonly current: T | null } {
  let words = $state.raw<T | null>(null)
  $effect(() => {
    const { language } = screen.view
    let isOver = false
    load(language).then(
      (loaded) => {
        if (!isOver) words = loaded
      },
      () => !isOver && screen.say(screen.words.fault.partText),
    )
    return () => (isOver = true)
  })
  return {
    get current() {
      return words
    },
  }
}
