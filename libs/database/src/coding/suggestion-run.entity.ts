import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { JsonObject } from '../column-types.js';
import { IntakeCase } from '../case/intake-case.entity.js';

@Entity('suggestion_run')
@ForeignKey(() => IntakeCase, ['practiceId', 'caseId'], ['practiceId', 'id'])
@Index(['practiceId', 'caseId', 'createdAt'])
export class SuggestionRun {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('text') engineVersion: string;
  @Column('jsonb') releases: JsonObject;
  @Column('text') noteSha256: string;
  @Column('jsonb') result: JsonObject;
  @Column('int') durationMs: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
