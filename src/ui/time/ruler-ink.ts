/** The colours and fonts of the page, for what is drawn on a canvas. */
export interface RulerInk {
  text: string
  soft: string
  rule: string
  strong: string
  era: string
  eraOther: string
  war: string
  serif: string
  sans: string
}

export function readRulerInk(element: Element): RulerInk {
  const style = getComputedStyle(element)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    text: token('ink'),
    soft: token('ink-soft'),
    rule: token('rule'),
    strong: token('rule-strong'),
    era: token('era'),
    eraOther: token('era-other'),
    war: token('war'),
    serif: token('serif'),
    sans: token('sans'),
  }
}
