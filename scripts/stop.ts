/** Ends a script with a message for whoever runs it, and an exit code. `runScript` adds that nothing was written. */
export class Stop extends Error {
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}
