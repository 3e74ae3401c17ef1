declare module 'mapshaper' {
  /** Runs mapshaper commands on in-memory files and returns the files they write. */
  function applyCommands(
    commands: string,
    input?: Record<string, string | Uint8Array>,
  ): Promise<Record<string, string | Uint8Array>>
  const mapshaper: { applyCommands: typeof applyCommands }
  export default mapshaper
}
