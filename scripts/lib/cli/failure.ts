/** A request without an answer (exit 1) or made wrongly (exit 2). */
export class Failure extends Error {
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message)
  }
}
