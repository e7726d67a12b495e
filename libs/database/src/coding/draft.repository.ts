import type { EntityManager } from 'typeorm';
import { newId } from '../new-id.js';
import { DraftRevision } from './draft-revision.entity.js';
import { Draft } from './draft.entity.js';

export class DraftRepository {
  constructor(private readonly manager: EntityManager) {}

  findOpen(caseId: string): Promise<Draft | null> {
    return this.manager.findOneBy(Draft, { caseId, state: 'open' });
  }

  findOpenForUpdate(caseId: string): Promise<Draft | null> {
    return this.manager.findOne(Draft, { where: { caseId, state: 'open' }, lock: { mode: 'pessimistic_write' } });
  }

  async open(row: Pick<Draft, 'practiceId' | 'caseId' | 'content' | 'releases' | 'coderId'>): Promise<Draft> {
    const id = newId();
    await this.manager.insert(Draft, { ...row, id });
    return this.manager.findOneByOrFail(Draft, { practiceId: row.practiceId, id });
  }

  /** Keeps what the draft was, then writes what it is; answers the new version. */
  async revise(draft: Draft, content: Draft['content'], command: string, actorId: string): Promise<number> {
    const { practiceId, id, version } = draft;
    await this.manager.insert(DraftRevision, {
      practiceId,
      id: newId(),
      draftId: id,
      version,
      command,
      content: draft.content,
      actorId,
    });
    await this.manager.update(Draft, { practiceId, id }, { content, version: version + 1, updatedAt: new Date() });
    return version + 1;
  }
}
