/** Ends a script with a message for whoever runs it, and an exit code. Nothing has been written when it is thrown. */
export class Stop extends Error {
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}
