/** A long computation that can pause: every `yield` is a place where a serving process may answer somebody else. */
export type Steps<Result> = Generator<void, Result>;

/** Without pauses, for tools and tests. */
export function runSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
