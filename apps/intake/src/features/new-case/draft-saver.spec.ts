import { ApiError } from '@chartwright/api-client';
import type { CaseFields, CaseForm, SaveDraftRequest } from '@chartwright/contracts';
import { DraftSaver, type DraftPorts } from './draft-saver.js';
import { EMPTY_FIELDS } from './empty-fields.js';

const formOf = (version: number, change: Partial<CaseFields> = {}): CaseForm => ({
  id: 'case-1',
  caseNumber: '26-00001',
  state: 'draft',
  version,
  savedAt: '2026-03-11T09:00:00Z',
  fields: { ...EMPTY_FIELDS, ...change },
  patient: null,
  documents: [],
  duplicates: [],
  completeness: [],
  missingCount: 8,
  dueAtIfSentNow: null,
});

/** A server that keeps one draft and refuses an old version, as the real one does. */
class OneDraft implements DraftPorts {
  form = formOf(1);
  starts = 0;
  isDown = false;
  async start() {
    this.starts += 1;
    return this.form;
  }
  async save(_caseId: string, { version, changes }: SaveDraftRequest) {
    if (this.isDown) throw new ApiError('no_connection', 0, 'No connection.');
    if (version !== this.form.version) throw new ApiError('draft_changed', 409, 'Changed.', { details: { current: this.form } });
    this.form = formOf(version + 1, { ...this.form.fields, ...changes });
    return this.form;
  }
}

describe('autosave of a draft', () => {
  it('starts one draft on the server, however fast the first fields come', async () => {
    const server = new OneDraft();
    const saver = new DraftSaver(null, server);
    saver.change({ specialty: 'cardiology' });
    const first = saver.flush();
    saver.change({ visitType: 'home' });
    await Promise.all([first, saver.flush()]);
    expect([server.starts, server.form.fields.specialty, server.form.fields.visitType]).toEqual([1, 'cardiology', 'home']);
  });
  it('keeps what was typed while the line is down and saves it afterwards', async () => {
    const server = new OneDraft();
    const saver = new DraftSaver(server.form, server);
    server.isDown = true;
    saver.change({ signedBy: 'P. Okafor' });
    await saver.flush();
    expect([saver.snapshot().state, saver.snapshot().edits.signedBy]).toEqual(['failed', 'P. Okafor']);
    server.isDown = false;
    await saver.flush();
    expect([saver.hasUnsaved, server.form.fields.signedBy]).toEqual([false, 'P. Okafor']);
    saver.stop();
  });
  it('says why the server does not take a field, until it is another one', async () => {
    const server = new OneDraft();
    let isGone = true;
    const save: DraftPorts['save'] = (id, request) =>
      isGone ? Promise.reject(new ApiError('provider_not_found', 404, 'This provider is no longer offered.')) : server.save(id, request);
    const saver = new DraftSaver(server.form, { start: () => server.start(), save });
    saver.change({ renderingProviderId: 'gone' });
    await saver.flush();
    expect(saver.snapshot()).toMatchObject({ state: 'failed', refusal: 'This provider is no longer offered.' });
    isGone = false;
    saver.change({ renderingProviderId: 'here' });
    await saver.flush();
    expect(saver.snapshot()).toMatchObject({ state: 'saved', refusal: null });
    saver.stop();
  });
  it('merges with another window field by field', async () => {
    const server = new OneDraft();
    const saver = new DraftSaver(server.form, server);
    await server.save('case-1', { version: 1, changes: { placeOfService: '11' } });
    saver.change({ specialty: 'cardiology' });
    await saver.flush();
    expect([server.form.fields.placeOfService, server.form.fields.specialty]).toEqual(['11', 'cardiology']);
    expect(saver.snapshot().form?.version).toBe(3);
  });
  it('does not let an older answer replace a newer form', () => {
    const saver = new DraftSaver(formOf(5), new OneDraft());
    saver.accept(formOf(4));
    expect(saver.snapshot().form?.version).toBe(5);
  });
});
