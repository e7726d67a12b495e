import type { DeskWork } from '@chartwright/contracts';
import { applyEdits, emptyDraftContent, type DraftContent, type DraftEdit } from '@chartwright/lifecycle';
import { EditQueue, OFFLINE_LIMIT_MS, type DeskChange, type SendOutcome } from './edit-queue.js';

function workAt(version: number, content: DraftContent = emptyDraftContent): DeskWork {
  return {
    draft: {
      version,
      content,
      titles: {},
      canUndo: false,
      canRedo: false,
      savedAt: '2026-02-11T14:02:11Z',
      releases: { diagnoses: 'FY2026', procedures: 'Oct 2025' },
    },
    findings: [],
    allowedCommands: [],
    visitHistory: { lastSeenOn: null, isEstablished: false },
    lease: null,
  };
}
const adding = (code: string): DeskChange => ({
  kind: 'edits',
  words: `Add ${code}`,
  edits: [{ kind: 'addDiagnosis', id: `d-${code}`, code, origin: 'search' }],
});
const codes = (content: DraftContent) => content.diagnoses.map((diagnosis) => diagnosis.code);
const applied = (content: DraftContent, edits: DraftEdit[]) => applyEdits(content, edits).changed ?? content;

/** A server with one draft that refuses what is not on top of its newest version. */
function server(start: DeskWork) {
  let work = start;
  let isReachable = true;
  return {
    get work() {
      return work;
    },
    set reachable(value: boolean) {
      isReachable = value;
    },
    changeElsewhere(code: string) {
      work = workAt(
        work.draft.version + 1,
        applied(work.draft.content, [{ kind: 'addDiagnosis', id: `x-${code}`, code, origin: 'search' }]),
      );
    },
    send: (change: DeskChange, on: DeskWork): Promise<SendOutcome> => {
      if (!isReachable) return Promise.resolve({ kind: 'unreachable' });
      if (on.draft.version !== work.draft.version) return Promise.resolve({ kind: 'changed', work });
      if (change.kind === 'edits') work = workAt(work.draft.version + 1, applied(work.draft.content, change.edits));
      return Promise.resolve({ kind: 'saved', work });
    },
  };
}

describe('edits on their way to the server', () => {
  it('shows an edit before the server has answered, and saves edits in their order', async () => {
    const there = server(workAt(1));
    const queue = new EditQueue(workAt(1), there.send);
    queue.push(adding('I10'));
    queue.push(adding('E78.2'));
    expect(codes(queue.current().shown)).toEqual(['I10', 'E78.2']);
    expect(await queue.settled()).toBe(true);
    expect(codes(there.work.draft.content)).toEqual(['I10', 'E78.2']);
    expect(queue.current().work.draft.version).toBe(3);
  });

  it('merges silently with a change from a second tab', async () => {
    const there = server(workAt(1));
    const queue = new EditQueue(workAt(1), there.send);
    there.changeElsewhere('M10.9');
    queue.push(adding('I10'));
    expect(await queue.settled()).toBe(true);
    expect(codes(queue.current().shown)).toEqual(['M10.9', 'I10']);
    expect(queue.current().refusal).toBeNull();
  });

  it.each(['undo', 'redo'] as const)('an %s does not touch what another window did and this one never showed', async (kind) => {
    const there = server(workAt(1));
    const queue = new EditQueue(workAt(1), there.send);
    there.changeElsewhere('M10.9');
    queue.push({ kind });
    queue.push({ kind });
    await queue.settled();
    expect(there.work.draft.version).toBe(2);
    expect(codes(queue.current().shown)).toEqual(['M10.9']);
    expect(queue.current().refusal).toMatch(/^Changed in another window/);
    queue.push({ kind });
    await queue.settled();
    expect(queue.current().refusal).toBeNull();
  });

  it('keeps edits while the server is away and sends them when it is back', async () => {
    const there = server(workAt(1));
    const queue = new EditQueue(workAt(1), there.send);
    there.reachable = false;
    queue.push(adding('I10'));
    expect(await queue.settled()).toBe(false);
    expect(queue.current().waiting).toHaveLength(1);
    expect(queue.current().offlineSince).not.toBeNull();
    there.reachable = true;
    queue.retryNow();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(queue.current()).toMatchObject({ waiting: [], offlineSince: null });
    expect(codes(there.work.draft.content)).toEqual(['I10']);
    queue.stop();
  });

  it('takes nothing more after two minutes away, keeps what waits, and goes on when the server is back', async () => {
    const there = server(workAt(1));
    const queue = new EditQueue(workAt(1), there.send);
    const clock = jest.spyOn(Date, 'now').mockReturnValue(0);
    const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
    there.reachable = false;
    queue.push(adding('I10'));
    await turn();
    clock.mockReturnValue(OFFLINE_LIMIT_MS - 1);
    queue.retryNow();
    await turn();
    expect(queue.current().isStalled).toBe(false);
    clock.mockReturnValue(OFFLINE_LIMIT_MS);
    queue.retryNow();
    await turn();
    expect(queue.push(adding('E78.2'))).toBe(false);
    expect(queue.current()).toMatchObject({ isStalled: true, refusal: expect.stringContaining('No connection') });
    there.reachable = true;
    queue.retryNow();
    await turn();
    expect(queue.current()).toMatchObject({ isStalled: false, waiting: [], refusal: null });
    expect(queue.push(adding('E78.2'))).toBe(true);
    clock.mockRestore();
    queue.stop();
  });

  it('refuses at once what the draft cannot take, without asking the server', () => {
    let asked = 0;
    const queue = new EditQueue(
      workAt(1, applied(emptyDraftContent, [{ kind: 'addDiagnosis', id: 'd', code: 'I10', origin: 'search' }])),
      () => {
        asked += 1;
        return Promise.resolve({ kind: 'unreachable' });
      },
    );
    expect(queue.push(adding('I10'))).toBe(false);
    expect(queue.current().refusal).toBe('I10 is in the draft already.');
    expect(asked).toBe(0);
  });

  it('after a takeover names the one change that did not get in, and takes no more', async () => {
    const details = {
      holder: { id: 'u2', name: 'Lea Brandt' },
      takenOverAt: '2026-02-11T14:06:00Z',
      reason: 'Dana at lunch',
      draftVersion: 4,
      draftSavedAt: '2026-02-11T14:05:58Z',
    };
    const queue = new EditQueue(workAt(1), () => Promise.resolve({ kind: 'lost', details }));
    queue.push(adding('I10'));
    expect(await queue.settled()).toBe(false);
    expect(queue.current().lost).toEqual({ details, changes: [adding('I10')] });
    expect(codes(queue.current().shown)).toEqual([]);
    expect(queue.push(adding('E78.2'))).toBe(false);
  });

  it('names the change that did not get in also when the heartbeat hears of the loss first', async () => {
    const details = { holder: { id: 'u2', name: 'Lea Brandt' }, takenOverAt: null, reason: null, draftVersion: 4, draftSavedAt: '' };
    let answer: (outcome: SendOutcome) => void = () => undefined;
    const queue = new EditQueue(workAt(1), () => new Promise((resolve) => (answer = resolve)));
    queue.push(adding('I10'));
    queue.lose(details);
    answer({ kind: 'lost', details });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(queue.current().lost?.changes).toEqual([adding('I10')]);
  });

  it('names no change that was saved before the case was lost', async () => {
    const details = { holder: { id: 'u2', name: 'Lea Brandt' }, takenOverAt: null, reason: null, draftVersion: 4, draftSavedAt: '' };
    let answer: (outcome: SendOutcome) => void = () => undefined;
    const queue = new EditQueue(workAt(1), () => new Promise((resolve) => (answer = resolve)));
    queue.push(adding('I10'));
    queue.lose(details);
    answer({ kind: 'saved', work: workAt(2) });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(queue.current().lost?.changes).toEqual([]);
  });

  it('is not settled while a change was refused: nothing is submitted without it', async () => {
    const queue = new EditQueue(workAt(1), () => Promise.resolve({ kind: 'refused', message: 'This code is not in force.' }));
    queue.push(adding('I10'));
    expect(await queue.settled()).toBe(false);
    expect(await queue.settled()).toBe(true);
  });

  it('keeps a change whose sending broke, and sends it again', async () => {
    const there = server(workAt(1));
    let isBroken = true;
    const queue = new EditQueue(workAt(1), (change, work) =>
      isBroken ? Promise.reject(new SyntaxError('half an answer')) : there.send(change, work),
    );
    queue.push(adding('I10'));
    expect(await queue.settled()).toBe(false);
    expect(codes(queue.current().shown)).toEqual(['I10']);
    isBroken = false;
    queue.retryNow();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(await queue.settled()).toBe(true);
    expect(codes(there.work.draft.content)).toEqual(['I10']);
    queue.stop();
  });
});
