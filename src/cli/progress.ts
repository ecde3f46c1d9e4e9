// One line that tells what is being done, on a terminal only; logs and pipes get nothing.

export class Progress {
  readonly #stream: NodeJS.WriteStream;
  #shown = false;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  /** Shows a step in place of the one before. */
  step(text: string): void {
    if (!this.#stream.isTTY) return;
    this.clear();
    this.#stream.write(`${text} …`);
    this.#shown = true;
  }

  /** Takes the line away, so that other output stands alone. */
  clear(): void {
    if (!this.#shown) return;
    this.#stream.write('\r\u001b[2K');
    this.#shown = false;
  }
}
