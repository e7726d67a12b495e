import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { JsonObject } from '../column-types.js';
import { Draft } from './draft.entity.js';

/** The draft before each edit, for undo and redo. */
@Entity('draft_revision')
@ForeignKey(() => Draft, ['practiceId', 'draftId'], ['practiceId', 'id'])
@Unique(['practiceId', 'draftId', 'version'])
export class DraftRevision {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') draftId: string;
  @Column('int') version: number;
  @Column('text') command: string;
  @Column('jsonb') content: JsonObject;
  @Column('boolean', { default: false }) isUndone: boolean;
  @Column('uuid', { nullable: true }) actorId: string | null;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
