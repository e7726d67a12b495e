import { Worker } from 'node:worker_threads';

export type ThreadAnswer = { text: string; pageCount: number | null } | { refused: ThreadRefusal; pageCount?: number };
export type ThreadRefusal = 'locked' | 'broken' | 'too_many_pages' | 'too_big_unpacked' | 'timed_out';

const THREAD_HEAP_MB = 512;

/** Reads a PDF or Word file in a thread that is ended when the time is up. */
export function readInThread(kind: 'pdf' | 'docx', bytes: Buffer, limits: { timeoutMs: number; maxPages: number }): Promise<ThreadAnswer> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./read-document.worker.mjs', import.meta.url), {
      workerData: { kind, bytes: new Uint8Array(bytes), maxPages: limits.maxPages },
      resourceLimits: { maxOldGenerationSizeMb: THREAD_HEAP_MB },
      execArgv: [],
      // Library warnings could quote the document; nothing of it may reach a log.
      stdout: true,
      stderr: true,
    });
    const finish = (answer: ThreadAnswer) => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => finish({ refused: 'timed_out' }), limits.timeoutMs);
    worker.once('message', (answer: ThreadAnswer) => finish(answer));
    worker.once('error', () => finish({ refused: 'broken' }));
    worker.once('exit', () => finish({ refused: 'broken' }));
  });
}
