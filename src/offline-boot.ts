/** The first script of a lesson saved as one file: unpacks the program that the page carries, and starts it. */
import { carriedText } from './data/carried'

async function boot(): Promise<void> {
  const program = await carriedText('program')
  if (program === null) throw new Error('program missing: expected in the page')
  document.body.append(Object.assign(document.createElement('script'), { type: 'module', textContent: program }))
}

boot().catch((error: unknown) => {
  console.error(error)
  document.getElementById('needs')!.hidden = false
})
