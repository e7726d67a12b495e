/** An official file that does not follow its published layout. `line` counts from 1. */
export class MalformedReleaseError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly reason: string,
  ) {
    super(`${file}, line ${line}: ${reason}`);
    this.name = 'MalformedReleaseError';
  }
}
