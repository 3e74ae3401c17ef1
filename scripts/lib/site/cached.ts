import fs from 'node:fs/promises'
import path from 'node:path'

/** What `make` gives, kept in a file of its own for the next run; half-written files are never read. */
export async function cached(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  try {
    return await fs.readFile(file)
  } catch {
    const made = await make()
    await fs.mkdir(path.dirname(file), { recursive: true })
    await fs.writeFile(`${file}.${process.pid}`, made)
    await fs.rename(`${file}.${process.pid}`, file)
    return made
  }
}
