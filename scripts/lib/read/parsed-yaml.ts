/** What YAML texts parse to, kept between builds: parsing a thousand files takes longer than all else in a small change. */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const FILE = '.cache/yaml.json'

class ParsedYaml {
  #stored: Record<string, unknown> | null = null
  readonly #used: Record<string, unknown> = {}
  #added = 0

  /** The value of a text, or undefined when it has not been parsed before. */
  get(text: string): unknown {
    this.#stored ??= fs.existsSync(FILE) ? (JSON.parse(fs.readFileSync(FILE, 'utf8')) as Record<string, unknown>) : {}
    const key = keyOf(text)
    const value = this.#stored[key]
    if (value !== undefined) this.#used[key] = value
    return value
  }

  set(text: string, value: unknown): void {
    this.#used[keyOf(text)] = value
    this.#added++
  }

  /** Writes what this run used, when it parsed anything new. */
  keep(): void {
    if (this.#added === 0) return
    fs.mkdirSync(path.dirname(FILE), { recursive: true })
    fs.writeFileSync(`${FILE}.${process.pid}.part`, JSON.stringify(this.#used))
    fs.renameSync(`${FILE}.${process.pid}.part`, FILE)
    this.#added = 0
  }
}

const keyOf = (text: string) => createHash('sha1').update(text).digest('base64').slice(0, 20)

export const parsedYaml = new ParsedYaml()
